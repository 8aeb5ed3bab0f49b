"""Steps forward: what an import tells of a search that is known in part."""

import pytest

from proprietor.actions.steps_forward import steps_forward
from proprietor.market.records import Move, MoveKind
from proprietor.values.when import PartialDate


def move(what: str, on: PartialDate | None = None) -> Move:
    return Move(what=MoveKind(what), on=on)


MARCH, APRIL, YEAR = PartialDate(2026, 3, 1), PartialDate(2026, 4, 1), PartialDate(2026)


@pytest.mark.parametrize(
    ("there", "told", "new"),
    [
        ([], [move("applied", APRIL), move("found", MARCH)], ["found", "applied"]),
        ([move("applied", APRIL)], [move("found", MARCH)], []),
        ([move("applied", APRIL)], [move("applied", MARCH)], []),
        ([move("interviewed", MARCH)], [move("interviewed", APRIL)], ["interviewed"]),
        ([move("interviewed", YEAR)], [move("interviewed", APRIL)], []),
        ([move("interviewed")], [move("interviewed", APRIL)], []),
        ([move("applied", MARCH)], [move("interviewed")], ["interviewed"]),
        ([move("offered", MARCH)], [move("interviewed")], []),
        ([move("lost", MARCH)], [move("offered")], []),
        ([move("offered", MARCH)], [move("lost")], ["lost"]),
        ([], [move("screened"), move("screened")], ["screened"]),
        ([move("applied", MARCH)], [move("pay_named", APRIL)], ["pay_named"]),
    ],
)
def test_only_what_is_news_is_new(there: list[Move], told: list[Move], new: list[str]) -> None:
    assert [each.what.value for each in steps_forward(there, told)] == new
