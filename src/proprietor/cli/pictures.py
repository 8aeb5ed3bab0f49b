"""Pictures as files: an earlier picture gives way, anything else stays."""

from pathlib import Path

from proprietor.cli.putting_out import refuse_other_ending
from proprietor.values.refusals import Refusal

PNG = b"\x89PNG"
"""With which such a picture begins."""


def save_picture(path: Path, data: bytes) -> None:
    """Write a picture; an earlier one of the same name is replaced, anything else is not.

    Raises:
        Refusal: `bad-place` when it cannot be written, or when something that is no picture lies there; `bad-ending`.
    """
    refuse_other_ending(path, "picture.png" if data.startswith(PNG) else "picture.svg")
    try:
        if path.exists() and not path.read_bytes()[:5].startswith((b"<svg", PNG)):
            raise Refusal("bad-place", f"{path} is there and is no picture.", "Choose another name.", place=str(path))
        path.write_bytes(data)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("bad-place", f"{path} cannot be written: {reason}.", "Choose another place.", place=str(path)) from problem
