"""Own claims: skills out of wins and claims, with what proves them; one's level by one's role."""

from datetime import UTC, date, datetime

import pytest

from proprietor.books import Books, Kept, Link, LinkKind, Person, Role, Source, Win
from proprietor.books.kinds import AnyRecord
from proprietor.market.levels import Level
from proprietor.market.own import claims_of, own_level
from proprietor.market.records import Exemplar
from proprietor.proposition.claims import Claim
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

TODAY = date(2026, 1, 1)
WIN = Win(
    id=RecordId("win_1"),
    action="Led the safeguarding round",
    result="Falls went down",
    figure=Figure(unit="falls"),
    on=PartialDate(2025, 1, 1),
)


def books(*records: AnyRecord) -> Books:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return Books([Kept(each, 1, Source.TYPED, now, now) for each in records])


def test_a_win_shows_what_its_words_name_with_figure_witness_and_age() -> None:
    ana = Person(id=RecordId("per_1"), name="Ana")
    saw = Link(id=RecordId("lnk_1"), verb=LinkKind.SAW, source=ana.id, target=WIN.id)
    (claim,) = claims_of(books(WIN, ana, saw), TODAY)
    assert "safeguarding" in claim.skills
    assert (claim.id, claim.number, claim.witness, claim.months) == ("win_1", True, True, pytest.approx(12, abs=0.05))


def test_a_bare_win_has_no_proof_and_one_to_come_is_not_of_the_future() -> None:
    bare, fresh = Win(id=RecordId("win_2"), result="Fewer calls"), Win(id=RecordId("win_3"), result="x", on=PartialDate(2027))
    found = claims_of(books(bare, fresh), TODAY)
    assert [(each.number, each.witness, each.months) for each in found] == [(False, False, None), (False, False, 0.0)]


def test_a_claim_has_the_proof_of_the_wins_it_cites() -> None:
    claim = Claim(id=RecordId("clm_1"), text="I keep people safe: safeguarding")
    cites = Link(id=RecordId("lnk_2"), verb=LinkKind.CITES, source=claim.id, target=WIN.id)
    of_win, of_claim = claims_of(books(WIN, claim, cites), TODAY)
    assert (of_claim.id, of_claim.number, of_claim.months) == ("clm_1", True, of_win.months)
    (alone,) = claims_of(books(claim), TODAY)
    assert (alone.number, alone.months) == (False, None)


def test_ones_own_word_counts_in_ones_own_wins() -> None:
    word = Exemplar(id=RecordId("exm_1"), text="falls", skill="falls-prevention")
    title = Exemplar(id=RecordId("exm_2"), text="falls", occupation="nurse")
    (claim,) = claims_of(books(WIN, word, title), TODAY)
    assert "falls-prevention" in claim.skills


def test_the_level_is_that_of_the_role_held_now_or_last() -> None:
    old = Role(id=RecordId("rol_1"), name="Director of Nursing", since=PartialDate(2001), until=PartialDate(2010))
    held = Role(id=RecordId("rol_2"), name="Junior nurse", since=PartialDate(2009))
    assert own_level(books(old, held)) is Level.JUNIOR
    assert own_level(books(held, old)) is Level.JUNIOR
    assert own_level(books(old)) is Level.DIRECTOR
    assert own_level(books()) is Level.UNKNOWN
