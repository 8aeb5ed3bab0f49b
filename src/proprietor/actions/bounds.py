"""What the parts of a record may say: percentages, figures and pay within reason, links between kinds that hang together so."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from proprietor.actions.entry import label_of
from proprietor.actions.kinds import LEDGERS, kind_of
from proprietor.books import Artefact, Books, Link, LinkKind, Waiver
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.values.figure import MOST, Figure
from proprietor.values.money import CURRENCY, Pay
from proprietor.values.refusals import Refusal

_PERCENTAGE, _SCALE = "Give a percentage.", "Give a number from 1 to 5, or leave it empty."

RANGES = (
    *((name, 0, 100, _PERCENTAGE) for name in ("share", "sure", "chance")),
    *((name, 1, 5, _SCALE) for name in ("direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk")),
    ("level", 1, 5, "Give a whole number from 1 to 5."),
    ("years", 1, 50, "Give whole years; 5 is usual."),
    ("round", 1, 50, "Give a whole number: 1 for the first talk."),
    ("steps", -20, 20, "Give whole steps: 1 for your boss, 2 for theirs, 0 for somebody beside you."),
)
"""Fields that hold a whole number, with the least and the most it may be, and what to do instead."""


@cache
def _ranges(record: type) -> tuple[tuple[str, int, int, str], ...]:
    """Those of a kind of record."""
    return tuple(each for each in RANGES if hasattr(record, each[0]))


FINEST = -20
"""Decimal places a number may have, as an exponent of ten (a guess)."""


def in_bounds(record: AnyRecord) -> None:
    """Refuse numbers that cannot be meant.

    Raises:
        Refusal: `bad-value`, naming the field.
    """
    for name, least, most, remedy in _ranges(type(record)):
        value = getattr(record, name)
        if value is not None and not isinstance(value, str) and not least <= value <= most:
            label = label_of(kind_of(record), name)
            raise Refusal("bad-value", f"In “{label}”: {value} is not between {least} and {most}.", remedy, place=name)
    for place, number in _numbers(record):
        if not number.is_finite() or number.copy_abs() >= MOST or int(number.as_tuple().exponent) < FINEST:
            label = label_of(kind_of(record), place)
            raise Refusal("bad-value", f"In “{label}”: this is no number one can count with.", "Mend the number.", place=place)
    if isinstance(record, Artefact):
        _leads_somewhere(record.address)
    for name, pay in _pays(record):
        if not CURRENCY.fullmatch(pay.currency) or not pay.currency.isupper():
            raise Refusal(
                "bad-value",
                f"In “{label_of(kind_of(record), name)}”: “{pay.currency[:40]}” is no currency.",
                "Write its three letters, such as EUR.",
                place=name,
            )
        above_nothing(pay, label_of(kind_of(record), name), name)


def above_nothing(pay: Pay, label: str, place: str) -> None:
    """Refuse pay of nothing or less.

    Raises:
        Refusal: `bad-value`, naming the field.
    """
    if pay.minor <= 0:
        said = f"In “{label}”: {pay} is no pay."
        raise Refusal("bad-value", said, "Give an amount above nought, or leave it empty.", place=place)


_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]+):", re.IGNORECASE)
"""The beginning of an address that says how to get there; one letter alone is a drive."""

_SCHEMES = frozenset({"http", "https", "mailto", "file"})
"""Ways an artefact's link may go: to a page, a letter-box, a file. Anything else may run something when it is opened."""


def _leads_somewhere(address: str) -> None:
    found = _SCHEME.match(address)
    if found and found[1].lower() not in _SCHEMES:
        raise Refusal(
            "bad-value",
            f"“{found[1][:20]}:” is no link to something that can be shown.",
            "Give a page on the web (https://…), a mailto: address or the path of a file.",
            place="address",
        )


def _numbers(record: AnyRecord) -> Iterator[tuple[str, Decimal]]:
    figure = getattr(record, "figure", None)
    if isinstance(figure, Figure):
        parts = (("figure.value", figure.value), ("figure.before", figure.before), ("figure.after", figure.after))
        yield from ((place, number) for place, number in parts if number is not None)
    for name in _shaped(type(record), Shape.DECIMAL):
        if isinstance(number := getattr(record, name), Decimal):
            yield name, number
    yield from ((name, Decimal(pay.minor) / 100) for name, pay in _pays(record))


def _pays(record: AnyRecord) -> Iterator[tuple[str, Pay]]:
    """The fields of a record that hold pay."""
    names = _shaped(type(record), Shape.PAY)
    return ((name, pay) for name in names if isinstance(pay := getattr(record, name), Pay))


@cache
def _shaped(record: type, shape: Shape) -> tuple[str, ...]:
    """The fields of a kind of record that hold such a value."""
    return tuple(card.name for card in cards_of(record) if card.shape is shape)


_ENDS: dict[LinkKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    LinkKind.SAW: (("person",), ("win", "artefact")),
    LinkKind.SHOWS: (("artefact",), ("win", "claim")),
    LinkKind.CITES: (("claim", "ask"), ("win",)),
    LinkKind.SAME: (("complaint",), ("complaint",)),
    LinkKind.APART: (("complaint",), ("complaint",)),
}

_ANYTHING = tuple(kind.name for kind in LEDGERS)


def _one(name: str) -> str:
    """A kind with its article."""
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def ends_fit(record: AnyRecord, books: Books) -> None:
    """Refuse a link or waiver whose ends cannot hang together so; the ends must be in the books.

    Raises:
        Refusal: `bad-reference`.
    """
    if isinstance(record, Waiver) and not record.of_agenda:
        about = kind_of(books[record.about].record).name
        if about not in _ANYTHING:
            raise Refusal("bad-reference", f"There are no remarks about a {about}.", "Name the record itself.", place="about")
    if not isinstance(record, Link):
        return
    source, target = (kind_of(books[end].record).name for end in (record.source, record.target))
    begins, ends = _ENDS.get(record.verb, (_ANYTHING, _ANYTHING))
    if source not in begins or target not in ends:
        wanted = f"from {_one(' or '.join(begins))} to {_one(' or '.join(ends))}" if record.verb in _ENDS else "between records"
        raise Refusal(
            "bad-reference",
            f"“{record.verb}” leads {wanted}, not from {_one(source)} to {_one(target)}.",
            "Give the two ids in that order.",
            place="verb",
        )
    if record.source == record.target:
        raise Refusal("bad-reference", f"{record.source} cannot be linked to itself.", "Name two records.", place="target")
