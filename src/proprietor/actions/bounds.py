"""What the parts of a record may say: percentages, figures and pay within reason, links between kinds that hang together so."""

from collections.abc import Iterator
from decimal import Decimal

from proprietor.actions.kinds import LEDGERS, kind_of
from proprietor.books import Books, Link, LinkKind, Waiver
from proprietor.books.kinds import AnyRecord
from proprietor.values.figure import MOST, Figure
from proprietor.values.money import CURRENCY, Pay
from proprietor.values.refusals import Refusal

PERCENT = 100

FINEST = -20
"""Decimal places a number may have, as an exponent of ten (a guess)."""


def in_bounds(record: AnyRecord) -> None:
    """Refuse numbers that cannot be meant.

    Raises:
        Refusal: `bad-value`, naming the field.
    """
    for name in ("share", "sure"):
        value = getattr(record, name, None)
        if value is not None and not 0 <= value <= PERCENT:
            raise Refusal("bad-value", f"In “{name}”: {value} is not between 0 and 100.", "Give a percentage.", place=name)
    for place, number in _numbers(record):
        if not number.is_finite() or abs(number) >= MOST or int(number.as_tuple().exponent) < FINEST:
            raise Refusal("bad-value", f"In “{place}”: this is no number one can count with.", "Mend the number.", place=place)
    pay = getattr(record, "pay", None)
    if isinstance(pay, Pay) and (not CURRENCY.fullmatch(pay.currency) or not pay.currency.isupper()):
        raise Refusal(
            "bad-value",
            f"In “pay”: “{pay.currency[:40]}” is no currency.",
            "Write its three letters, such as EUR.",
            place="pay",
        )


def _numbers(record: AnyRecord) -> Iterator[tuple[str, Decimal]]:
    figure, pay = getattr(record, "figure", None), getattr(record, "pay", None)
    if isinstance(figure, Figure):
        parts = (("figure.value", figure.value), ("figure.before", figure.before), ("figure.after", figure.after))
        yield from ((place, number) for place, number in parts if number is not None)
    if isinstance(pay, Pay):
        yield "pay", Decimal(pay.minor) / 100


_ENDS: dict[LinkKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    LinkKind.SAW: (("person",), ("win", "artefact")),
    LinkKind.SHOWS: (("artefact",), ("win", "claim")),
    LinkKind.CITES: (("claim",), ("win",)),
}

_ANYTHING = tuple(kind.name for kind in LEDGERS)


def ends_fit(record: AnyRecord, books: Books) -> None:
    """Refuse a link or waiver whose ends cannot hang together so; the ends must be in the books.

    Raises:
        Refusal: `bad-reference`.
    """
    if isinstance(record, Waiver):
        about = kind_of(books[record.about].record).name
        if about not in _ANYTHING:
            raise Refusal("bad-reference", f"There are no remarks about a {about}.", "Name the record itself.", place="about")
    if not isinstance(record, Link):
        return
    source, target = (kind_of(books[end].record).name for end in (record.source, record.target))
    begins, ends = _ENDS.get(record.verb, (_ANYTHING, _ANYTHING))
    if source not in begins or target not in ends:
        wanted = f"from a {' or '.join(begins)} to a {' or '.join(ends)}" if record.verb in _ENDS else "between records"
        raise Refusal(
            "bad-reference",
            f"“{record.verb}” leads {wanted}, not from a {source} to a {target}.",
            "Give the two ids in that order.",
            place="verb",
        )
    if record.source == record.target:
        raise Refusal("bad-reference", f"{record.source} cannot be linked to itself.", "Name two records.", place="target")
