"""Left out: a table that no spreadsheet runs."""

import csv
import io

import pytest

from proprietor.actions.left_out import left_out_csv, tamed
from proprietor.actions.postings import PreviewPostings
from proprietor.business import Business


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1+1)", "\t=1"])
def test_what_begins_as_a_formula_is_tamed(cell: str) -> None:
    assert tamed(cell) == f"'{cell}"
    assert tamed(f"x{cell}") == f"x{cell}"


def test_the_rows_left_out_are_a_table(business: Business) -> None:
    rows = b'title,company,salary\n=cmd|calc,Evil,"\xc2\xa350,000 - \xc2\xa340,000"\n'
    tally = business.do(PreviewPostings(texts=(("-x.csv", rows),))).tally
    (row,) = csv.DictReader(io.StringIO(left_out_csv(tally)))
    assert (row["file"], row["line"], row["row"][:5]) == ("'-x.csv", "2", "'=cmd")
    assert "above the upper end" in row["reason"]
