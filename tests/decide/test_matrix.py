"""The matrix: complaints down, jobs across, and what came of each in each."""

from dataclasses import replace

import pytest

from proprietor.ask.records import Answer, Ask, Result
from proprietor.decide.complaints import register_of
from proprietor.decide.matrix import Matrix, State, cut, matrix_of, picture_of
from proprietor.stats.chart import Tone
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.decide.cases import ALSO_UNHEARD, LEAD, OFFICE, UNHEARD, WARD, complaint
from tests.shelves import books_of

OLD = complaint(1, UNHEARD, WARD)
NEW = complaint(2, ALSO_UNHEARD, LEAD, raised=PartialDate(2024))
CANTEEN = complaint(3, "The canteen closes at nine", OFFICE, raised=PartialDate(2021), outcome="A fridge")


def of(*records: object) -> Matrix:
    return matrix_of(register_of(books_of(*records)))  # type: ignore[arg-type]


def states(found: Matrix) -> list[list[State | None]]:
    return [[cell.state if cell else None for cell in row.cells] for row in found.rows]


def test_each_complaint_stands_in_its_jobs() -> None:
    found = of(OLD, NEW, CANTEEN, WARD, OFFICE, LEAD)
    assert [each.name for each in found.jobs] == ["Staff nurse", "Coordinator", "Lead"]
    assert states(found) == [[State.SILENT, None, State.WAITING], [None, State.TOLD, None]]
    cell = found.rows[1].cells[1]
    assert cell is not None
    assert (cell.came, cell.complaints) == ("A fridge", (CANTEEN.id,))


@pytest.mark.parametrize(
    ("results", "state"),
    [
        ((Result.YES,), State.MENDED),
        ((Result.PARTLY,), State.PARTLY),
        ((Result.NO,), State.REFUSED),
        ((Result.NOT_NOW,), State.REFUSED),
        ((Result.NO, Result.YES), State.MENDED),
    ],
)
def test_the_best_answer_counts(results: tuple[Result, ...], state: State) -> None:
    ask = Ask(id=RecordId("ask_0000000001"), ask="to be asked", complaint=OLD.id)
    answers = [Answer(id=RecordId(f"ans_{at:010}"), ask=ask.id, result=each) for at, each in enumerate(results)]
    assert states(of(OLD, WARD, ask, *answers)) == [[state]]


def test_two_alike_in_one_job_are_one_cell_with_the_better_answer() -> None:
    also = complaint(4, ALSO_UNHEARD, WARD, raised=PartialDate(2019))
    (row,) = of(OLD, also, WARD).rows
    (cell,) = row.cells
    assert cell is not None
    assert (cell.state, set(cell.complaints)) == (State.WAITING, {OLD.id, also.id})


def test_without_a_role_it_stands_in_no_column() -> None:
    assert of(complaint(1, UNHEARD)) == Matrix(jobs=(), rows=())
    assert picture_of(of(complaint(1, UNHEARD))) is None


def test_the_picture_has_rings_for_what_was_never_raised() -> None:
    chart = picture_of(of(OLD, NEW, CANTEEN, WARD, replace(OFFICE, name=""), LEAD))
    assert chart is not None
    assert [(each.x, each.y, each.hollow, each.tone) for each in chart.dots] == [
        (1, 2, True, Tone.CARE), (3, 2, False, Tone.INK), (2, 1, False, Tone.ACT),
    ]  # fmt: skip
    assert [each.record for each in chart.dots] == [OLD.id, NEW.id, CANTEEN.id]
    assert chart.dots[2].told == "The canteen closes at nine; unnamed: raised, and this came of it: A fridge"
    assert [words for _, words in chart.x.ticks] == ["Staff nurse", "unnamed", "Lead"]
    assert chart.y.ticks[1] == (1.0, "The canteen closes at nine")
    assert chart.y.ticks[0][1].endswith("…")


def test_a_long_name_is_cut() -> None:
    assert (cut("Coordinator", 11), cut("Coordinator", 6)) == ("Coordinator", "Coord…")
