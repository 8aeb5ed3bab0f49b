"""The trade of quiet hours: when nothing is brought up unasked. They are a setting of this machine and no record of the books."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.agenda.quiet import Quiet

OFF = frozenset({"", "off", "none", "never"})
"""What says that there are to be none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """The quiet hours.

    Attributes:
        span: as they are kept, such as 22:00-07:00; empty for none.
        words: the same as it stands in a sentence; empty for none.
        until: their end while they hold, as 07:00; empty otherwise.
        unread: what is set and says no such span; empty where all can be read.
    """

    span: str = ""
    words: str = ""
    until: str = ""
    unread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowQuietHours(Request[QuietHours]):
    """When nothing is brought up unasked, and whether it is so now."""


def show_quiet_hours(context: Context, request: ShowQuietHours) -> QuietHours:
    """Fulfil `ShowQuietHours`; on a day that is looked back at none hold."""
    from proprietor.agenda.quiet import Quiet  # noqa: PLC0415 - only who looks at the agenda needs it

    del request
    said = context.quiet()
    hours = Quiet.read(said)
    if hours is None:
        return QuietHours(unread=said.strip())
    local = context.now.astimezone()
    holds = local.date() == context.today and hours.hold(local.time())
    return _told(hours, f"{hours.ends:%H:%M}" if holds else "")


def _told(hours: "Quiet", until: str) -> QuietHours:
    return QuietHours(span=hours.span, words=hours.words, until=until)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepQuietHours(Request[QuietHours]):
    """Say when nothing is to be brought up unasked, on this machine and whatever the books; undo does not take it back.

    Attributes:
        span: two times of the day, such as 22:00-07:00, also over midnight; “off” or nothing for none.
    """

    span: str


def keep_quiet_hours(context: Context, request: KeepQuietHours) -> QuietHours:
    """Fulfil `KeepQuietHours`.

    Raises:
        Refusal: `bad-value` for what is no span, `as-of` while the past is looked at, `unwritable` where it cannot be kept.
    """
    from proprietor.agenda.quiet import Quiet  # noqa: PLC0415 - as above

    if context.keep_quiet is None:
        raise Refusal("missing-part", "No settings are kept here.", "Open the books with the whole program.")
    if context.today != context.now.astimezone().date():
        raise Refusal("as-of", "The past cannot be written.", "Leave out --as-of to change the quiet hours.")
    hours = Quiet.read(request.span)
    if hours is None and request.span.strip().lower() not in OFF:
        said = f"“{' '.join(request.span.split())[:40]}” is no span of the day."
        raise Refusal("bad-value", said, "Give two times, such as 22:00-07:00, or “off” for none.", place="span")
    context.keep_quiet(hours.span if hours else "")
    return show_quiet_hours(context, ShowQuietHours())
