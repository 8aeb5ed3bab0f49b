"""The reader: whatever comes is recognised or left out with its reason; it is bounded and tells how far it is."""

from pathlib import Path

import pytest

from proprietor.importers.exchange import asked, notes, reader
from proprietor.importers.exchange.reader import OwnImports
from proprietor.importers.exchange.registry import FORMATS
from proprietor.market import intake
from tests.importers.exchange.exports import LINKEDIN, SAMPLES, TODAY, linkedin, reading


def test_names_of_formats_are_single_and_each_says_what_it_is() -> None:
    assert len({each.name for each in FORMATS}) == len(FORMATS)
    assert all(each.about.endswith(".") for each in FORMATS)


def test_a_folder_is_read_file_by_file(tmp_path: Path) -> None:
    for name, told in LINKEDIN.items():
        (tmp_path / Path(name).name).write_text(told, encoding="utf-8")
    told = OwnImports().read((tmp_path,), (), TODAY)
    assert {each.file for each in told.drafts} >= {"Positions.csv", "Projects.csv", "Job Applications.csv"}


def test_progress_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "EVERY", 2)
    told: list[tuple[int, float]] = []
    files = (("p.csv", LINKEDIN["Positions.csv"].encode()), ("li.zip", linkedin()))
    OwnImports().read((), files, TODAY, progress=lambda records, share: told.append((records, round(share, 2))))
    assert [records for records, _ in told] == [*range(2, 2 * len(told) + 1, 2)]
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[1] < shares[-1] <= 1


def test_too_many_records_end_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST", 1)
    told = reading(LINKEDIN["Positions.csv"])
    assert "more than 1 records" in told.left_out[-1].reason


def test_only_so_many_left_out_are_held_and_all_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_SHOWN", 3)
    told = reading("Name\n" + "x\n" * 10)
    assert len(told.left_out) == 3
    assert sum(told.reasons.values()) == 10
    assert intake.MOST_SHOWN == 1_000


def test_what_nobody_knows_is_left_out_with_its_name() -> None:
    told = reading("just a word", "x.bin")
    assert [(each.file, each.reason) for each in told.left_out] == [("x.bin", reader.UNKNOWN)]


def test_what_tells_rows_without_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_TOLD", 5)
    told = reading("Name\n" + "x\n" * 10)
    assert "More than 5 rows" in told.left_out[-1].reason
    assert sum(told.reasons.values()) == 6


@pytest.mark.parametrize("name", ["JSON Resume", "Reactive Resume", "RenderCV", "bragdoc", "notes"])
def test_what_is_longer_than_what_is_read_says_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MOST_ITEMS", 0)
    monkeypatch.setattr(notes, "MOST_POINTS", 1)
    assert any("Only the first " in reason for reason in reading(SAMPLES[name]).reasons)


def test_files_of_postings_are_only_handed_on_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    data = SAMPLES["postings"]
    monkeypatch.setattr(reader, "MOST_POSTED", len(data) + 1)
    told = OwnImports().read((), (("a", data), ("b", data)), TODAY)
    assert [name for name, _ in told.postings] == ["a"]
    assert told.left_out[-1].file == "b"
