"""A line of a CV turned into a win: what it says is read out of it, only what is missing is asked for."""

from collections.abc import Mapping

import click

from proprietor.actions.entry import show_entry
from proprietor.actions.kinds import kind_named
from proprietor.actions.remarks import ReadWin
from proprietor.books import Win
from proprietor.books.fields import FieldCard, Shape, cards_of
from proprietor.cli.entering import ask, ask_figure
from proprietor.cli.face import Face
from proprietor.cli.ink import paragraph
from proprietor.proposition.drafts import Draft, Missing


def drafted(line: str, typed: Mapping[str, str], face: Face, *, seen: bool) -> tuple[dict[str, str], tuple[str, ...]]:
    """The fields of a win as a line tells them, completed by what was typed and by the answers to what is missing.

    Args:
        line: one claim, as in a CV.
        typed: fields given as options; they count more than the line.
        face: the terminal.
        seen: whether a witness was named already.

    Returns:
        field → text, and who saw it.
    """
    draft = face.bare.do(ReadWin(line=line))
    told = {name: text for name, text in show_entry(draft.win).items() if text and name != "confidentiality"}
    entry = told | dict(typed)
    if not face.asks:
        return entry, ()
    _say(draft, told, face)
    return _completed(draft, entry, face, seen=seen)


def _say(draft: Draft, told: Mapping[str, str], face: Face) -> None:
    face.say(face.ink.strong("What the line says already:"))
    for card in _cards():
        said = str(draft.win.figure or "") if card.shape is Shape.FIGURE else told.get(card.name, "")
        if said:
            face.say(paragraph(f"{card.label.rstrip('?')}: {said}", face.width, "  ", "    "))
    face.say("Now only what is missing. Enter skips a question.")


def _cards() -> tuple[FieldCard, ...]:
    return cards_of(Win)


def _completed(draft: Draft, entry: dict[str, str], face: Face, *, seen: bool) -> tuple[dict[str, str], tuple[str, ...]]:
    kind = kind_named("win")
    assert kind is not None
    cards = {card.name: card for card in _cards()}
    witnesses: tuple[str, ...] = ()
    for question in draft.missing:
        words = "\n" + face.ink.strong(question.words)
        if question.part is Missing.WITNESS:
            if not seen and (who := _who(face)):
                witnesses = (who,)
        elif question.field == "figure":
            if not any(name.startswith("figure.") for name in entry) or question.part is Missing.BASELINE:
                face.say(words)
                entry |= ask_figure(kind, cards["figure"], face)
        elif question.field not in entry and (text := ask(kind, cards[question.field], question.field, words, face)):
            entry[question.field] = text
    return entry, witnesses


def _who(face: Face) -> str:
    face.say(
        "\n" + face.ink.strong("Who saw it?") + "\n" + face.ink.faint("  An id, or a name with who they are: Ana Ruiz (boss)")
    )
    return str(click.prompt("  >", default="", show_default=False, prompt_suffix=" ")).strip()
