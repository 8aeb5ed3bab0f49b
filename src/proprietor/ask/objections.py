"""Objections: the three they are most likely to raise, by what the plan holds; each with its reason."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from proprietor.ask.plan import ENOUGH, Plan
from proprietor.ask.steps import SEASONAL
from proprietor.books import Held

MOST = 3
"""Objections prepared for (spec/ask.md)."""

CONTENT = re.compile(r"\b(?:happy|content|contented|fine|satisfied|pleased|comfortable)\b", re.IGNORECASE)
"""Words of a belief of theirs that the owner wants nothing."""

DENIED = re.compile(
    r"(?:\b(?:not|never|no longer|less than|far from|anything but|hardly|barely)|n['’]t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
"""Words that turn the next ones round: “not”, “isn't really” (ours; English only)."""


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
    held = [belief.belief for belief in plan.theirs if belief.held is not Held.FALSE]
    found = ((belief, each) for belief in held for each in CONTENT.finditer(belief))
    return any(not DENIED.search(belief[: each.start()]) for belief, each in found)


def _elsewhere(plan: Plan) -> bool:
    return plan.decider is not None and plan.decider is not plan.person


_SIGNS: tuple[tuple[str, Callable[[Plan], bool], str, str], ...] = (
    ("content", _thinks_content, "I thought you were happy.", "you wrote that they may believe it"),
    ("authority", _elsewhere, "It is not mine to decide.", "somebody else decides"),
    ("budget", lambda plan: plan.about_pay, "There is no money.", "you ask for pay"),
    ("not_yet", lambda plan: len(plan.proofs) < ENOUGH, "You are not there yet.", "few wins stand behind the ask"),
    ("timing", lambda plan: (plan.ask.season or 0) >= SEASONAL, "Not now.", "such things have their season"),
    ("timing", lambda plan: not plan.ask.why_now, "Not now.", "the plan does not say why you ask now"),
    ("fairness", lambda plan: not plan.about_pay, "Then everybody will want it.", "what one gets, others see"),
    ("why", lambda _: True, "Why should I?", "the question behind all others"),
    ("timing", lambda _: True, "Not now.", "the kindest way to say nothing"),
)
