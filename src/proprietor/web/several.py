"""Several records by their ids, in as few looks at the books as there are kinds among them."""

from collections.abc import Iterable, Mapping

from proprietor.actions.kinds import kind_of_id
from proprietor.actions.looking import ListRecords
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.values.ids import RecordId


def several(business: Business, ids: Iterable[RecordId]) -> Mapping[RecordId, AnyRecord]:
    """The records that are there; those that are gone are left out."""
    wanted = frozenset(ids)
    kinds = {kind.name for each in wanted if (kind := kind_of_id(each))}
    every = (kept.record for name in sorted(kinds) for kept in business.do(ListRecords(kind=name)))
    return {record.id: record for record in every if record.id in wanted}
