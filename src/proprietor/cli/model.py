"""`proprietor model`: whether a language model is set up, a first try, wins out of notes, and the log of what was sent."""

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

import click

from proprietor.actions.choosing_model import ModelSet, SetModel
from proprietor.actions.context import Request
from proprietor.actions.exchanges import (
    SHOWN,
    Assisted,
    DeleteExchanges,
    ListExchanges,
    ShowModel,
    TryModel,
)
from proprietor.actions.language_model import Exchange
from proprietor.actions.noting import AcceptWins, Pointed, ProposeWins, QuotedWin
from proprietor.actions.plain import plain
from proprietor.books import Win
from proprietor.books.proposals import Proposal
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.reading import document
from proprietor.cli.sending import SEND, agreed_to_send, sheet_card
from proprietor.cli.shape import Command, Group
from proprietor.values.refusals import Refusal

A = TypeVar("A")


def _do(request: Request[A], face: Face) -> A:
    """Ask without making books where there are none."""
    return face.do(request) if face.has_books else face.bare.do(request)


@click.group(
    cls=Group,
    name="model",
    invoke_without_command=True,
    example=["proprietor model", "proprietor model try --send", "proprietor model wins notes.md"],
)
@click.pass_context
def model(context: click.Context) -> None:
    """Show whether a language model is set up to help with wording, and how to set one up. None is needed.

    It may say drafts otherwise and point at wins in notes. It never decides, scores or states facts.
    """
    if context.invoked_subcommand is None:
        face = here()
        shown = _do(ShowModel(), face)
        then = [Next("proprietor model try", "asks it one harmless sentence")] if shown.setting else [Next(HOW, "sets one up")]
        face.answer(_card(shown), lambda: _lines(shown, face), then)


def _card(shown: Assisted) -> dict[str, object]:
    return {
        "model": plain(shown.setting),
        "trouble": f"{shown.trouble.sentence} {shown.trouble.remedy}" if shown.trouble else "",
        "settings": shown.settings_place,
        "log": shown.log_place,
        "exchanges": shown.exchanges,
    }


def _lines(shown: Assisted, face: Face) -> Iterator[str]:
    setting = shown.setting
    if shown.trouble:
        yield face.ink.warning(paragraph(f"{shown.trouble.sentence} {shown.trouble.remedy}", face.width))
    elif setting is None:
        yield "No language model is set up, and none is needed: everything works without it."
    else:
        where = "on this machine" if setting.local else "on another machine"
        yield face.ink.strong(paragraph(f"{clean(setting.address)}, {where}", face.width))
        yield f"Model: {clean(setting.model) or 'whatever it has'}"
        yield f"Names and figures: {'masked before they leave' if setting.masks else 'sent as they are'}"
        yield f"Key: {'in the environment' if setting.key else 'none'}"
    if setting is None:
        yield from _how(face)
    yield ""
    count = f"{shown.exchanges:,} {'letter stands' if shown.exchanges == 1 else 'letters stand'}"
    yield face.ink.faint(paragraph(f"{count} in the log {shown.log_place}", face.width))


HOW = "proprietor model set http://127.0.0.1:8080/v1"
"""The command that sets one up."""


def _how(face: Face) -> Iterator[str]:
    yield ""
    yield paragraph("To set one up, give the address it listens at:", face.width)
    yield ""
    yield f"  {HOW}"
    yield ""
    yield paragraph(
        "Any server with an OpenAI-compatible chat interface will do, on this machine by http or elsewhere by https. "
        "A key is read from PROPRIETOR_MODEL_KEY alone. Names and figures are masked for every other machine.",
        face.width,
    )


@model.command(
    "set",
    cls=Command,
    example=[HOW, f"{HOW} --name small --mask", "proprietor model set https://models.example/v1 --elsewhere"],
)
@click.argument("address")
@click.option("--name", default="", help="The name it knows its model by; without it, whatever it has.")
@click.option("--mask/--no-mask", default=None, help="Mask names and figures, or do not, whatever the machine.")
@click.option("--elsewhere", is_flag=True, help="Say once more that it may be on another machine.")
def set_(address: str, name: str, *, mask: bool | None, elsewhere: bool) -> None:
    """Set a language model up, once it has answered one harmless sentence.

    It is a setting of this machine and no record: it holds for all books, and undo does not know it. A key is read from
    PROPRIETOR_MODEL_KEY and kept nowhere.
    """
    face = here()
    wanted = SetModel(address=address, name=name, mask=mask, elsewhere=elsewhere)
    try:
        made = _do(wanted, face)
    except Refusal as refusal:
        if refusal.code != "unasked":
            raise
        if not face.asks:
            remedy = f"Say once more that it may be there: add --elsewhere to proprietor model set {shlex.quote(address)}"
            raise Refusal(refusal.code, refusal.sentence, remedy, place=refusal.place) from refusal
        face.say(paragraph(clean(refusal.sentence), face.width))
        if not click.confirm("Set it up all the same?", default=False):
            face.say("Nothing was set up.")
            return
        made = _do(replace(wanted, elsewhere=True), face)
    answered = f"It answered: “{clean(made.answer)}” Kept in {made.settings_place}."
    face.answer(
        _set_card(made), paragraph(answered, face.width), [Next("proprietor model off", "asks none any more", confirm=True)]
    )


def _set_card(made: ModelSet) -> dict[str, object]:
    return {"model": plain(made.setting), "settings": made.settings_place, "answer": made.answer}


@model.command("off", cls=Command, example=["proprietor model off"])
def off() -> None:
    """Ask no language model any more. The log of what was sent stays: proprietor model log --delete."""
    face = here()
    face.answer(_set_card(_do(SetModel(), face)), "No language model is set up any more.")


@model.command("try", cls=Command, example=["proprietor model try", "proprietor model try --send"])
@SEND
def try_(*, send: bool) -> None:
    """Ask it one harmless sentence, in which nothing of your books stands."""
    face = here()
    if not agreed_to_send(_do(TryModel(), face).sheet, face, "proprietor model try --send", send=send):
        return
    tried = _do(TryModel(send=True), face)
    said = paragraph(f"It answered: “{clean(tried.answer)}”", face.width)
    face.answer({**sheet_card(tried.sheet, sent=True), "answer": tried.answer}, said)


@model.command("log", cls=Command, example=["proprietor model log", "proprietor model log --delete"])
@click.option("--limit", type=click.IntRange(min=1), default=SHOWN, show_default=True, help="How many, from the newest on.")
@click.option("--delete", is_flag=True, help="Delete the whole log; undo does not bring it back.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def log(limit: int, *, delete: bool, yes: bool) -> None:
    """Show what was sent and what came back, the newest first, or delete it."""
    face = here()
    if delete:
        count = _do(ShowModel(), face).exchanges
        command, question = "proprietor model log --delete --yes", f"Delete {count:,} letters and their answers?"
        if face.agreed({"exchanges": count, "deleted": 0}, [], question, command, yes=yes):
            gone = _do(DeleteExchanges(), face)
            face.answer({"deleted": gone}, f"Deleted the log; {gone:,} {'letter was' if gone == 1 else 'letters were'} in it.")
        return
    found = _do(ListExchanges(limit=limit), face)
    face.answer({"exchanges": [plain(each) for each in found]}, lambda: _logged(found, face))


def _logged(found: Sequence[Exchange], face: Face) -> Iterator[str]:
    if not found:
        yield "Nothing was ever sent."
    for each in found:
        masked = ", masked" if each.letter.masked else ""
        head = f"{each.at.astimezone():%Y-%m-%d %H:%M}  {clean(each.letter.purpose)}, {each.letter.signs:,} signs{masked}"
        yield face.ink.strong(paragraph(f"{head}, to {clean(each.to)}", face.width))
        yield paragraph(clean(each.letter.system), face.width, "  > ")
        yield paragraph(clean(each.letter.text), face.width, "  > ")
        yield paragraph(clean(each.answer or each.trouble or "No answer was noted."), face.width, "  < ")
        yield ""


@model.command("wins", cls=Command, example=["proprietor model wins notes.md", "proprietor model wins - --send --all < notes.md"])
@click.argument("notes", metavar="FILE|-")
@SEND
@click.option("--all", "everything", is_flag=True, help="Write all of them down without asking one by one.")
def wins(notes: str, *, send: bool, everything: bool) -> None:
    """Look for wins in notes. Only words that stand there are proposed, and you accept them one by one."""
    face = here()
    text = document(notes, face).text
    sheet = face.do(ProposeWins(text=text)).sheet
    if not agreed_to_send(sheet, face, f"proprietor model wins {shlex.quote(notes)} --send", send=send):
        return
    pointed = face.do(ProposeWins(text=text, send=True))
    if not everything and not (face.asks and pointed.proposals):
        face.answer(_pointed_card(pointed), lambda: _pointed(pointed, face), [_by_hand(each) for each in pointed.proposals])
        return
    chosen = [each for each in pointed.proposals if everything or _wanted(each, face)]
    written = face.do(AcceptWins(text=text, wins=tuple(map(_quoted, chosen)))) if chosen else ()
    count = f"{len(written)} {'win' if len(written) == 1 else 'wins'}"
    said = f"Wrote {count} down. {TAKE_BACK}" if written else "Nothing was written down."
    data = {**_pointed_card(pointed), "written": [plain(each) for each in written]}
    face.answer(data, said, [UNDO] if written else [])


def _wanted(each: Proposal, face: Face) -> bool:
    face.say(paragraph(each.words, face.width))
    face.say(face.ink.faint(paragraph(each.because, face.width, "  ")))
    return click.confirm("Write it down?", default=False)


def _quoted(each: Proposal) -> QuotedWin:
    assert isinstance(each.record, Win)
    return QuotedWin(problem=each.record.problem, action=each.record.action, result=each.record.result)


def _by_hand(each: Proposal) -> Next:
    """The command that writes a win down in a second step, when the model is not asked again."""
    quoted = _quoted(each)
    parts = [f"--{name} {shlex.quote(said)}" for name in ("problem", "action", "result") if (said := getattr(quoted, name))]
    return Next(f"proprietor win record {' '.join(parts)}", "writes this win down", confirm=True)


def _pointed_card(pointed: Pointed) -> dict[str, object]:
    return {
        **sheet_card(pointed.sheet, sent=True),
        "proposals": [plain(each) for each in pointed.proposals],
        "left_out": list(pointed.left_out),
    }


def _pointed(pointed: Pointed, face: Face) -> Iterator[str]:
    if not pointed.proposals:
        yield "It pointed at no win whose words stand in these notes."
    for each in pointed.proposals:
        yield paragraph(f"{each.key}  {clean(each.words)}", face.width, hang="   ")
        yield face.ink.faint(paragraph(each.because, face.width, "   "))
    yield from (face.ink.faint(paragraph(each, face.width)) for each in pointed.left_out)
    if pointed.proposals:
        yield face.ink.faint("Nothing was written. With --all all of them are written down.")
