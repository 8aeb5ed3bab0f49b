"""The funnel: how many applications became interviews and offers, held against what is usual, those still open weighed."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import NormalDist

from proprietor.stats.intervals import beta_below, beta_quantile
from proprietor.values.estimate import Estimate


class Stage(StrEnum):
    """A step that can be failed; the first one differs by how one came to apply."""

    COLD = "cold application to interview"
    WARM = "warm contact to interview"
    REFERRAL = "referral or inside the firm to interview"
    OFFER = "interview to offer"


FIRST_STAGES = (Stage.COLD, Stage.WARM, Stage.REFERRAL)


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual at a stage.

    Attributes:
        rate: the share that gets on.
        weight: how many tries of one's own that counts as.
        looks: after how many tries a verdict may be given; looking after each one would cry wolf for every second person.
        source: whose figure it is.
    """

    rate: float
    weight: float
    looks: tuple[int, ...]
    source: str


USUAL: Mapping[Stage, Usual] = {
    Stage.COLD: Usual(
        0.03, 20, (40, 80, 160), "CareerPlug 2024, more than 60,000 small firms; headcount365 and Metaview: 3 to 6 %"
    ),
    Stage.WARM: Usual(0.08, 12, (20, 40, 80), "a guess, between a cold application and a referral"),
    Stage.REFERRAL: Usual(0.20, 8, (10, 20, 40), "a guess, from one hire in 16 referred (Lever 2016) and one offer in four"),
    Stage.OFFER: Usual(0.27, 6, (6, 12, 24), "CareerPlug 2024; Jobvite 2018: 17 to 28 %"),
}
"""All are employers' averages over mostly unqualified applicants, so they count little. Weights, and the looks of referrals, are
guesses; the looks keep false alarms to 11, 6, 1 and 3 of 100, and see a rate of a quarter of the usual one in 70, 79, 67 and 57
(600 simulated persons each; spec/funnel.md computed the same)."""

SURE, SURE_HALF = 0.95, 0.7
"""A leak is named when the rate is below the usual one with the first probability, and below half of it with the second."""

LOOK_SLACK = 0.5
"""Tries that may be wanting at a look, half of one (a guess): those still open each lack a little of a whole try however long
ago they were sent, so that eighty of them would never make up eighty; rounded to whole tries, they do. With nobody saying no,
looked at every tenth day (200 simulated persons each, the four stages in their order), 11, 6, 5 and 3 of 100 are alarmed
falsely, without it 10, 2, 3 and 3; a quarter of the usual rate is seen in 67, 79, 63 and 58 of 100, without it in 51, 39, 38
and 39."""

LEVEL = 0.9


@dataclass(frozen=True, slots=True)
class Delay:
    """How long good news takes, in days: log-normal."""

    median: float
    spread: float = 0.8

    def by(self, days: float) -> float:
        """The share of it that has come by then."""
        return NormalDist().cdf(math.log(days / self.median) / self.spread) if days > 0 else 0.0


DELAYS: Mapping[Stage, Delay] = {**dict.fromkeys(FIRST_STAGES, Delay(10)), Stage.OFFER: Delay(14)}
"""Guesses: half of the invitations come within ten days, half of the offers within two weeks, nine of ten within four and six."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What became of one application.

    Attributes:
        stage: how it began; one of `FIRST_STAGES`.
        sent: the day.
        called: the day of a first call; None when there was none. It shows that one got on, and is no interview yet: of those who
            are called many are never interviewed, so a call is no try for an offer.
        interviewed: the day of the first interview; None when there was none.
        offered: the day of an offer; None when there was none.
        ended: the day it ended without one; None while it is open.
        withdrawn: whether the owner ended it, which says nothing about them.
        variant: what was tried with it, such as the version of the CV.
    """

    stage: Stage
    sent: date
    called: date | None = None
    interviewed: date | None = None
    offered: date | None = None
    ended: date | None = None
    withdrawn: bool = False
    variant: str = ""

    @property
    def met(self) -> date | None:
        """The day of the first talk of either kind; None when there was none."""
        return min((day for day in (self.called, self.interviewed) if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class Try:
    """One try at a stage: since when, whether it got on, and how much of a try it is: 1 once decided, less while it may yet."""

    since: date
    hit: bool
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A look at a fixed number of tries.

    Attributes:
        at: how many tries.
        below: the probability that the rate is under the usual one.
        far_below: that it is under half of it.
    """

    at: int
    below: float
    far_below: float

    @property
    def leaks(self) -> bool:
        """Whether this is where the funnel leaks."""
        return self.below >= SURE and self.far_below >= SURE_HALF


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """How a stage goes.

    Attributes:
        stage: which.
        tries: how many there were.
        hits: how many got on.
        open: how many are not decided.
        counted: tries, those still open by how much of good news would have come by now.
        rate: what is believed of the rate, with the usual one as prior; its count is that of the tries.
        look: the last look there was; None before the first.
        next_look: at how many tries the next look is; 0 after the last.
    """

    stage: Stage
    tries: int
    hits: int
    open: int
    counted: float
    rate: Estimate
    look: Look | None
    next_look: int

    @property
    def leaks(self) -> bool:
        """Whether the last look found a leak."""
        return self.look is not None and self.look.leaks


def tries_at(stage: Stage, courses: Iterable[Course], today: date, delay: Delay | None = None) -> tuple[Try, ...]:
    """The tries at a stage until today, oldest first.

    An open one counts by the share of good news that would have come by now; so does one the owner withdrew, by that day.
    """
    wait = delay or DELAYS[stage]
    found = []
    for each in courses:
        since = each.interviewed if stage is Stage.OFFER else each.sent if each.stage is stage else None
        if since is None or since > today:
            continue
        on = each.offered if stage is Stage.OFFER else each.met
        hit = on is not None and on <= today
        ended = each.ended is not None and each.ended <= today
        until = each.ended if ended and each.ended else today
        decided = hit or (ended and not each.withdrawn)
        found.append(Try(since, hit, 1.0 if decided else wait.by((until - since).days)))
    return tuple(sorted(found, key=lambda one: one.since))


def passage_of(stage: Stage, tries: Sequence[Try], usual: Usual | None = None) -> Passage:
    """How a stage goes, by its tries, oldest first."""
    known = usual or USUAL[stage]
    hits, counted = sum(each.hit for each in tries), math.fsum(each.weight for each in tries)
    a, b = shape_of(known, hits, counted)
    tail = (1 - LEVEL) / 2
    rate = Estimate(
        value=a / (a + b), low=beta_quantile(tail, a, b), high=beta_quantile(1 - tail, a, b), count=len(tries), level=LEVEL
    )
    return Passage(
        stage=stage,
        tries=len(tries),
        hits=hits,
        open=sum(each.weight < 1 for each in tries),
        counted=counted,
        rate=rate,
        look=_last_look(known, tries),
        next_look=next((look for look in known.looks if look > counted + LOOK_SLACK), 0),
    )


def shape_of(usual: Usual, hits: int, counted: float) -> tuple[float, float]:
    """The beta distribution of a rate: what is usual and what was seen."""
    return usual.rate * usual.weight + hits, (1 - usual.rate) * usual.weight + max(0.0, counted - hits)


def _last_look(usual: Usual, tries: Sequence[Try]) -> Look | None:
    """The last fixed point that was reached, with the first tries that make it up and nothing later."""
    found, counted, hits = None, 0.0, 0
    left = list(usual.looks)
    for each in tries:
        counted, hits = counted + each.weight, hits + each.hit
        if left and counted + LOOK_SLACK >= left[0]:
            a, b = shape_of(usual, hits, counted)
            found = Look(at=left.pop(0), below=beta_below(usual.rate, a, b), far_below=beta_below(usual.rate / 2, a, b))
    return found
