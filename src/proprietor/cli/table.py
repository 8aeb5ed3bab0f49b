"""A table in plain text: aligned, wrapped to the width of the terminal, figures and dates to the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from proprietor.cli.ink import Ink, clean, width_of, wrapped

GAP = 2
"""Blanks between columns."""

LEAST = 8
"""Columns of the screen a wrapped column keeps at least."""


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: its heading.
        right: whether it is aligned to the right.
        firm: whether it is never wrapped.
        style: how its cells are written.
    """

    title: str
    right: bool = False
    firm: bool = False
    style: Callable[[str], str] = _as_it_is


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], ink: Ink, width: int, *, most: int = 3) -> list[str]:
    """Lay out rows beneath headings.

    Args:
        columns: from left to right; those without any entry are left out.
        rows: the cells, one for each column.
        ink: for the headings.
        width: columns of the screen.
        most: lines one cell may take.
    """
    used = [n for n in range(len(columns)) if any(row[n].strip() for row in rows)] or list(range(len(columns)))
    columns = [columns[n] for n in used]
    cells = [[" ".join(clean(row[n]).split()) for n in used] for row in rows]
    widths = _widths(columns, cells, width)
    heading = [_padded(column.title, size, right=column.right) for column, size in zip(columns, widths, strict=True)]
    lines = [ink.faint((" " * GAP).join(heading).rstrip())]
    for row in cells:
        lines += _laid(columns, [wrapped(cell, size, most=most) for cell, size in zip(row, widths, strict=True)], widths)
    return lines


def _laid(columns: Sequence[Column], blocks: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    lines = []
    for at in range(max(len(block) for block in blocks)):
        parts = []
        for column, block, size in zip(columns, blocks, widths, strict=True):
            text = block[at] if at < len(block) else ""
            padded = _padded(text, size, right=column.right)
            parts.append(padded.replace(text, column.style(text), 1) if text else padded)
        lines.append((" " * GAP).join(parts).rstrip())
    return lines


def _padded(text: str, size: int, *, right: bool) -> str:
    room = " " * max(size - width_of(text), 0)
    return room + text if right else text + room


def _widths(columns: Sequence[Column], cells: Sequence[Sequence[str]], width: int) -> list[int]:
    """How wide each column is: as its widest cell, then less and less of the widest ones until all fit."""
    widths = [
        max(width_of(column.title), *(min(width_of(row[n]), width) for row in cells)) if cells else width_of(column.title)
        for n, column in enumerate(columns)
    ]
    soft = [n for n, column in enumerate(columns) if not column.firm]
    while soft and sum(widths) + GAP * (len(widths) - 1) > width:
        widest = max(soft, key=lambda n: widths[n])
        if widths[widest] <= LEAST:
            break
        widths[widest] -= 1
    return widths
