"""Settings: the environment first, else a file; what cannot be read is nothing."""

from pathlib import Path

import pytest

from proprietor.business.settings import LARGEST, quiet_hours, settings_file


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
