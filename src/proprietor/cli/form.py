"""A record as a plain form for an editor: one field a line, reasons as comments, longer text indented beneath."""

from collections.abc import Mapping

from proprietor.actions.entry import FIGURE_PARTS, show_entry
from proprietor.actions.kinds import kind_of
from proprietor.books.fields import FieldCard, Shape, cards_of, word_of
from proprietor.books.kinds import AnyRecord
from proprietor.cli.entering import FIGURE_OPTIONS, FILLED_BY_US
from proprietor.values.refusals import Refusal

INDENT = "  "


def written(record: AnyRecord, version: int) -> str:
    """The form of a record, ready to be edited."""
    kind = kind_of(record)
    shown = show_entry(record)
    lines = [
        f"# The {kind.name} {record.id}, version {version}. Save and close to keep your changes.",
        "# A field that is emptied is cleared. Longer text goes on in the next line, after two blanks.",
        "# Lines that begin with # are notes. Close without saving to leave everything as it was.",
    ]
    for card in cards_of(kind.record):
        if card.name not in FILLED_BY_US:
            texts = {**shown, card.name: word_of(getattr(record, card.name))} if card.choices else shown
            lines += ["", f"# {_note(card)}", *(_entry(label, texts[name]) for label, name in _names(card))]
    return "\n".join(lines) + "\n"


def read(text: str, record: AnyRecord) -> dict[str, str]:
    """What the form says, field → text.

    Raises:
        Refusal: `bad-form`, naming the line.
    """
    known = {label: name for card in cards_of(type(record)) if card.name not in FILLED_BY_US for label, name in _names(card)}
    typed: dict[str, list[str]] = {}
    name = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("#"):
            continue
        label, colon, rest = line.partition(":")
        if not line.strip() or line.startswith((" ", "\t")):
            if name:
                typed[name].append(line.removeprefix(INDENT).rstrip())
            elif line.strip():
                raise _unclear(number, line)
        elif colon and label.strip().lower() in known:
            name = known[label.strip().lower()]
            if name in typed:
                raise Refusal(
                    "bad-form", f"Line {number}: “{label.strip()}” stands there twice.", "Keep one of the two.", place=name
                )
            typed[name] = [rest.strip()]
        else:
            raise _unclear(number, line)
    return {each: "\n".join(lines).strip() for each, lines in typed.items()}


def changed(typed: Mapping[str, str], record: AnyRecord) -> dict[str, str]:
    """Only the fields whose text is another one now."""
    before = show_entry(record)
    words = {card.name: word_of(getattr(record, card.name)) for card in cards_of(type(record)) if card.choices}
    return {name: text for name, text in typed.items() if text not in (before[name].strip(), words.get(name))}


def _unclear(number: int, line: str) -> Refusal:
    return Refusal(
        "bad-form",
        f"Line {number} belongs to no field: “{line.strip()[:40]}”.",
        "Begin it with two blanks if it goes on with the text above, or with # if it is a note.",
        place=str(number),
    )


def _names(card: FieldCard) -> list[tuple[str, str]]:
    if card.shape is Shape.FIGURE:
        return [(f"{card.name}.{FIGURE_OPTIONS[part][0]}", f"{card.name}.{part}") for part in FIGURE_PARTS]
    return [(card.name.replace("_", "-"), card.name)]


def _note(card: FieldCard) -> str:
    parts = [card.label.rstrip(".") + ("" if card.label.endswith("?") else "."), card.hint]
    if card.choices:
        parts.append(f"One of: {', '.join(map(word_of, card.choices))}.")
    if card.shape is Shape.REFERENCE:
        parts.append(f"The id of a {card.of}.")
    if card.shape is Shape.FLAG:
        parts.append("yes or no.")
    return " ".join(part for part in parts if part)


def _entry(label: str, text: str) -> str:
    first, *others = text.splitlines() or [""]
    return "\n".join([f"{label}: {first}".rstrip(), *(f"{INDENT}{line}".rstrip() for line in others)])
