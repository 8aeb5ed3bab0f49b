"""Evidence: gathers from the books what stands behind a win or a claim."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from proprietor.books import Artefact, Books, Confidentiality, Person, Role, Waiver, Win
from proprietor.language.likeness import likeness
from proprietor.proposition.analysis import analyse
from proprietor.proposition.bearing import levels_of
from proprietor.proposition.cited import artefacts_of, cited_wins, witnesses_of
from proprietor.proposition.claims import Claim
from proprietor.proposition.contradiction import newest
from proprietor.proposition.rule import Evidence, Other, Suppression
from proprietor.proposition.suppression import suppression
from proprietor.proposition.tellings import Tellings, tellings
from proprietor.values.ids import RecordId

SAME_RESULT = 0.8
"""Likeness from which two wins are taken to tell of one result, so that their shares add up (a guess)."""


class Grounds(NamedTuple):
    """Everything in the books that a judgement of one win or claim rests on; the same grounds give the same judgement.

    Attributes:
        record: the win or claim itself.
        role: the role a win belongs to.
        cited: the wins a claim cites.
        witnesses: who saw it.
        artefacts: what shows it.
        others: other wins that may tell of the same fact.
        waivers: what is asked of the rules about it.
    """

    record: Win | Claim
    role: Role | None
    cited: tuple[Win, ...]
    witnesses: tuple[Person, ...]
    artefacts: tuple[Artefact, ...]
    others: tuple[Other, ...]
    waivers: tuple[Waiver, ...]

    @property
    def evidence(self) -> Evidence:
        """What stands behind the record."""
        return _of_win(self.record, self) if isinstance(self.record, Win) else _of_claim(self.record, self)

    @property
    def suppressions(self) -> tuple[Suppression, ...]:
        """What is asked of the rules about the record."""
        return tuple(suppression((each.rule.strip(),), each.reason) for each in self.waivers)


def grounds_of(record: Win | Claim, books: Books, among: Tellings | None = None) -> Grounds:
    """What stands behind a win or a claim: links, role and waivers, and behind a claim the wins it cites and theirs.

    `among` are the wins among which others are looked for that may tell of the same fact; all in the books when left out.
    """
    waivers = _waivers(books).get(record.id, ())
    if isinstance(record, Win):
        kept = books.get(record.role) if record.role else None
        role = kept.record if kept is not None and isinstance(kept.record, Role) else None
        ids = (record.id,)
        others = (among or tellings(books)).of(record.id)
        return Grounds(record, role, (), witnesses_of(books, ids), artefacts_of(books, ids), others, waivers)
    wins = cited_wins(record, books)
    every = (record.id, *(win.id for win in wins))
    return Grounds(record, None, wins, witnesses_of(books, every), artefacts_of(books, every), (), waivers)


def _of_win(win: Win, grounds: Grounds) -> Evidence:
    return Evidence(
        record=win.id,
        witnesses=tuple(person.relation for person in grounds.witnesses),
        artefacts=len(grounds.artefacts),
        newest=newest((win.until, win.on, *(each.on for each in grounds.artefacts))),
        shares=(win.share,) if win.share is not None else (),
        private=win.confidentiality is Confidentiality.PRIVATE,
        action=bool(win.action.strip()),
        result=bool(win.result.strip()),
        figure=win.figure,
        on=win.on,
        until=win.until,
        role_from=grounds.role.since if grounds.role else None,
        role_to=grounds.role.until if grounds.role else None,
        others=grounds.others,
    )


def _of_claim(claim: Claim, grounds: Grounds) -> Evidence:
    wins = grounds.cited
    return Evidence(
        record=claim.id,
        claim=True,
        cited=tuple(win.id for win in wins),
        witnesses=tuple(person.relation for person in grounds.witnesses),
        artefacts=len(grounds.artefacts),
        newest=newest(date for win in wins for date in (win.until, win.on)),
        shares=_shares_of_one_result(wins),
        private=any(win.confidentiality is Confidentiality.PRIVATE for win in wins),
        their_problem=claim.their_problem,
        competency=claim.competency,
        others=tuple(Other(win.text, f"the win “{win.title}”") for win in wins),
        levels=levels_of(wins),
    )


@lru_cache(maxsize=4)
def _waivers(books: Books) -> dict[RecordId, tuple[Waiver, ...]]:
    kept: dict[RecordId, tuple[Waiver, ...]] = {}
    for waiver in books.of(Waiver):
        if waiver.of_agenda:
            continue
        kept[waiver.about] = (*kept.get(waiver.about, ()), waiver)
    return kept


def _shares_of_one_result(wins: Sequence[Win]) -> tuple[int, ...]:
    """The shares of those cited wins that tell of the same result as the first of them with a share."""
    shared = [win for win in wins if win.share is not None]
    if not shared[1:]:
        return ()
    first = analyse(shared[0].text).content
    same = [win for win in shared if win is shared[0] or likeness(first, analyse(win.text).content) >= SAME_RESULT]
    return tuple(win.share for win in same if win.share is not None) if len(same) > 1 else ()
