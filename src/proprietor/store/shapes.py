"""How each type of field lies in columns, and how to get it out again quickly."""

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from operator import itemgetter
from typing import Any

from proprietor.books.fields import FieldCard, Shape, cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.values.figure import Figure
from proprietor.values.ids import UNKEPT
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate, parse_date

COLUMNS: dict[Shape, tuple[tuple[str, str], ...]] = {
    Shape.NUMBER: (("", "integer"),),
    Shape.FLAG: (("", "boolean"),),
    Shape.FIGURE: (("_value", "text"), ("_unit", "text"), ("_before", "text"), ("_after", "text"), ("_period", "text")),
    Shape.PAY: (("_minor", "bigint"), ("_currency", "text"), ("_period", "text")),
}
"""Shape → its columns as (end of the name, SQL type); one text column where nothing else is said."""

ONE_TEXT = (("", "text"),)


def columns_of(shape: Shape) -> tuple[tuple[str, str], ...]:
    """The columns a field of this shape takes."""
    return COLUMNS.get(shape, ONE_TEXT)


def to_row(record: AnyRecord) -> dict[str, object]:
    """A record as a row of its table."""
    row: dict[str, object] = {"id": record.id}
    for card in cards_of(type(record)):
        values = _WRITE[card.shape](getattr(record, card.name))
        row |= {card.name + end: value for (end, _), value in zip(columns_of(card.shape), values, strict=True)}
    return row


def _write_figure(figure: Figure | None) -> tuple[object, ...]:
    if figure is None:
        return None, None, None, None, None
    numbers = [None if each is None else f"{each:f}" for each in (figure.value, figure.before, figure.after)]
    return numbers[0], figure.unit, numbers[1], numbers[2], figure.period


_WRITE: dict[Shape, Callable[[Any], tuple[object, ...]]] = {
    Shape.TEXT: lambda value: (value,),
    Shape.REFERENCE: lambda value: (value or None,),
    Shape.CHOICE: lambda value: (value.value,),
    Shape.NUMBER: lambda value: (value,),
    Shape.DECIMAL: lambda value: (None if value is None else f"{value:f}",),
    Shape.FLAG: lambda value: (value,),
    Shape.DATE: lambda value: (None if value is None else str(value),),
    Shape.LIST: lambda value: (json.dumps(value, ensure_ascii=False),),
    Shape.FIGURE: _write_figure,
    Shape.PAY: lambda pay: (None, None, None) if pay is None else (pay.minor, pay.currency, pay.period.value),
}


def _read_figure(value: str | None, unit: str | None, before: str | None, after: str | None, period: str | None) -> Figure | None:
    if unit is None:
        return None
    numbers = [None if each is None else Decimal(each) for each in (value, before, after)]
    return Figure(value=numbers[0], unit=unit, before=numbers[1], after=numbers[2], period=period or "")


def _read_pay(minor: int | None, currency: str | None, period: str | None) -> Pay | None:
    return None if minor is None else Pay(minor=minor, currency=currency or "", period=Period(period or "year"))


@cache
def _date(text: str) -> PartialDate:
    return parse_date(text)


@cache
def _list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def reader_of(record: type, first: int = 0) -> Callable[[Sequence[Any]], Any]:
    """A function that builds a record from a row, whose id stands at column `first`; made once a kind, as it runs once a record.

    What lies in its column as it is, which is most, is taken over in one go.
    """
    names, places = ["id"], [first]
    steps: list[tuple[str, Callable[[Sequence[Any]], Any]]] = []
    place = first + 1
    for card in cards_of(record):
        if card.shape in {Shape.TEXT, Shape.NUMBER}:
            names.append(card.name)
            places.append(place)
        else:
            steps.append((card.name, _step(card, place)))
        place += len(columns_of(card.shape))
    pick = itemgetter(*places, first)  # at least two, so that it always gives a tuple

    def read(row: Sequence[Any]) -> Any:  # noqa: ANN401 - a record of that kind
        values = dict(zip(names, pick(row), strict=False))
        for name, step in steps:
            values[name] = step(row)
        return record(**values)

    return read


def _step(card: FieldCard, place: int) -> Callable[[Sequence[Any]], Any]:
    shape = card.shape
    if shape is Shape.REFERENCE:
        return lambda row: row[place] or UNKEPT
    if shape is Shape.FLAG:
        return lambda row: bool(row[place])
    if shape is Shape.CHOICE:
        choices = {str(each): each for each in card.choices}
        return lambda row: choices[row[place]]
    if shape is Shape.DATE:
        return lambda row: None if row[place] is None else _date(row[place])
    if shape is Shape.DECIMAL:
        return lambda row: None if row[place] is None else Decimal(row[place])
    if shape is Shape.LIST:
        return lambda row: () if row[place] in (None, "[]") else _list(row[place])
    last = place + len(columns_of(shape))
    build: Callable[..., Any] = _read_figure if shape is Shape.FIGURE else _read_pay
    return lambda row: build(*row[place:last])
