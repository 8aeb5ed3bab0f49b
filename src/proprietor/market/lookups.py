"""Look-ups: what each distinct word of a great table means, so that millions of rows are read by their few thousand words.

The words are read by the very functions that read a single posting, so a table of millions comes out as an import would.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import NamedTuple

from proprietor.market.cells import start_of
from proprietor.market.facts import NOTHING
from proprietor.market.levels import Level, level_of, levelled
from proprietor.market.normalising.amounts import YEARLY_FROM, bounds
from proprietor.market.normalising.currencies import currency_in, worth
from proprietor.market.normalising.names import company_key, place_key, title_key
from proprietor.market.normalising.periods import period_in
from proprietor.market.normalising.places import read_place
from proprietor.market.posted import PER_YEAR
from proprietor.market.skills.vocabulary.reading import shipped
from proprietor.market.title_words import parts_of
from proprietor.values.money import CURRENCY, Period

LONGEST_WORD = 300
"""Signs of a title, place, firm or skill that are read (as `facts`, a guess)."""

LEVELS = tuple(Level)
"""Levels in the order of their numbers."""


class NotPaid(StrEnum):
    """Why a posting says nothing about pay; their numbers in tables are their places here, from 1."""

    NONE = "no pay is named"
    WORDS = "pay is named in words only"
    CURRENCY = "no currency that is known"
    PROJECT = "paid by the project"
    PERIOD = "no period is named"
    RANGE = "a range that cannot be"
    SIZE = "too little or too much to be pay"


REASONS = tuple(NotPaid)


class Term(NamedTuple):
    """What a currency and a period mean, as a row of a table.

    Attributes:
        currency: as it is written.
        period: as it is written.
        money: number of the currency; 0 for none.
        why: number of the reason why nothing can be read; 0 for none.
        factor: how often a year it is paid.
        least: the least amount that is pay.
        most: the most.
        small: number of the reason when it is less.
    """

    currency: str
    period: str
    money: int = 0
    why: int = 0
    factor: float = 1.0
    least: float = 0.0
    most: float = 0.0
    small: int = 0


@dataclass(slots=True)
class Names:
    """Names with their numbers, from 1; the empty name is 0. Numbers rise with the names of each lot that is added."""

    numbers: dict[str, int] = field(default_factory=lambda: {"": 0})

    def add(self, names: Iterable[str]) -> None:
        """Number those that have none yet."""
        for name in sorted(set(names) - self.numbers.keys()):
            self.numbers[name] = len(self.numbers)

    def rows(self) -> list[tuple[int, str]]:
        """Each number with its name."""
        return [(number, name) for name, number in self.numbers.items()]


def read_words(words: Iterable[str], read: Callable[[str], str], names: Names) -> list[tuple[str, int]]:
    """Each word with the number of what it means."""
    meant = [(word, read(_said(word))) for word in words]
    names.add(name for _, name in meant)
    return [(word, names.numbers[name]) for word, name in meant]


def _said(word: str) -> str:
    plain = word[:LONGEST_WORD].strip()
    return "" if plain.lower() in NOTHING else plain


def read_titles(titles: Iterable[tuple[str, str, str]], roles: Names, posts: Names) -> list[tuple[str, str, str, int, int, int]]:
    """Titles, each with its stated level and its code, and the numbers of role, level and post.

    The role is the code of the occupation where the table has one, else the title without what only tells the level; the post
    is the title as two postings of one post have it in common.
    """
    read = [(given, role_of(given[0], given[2]), title_key(_said(given[0]))) for given in titles]
    roles.add(role for _, role, _ in read)
    posts.add(post for _, _, post in read)
    return [
        (*given, roles.numbers[role], LEVELS.index(level_of(_said(given[0]), _said(given[1])).level), posts.numbers[post])
        for given, role, post in read
    ]


def role_of(title: str, code: str = "") -> str:
    """The role that a title and, if there is one, an occupation's code tell; empty for neither."""
    tokens = tuple(chain.from_iterable(parts_of(_said(title))))
    return _said(code) or " ".join(levelled(tokens).tokens)


def place_of(written: str) -> str:
    """A place as it is compared; empty where there is none."""
    place = read_place(written)
    return place_key(place.city, place.region, place.country)


firm_of = company_key
"""A firm as it is compared."""


def skill_of(word: str) -> str:
    """A skill by its label where the vocabulary knows it, in whatever case; else the word in small letters."""
    plain = " ".join(word.split()).lower()
    return _skills().get(plain, plain)


@cache
def _skills() -> Mapping[str, str]:
    """Every label and alias in small letters with its label; where two skills share a word, it is the one whose label it is."""
    labels = {skill.label.lower(): skill.label for skill in shipped()}
    return {alias.lower(): skill.label for skill in shipped() for alias in skill.aliases} | labels


def read_terms(pairs: Iterable[tuple[str, str]], moneys: Names) -> list[Term]:
    """What each currency and period mean together."""
    found = [(currency, period, _code(currency)) for currency, period in pairs]
    moneys.add(code for _, _, code in found)
    return [_term(currency, period, code, moneys.numbers[code]) for currency, period, code in found]


def _code(written: str) -> str:
    bare = _said(written)
    return currency_in(bare).code or (bare.upper() if CURRENCY.fullmatch(bare) else "")


def _term(currency: str, period: str, code: str, money: int) -> Term:
    """A missing period is a year's where the amount is large enough, as `amounts.range_of` has it."""
    said = period_in(period.lower()[:LONGEST_WORD])
    if not code:
        return Term(currency, period, why=number_of(NotPaid.CURRENCY))
    if said is Period.PROJECT:
        return Term(currency, period, money, why=number_of(NotPaid.PROJECT))
    each = said or Period.YEAR
    least, most = bounds(each, code)
    small = NotPaid.SIZE
    if said is None:
        least, small = float(YEARLY_FROM * worth(code)), NotPaid.PERIOD
    return Term(
        currency,
        period,
        money,
        factor=PER_YEAR[each],
        least=float(least),
        most=float(most),
        small=number_of(small),
    )


def number_of(reason: NotPaid) -> int:
    """The number that a reason has in tables."""
    return REASONS.index(reason) + 1


def starts_of(moneys: Names) -> list[tuple[int, str, float]]:
    """Each currency's number and code, and where its first bin begins, on logs."""
    return [(number, code, start_of(code)) for code, number in moneys.numbers.items()]
