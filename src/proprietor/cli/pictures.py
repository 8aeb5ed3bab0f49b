"""Pictures as files: an earlier picture gives way, anything else stays."""

from pathlib import Path

from proprietor.values.refusals import Refusal


def save_picture(path: Path, data: bytes) -> None:
    """Write a picture; an earlier one of the same name is replaced, anything else is not.

    Raises:
        Refusal: `bad-place` when it cannot be written, or when something that is no picture lies there.
    """
    try:
        if path.exists() and not path.read_bytes()[:5].startswith((b"<svg", b"\x89PNG")):
            raise Refusal("bad-place", f"{path} is there and is no picture.", "Choose another name.", place=str(path))
        path.write_bytes(data)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("bad-place", f"{path} cannot be written: {reason}.", "Choose another place.", place=str(path)) from problem
