"""The matrix of complaints and jobs: where each stood, whether it was raised there, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from proprietor.ask.records import Result
from proprietor.books import Role
from proprietor.decide.complaints import Entry, Register, Thread
from proprietor.stats.chart import Axis, Chart, Dot, Tone
from proprietor.values.ids import RecordId


class State(StrEnum):
    """How a complaint stood in a job, by all that was said there."""

    SILENT = "never raised"
    WAITING = "raised, and nothing is written of what came"
    TOLD = "raised, and this came of it"
    REFUSED = "raised, and not granted"
    PARTLY = "raised, and granted in part"
    MENDED = "raised, and granted"


_RESULTS = {Result.YES: State.MENDED, Result.PARTLY: State.PARTLY, Result.NOT_NOW: State.REFUSED, Result.NO: State.REFUSED}

_TONES = {State.SILENT: Tone.CARE, State.MENDED: Tone.ACT, State.PARTLY: Tone.ACT, State.TOLD: Tone.ACT}
"""Colours; rings stand for what was never raised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A complaint in a job: how it stood there, what came of it in words, and the records."""

    job: RecordId
    state: State
    came: str
    complaints: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A complaint through all jobs; None where it did not stand."""

    thread: Thread
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Complaints down, jobs across from the oldest. Complaints whose role is not in the books stand in no column."""

    jobs: tuple[Role, ...]
    rows: tuple[Row, ...]


def state_of(entry: Entry) -> State:
    """How one complaint stood in its job: the best answer it got, else that it was raised at all."""
    answers = {_RESULTS[each.result] for each in entry.raised if each.result in _RESULTS}
    if answers:
        return max(answers, key=list(State).index)
    if entry.raised:
        return State.TOLD if any(each.came for each in entry.raised) else State.WAITING
    return State.SILENT


def matrix_of(register: Register) -> Matrix:
    """Lay complaints out against jobs."""
    rows = tuple(
        Row(thread=thread, cells=tuple(_cell(thread, job.id) for job in register.jobs))
        for thread in register.threads
        if thread.jobs
    )
    return Matrix(jobs=register.jobs, rows=rows)


def _cell(thread: Thread, job: RecordId) -> Cell | None:
    """What stood in one job; where one complaint was written down twice there, the better answer."""
    there = [each for each in thread.entries if each.role and each.role.id == job]
    if not there:
        return None
    came = next((told.came for each in reversed(there) for told in reversed(each.raised) if told.came), "")
    return Cell(
        job=job,
        state=max((state_of(each) for each in there), key=list(State).index),
        came=came,
        complaints=tuple(each.complaint.id for each in there),
    )


ROW, EDGES = 34, 96
"""Points between two complaints, and above and below them (guesses, as in the picture of calibration)."""

LETTER, ROOM = 7.6, 320
"""Points a letter takes, and what names take at most (guesses; a name too long is cut)."""

JOB_LETTERS = 45
"""Letters of all names of jobs beneath the picture together (a guess)."""


def picture_of(matrix: Matrix) -> Chart | None:
    """The matrix drawn: a ring where a complaint was never raised, a dot where it was; None while there is nothing to show."""
    if not matrix.rows:
        return None
    names = [cut(each.thread.newest.complaint.what, int(ROOM / LETTER)) for each in matrix.rows]
    count, each_job = len(matrix.rows), max(6, JOB_LETTERS // len(matrix.jobs))
    return Chart(
        title="Complaints and jobs",
        told="Each row is a complaint, each column a job, the oldest at the left. A ring was never raised with anybody who could "
        "mend it; a dot was.",
        x=Axis(
            label="jobs",
            low=0.5,
            high=len(matrix.jobs) + 0.5,
            ticks=tuple((float(at), cut(job.name or "unnamed", each_job)) for at, job in enumerate(matrix.jobs, start=1)),
        ),
        y=Axis(label="", low=0.4, high=count + 0.6, ticks=tuple((float(count - at), name) for at, name in enumerate(names))),
        dots=tuple(_dots(matrix)),
        height=EDGES + ROW * count,
        room=min(ROOM, 24 + int(LETTER * max(len(name) for name in names))),
    )


def _dots(matrix: Matrix) -> Iterator[Dot]:
    for down, row in enumerate(matrix.rows):
        for across, (job, cell) in enumerate(zip(matrix.jobs, row.cells, strict=True), start=1):
            if cell:
                came = f": {cell.came}" if cell.came else ""
                yield Dot(
                    x=float(across),
                    y=float(len(matrix.rows) - down),
                    told=f"{row.thread.newest.complaint.what}; {job.name or 'unnamed'}: {cell.state.value}{came}",
                    tone=_TONES.get(cell.state, Tone.INK),
                    hollow=cell.state is State.SILENT,
                    record=cell.complaints[-1],
                )


def cut(name: str, most: int) -> str:
    """A name as far as it fits."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"
