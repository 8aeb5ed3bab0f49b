"""Settings that are not about one run: the environment first, else a small file in the platform's folder for settings."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs

from proprietor.values.refusals import Refusal

QUIET = "PROPRIETOR_QUIET"
"""Environment variable with the quiet hours: 22:00-07:00."""

LARGEST = 100_000
"""Bytes of the file that are looked at (a guess); it holds a handful of lines."""


_OWN_LINE = re.compile(r"^quiet[ \t]*=.*\n?", re.MULTILINE)
_OWN_TABLE = re.compile(r"^\[model\][^\n]*\n?(?:(?!\[)[^\n]*\n|(?!\[)[^\n]+$)*", re.MULTILINE)
_TABLE = re.compile(r"^\[", re.MULTILINE)
"""The line and the table that are ours, and where the first table of the file begins: whatever stands there is not ours."""


def settings_file() -> Path:
    """Where the file lies, there or not."""
    return Path(platformdirs.user_config_dir("proprietor", appauthor=False)) / "settings.toml"


def quiet_hours() -> str:
    """The quiet hours as they were set; empty where nobody did, or where the file cannot be read."""
    if (said := os.environ.get(QUIET)) is not None:
        return said
    return str(_written().get("quiet", ""))


ADDRESS, NAME, MASK = "PROPRIETOR_MODEL_ADDRESS", "PROPRIETOR_MODEL_NAME", "PROPRIETOR_MODEL_MASK"
"""Environment variables with the model's address, the name of its model, and whether names and figures are masked."""


class ModelSettings(NamedTuple):
    """A model as it was set up; no address, no language model. `masks` is None where nobody said."""

    address: str = ""
    model: str = ""
    masks: bool | None = None


def model_settings() -> ModelSettings:
    """The model as it was set up: by the environment, else in the table `model` of the file."""
    if (said := os.environ.get(ADDRESS)) is not None:
        return ModelSettings(said, os.environ.get(NAME, ""), {"yes": True, "no": False}.get(os.environ.get(MASK, "")))
    table = _written().get("model")
    if not isinstance(table, dict):
        return ModelSettings()
    address, model, mask = (table.get(name) for name in ("address", "name", "mask"))
    return ModelSettings(
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


def keep_quiet_hours(span: str) -> None:
    """Keep the quiet hours in the file, empty for none; every other line of it stays.

    Raises:
        Refusal: `unwritable` where the environment says them, or the file cannot be read or written.
    """
    _refuse_overruled(QUIET, "the quiet hours")
    _keep(lambda text: _with_quiet(text, span))


def keep_model_settings(address: str, name: str, masks: bool | None) -> None:
    """Keep in the file which language model is asked, no address for none; every line beside its table stays.

    Raises:
        Refusal: `unwritable` where the environment says it, or the file cannot be read or written.
    """
    _refuse_overruled(ADDRESS, "which language model is asked")
    _keep(lambda text: _with_model(text, ModelSettings(address, name, masks)))


def _refuse_overruled(variable: str, what: str) -> None:
    if variable in os.environ:
        remedy = "Change it there, or unset it to keep it here."
        raise Refusal("unwritable", f"{variable} says {what}.", remedy, place=variable)


def _keep(change: Callable[[str], str]) -> None:
    """Write the file anew, in one piece."""
    path = settings_file()
    partial = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(change(path.read_text(encoding="utf-8") if path.exists() else ""), encoding="utf-8")
        partial.replace(path)
    except (OSError, ValueError) as problem:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        said = f"The settings in {path} cannot be {'written' if isinstance(problem, OSError) else 'read'}."
        raise Refusal("unwritable", said, "Mend the file or move it away, then try again.", place=str(path)) from problem


def _with_quiet(text: str, span: str) -> str:
    """The text of the file with other quiet hours; a ValueError where it is no TOML."""
    import tomllib  # noqa: PLC0415 - only for whoever sets them

    table = _TABLE.search(text)
    head, tables = (text[: table.start()], text[table.start() :]) if table else (text, "")
    made = f'quiet = "{span}"\n' * bool(span) + _OWN_LINE.sub("", head) + tables
    if len(made) > LARGEST or str(tomllib.loads(made).get("quiet", "")) != span:
        raise ValueError
    return made


def _with_model(text: str, model: ModelSettings) -> str:
    """The text of the file with another model; a ValueError where it is no TOML, or has the model in another form."""
    import json  # noqa: PLC0415 - only for whoever sets one up; a text of JSON is one of TOML, too
    import tomllib  # noqa: PLC0415 - as above

    wanted: dict[str, object] = {"address": model.address, "name": model.model} if model.address else {}
    if model.address and model.masks is not None:
        wanted["mask"] = model.masks
    rest = _OWN_TABLE.sub("", text)
    lines = [f"{key} = {json.dumps(value)}" for key, value in wanted.items()]
    made = "".join([rest, "\n" * bool(rest and not rest.endswith("\n")), *(f"{line}\n" for line in ["[model]", *lines] if lines)])
    if len(made) > LARGEST or tomllib.loads(made).get("model", {}) != wanted:
        raise ValueError
    return made
