"""How records are called on the screen: by the shortest head of their id that names no other, and by their title."""

from proprietor.actions.kinds import kind_of, kind_of_id
from proprietor.actions.looking import ListRecords
from proprietor.books import Kept
from proprietor.books.kinds import AnyRecord
from proprietor.cli.face import Face
from proprietor.cli.ink import clean
from proprietor.values.ids import RecordId

SHOWN = 4
"""Signs after the prefix that are shown at least."""


def heads(ids: list[RecordId]) -> dict[RecordId, str]:
    """The shortest head of each id that no other of them begins with, prefix included."""
    ordered = sorted(set(ids))
    found: dict[RecordId, str] = {}
    for at, each in enumerate(ordered):
        least = each.find("_") + 1 + SHOWN
        for other in (*ordered[max(at - 1, 0) : at], *ordered[at + 1 : at + 2]):
            least = max(least, _shared(each, other) + 1)
        found[each] = each[:least]
    return found


def _shared(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


class Register:
    """Names of records, looked up kind by kind and remembered during one command."""

    def __init__(self, face: Face) -> None:
        """For the books this face works on."""
        self._face = face
        self._kept: dict[str, dict[RecordId, Kept]] = {}
        self._heads: dict[str, dict[RecordId, str]] = {}

    def records(self, kind: str) -> dict[RecordId, Kept]:
        """All records of a kind, in the order of its list."""
        if kind not in self._kept:
            self._kept[kind] = {kept.record.id: kept for kept in self._face.do(ListRecords(kind=kind))}
        return self._kept[kind]

    def head(self, record_id: RecordId) -> str:
        """The head of an id as it is shown; the whole of it for a record that is gone."""
        kind = kind_of_id(record_id)
        if kind is None:
            return record_id
        if kind.name not in self._heads:
            self._heads[kind.name] = heads(list(self.records(kind.name)))
        return self._heads[kind.name].get(record_id, record_id)

    def title(self, record_id: RecordId) -> str:
        """The title of a record, on one line; its id when it is gone."""
        kind = kind_of_id(record_id)
        kept = self.records(kind.name).get(record_id) if kind else None
        return one_line(kept.record) if kept else record_id


def one_line(record: AnyRecord) -> str:
    """The title of a record without line breaks."""
    return " ".join(clean(record.title).split()) or f"({kind_of(record).name} without words)"
