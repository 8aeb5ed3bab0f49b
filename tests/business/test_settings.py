"""Settings: the environment first, else a file; what cannot be read is nothing."""

from pathlib import Path

import pytest

from proprietor.business.settings import LARGEST, Assistant, assistant_settings, quiet_hours, settings_file
from tests.models import set_up


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path))
    monkeypatch.delenv("PROPRIETOR_QUIET")
    return settings_file()


def test_the_file_is_read_and_the_environment_wins(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert quiet_hours() == ""
    file.write_text('quiet = "22:00-07:00"\n', encoding="utf-8")
    assert quiet_hours() == "22:00-07:00"
    monkeypatch.setenv("PROPRIETOR_QUIET", "")
    assert quiet_hours() == ""


@pytest.mark.parametrize("data", [b"quiet =", b"\xff\xfe", b"#" * (LARGEST + 1)])
def test_what_cannot_be_read_is_nothing(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert quiet_hours() == ""


def test_the_assistant_is_read_from_the_environment_else_from_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROPRIETOR_ASSISTANT")
    assert assistant_settings() == Assistant()
    file.write_text(
        '[assistant]\naddress = "http://127.0.0.1:1"\nmodel = "small"\nmask = true\nkey = "s3cret"\n', encoding="utf-8"
    )
    assert assistant_settings() == Assistant("http://127.0.0.1:1", "small", masks=True)
    file.write_text("[assistant]\naddress = 7\nmodel = []\nmask = 1\n", encoding="utf-8")
    assert assistant_settings() == Assistant()
    file.write_text('assistant = "http://127.0.0.1:1"\n', encoding="utf-8")
    assert assistant_settings() == Assistant()
    for word, masks in (("yes", True), ("no", False), ("", None), ("perhaps", None)):
        set_up(monkeypatch, "http://127.0.0.1:2", mask=word)
        assert assistant_settings() == Assistant("http://127.0.0.1:2", "small", masks)
