"""The file kept with an artefact."""

import shutil
from functools import partial
from pathlib import Path

import click

from proprietor.actions.files import FindFile
from proprietor.cli.face import here
from proprietor.cli.shape import Command
from proprietor.cli.shells import ids_of
from proprietor.values.refusals import Refusal

EXAMPLES = ["proprietor artefact file art_5h6j", "proprietor artefact file art_5h6j -o letter.pdf"]
OUTPUT = click.Path(path_type=Path)


@click.command(cls=Command, name="file", example=EXAMPLES)
@click.argument("id", shell_complete=partial(ids_of, "artefact"))
@click.option("-o", "--output", "target", type=OUTPUT, metavar="FILE", help="Copy it there.")
def file(id: str, target: Path | None) -> None:  # noqa: A002 - the argument's name on the screen
    """Say where the kept file of an artefact lies, or copy it out."""
    face = here()
    kept = face.do(FindFile(id=id))
    if target is None:
        face.answer({"name": kept.name, "path": str(kept.path)}, str(kept.path))
        return
    goal = target / kept.name if target.is_dir() else target
    if goal.exists():
        raise Refusal("exists", f"{goal} is there already.", "Choose another name.", place=str(goal))
    try:
        shutil.copyfile(kept.path, goal)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("unwritable", f"{goal} cannot be written: {reason}.", "Choose another place with -o.") from problem
    face.answer({"name": kept.name, "path": str(goal)}, f"Wrote {goal}")
