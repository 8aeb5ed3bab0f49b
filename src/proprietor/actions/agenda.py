"""The trade of the agenda: what needs the owner next, and what shall wait or not come again."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.quieting import ShowQuietHours, show_quiet_hours
from proprietor.actions.whole import short, whole
from proprietor.books import Waiver
from proprietor.books.waivers import AGENDA
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

if TYPE_CHECKING:
    from proprietor.agenda import Agenda, Item

USUAL = timedelta(days=14)
"""How long a matter waits when nobody says how long: two weeks (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowAgenda(Request["Agenda"]):
    """What needs you next: at most three things in front, the rest behind them, and what you have put off."""


def show_agenda(context: Context, request: ShowAgenda) -> "Agenda":
    """Fulfil `ShowAgenda`; during the quiet hours it says until when they hold, and keeps nothing back."""
    from proprietor.agenda import agenda  # noqa: PLC0415 - whoever writes a win down need not load the rules

    del request
    found = agenda(context.books, context.today)
    if waiting := context.in_tray.waiting():
        found = replace(found, proposed=waiting)
    hours = show_quiet_hours(context, ShowQuietHours())
    return replace(found, hours=hours.words, quiet=hours.until) if hours.words else found


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeItem(Request[Waiver]):
    """Let a matter of the agenda wait until a day; two weeks unless you say another one.

    Attributes:
        key: of the matter, as the agenda has it.
        record: the record it is about; empty for the books as a whole.
        until: the day on which it comes back.
        why: your words to it, kept; may be empty.
    """

    key: str
    record: str = ""
    until: date | None = None
    why: str = ""


def postpone_item(context: Context, request: PostponeItem) -> Waiver:
    """Fulfil `PostponeItem`.

    Raises:
        Refusal: `bad-date` for a day that is not to come, `changed` when the matter is on the agenda no more.
    """
    until = request.until or context.today + USUAL
    said = date_of(until).words
    if until <= context.today:
        raise Refusal("bad-date", f"{said} is not to come.", "Name a day after today.", place="until")
    item = _item(context, request.key, request.record)
    return _let_wait(context, item, until, request.why, f"Put off until {said}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceItem(Request[Waiver]):
    """Let a matter of the agenda not come again.

    Attributes:
        key: of the matter, as the agenda has it.
        record: the record it is about; empty for the books as a whole.
        why: your words to it, kept; may be empty.
    """

    key: str
    record: str = ""
    why: str = ""


def silence_item(context: Context, request: SilenceItem) -> Waiver:
    """Fulfil `SilenceItem`.

    Raises:
        Refusal: `changed` when the matter is on the agenda no more.
    """
    item = _item(context, request.key, request.record)
    return _let_wait(context, item, None, request.why, "Not brought up again")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeItem(Request[Waiver]):
    """Let a matter that was put off come back now."""

    id: str


def resume_item(context: Context, request: ResumeItem) -> Waiver:
    """Fulfil `ResumeItem`.

    Raises:
        Refusal: `bad-reference` for a record that is nothing that was put off.
    """
    waiver = context.books.find(request.id).record
    if not isinstance(waiver, Waiver) or not waiver.of_agenda:
        sentence = f"{waiver.id} is nothing that was put off."
        raise Refusal("bad-reference", sentence, "The agenda lists what was put off.", place=request.id)
    context.summary = f"Brought back to the agenda: {_about(context, waiver)}"
    context.drop(waiver.id)
    return waiver


def _about(context: Context, waiver: Waiver) -> str:
    kept = context.books.get(waiver.about)
    return f"“{short(kept.record.title)}”" if kept else waiver.rule.removeprefix(AGENDA)


def _item(context: Context, key: str, record: str) -> "Item":
    """The item that is meant, also where it waits already."""
    about = context.books.find(record).record.id if record else ""
    shown = show_agenda(context, ShowAgenda())
    for item in (*shown.every, *(each for _, each in shown.aside if each)):
        if (item.key, item.record) == (key, about):
            return item
    raise Refusal("changed", "This is on the agenda no more.", "Look at the agenda again.", place=key)


def _let_wait(context: Context, item: "Item", until: date | None, why: str, said: str) -> Waiver:
    from proprietor.agenda.put_off import reason_of  # noqa: PLC0415 - as above

    wanted = Waiver(about=item.record, rule=f"{AGENDA}{item.key}", reason=reason_of(until, why))
    wanted = whole(wanted, context.books, context.today)
    context.summary = f"{said}: {short(item.title)}"
    for waiver in context.books.of(Waiver):
        if (waiver.about, waiver.rule) == (wanted.about, wanted.rule):
            context.put(replace(wanted, id=waiver.id))
            return replace(wanted, id=waiver.id)
    return context.add(wanted)
