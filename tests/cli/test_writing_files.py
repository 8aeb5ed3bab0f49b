"""A file that is written out is whole or not there, and an earlier one stays until the new one is whole."""

import errno
import os
from pathlib import Path

import pytest

from proprietor.cli.proposition import write_file
from tests.refusing import code_of


def test_a_full_disk_leaves_the_earlier_file_and_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "cv.pdf"
    kept.write_bytes(b"the earlier one")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert code_of(lambda: write_file(kept, b"new", overwrite=True)) == "unwritable"
    assert code_of(lambda: write_file(tmp_path / "new.pdf", b"new", overwrite=False)) == "unwritable"
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"cv.pdf": b"the earlier one"}


def test_what_replaces_a_file_is_as_private_and_follows_a_link(tmp_path: Path) -> None:
    kept, link = tmp_path / "cv.pdf", tmp_path / "link.pdf"
    kept.write_bytes(b"the earlier one")
    kept.chmod(0o600)
    link.symlink_to(kept)
    write_file(link, b"new", overwrite=True)
    assert link.is_symlink()
    assert (kept.read_bytes(), kept.stat().st_mode & 0o777) == (b"new", 0o600)


def test_a_link_to_nowhere_is_there_and_a_folder_is_no_file(tmp_path: Path) -> None:
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "nowhere")
    assert code_of(lambda: write_file(link, b"new", overwrite=False)) == "exists"
    assert code_of(lambda: write_file(tmp_path, b"new", overwrite=True)) == "unwritable"


def test_a_pipe_takes_it_as_it_comes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, b"new", overwrite=True)
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
