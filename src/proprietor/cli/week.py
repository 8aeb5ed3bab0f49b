"""`proprietor week`: the half-hour of the week, step by step where somebody can be asked, else all on one screen."""

from collections.abc import Iterator, Mapping, Sequence

import click

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.plain import plain
from proprietor.actions.week import CloseWeek, ShowWeek
from proprietor.agenda.calendar import Day
from proprietor.agenda.week import TOLD, Week
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.mends import command_of
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.weekly import ask_for_tellings, ask_for_wins
from proprietor.values.ids import RecordId
from proprietor.values.when import date_of

NAMED = 3
"""Records a sentence names on the screen; JSON has them all (a guess)."""

CLOSE = Next("proprietor week --close", "says that this week is done", confirm=True)


@click.command(cls=Command, example=["proprietor week", "proprietor week --all", "proprietor week --close"])
@click.option("--all", "everything", is_flag=True, help="All steps at once, without being asked.")
@click.option("--close", "closing", is_flag=True, help="Say that this week is done.")
def week(*, everything: bool, closing: bool) -> None:
    """Go through the business once: what happened, whom you told, what is due, one thing to ask, one to learn.

    It takes half an hour at most, and seven minutes when nothing is wrong. On a terminal each step waits for you: Enter goes on,
    Ctrl-C leaves it, and what is written by then stays.
    """
    face = here()
    if closing:
        _close(face)
        return
    shown = face.do(ShowWeek())
    if face.asks and not everything:
        _walk(shown, face)
        return
    then = [Next(command, shown.ask.title, confirm=True)] if shown.ask and (command := command_of(shown.ask)) else []
    face.answer(_plain(shown), lambda: _all(shown, face), [*then, *([] if shown.closed else [CLOSE])])


def _close(face: Face) -> None:
    on = face.do(CloseWeek())
    face.answer({"closed": on.isoformat()}, f"Done for this week, on {date_of(on).words}. The next one begins from here.")


def _plain(shown: Week) -> dict[str, object]:
    made = plain(shown)
    assert isinstance(made, dict)
    command = command_of(shown.ask) if shown.ask else ""
    return {"closed": None, "ask": None, "learn": None, "due": [], "coming": [], "deeds": [], **made, "command": command}


def _all(shown: Week, face: Face) -> Iterator[str]:
    register = Register(face)
    yield face.ink.strong(heading(shown))
    for number, (title, lines) in enumerate(_steps(shown, face, register, asked=False), start=1):
        yield ""
        yield face.ink.strong(f"{number}. {title}")
        yield from lines
    yield ""
    if shown.closed:
        yield f"This week was done on {date_of(shown.closed).words}."
    else:
        yield f"Done? {face.ink.good(CLOSE.command)}"


def heading(shown: Week) -> str:
    """How long it takes, and why."""
    due = len(shown.due)
    if not due:
        return f"The week, about {shown.minutes} minutes: nothing is wrong."
    return f"The week, about {shown.minutes} minutes: {due} thing{'s are' if due > 1 else ' is'} due."


def _steps(shown: Week, face: Face, register: Register, *, asked: bool) -> Sequence[tuple[str, Iterator[str]]]:
    """The steps with their lines; whoever is asked on the way need not be told the commands for it."""
    return (
        (f"What happened since {date_of(shown.since).words}", _happened(shown, face, register, asked=asked)),
        ("Whom you told", _told(face, asked=asked)),
        ("What falls due", _due(shown, face, register)),
        ("One thing to ask", _ask(shown, face, register)),
        ("One thing to learn", _learn(shown, face, register)),
    )


def _happened(shown: Week, face: Face, register: Register, *, asked: bool) -> Iterator[str]:
    if not shown.deeds:
        yield "   Nothing was written down. A small thing from these days is enough to begin."
    for deed in shown.deeds:
        yield paragraph(deed.said, face.width, "   ", "   ")
        yield from _named(deed.records, face, register)
    if not asked:
        yield face.ink.faint("   proprietor win record '…'")


def _named(records: Sequence[RecordId], face: Face, register: Register) -> Iterator[str]:
    for each in records[:NAMED]:
        yield face.ink.faint(paragraph(f"{register.head(each)}  {register.title(each)}", face.width, "     ", "       "))
    if len(records) > NAMED:
        yield face.ink.faint(f"     and {len(records) - NAMED} more")


def _told(face: Face, *, asked: bool) -> Iterator[str]:
    yield paragraph("Somebody heard of a win, in passing or in writing? A line keeps it.", face.width, "   ", "   ")
    if not asked:
        yield face.ink.faint("   proprietor visible told WIN PERSON --by mail")


def _due(shown: Week, face: Face, register: Register) -> Iterator[str]:
    if not shown.due:
        yield "   Nothing is due."
    does = {
        each.record: command
        for each in face.do(ShowAgenda()).every
        if (command := command_of(each, *map(register.head, each.records)))
    }
    yield from _days(shown.due, face, register, does)
    if shown.coming:
        yield "   Within two weeks:"
        yield from _days(shown.coming, face, register, {})
    if shown.rest:
        yield paragraph(shown.rest, face.width, "   ", "   ")


def _days(days: Sequence[Day], face: Face, register: Register, does: Mapping[RecordId, str]) -> Iterator[str]:
    """Days with the command that does what is due, as the agenda has it; else the one that shows the record."""
    for each in days[:TOLD]:
        detail = f" ({each.detail})" if each.detail else ""
        yield paragraph(f"{each.what}{detail}", face.width, f"   {date_of(each.on).words.rjust(17)}  ", " " * 22)
        command = does.get(each.records[0]) or f"proprietor show {register.head(each.records[0])}"
        yield face.ink.faint(f"{' ' * 22}{command}")
    if len(days) > TOLD:
        yield f"   And {len(days) - TOLD:,} more: proprietor calendar"


def _ask(shown: Week, face: Face, register: Register) -> Iterator[str]:
    if shown.ask is None:
        yield "   Nothing that you want is unsaid, by your books. Something comes to mind?"
        yield face.ink.faint("   proprietor want record '…'")
        return
    yield paragraph(shown.ask.title, face.width, "   ", "   ")
    yield paragraph(shown.ask.reason, face.width, "   ", "   ")
    memo = "In writing first, if that suits you better: the plan makes a memo to be read before you talk."
    yield paragraph(memo, face.width, "   ", "   ")
    yield face.ink.good(f"   {command_of(shown.ask, *map(register.head, shown.ask.records))}")


def _learn(shown: Week, face: Face, register: Register) -> Iterator[str]:
    if shown.learn is None:
        yield "   Nothing for now. Postings you take in tell what to learn: proprietor posting import"
        return
    yield paragraph(shown.learn.what, face.width, "   ", "   ")
    yield paragraph(shown.learn.why, face.width, "   ", "   ")
    if shown.learn.item:
        yield face.ink.good(f"   {command_of(shown.learn.item, *map(register.head, shown.learn.records))}")
        return
    yield face.ink.good("   proprietor market learn")


def _walk(shown: Week, face: Face) -> None:
    """One step after the other; Enter goes on."""
    register = Register(face)
    face.say(face.ink.strong(heading(shown)))
    steps = _steps(shown, face, register, asked=True)
    for number, (title, lines) in enumerate(steps, start=1):
        face.say(f"\n{face.ink.strong(f'{number} of {len(steps)}. {title}')}")
        face.say("\n".join(lines))
        if number == 1:
            ask_for_wins(face)
        elif number == 2:  # noqa: PLR2004 - the second step
            ask_for_tellings(face)
        else:
            click.prompt("Enter goes on", default="", show_default=False, prompt_suffix=" ")
    if shown.closed:
        face.say(f"\nThis week was done on {date_of(shown.closed).words}.")
    elif click.confirm("\nDone for this week?", default=True):
        _close(face)
