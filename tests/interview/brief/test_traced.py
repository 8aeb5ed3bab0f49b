"""Traced lines: small words around quotes."""

from proprietor.interview.brief.traced import SourceKind, entry, listed, records
from proprietor.values.ids import RecordId


def test_quotes_stand_in_a_row() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "“a”"
    assert listed(["a", "b", "c"]) == "“a”, “b” and “c”"


def test_sources_say_where_they_are() -> None:
    assert entry("pain", "rota").words == "pain rota"
    [record] = records(RecordId("win_1"))
    assert (record.kind, record.words, record.start) == (SourceKind.RECORD, "win_1", None)
