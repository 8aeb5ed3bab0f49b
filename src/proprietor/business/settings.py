"""Settings that are not about one run: the environment first, else a small file in the platform's folder for settings."""

import os
from pathlib import Path

import platformdirs

QUIET = "PROPRIETOR_QUIET"
"""Environment variable with the quiet hours: 22:00-07:00."""

LARGEST = 100_000
"""Bytes of the file that are looked at (a guess); it holds a handful of lines."""


def settings_file() -> Path:
    """Where the file lies, there or not."""
    return Path(platformdirs.user_config_dir("proprietor", appauthor=False)) / "settings.toml"


def quiet_hours() -> str:
    """The quiet hours as they were set; empty where nobody did, or where the file cannot be read."""
    if (said := os.environ.get(QUIET)) is not None:
        return said
    import tomllib  # noqa: PLC0415 - only for whoever has such a file, or may have one

    try:
        path = settings_file()
        text = path.read_text(encoding="utf-8") if path.stat().st_size <= LARGEST else ""
        return str(tomllib.loads(text).get("quiet", ""))
    except (OSError, ValueError):
        return ""
