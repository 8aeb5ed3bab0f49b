"""Settings: the environment first, else a file; what cannot be read is nothing."""

from pathlib import Path

import pytest

from proprietor.business.settings import (
    LARGEST,
    ModelSettings,
    keep_model_settings,
    keep_quiet_hours,
    model_settings,
    quiet_hours,
    settings_file,
)
from tests.models import set_up
from tests.refusing import refused


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    monkeypatch.delenv("PROPRIETOR_QUIET")
    return settings_file()


def test_the_file_is_read_and_the_environment_wins(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert quiet_hours() == ""
    file.parent.mkdir()
    file.write_text('quiet = "22:00-07:00"\n', encoding="utf-8")
    assert quiet_hours() == "22:00-07:00"
    monkeypatch.setenv("PROPRIETOR_QUIET", "")
    assert quiet_hours() == ""


@pytest.mark.parametrize("data", [b"other =", b"\xff\xfe", b"#" * (LARGEST + 1)])
def test_what_cannot_be_read_is_nothing(file: Path, data: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(data)
    assert quiet_hours() == ""
    refusal = refused(keep_quiet_hours, "22:00-07:00")
    assert (refusal.code, "cannot be read" in refusal.sentence) == ("unwritable", True)
    assert file.read_bytes() == data
    assert list(file.parent.iterdir()) == [file]


def test_they_are_kept_and_taken_away_and_the_rest_of_the_file_stays(file: Path) -> None:
    keep_quiet_hours("22:00-07:00")
    assert quiet_hours() == "22:00-07:00"
    keep_quiet_hours("")
    assert file.read_text("utf-8") == ""
    rest = '# mine\nother = 1\n\n[table]\nquiet = "theirs"\n'
    file.write_text(f'quiet = "1-2"\n{rest}', encoding="utf-8")
    keep_quiet_hours("23:00-06:00")
    assert file.read_text("utf-8") == f'quiet = "23:00-06:00"\n{rest}'
    keep_quiet_hours("")
    assert file.read_text("utf-8") == rest
    assert quiet_hours() == ""


def test_what_the_environment_says_is_not_overruled(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROPRIETOR_QUIET", "1-2")
    assert "PROPRIETOR_QUIET" in refused(keep_quiet_hours, "22:00-07:00").sentence
    assert not file.exists()


def test_a_broken_line_of_our_own_is_written_anew(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"quiet =")
    assert quiet_hours() == ""
    keep_quiet_hours("22:00-07:00")
    assert quiet_hours() == "22:00-07:00"


def test_a_folder_in_the_way_is_said(file: Path) -> None:
    file.mkdir(parents=True)
    assert "cannot be written" in refused(keep_quiet_hours, "22:00-07:00").sentence
    assert list(file.parent.iterdir()) == [file]


def test_the_model_is_read_from_the_environment_else_from_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROPRIETOR_MODEL_ADDRESS")
    assert model_settings() == ModelSettings()
    file.parent.mkdir()
    file.write_text('[model]\naddress = "http://127.0.0.1:1"\nname = "small"\nmask = true\nkey = "s3cret"\n', encoding="utf-8")
    assert model_settings() == ModelSettings("http://127.0.0.1:1", "small", masks=True)
    file.write_text("[model]\naddress = 7\nmodel = []\nmask = 1\n", encoding="utf-8")
    assert model_settings() == ModelSettings()
    file.write_text('model = "http://127.0.0.1:1"\n', encoding="utf-8")
    assert model_settings() == ModelSettings()
    for word, masks in (("yes", True), ("no", False), ("", None), ("perhaps", None)):
        set_up(monkeypatch, "http://127.0.0.1:2", mask=word)
        assert model_settings() == ModelSettings("http://127.0.0.1:2", "small", masks)


def test_the_model_is_kept_and_taken_away_and_the_rest_of_the_file_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROPRIETOR_MODEL_ADDRESS")
    keep_model_settings('http://127.0.0.1:1/"v1', "a \\ b", True)  # noqa: FBT003 - as the port has it
    assert model_settings() == ModelSettings('http://127.0.0.1:1/"v1', "a \\ b", masks=True)
    keep_model_settings("", "", None)
    assert file.read_text("utf-8") == ""
    file.write_text('quiet = "1-2"\n[model] # mine\naddress = "x"\nkey = 1\n\n[other]\nmodel = 2', encoding="utf-8")
    keep_model_settings("http://127.0.0.1:2", "", None)
    assert file.read_text("utf-8") == ('quiet = "1-2"\n[other]\nmodel = 2\n[model]\naddress = "http://127.0.0.1:2"\nname = ""\n')
    keep_quiet_hours("3-4")
    assert model_settings().address == "http://127.0.0.1:2"
    file.write_text('model = {address = "x"}', encoding="utf-8")
    assert "cannot be read" in refused(keep_model_settings, "http://127.0.0.1:3", "", None).sentence
    assert file.read_text("utf-8") == 'model = {address = "x"}'
    monkeypatch.setenv("PROPRIETOR_MODEL_ADDRESS", "")
    assert "PROPRIETOR_MODEL_ADDRESS says" in refused(keep_model_settings, "", "", None).sentence
