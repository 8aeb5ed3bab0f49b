"""A diagnosis in words: what it says, what would help most to know, and what to try next."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from proprietor.market.causes import ENOUGH_REASONS, Hypothesis, Signs
from proprietor.market.funnel import LOOK_SLACK, Stage
from proprietor.market.likely import chance_said


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a diagnosis has come to.

    Attributes:
        verdict: what is named; None when it cannot be told.
        leading: the likeliest cause.
        chance: the probability of what is named, else of the likeliest.
        leak: the stage where fewer get on than is usual.
        price_plain: whether the ask lies above the market, with a second sign.
    """

    verdict: Hypothesis | None
    leading: Hypothesis
    chance: float
    leak: Stage | None
    price_plain: bool


NO_APPLICATION = "It cannot be told yet, because no application for a post is written down."


def says_of(signs: Signs, seen: Seen) -> str:
    """The verdict, or why there is none."""
    if signs.empty:
        return leads_said(signs.leads) or NO_APPLICATION
    where = f"It leaks at “{seen.leak}”: fewer get on than is usual." if seen.leak else ""
    said = _cannot(signs, seen) if seen.verdict is None else _named(signs, seen)
    people = _PEOPLE if signs.mostly_people else ""
    return " ".join(part for part in (said, people, where, _unexplained(signs, seen)) if part)


def _named(signs: Signs, seen: Seen) -> str:
    if seen.verdict is Hypothesis.FINE:
        return (
            f"Nothing in it looks wrong: it goes as searches usually go, and takes time. Probability: {chance_said(seen.chance)}."
        )
    if seen.price_plain and signs.asking:
        return f"It points to what you ask: {signs.asking.z:.1f} standard deviations above what is usually paid."
    return f"It points to {seen.verdict}. Probability: {chance_said(seen.chance)}."


def _cannot(signs: Signs, seen: Seen) -> str:
    if seen.leading is Hypothesis.FINE and (seen.leak or signs.mostly_people):
        return "The cause cannot be told yet."
    early = "" if any(each.look for each in signs.passages) else ", and it is too early for the counts alone"
    return f"It cannot be told yet: the likeliest cause has a probability of {chance_said(seen.chance)}{early}."


_PEOPLE = (
    "Most of the reasons are the process or the people. They point to the talks themselves, and the tables behind this cannot "
    "tell the causes apart by them."
)


def _unexplained(signs: Signs, seen: Seen) -> str:
    """That a leak is there and nothing that was heard explains it."""
    if not seen.leak or seen.verdict is not None:
        return ""
    return "The reasons that were heard do not tell why." if any(each.counts for each in signs.heard) else "No reason tells why."


def leads_said(leads: int) -> str:
    """That freelance leads are left out, and why; empty where there are none."""
    if not leads:
        return ""
    are, them = ("is", "it") if leads == 1 else ("are", "them")
    return (
        f"{leads} freelance lead{'s' * (leads != 1)} {are} in the pipeline and {are} not counted here, because work for a client "
        f"is sold in another way, and no usual rate was found for {them}."
    )


def missing_of(signs: Signs) -> str:
    """The one thing that would help most to know: reasons first, which tell more than any count (spec/funnel.md)."""
    if signs.empty:
        post = " for a post, if you look for one" if signs.leads else ""
        return f"Your first application{post}: write down what it is, and the day you applied."
    if sum(each.weight for each in signs.heard) < ENOUGH_REASONS:
        why = f"why {signs.ended_silent} of your applications ended" if signs.ended_silent else "why the next one ends"
        return f"Ask them, and write down {why}; a few reasons tell more than many counts."
    early = [each for each in signs.passages if each.next_look]
    if early:
        near = min(early, key=lambda each: each.next_look - each.counted)
        left = math.ceil(near.next_look - LOOK_SLACK - near.counted)
        return f"{left} more {'try' if left == 1 else 'tries'} at “{near.stage}”; then its rate can be looked at again."
    if signs.asking is None:
        return "What the market pays for the role, to hold your ask against."
    return "Nothing that counts would tell; compare two ways of your own instead."


def change_of(signs: Signs, verdict: Hypothesis | None, likeliest: Hypothesis) -> str:
    """What to try next, by what is named, else by what is likeliest; a leak is taken for a cause.

    Args:
        signs: what it rests on.
        verdict: what is named.
        likeliest: the likeliest cause; while a stage leaks, the likeliest of those that explain one.
    """
    if signs.empty:
        return "Nothing yet; a few applications and what became of them come first."
    if verdict is None and signs.mostly_people:
        return "Change one thing: rehearse the next talk once aloud, and note afterwards where it turned."
    return _TEST[verdict or likeliest]


_TEST: Mapping[Hypothesis, str] = {
    Hypothesis.FINE: "Keep what you do until the next look. A change after each no would make it hard to see what works.",
    Hypothesis.REACH: (
        "Change one thing: send the next ten through somebody who knows you, or with another first third of the CV."
    ),
    Hypothesis.PROOF: (
        "Change one thing: bring one result with a number and a witness to what they ask for most, and lead with it."
    ),
    Hypothesis.PRICE: ("Change one thing: name a range around the market's median next time, and see whether talks go on."),
}
"""What to try next, by what is likeliest."""
