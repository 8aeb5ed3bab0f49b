"""Pay tables: looked through before they are kept, and read again as sources."""

from dataclasses import replace

from proprietor.market.paytables import SHOWN, look_through, rows_in, same_as, shelves_of, tidied, too_long
from proprietor.market.records import LONGEST_TABLE, PayTable
from proprietor.values.ids import RecordId

TEXT = """source,release,occupation_code,area_name,level,currency,unit,p10,p50,p90,licence
Survey,2025,29-1141,Leeds,,GBP,year,30000,38000,48000,Open
Survey,2025,29-1141,,senior,GBP,year,36000,44000,52000,Open
Survey,2025,47-2152,,,GBP,year,26000,much,44000,Open
Survey,2025,47-2152,,,EUR,year,26000,30000,44000,Open
"""


def test_what_a_table_holds_is_counted_and_troubles_have_their_lines() -> None:
    read = look_through("\n" + TEXT, file="nurses")
    assert (read.rows, read.occupations, read.areas) == (3, 2, (("", 2), ("Leeds", 1)))
    assert (read.currencies, read.sources, read.levels) == (
        (("GBP", 2), ("EUR", 1)),
        (("Survey 2025", 3),),
        (("", 2), ("senior", 1)),
    )
    assert [(each.line, each.sentence) for each in read.troubles] == [(5, "“much” in p50 is no figure.")]
    assert (read.table.name, read.table.licence, read.table.rows, read.table.table) == ("Survey 2025", "Open", 3, TEXT.strip())
    assert len(read.first) == min(SHOWN, 3)


def test_its_name_is_said_or_that_of_its_only_source_or_of_its_file() -> None:
    assert look_through(TEXT, name=" Mine ", file="f").table.name == "Mine"
    other = TEXT.replace("Survey,2025,47", "Other,2024,47").replace("44000,Open", "44000,Closed")
    two = look_through(other, file="nurses")
    assert (two.table.name, two.table.licence) == ("nurses", "")
    assert look_through("nonsense", file="nurses").rows == 0
    assert replace(look_through(TEXT), table=PayTable(name="x")).rows == 0


def test_a_table_is_kept_without_signs_that_steer() -> None:
    assert tidied("\ufeffa\r\nb\rc\x00\x1b[1m\td\n\n") == "a\nb\nc[1m\td"
    assert not too_long("x" * LONGEST_TABLE)
    assert too_long("x" * (LONGEST_TABLE + 1))


def test_tables_in_the_books_are_sources() -> None:
    table = PayTable(id=RecordId("ptb_1"), name="Mine", table=tidied(TEXT))
    (shelf,) = shelves_of([table])
    assert (shelf.name, shelf.table, len(shelf.rows), table.title) == ("Mine", "ptb_1", 3, "Mine")
    assert rows_in(table.table) is rows_in(table.table)
    assert same_as(replace(table, name="Other"), [table]) is table
    assert same_as(replace(table, table="x"), [table]) is None
