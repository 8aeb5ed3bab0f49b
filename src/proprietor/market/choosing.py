"""Choosing a pay reference: which published row speaks for an aim, and why the others do not."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from proprietor.market.aim import Aim
from proprietor.market.bands import Prior
from proprietor.market.levels import Level, level_of
from proprietor.market.normalising.names import place_key
from proprietor.market.normalising.places import names_of_country, names_of_part, parts_among
from proprietor.market.occupations import Occupation, by_id
from proprietor.market.oews import published_as
from proprietor.market.prior import area_effect, from_reference
from proprietor.market.reference import PayReference
from proprietor.values.ids import UNKEPT, RecordId

WHOLE = frozenset({"", "all", "national", "nationwide", "total", "whole country", "country"})
"""How publishers call the whole country, besides by its name."""

_NOUGHTS = re.compile("0*")
_PARTS = re.compile(r"[,;/()]|\s*[-–—]\s*|\s+and\s+|\s*&\s*")
_AROUND = re.compile(
    r"^(?:greater|city of|county of|region|metro(?:politan)? area of) |(?: metro(?:politan)?)?(?: (?:area|region|county))?$"
)


class Near(StrEnum):
    """For where a row speaks, seen from the aim."""

    CITY = "for the very place"
    REGION = "for the region"
    COUNTRY = "for the whole country"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Rows of one source, as they come: its name, the rows, and the record they are kept in, if they are."""

    name: str
    rows: Sequence[PayReference]
    table: RecordId = UNKEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What became of some rows of a shelf: how many, an example in words, whether it is the one in use, and why or why not."""

    shelf: str
    table: RecordId
    count: int
    example: str
    used: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The reference in use.

    Attributes:
        prior: what it says before any posting is seen; None when no row can be used.
        row: the row itself.
        near: for where it speaks.
        weighed: what became of all rows for the occupation, the one in use first.
    """

    prior: Prior | None = None
    row: PayReference | None = None
    near: Near | None = None
    weighed: tuple[Weighed, ...] = ()

    @property
    def level(self) -> Level:
        """The level the row in use speaks of; UNKNOWN for all."""
        return level_said(self.row) if self.row else Level.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Fit:
    """A row that may be used: of which shelf, how near, whether its level is the one asked for, how loosely its code fits."""

    shelf: Shelf
    row: PayReference
    near: Near
    level: bool
    loose: int

    @property
    def rank(self) -> tuple[bool, int, int]:
        return not self.level, tuple(Near).index(self.near), self.loose


def choose(aim: Aim, currency: str, shelves: Iterable[Shelf], *, uplift: float = 0.0, strict: bool = False) -> Choice:
    """The row that speaks best for an aim.

    A row for the aim's level goes before one for all levels, then the very place before the region and that before the country;
    of the same rank a closer code, then the later one. Nothing is converted.

    Args:
        aim: what is asked, with an occupation.
        currency: the one all is said in; empty for any.
        shelves: the sources.
        uplift: by what share pay has risen since they were published, as the owner judges.
        strict: take only a row for the aim's own level.
    """
    occupation = by_id()[aim.occupation]
    fits: list[_Fit] = []
    passed: list[Weighed] = []
    for shelf in shelves:
        found, others = _of_shelf(shelf, occupation, aim, currency, strict=strict)
        fits += found
        passed += others
    late = sorted(fits, key=lambda fit: (str(fit.row.retrieved_on or ""), fit.row.release), reverse=True)
    ranked = sorted(late, key=lambda fit: fit.rank)
    for at, fit in enumerate(ranked):
        prior = _prior(fit, aim, uplift)
        if prior is not None:
            left = [_weighed([each], "has no median, or one quantile only") for each in ranked[:at]]
            after = _by_shelf(ranked[at + 1 :], "gives way to a row that speaks more closely")
            used = _weighed([fit], fit.near.value, used=True)
            return Choice(prior=prior, row=fit.row, near=fit.near, weighed=(used, *left, *after, *passed))
    useless = _by_shelf(ranked, "has no median, or one quantile only")
    return Choice(weighed=(*useless, *passed))


def _by_shelf(fits: Sequence[_Fit], why: str) -> list[Weighed]:
    shelves = dict.fromkeys(id(each.shelf) for each in fits)
    return [_weighed([each for each in fits if id(each.shelf) == shelf], why) for shelf in shelves]


def _weighed(fits: Sequence[_Fit], why: str, *, used: bool = False) -> Weighed:
    first = fits[0]
    return Weighed(shelf=first.shelf.name, table=first.shelf.table, count=len(fits), example=first.row.words, used=used, why=why)


def _prior(fit: _Fit, aim: Aim, uplift: float) -> Prior | None:
    if fit.near is not Near.COUNTRY or not (aim.city or aim.region):  # whoever asks for the country gets the country
        return from_reference(fit.row, local=True, uplift=uplift)
    rows = [row for row in fit.shelf.rows if row.source == fit.row.source and level_said(row) is Level.UNKNOWN]
    near = {name: near_of(name, "", aim) for name in {row.area_name for row in rows}}
    areas = {row.area_name: near[row.area_name] for row in rows if near[row.area_name] in {Near.CITY, Near.REGION}}
    area = min(areas, key=lambda name: (tuple(Near).index(areas[name] or Near.COUNTRY), name), default=None)
    effect = area_effect(
        (row for row in rows if row.area_name == area),
        (row for row in rows if row.area_name == fit.row.area_name),
        fit.row.occupation_code,
    )
    return from_reference(fit.row, effect=effect, uplift=uplift)


def _of_shelf(shelf: Shelf, occupation: Occupation, aim: Aim, currency: str, *, strict: bool) -> tuple[list[_Fit], list[Weighed]]:
    """The rows of a shelf that may be used, and what keeps the others from it, counted by reason."""
    fits: list[_Fit] = []
    reasons: dict[str, list[PayReference]] = {}
    for row, loose in _for_occupation(shelf.rows, occupation):
        level, near = level_said(row), near_of(row.area_name, row.area_code, aim)
        why = _against(row, level, near, aim, currency, strict=strict)
        if near is None or why:
            reasons.setdefault(why, []).append(row)
        else:
            fits.append(_Fit(shelf, row, near, level is aim.level and level is not Level.UNKNOWN, loose))
    if not aim.region and len(_homes(fits, aim)) > 1:
        reasons["is for one of several places of that name; say in which state or region yours is"] = [
            fit.row for fit in fits if fit.near is Near.CITY
        ]
        fits = [fit for fit in fits if fit.near is not Near.CITY]
    passed = [
        Weighed(shelf=shelf.name, table=shelf.table, count=len(rows), example=rows[0].words, used=False, why=why)
        for why, rows in reasons.items()
    ]
    if not (fits or passed):
        why = f"has no row for {occupation.label.lower()} (SOC {occupation.soc}, ISCO-08 {occupation.isco}, or by its name)"
        passed = [Weighed(shelf=shelf.name, table=shelf.table, count=len(shelf.rows), example="", used=False, why=why)]
    return fits, passed


def _homes(fits: Iterable[_Fit], aim: Aim) -> set[frozenset[str]]:
    """The states or regions that rows for the very place lie in, as far as their names tell."""
    found = {parts_among(_parts_of(fit.row.area_name), aim.country) for fit in fits if fit.near is Near.CITY}
    return found - {frozenset()}


def _against(row: PayReference, level: Level, near: Near | None, aim: Aim, currency: str, *, strict: bool) -> str:
    """What keeps a row from being used; empty for nothing."""
    if currency and row.currency != currency:
        return f"is in {row.currency}; nothing is converted"
    if level not in {Level.UNKNOWN, aim.level}:
        return f"is for another level: {level.value}"
    if strict and level is not aim.level:
        return "is for all levels together"
    if near is None:
        return "is for another place" if row.area_name else "is for an area that has a code and no name"
    return ""


def level_said(row: PayReference) -> Level:
    """The level a row speaks of; UNKNOWN for all."""
    return _level_said(row.level)


@cache
def _level_said(words: str) -> Level:
    return level_of("", words).level


def _for_occupation(rows: Iterable[PayReference], occupation: Occupation) -> Iterator[tuple[PayReference, int]]:
    """The rows for an occupation, each with how loosely its code fits: 0 for its own, more for a wider one or its name."""
    names = {occupation.id, *(label.lower() for label in occupation.labels)}
    wider = published_as(occupation.soc)
    for row in rows:
        code = row.occupation_code.strip()
        if code.removesuffix(".00") == occupation.soc:
            yield row, 0
        elif code == wider or ("isco" in row.occupation_scheme.lower() and code == occupation.isco):
            yield row, 1
        elif code.lower() in names:
            yield row, 2


def near_of(area_name: str, area_code: str, aim: Aim) -> Near | None:
    """For where an area speaks, seen from the aim; None when it is another place.

    A name such as “Leeds-Bradford, West Yorkshire” is for each of its parts. A name that also names another part of the country
    than the aim's is another place: there is a Springfield in many states.
    """
    whole = area_name.strip().lower()
    home = names_of_country(aim.country) if aim.country else frozenset()
    if (not whole and _NOUGHTS.fullmatch(area_code)) or (whole and (whole in WHOLE or whole in home)):
        return Near.COUNTRY
    parts = _parts_of(area_name)
    region = names_of_part(aim.region, aim.country)
    city = place_key(aim.city, "", "")
    abroad = parts_among(parts, aim.country) - region if region else frozenset()
    if city and city in {place_key(part, "", "") for part in parts} and not (abroad and not parts & region):
        return Near.CITY
    return Near.REGION if parts & region else None


@cache
def _parts_of(area_name: str) -> frozenset[str]:
    """The places an area's name names, in small letters."""
    pieces = (_AROUND.sub("", piece.strip().lower()).strip() for piece in _PARTS.split(area_name))
    return frozenset(piece for piece in (*pieces, area_name.strip().lower()) if piece)
