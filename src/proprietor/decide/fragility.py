"""What weighing says, in sentences: complaints first, then how far the lead reaches; never just a winner."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.flips import Flip
from proprietor.decide.mending import MustCheck, Verdict
from proprietor.decide.weigh import Weighed
from proprietor.values.ids import RecordId

MOST_FLIPS = 2
"""Weights that are told in sentences; the table has all (a guess)."""


HUNDRED, LEAST_TOLD = 100, 0.05
"""Points of the scale, and from how many on a gain is told as a figure of one decimal."""

ENOUGH_KNOWN = "No single answer about an option would change much; what you know is enough to choose by."
"""What is said where no one question is worth asking."""


def said_of(weighed: Weighed, constants: Constants = CONSTANTS) -> tuple[str, ...]:
    """Everything that is to be said beside what stands `above`, in the order in which it matters."""
    return (
        *_lead(weighed, constants),
        *_turning(weighed, constants),
        *_finding_out(weighed, constants),
        *_unsaid(weighed),
        *weighed.weights.said,
        f"Drawn {weighed.draws:,} times with seed {weighed.seed}.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Above:
    """A complaint that stands above every number.

    Attributes:
        complaint: its newest record.
        what: the complaint in words.
        checks: the options with which it stays, and the leader where that is not known; the unmended first.
    """

    complaint: RecordId
    what: str
    checks: tuple[MustCheck, ...]


def above(weighed: Weighed) -> tuple[Above, ...]:
    """What stands above every number: complaints that stay, and for the leader also those nobody knows of."""
    leader = weighed.leader.option.name
    found: dict[RecordId, list[MustCheck]] = {}
    for each in weighed.checks:
        if each.verdict is Verdict.UNMENDED or (each.verdict is Verdict.OPEN and each.option == leader):
            found.setdefault(each.complaint, []).append(each)
    return tuple(Above(complaint=id_, what=checks[0].what, checks=tuple(checks)) for id_, checks in found.items())


def listed(words: Sequence[str]) -> str:
    """Words in a row as they stand in a sentence: a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _lead(weighed: Weighed, constants: Constants) -> Iterator[str]:
    first, second = weighed.standings[:2]
    often = f"the best in {first.often} of 100 draws"
    values = f"“{first.option.name}” is worth {first.worth * 100:.1f} of 100, “{second.option.name}” {second.worth * 100:.1f}"
    if first.best >= constants.clear:
        yield f"{values}. It is {often}: it leads clearly, by what you assume."
    else:
        yield f"{values}. It is {often} only: that is a lean, not an answer."
    surer = max(weighed.standings, key=lambda each: each.best)
    if surer.best > first.best:
        yield f"“{surer.option.name}” is the best more often, in {surer.often} of 100, but less far ahead when it is."
    if first.regret * HUNDRED < LEAST_TOLD:
        yield "Even somebody who knew beforehand how all turns out would hardly do better."
    else:
        yield f"Somebody who knew beforehand how all turns out would on average do {first.regret * 100:.1f} points of 100 better."


def _turning(weighed: Weighed, constants: Constants) -> Iterator[str]:
    turns = [each for each in weighed.flips if each.at is not None]
    near = sorted((each for each in turns if _far(each) <= constants.near), key=_far)
    for each in near[:MOST_FLIPS]:
        assert each.at is not None
        yield (
            f"It hangs by a thread: if {each.label} counted {each.at * 100:.1f} % for you instead of {each.now * 100:.1f} %, "
            f"“{each.rival}” would be level."
        )
    if not near and turns:
        nearest = min(turns, key=_far)
        assert nearest.at is not None
        yield (
            f"No single weight turns it nearby; the nearest is {nearest.label}, which would have to count "
            f"{nearest.at * 100:.0f} % instead of {nearest.now * 100:.0f} %."
        )
    elif not turns:
        yield "No single weight turns it, whatever it is."


def _far(flip: Flip) -> float:
    assert flip.at is not None
    return abs(flip.at - flip.now)


def _finding_out(weighed: Weighed, constants: Constants) -> Iterator[str]:
    if weighed.question:
        yield f"{weighed.question.sentence} {weighed.question.why}"
    else:
        yield ENOUGH_KNOWN
    most = weighed.unknowns[0]
    if not most.option and most.gain >= constants.worth_asking:
        yield f"More than on any answer it hangs on yourself: be clear about how much {most.label} counts."


def _unsaid(weighed: Weighed) -> Iterator[str]:
    alike: dict[str, list[str]] = {}
    for option, missing in weighed.unsaid:
        alike.setdefault(", ".join(each.label for each in missing), []).append(f"“{option}”")
    for names, options in alike.items():
        yield f"Nothing is said of this with {listed(options)}: {names}. Anything from your worst to your best was taken."
