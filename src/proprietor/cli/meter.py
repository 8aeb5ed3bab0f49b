"""A meter: on one line of the terminal, written anew and wiped in the end, what is being done and how far it is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from proprietor.actions.progress import Progress
from proprietor.cli.face import Face
from proprietor.cli.ink import clean

CELLS = 20
"""Cells of the bar (a guess)."""


@contextmanager
def meter(face: Face) -> Iterator[Progress | None]:
    """Show how far it is where somebody looks; None where nobody does."""
    if face.json or not sys.stderr.isatty():
        yield None
        return

    def tell(doing: str, done: int, share: float | None) -> None:
        line = metered(doing, done, share)[: face.width]
        click.echo(f"\r{line:<{face.width}}", nl=False, err=True)

    try:
        yield tell
    finally:
        click.echo(f"\r{'':<{face.width}}\r", nl=False, err=True)


def metered(doing: str, done: int, share: float | None) -> str:
    """The line: “Reading ██████░░░░░░░░░░░░░░  30 %  30,000”."""
    said = clean(doing)
    parts = [said[:1].upper() + said[1:]]
    if share is not None:
        full = round(min(max(share, 0.0), 1.0) * CELLS)
        parts.append(f"{'█' * full}{'░' * (CELLS - full)} {share:4.0%}".replace("%", " %"))
    parts += [f"{done:,}"] if done else []
    return "  ".join(parts)
