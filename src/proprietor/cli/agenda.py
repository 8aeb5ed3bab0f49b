"""What needs you now, and remarks set aside."""

from collections.abc import Iterator
from datetime import date

import click

from proprietor.actions.agenda import PostponeItem, ResumeItem, ShowAgenda, SilenceItem
from proprietor.actions.plain import plain
from proprietor.actions.quieting import KeepQuietHours, QuietHours, ShowQuietHours
from proprietor.actions.remarks import SetAside
from proprietor.agenda import Agenda, Item, PutOff
from proprietor.agenda.put_off import read
from proprietor.books import Waiver
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.mends import command_of
from proprietor.cli.register import Register
from proprietor.cli.shape import Command, Day, Group
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of


@click.group(
    cls=Group,
    name="agenda",
    invoke_without_command=True,
    example=["proprietor agenda", "proprietor agenda postpone 2 --until 2027-01-15", "proprietor agenda --all"],
)
@click.option("--all", "everything", is_flag=True, help="What is folded away, too, and what you have put off.")
@click.pass_context
def agenda(context: click.Context, *, everything: bool) -> None:
    """Show the few things that matter most now, each with the one command that does it.

    What does not suit now can be put off, or never brought up again; both are remembered and can be taken back. In quiet hours
    nothing comes up unasked.
    """
    if context.invoked_subcommand is None:
        show_agenda(here(), everything=everything)


def show_agenda(face: Face, *, everything: bool, unasked: bool = False) -> None:
    """Answer with the agenda; during quiet hours with a line, where nobody asked for it by name."""
    found = face.do(ShowAgenda())
    if unasked and found.quiet and not face.json:
        face.say(f"Quiet hours until {found.quiet}. See what needs you all the same: proprietor agenda")
        return
    then = [Next(command, item.title, confirm=True) for item in found.front if (command := command_of(item))]
    data: dict[str, object] = {
        "today": found.today.isoformat(),
        "front": [_plain(item) for item in found.front],
        "later": [_plain(item) for item in found.later],
        "put_off": [{**_dict(plain(each)), "title": item.title if item else ""} for each, item in found.aside],
        "read_wins": found.read,
        "unread_wins": found.unread,
        "proposals": found.proposed,
        "quiet_until": found.quiet,
    }
    face.answer(data, lambda: _lines(found, face, everything=everything), then)


def _plain(item: Item) -> dict[str, object]:
    return {**_dict(plain(item)), "key": item.key, "command": command_of(item)}


def _dict(made: object) -> dict[str, object]:
    assert isinstance(made, dict)
    return made


def _lines(found: Agenda, face: Face, *, everything: bool) -> Iterator[str]:
    register = Register(face)
    if not found.front:
        yield "Nothing needs you today."
        yield from _unread(found, face)
        yield from _proposed(found, face)
        yield from _aside(found, face, register, everything=everything)
        return
    items = [*found.front, *(found.later if everything else ())]
    indent = " " * (len(str(len(items))) + 2)
    for number, item in enumerate(items, start=1):
        if number > 1:
            yield ""
        yield face.ink.strong(paragraph(item.title, face.width, f"{number}. ".ljust(len(indent)), indent))
        yield paragraph(item.reason, face.width, indent)
        if command := command_of(item, *map(register.head, item.records)):
            yield indent + face.ink.good(command)
    if found.later and not everything:
        count = len(found.later)
        yield ""
        yield face.ink.faint(f"{count} more {'thing waits' if count == 1 else 'things wait'}: proprietor agenda --all")
    yield from _proposed(found, face)
    if everything:
        yield from _unread(found, face)
    yield from _aside(found, face, register, everything=everything)


def _unread(found: Agenda, face: Face) -> Iterator[str]:
    """Of which wins no remark can stand here, in large books."""
    if found.unread:
        read = (
            f"Remarks are looked for in {found.read:,} of your {found.read + found.unread:,} wins here: first those your claims"
        )
        yield face.ink.faint(paragraph(f"{read} rest on, then the newest. All remarks: proprietor lint", face.width))


def _proposed(found: Agenda, face: Face) -> Iterator[str]:
    """That programs have proposed something."""
    if found.proposed:
        said = "1 proposal of a program waits" if found.proposed == 1 else f"{found.proposed:,} proposals of programs wait"
        yield face.ink.faint(f"{said}: proprietor proposals")


def _aside(found: Agenda, face: Face, register: Register, *, everything: bool) -> Iterator[str]:
    """What was put off, told in full or counted."""
    if not found.aside:
        return
    yield ""
    if not everything:
        count = len(found.aside)
        yield face.ink.faint(f"{count} {'thing is' if count == 1 else 'things are'} put off: proprietor agenda --all")
        return
    yield face.ink.strong("Put off")
    for each, item in found.aside:
        said = item.title if item else (register.title(each.about) if each.about else each.key)
        why = f" ({each.why})" if each.why else ""
        yield paragraph(f"{_until(each)}: {said}{why}", face.width, "  ", "    ")
        yield face.ink.faint(f"    proprietor agenda resume {each.waiver}")


def _until(each: PutOff) -> str:
    return f"until {date_of(each.until).words}" if each.until else "never again"


@agenda.command(cls=Command, example=["proprietor agenda postpone 2", "proprietor agenda postpone win_4k7m --until 2027-01-15"])
@click.argument("item", metavar="NUMBER|ID")
@click.option("--until", type=Day(), metavar="DATE", help="The day on which it comes back; in two weeks if you leave it out.")
@click.option("--why", default="", metavar="TEXT", help="Your words to it; they are kept.")
def postpone(item: str, *, until: date | None, why: str) -> None:
    """Let a matter of the agenda wait: by its number in the list, or the record it is about."""
    face = here()
    meant = _meant(face, item)
    waiver = face.do(PostponeItem(key=meant.key, record=meant.record, until=until, why=why))
    _answer(face, waiver, f"Not now: “{meant.title}” waits {_until(read(waiver))}.")


@agenda.command(cls=Command, example=["proprietor agenda silence 2", "proprietor agenda silence wnt_4k7m --why 'it is settled'"])
@click.argument("item", metavar="NUMBER|ID")
@click.option("--why", default="", metavar="TEXT", help="Your words to it; they are kept.")
def silence(item: str, *, why: str) -> None:
    """Let a matter of the agenda never come again: by its number in the list, or the record it is about.

    It stays silent about this one record; the record itself and all remarks on it stay as they are.
    """
    face = here()
    meant = _meant(face, item)
    waiver = face.do(SilenceItem(key=meant.key, record=meant.record, why=why))
    _answer(face, waiver, f"“{meant.title}” is not brought up again.")


@agenda.command(cls=Command, example="proprietor agenda resume wvr_4k7m")
@click.argument("id", metavar="ID")
def resume(id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Let a matter that was put off come back now; `proprietor agenda --all` lists them."""
    face = here()
    waiver = face.do(ResumeItem(id=id))
    _answer(face, waiver, "It may come up again from now on.")


@agenda.command(
    cls=Command, example=["proprietor agenda quiet", "proprietor agenda quiet 22:00-07:00", "proprietor agenda quiet off"]
)
@click.argument("span", required=False, metavar="[SPAN|off]")
def quiet(span: str | None) -> None:
    """Say when nothing is brought up unasked, or see when that is.

    A span may go over midnight. It is a setting of this machine and no record: it holds for all books, and undo does not know it.
    What you ask for by name is shown at any hour.
    """
    face = here()
    if span is not None and face.as_of:
        raise Refusal("as-of", "The past cannot be written.", "Leave out --as-of to change the quiet hours.")
    hours = face.bare.do(ShowQuietHours() if span is None else KeepQuietHours(span=span))
    then = [] if hours.span else [Next("proprietor agenda quiet 22:00-07:00", "keeps the night quiet", confirm=True)]
    face.answer({"span": "", "until": "", "unread": "", **_dict(plain(hours))}, lambda: _quiet(hours, face), then)


def _quiet(hours: QuietHours, face: Face) -> Iterator[str]:
    if hours.words:
        now = f" They hold now, until {hours.until}." if hours.until else ""
        yield f"From {hours.words} nothing is brought up unasked.{now}"
        return
    if hours.unread:
        yield paragraph(f"“{hours.unread[:60]}” is set for the quiet hours, and says no span of the day.", face.width)
    yield "There are no quiet hours."
    yield face.ink.faint("proprietor agenda quiet 22:00-07:00")


def _answer(face: Face, waiver: Waiver, said: str) -> None:
    face.answer({"waiver": plain(waiver)}, [paragraph(said, face.width), face.ink.faint(TAKE_BACK)], [UNDO])


def _meant(face: Face, said: str) -> Item:
    """The item a person means by its number in the list, or by the record it is about, the weightiest one of it."""
    every = face.do(ShowAgenda()).every
    if said.isascii() and said.isdigit():
        if 0 < int(said) <= len(every):
            return every[int(said) - 1]
        sentence = f"The agenda has no number {said}; it goes up to {len(every)}." if every else "Nothing is on the agenda."
        raise Refusal("unknown-id", sentence, "See the numbers with: proprietor agenda --all", place=said)
    head = said.strip().lower()
    found = [each for each in every if each.record.startswith(head)] if head else []
    if len({each.record for each in found}) > 1:
        sentence = f"Several records on the agenda begin with “{said}”."
        raise Refusal("ambiguous-id", sentence, "Give a few more signs of the one you mean, or its number.", place=said)
    if not found:
        raise Refusal(
            "unknown-id", f"Nothing on the agenda is about “{said}”.", "See it with: proprietor agenda --all", place=said
        )
    return found[0]


@click.command(
    cls=Command, name="set-aside", example="proprietor set-aside win_4k7m W202 --reason 'The baseline is in the report'"
)
@click.argument("id")
@click.argument("rule")
@click.option("--reason", required=True, help="Why the rule does not hold here, in your words; it is kept.")
def set_aside(id: str, rule: str, reason: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Set a remark about one record aside, with your reason.

    The rule stays silent about this record from now on; undo lets it speak again.
    """
    face = here()
    waiver = face.do(SetAside(id=id, rule=rule, reason=reason))
    said = f"{waiver.rule} stays silent about “{Register(face).title(waiver.about)}”."
    face.answer({"waiver": plain(waiver)}, [paragraph(said, face.width), face.ink.faint(TAKE_BACK)], [UNDO])
