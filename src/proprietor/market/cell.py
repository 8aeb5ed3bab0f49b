"""A cell: the postings that tell what a role pays at a level in a place, taken as narrowly as there are firms for it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from proprietor.market.aim import Aim
from proprietor.market.levels import Level
from proprietor.market.normalising.names import place_key
from proprietor.market.normalising.places import country_called
from proprietor.market.pay_told import PayTold, Silent
from proprietor.market.posted import Posted, sample_of

ENOUGH = 3
"""Firms from which on a cell is not taken any wider: as many as figures alone are believed from (`pay.LEAST_T`; a guess)."""


class Scope(StrEnum):
    """How far around the place postings are taken."""

    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    ANYWHERE = "anywhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Width:
    """One way to take a cell: which level and how far around, with how many firms name pay there.

    Attributes:
        level: UNKNOWN for all levels; else postings that tell no level are taken, too, unless `strict`.
        scope: how far around.
        firms: how many firms name pay there in the currency.
        words: in words.
    """

    level: Level
    scope: Scope
    firms: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The postings and offers that tell of an aim.

    Attributes:
        aim: what was asked.
        currency: the one all is said in; empty when nothing names any.
        members: postings and offers that name pay, in any currency.
        taken: how the cell was taken in the end.
        tried: narrower ways in which there were too few firms, in their order.
        others: postings of other occupations in the same country, to find the like among.
        silent: how many of the cell's postings say nothing of pay, by reason.
        unplaced: how many members tell no country where one was asked for.
        unlevelled: how many members tell no level where one was asked for.
    """

    aim: Aim
    currency: str
    members: tuple[PayTold, ...]
    taken: Width
    tried: tuple[Width, ...]
    others: tuple[Posted, ...]
    silent: Mapping[Silent, int]
    unplaced: int = 0
    unlevelled: int = 0

    @property
    def posted(self) -> tuple[Posted, ...]:
        """What the members name."""
        return tuple(each.posted for each in self.members if each.posted)

    @property
    def words(self) -> str:
        """What the cell is, and why it was not taken more narrowly, in a sentence or two."""
        said = f"By postings for {self.aim.label.lower()}, {self.taken.words}."
        if not self.tried:
            return said
        parts = "; ".join(f"{each.words}: {_firms(each.firms)}" for each in self.tried)
        if self.taken.firms >= ENOUGH:
            return f"{said} A narrower look has too few firms that name pay ({parts})."
        wider = "; ".join(f"{each.words}: {_firms(each.firms)}" for each in self.tried if each.firms)
        return f"{said} {f'A wider look brings no more ({wider}).' if wider else 'Nowhere does any firm name pay for it.'}"


def _firms(count: int) -> str:
    return f"{count or 'no'} firm{'s' * (count != 1)}"


def currency_of(aim: Aim, named: Iterable[PayTold]) -> str:
    """The currency to speak in: of the wanted pay, else the commonest among postings for the occupation; empty for none."""
    if aim.wanted is not None:
        return aim.wanted.currency
    found = Counter(each.posted.least.currency for each in named if each.posted and each.occupation == aim.occupation)
    return min(found, key=lambda code: (-found[code], code), default="")


def cell_of(aim: Aim, named: Sequence[PayTold], currency: str, *, strict: bool = False) -> Cell:
    """The narrowest cell with `ENOUGH` firms; where there is none, the narrowest with as many firms as there are at all.

    First the level is held and the place widened, from city over region to country, then all levels are taken in the same way.

    Args:
        aim: what is asked, with an occupation.
        named: all that the books name as pay.
        currency: by `currency_of`; what names another one is a member, but does not count as a firm.
        strict: hold the level throughout, and take no posting that tells none.
    """
    own = [each for each in named if each.occupation == aim.occupation]
    levels = (aim.level,) if strict or aim.level is Level.UNKNOWN else (aim.level, Level.UNKNOWN)
    found = [
        (width, members)
        for level in levels
        for scope in _scopes(aim)
        for width, members in [_taken(aim, own, level, scope, currency, strict=strict)]
    ]
    most = min(ENOUGH, max(width.firms for width, _ in found))
    at = next(at for at, (width, _) in enumerate(found) if width.firms >= most)
    width, members = found[at]
    tried = [other for other, _ in (found[:at] if width.firms >= ENOUGH else found) if other != width]
    around = replace(aim, city="", region="")
    widest = _scopes(around)[-1]
    return Cell(
        aim=aim,
        currency=currency,
        members=tuple(each for each in members if each.posted),
        taken=width,
        tried=tuple(tried),
        others=tuple(
            each.posted
            for each in named
            if each.posted
            and each.occupation not in {"", aim.occupation}
            and _within(each, around, widest)
            and (not strict or each.level is aim.level)
        ),
        silent=Counter(each.silent for each in members if each.silent),
        unplaced=sum(bool(each.posted and aim.country and not each.country) for each in members),
        unlevelled=sum(bool(each.posted and each.level is Level.UNKNOWN) for each in members)
        if width.level is not Level.UNKNOWN
        else 0,
    )


def _scopes(aim: Aim) -> tuple[Scope, ...]:
    """From the narrowest to the widest; beyond a known country nothing is taken, for pay there is another matter."""
    narrow = (scope for part, scope in ((aim.city, Scope.CITY), (aim.region, Scope.REGION)) if part)
    return (*narrow, Scope.COUNTRY if aim.country else Scope.ANYWHERE)


def _taken(
    aim: Aim, own: Sequence[PayTold], level: Level, scope: Scope, currency: str, *, strict: bool
) -> tuple[Width, list[PayTold]]:
    """One way to take the cell, and who is in it then."""
    loose = {level} if strict else {level, Level.UNKNOWN}
    members = [
        each for each in own if _within(each, aim, scope) and ((level is Level.UNKNOWN and not strict) or each.level in loose)
    ]
    firms = sample_of((each.posted for each in members if each.posted), currency).firms
    words = f"{_level_words(level, strict=strict)}, {_scope_words(aim, scope)}"
    return Width(level=level, scope=scope, firms=firms, words=words), members


def _level_words(level: Level, *, strict: bool) -> str:
    if level is Level.UNKNOWN:
        return "naming no level" if strict else "all levels"
    return f"level {level.value}" if strict else f"level {level.value} and those that name none"


def _scope_words(aim: Aim, scope: Scope) -> str:
    if scope is Scope.ANYWHERE:
        return "anywhere"
    if scope is Scope.COUNTRY:
        return f"countrywide ({country_called(aim.country)})"
    return f"in {aim.city if scope is Scope.CITY else aim.region}"


def _within(named: PayTold, aim: Aim, scope: Scope) -> bool:
    """Whether something lies that far around; what tells no country is taken for the country that was asked for."""
    if scope is Scope.ANYWHERE:
        return True
    if named.country and aim.country and named.country != aim.country:
        return False
    if scope is Scope.CITY:
        same = place_key(named.city, "", "") == place_key(aim.city, "", "") if named.city else False
        return same and (not named.region or not aim.region or named.region == aim.region)
    return scope is Scope.COUNTRY or named.region == aim.region


def levels_told(aim: Aim, named: Iterable[PayTold]) -> Iterator[Level]:
    """The levels that postings for the occupation tell within the aim's country, with the aim's own, from the first step up."""
    widest = _scopes(aim)[-1]
    there = {each.level for each in named if each.occupation == aim.occupation and each.posted and _within(each, aim, widest)}
    return (level for level in Level if level in there or (level is aim.level and level is not Level.UNKNOWN))
