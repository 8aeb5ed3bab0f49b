"""The books as one value: found by id, kind, link and reference; changed only into new books."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books import Books, Complaint, Employer, Kept, Link, LinkKind, Person, Role, Waiver, Win
from proprietor.books.shelf import references
from proprietor.proposition.claims import Claim
from proprietor.values.ids import UNKEPT, RecordId
from tests.refusing import code_of
from tests.shelves import books_of, kept
from tests.strategies import kepts, whole_books

ANA = Person(id=RecordId("per_ana0000000"), name="Ana Ruiz")
WELD = Win(id=RecordId("win_we1d000000"), result="The gangway held")
KILN = Win(id=RecordId("win_k11n000000"), result="No pot cracked")
CLAIM = Claim(id=RecordId("clm_1000000000"), text="I make things that hold")
YARD = Employer(id=RecordId("emp_yard000000"), name="North Yard")
WELDER = Role(id=RecordId("rol_we1d000000"), name="Welder", employer=YARD.id)
NOISE = Complaint(id=RecordId("cmp_no1se00000"), what="The noise", role=WELDER.id, changer=ANA.id)
SAW = Link(id=RecordId("lnk_saw0000000"), verb=LinkKind.SAW, source=ANA.id, target=WELD.id)
CITES = Link(id=RecordId("lnk_c1tes00000"), verb=LinkKind.CITES, source=CLAIM.id, target=WELD.id)
ASIDE = Waiver(id=RecordId("wvr_1000000000"), about=WELD.id, rule="W204", reason="It is so")
BOOKS = books_of(ANA, WELD, KILN, CLAIM, YARD, WELDER, NOISE, SAW, CITES, ASIDE)


def test_books_know_what_is_in_them() -> None:
    assert len(BOOKS) == len(list(BOOKS.ids)) == len(list(BOOKS.kept)) == 10
    assert WELD.id in BOOKS
    assert "win_nothere000" not in BOOKS
    assert BOOKS[WELD.id].record == WELD
    assert BOOKS.get(RecordId("win_nothere000")) is None
    assert BOOKS.get(KILN.id) == kept(KILN)


def test_there_is_nothing_in_new_books() -> None:
    assert len(Books()) == 0
    assert Books().of(Win) == ()
    with pytest.raises(KeyError):
        Books()[WELD.id]


def test_a_record_is_found_by_the_head_of_its_id() -> None:
    assert BOOKS.find("win_weld").record == WELD
    assert BOOKS.find(WELD.id).record == WELD
    assert code_of(BOOKS.find, "win") == "ambiguous-id"
    assert code_of(BOOKS.find, "zzz") == "unknown-id"


def test_records_of_a_kind_stand_in_the_order_in_which_they_were_written_down() -> None:
    assert BOOKS.of(Win) == [WELD, KILN]
    assert books_of(KILN, WELD).of(Win) == [KILN, WELD]


def test_links_are_followed_both_ways() -> None:
    assert BOOKS.linked_to(WELD.id, LinkKind.SAW) == [ANA]
    assert BOOKS.linked_to(WELD.id, LinkKind.SHOWS) == []
    assert BOOKS.linked_from(CLAIM.id, LinkKind.CITES) == [WELD]
    assert BOOKS.linked_from(CLAIM.id, LinkKind.SAW) == []
    assert BOOKS.linked_from(KILN.id, LinkKind.CITES) == []
    assert BOOKS.links_of(WELD.id) == [SAW, CITES]
    assert BOOKS.links_of(ANA.id) == [SAW]


def test_a_link_from_a_record_to_itself_counts_once() -> None:
    itself = replace(SAW, source=WELD.id, verb=LinkKind.CONCERNS)
    assert books_of(WELD, itself).links_of(WELD.id) == [itself]


def test_mentions_of_a_record_are_found_but_links_are_not_mentions() -> None:
    assert BOOKS.referring_to(ANA.id) == [NOISE]
    assert BOOKS.referring_to(YARD.id) == [WELDER]
    assert BOOKS.referring_to(WELD.id) == [ASIDE]
    assert references(NOISE) == {"role": WELDER.id, "changer": ANA.id}
    assert references(replace(NOISE, role=UNKEPT)) == {"changer": ANA.id}
    assert references(SAW) == {}


def test_a_change_makes_new_books_and_leaves_the_old_ones() -> None:
    louder = kept(replace(NOISE, what="The noise, and the dust"), version=2)
    after = BOOKS.with_changes({NOISE.id: louder, KILN.id: None, RecordId("win_nothere000"): None})
    assert after[NOISE.id] == louder
    assert KILN.id not in after
    assert after.of(Win) == [WELD]
    assert BOOKS[NOISE.id].record == NOISE
    assert BOOKS.of(Win) == [WELD, KILN]


CHANGES = st.dictionaries(st.sampled_from([*BOOKS.ids, RecordId("win_new0000000")]), st.none() | kepts(), max_size=6).map(
    lambda changes: {key: each and replace(each, record=replace(each.record, id=key)) for key, each in changes.items()}
)


def standing(books: Books) -> dict[RecordId, Kept]:
    return {each.record.id: each for each in books.kept}


@given(whole_books(8), CHANGES)
def test_what_is_changed_stands_as_given_and_all_else_as_it_was(books: Books, changes: dict[RecordId, Kept | None]) -> None:
    after = books.with_changes(changes)
    assert {key: each for key, each in standing(after).items() if key not in changes} == {
        key: each for key, each in standing(books).items() if key not in changes
    }
    assert all(after.get(key) == each for key, each in changes.items())


@given(CHANGES, CHANGES)
def test_changes_one_after_the_other_are_as_good_as_both_at_once(
    first: dict[RecordId, Kept | None], second: dict[RecordId, Kept | None]
) -> None:
    assert standing(BOOKS.with_changes(first).with_changes(second)) == standing(BOOKS.with_changes({**first, **second}))
    assert standing(BOOKS.with_changes(first).with_changes(first)) == standing(BOOKS.with_changes(first))


@given(CHANGES)
def test_a_change_can_be_taken_back(changes: dict[RecordId, Kept | None]) -> None:
    back = {key: BOOKS.get(key) for key in changes}
    assert standing(BOOKS.with_changes(changes).with_changes(back)) == standing(BOOKS)


@given(whole_books())
def test_every_question_agrees_with_a_look_at_all_records(books: Books) -> None:
    every = [each.record for each in books.kept]
    for kind in {type(record) for record in every}:
        assert list(books.of(kind)) == [record for record in every if type(record) is kind]
    for record in every:
        links = [link for link in books.of(Link) if record.id in (link.source, link.target)]
        assert sorted(books.links_of(record.id), key=lambda link: link.id) == sorted(links, key=lambda link: link.id)
        for verb in LinkKind:
            arriving = [link for link in links if link.target == record.id and link.verb == verb]
            assert [each.id for each in books.linked_to(record.id, verb)] == [link.source for link in arriving]
        mentions = [other for other in every if record.id in references(other).values()]
        assert list(books.referring_to(record.id)) == mentions
