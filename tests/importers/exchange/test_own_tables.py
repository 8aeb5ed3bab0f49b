"""Own tables: told apart by their first and last columns, and never taken for postings of somebody else."""

from proprietor.actions.books import Record
from proprietor.actions.tables import ExportTables
from proprietor.books import Win
from proprietor.business import Business
from proprietor.importers.exchange.own_tables import REASON
from tests.importers.exchange.exports import OWN_TABLE, reading


def test_a_table_of_the_books_says_what_brings_them_back() -> None:
    told = reading(OWN_TABLE)
    assert (told.drafts, told.postings, [each.reason for each in told.left_out]) == ((), (), [REASON])


def test_what_we_write_is_known_whatever_the_kind(business: Business) -> None:
    business.do(Record(record=Win(action="Rewrote the rota")))
    tables = business.do(ExportTables(names=True)).files
    assert {reading(each.data).forms["export"] for each in tables} == {"own tables"}


def test_any_table_with_titles_is_no_list_of_postings() -> None:
    assert reading("Title,Date watched\nThe Bed,2026-01-02\n").forms != {"export": "postings"}
    assert reading("Title,Company,Date\nCook,Quay,2026-01-02\n").forms == {"export": "postings"}
