"""Histories of versions: stretches of work, never one win a commit, and nothing of the repository is run."""

import subprocess
from pathlib import Path

import pytest

from proprietor.books import Win
from proprietor.importers.exchange import git_history
from proprietor.importers.exchange.git_history import DOUBT
from proprietor.importers.exchange.reader import OwnImports
from proprietor.importers.exchange.stretches import FEWEST
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import TODAY


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
    assert win.record.action.startswith("beds, commits since 3 March 2026: step 0 of the bed round; ")
    assert win.record.action.endswith("(6 commits)")
    assert (win.record.on, win.record.until) == (PartialDate(2026, 3, 3), PartialDate(2026, 3, 8))
    assert win.doubt == DOUBT
    assert told.forms == {"beds": git_history.NAME}
    assert not (repository.parent / "ran").exists()


def test_few_commits_are_no_piece_of_work(repository: Path) -> None:
    told = OwnImports().read((repository,), (), TODAY, author="bo@x.example")
    assert not told.drafts
    assert f"Fewer than {FEWEST}" in told.left_out[0].reason
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


def fake_git(folder: Path, words: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like a repository, and a git that does what the words say."""
    (folder / ".git").mkdir()
    program = folder / "git"
    program.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def test_a_git_that_does_not_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git_history, "SECONDS", 0)
    told = OwnImports().read((fake_git(tmp_path, "exec sleep 60", monkeypatch),), (), TODAY, author="ana")
    assert "cannot be read" in told.left_out[0].reason


def test_a_git_that_tells_without_end_is_stopped_and_what_it_told_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git_history, "MOST_BYTES", 4_000)
    endless = "while :; do printf '\\0362026-03-02\\037Show the beds of a ward\\n\\nweb/a.py\\n'; done"
    told = OwnImports().read((fake_git(tmp_path, endless, monkeypatch),), (), TODAY, author="ana")
    assert [each.record.title[:30] for each in told.drafts] == [f"{tmp_path.name}, commits since 2 March 2026"[:30]]


def test_a_repository_without_its_files_still_tells_days_and_subjects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = (
        "case \"$*\" in *--name-only*) exit 128;; esac\nfor i in 1 2 3 4 5; do printf '\\0362026-03-02\\037Show ward\\n'; done"
    )
    told = OwnImports().read((fake_git(tmp_path, words, monkeypatch),), (), TODAY, author="ana")
    assert len(told.drafts) == 1


def test_an_address_is_not_found_within_another(repository: Path) -> None:
    told = OwnImports().read((repository,), (), TODAY, author="a@x.example")
    assert told.left_out[0].reason == "There is no commit of this author in it."
    assert len(OwnImports().read((repository,), (), TODAY, author="ANA@x.example").drafts) == 1
