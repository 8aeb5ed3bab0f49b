"""Forgotten people in what is said or written: the mark they leave in the books is for the owner, and no reader's."""

import re
from dataclasses import fields, replace
from typing import TypeVar

from proprietor.ask.plan import Plan
from proprietor.ask.records import Answer, Ask
from proprietor.books import Win
from proprietor.books.people import FORGOTTEN
from proprietor.language.lexicon import groups

Told = TypeVar("Told", Ask, Answer, Win)

_MARK = re.escape(FORGOTTEN)
_TITLES = "|".join(sorted(groups("voice")["title"]))
_FOUND = re.compile(rf"(?:(?<!\w)(?i:{_TITLES})\.?\s+)?{_MARK}(?:[\s-]+{_MARK})*(?P<whose>['’]s\b)?")
_LEADS = re.compile(r"(?:^|\s)(?:with|to|for|from|of|by|about|at|on|than|ask|asked|told|tell)\s+\Z", re.IGNORECASE)
"""Words behind which somebody named before is “them” (ours; English only)."""

_BEGINS = re.compile(r"(?:\A|[.!?:]\s+)\Z")


def unmarked(text: str) -> str:
    """A text with “somebody” where a forgotten person stood, and “them” or “their” where they come up again."""
    if FORGOTTEN not in text:
        return text
    first = True

    def instead(found: re.Match[str]) -> str:
        nonlocal first
        before, again = text[: found.start()], not first
        first = False
        if found["whose"]:
            said = "their" if again else "somebody’s"
        else:
            said = "them" if again and _LEADS.search(before) else "somebody"
        return f"{said[0].upper()}{said[1:]}" if _BEGINS.search(before) and before else said

    return _FOUND.sub(instead, text)


def unmarked_record(record: Told) -> Told:
    """A record with its texts so put; for saying and writing, never for the books."""
    texts = ((each.name, getattr(record, each.name)) for each in fields(record))
    changed = {name: unmarked(text) for name, text in texts if isinstance(text, str) and FORGOTTEN in text}
    return replace(record, **changed) if changed else record  # type: ignore[arg-type]


def unmarked_plan(plan: Plan) -> Plan:
    """A plan with the texts of its ask and its wins so put."""
    proofs = tuple(replace(each, win=unmarked_record(each.win)) for each in plan.proofs)
    return replace(plan, ask=unmarked_record(plan.ask), proofs=proofs)
