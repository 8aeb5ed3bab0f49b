"""Objections: the three they are most likely to raise, by what the plan holds; each with its reason."""

from collections.abc import Callable
from dataclasses import dataclass

from proprietor.ask.plan import ENOUGH, Plan

MOST = 3
"""Objections prepared for (spec/ask.md)."""

CONTENT = ("happy", "content", "fine", "satisfied", "pleased", "comfortable")
"""Words of a belief of theirs that the owner wants nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """An objection: its kind, the words in which it comes, and why it is to be expected."""

    kind: str
    says: str
    because: str


def expected(plan: Plan) -> tuple[Objection, ...]:
    """The likeliest objections, the strongest reason first; what rests on nothing comes last."""
    found: dict[str, Objection] = {}
    for kind, applies, says, because in _SIGNS:
        if kind not in found and applies(plan):
            found[kind] = Objection(kind=kind, says=says, because=because)
    return tuple(found.values())[:MOST]


def _thinks_content(plan: Plan) -> bool:
    return any(word in belief.belief.lower() for belief in plan.theirs for word in CONTENT)


def _elsewhere(plan: Plan) -> bool:
    return plan.decider is not None and plan.decider is not plan.person


_SIGNS: tuple[tuple[str, Callable[[Plan], bool], str, str], ...] = (
    ("content", _thinks_content, "I thought you were happy.", "you wrote that they may believe it"),
    ("authority", _elsewhere, "It is not mine to decide.", "somebody else decides"),
    ("budget", lambda plan: plan.about_pay, "There is no money.", "you ask for pay"),
    ("not_yet", lambda plan: len(plan.proofs) < ENOUGH, "You are not there yet.", "few wins stand behind the ask"),
    ("timing", lambda plan: (plan.ask.season or 0) >= 4 or not plan.ask.why_now, "Not now.", "such things have their season"),  # noqa: PLR2004 - rather yes
    ("fairness", lambda plan: not plan.about_pay, "Then everybody will want it.", "what one gets, others see"),
    ("why", lambda _: True, "Why should I?", "the question behind all others"),
    ("timing", lambda _: True, "Not now.", "the kindest way to say nothing"),
)
