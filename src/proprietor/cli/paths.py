"""`proprietor decide paths`: how pay may go on with each option, and when a step back pays."""

from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.drawing import DrawChart
from proprietor.actions.paths import PayPathsShown, ShowPayPaths
from proprietor.actions.plain import plain
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.pictures import save_picture
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.decide.constants import CONSTANTS, SEED
from proprietor.decide.paths import LONGEST
from proprietor.values.money import parse_pay

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(
    cls=Command,
    name="paths",
    example=[
        "proprietor decide paths --pay '40,000 GBP a year'",
        "proprietor decide paths dec_7b4n --years 15 --draw pay.svg",
        "proprietor decide paths --pay '40,000 GBP a year' --cut 30 --extra 8 --step step.svg",
    ],
)
@click.argument("decision", metavar="[DECISION]", default="")
@click.option("--pay", default="", help="What you are paid today; by default what the decision says.")
@click.option("--years", type=click.IntRange(1, LONGEST), default=CONSTANTS.years, show_default=True, help="For how many.")
@click.option("--seed", type=click.IntRange(min=0), default=SEED, show_default=True, help="Of the draws.")
@click.option(
    "--cut", type=float, default=round(CONSTANTS.cut * 100, 6), show_default=True, help="Step back: less pay at once, in %."
)
@click.option(
    "--extra", type=float, default=round(CONSTANTS.extra * 100, 6), show_default=True, help="Step back: points of growth a year."
)
@click.option(
    "--growth",
    type=float,
    default=round(CONSTANTS.growth * 100, 6),
    show_default=True,
    help="Growth where you stay, in % a year.",
)
@click.option("--draw", type=FILE, metavar="FILE", help="Draw the last option's fan beside the first as SVG.")
@click.option("--step", type=FILE, metavar="FILE", help="Draw when a step back pays as SVG.")
def paths(
    decision: str,
    pay: str,
    years: int,
    seed: int,
    *,
    cut: float,
    extra: float,
    growth: float,
    draw: Path | None,
    step: Path | None,
) -> None:
    """Show how pay may go on with each option over the years, as ranges, and when a step back pays.

    Where you have said nothing of your own, figures are what others have counted, with the source beside each.
    """
    face = here()
    shown = face.do(
        ShowPayPaths(
            decision=decision,
            pay=parse_pay(pay) if pay else None,
            years=years,
            seed=seed,
            cut=cut,
            extra=extra,
            growth=growth,
        )
    )
    for file, chart in ((draw, shown.charts[-1]), (step, shown.step_chart)):
        if file is not None:
            save_picture(file, face.do(DrawChart(chart=chart)).data)
    then = [Next("proprietor decide appraise OPTION pay-growth 2 4 6 --source '…'", "puts your own figure in", confirm=True)]
    face.answer(_plain(shown), lambda: _lines(shown, face), then)


def _plain(shown: PayPathsShown) -> dict[str, object]:
    return {
        "pay": str(shown.pay),
        "currency": shown.currency,
        "paths": [
            {
                "option": fan.path.name,
                "sources": list(fan.path.sources),
                "levels": [list(each) for each in fan.levels],
                "totals": [list(each) for each in fan.totals],
                "level_chance": list(fan.level_chance),
                "total_chance": list(fan.total_chance),
            }
            for fan in shown.fans.fans
        ],
        "unknown": [each.name for each in shown.unknown],
        "step_back": plain(shown.step),
        "said": list(shown.fans.said),
        "known": [plain(each) for each in shown.known],
        "seed": shown.fans.seed,
        "draws": shown.fans.draws,
        "years": shown.fans.years,
    }


def _lines(shown: PayPathsShown, face: Face) -> Iterator[str]:
    fans = shown.fans
    yield face.ink.strong(f"Pay over {fans.years} years, from {shown.pay}, in {shown.currency} a year")
    if shown.counted:
        yield paragraph(shown.counted, face.width)
    at = sorted({0, 1, fans.years // 2, fans.years})
    columns = [
        Column("Option", style=face.ink.strong),
        *(Column("now" if year == 0 else f"in {year}", right=True, firm=True) for year in at),
    ]
    rows = [[fan.path.name, *(_level(fan.levels[year]) for year in at)] for fan in fans.fans]
    yield from table(columns, rows, face.ink, face.width)
    yield ""
    yield from (paragraph(clean(each), face.width) for each in fans.said)
    for each in shown.unknown:
        said = f"“{clean(each.name)}”: cannot be drawn, because nobody has said how pay begins there."
        yield paragraph(said, face.width)
    yield ""
    yield face.ink.strong("Where the figures come from")
    for fan in fans.fans:
        yield paragraph(f"{clean(fan.path.name)}: {clean(' '.join(fan.path.sources))}", face.width, "  ", "    ")
    yield ""
    yield face.ink.strong("One step back, two forward")
    yield from (paragraph(each, face.width, "  ") for each in shown.step.said)
    yield ""
    yield face.ink.strong("What others have counted")
    yield from (face.ink.faint(paragraph(f"{each.says} ({each.source})", face.width, "  ", "    ")) for each in shown.known)


def _level(three: tuple[float, float, float]) -> str:
    low, middle, high = (f"{each / 1000:,.1f}k" for each in three)
    return middle if low == high else f"{middle} ({low}–{high})"
