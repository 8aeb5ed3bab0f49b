"""Asking in the terminal: a plan looked over, its script on the screen or as a file, a part of it in one's own words."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from proprietor.actions.asking import ExportScript, Form, Planned, SayOtherwise, ShowPlan
from proprietor.actions.drawing import DrawChart
from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.scripts import HEADINGS
from proprietor.ask.own_words import unheard
from proprietor.ask.phrasebook import pages
from proprietor.ask.plan import Plan
from proprietor.ask.script import Line
from proprietor.ask.wording import wish
from proprietor.cli.face import UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.otherwise import OTHERWISE, say_draft_otherwise
from proprietor.cli.pictures import save_picture
from proprietor.cli.putting_out import FORMATS, TEXT, form_of, put_out
from proprietor.cli.quoting import remarked
from proprietor.cli.register import Register, one_line
from proprietor.cli.sending import SEND
from proprietor.cli.shape import Command
from proprietor.cli.shells import ids_of

KINDS = click.Choice([each.value for each in Form])

ID = click.argument("id", metavar="ID", shell_complete=partial(ids_of, "ask"))


@click.command(cls=Command, name="plan", example=["proprietor ask plan ask_5t3w", "proprietor ask plan ask_5t3w --svg worth.svg"])
@ID
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), help="Draw whether asking pays into this file as well.")
def plan(id: str, svg: Path | None) -> None:  # noqa: A002 - the argument's name on the screen
    """Look a plan over: what is missing or contradicts itself, what it rests on, whether asking pays."""
    face = here()
    planned = face.do(ShowPlan(id=id))
    if svg and planned.worth.chart:
        save_picture(svg, face.do(DrawChart(chart=planned.worth.chart)).data)
    then = [
        Next(f"proprietor ask script {planned.plan.ask.id}", "writes the talk"),
        Next(f"proprietor answer record --ask {planned.plan.ask.id} '…'", "writes down what came of it", confirm=True),
    ]
    face.answer({"plan": plain(planned)}, lambda: _planned(planned, face), then)


def _planned(planned: Planned, face: Face) -> Iterator[str]:
    yield face.ink.strong(paragraph(clean(wish(planned.plan.ask.ask)), face.width))
    yield paragraph(_when(planned.plan), face.width)
    yield ""
    if planned.closed:
        yield f"Closed: {clean(planned.followed.heard[-1].answer.title)}"
    elif planned.remarks:
        yield from remarked(planned.remarks, face)
    else:
        yield "Nothing contradicts itself, and nothing that matters is missing."
    yield from _proofs(planned, face)
    yield from _beliefs(planned.plan, face)
    yield from _worth(planned, face)


def _when(made: Plan) -> str:
    ask = made.ask
    parts = [
        f"To {clean(made.person.name)}" if made.person else "To nobody yet",
        ask.on.words if ask.on else "",
        clean(ask.place),
    ]
    return ", ".join(part for part in parts if part) + "."


def _proofs(planned: Planned, face: Face) -> Iterator[str]:
    register = Register(face)
    yield ""
    yield face.ink.strong("What it rests on")
    for each in planned.plan.proofs:
        seen = ", ".join(clean(person.name) for person in each.witnesses) or "nobody is named"
        yield paragraph(f"{register.head(each.win.id)}  {one_line(each.win)} [seen by {seen}]", face.width, "  ", "    ")
    if not planned.plan.proofs:
        yield "  No win stands behind it yet."
    for win in planned.could_cite[:3]:
        yield face.ink.faint(paragraph(f"could rest on {register.head(win.id)}  {one_line(win)}", face.width, "  ", "    "))


def _beliefs(made: Plan, face: Face) -> Iterator[str]:
    for heading, beliefs in (("What you assume about them", made.mine), ("What they may assume about you", made.theirs)):
        if beliefs:
            yield ""
            yield face.ink.strong(heading)
        for each in beliefs:
            sure = f" ({each.sure} % sure)" if each.sure is not None else ""
            test = f" It was {each.held.value}." if each.outcome else f" Test: {clean(each.test)}" if each.test else ""
            yield paragraph(f"“{clean(each.belief)}”{sure}.{test}", face.width, "  ", "    ")


def _worth(planned: Planned, face: Face) -> Iterator[str]:
    worth = planned.worth
    yield ""
    yield face.ink.strong("Should I ask?")
    if worth.said:
        yield from (paragraph(each, face.width, "  ") for each in worth.said)
    else:
        yield paragraph(f"Cannot tell yet, because {worth.threshold.reason}.", face.width, "  ")
    if worth.caution:
        yield paragraph(worth.caution, face.width, "  ")
    yield from (face.ink.faint(paragraph(f"{each.says} ({each.source})", face.width, "  ", "    ")) for each in worth.known)
    yield "  What even a no would tell you:"
    yield from (paragraph(clean(each), face.width, "    ", "      ") for each in worth.learns)


@click.command(
    cls=Command,
    name="script",
    example=["proprietor ask script ask_5t3w", "proprietor ask script ask_5t3w --as memo -o memo.docx"],
)
@ID
@click.option(
    "--as",
    "kind",
    type=click.Choice([each.value for each in Form]),
    default=Form.CARD.value,
    help="To speak, to be read, or to meet.",
)
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="On the screen, or as a file; by default by the ending of FILE."
)
@click.option("-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Where to write it; - is the pipe.")
@click.option("--why", is_flag=True, help="Say of each line why it is worded so.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
@OTHERWISE
@SEND
def script(id: str, kind: str, form: str | None, file: Path | None, *, why: bool, **how: bool) -> None:  # noqa: A002 - options
    """Write the talk: opening, value, the ask in one sentence, silence, answers to objections, the question after a no, close."""
    face = here()
    if how["otherwise"]:
        from proprietor.actions.phrasing import DraftKind, RephraseDraft  # noqa: PLC0415 - only whoever has a model

        if kind != Form.MEMO:
            raise click.UsageError("Only a memo is said otherwise; add --as memo. The card is what you say yourself.")
        say_draft_otherwise(
            RephraseDraft(draft=DraftKind.MEMO, id=id), face, f"proprietor ask script {id} --as memo", send=how["send"]
        )
        return
    wanted = form or form_of(file)
    if wanted == TEXT:
        planned = face.do(ShowPlan(id=id))
        then = [Next(f"proprietor ask script {planned.plan.ask.id} --as card -o card.pdf", "prints it")]
        face.answer({"script": plain(planned.script)}, lambda: _script(planned, face, why=why), then)
        return
    printed = face.do(ExportScript(id=id, form=Form(kind), format=Format(wanted)))
    if str(file) == "-" or (file is None and wanted == Format.MARKDOWN and not face.json):
        sys.stdout.buffer.write(printed.data)
        return
    put_out(file, printed, face, overwrite=how["overwrite"])


def _script(planned: Planned, face: Face, *, why: bool) -> Iterator[str]:
    before = ""
    for line in planned.script.lines:
        heading = f"If they say: “{line.answers.says}”" if line.answers else HEADINGS[line.part]
        if heading != before:
            yield ("" if not before else "\n") + face.ink.strong(heading)
            before = heading
        said = paragraph(clean(line.text), face.width, "  ")
        yield said if line.aloud else face.ink.faint(said)
        if why:
            yield face.ink.faint(paragraph(_why(planned.plan, line), face.width, "    "))


def _why(made: Plan, line: Line) -> str:
    """Why a line is worded as it is, and what it rests on."""
    rests = f" Rests on {', '.join(line.sources)}." if line.sources else ""
    if line.dial is None:
        return ("Your own words." if line.own else "Words of your books.") + rests
    reads = pages()[line.dial.name, line.dial.pole].reads
    answers = ", ".join(f"{name} {getattr(made.ask, name)} of 5" for name in line.dial.asked)
    because = [f"You answered: {answers}."] if answers else []
    because += [] if line.dial.turned else ["It is the plain wording."]
    return f"{reads} {' '.join(because)}{rests}"


@click.command(cls=Command, name="say", example="proprietor ask say ask_5t3w close 'I will come by on Thursday, then.'")
@ID
@click.argument("part")
@click.argument("words", nargs=-1)
def say(id: str, part: str, words: tuple[str, ...]) -> None:  # noqa: A002 - as above
    """Put a part of the script in your own words; without words ours stand again."""
    face = here()
    changed = face.do(SayOtherwise(id=id, part=part, words=" ".join(words)))
    told = f"{'Put in your own words' if words else 'Ours stands again'}: {part}. Undo with: proprietor undo"
    if lost := unheard(changed.own):
        told += f"\n{UNHEARD.format(line=clean(lost[0]), id=changed.id)}"
    face.answer({"record": plain(changed)}, told, [UNDO])


UNHEARD = (
    "“{line}” in your own wording belongs to no part, so it is said nowhere. Put a part and a colon before it: "
    "proprietor ask edit {id} --own '…'"
)
"""What is said where older books hold own wording before the first part."""

COMMANDS = (plan, script, say)
"""What can be done with an ask besides writing it down."""
