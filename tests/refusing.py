"""How the tests ask what a request was refused for."""

from collections.abc import Callable
from typing import Any

from proprietor.values.refusals import Refusal


def refusal_of(do: Callable[..., object], *given: Any, **named: Any) -> Refusal | None:
    """The refusal of a call; None if it is not refused."""
    try:
        do(*given, **named)
    except Refusal as refusal:
        return refusal
    return None


def refused(do: Callable[..., object], *given: Any, **named: Any) -> Refusal:
    """The refusal of a call that has to be refused."""
    refusal = refusal_of(do, *given, **named)
    assert refusal is not None, "this should have been refused"
    assert refusal.sentence.endswith((".", "…", "?")) or refusal.code == "ambiguous-id"
    assert refusal.remedy.endswith(".") or "with: " in refusal.remedy
    return refusal


def code_of(do: Callable[..., object], *given: Any, **named: Any) -> str:
    """The code of a call's refusal; empty if it is not refused."""
    refusal = refusal_of(do, *given, **named)
    return refusal.code if refusal else ""
