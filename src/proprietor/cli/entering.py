"""Entering a record: options made from its fields, or calm questions on the terminal, one field at a time."""

from collections.abc import Mapping
from typing import Any

import click

from proprietor.actions.entry import CAN_WAIT, read_entry
from proprietor.books.fields import FieldCard, Shape, cards_of, word_of
from proprietor.books.kinds import Kind
from proprietor.cli.face import Face
from proprietor.cli.ink import paragraph
from proprietor.cli.register import Register, one_line
from proprietor.values.refusals import Refusal

FIGURE_OPTIONS: dict[str, tuple[str, str]] = {
    "value": ("value", "The figure: the number itself, or by how much it changed."),
    "unit": ("unit", "The figure: what is counted, as “days” or “calls a week”."),
    "before": ("from", "The figure: the level before (the baseline)."),
    "after": ("to", "The figure: the level after."),
    "period": ("period", "The figure: over what time, as “8 weeks” or “Q1–Q3 2024”."),
}
"""Part of a figure → how its option ends, and its help."""

MAIN_FIELD: dict[str, str] = {
    "win": "result",
    "claim": "text",
    "person": "name",
    "artefact": "name",
    "want": "what",
    "complaint": "what",
    "assumption": "belief",
    "decision": "what",
    "employer": "name",
    "role": "name",
    "debrief": "name",
    "ask": "ask",
    "answer": "said",
    "telling": "note",
    "competency": "name",
    "goal": "what",
    "credential": "name",
    "target": "name",
    "opportunity": "name",
    "option": "name",
}
"""Kind → the field that words without an option go into, and the least a record must say."""

NEEDED: dict[str, str] = {"answer": "ask"}
"""Kind → the record it cannot be without, besides its main field."""

FILLED_BY_US = frozenset({"digest", "file"})
"""Fields the program fills in when a file is kept; nobody is asked for them."""

MANY = 15
"""Fields from which on nobody is asked for those that can wait (a guess)."""

OFFERED = 8
"""How many records a question about another record lists (a guess)."""


def options_of(kind: Kind) -> list[click.Parameter]:
    """The options of a kind's fields; each hands over text, empty to clear the field, or None if not given."""
    made: list[click.Parameter] = []
    for card in cards_of(kind.record):
        if card.name in FILLED_BY_US:
            continue
        if card.shape is Shape.FIGURE:
            for part, (ending, told) in FIGURE_OPTIONS.items():
                made.append(click.Option([f"--{card.name}.{ending}", f"{card.name}__{part}"], metavar="TEXT", help=told))
        else:
            made.append(_option(card))
    return made


def _option(card: FieldCard) -> click.Option:
    name = card.name.replace("_", "-")
    told = _help(card)
    if card.shape is Shape.FLAG:
        return click.Option([f"--{name}/--no-{name}", card.name], default=None, help=told)
    metavar = {Shape.REFERENCE: "ID", Shape.DATE: "DATE", Shape.NUMBER: _number(card), Shape.PAY: "PAY"}.get(card.shape, "TEXT")
    metavar = "|".join(f"'{word}'" if " " in word else word for word in map(word_of, card.choices)) or metavar
    many = card.shape is Shape.LIST
    return click.Option([f"--{name}", card.name], metavar=metavar, help=told, multiple=many, default=None)


PERCENTAGES = frozenset({"share", "sure", "chance"})
"""Numbers that are percentages; the others are years, steps, answers from 1 to 5 or sums."""


def _number(card: FieldCard) -> str:
    return "PERCENT" if card.name in PERCENTAGES else "NUMBER"


def _help(card: FieldCard) -> str:
    label = card.label if card.label.endswith(("?", ".")) else f"{card.label}."
    return f"{label} {card.hint}".strip()


def typed_in(given: Mapping[str, Any]) -> dict[str, str]:
    """What was given as options, as a form would send it: field → text."""
    typed: dict[str, str] = {}
    for name, value in given.items():
        if value is None or value == ():
            continue
        field = name.replace("__", ".")
        typed[field] = (
            ("yes" if value else "no") if isinstance(value, bool) else ", ".join(value) if isinstance(value, tuple) else value
        )
    return typed


def ask_for(kind: Kind, face: Face) -> dict[str, str]:
    """Ask field by field; Enter leaves a field empty. Nobody is asked for a record of a kind that has none."""
    opening = f"A new {kind.name}. Enter skips a question; Ctrl-C leaves without writing."
    face.say(paragraph(opening, face.width))
    register = Register(face)
    cards = cards_of(kind.record)
    for card in cards:
        if card.name == NEEDED.get(kind.name) and not register.records(card.of):
            raise Refusal(
                "empty",
                f"{kind.one.capitalize()} needs an {card.of}, and there is none in the books.",
                f"Write it down first: proprietor {card.of} record",
                place=card.name,
            )
    typed: dict[str, str] = {}
    waiting = CAN_WAIT.get(kind.name, frozenset()) if len(cards) > MANY else frozenset()
    if waiting:
        more = f"{len(waiting)} more things can be said later, with “proprietor {kind.name} edit”; a plan will ask for them."
        face.say(face.ink.faint(paragraph(more, face.width)))
    for card in cards:
        if card.name in FILLED_BY_US | waiting or (card.shape is Shape.REFERENCE and not register.records(card.of)):
            continue
        if card.shape is Shape.FIGURE:
            face.say(_question(card, face, register))
            typed |= ask_figure(kind, card, face)
        elif text := ask(kind, card, card.name, _question(card, face, register), face, required=card.name in _needed(kind)):
            typed[card.name] = text
    return typed


def _needed(kind: Kind) -> frozenset[str]:
    """The fields that cannot be skipped; what an answer is to, the program cannot guess."""
    return frozenset({MAIN_FIELD[kind.name], NEEDED.get(kind.name, "")})


def _question(card: FieldCard, face: Face, register: Register) -> str:
    aside = [card.hint] if card.hint else []
    if card.shape is Shape.REFERENCE:
        offered = list(register.records(card.of).values())
        aside += [f"{register.head(kept.record.id)}  {one_line(kept.record)}" for kept in offered[:OFFERED]]
        aside += [f"… and {len(offered) - OFFERED:,} more"] if len(offered) > OFFERED else []
    elif card.choices:
        aside.append(f"One of: {', '.join(map(word_of, card.choices))}. Enter takes {word_of(card.default)}.")
    elif card.shape is Shape.FLAG:
        aside.append("yes or no; Enter takes no.")
    elif card.example:
        aside.append(f"For example: {card.example}")
    lines = [face.ink.faint(paragraph(line, face.width, "  ")) for line in aside]
    return "\n".join(["", face.ink.strong(card.label), *lines])


def ask_figure(kind: Kind, card: FieldCard, face: Face) -> dict[str, str]:
    """Ask for a figure by its parts; unit and period only once there is a number."""
    typed: dict[str, str] = {}

    def part(name: str, words: str) -> None:
        if text := ask(kind, card, f"{card.name}.{name}", f"  {words}", face):
            typed[f"{card.name}.{name}"] = text

    part("before", "from (the level before)")
    part("after", "to (the level after)")
    if not typed:
        part("value", "or a single number")
    if typed:
        part("unit", "of what (the unit)")
        part("period", "over which time")
    return typed


def ask(kind: Kind, card: FieldCard, name: str, question: str, face: Face, *, required: bool = False) -> str:
    """Ask for one field until it can be read; empty when it is skipped."""
    face.say(question)
    while True:
        text: str = click.prompt("  >", default="", show_default=False, prompt_suffix=" ").strip()
        if not text and required:
            face.say(face.ink.warning(f"  This one is needed: a {kind.name} rests on it."))
            continue
        try:
            read_entry(kind, {name: text} if text else {})
        except Refusal as refusal:
            said = f"{refusal.sentence.removeprefix(f'{card.label}: ')} {refusal.remedy}"
            face.say(face.ink.warning(paragraph(said, face.width, "  ")))
            continue
        return text
