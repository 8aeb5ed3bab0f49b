"""`proprietor market pay` and `pay-table`: what pay to expect, and tables of pay to hold it against."""

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.drawing import DrawChart
from proprietor.actions.papers import Drawing
from proprietor.actions.pay import ImportPayTable, PayShown, PreviewPayTable, ShowPay, TableSeen
from proprietor.actions.plain import plain
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.paid import pay_lines, pay_plain
from proprietor.cli.pictures import save_picture
from proprietor.cli.reading import MOST, STDIN
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.market.aim import Aim
from proprietor.market.levels import Level
from proprietor.market.pay_words import many
from proprietor.market.reference_table import NEEDED
from proprietor.values.figure import parse_number
from proprietor.values.money import parse_pay, per
from proprietor.values.refusals import Refusal

SHOWN = 10
"""Rows with troubles that are listed before they are only counted (a guess)."""

EXAMPLE_TARGET = "proprietor target record 'Ward manager' --level senior --place 'Leeds, UK' --pay '45,000 GBP a year'"


@click.command(
    cls=Command,
    example=[
        "proprietor market pay",
        "proprietor market pay tgt_4c8q --wanted '47,000 GBP a year'",
        "proprietor market pay --title 'Senior plumber' --place 'Austin, TX, US' --svg pay.svg",
    ],
)
@click.argument("target", metavar="[TARGET]", required=False, default="")
@click.option("--title", metavar="TEXT", help="Any other post instead of a target.")
@click.option("--occupation", default="", metavar="ID", help="Its occupation, where the title does not tell it.")
@click.option("--level", type=click.Choice([each.value for each in Level]), help="At this level.")
@click.option("--place", default="", metavar="PLACE", help="There, as 'Leeds, UK'.")
@click.option("--wanted", metavar="PAY", help="What you want, as '45,000 GBP a year'.")
@click.option("--uplift", default="", metavar="PERCENT", help="How much pay has risen since the references, as 3 or -2.")
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Save the picture.")
@click.option("--png", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="The same as PNG.")
def pay(
    target: str,
    *,
    title: str | None,
    level: str | None,
    wanted: str | None,
    uplift: str,
    svg: Path | None,
    png: Path | None,
    **said: str,
) -> None:
    """Show what pay to expect from the next offer, with its uncertainty, and what you want beside it.

    Without a TARGET it shows every one of yours. Each figure says how many firms it rests on, of which days, and how much of it
    comes from your own postings; what cannot be told yet says why.
    """
    face = here()
    if title is not None and not title.strip():
        raise Refusal("empty", "The title is empty.", "Give it as an advert would: --title 'Senior plumber'.", place="title")
    request = ShowPay(
        target=target,
        title=title or "",
        level=Level(level) if level else None,
        wanted=parse_pay(wanted) if wanted else None,
        uplift=_share(uplift),
        **said,
    )
    shown = face.do(request)
    for form, path in ((Drawing.SVG, svg), (Drawing.PNG, png)):
        if path is not None:
            _draw(shown, form, path, face)
    if not shown.seen:
        words = "There is no target yet. Write down what you aim for, or ask with --title."
        face.answer(
            pay_plain(shown), [words, face.ink.good(EXAMPLE_TARGET)], [Next(EXAMPLE_TARGET, "writes it down", confirm=True)]
        )
        return
    face.answer(pay_plain(shown), lambda: pay_lines(shown, face), _then(shown))


def _share(written: str) -> float:
    """A share as it was typed in per cent, "3", "3%" or "-2 %"; nought for nothing."""
    return float(parse_number(written.strip().removesuffix("%"))) / 100 if written.strip() else 0.0


def _draw(shown: PayShown, form: Drawing, path: Path, face: Face) -> None:
    pictures = [each.picture for each in shown.seen if each.picture]
    if len(shown.seen) > 1:
        raise Refusal("bad-value", "A picture is of one target.", "Name it: proprietor market pay TARGET --svg FILE")
    if not pictures:
        raise Refusal("empty", "There is nothing to draw yet.", "It takes a posting that names pay, or a pay reference.")
    save_picture(path, face.do(DrawChart(chart=pictures[0], form=form)).data)


def _then(shown: PayShown) -> list[Next]:
    unsure = [each.outlook.aim for each in shown.seen if each.outlook.found is None]
    untold = any(each.outlook.found and not each.outlook.found.report.next_offer.figure.told for each in shown.seen)
    table_next = [Next("proprietor market pay-table FILE", "reads in what others publish on pay", confirm=True)] if untold else []
    return [*_meant(unsure), *table_next, Next("proprietor market learn", "shows what to learn next")]


def _meant(unsure: list[Aim]) -> list[Next]:
    """What says which occupation is meant, for the first aim whose is not sure."""
    if not unsure:
        return []
    aim = unsure[0]
    occupation = aim.candidates[0] if aim.candidates else "OCCUPATION"
    if aim.target:
        return [Next(f"proprietor target edit {aim.target} --occupation {occupation}", "says which it is", confirm=True)]
    sort = f"proprietor posting sort {shlex.quote(aim.name)} {occupation}"
    ask = f"proprietor market pay --title {shlex.quote(aim.name)} --occupation {occupation}"
    return [Next(ask, "asks for this once"), Next(sort, "says so for good", confirm=True)]


@click.command(
    "pay-table",
    cls=Command,
    example=["proprietor market pay-table survey.csv", "proprietor market pay-table survey.csv --name 'Survey 2025' --yes"],
)
@click.argument("file", metavar="FILE|-")
@click.option("--name", default="", metavar="NAME", help="What to call it; by default what its rows name as their source.")
@click.option("--yes", is_flag=True, help="Keep it without asking.")
def pay_table(file: str, *, name: str, yes: bool) -> None:
    """Read in a table of what occupations are paid: shows what is in it, and asks.

    It is CSV with at least the columns source, occupation_code, currency, unit and p50; p10 and p90 tell the spread. Codes are
    SOC, or ISCO-08 where occupation_scheme says so, or the title of the occupation. Rows that cannot be used are listed with
    their lines and left out. Reading the same table twice changes nothing.
    """
    face = here()
    data, called = _read(file)
    seen = face.do(PreviewPayTable(file=called, data=data, name=name))
    command = f"proprietor market pay-table {shlex.quote(file)}{f' --name {shlex.quote(name)}' if name else ''} --yes"
    if not seen.read.rows or (seen.same and seen.same.name == seen.read.table.name):
        face.answer({"preview": _plain(seen), "kept": False}, lambda: _lines(seen, face))
        if not seen.read.rows:
            raise click.exceptions.Exit(1)
        return
    question = f"Keep {seen.read.rows:,} row{'s' * (seen.read.rows != 1)}?"
    if not face.agreed({"preview": _plain(seen), "kept": False}, list(_lines(seen, face)), question, command, yes=yes):
        return
    kept = face.do(ImportPayTable(file=called, data=data, name=name))
    said = [
        paragraph(f"Kept “{clean(kept.name)}” with {many(kept.rows or 0, 'row')}, as {kept.id}.", face.width),
        face.ink.faint(TAKE_BACK),
    ]
    then = [Next("proprietor market pay", "shows what it says of your targets"), UNDO]
    face.answer({"preview": _plain(seen), "kept": True, "id": kept.id}, said, then)


def _read(file: str) -> tuple[bytes, str]:
    if file == STDIN:
        return sys.stdin.buffer.read(MOST), "the table from the pipe"
    path = Path(file).expanduser()
    try:
        with path.open("rb") as opened:
            return opened.read(MOST), path.name
    except FileNotFoundError as problem:
        raise Refusal("no-file", f"There is no file {file}.", "Check the name.", place=file) from problem
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal(
            "unreadable", f"{file} cannot be read: {reason}.", "Check the name and who may read it.", place=file
        ) from problem


def _plain(seen: TableSeen) -> dict[str, object]:
    read = seen.read
    return {
        "name": read.table.name,
        "rows": read.rows,
        "occupations": read.occupations,
        "licence": read.table.licence,
        **{part: dict(getattr(read, part)) for part in ("areas", "currencies", "sources", "levels")},
        "troubles": [plain(each) for each in read.troubles],
        "same_as": seen.same.id if seen.same else None,
        "named_alike": [each.id for each in seen.named_alike],
    }


def _lines(seen: TableSeen, face: Face) -> Iterator[str]:
    read = seen.read
    yield face.ink.strong(clean(read.table.name))
    usable = f"{many(read.rows, 'row')} can be used, for {many(read.occupations, 'occupation')}"
    yield paragraph(f"{usable}; {len(read.troubles):,} cannot.", face.width)
    for label, counted, empty in (
        ("Areas", read.areas, "the whole country"),
        ("Currencies", read.currencies, ""),
        ("Levels", read.levels, "all levels"),
    ):
        if counted:
            parts = ", ".join(f"{clean(words) or empty} ({count:,})" for words, count in counted[:SHOWN])
            yield paragraph(f"{label}: {parts}{' …' if len(counted) > SHOWN else ''}", face.width, "  ", "    ")
    if read.first:
        columns = (
            Column("Occupation", style=face.ink.strong),
            Column("Area"),
            Column("Level"),
            *(Column(name, right=True, firm=True) for name in ("P10", "P50", "P90")),
            Column("Of"),
        )
        rows = [
            [
                each.occupation_code,
                each.area_name,
                each.level,
                *(_amount(value) for value in (each.p10, each.p50, each.p90)),
                f"{each.currency} {per(each.unit)}",
            ]
            for each in read.first
        ]
        yield from table(columns, rows, face.ink, face.width)
    for trouble in read.troubles[:SHOWN]:
        yield face.ink.warning(paragraph(f"line {trouble.line}: {trouble.sentence} {trouble.remedy}", face.width, "  ", "    "))
    if len(read.troubles) > SHOWN:
        yield f"    … and {len(read.troubles) - SHOWN:,} more"
    if not read.rows:
        yield paragraph(f"It takes a first line with {', '.join(NEEDED)}, and a row beneath.", face.width)
    if seen.same:
        yield paragraph(f"The same rows are in your books already, as {seen.same.id}, “{clean(seen.same.name)}”.", face.width)
    for other in seen.named_alike:
        yield paragraph(
            f"Another table of this name, with other rows, is in your books as {other.id}; both would stand.", face.width
        )


def _amount(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}" if value >= _WHOLE else f"{value:,.2f}"


_WHOLE = 1_000
"""From here on amounts are shown without decimals (a guess: below are hourly ones)."""
