"""A file that is written out is whole or not there, and an earlier one stays until the new one is whole."""

import errno
import os
from pathlib import Path

import pytest

from proprietor.actions.papers import Printed
from proprietor.cli.putting_out import write_file
from proprietor.values.refusals import Refusal
from tests.cli.conftest import Terminal
from tests.refusing import code_of

NEW = Printed(name="cv.pdf", media="application/pdf", data=b"new")


def test_a_full_disk_leaves_the_earlier_file_and_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "cv.pdf"
    kept.write_bytes(b"the earlier one")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert code_of(lambda: write_file(kept, NEW, overwrite=True)) == "unwritable"
    assert code_of(lambda: write_file(tmp_path / "new.pdf", NEW, overwrite=False)) == "unwritable"
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"cv.pdf": b"the earlier one"}


def test_what_replaces_a_file_is_as_private_and_follows_a_link(tmp_path: Path) -> None:
    kept, link = tmp_path / "cv.pdf", tmp_path / "link.pdf"
    kept.write_bytes(b"the earlier one")
    kept.chmod(0o600)
    link.symlink_to(kept)
    write_file(link, NEW, overwrite=True)
    assert link.is_symlink()
    assert (kept.read_bytes(), kept.stat().st_mode & 0o777) == (b"new", 0o600)


def test_a_link_to_nowhere_is_there_and_a_folder_is_no_file(tmp_path: Path) -> None:
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "nowhere")
    assert code_of(lambda: write_file(link, NEW, overwrite=False)) == "exists"
    assert code_of(lambda: write_file(tmp_path, NEW, overwrite=True)) == "unwritable"


def test_a_pipe_takes_it_as_it_comes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, NEW, overwrite=True)
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("name", "own", "refused"),
    [
        ("x.pdf", "resume.json", True),
        ("x.YML", "cv.yaml", False),
        ("x.markdown", "cv.md", False),
        ("x.md", "cv.docx", True),
        ("x.txt", "cv.md", False),
        ("x", "cv.pdf", False),
        ("x.2026", "cv.pdf", False),
        ("x.xlsx", "applications.csv", True),
        ("x.pdf", "strange", False),
    ],
)
def test_a_name_does_not_say_that_something_else_is_in_the_file(tmp_path: Path, name: str, own: str, *, refused: bool) -> None:
    path = tmp_path / name
    if refused:
        with pytest.raises(Refusal) as refusal:
            write_file(path, Printed(name=own, media="", data=b"new"), overwrite=True)
        assert refusal.value.code == "bad-ending"
        assert f"Name it x{Path(own).suffix}" in refusal.value.remedy
    else:
        write_file(path, Printed(name=own, media="", data=b"new"), overwrite=True)
    assert path.exists() is not refused


EXPORTS = (
    ("export", "json-resume", "--name", "Ana", "--into", "x.pdf"),
    ("export", "rendercv", "--name", "Ana", "--into", "x.json"),
    ("export", "cv", "--format", "markdown", "--into", "x.pdf"),
    ("export", "people", "--names", "--into", "x.csv"),
    ("export", "tables", "--into", "x.xlsx"),
    ("calendar", "--into", "x.csv"),
    ("proposition", "--format", "docx", "-o", "x.pdf"),
)


def test_every_export_minds_the_ending(terminal: Terminal, tmp_path: Path) -> None:
    terminal("person", "record", "Ana Ruiz")
    terminal("win", "record", "--action", "Wrote a letter", "--result", "Calls fell from 40 to 12 a week", "--on", "2026-03")
    for *before, name in EXPORTS:
        result = terminal(*before, str(tmp_path / name))
        assert (result.exit_code, (tmp_path / name).exists()) == (1, False), result.stderr
        assert "ends in" in result.stderr, before
