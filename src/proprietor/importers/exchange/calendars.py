"""Calendars: interviews as what happened with an opportunity, one-to-ones as people; everything else is left alone."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from proprietor.importers.exchange.asked import Asked, Telling, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, opportunity, person
from proprietor.market.intake import Skipped
from proprietor.market.records import MoveKind
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of

WHICH = "A calendar does not say which opportunity it belongs to; see whether it does."
TALKED = "A calendar says that you talk, not what they saw of your work."

MOST = 20_000
"""Events of one calendar that are looked at (a guess: ten a day for eight years)."""

MOST_LINES = 150_000
"""Lines of a calendar that are taken apart, of those that matter here; each takes a hundredth of a millisecond (a guess)."""

MATTER = ("BEGIN:", "END:", "DTSTART", "SUMMARY", "ATTENDEE", "UID", "RRULE")
"""How the lines begin that matter here."""

_INTERVIEW = re.compile(
    r"\b(?:job |phone |technical |final |second |first )*(interview|vorstellungsgespräch|entretien)\b", re.IGNORECASE
)
_CALL = re.compile(r"\b(?:phone screen|screening call|recruiter call|phone interview|intro call)\b", re.IGNORECASE)
_ONE_TO_ONE = re.compile(r"\b(?:1[:-]1|1on1|one[- ]to[- ]one|one[- ]on[- ]one|jour fixe|catch[- ]?up)\b", re.IGNORECASE)
_FRAME = re.compile(r"^\W*(?:\b(?:with|at|for|mit|chez|bei)\b\W*)?|\W+$", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Event:
    line: int
    summary: str
    on: PartialDate
    people: tuple[tuple[str, str], ...]
    repeated: bool


def knows(piece: Piece) -> bool:
    """Whether a file is a calendar."""
    return piece.beginning.lstrip()[:16].upper().startswith("BEGIN:VCALENDAR")


def read(piece: Piece, asked: Asked) -> Telling:
    """Read the events, each at the line where it begins."""
    talks: dict[tuple[str, str], list[_Event]] = {}
    told = list(_events(piece))
    for event in told:
        if _INTERVIEW.search(event.summary) or _CALL.search(event.summary):
            yield from _interview(event, piece.name, asked)
        elif _is_one_to_one(event):
            for who in event.people:
                talks.setdefault(who, []).append(event)
        else:
            yield Skipped(piece.name, event.line, "The event is neither an interview nor a one-to-one.")
    own = _own(talks)
    for (name, address), events in talks.items():
        if (name, address) == own:
            continue
        note = _talks(events, asked)
        yield person(Where(piece.name, events[0].line), name, contact=address, note=note, doubt=TALKED)


def _talks(events: list[_Event], asked: Asked) -> str:
    """How often one talked, as far as the calendar tells; of what is repeated it only tells since when."""
    past = [each.on for each in events if each.on.first <= asked.today]
    if past and any(each.repeated for each in events):
        return f"One-to-ones in your calendar, again and again since {min(past).words}"
    last = f", last on {max(past).words}" if past else ""
    return f"One-to-ones in your calendar: {len(events)}{last}"


def _is_one_to_one(event: _Event) -> bool:
    """Whether an event is one by its words, or two people meet whose first names both stand in its title."""
    if _ONE_TO_ONE.search(event.summary):
        return True
    said = set(_WORD.findall(event.summary.lower()))
    return len(event.people) == _TWO and all(name.lower().split()[0] in said for name, _ in event.people)


_WORD = re.compile(r"[^\W\d_]+")
_TWO = 2


def _own(talks: Mapping[tuple[str, str], list[_Event]]) -> tuple[str, str] | None:
    """Whose calendar it is: the one who is in every one-to-one of several people; None where it cannot be told."""
    events = {event.line for held in talks.values() for event in held}
    ever = [who for who, held in talks.items() if len({each.line for each in held}) == len(events)]
    return ever[0] if len(ever) == 1 and len(talks) > _TWO else None


def _interview(event: _Event, file: str, asked: Asked) -> Telling:
    bare = _FRAME.sub("", _CALL.sub("", _INTERVIEW.sub("", event.summary)))
    what = MoveKind.SCREENED if _CALL.search(event.summary) else MoveKind.INTERVIEWED
    where = Where(file, event.line)
    if not bare:
        yield Skipped(file, event.line, "The interview does not say with whom.", event.summary)
    elif event.on.first > asked.today:
        made = opportunity(where, text_in(bare), "", step=f"{event.summary[:150]}", by=event.on)
        yield replace(made, doubt=WHICH, loose=True)
    else:
        yield replace(opportunity(where, text_in(bare), "", moves=((what, event.on),)), doubt=WHICH, loose=True)


def _events(piece: Piece) -> Iterator[_Event]:
    from icalendar import Calendar  # noqa: PLC0415 - only a calendar needs it

    lines: list[int] = []
    text = "\r\n".join(_that_matter(piece, lines))
    try:
        calendar = Calendar.from_ical(text)
        walked = calendar.walk("VEVENT")
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal(
            "broken-document", f"{piece.name} is a broken calendar.", "Export it once more.", place=piece.name
        ) from error
    if len(walked) > MOST:
        raise Refusal("too-many", f"{piece.name} has more than {MOST:,} events.", "Export a shorter span.", place=piece.name)
    for line, each in zip(lines, walked, strict=False):
        try:
            event = _event(line, each)
        except (ValueError, KeyError, TypeError, AttributeError, Refusal):
            event = None
        if event is not None:
            yield event


def _that_matter(piece: Piece, begins: list[int]) -> list[str]:
    """The lines that matter here, with those that go on with them; the lines where events begin are put into `begins`.

    Raises:
        Refusal: `too-large`, or as `Piece.lines`.
    """
    kept: list[str] = []
    matters = False
    for number, line in enumerate(piece.lines(), start=1):
        if line.upper().rstrip() == "BEGIN:VEVENT":
            begins.append(number)
        matters = matters if line[:1] in {" ", "\t"} else line.upper().startswith(MATTER)
        if matters:
            kept.append(line)
        if len(kept) > MOST_LINES:
            raise Refusal("too-large", f"{piece.name} has more events than are read.", "Export a shorter span.", place=piece.name)
    return [*kept, ""]


def _event(line: int, each: object) -> _Event | None:
    """One event; None without a beginning."""
    get = each.get  # type: ignore[attr-defined]
    start = getattr(get("DTSTART"), "dt", None)
    day = start.date() if isinstance(start, datetime) else start
    if not isinstance(day, date):
        return None
    found = get("ATTENDEE") or []
    attendees = found if isinstance(found, list) else [found]
    people = [(text_in(str(one.params.get("CN", ""))), text_in(_MAILTO.sub("", str(one)))) for one in attendees[:20]]
    named = tuple(dict.fromkeys((name, address) for name, address in people if name and "@" not in name))
    return _Event(line, text_in(str(get("SUMMARY") or "")), date_of(day), named, get("RRULE") is not None)
