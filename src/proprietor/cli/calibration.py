"""`proprietor calibration`: how others see it, and you; on the screen, on paper, as a picture."""

import shlex
from pathlib import Path

import click

from proprietor.actions.calibrating import Calibrated, ExportCalibration, ShowCalibration
from proprietor.actions.drawing import DrawChart
from proprietor.actions.inviting import ShowFeedback
from proprietor.actions.papers import Drawing, Format
from proprietor.books import Goal
from proprietor.cli.calibrated import lines, result_plain
from proprietor.cli.face import Next, here
from proprietor.cli.pictures import save_picture
from proprietor.cli.putting_out import form_of, piped, put_out
from proprietor.cli.shape import Command, Group
from proprietor.values.refusals import Refusal


@click.group(
    cls=Group,
    name="calibration",
    invoke_without_command=True,
    example=["proprietor calibration", "proprietor calibration --unrated", "proprietor calibration export --into result.pdf"],
)
@click.option("--unrated", is_flag=True, help="How others see it even where you have not rated yourself yet.")
@click.pass_context
def calibration(context: click.Context, *, unrated: bool) -> None:
    """See each competency as others do, with its uncertainty, yourself beside it, and the one thing that follows.

    Where you have not rated yourself, the view of others waits. Nothing is said that is not nearly sure.
    """
    if context.invoked_subcommand is not None:
        if unrated:
            raise click.UsageError("--unrated is about what the screen shows: proprietor calibration --unrated")
        return
    face = here()
    shown = face.do(ShowCalibration(unrated=unrated))
    asked = face.do(ShowFeedback())
    data = result_plain(shown, asked, goal_command)
    face.answer(data, lambda: lines(shown, asked, goal_command, face), _then(shown))


def _then(shown: Calibrated) -> list[Next]:
    if not shown.result.outcomes:
        return [Next("proprietor competency offer", "shows what you could be rated in")]
    rate = (
        [Next("proprietor rate", "rates yourself first", confirm=True)]
        if any(each.own is None for each in shown.result.outcomes)
        else []
    )
    goals = [Next(goal_command(goal), "sets this goal, or one in your own words", confirm=True) for goal in shown.goals.values()]
    paper = [Next("proprietor calibration export", "prints it for a talk with a coach")] if shown.picture else []
    return [*rate, *goals, *paper, *([] if paper else [Next("proprietor feedback", "shows whom to ask")])]


def goal_command(goal: Goal) -> str:
    """The command that sets a goal just so."""
    by = f" --by {goal.by}" if goal.by else ""
    return f"proprietor goal record {shlex.quote(goal.what)} --about {goal.about}{by}"


@calibration.command(
    cls=Command,
    example=["proprietor calibration export", "proprietor calibration export --format markdown --into - --names"],
)
@click.option(
    "--format", "kind", type=click.Choice([each.value for each in Format]), help="By default by the ending of FILE, or PDF."
)
@click.option("--names", is_flag=True, help="Say who answered, and quote, where they said that you may; otherwise nobody.")
@click.option("--into", "file", type=click.Path(path_type=Path), metavar="FILE", help="Where to write it; - is the pipe.")
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
def export(kind: str | None, *, names: bool, file: Path | None, overwrite: bool) -> None:
    """Write the result on paper, for a talk with a coach: nobody's answer can be told from it.

    Others stand in it once a round is over: everybody asked has answered or had their time, and three or more did.
    """
    face = here()
    wanted = piped(file, kind) or (form_of(file) if file else Format.PDF.value)
    printed = face.do(ExportCalibration(format=Format(wanted), names=names))
    put_out(file, printed, face, overwrite=overwrite)


@calibration.command(
    cls=Command,
    example=["proprietor calibration draw --into result.svg", "proprietor calibration draw --change --into change.png"],
)
@click.option(
    "--into", "file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", required=True, help="Where to draw it."
)
@click.option("--form", type=click.Choice([each.value for each in Drawing]), help="By default by the ending of FILE, or SVG.")
@click.option("--change", is_flag=True, help="What changed between the last two rounds.")
def draw(file: Path, *, form: str | None, change: bool) -> None:
    """Draw how others see it and how you do.

    The picture holds what the screen shows, levels of single answers included: it is for yourself.
    """
    face = here()
    shown = face.do(ShowCalibration())
    chart = shown.change if change else shown.picture
    if chart is None:
        said, remedy = _NO_CHANGE if change else _NO_PICTURE
        raise Refusal("empty", said, remedy)
    ending = Drawing.PNG if file.suffix.lower() == ".png" else Drawing.SVG
    printed = face.do(DrawChart(chart=chart, form=Drawing(form) if form else ending))
    save_picture(file, printed.data)
    face.answer({"file": str(file), "media": printed.media, "bytes": len(printed.data)}, f"Drew it into {file}")


_NO_CHANGE = ("There is nothing to compare yet.", "It takes two rounds of replies, at least two months apart.")
_NO_PICTURE = (
    "There is nothing to draw yet.",
    "It takes a competency in which you have rated yourself and somebody else has rated you.",
)
