"""Evidence: gathers from the books what stands behind a win or a claim."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from proprietor.books import Artefact, Books, Confidentiality, LinkKind, Person, Role, Waiver, Win
from proprietor.language.likeness import likeness
from proprietor.proposition.analysis import analyse
from proprietor.proposition.claims import Claim
from proprietor.proposition.contradiction import neighbours, newest
from proprietor.proposition.rule import Evidence, Other, Suppression
from proprietor.proposition.suppression import suppression
from proprietor.values.ids import RecordId

SAME_RESULT = 0.8
"""Likeness from which two wins are taken to tell of one result, so that their shares add up (a guess)."""


def cited_wins(claim: Claim, books: Books) -> tuple[Win, ...]:
    """The wins a claim rests on, in the order in which they were cited."""
    return tuple(record for record in books.linked_from(claim.id, LinkKind.CITES) if isinstance(record, Win))


def witnesses_of(books: Books, ids: Iterable[RecordId]) -> tuple[Person, ...]:
    """Everybody who saw any of these, each once."""
    people = {each.id: each for record_id in ids for each in books.linked_to(record_id, LinkKind.SAW) if isinstance(each, Person)}
    return tuple(people.values())


def artefacts_of(books: Books, ids: Iterable[RecordId]) -> tuple[Artefact, ...]:
    """Everything that shows any of these, each once."""
    shown = {
        each.id: each for record_id in ids for each in books.linked_to(record_id, LinkKind.SHOWS) if isinstance(each, Artefact)
    }
    return tuple(shown.values())


def evidence_of_win(win: Win, books: Books) -> Evidence:
    """What stands behind a win."""
    kept = books.get(win.role)
    role = kept.record if kept else None
    shown = artefacts_of(books, (win.id,))
    return Evidence(
        record=win.id,
        witnesses=tuple(person.relation for person in witnesses_of(books, (win.id,))),
        artefacts=len(shown),
        newest=newest((win.until, win.on, *(each.on for each in shown))),
        shares=(win.share,) if win.share is not None else (),
        private=win.confidentiality is Confidentiality.PRIVATE,
        action=bool(win.action.strip()),
        result=bool(win.result.strip()),
        figure=win.figure,
        on=win.on,
        until=win.until,
        role_from=role.since if isinstance(role, Role) else None,
        role_to=role.until if isinstance(role, Role) else None,
        others=_tellings(books).get(win.id, ()),
    )


def evidence_of_claim(claim: Claim, books: Books) -> Evidence:
    """What stands behind a claim: the wins it cites, and what stands behind those."""
    wins = cited_wins(claim, books)
    ids = (claim.id, *(win.id for win in wins))
    shown = artefacts_of(books, ids)
    return Evidence(
        record=claim.id,
        claim=True,
        cited=tuple(win.id for win in wins),
        witnesses=tuple(person.relation for person in witnesses_of(books, ids)),
        artefacts=len(shown),
        newest=newest(date for win in wins for date in (win.until, win.on)),
        shares=_shares_of_one_result(wins),
        private=any(win.confidentiality is Confidentiality.PRIVATE for win in wins),
        their_problem=claim.their_problem,
        competency=claim.competency,
        others=tuple(Other(win.text, f"the win “{win.title}”") for win in wins),
    )


def waivers_of(books: Books, record_id: RecordId) -> tuple[Suppression, ...]:
    """What is asked of the rules about one record."""
    return tuple(suppression((each.rule.strip(),), each.reason) for each in _waivers(books).get(record_id, ()))


@lru_cache(maxsize=4)
def _waivers(books: Books) -> dict[RecordId, tuple[Waiver, ...]]:
    kept: dict[RecordId, tuple[Waiver, ...]] = {}
    for waiver in books.of(Waiver):
        kept[waiver.about] = (*kept.get(waiver.about, ()), waiver)
    return kept


@lru_cache(maxsize=4)
def _tellings(books: Books) -> dict[RecordId, tuple[Other, ...]]:
    wins = books.of(Win)
    near = neighbours([(win.text, f"the win “{win.title}”") for win in wins])
    return {win.id: others for win, others in zip(wins, near, strict=True) if others}


def _shares_of_one_result(wins: Sequence[Win]) -> tuple[int, ...]:
    """The shares of those cited wins that tell of the same result as the first of them with a share."""
    shared = [win for win in wins if win.share is not None]
    if not shared[1:]:
        return ()
    first = analyse(shared[0].text).content
    same = [win for win in shared if win is shared[0] or likeness(first, analyse(win.text).content) >= SAME_RESULT]
    return tuple(win.share for win in same if win.share is not None) if len(same) > 1 else ()
