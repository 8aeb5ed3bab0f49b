"""`proprietor market diagnose`: what the search points to, on the screen and drawn."""

from pathlib import Path

import click

from proprietor.actions.diagnosing import DiagnoseMarket
from proprietor.actions.drawing import DrawChart
from proprietor.cli.diagnosed import diagnosis_lines, diagnosis_plain
from proprietor.cli.face import Face, Next, here
from proprietor.cli.pictures import save_picture
from proprietor.cli.shape import Command
from proprietor.market.ways import SEED
from proprietor.stats.chart import Chart
from proprietor.values.refusals import Refusal

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(
    cls=Command,
    example=[
        "proprietor market diagnose",
        "proprietor market diagnose --guesses",
        "proprietor market diagnose --funnel funnel.svg",
    ],
)
@click.option("--seed", type=click.IntRange(min=0), default=SEED, show_default=True, help="Of the draws that compare two ways.")
@click.option("--guesses", is_flag=True, help="Every guess behind it, and whose the usual rates are.")
@click.option("--funnel", type=_FILE, metavar="FILE", help="Draw the stages as SVG.")
@click.option("--chances", type=_FILE, metavar="FILE", help="Draw the probabilities as SVG.")
def diagnose(seed: int, *, guesses: bool, funnel: Path | None, chances: Path | None) -> None:
    """Say what your search points to: how you offer yourself, what you can show, what you ask; or that nothing is wrong.

    Or that it cannot be told yet, with the one thing that would help most to know, and one change to try next.
    """
    face = here()
    found = face.do(DiagnoseMarket(seed=seed))
    for file, chart in ((funnel, found.funnel), (chances, found.chances)):
        if file is not None:
            _draw(file, chart, face)
    then = (
        [Next("proprietor market pipeline", "shows every opportunity where it stands")]
        if found.titles
        else [Next("proprietor opportunity record '…'", "writes down the first opportunity", confirm=True)]
    )
    face.answer(diagnosis_plain(found), lambda: diagnosis_lines(found, face, guesses=guesses), then)


def _draw(file: Path, chart: Chart | None, face: Face) -> None:
    if chart is None:
        raise Refusal("empty", "There is nothing to draw yet.", "Write down an opportunity and that you applied.")
    save_picture(file, face.do(DrawChart(chart=chart)).data)
