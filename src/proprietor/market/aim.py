"""Aims: what is asked of the market: a kind of post, at a level, in a place, for a pay."""

from collections.abc import Iterable
from dataclasses import dataclass

from proprietor.market.levels import Level, level_in
from proprietor.market.normalising.places import part_named, read_place
from proprietor.market.occupations import by_id
from proprietor.market.records import Exemplar, Target
from proprietor.market.sorting import Sorter
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import Pay


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What is asked about: a kind of post at a level in a place, and what one wants for it.

    Attributes:
        name: the post in one's own words.
        occupation: id of the vocabulary; empty while it is not sure.
        candidates: ids of the occupations it may be while that is not sure, the likeliest first.
        level: UNKNOWN for any.
        place: as it was written; empty for anywhere.
        city: the parts of it, as far as they are told; so region and country.
        wanted: the pay one wants; None when it is not said.
        target: the record it comes from; empty for none.
    """

    name: str
    occupation: str = ""
    candidates: tuple[str, ...] = ()
    level: Level = Level.UNKNOWN
    place: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    wanted: Pay | None = None
    target: RecordId = UNKEPT

    @property
    def label(self) -> str:
        """What the occupation is called; the name while it is not sure."""
        return by_id()[self.occupation].label if self.occupation else self.name


def aim_at(target: Target, exemplars: Iterable[Exemplar] = ()) -> Aim:
    """What a target asks about; a target in no books may stand for any other question.

    Args:
        target: its occupation may be an id, a usual title or empty; then its name tells it where that is plain.
        exemplars: one's own word on titles.
    """
    occupation, candidates = _occupation(target, exemplars)
    where = read_place(target.place)
    region = where.region or part_named(where.city, where.country)
    return Aim(
        name=target.name or (by_id()[occupation].label if occupation else target.occupation),
        occupation=occupation,
        candidates=candidates,
        level=level_in(target.name) if target.level is Level.UNKNOWN else target.level,
        place=where.raw,
        city=where.city,
        region=region,
        country=where.country,
        wanted=target.pay,
        target=target.id,
    )


def _occupation(target: Target, exemplars: Iterable[Exemplar]) -> tuple[str, tuple[str, ...]]:
    said = target.occupation.strip().lower()
    known = next((each.id for each in by_id().values() if said in (each.id, each.label.lower())), "")
    if known:
        return known, ()
    found = Sorter.of(exemplars).title(target.occupation or target.name)
    names = tuple(each.occupation for each in found.candidates)
    return (names[0], ()) if found.sure else ("", names)
