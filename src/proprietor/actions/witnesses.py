"""The trade of witnesses: who may have seen a win, by what the books say of them; whether they did, only the owner knows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.kinds import kind_of
from proprietor.books import Win
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.proposition.candidates import Candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class FindWitnesses(Request["tuple[Candidate, ...]"]):
    """Who may have seen a win and is not named as having seen it, each with the grounds; those with the most come first.

    Attributes:
        id: the win.
    """

    id: str


def find_witnesses(context: Context, request: FindWitnesses) -> "tuple[Candidate, ...]":
    """Fulfil `FindWitnesses`.

    Raises:
        Refusal: `unknown-id` or `ambiguous-id`; `bad-reference` for what is no win.
    """
    from proprietor.proposition.candidates import witness_candidates  # noqa: PLC0415 - whoever writes a win down does without

    record = context.books.find(request.id).record
    if not isinstance(record, Win):
        raise Refusal("bad-reference", f"{record.id} is {kind_of(record).one}, not a win.", "Name a win by its id.", place="id")
    return witness_candidates(context.books, record)
