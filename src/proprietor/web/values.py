"""What stands in the fields of a record, laid out for reading: rows, changes, differences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from proprietor.actions.context import Change
from proprietor.actions.entry import names_of, show_entry
from proprietor.actions.kinds import kind_of
from proprietor.actions.looking import ShowRecord
from proprietor.actions.plain import LONGEST
from proprietor.books import Link
from proprietor.books.fields import FieldCard, Shape, cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.values.figure import plain_number
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.looks import day
from proprietor.web.sayings import SENTENCES, said


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One field that says something: its label, what it says, and where that leads."""

    label: str
    value: object
    address: str = ""
    outward: bool = False
    figure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field that says one thing here and another there."""

    label: str
    before: object
    after: object


FOR_PROGRAMS = frozenset({"digest", "fingerprint", "secret", "recipient", "mark", "written", "ratings", "competencies"})
"""Fields that tell a person nothing."""


def rows_of(record: AnyRecord, refers: Mapping[str, AnyRecord]) -> list[Row]:
    """The fields of a record that say something, in order."""
    rows = []
    for card in cards_of(type(record)):
        value = getattr(record, card.name)
        if card.name in FOR_PROGRAMS or value in (None, "", (), False) or (card.name == "name" and value == record.title):
            continue
        if card.name in refers:
            rows.append(Row(label=card.label, value=refers[card.name].title, address=f"/r/{value}"))
        else:
            outward = card.name == "address" and str(value).lower().startswith(("https://", "http://"))
            figure = card.shape in (Shape.FIGURE, Shape.PAY, Shape.DATE, Shape.DECIMAL)
            rows.append(Row(label=card.label, value=said_of(card, value), outward=outward, figure=figure))
    return rows


def silent_fields(record: AnyRecord, skipped: Sequence[str] = ()) -> list[str]:
    """The labels of fields that say nothing yet."""
    cards = [card for card in cards_of(type(record)) if card.shape is not Shape.FLAG and card.name not in skipped]
    return [card.label for card in cards if getattr(record, card.name) in (None, "", ())]


def said_of(card: FieldCard, value: object) -> object:
    """A value in words."""
    if value in (None, "", ()):
        return ""
    if card.shape is Shape.DATE:
        return day(value)  # type: ignore[arg-type]
    if card.shape is Shape.CHOICE:
        return said(card.name, str(value))
    if card.shape is Shape.NUMBER:
        return f"{value} %" if card.name in _SHARES else str(value)
    if isinstance(value, Decimal):
        return plain_number(value)
    if card.shape is Shape.FLAG:
        return "Yes" if value else "No"
    return beginning(", ".join(value) if isinstance(value, tuple) else str(value))


def beginning(text: str) -> str:
    """A text as a page shows it: of one that is longer than any field but a pay table or a talk, the beginning."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}\n… and {len(text) - LONGEST:,} more signs"


_SHARES = ("share", "sure", "chance")
"""Numbers that are percentages; others count or number something."""


def link_rows(business: Business, link: Link) -> list[Row]:
    """The two ends of a link, and what it says."""
    source, target = title_of(business, link.source), title_of(business, link.target)
    return [
        Row(label="From", value=source, address=f"/r/{link.source}"),
        Row(label="Says", value=SENTENCES[link.verb]),
        Row(label="To", value=target, address=f"/r/{link.target}"),
    ]


def title_of(business: Business, record_id: str) -> str:
    """The title of a record; its id when it is gone."""
    try:
        return business.do(ShowRecord(id=record_id)).kept.record.title
    except Refusal:
        return record_id


def typed_differences(business: Business, now: AnyRecord, form: Mapping[str, str]) -> list[Difference]:
    """What is there now and what was typed, for each field in which the two differ."""
    there = show_entry(now)
    found = []
    for card in cards_of(type(now)):
        names = [name for name in names_of(card) if name in form]
        if any(_even(form[name]) != _even(there[name]) for name in names):
            before, after = ([texts[name] for name in names if texts[name].strip()] for texts in (there, form))
            pair = (_in_words(business, card, " · ".join(texts)) for texts in (before, after))
            found.append(Difference(label=card.label, before=next(pair), after=next(pair)))
    return found


def _in_words(business: Business, card: FieldCard, text: str) -> str:
    if card.shape is Shape.REFERENCE and text:
        return title_of(business, text)
    return said(card.name, text) if card.shape is Shape.CHOICE and text else text


def _even(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def changes_in(change: Change, titles: Mapping[RecordId, str]) -> list[Difference]:
    """What a change did to the fields of a record; all fields that say something when it came or went.

    A record that was not there said nothing: what a field says by itself is no former value.
    """
    either = change.after or change.before
    if either is None:
        return []
    before, after = (kept.record if kept else None for kept in (change.before, change.after))
    found = []
    for card in (each for each in cards_of(type(either.record)) if each.name not in FOR_PROGRAMS):
        old, new = (getattr(record, card.name) if record else None for record in (before, after))
        if old != new and (old, new) not in _SILENT:
            found.append(Difference(label=card.label, before=_told(card, old, titles), after=_told(card, new, titles)))
    return found


_SILENT = tuple(pair for each in ("", (), False) for pair in ((None, each), (each, None)))
"""What a field that says nothing does when its record comes or goes."""


def _told(card: FieldCard, value: object, titles: Mapping[RecordId, str]) -> object:
    if card.shape is Shape.REFERENCE and value:
        return titles.get(RecordId(str(value)), str(value))
    said_so = said_of(card, value)
    return said_so if isinstance(said_so, Markup) else str(said_so)


def happened(change: Change) -> str:
    """What a change did to its record, in a few words."""
    if change.before is None:
        return "Written down"
    if change.after is None:
        return "Deleted"
    labels = [difference.label for difference in changes_in(change, {})]
    return ", ".join(labels) if labels else "Brought back"


def kind_word(change: Change) -> str:
    """The noun of what was changed."""
    either = change.after or change.before
    return kind_of(either.record).name if either else ""
