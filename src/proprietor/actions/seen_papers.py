"""Papers of being seen: the map with its numbered wins, and the drafts as letters."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from proprietor.actions.papers import Paper, Section, Sentence, Source
from proprietor.ask.accounts import Mask
from proprietor.ask.discretion import SOMEBODY
from proprietor.ask.gaps import HOW, Gap, last_told
from proprietor.ask.heard import Cell, Sight
from proprietor.ask.notes import Note, Part
from proprietor.ask.visibility import Column, Row, SightMap
from proprietor.books import Confidentiality, Person

MOST_GAPS = 5
"""Gaps a paper spells out (a guess)."""


def map_paper(seen: SightMap, gaps: Sequence[Gap], today: date, *, names: bool, mask: Mask) -> Paper:
    """The map as a paper: gaps first, then the people level by level; the wins stand numbered beneath.

    Args:
        seen: the map.
        gaps: its gaps.
        today: the day it speaks of.
        names: whether people who may be named are named.
        mask: what takes other names out of the words of the wins.
    """
    shown = [(at, column) for at, column in enumerate(seen.columns) if column.tellable]
    numbers = {at: number for number, (at, _) in enumerate(shown, start=1)}
    sections = [
        Section(
            heading="What stands out",
            points=tuple(
                Sentence(text=gap.sentence(gap.person.name if _may(gap.person, names=names) else "")) for gap in gaps[:MOST_GAPS]
            ),
            empty=seen.silence or "Nobody above you is named who does not know of your wins.",
        )
    ]
    sections += [
        Section(heading=group.heading, points=tuple(_row(row, numbers, names=names) for row in group.rows))
        for group in seen.groups
    ]
    return Paper(
        title="Who knows of which win",
        lede=f"As the books stand on {today.day} {today:%B %Y}. Numbers behind a name are the wins they know of.",
        made=today,
        sections=tuple(sections),
        sources=tuple(Source(number=numbers[at], record=column.win.id, text=_win(column, mask)) for at, column in shown),
    )


def _called(person: Person, *, names: bool) -> str:
    return person.name if _may(person, names=names) else SOMEBODY[person.relation]


def _may(person: Person, *, names: bool) -> bool:
    return names and person.may_be_named


def _row(row: Row, numbers: dict[int, int], *, names: bool) -> Sentence:
    cells = [(numbers[at], cell) for at, cell in enumerate(row.cells) if at in numbers and cell.sight is not Sight.UNKNOWN]
    saw = ", ".join(str(number) for number, cell in cells if cell.sight is Sight.SAW)
    told = "; ".join(f"{number} {_when(cell)}" for number, cell in cells if cell.sight is Sight.TOLD)
    notes = [f"Saw {saw}" if saw else "", f"Was told of {told}" if told else ""]
    known = f"knows of {len(row.known)} of {row.of:,}; {last_told(row.last)}"
    called = _called(row.person, names=names)
    return Sentence(
        text=f"{called[0].upper()}{called[1:]}: {known}.",
        notes=tuple(note for note in notes if note),
        sources=tuple(number for number, _ in cells),
    )


def _when(cell: Cell) -> str:
    last = cell.last
    when = f"{last.on.words}, " if last and last.on else ""
    return f"({when}{HOW[last.medium]})" if last else ""


def _win(column: Column, mask: Mask) -> str:
    win = column.win
    masked = win.confidentiality is Confidentiality.MASKED
    said = "A win told only in person" if masked else mask(" ".join(win.title.split())).rstrip(".")
    return f"{said}{f' ({win.on.words})' if win.on else ''}."


def note_paper(note: Note, today: date) -> Paper:
    """A draft as a letter to edit on: what is left to you stands in brackets where it belongs.

    It is made to be handed over, so it says neither which records it rests on nor what it leaves out; the screen does.
    """
    sections = [_section(part) for part in note.parts]
    if note.greeting and sections:
        first = sections[0]
        sections[0] = replace(first, points=(Sentence(text=note.greeting.text), *first.points))
    if note.signing and sections:
        sections.append(Section(heading="", points=tuple(Sentence(text=line) for line in note.signing)))
    return Paper(
        title=note.title if note.wins else note.kind.called,
        lede=note.silence or f"A draft of {today.day} {today:%B %Y}.",
        made=today,
        sections=tuple(sections),
        sources=(),
        letter=True,
    )


def _section(part: Part) -> Section:
    points = tuple(Sentence(text=line.text) for line in part.lines)
    return Section(heading=part.heading, points=points, empty=f"[{part.empty}]" if part.empty else "")
