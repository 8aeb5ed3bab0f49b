"""Notes: a point of a list is a win, with the date it stands under."""

import pytest

from proprietor.books import Win
from proprietor.importers.exchange import notes
from proprietor.importers.exchange.notes import OPEN, THIN
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import NOTES, drafts, reading


def test_points_are_wins() -> None:
    assert [each.record for each in drafts(NOTES, Win)] == [
        Win(action="Halved the wait for a bed in the winter", on=PartialDate(2024)),
        Win(action="Wrote the starter letter", on=PartialDate(2023, 4, 7)),
        Win(action="Trained six colleagues on triage", on=PartialDate(2024)),
        Win(action="Rebuilt the rota in Excel", on=PartialDate(2024)),
        Win(action="Opened the second ward in a week", on=PartialDate(2025, 3)),
    ]
    assert [each.line for each in drafts(NOTES, Win)] == [3, 5, 6, 9, 13]
    assert [(each.line, each.reason) for each in reading(NOTES).left_out] == [(7, OPEN), (8, THIN)]


def test_what_is_still_to_come_has_no_day() -> None:
    (win,) = drafts("# 2050\n- Opened the third ward\n", Win)
    assert isinstance(win.record, Win)
    assert win.record.on is None


@pytest.mark.parametrize("text", ["A letter.\n\nNo list in it.\nNone at all.\n- but one dash\n", "# Only a heading\n", "word"])
def test_a_text_that_is_no_list_is_not_taken_for_one(text: str) -> None:
    assert not drafts(text, Win)


def test_only_so_many_points_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "MOST_POINTS", 1)
    assert len(drafts("- one two three\n- four five six\n- seven eight nine\n", Win)) == 2
