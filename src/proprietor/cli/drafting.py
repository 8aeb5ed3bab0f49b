"""A line of a CV turned into a win: what it says is read out of it, only what is missing is asked for."""

from collections.abc import Mapping

import click

from proprietor.actions.entry import read_entry, show_entry
from proprietor.actions.kinds import kind_named
from proprietor.actions.remarks import ReadWin
from proprietor.books import Win
from proprietor.books.fields import FieldCard, Shape, cards_of
from proprietor.cli.entering import FIGURE_OPTIONS, ask, ask_figure
from proprietor.cli.face import Face
from proprietor.cli.ink import paragraph
from proprietor.proposition.drafts import DraftWin, Missing
from proprietor.values.refusals import Refusal

EMPTY = "-"
"""What somebody types to leave a field empty that a line was read to fill."""


def drafted(line: str, typed: Mapping[str, str], face: Face, *, seen: bool) -> tuple[dict[str, str], tuple[str, ...]]:
    """The fields of a win as a line tells them, shown first, put right where the person says so, and completed by answers.

    Where nobody can be asked, what was read is said all the same; the reader leaves empty whatever it doubts.

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
    if not face.json:
        _say(draft, told, face)
    if not face.asks:
        return told | dict(typed), ()
    if told and not click.confirm("Is that right?", default=True):
        told = _put_right(told, face)
    face.say("Now only what is missing. Enter skips a question.")
    return _completed(draft, told | dict(typed), face, seen=seen)


def _say(draft: DraftWin, told: Mapping[str, str], face: Face) -> None:
    face.say(face.ink.strong("What the line says already:" if told else "The line says nothing that can be taken over."))
    for card in _cards():
        said = str(draft.win.figure or "") if card.shape is Shape.FIGURE else told.get(card.name, "")
        if said:
            face.say(paragraph(f"{card.label.rstrip('?')}: {said}", face.width, "  ", "    "))


def _put_right(told: Mapping[str, str], face: Face) -> dict[str, str]:
    """What was read, field by field: kept, written anew or left empty."""
    face.say("Enter keeps what stands in brackets; a dash alone leaves the field empty.")
    kind = kind_named("win")
    assert kind is not None
    labels = {card.name: card.label.rstrip("?") for card in _cards()}
    right: dict[str, str] = {}
    for name, said in told.items():
        field, _, part = name.partition(".")
        label = f"{labels[field]}, {FIGURE_OPTIONS[part][0]}" if part else labels[field]
        while True:
            text: str = click.prompt(f"  {label}", default=said).strip()
            try:
                read_entry(kind, {name: text} if text != EMPTY else {})
            except Refusal as refusal:
                face.say(face.ink.warning(paragraph(f"{refusal.sentence} {refusal.remedy}", face.width, "  ")))
                continue
            right |= {name: text} if text != EMPTY else {}
            break
    return right


def _cards() -> tuple[FieldCard, ...]:
    return cards_of(Win)


def _completed(draft: DraftWin, entry: dict[str, str], face: Face, *, seen: bool) -> tuple[dict[str, str], tuple[str, ...]]:
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
