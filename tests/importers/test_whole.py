"""Files that are written whole or not at all."""

from pathlib import Path
from typing import IO

import pytest

from proprietor.importers.whole import write_whole
from proprietor.values.refusals import Refusal


def test_a_file_is_written_with_its_folder_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "in" / "a.txt"
    write_whole(path, lambda file: file.write(b"one") and None)
    write_whole(path, lambda file: file.write(b"two") and None)
    assert [(each.name, each.read_bytes()) for each in path.parent.iterdir()] == [("a.txt", b"two")]


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")

    def fail(file: IO[bytes]) -> None:
        file.write(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(Refusal, match="no space left") as caught:
        write_whole(path, fail)
    assert caught.value.code == "unwritable"
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.txt", b"one")]


def test_a_bug_leaves_nothing_behind_either(tmp_path: Path) -> None:
    def fail(_: IO[bytes]) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "a.txt", fail)
    assert list(tmp_path.iterdir()) == []
