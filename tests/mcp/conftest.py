"""Books behind an assistant; a log of troubles of their own."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where mistakes of ours would be written."""
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *_, **__: str(tmp_path / "log"))
    return tmp_path / "log" / "trouble.log"
