"""The trade of the agenda: what needs the owner next."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request

if TYPE_CHECKING:
    from proprietor.agenda import Agenda


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowAgenda(Request["Agenda"]):
    """What needs you next: at most three things in front, the rest behind them."""


def show_agenda(context: Context, request: ShowAgenda) -> "Agenda":
    """Fulfil `ShowAgenda`."""
    from proprietor.agenda import agenda  # noqa: PLC0415 - whoever writes a win down need not load the rules

    del request
    return agenda(context.books, context.today)
