"""Settings that are not about one run: the environment first, else a small file in the platform's folder for settings."""

import os
from pathlib import Path
from typing import Any, NamedTuple

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
    return str(_written().get("quiet", ""))


ASSISTANT, MODEL, MASK = "PROPRIETOR_ASSISTANT", "PROPRIETOR_ASSISTANT_MODEL", "PROPRIETOR_ASSISTANT_MASK"
"""Environment variables with the assistant's address, the name of its model, and whether names and figures are masked."""


class Assistant(NamedTuple):
    """An assistant as it was set up; no address, no assistant. `masks` is None where nobody said."""

    address: str = ""
    model: str = ""
    masks: bool | None = None


def assistant_settings() -> Assistant:
    """The assistant as it was set up: by the environment, else in the table `assistant` of the file."""
    if (said := os.environ.get(ASSISTANT)) is not None:
        return Assistant(said, os.environ.get(MODEL, ""), {"yes": True, "no": False}.get(os.environ.get(MASK, "")))
    table = _written().get("assistant")
    if not isinstance(table, dict):
        return Assistant()
    address, model, mask = (table.get(name) for name in ("address", "model", "mask"))
    return Assistant(
        address if isinstance(address, str) else "",
        model if isinstance(model, str) else "",
        mask if isinstance(mask, bool) else None,
    )


def _written() -> dict[str, Any]:
    """What the file says; nothing where there is none, or where it cannot be read."""
    import tomllib  # noqa: PLC0415 - only for whoever has such a file, or may have one

    try:
        path = settings_file()
        text = path.read_text(encoding="utf-8") if path.stat().st_size <= LARGEST else ""
        return tomllib.loads(text)
    except (OSError, ValueError):
        return {}
