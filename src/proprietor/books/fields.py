"""What types of fields records are made of; faces make forms of them, the store makes columns."""

from dataclasses import Field, dataclass, fields
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_type_hints

from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate


class Shape(StrEnum):
    """A type of field."""

    TEXT = "text"
    REFERENCE = "reference"
    CHOICE = "choice"
    NUMBER = "number"
    DECIMAL = "decimal"
    FLAG = "flag"
    DATE = "date"
    LIST = "list"
    FIGURE = "figure"
    PAY = "pay"


_SIMPLE: dict[object, Shape] = {
    RecordId: Shape.REFERENCE,
    str: Shape.TEXT,
    int: Shape.NUMBER,
    Decimal: Shape.DECIMAL,
    bool: Shape.FLAG,
    PartialDate: Shape.DATE,
    Figure: Shape.FIGURE,
    Pay: Shape.PAY,
    tuple[str, ...]: Shape.LIST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCard:
    """How one field of a kind of record is asked for.

    Attributes:
        name: the field's name.
        label: what stands above the entry.
        hint: a sentence beneath it; may be empty.
        example: a good entry; may be empty.
        long: whether it takes more than a line.
        shape: its type.
        of: the kind of record a reference leads to; "record" for any.
        choices: the values of a choice.
        default: what it is when nobody says anything.
    """

    name: str
    label: str
    hint: str
    example: str
    long: bool
    shape: Shape
    of: str
    choices: tuple[str, ...]
    default: Any


def word_of(choice: object) -> str:
    """What a person calls a choice: its own word where its code is another one."""
    return str(getattr(choice, "word", choice))


@cache
def cards_of(record: type) -> tuple[FieldCard, ...]:
    """The fields of a kind of record, in order, without its id."""
    hints = get_type_hints(record)
    return tuple(_card(each, _bare(hints[each.name])) for each in fields(record) if each.name != "id")


def _bare(hint: Any) -> Any:  # noqa: ANN401 - a type of any kind
    """The type without "or None"."""
    options = get_args(hint)
    return next(each for each in options if each is not type(None)) if type(None) in options else hint


def _card(field: "Field[Any]", hint: Any) -> FieldCard:  # noqa: ANN401 - a type of any kind
    shape = _SIMPLE.get(hint, Shape.CHOICE)
    return FieldCard(
        name=field.name,
        label=field.metadata["label"],
        hint=field.metadata["hint"],
        example=field.metadata["example"],
        long=field.metadata["long"],
        shape=shape,
        of=field.metadata["of"],
        choices=tuple(hint) if shape is Shape.CHOICE else (),
        default=field.default,
    )
