"""Where vocabularies lie, and that the door brings their shelf."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from proprietor.actions.vocabularies import ListVocabularies
from proprietor.business import Business, vocabularies
from proprietor.business.opening import default_file
from tests.vocabularies import onet_zip


def test_they_lie_beside_the_usual_books_unless_the_environment_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(vocabularies.VARIABLE, raising=False)
    assert vocabularies.folder() == default_file().parent / "vocabularies"
    monkeypatch.setenv(vocabularies.VARIABLE, "~/mine")
    assert vocabularies.folder() == Path("~/mine").expanduser()
    monkeypatch.setenv(vocabularies.VARIABLE, "")
    assert vocabularies.folder() == default_file().parent / "vocabularies"


def test_the_door_brings_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vocabularies.VARIABLE, str(tmp_path / "mine"))
    shelf = vocabularies.shelf()
    shelf.keep(shelf.look_into(onet_zip(tmp_path)), datetime(2026, 11, 28, tzinfo=UTC))
    [kept] = Business.bare().do(ListVocabularies()).kept
    assert kept.path.parent == tmp_path / "mine"
