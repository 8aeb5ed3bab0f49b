"""The trade of being seen: who knows of which win, that somebody was told, and drafts that tell; nothing is ever sent."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Printed, file_name
from proprietor.actions.plain import LONGEST
from proprietor.actions.whole import short, whole
from proprietor.ask.records import Medium, NoteKind, Telling
from proprietor.books import Books, Person, Win
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of

if TYPE_CHECKING:
    from proprietor.ask.gaps import Gap, Nudge
    from proprietor.ask.notes import Note
    from proprietor.ask.visibility import SightMap


@dataclass(frozen=True, slots=True, kw_only=True)
class Visibility:
    """The map, its gaps with the gravest first, and at most one nudge."""

    seen: "SightMap"
    gaps: "tuple[Gap, ...]"
    nudge: "Nudge | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowVisibility(Request[Visibility]):
    """Who knows of which win, who does not though it would count, and one thing that could be told."""


def show_visibility(context: Context, request: ShowVisibility) -> Visibility:
    """Fulfil `ShowVisibility`."""
    from proprietor.ask.gaps import gaps_of, nudge_of  # noqa: PLC0415 - whoever writes a win down need not load the map
    from proprietor.ask.visibility import sight_map  # noqa: PLC0415 - the same

    del request
    seen = sight_map(context.books, context.today)
    gaps = gaps_of(seen, context.books)
    return Visibility(seen=seen, gaps=gaps, nudge=nudge_of(seen, gaps, context.books))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportVisibility(Request[Printed]):
    """The map as a file to print.

    Names stay out unless `names` is asked for, and then only of people who may be named. Private wins stay out of it.
    """

    format: Format
    names: bool = False


def export_visibility(context: Context, request: ExportVisibility) -> Printed:
    """Fulfil `ExportVisibility`."""
    from proprietor.actions.seen_papers import map_paper  # noqa: PLC0415 - as above
    from proprietor.ask.discretion import masking  # noqa: PLC0415 - as above

    shown = show_visibility(context, ShowVisibility())
    mask = masking(context.books.of(Person))
    paper = map_paper(shown.seen, shown.gaps, context.today, names=request.names, mask=mask)
    media, ending = MEDIA[request.format]
    return Printed(name=f"visibility-{context.today}{ending}", media=media, data=context.press.render(paper, request.format))


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTelling(Request[Telling]):
    """Note that you told somebody of a win: by which medium, and when; today unless you say another day."""

    win: str
    person: str
    medium: Medium = Medium.TALK
    on: PartialDate | None = None
    note: str = ""


def record_telling(context: Context, request: RecordTelling) -> Telling:
    """Fulfil `RecordTelling`.

    Raises:
        Refusal: `duplicate` when the same person was told of the same win on that day, `bad-date` for a day to come.
    """
    on = request.on or date_of(context.today)
    if on.first > context.today:
        raise Refusal("bad-date", f"{on.words} is still to come.", "Note it when you have told them.", place="on")
    wanted = Telling(win=RecordId(request.win), person=RecordId(request.person), on=on, medium=request.medium, note=request.note)
    made = whole(wanted, context.books, context.today)
    for end, kind in (("win", "a win"), ("person", "a person")):
        if not getattr(made, end):
            raise Refusal("empty", f"A telling needs {kind}.", f"Name {kind} by its id.", place=end)
    win, person = context.books[made.win].record, context.books[made.person].record
    for other in context.books.of(Telling):
        if (other.win, other.person, other.on) == (made.win, made.person, made.on):
            raise Refusal(
                "duplicate",
                f"That you told {person.title} of “{short(win.title)}” on {on.words} is in the books already, as {other.id}.",
                "Nothing is lost; change that one if the medium was another.",
                place=other.id,
            )
    context.summary = f"Told {short(person.title)} of “{short(win.title)}”"
    return context.add(made)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftNote(Request["Note"]):
    """Draft a note that tells of wins: for Friday, the month, a self-review, or one win for one person; it is never sent.

    Attributes:
        kind: which.
        to: whom it is for, by id; where it is left out, your boss, if the books name exactly one.
        win: for a message, which win.
        headings: for a self-review, the firm's own headings, one a line.
        voice: texts of yours to sound like; they are read and not kept.
        ahead: your own words on what is next.
    """

    kind: NoteKind
    to: str = ""
    win: str = ""
    headings: str = ""
    voice: tuple[str, ...] = ()
    ahead: str = ""


def draft_note(context: Context, request: DraftNote) -> "Note":
    """Fulfil `DraftNote`.

    Raises:
        Refusal: `empty` or `too-long`, or when a person or a win cannot be found.
    """
    from proprietor.ask.drafting import Desk, friday, message, monthly  # noqa: PLC0415 - as above
    from proprietor.ask.reviews import headings_of, review  # noqa: PLC0415 - as above
    from proprietor.ask.voice import voice_of  # noqa: PLC0415 - as above

    for place, text in (("headings", request.headings), ("ahead", request.ahead), *(("voice", each) for each in request.voice)):
        if len(text) > LONGEST:
            raise Refusal("too-long", f"This holds {len(text):,} signs; {LONGEST:,} is the most.", "Shorten it.", place=place)
    reviewed = request.kind is NoteKind.REVIEW
    to = None if reviewed else _addressee(context, request.to, needed=request.kind is NoteKind.MESSAGE)
    desk = Desk(books=context.books, today=context.today, to=to, voice=voice_of(request.voice))
    if request.kind is NoteKind.MESSAGE:
        return message(desk, _win(context.books, request.win))
    if reviewed:
        return review(desk, headings_of(request.headings))
    return (friday if request.kind is NoteKind.FRIDAY else monthly)(desk, request.ahead)


def _addressee(context: Context, head: str, *, needed: bool) -> Person | None:
    from proprietor.ask.visibility import sight_map  # noqa: PLC0415 - as above

    if head:
        found = context.books.find(head).record
        if not isinstance(found, Person):
            raise Refusal("bad-reference", f"{found.id} is no person.", "Name a person by their id.", place="to")
        return found
    if needed:
        raise Refusal("empty", "A message needs somebody it is for.", "Name a person by their id.", place="to")
    bosses = [row.person for row in sight_map(context.books, context.today).rows if row.steps == 1 and not row.apart]
    return bosses[0] if len(bosses) == 1 else None


def _win(books: Books, head: str) -> Win:
    if not head:
        raise Refusal("empty", "A message needs a win to tell of.", "Name a win by its id.", place="win")
    found = books.find(head).record
    if not isinstance(found, Win):
        raise Refusal("bad-reference", f"{found.id} is no win.", "Name a win by its id.", place="win")
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportNote(Request[Printed]):
    """A draft as a file to edit on or print."""

    note: DraftNote
    format: Format


def export_note(context: Context, request: ExportNote) -> Printed:
    """Fulfil `ExportNote`."""
    from proprietor.actions.seen_papers import note_paper  # noqa: PLC0415 - as above

    note = draft_note(context, request.note)
    media, ending = MEDIA[request.format]
    name = f"{file_name(note.kind.called)}-{context.today}{ending}"
    return Printed(name=name, media=media, data=context.press.render(note_paper(note, context.today), request.format))
