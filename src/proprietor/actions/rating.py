"""What one wants to be rated in, and how one rates oneself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.calibration.constants import HIGHEST, LOWEST
from proprietor.calibration.records import Competency, SelfRating
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

if TYPE_CHECKING:
    from proprietor.calibration import competencies
    from proprietor.calibration.writing import Advice


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A shipped competency, and the record made from it; None while there is none."""

    shipped: "competencies.Competency"
    record: Competency | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferCompetencies(Request[tuple[Offered, ...]]):
    """The shipped competencies, by family, with those that were picked already."""


def offer_competencies(context: Context, request: OfferCompetencies) -> tuple[Offered, ...]:
    """Fulfil `OfferCompetencies`."""
    from proprietor.calibration.competencies import shipped  # noqa: PLC0415 - whoever writes a win down need not load them

    del request
    records = {each.model: each for each in context.books.of(Competency) if each.model}
    return tuple(Offered(shipped=each, record=records.get(each.id)) for each in shipped())


@dataclass(frozen=True, slots=True, kw_only=True)
class PickCompetencies(Request[tuple[Competency, ...]]):
    """Take shipped competencies into the books, in one go; those that are there already stay as they are."""

    names: tuple[str, ...]


def pick_competencies(context: Context, request: PickCompetencies) -> tuple[Competency, ...]:
    """Fulfil `PickCompetencies`; answers with the new ones.

    Raises:
        Refusal: `unknown-id` for a name no shipped competency has, `empty` for none at all.
    """
    from proprietor.calibration.picking import as_record, picked  # noqa: PLC0415 - as above

    shipped = {each.shipped.id: each.shipped for each in offer_competencies(context, OfferCompetencies())}
    there = picked(context.books.of(Competency))
    if not request.names:
        raise Refusal("empty", "No competency was named.", "Name some of those on offer.", place="names")
    for name in request.names:
        if name not in shipped:
            raise Refusal("unknown-id", f"No shipped competency is called “{short(name)}”.", "See those on offer.", place=name)
    fresh = [shipped[name] for name in dict.fromkeys(request.names) if name not in there]
    made = tuple(context.add(whole(as_record(each), context.books, context.today)) for each in fresh)
    if made:
        context.summary = f"Took {len(made)} {'competency' if len(made) == 1 else 'competencies'} to be rated in"
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class LookOverCompetency(Request["tuple[Advice, ...]"]):
    """What is vague in a competency or missing from it, each with what to write instead."""

    competency: Competency


def look_over_competency(context: Context, request: LookOverCompetency) -> "tuple[Advice, ...]":
    """Fulfil `LookOverCompetency`."""
    from proprietor.calibration.writing import looked_over  # noqa: PLC0415 - as above

    del context
    return looked_over(request.competency)


@dataclass(frozen=True, slots=True, kw_only=True)
class RateYourself(Request[tuple[SelfRating, ...]]):
    """Rate yourself in one or more competencies, as of today; what is written stays as it was.

    Attributes:
        levels: competency, by the head of its id → level from 1 to 5.
        notes: competency → why you think so; may be left out.
    """

    levels: Mapping[str, int]
    notes: Mapping[str, str] | None = None


def rate_yourself(context: Context, request: RateYourself) -> tuple[SelfRating, ...]:
    """Fulfil `RateYourself`; answers with what was written.

    Raises:
        Refusal: `empty` for no level, `bad-value` for one off the scale, `duplicate` for a second on the same day that says
            otherwise.
    """
    if not request.levels:
        raise Refusal("empty", "No level was given.", "Give at least one, from 1 to 5; the rest can wait.", place="levels")
    heads = list(request.levels)
    ids = dict(zip(heads, checked_ids(heads, context.books, "competency"), strict=True))
    made = []
    for head, level in request.levels.items():
        if type(level) is not int or not LOWEST <= level <= HIGHEST:
            raise Refusal(
                "bad-value", f"{level} is no level from {LOWEST} to {HIGHEST}.", "Give a whole one of these.", place=head
            )
        note = (request.notes or {}).get(head, "")
        written = SelfRating(competency=ids[head], level=level, on=date_of(context.today), note=note)
        rating = whole(written, context.books, context.today)
        if not _written_today(context, rating):
            made.append(context.add(rating))
    if made:
        of = context.books[made[0].competency].record.title if len(made) == 1 else f"{len(made)} competencies"
        context.summary = f"Rated yourself in {short(of)}"
    return tuple(made)


def _written_today(context: Context, rating: SelfRating) -> bool:
    """Whether the very same was written today already; another level on the same day is refused."""
    for other in context.books.of(SelfRating):
        if (other.competency, other.on) != (rating.competency, rating.on):
            continue
        if replace(other, id=UNKEPT, note=rating.note) == rating:
            return True
        name = short(context.books[rating.competency].record.title)
        raise Refusal(
            "duplicate",
            f"You rated yourself in “{name}” at {other.level} today, and now at {rating.level}.",
            "A self-rating stays as it was. Take the first one back if it was a slip, or rate yourself anew another day.",
            place=RecordId(rating.competency),
        )
    return False
