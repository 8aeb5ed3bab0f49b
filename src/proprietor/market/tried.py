"""What was tried: each opportunity as an application that can be counted, and the signs a diagnosis rests on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.market.causes import Heard, Signs
from proprietor.market.diagnosis import passages_of
from proprietor.market.funnel import Course, Stage
from proprietor.market.moves import ENDS, OFFERS, TRIES, first_day
from proprietor.market.named import Gap, Named, Quartiles, asking_of, gap_of, newest_ask
from proprietor.market.pipeline import Pursued, Standing
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, MoveKind
from proprietor.values.ids import RecordId

FIRST_STAGE: Mapping[Channel, Stage] = {
    Channel.POSTING: Stage.COLD,
    Channel.WARM: Stage.WARM,
    Channel.REFERRAL: Stage.REFERRAL,
    Channel.INSIDE: Stage.REFERRAL,
}
"""With which usual rate each channel is held. That a post inside the firm goes like a referral is a guess: no published figure
was found. A freelance lead is held with none: work for a client is sold in another way, and says nothing of how a search for a
post goes."""

Told = Mapping[RecordId, Heard]
"""Debrief → the reason it gives."""


def was_tried(each: Pursued) -> bool:
    """Whether somebody who offers a post has heard of the owner."""
    return each.opportunity.channel in FIRST_STAGE and any(one.what in TRIES for one in each.past)


def course_of(each: Pursued) -> Course | None:
    """What became of it, for the funnel; None for what was never tried, for freelance leads, and for what has no day at all.

    It counts as sent on the day of the first application, else of the first talk, figure or offer, and never after a talk.
    A first call counts as having got on, and not as an interview. Where only a month or a year is known, its first day is taken.
    """
    begun = first_day(each.past, {MoveKind.APPLIED}) or first_day(each.past, TRIES)
    if begun is None:
        return None
    if not was_tried(each):
        return None
    called, offered = first_day(each.past, {MoveKind.SCREENED}), first_day(each.past, OFFERS)
    talked = first_day(each.past, {MoveKind.INTERVIEWED})
    interviewed = min((day for day in (talked, offered) if day is not None), default=None)
    met = min((day for day in (called, interviewed) if day is not None), default=None)
    over = each.standing in (Standing.LOST, Standing.WITHDREW)
    return Course(
        stage=FIRST_STAGE[each.opportunity.channel],
        sent=min(begun, met) if met else begun,
        called=called,
        interviewed=interviewed,
        offered=offered,
        ended=first_day(reversed(each.past), ENDS) if over else None,
        withdrawn=each.standing is Standing.WITHDREW,
        variant=each.opportunity.variant,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonHeard:
    """Why an opportunity was lost, and which record says so."""

    opportunity: RecordId
    record: RecordId
    heard: Heard


def reason_of(each: Pursued, told: Told) -> ReasonHeard | None:
    """Why it was lost, by the last move that says so, else by the last debrief one of its moves names; None when nobody wrote it.

    One opportunity gives one reason, however often it was opened again. One that does not count gives way to any that does.
    """
    if each.standing is not Standing.LOST or not was_tried(each):
        return None
    here = each.opportunity.id
    latest = tuple(reversed(each.past))
    losses = [one.move for one in latest if one.what is MoveKind.LOST and one.move.reason is not Reason.NONE]
    named = (one.move.debrief for one in latest)
    debriefs = [name for name in named if name in told and told[name].reason is not Reason.NONE]
    found = [
        *(ReasonHeard(opportunity=here, record=one.id, heard=Heard(one.reason, they_said=one.they_said)) for one in losses[:1]),
        *(ReasonHeard(opportunity=here, record=name, heard=told[name]) for name in debriefs[:1]),
    ]
    return min(found, key=lambda one: not one.heard.counts, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """All that was tried, and what it is a sign of.

    Attributes:
        courses: opportunity → what became of it; those only found are not among them.
        reasons: why some were lost.
        gaps: own figures beside theirs, those that cannot be compared too.
        unapplied: lost before an application was written down, so no count holds them.
        ask: the figure the owner named last with any of them.
        signs: the same, as a diagnosis takes it.
    """

    courses: Mapping[RecordId, Course]
    reasons: tuple[ReasonHeard, ...]
    gaps: tuple[Gap, ...]
    unapplied: tuple[RecordId, ...]
    ask: Named | None
    signs: Signs


def tried(every: Sequence[Pursued], today: date, told: Told, market: Quartiles | None = None) -> Tried:
    """Gather what was tried until today. Freelance leads are only counted as such: nothing of them goes into the signs.

    Args:
        every: the opportunities.
        today: the day of the look.
        told: the reasons debriefs give.
        market: what the market pays for the role in question; None when nobody knows.
    """
    posts = [each for each in every if each.opportunity.channel in FIRST_STAGE]
    courses = {each.opportunity.id: course for each in posts if (course := course_of(each)) is not None}
    reasons = tuple(found for each in posts if (found := reason_of(each, told)) is not None)
    gaps = tuple(gap for each in posts if (gap := gap_of(each)) is not None)
    lost = [each for each in posts if each.standing is Standing.LOST]
    ask = newest_ask(posts)
    signs = Signs(
        passages=passages_of(courses.values(), today),
        heard=tuple(each.heard for each in reasons),
        gaps=tuple(each.share for each in gaps if each.share is not None),
        asking=asking_of(ask.pay if ask else None, market),
        ended_silent=sum(was_tried(each) for each in lost) - sum(each.heard.counts for each in reasons),
        leads=len(every) - len(posts),
    )
    unapplied = tuple(each.opportunity.id for each in lost if not was_tried(each))
    return Tried(courses=courses, reasons=reasons, gaps=gaps, unapplied=unapplied, ask=ask, signs=signs)
