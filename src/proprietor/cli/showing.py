"""One record with all that hangs on it, in words."""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from proprietor.actions.entry import show_entry
from proprietor.actions.kinds import kind_of
from proprietor.actions.looking import Shown, Tied
from proprietor.actions.plain import LONGEST, plain, record_plain
from proprietor.books import LinkKind, Waiver
from proprietor.books.fields import Shape, cards_of, word_of
from proprietor.books.kinds import AnyRecord
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph, width_of, wrapped
from proprietor.cli.register import Register, one_line

if TYPE_CHECKING:
    from proprietor.proposition.candidates import Candidate

TIES: dict[tuple[LinkKind, bool], str] = {
    (LinkKind.SAW, True): "Saw",
    (LinkKind.SAW, False): "Seen by",
    (LinkKind.SHOWS, True): "Shows",
    (LinkKind.SHOWS, False): "Shown by",
    (LinkKind.CITES, True): "Rests on",
    (LinkKind.CITES, False): "Cited by",
    (LinkKind.CONCERNS, True): "Concerns",
    (LinkKind.CONCERNS, False): "Concerned by",
    (LinkKind.SAME, True): "The same as",
    (LinkKind.SAME, False): "The same as",
    (LinkKind.APART, True): "Not the same as",
    (LinkKind.APART, False): "Not the same as",
}
"""A link's verb, seen from its source (True) or its target."""

LABELS, WIDE_LABELS = 16, 25
"""Columns for labels on a screen under and from 80 columns."""

WIDE = 80

UNSHOWN = frozenset({"secret"})
"""Fields no screen shows: whoever looks over a shoulder could open a reply with them."""


def candidate_lines(candidates: "Sequence[Candidate]", face: Face) -> Iterator[str]:
    """Who may have seen it, each with the grounds, and how to say that they did."""
    if not candidates:
        return
    register = Register(face)
    yield ""
    yield face.ink.strong("They may have seen it; only you know")
    for each in candidates:
        grounds = "; ".join(each.grounds)
        yield paragraph(
            f"{register.head(each.person.id)}  {clean(each.person.name)}: {clean(grounds)}.", face.width, "  ", "    "
        )
    yield face.ink.faint("Say that somebody did with: proprietor link PERSON saw WIN")


def shown_plain(shown: Shown) -> dict[str, object]:
    """The record and all that hangs on it, as plain values."""
    kept = shown.kept
    return {
        "record": {name: value for name, value in record_plain(kept.record).items() if name not in UNSHOWN},
        "version": kept.version,
        "source": kept.source.value,
        "added": kept.added.isoformat(),
        "changed": kept.changed.isoformat(),
        "links": [{"id": tie.link, "verb": tie.verb.value, "out": tie.out, **_brief(tie.record)} for tie in shown.ties],
        "refers": {field: _brief(record) for field, record in shown.refers.items()},
        "referred": [_brief(record) for record in shown.referred],
        "history": [{"seq": line.seq, "at": line.at.isoformat(), "summary": line.summary} for line in shown.history],
    }


def _brief(record: AnyRecord) -> dict[str, object]:
    return {"record": record.id, "kind": kind_of(record).name, "title": record.title, **_who(record)}


def _who(record: AnyRecord) -> dict[str, object]:
    relation = getattr(record, "relation", None)
    return {"relation": plain(relation)} if relation else {}


def shown_lines(shown: Shown, face: Face) -> Iterator[str]:
    """The record and all that hangs on it, for the screen."""
    record, register = shown.kept.record, Register(face)
    kind = kind_of(record)
    yield f"{kind.name.capitalize()} {face.ink.strong(record.id)}"
    yield ""
    entries = show_entry(record)
    for card in cards_of(type(record)):
        value: Any = getattr(record, card.name)
        if value in (None, "", ()) or card.name in UNSHOWN:
            continue
        text = word_of(value) if card.shape in (Shape.FIGURE, Shape.CHOICE) else entries[card.name] or "no"
        if len(text) > LONGEST:
            text = f"{text[:LONGEST].rstrip()}\n… and {len(text) - LONGEST:,} more signs; --json has all of them"
        if card.name in shown.refers:
            text = _named(shown.refers[card.name], register)
        yield from _row(card.label, text, face)
    yield from _tied(shown, face, register)
    yield ""
    yield from (face.ink.faint(line) for line in wrapped(_origin(shown), face.width))


def _row(label: str, text: str, face: Face) -> Iterator[str]:
    room = WIDE_LABELS if face.width >= WIDE else LABELS
    label = label.rstrip("?.")
    if width_of(label) > room:
        yield face.ink.faint(label)
        label = ""
    lines = wrapped(text, face.width - room - 2)
    yield f"{face.ink.faint(label)}{' ' * (room - width_of(label) + 2)}{lines[0]}".rstrip()
    yield from textwrap.indent("\n".join(lines[1:]), " " * (room + 2)).splitlines()


def _tied(shown: Shown, face: Face, register: Register) -> Iterator[str]:
    waivers = [kept.record for kept in register.records("waiver").values() if isinstance(kept.record, Waiver)]
    waivers = [each for each in waivers if each.about == shown.kept.record.id]
    if shown.ties or shown.referred or waivers:
        yield ""
    for tie in shown.ties:
        yield from _row(TIES[tie.verb, tie.out], _tie(tie, register), face)
    for record in shown.referred:
        yield from _row("Named by", _named(record, register), face)
    for waiver in waivers:
        yield from _row("Set aside", _named(waiver, register), face)


def _tie(tie: Tied, register: Register) -> str:
    relation = getattr(tie.record, "relation", None)
    return _named(tie.record, register) + (f" ({word_of(relation)})" if relation else "")


def _named(record: AnyRecord, register: Register) -> str:
    return f"{register.head(record.id)}  {one_line(record)}"


def _origin(shown: Shown) -> str:
    kept = shown.kept
    words = {"typed": "Written down by hand", "imported": "Imported", "proposed": "Proposed and accepted"}[kept.source.value]
    changed = f", changed {local(kept.changed)} (version {kept.version})" if kept.version > 1 else ""
    return f"{words} {local(kept.added)}{changed}."


def local(moment: datetime) -> str:
    """A moment by the person's own clock."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
