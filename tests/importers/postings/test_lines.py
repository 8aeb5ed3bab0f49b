"""Lines: those that an open quotation mark swallowed are read once more, and nothing is read for ever."""

import csv
import io

import pytest

from proprietor.importers.postings import lines as module
from proprietor.importers.postings.lines import Lines, left_open


def row(text: str) -> Lines:
    """The lines with the first row at hand, as the CSV reader leaves them."""
    lines = Lines(io.StringIO(text, newline=""))
    lines.begin()
    next(csv.reader(lines))
    return lines


def test_lines_are_numbered_and_can_be_had_again_but_for_the_first() -> None:
    lines = row('a,"b\nc\x00,d\ne"\nf\n')
    assert lines.row == ['a,"b\n', "c,d\n", 'e"\n']
    assert lines.again() is True
    assert lines.begin() == 2
    assert [next(lines), next(lines), next(lines)] == ["c,d\n", 'e"\n', "f\n"]


@pytest.mark.parametrize(
    ("text", "width", "reason"),
    [
        ('a,b,"open\nc,d,e\n', 3, "goes on with the next line"),
        ('a,b,"open\nc,d,"e"\n', 3, "goes on with the next line"),
        ('a,b,"x\nc,d,e\nf,g,h\ni,j,k"\n', 3, "goes on with the next line"),
        ('a,b,"open\nand words, of prose\n', 3, "where it ends cannot be told"),
        ('a,b,"open', 3, "left open in this row."),
        ('a,b,"Fish, bread\nand soup"\n', 3, ""),
        ('a,b,"Python,SQL,R\nGo,C,Rust"\n', 3, ""),
        ('a,"x\nc,d\nf,g\ni,j"\n', 2, ""),
        ('a,"5 o\'clock" sharp\n', 2, ""),
    ],
)
def test_an_open_quotation_mark_is_told_from_a_cell_of_many_lines(text: str, width: int, reason: str) -> None:
    said = left_open(row(text), ",", width)
    assert reason in said
    assert bool(said) is bool(reason)


def test_no_more_than_some_lines_are_read_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_AGAIN", 1)
    lines = row('a,b,"open\nc,d,e\nf,g,h\n')
    assert lines.again() is False
    assert "where it ends cannot be told" in left_open(lines, ",", 3)
