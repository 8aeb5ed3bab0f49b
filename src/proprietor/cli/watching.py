"""Watching a folder: looked at every few seconds, and what is new there is read once it has stopped growing."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from proprietor.cli.exits import Exit
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, typed
from proprietor.cli.trouble import tell
from proprietor.values.refusals import Refusal

EVERY = 3.0
"""Seconds between two looks (a guess: a download is noticed at once, and an idle machine stays idle)."""

_Seen = Mapping[Path, tuple[int, int]]


def watch(
    folder: Path,
    bring: Callable[[tuple[Path, ...]], None],
    face: Face,
    *,
    yes: bool,
    wait: Callable[[float], None] = time.sleep,
) -> None:
    """Look at a folder until somebody stops it; what lies there already is left alone until it changes.

    Args:
        folder: the folder; folders in it are not looked into.
        bring: is given the files that are new or have changed, and have stopped changing since the last look.
        face: where it is said.
        yes: whether what is proposed is written; said at the beginning.
        wait: waits for so many seconds.

    Raises:
        Refusal: `bad-folder`.
    """
    folder = folder.expanduser()
    if not folder.is_dir():
        raise Refusal("bad-folder", f"There is no folder {folder}.", "Name a folder to be watched.", place=str(folder))
    done = before = _look(folder)
    writes = "What is sure is written at once." if yes else "Nothing is written."
    face.say(clean(f"Watching {folder}. {writes} Stop with Ctrl-C."), aside=True)
    if done:
        one = len(done) == 1
        said = "The file that lies there already is" if one else f"The {len(done):,} files that lie there already are"
        bring_in = typed(["proprietor", "import", str(folder)])
        face.say(
            f"{said} left alone until {'it changes' if one else 'they change'}; bring in what is there with: {bring_in}",
            aside=True,
        )
    try:
        while True:
            wait(EVERY)
            now = _look(folder)
            settled = tuple(path for path, state in now.items() if done.get(path) != state and before.get(path) == state)
            if settled:
                _bring(settled, bring, face)
            done = {**done, **{path: now[path] for path in settled}}
            before = now
    except KeyboardInterrupt:
        face.say("Stopped watching.", aside=True)


def _look(folder: Path) -> _Seen:
    """Each file with its size in bytes and its last change; hidden ones, links and unfinished downloads left out.

    Raises:
        Refusal: `bad-folder` when it is gone.
    """
    seen = {}
    try:
        paths = sorted(folder.iterdir())
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        said = f"The folder {folder} cannot be looked at: {reason}."
        raise Refusal("bad-folder", said, "Name a folder to be watched.", place=str(folder)) from problem
    for path in paths:
        if path.name.startswith(".") or path.suffix in {".part", ".crdownload", ".download", ".tmp"}:
            continue
        try:
            if path.is_file() and not path.is_symlink():
                state = path.stat()
                seen[path] = (state.st_size, state.st_mtime_ns)
        except OSError:  # it went while it was looked at
            continue
    return seen


def _bring(paths: tuple[Path, ...], bring: Callable[[tuple[Path, ...]], None], face: Face) -> None:
    """Bring files in; what is refused is said, and the watching goes on."""
    try:
        bring(paths)
    except Refusal as refusal:
        tell(refusal, face)
    except click.exceptions.Exit as end:
        if end.exit_code != Exit.REFUSED:
            raise
