"""Histories of versions: stretches of work, never one win a commit, and nothing of the repository is run."""

import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from proprietor.books import Win
from proprietor.importers.exchange import git_history
from proprietor.importers.exchange.git_history import DOUBT, FEWEST, Commit, stretches, telling
from proprietor.importers.exchange.reader import OwnImports
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import TODAY

BEGUN = date(2026, 3, 2)


def commits(*days: int, subject: str = "Do it") -> list[Commit]:
    return [Commit(BEGUN + timedelta(days=day), f"{subject} {day}") for day in days]


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
    assert [len(each) for each in telling([Commit(BEGUN, "word " * 39)])] == [git_history.LONGEST_SUBJECT]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of two authors whose own settings want programs to be run; laid down by one fast import."""
    path = tmp_path_factory.mktemp("work") / "beds"
    lines = []
    for number in range(8):
        who = "Ana <ana@x.example>" if number < 6 else "Bo <bo@x.example>"
        subject = f"feat: step {number} of the bed round"
        when = 1_772_500_000 + number * 86_400
        lines.append(f"commit refs/heads/main\ncommitter {who} {when} +0000\ndata {len(subject)}\n{subject}\n")
    clean = {"PATH": "/usr/bin:/bin", "HOME": str(path.parent)}
    subprocess.run(["git", "init", "-q", "-b", "main", str(path)], check=True, env=clean)
    subprocess.run(["git", "-C", str(path), "fast-import", "--quiet"], input="".join(lines).encode(), check=True, env=clean)
    evil = path.parent / "evil.sh"
    evil.write_text(f"#!/bin/sh\ntouch {path.parent}/ran\n", encoding="utf-8")
    evil.chmod(0o700)
    with (path / ".git" / "config").open("a", encoding="utf-8") as config:
        config.write(f"[core]\nfsmonitor = {evil}\npager = {evil}\nhooksPath = {path.parent}\n[log]\nshowSignature = true\n")
        config.write(f"[gpg]\nprogram = {evil}\n[alias]\nlog = !{evil}\n[diff]\nexternal = {evil}\n")
    return path


def test_commits_of_one_author_are_one_win_and_nothing_is_run(repository: Path) -> None:
    told = OwnImports().read((repository,), (), TODAY, author="ana@x.example")
    (win,) = told.drafts
    assert isinstance(win.record, Win)
    assert win.record.action.startswith("beds, 6 commits: step 0 of the bed round; ")
    assert (win.record.on, win.record.until) == (PartialDate(2026, 3, 3), PartialDate(2026, 3, 8))
    assert win.doubt == DOUBT
    assert told.forms == {"beds": git_history.NAME}
    assert not (repository.parent / "ran").exists()


def test_few_commits_are_no_piece_of_work(repository: Path) -> None:
    told = OwnImports().read((repository,), (), TODAY, author="bo@x.example")
    assert not told.drafts
    assert f"fewer than {FEWEST}" in told.left_out[0].reason
    nobody = OwnImports().read((repository,), (), TODAY, author="cy@x.example")
    assert nobody.left_out[0].reason == "There is no commit of this author in it."


def test_what_cannot_be_read_is_left_out_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x" / ".git").mkdir(parents=True)
    told = OwnImports().read((tmp_path / "x",), (), TODAY, author="ana")
    assert "cannot be read" in told.left_out[0].reason
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert "Nobody is set" in OwnImports().read((tmp_path / "x",), (), TODAY).left_out[0].reason
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "There is no git" in OwnImports().read((tmp_path / "x",), (), TODAY).left_out[0].reason


def test_a_git_that_does_not_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("git", 60)

    (tmp_path / ".git").mkdir()
    monkeypatch.setattr(git_history.subprocess, "run", never)
    assert "cannot be read" in OwnImports().read((tmp_path,), (), TODAY, author="ana").left_out[0].reason
