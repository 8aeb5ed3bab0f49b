"""Every record comes back the same from each form it is put into: plain values, fields of a form, a row, a line of JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.actions.codec import kept_from_json, kept_to_json, line_from_json, line_to_json
from proprietor.actions.entry import read_entry, show_entry
from proprietor.actions.kinds import KINDS, kind_named, kind_of
from proprietor.actions.outside import Change, JournalLine
from proprietor.actions.plain import plain, record_plain, typed
from proprietor.actions.whole import whole
from proprietor.books import Books, Kept
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.store.shapes import columns_of, reader_of, to_row
from tests.shelves import NOON, kept
from tests.strategies import any_records, kepts, moments, records, texts, whole_books

EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@EACH_KIND
@given(data=st.data())
def test_a_record_comes_back_from_plain_values(kind: Kind, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    told = json.loads(json.dumps(record_plain(record)))
    assert kind_named(told.pop("kind")) is kind
    assert typed(told, kind.record) == record


@EACH_KIND
@given(data=st.data())
def test_a_record_comes_back_from_the_fields_of_a_form(kind: Kind, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    shown = show_entry(record)
    assert read_entry(kind, shown, onto=record) == record
    assert read_entry(kind, shown, onto=kind.record(id=record.id)) == record


@EACH_KIND
@given(data=st.data())
def test_a_record_comes_back_from_a_row(kind: Kind, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    row = to_row(record)
    cards = cards_of(kind.record)
    assert list(row) == ["id", *(card.name + end for card in cards for end, _ in columns_of(card.shape))]
    assert all(value is None or type(value) in {str, int, bool} for value in row.values())
    before = ("left", "of", "it")
    assert reader_of(kind.record, len(before))((*before, *row.values())) == record


@given(kepts() | st.none())
def test_a_kept_record_comes_back_from_a_line_of_json(one: Kept | None) -> None:
    text = kept_to_json(one)
    assert text is None or "\n" not in text
    assert kept_from_json(text) == one


@given(st.lists(st.tuples(st.none() | kepts(), st.none() | kepts()), max_size=3), moments(), texts(), st.integers(0, 10**6))
def test_a_line_of_the_journal_comes_back_from_json(pairs: list[tuple[Kept | None, Kept | None]], at, summary, undoes) -> None:
    changes = tuple(
        Change(record=(before or after or kept_one()).record.id, before=before, after=after) for before, after in pairs
    )
    line = JournalLine(seq=7, at=at, action="record.record", summary=summary, undoes=undoes, changes=changes)
    assert line_from_json(line_to_json(line)) == line


def kept_one() -> Kept:
    return kept(KINDS[0].record(result="Something"))


def test_a_line_of_the_journal_without_a_zone_is_not_read() -> None:
    line = JournalLine(seq=1, at=NOON.replace(tzinfo=None), action="record.record", summary="")
    with pytest.raises(ValueError, match="no zone"):
        line_from_json(line_to_json(line))


@given(any_records())
def test_plain_values_leave_out_what_is_empty_and_keep_what_is_not(record: AnyRecord) -> None:
    told = record_plain(record)
    assert told["kind"] == kind_of(record).name
    for card in cards_of(type(record)):
        value = getattr(record, card.name)
        assert (card.name in told) == (value not in (None, "", ()))


@given(whole_books(10))
def test_plain_books_are_what_json_can_carry(books: Books) -> None:
    told = plain(books)
    assert json.loads(json.dumps(told)) == told
    assert isinstance(told, list)
    assert len(told) == len(books)


@given(whole_books(12))
def test_a_record_that_was_written_down_can_be_written_down_again_unchanged(books: Books) -> None:
    for each in books.kept:
        record = each.record
        dated = {card.name: None for card in cards_of(type(record)) if card.shape is Shape.DATE}
        undated = type(record)(**{name: getattr(record, name) for name in _names(record)} | dated)
        if record.title:
            once = whole(undated, books, NOON.date())
            assert whole(once, books, NOON.date()) == once == undated


def _names(record: AnyRecord) -> list[str]:
    return ["id", *(card.name for card in cards_of(type(record)))]
