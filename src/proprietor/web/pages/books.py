"""The books at a glance: every ledger, what it is for, and the employers with their roles."""

from collections import Counter
from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.kinds import LEDGERS
from proprietor.actions.looking import ListRecords
from proprietor.books import Employer, Kept, Role, Win
from proprietor.books.kinds import Kind
from proprietor.web.notices import notice_of
from proprietor.web.sayings import EMPTY
from proprietor.web.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """An employer and the roles held there, newest first, each with its number of wins."""

    employer: Employer | None
    roles: list[tuple[Role, int]]


def show(visit: Visit) -> Response:
    """All ledgers with their counts, and the way from job to job."""
    kept = {kind.name: visit.business.do(ListRecords(kind=kind.name)) for kind in LEDGERS}
    return visit.show(
        "books.html",
        shelf=[(kind, len(kept[kind.name]), _line(kind, kept[kind.name])) for kind in LEDGERS],
        stations=_stations(kept),
        some=any(kept.values()),
        notice_line=notice_of(visit),
    )


def _line(kind: Kind, kept: tuple[Kept, ...]) -> str:
    return kind.about if kept else EMPTY[kind.name][1]


def _stations(kept: dict[str, tuple[Kept, ...]]) -> list[Station]:
    wins = Counter(each.record.role for each in kept["win"] if isinstance(each.record, Win))
    roles = [each.record for each in kept["role"] if isinstance(each.record, Role)]
    employers = [each.record for each in kept["employer"] if isinstance(each.record, Employer)]
    held = {each.id: [(role, wins[role.id]) for role in roles if role.employer == each.id] for each in employers}
    order = {role.id: at for at, role in enumerate(roles)}
    employers.sort(key=lambda each: min((order[role.id] for role, _ in held[each.id]), default=len(order)))
    stations = [Station(employer=each, roles=held[each.id]) for each in employers]
    loose = [(role, wins[role.id]) for role in roles if role.employer not in held]
    return [*stations, Station(employer=None, roles=loose)] if loose else stations
