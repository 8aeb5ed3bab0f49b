"""Left out: the rows that an import left out, with the reasons, as a table to be mended and brought in again."""

import csv
import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from proprietor.market.intake import Skipped, Tally

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
"""How a cell begins that a spreadsheet may run as a formula (OWASP, CSV Injection), or that was tamed already."""


def left_out_csv(tally: "Tally") -> str:
    """The rows left out as CSV: file, line, reason and the row as it began; what was not held stands as a count in the tally."""
    return rows_csv(tally.skipped_rows)


def rows_csv(rows: "Iterable[Skipped]") -> str:
    """The same of rows that were left out."""
    told = io.StringIO(newline="")
    writer = csv.writer(told)
    writer.writerow(["file", "line", "reason", "row"])
    writer.writerows([tamed(each.file), each.line, tamed(each.reason), tamed(each.raw)] for each in rows)
    return told.getvalue()


def tamed(cell: str) -> str:
    """A cell with an apostrophe before it where it begins as a formula does, so that no spreadsheet runs it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def untamed(cell: str) -> str:
    """A cell as it was before it was tamed."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
