"""`proprietor decide`: options and what they assume, weighed with all that would turn it, and the decision book."""

import re
from pathlib import Path
from typing import Any

import click

from proprietor.actions.appraising import AppraiseOption, Said
from proprietor.actions.deciding import ShowDecision, SuggestOptions, TakeOptions, WeighDecision
from proprietor.actions.decision_papers import ExportDecision
from proprietor.actions.drawing import DrawChart
from proprietor.actions.papers import Format
from proprietor.actions.plain import plain, record_plain
from proprietor.actions.settling import LookBackOnDecision, SettleDecision, ShowForecasts
from proprietor.books import Came
from proprietor.cli.decided import book_lines, book_plain, options_lines, options_plain
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.paths import paths
from proprietor.cli.pictures import save_picture
from proprietor.cli.putting_out import form_of, piped, put_out
from proprietor.cli.shape import Command, Group
from proprietor.cli.weighed import weighed_lines, weighed_plain
from proprietor.cli.weights import weights
from proprietor.decide.constants import SEED
from proprietor.stats.chart import Chart
from proprietor.values.figure import parse_number
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date

FILE = click.Path(dir_okay=False, path_type=Path)
DECISION = click.argument("decision", metavar="DECISION")


@click.group(
    cls=Group,
    name="decide",
    invoke_without_command=True,
    example=["proprietor decide", "proprietor decide options dec_7b4n", "proprietor decide weigh dec_7b4n"],
)
@click.pass_context
def decide(context: click.Context) -> None:
    """Decide: what you could do, what each option assumes, what would turn it, and what came of it.

    A decision without a day is still to be made; its options hang on it. Without a command the decision book is shown.
    """
    if context.invoked_subcommand is None:
        _book(None)


@decide.command(
    cls=Command,
    example=["proprietor decide options dec_7b4n", "proprietor decide options dec_7b4n --take Stay --take 'Go freelance'"],
)
@DECISION
@click.option("--take", multiple=True, metavar="NAME", help="Take a suggested option; can be given more than once.")
@click.option("--take-all", is_flag=True, help="Take all that the books suggest.")
def options(decision: str, *, take: tuple[str, ...], take_all: bool) -> None:
    """Show what you could do, with what each option assumes and where that comes from; take what is suggested."""
    if take and take_all:
        raise click.UsageError("Say --take-all, or name some with --take; not both.")
    face = here()
    if take or take_all:
        made = face.do(TakeOptions(decision=decision, names=take))
        said = f"Took {', '.join(each.name for each in made)}." if made else "Nothing is left to take."
        face.answer({"options": [record_plain(each) for each in made]}, [said, face.ink.faint(TAKE_BACK)], [UNDO])
        return
    shown = face.do(ShowDecision(id=decision))
    id_ = shown.decision.id
    suggested = face.do(SuggestOptions(decision=id_))
    then = (
        [Next(f"proprietor decide options {id_} --take-all", "takes what the books suggest", confirm=True)] if suggested else []
    )
    then += (
        [
            Next(f"proprietor decide appraise {shown.setting.listed[0].id} growth 30 50 70", "says what it brings", confirm=True),
            Next(f"proprietor decide weights {id_}", "asks how much each thing counts", confirm=True),
            Next(f"proprietor decide weigh {id_}", "weighs them"),
        ]
        if shown.setting.listed
        else []
    )
    face.answer(options_plain(shown), lambda: options_lines(shown, face), then)


class Signed(Command):
    """A command whose numbers may stand below nought: −20, or -20, which is no option of it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed; a hyphen before digits is a minus."""
        return super().parse_args(ctx, ["\u2212" + each[1:] if BELOW_NOUGHT.fullmatch(each) else each for each in args])


BELOW_NOUGHT = re.compile(r"-\.?\d[\d.,]*%?")
"""A number below nought as it is typed."""


@decide.command(
    cls=Signed,
    example=[
        "proprietor decide appraise opt_5r2m pay 41000 43000 46000 --source 'They named 43,000 on the telephone'",
        "proprietor decide appraise opt_5r2m cmp_6y1m 20 50 80 --source 'Mrs Halden says rotas stand for a month'",
        "proprietor decide appraise opt_5r2m pay-growth 2 4 6 --source 'Their pay scale'",
        "proprietor decide appraise opt_9w3e pay-change -30 -20 -10 --source 'A guess'",
    ],
)
@click.argument("option", metavar="OPTION")
@click.argument("what")
@click.argument("numbers", nargs=-1, metavar="[LOW LIKELY HIGH]")
@click.option("--source", default="", help="Where you have that from.")
@click.option("--rests", default="", metavar="ID", help="A record that speaks for it, such as a debrief.")
def appraise(option: str, what: str, numbers: tuple[str, ...], source: str, rests: str) -> None:
    """Say what an option brings: of something that counts, of pay over the years, or the chance that it mends a complaint.

    WHAT is pay, growth, interest, people, stability, life, a word of your own, the id of a complaint, or pay-change, pay-growth,
    pay-chance, pay-unpaid; or, if you ask first, ask-refusal and ask-delay: what a no and the waiting cost you. One number stands
    for all three; none takes back what was said. Points and chances go to 100.
    """
    if len(numbers) not in {0, 1, 3}:
        raise click.UsageError("Give three numbers: at least, likely, at most. Or one for all three, or none to take it back.")
    face = here()
    three = [parse_number(each.removesuffix("%")) for each in numbers]
    low, likely, high = three * 3 if len(three) == 1 else three or (None, None, None)
    about: dict[str, Any] = {"complaint": what} if what.startswith("cmp_") else {"attribute": what}
    made = face.do(
        AppraiseOption(option=option, said=(Said(low=low, likely=likely, high=high, source=source, rests=rests, **about),))
    )
    face.answer({"appraisals": [plain(each) for each in made]}, ["It is written down.", face.ink.faint(TAKE_BACK)], [UNDO])


@decide.command(
    cls=Command, example=["proprietor decide weigh dec_7b4n", "proprietor decide weigh dec_7b4n --seed 7 --values values.svg"]
)
@DECISION
@click.option("--seed", type=click.IntRange(min=0), default=SEED, show_default=True, help="Of the draws.")
@click.option("--values", type=FILE, metavar="FILE", help="Draw what each option is worth as SVG.")
@click.option("--flips", type=FILE, metavar="FILE", help="Draw how far each weight may go as SVG.")
def weigh(decision: str, seed: int, *, values: Path | None, flips: Path | None) -> None:
    """Weigh the options: old complaints first, then values and chances, what would turn it, and the one thing to find out."""
    face = here()
    found = face.do(WeighDecision(id=decision, seed=seed))
    if found.why_not:
        raise found.why_not
    for file, chart in ((values, found.values), (flips, found.flips)):
        if file is not None and chart is not None:
            _draw(file, chart, face)
    id_ = found.shown.decision.id
    then = [Next(f"proprietor decide paths {id_}", "draws pay over the years")]
    if found.shown.setting.weighing is None:
        then.insert(0, Next(f"proprietor decide weights {id_}", "asks how much each thing counts", confirm=True))
    settle = Next(f"proprietor decide settle {id_} --option …", "writes down what you decide", confirm=True)
    face.answer(weighed_plain(found), lambda: weighed_lines(found, face), [*then, settle])


@decide.command(
    cls=Command,
    example=["proprietor decide paper dec_7b4n", "proprietor decide paper dec_7b4n --into decision.docx --names"],
)
@DECISION
@click.option("--into", "file", type=click.Path(path_type=Path), metavar="FILE", help="As .pdf, .docx or .md; - is the pipe.")
@click.option(
    "--format", "kind", type=click.Choice([each.value for each in Format]), help="By default by the ending of FILE, or PDF."
)
@click.option("--names", is_flag=True, help="Name people and employers; otherwise none in your books is.")
@click.option("--seed", type=click.IntRange(min=0), default=SEED, show_default=True, help="Of the draws.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
def paper(decision: str, *, file: Path | None, kind: str | None, names: bool, seed: int, overwrite: bool) -> None:
    """Write a decision on paper: what stays wrong, the options, how sure it is, the one question, what was decided and why."""
    face = here()
    wanted = Format(piped(file, kind) or (form_of(file) if file else Format.PDF))
    printed = face.do(ExportDecision(id=decision, format=wanted, names=names, seed=seed))
    put_out(file, printed, face, overwrite=overwrite)


def _draw(file: Path, chart: Chart, face: Face) -> None:
    save_picture(file, face.do(DrawChart(chart=chart)).data)


def _day(text: str) -> PartialDate | None:
    return parse_date(text) if text.strip() else None


@decide.command(
    cls=Command,
    example="proprietor decide settle dec_7b4n --option opt_5r2m --why 'It mends the old complaint' \\\n"
    "    --expected 'Rotas stand for a month' --chance 70 --look-back 2027-06",
)
@DECISION
@click.option("--option", default="", metavar="OPTION", help="The option you take.")
@click.option("--why", default="", help="Your reasons, for the day on which you look back.")
@click.option("--expected", default="", help="What you expect of it, so that one can tell whether it came.")
@click.option("--chance", type=click.IntRange(0, 100), help="How probable you hold that, in percent.")
@click.option("--look-back", default="", metavar="DATE", help="When it shows.")
@click.option("--on", default="", metavar="DATE", help="The day of the decision; today if not given.")
def settle(decision: str, *, option: str, why: str, expected: str, chance: int | None, look_back: str, on: str) -> None:
    """Write down what you decide, why, and what you expect of it by when; the agenda asks what came of it."""
    face = here()
    wanted = SettleDecision(
        id=decision, option=option, why=why, expected=expected, chance=chance, look_back=_day(look_back), on=_day(on)
    )
    made = face.do(wanted)
    day = made.look_back
    when = f" The agenda asks {'on' if day.day else 'in'} {day.words} what came of it." if day else ""
    face.answer({"record": record_plain(made)}, [f"It is decided.{when}", face.ink.faint(TAKE_BACK)], [UNDO])


@decide.command(cls=Command, name="look-back", example="proprietor decide look-back dec_7b4n partly 'Rotas stand for a week'")
@DECISION
@click.argument("came", type=click.Choice([each.value for each in Came]))
@click.argument("words", nargs=-1)
def look_back(decision: str, came: str, words: tuple[str, ...]) -> None:
    """Write down what came of a decision: whether what you expected came, and what did."""
    face = here()
    made = face.do(LookBackOnDecision(id=decision, came=Came(came), outcome=" ".join(words)))
    then = [Next("proprietor decide book", "shows how your forecasts have held"), UNDO]
    face.answer({"record": record_plain(made)}, ["It is written down.", face.ink.faint(TAKE_BACK)], then)


@decide.command(cls=Command, example=["proprietor decide book", "proprietor decide book --draw reliability.svg"])
@click.option("--draw", type=FILE, metavar="FILE", help="Draw how your forecasts have held as SVG.")
def book(draw: Path | None) -> None:
    """Show the decision book: what is open, what was decided, what was expected, and how well your forecasts have held."""
    _book(draw)


def _book(draw: Path | None) -> None:
    face = here()
    found = face.do(ShowForecasts())
    if draw is not None:
        if found.picture is None:
            raise Refusal("empty", "There is nothing to draw yet.", found.reliability.said[0])
        _draw(draw, found.picture, face)
    first = found.open[0] if found.open else None
    then = (
        [Next(f"proprietor decide options {first.decision.id}", "shows what you could do")]
        if first
        else [Next("proprietor decision record 'Stay, or go'", "writes down a decision that is still open", confirm=True)]
    )
    face.answer(book_plain(found), lambda: book_lines(found, face), then)


decide.add_command(weights)
decide.add_command(paths)
