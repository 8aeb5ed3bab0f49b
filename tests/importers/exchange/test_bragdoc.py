"""bragdoc's JSON: achievements are wins; what a model or a program wrote is doubtful."""

from proprietor.books import Role, Win
from proprietor.importers.exchange.bragdoc import BY_COMMIT, BY_MODEL
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import BRAGDOC, drafts, reading


def test_achievements_are_wins_under_their_role() -> None:
    halved, refactored, led = drafts(BRAGDOC, Win)
    (role,) = drafts(BRAGDOC, Role)
    assert halved.record == Win(action="Halved the wait: From 9 to 4 hours", on=PartialDate(2024, 3, 1))
    assert halved.ends == {"role": role.key}
    assert (halved.doubt, refactored.doubt, led.doubt) == ("", BY_COMMIT, BY_MODEL)
    assert refactored.record == Win(action="Refactored")
    assert led.record == Win(action="Led")


def test_what_says_nothing_is_left_out() -> None:
    assert [each.line for each in reading(BRAGDOC).left_out] == [2, 4, 5]
