"""What a person typed into fields, as a record, and a record as what stands in the fields."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from proprietor.books.fields import FieldCard, Shape, cards_of, word_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.values.figure import Figure, parse_number
from proprietor.values.money import parse_pay
from proprietor.values.refusals import Refusal
from proprietor.values.when import parse_date

CAN_WAIT: Mapping[str, frozenset[str]] = {
    "win": frozenset({"until", "skills", "share", "confidentiality"}),
    "person": frozenset({"contact", "note"}),
    "claim": frozenset({"competency"}),
    "want": frozenset({"voiced", "outcome"}),
    "complaint": frozenset({"raised", "outcome", "mended", "about"}),
    "assumption": frozenset({"held", "outcome", "since"}),
    "decision": frozenset({"pay", "chance", "came", "outcome"}),
    "option": frozenset({"taken", "note"}),
    "employer": frozenset({"note"}),
    "ask": frozenset(
        {
            *("want", "complaint", "decider", "market_low", "market_middle", "market_high", "market_source", "live"),
            *("reservation", "target", "opening", "reason_above", "packages", "concessions", "gain", "cost", "years", "chance"),
            *("direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk", "own"),
        }
    ),
    "answer": frozenset({"done", "came"}),
    "target": frozenset({"occupation", "note"}),
    "opportunity": frozenset({"briefing", "variant", "note"}),
    "role": frozenset({"note"}),
}
"""Fields that can wait until something is to be said in them; a form folds them away."""

FIGURE_PARTS = ("value", "unit", "before", "after", "period")
"""A figure is entered in five parts, named `figure.value` and so on."""


def read_entry(kind: Kind, typed_in: Mapping[str, str], onto: AnyRecord | None = None) -> AnyRecord:
    """Make a record of what was typed.

    Args:
        kind: what it shall be.
        typed_in: field name → text; a figure by its parts. A field that is not there keeps what `onto` says.
        onto: the record that is being changed; None for a new one.

    Raises:
        Refusal: for the first field that cannot be read; `also` holds the others.
    """
    known = {name for card in cards_of(kind.record) for name in names_of(card)}
    unknown = [name for name in typed_in if name not in known]
    if unknown:
        raise Refusal(
            "bad-value",
            f"{kind.one.capitalize()} has no field “{unknown[0]}”.",
            f"Its fields: {', '.join(sorted(known))}.",
            place=unknown[0],
        )
    values: dict[str, Any] = {}
    refusals: list[Refusal] = []
    for card in cards_of(kind.record):
        if any(name in typed_in for name in names_of(card)):
            try:
                values[card.name] = _read(card, typed_in, getattr(onto, card.name, None))
            except Refusal as refusal:
                refusal.place = refusal.place if refusal.place in names_of(card) else card.name
                refusals.append(refusal)
    if refusals:
        for each in refusals:
            each.sentence = f"{label_of(kind, each.place)}: {each.sentence}"
        first, *others = refusals
        first.also = tuple(others)
        raise first
    made: AnyRecord = kind.record(**values) if onto is None else replace(onto, **values)  # type: ignore[type-var]
    return made


def show_entry(record: AnyRecord) -> dict[str, str]:
    """What stands in the fields when a record is opened for change."""
    shown: dict[str, str] = {}
    for card in cards_of(type(record)):
        value = getattr(record, card.name)
        if card.shape is Shape.FIGURE:
            for part in FIGURE_PARTS:
                inner = None if value is None else getattr(value, part)
                shown[f"{card.name}.{part}"] = "" if inner is None else f"{inner:f}" if isinstance(inner, Decimal) else inner
        else:
            shown[card.name] = _show(value)
    return shown


def names_of(card: FieldCard) -> tuple[str, ...]:
    """The names under which a field's parts are entered."""
    return tuple(f"{card.name}.{part}" for part in FIGURE_PARTS) if card.shape is Shape.FIGURE else (card.name,)


def _show(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    return ("yes" if value else "") if isinstance(value, bool) else str(value)


def _read(card: FieldCard, typed_in: Mapping[str, str], before: object) -> object:
    if card.shape is Shape.FIGURE:
        known = before if isinstance(before, Figure) else Figure()
        parts = {part: typed_in.get(f"{card.name}.{part}") for part in FIGURE_PARTS}
        return _figure({part: text for part, text in parts.items() if text is not None}, known, card.name)
    text = typed_in[card.name].strip()
    if not text:
        return card.default
    return _READERS[card.shape](text, card)


def _figure(parts: Mapping[str, str], known: Figure, name: str) -> Figure | None:
    values: dict[str, Any] = {}
    for part, text in parts.items():
        try:
            values[part] = text.strip() if part in ("unit", "period") else parse_number(text) if text.strip() else None
        except Refusal as refusal:
            refusal.place = f"{name}.{part}"
            raise
    figure = replace(known, **values)
    return None if figure == Figure() else figure


def _choice(text: str, card: FieldCard) -> object:
    for each in card.choices:
        if text.lower() in (each, word_of(each)):
            return each
    raise Refusal(
        "bad-value",
        f"“{text[:40]}” is none of the choices.",
        f"Choose one of: {', '.join(map(word_of, card.choices))}.",
        place=card.name,
    )


def _number(text: str, card: FieldCard) -> int:
    number = parse_number(text.removesuffix("%"))
    if number != int(number):
        raise Refusal("bad-number", f"“{text[:40]}” is not a whole number.", "Write it without decimals.", place=card.name)
    return int(number)


def _flag(text: str, card: FieldCard) -> bool:
    if text.lower() in {"yes", "true", "1", "on"}:
        return True
    if text.lower() in {"no", "false", "0", "off"}:
        return False
    raise Refusal("bad-value", f"“{text[:40]}” is neither yes nor no.", "Write yes or no.", place=card.name)


_READERS: dict[Shape, Callable[[str, FieldCard], object]] = {
    Shape.TEXT: lambda text, _: text,
    Shape.REFERENCE: lambda text, _: text,
    Shape.CHOICE: _choice,
    Shape.NUMBER: _number,
    Shape.DECIMAL: lambda text, _: parse_number(text.removesuffix("%")),
    Shape.FLAG: _flag,
    Shape.DATE: lambda text, _: parse_date(text),
    Shape.LIST: lambda text, _: tuple(part.strip() for part in text.replace("\n", ",").split(",") if part.strip()),
    Shape.PAY: lambda text, _: parse_pay(text),
}


def label_of(kind: Kind, name: str) -> str:
    """The label over the field with this name."""
    return next((card.label for card in cards_of(kind.record) if name in names_of(card)), name)
