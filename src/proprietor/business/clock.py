"""The only clock and the only chance in the house."""

import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Clock:
    """Reads the time once a request. With `as_of`, reports speak of the end of that day."""

    as_of: date | None = None

    def now(self) -> datetime:
        """This moment, in UTC."""
        return datetime.now(UTC)

    def today(self, now: datetime) -> date:
        """The day reports speak of: the asked one, else the person's own calendar day."""
        return self.as_of or now.astimezone().date()

    def below(self, bound: int) -> int:
        """A random whole number from 0 up to, not including, `bound`."""
        return secrets.randbelow(bound)


def end_of(day: date) -> datetime:
    """The moment a day of the person's own calendar is over, in UTC; the first and last days of all have no other side."""
    try:
        return datetime.combine(day + timedelta(days=1), time()).astimezone(UTC)
    except (OverflowError, ValueError):
        return datetime.combine(day, time(), UTC)
