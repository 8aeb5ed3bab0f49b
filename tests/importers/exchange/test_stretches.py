"""Stretches: what commits make a piece of work, by pauses and by what they were about."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from proprietor.actions.natural_keys import stretch_head, win_key
from proprietor.importers.exchange import stretches as room
from proprietor.importers.exchange.stretches import Commit, Work, areas, stretches, telling, works
from proprietor.values.when import PartialDate

BEGUN = date(2026, 3, 2)


def commits(*days: int, subject: str = "Do it", files: tuple[str, ...] = ()) -> list[Commit]:
    return [Commit(BEGUN + timedelta(days=day), f"{subject} {day}", files) for day in days]


def sizes(found: Iterator[Work]) -> dict[str, int]:
    return {each.topic: len(each.commits) for each in found}


def test_a_pause_and_a_quarter_part_stretches() -> None:
    assert [len(each) for each in stretches(commits(40, 0, 1, 2, 41))] == [3, 2]
    assert [len(each) for each in stretches(commits(*range(0, 120, 10)))] == [10, 2]
    assert list(stretches([])) == []


def test_what_is_new_and_long_tells_most_and_small_mends_tell_nothing() -> None:
    subjects = ["wip", "fix typo", "Bump x", "feat(ward): show beds", "Rewrite the whole of the rota", "Mend", "a", "b", "c", "d"]
    said = telling([Commit(BEGUN, each) for each in subjects])
    assert said[:2] == ["fix typo", "show beds"]
    assert "wip" not in said
    assert "Rewrite the whole of the rota" in said
    assert telling([Commit(BEGUN, "wip"), Commit(BEGUN, "wip")]) == ["wip"]
    assert [len(each) for each in telling([Commit(BEGUN, "word " * 39)])] == [room.LONGEST_SUBJECT]


def test_a_few_commits_are_one_piece_whatever_they_touch() -> None:
    told = [*commits(0, 1, 2, files=("src/beds/web/a.py",)), *commits(3, 4, files=("src/beds/store/a.py",))]
    assert sizes(works(told)) == {"": 5}


def test_two_days_of_quite_different_things_are_as_many_pieces() -> None:
    web = commits(*[0] * 20, files=("src/beds/web/a.py", "tests/web/test_a.py", "docs/x.md"))
    store = commits(*[1] * 12, files=("src/beds/store/deep/a.py", "README.md"))
    docs = commits(*[1] * 6, files=("docs/x.md",))
    few = commits(1, 1, files=("src/beds/clock/a.py",))
    assert sizes(works([*web, *store, *docs, *few])) == {"web": 20, "store": 12, "docs": 6, "": 2}


def test_a_ticket_a_scope_and_a_name_before_a_colon_go_before_folders() -> None:
    files = ("web/a.py",)
    told = [
        *commits(*range(9), subject="WARD-12 show the beds", files=files),
        *commits(*range(9), subject="feat(Rota): plan", files=files),
        *commits(*range(9), subject="night round: plan", files=files),
        *commits(*range(9), subject="fix: mend", files=files),
        *commits(0, 1, subject="WARD-13 once", files=("store/a.py",)),
    ]
    assert sizes(works(told)) == {"WARD-12": 9, "rota": 9, "night round": 9, "web": 9, "": 2}


def test_the_smaller_topics_of_a_stretch_are_one_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_TOPICS", 2)
    told = [each for number in range(1, 5) for each in commits(*range(5 + number), files=(f"part{number}/a.py",))]
    assert sizes(works(told)) == {"part4": 9, "part3": 8, "": 13}


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (("src/beds/web/a.py", "src/beds/a.py", "tests/web/a.py", "tests/b.py"), ["web", "", "web", ""]),
        (("beds/web/a.py", "beds/store/a.py", "docs/a.md", "setup.py"), ["web", "store", "docs", ""]),
        (("web/a.ts", "store/a.py", ".ci/run", '"na\\303\\257ve/a"'), ["web", "store", "", "na\\303\\257ve"]),
        (("packages/web/src/a.ts", "packages/store/src/b.ts"), ["web", "store"]),
    ],
)
def test_the_part_of_a_project_is_below_what_only_holds_parts(files: tuple[str, ...], found: list[str]) -> None:
    places = areas([Commit(BEGUN, "x", files)])
    assert [places[each.strip('"').rpartition("/")[0]] for each in files] == found


def test_a_stretch_that_has_grown_is_still_known() -> None:
    head = stretch_head("beds", "web", PartialDate(2026, 3, 3))
    assert head == "beds, web, commits since 3 March 2026:"
    assert win_key(f"{head} a; b (6 commits)") == win_key(f"{head} c; d (90 commits)") != win_key(f"x {head} a")
    assert win_key("Told of commits since spring: a") != win_key("Told of commits since spring: b")
