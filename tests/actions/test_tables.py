"""Tables: every record comes back as it was, no cell is a formula, no name and no key leaves unasked."""

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from proprietor.actions.books import LinkRecords, Record
from proprietor.actions.kinds import kind_named, kind_of
from proprietor.actions.left_out import tamed, untamed
from proprietor.actions.looking import ShowRecord
from proprietor.actions.tables import ExportTables, Tables, columns_of, read_table
from proprietor.books import Artefact, Confidentiality, LinkKind, Person, Win
from proprietor.business import Business
from proprietor.proposition.claims import Claim
from proprietor.values.ids import UNKEPT
from tests.desks import business_at
from tests.strategies import texts
from tests.web.career import fill


@pytest.fixture
def filled(books_file: Path) -> Iterator[Business]:
    with business_at(books_file) as opened:
        fill(opened)
        yield opened


def table(made: Tables, plural: str) -> bytes:
    return next(each.data for each in made.files if each.name == f"{plural}.csv")


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_empty_books_have_no_tables(business: Business) -> None:
    made = business.do(ExportTables())
    assert (made.files, made.rows, made.left_out) == ((), {}, {})


def test_every_record_comes_back_as_it_was(filled: Business) -> None:
    made = filled.do(ExportTables(names=True))
    assert made.left_out == {}
    read = 0
    for each in made.files:
        kind = kind_named(each.name.removesuffix(".csv"))
        assert kind is not None
        for record_id, record in read_table(kind, each.data):
            kept = filled.do(ShowRecord(id=record_id)).kept.record
            assert kind_of(kept) == kind
            assert record == replace(kept, id=UNKEPT)
            read += 1
    assert read == sum(made.rows.values()) > 20


def test_names_words_of_others_and_private_wins_stay_unless_asked(business: Business) -> None:
    business.do(Record(record=Person(name="Ana Ruiz", contact="ana@example.org")))
    business.do(Record(record=Win(result="Ana Ruiz rang less")))
    business.do(Record(record=Win(result="Nobody knows", confidentiality=Confidentiality.PRIVATE)))
    made = business.do(ExportTables())
    assert (dict(made.rows), dict(made.left_out)) == ({"wins": 1}, {"wins": 1, "people": 1})
    assert [row["result"] for row in rows(table(made, "wins"))] == ["somebody rang less"]
    assert b"Ruiz" not in b"".join(each.data for each in made.files)
    asked = business.do(ExportTables(names=True))
    assert dict(asked.rows) == {"wins": 2, "people": 1}
    assert b"ana@example.org" in table(asked, "people")


def test_what_hangs_on_private_wins_alone_stays_with_them(business: Business) -> None:
    private = business.do(Record(record=Win(result="A quarrel ended", confidentiality=Confidentiality.PRIVATE)))
    told = business.do(Record(record=Win(result="Calls fell from 40 to 12")))
    business.do(Record(record=Claim(text="I end quarrels"), rests_on=(private.id,)))
    both = business.do(Record(record=Claim(text="I calm front desks"), rests_on=(private.id, told.id)))
    memo = business.do(Record(record=Artefact(name="The peace between the two")))
    business.do(LinkRecords(source=memo.id, target=private.id, verb=LinkKind.SHOWS))
    made = business.do(ExportTables())
    assert dict(made.left_out) == {"wins": 1, "claims": 1, "artefacts": 1}
    assert [row["id"] for row in rows(table(made, "claims"))] == [both.id]
    assert business.do(ExportTables(names=True)).left_out == {}


def test_no_key_that_opens_a_reply_stands_in_a_table() -> None:
    kind = kind_named("invitation")
    assert kind is not None
    assert "secret" not in columns_of(kind)
    assert "recipient" in columns_of(kind)


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-x", "@SUM(A1)", "\tx", "'=1", "''+1"])
def test_no_cell_runs_as_a_formula_and_all_come_back(business: Business, text: str) -> None:
    win = business.do(Record(record=Win(result=f"{text} fell", action=f"x {text}")))
    data = table(business.do(ExportTables()), "wins")
    assert rows(data)[0]["result"] == (f"'{win.result}" if win.result.lstrip("'")[0] in "=+-@" else win.result)
    kind = kind_of(win)
    assert [record for _, record in read_table(kind, data)] == [replace(win, id=UNKEPT)]


@given(text=texts())
def test_taming_is_taken_back(text: str) -> None:
    assert untamed(tamed(text)) == text
    assert not tamed(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_the_mark_stands_first_if_asked_and_the_archive_is_the_same_each_time(business: Business) -> None:
    business.do(Record(record=Win(result="Größer")))
    made = business.do(ExportTables(mark=True))
    assert table(made, "wins").startswith(b"\xef\xbb\xbfid,")
    assert business.do(ExportTables(mark=True)).printed.data == made.printed.data
    with zipfile.ZipFile(io.BytesIO(made.printed.data)) as archive:
        assert archive.namelist() == ["wins.csv"]
        assert archive.read("wins.csv") == table(made, "wins")
