"""Own claims: what one's wins and claims show, as skills with what proves them, to hold requirements against."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from proprietor.books import Books, LinkKind, Role, Win
from proprietor.market.fit import Claim
from proprietor.market.levels import Level, level_in
from proprietor.market.records import Exemplar
from proprietor.market.skills.extracting import Decision, candidates_in
from proprietor.market.skills.vocabulary.reading import id_of
from proprietor.market.sorting import Sorter
from proprietor.proposition.cited import cited_wins, witnesses_of
from proprietor.proposition.claims import Claim as Said

DAYS_A_MONTH = 365.25 / 12

LEAST = 0.2
"""Confidence from which on a word in one's own win counts as a skill: a win has no requirements that could be misread, so
less is asked than of a posting (a guess)."""


def claims_of(books: Books, today: date) -> tuple[Claim, ...]:
    """All that one can say of oneself: wins with their figures and witnesses, claims with those of the wins they rest on."""
    decisions = Sorter.of(books.of(Exemplar)).skills
    return (*_of_wins(books, today, decisions), *_of_claims(books, today, decisions))


def _of_wins(books: Books, today: date, decisions: tuple[Decision, ...]) -> Iterator[Claim]:
    for win in books.of(Win):
        text = "\n".join(part for part in (win.problem, win.action, win.result, "\n".join(win.skills)) if part)
        yield Claim(
            id=win.id,
            text=win.title,
            skills=_skills_in(text, decisions) | {id_of(each) for each in win.skills},
            number=win.figure is not None,
            witness=bool(books.linked_to(win.id, LinkKind.SAW)),
            months=_months(win, today),
        )


def _of_claims(books: Books, today: date, decisions: tuple[Decision, ...]) -> Iterator[Claim]:
    for said in books.of(Said):
        wins = cited_wins(said, books)
        months = [found for each in wins if (found := _months(each, today)) is not None]
        yield Claim(
            id=said.id,
            text=said.title,
            skills=_skills_in(said.text, decisions),
            number=any(each.figure is not None for each in wins),
            witness=bool(witnesses_of(books, [each.id for each in wins])),
            months=min(months, default=None),
        )


def _months(win: Win, today: date) -> float | None:
    last = win.until or win.on
    return None if last is None else max(0.0, (today - last.last).days / DAYS_A_MONTH)


@lru_cache(8_192)
def _skills_in(text: str, decisions: tuple[Decision, ...]) -> frozenset[str]:
    return frozenset(each.skill for each in candidates_in(text, decisions=decisions, least=LEAST))


def own_level(books: Books) -> Level:
    """The level of the role one holds, or held last, by its title; UNKNOWN when it tells none."""
    roles = sorted(books.of(Role), key=lambda each: (each.until is None, str(each.until or ""), str(each.since or "")))
    return level_in(roles[-1].name) if roles else Level.UNKNOWN
