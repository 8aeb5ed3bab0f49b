import json
import os
import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from proprietor.actions.kinds import KINDS
from proprietor.actions.outside import Found, Whole
from proprietor.books import Books, Win
from proprietor.exporters import folder as exporter
from proprietor.importers import folder, record_files
from proprietor.importers.record_files import read_record
from proprietor.importers.registry import IMPORTERS, importer_named
from tests.refusing import refused
from tests.shelves import NOON, kept
from tests.strategies import kepts, whole_books

WIN = next(kind for kind in KINDS if kind.name == "win")
ID = "win_0123456789"


def reasons(source: Path) -> dict[str, tuple[str, str]]:
    return {each.file: (each.place, each.reason) for each in folder.read(source).skipped}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    exporter.write(tmp_path / "out", Whole(kept=(kept(Win(result="Calls fell")),)), {})
    return tmp_path / "out"


@given(one=kepts())
def test_every_kind_of_record_comes_back_as_it_was(one):
    kind = next(kind for kind in KINDS if isinstance(one.record, kind.record))
    found = read_record(exporter.record_text(one).encode(), kind, "x", one.record.id, NOON)
    assert isinstance(found, Found), found
    assert found.kept == one


@given(books=whole_books())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whole_books_come_back_in_their_order(tmp_path_factory, books: Books):
    target = tmp_path_factory.mktemp("out")
    exporter.write(target, Whole(kept=tuple(books.kept)), {})
    shelved = folder.read(target)
    assert shelved.skipped == ()
    for kind in KINDS:
        assert [f.kept for f in shelved.records if isinstance(f.kept.record, kind.record)] == [
            each for each in books.kept if isinstance(each.record, kind.record)
        ]


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("result = ", "end of document", "not TOML"),
        ("result = 5", "result", "expected `str`"),
        ('resutl = "x"', "resutl", "no field"),
        ('id = "win_9999999999"\nresult = "x"', "id", "name of the file"),
        ('result = "x"\nresult = "y"', "end of document", "not TOML"),
        ('result = "x"\non = "31.12.2020"', "on", "cannot be read as a date"),
        ('result = "x"\non = 2020-01-01T00:00:00', "on", "expected a PartialDate"),
        ('result = "x"\nconfidentiality = "secret"', "confidentiality", "nvalid enum"),
        ('result = "x"\nshare = "many"', "share", "expected `int"),
        ('result = "x"\nskills = "writing"', "skills", "expected `array`"),
        ('result = "x"\n[figure]\nvalue = "NaN"', "figure.value", "no number"),
        ('result = "x"\n[figure]\nvalue = "1e99"', "figure.value", "too large"),
        ('result = "x"\n[figure]\nvalue = "1e-9999999"', "figure.value", "too large"),
        ('result = "x"\n[figure]\nvalu = "1"', "figure.valu", "no field"),
        ('result = "x"\nfigure = 5', "figure", "expected `object"),
        ('result = "x"\nkept = 5', "kept", "holds version"),
        ('result = "x"\n[kept]\nversion = 0', "kept.version", "from 1"),
        ('result = "x"\n[kept]\nversion = true', "kept", "holds version"),
        ('result = "x"\n[kept]\nsource = "heaven"', "kept.source", "typed, imported"),
        ('result = "x"\n[kept]\nadded = "yesterday"', "kept.added", "not a time"),
        ('result = "x"\n[kept]\nowner = "me"', "kept", "nothing else"),
        ("a = " + "[" * 9000, "", "no record has"),
        ("share = " + "9" * 5000, "", "no record has"),
    ],
)
def test_a_bad_file_is_a_reason_with_its_place(text, place, says):
    skipped = read_record(text.encode(), WIN, "wins/x.toml", ID, NOON)
    assert not isinstance(skipped, Found)
    assert (skipped.file, skipped.place) == ("wins/x.toml", place), skipped.reason
    assert says in skipped.reason
    assert skipped.reason.endswith(".")


def test_bytes_that_are_no_text_and_files_that_are_too_large():
    assert read_record(b"result = '\xff'", WIN, "x", ID, NOON).reason == "It is not text in UTF-8."
    assert "is the most" in read_record(b"#" * (record_files.LARGEST + 1), WIN, "x", ID, NOON).reason
    assert isinstance(read_record("\ufeffresult = 'x'".encode(), WIN, "x", ID, NOON), Found)


def test_a_date_without_quotes_is_a_date_too():
    found = read_record(b'result = "x"\non = 2020-01-31', WIN, "x", ID, NOON)
    assert isinstance(found, Found)
    assert str(found.kept.record.on) == "2020-01-31"  # type: ignore[attr-defined]


def test_pay_is_checked_too():
    want = next(kind for kind in KINDS if kind.name == "want")
    for text in (f"minor = {10**18}\ncurrency = 'EUR'", "minor = 1\ncurrency = 'euro'"):
        skipped = read_record(f"[pay]\n{text}\nperiod = 'year'".encode(), want, "x", "wnt_0123456789", NOON)
        assert not isinstance(skipped, Found)
        assert skipped.place == "pay"


GOOD = exporter.record_text(kept(replace(Win(result='Calls "fell"\nfrom 40 to 12', skills=("a",)), id=ID))).encode()


@given(
    st.binary(max_size=300)
    | st.text(max_size=200).map(str.encode)
    | st.builds(
        lambda at, junk, cut: GOOD[:at] + junk + GOOD[at + cut :],
        st.integers(0, len(GOOD)),
        st.binary(max_size=9),
        st.integers(0, 40),
    )
)
@settings(max_examples=1_000)
@example(b"[figure]\nvalue = '1e-99999999999999999999'")
@example(b"on = '\xd9\xa1\xd9\xa1\xd9\xa1\xd9\xa1'")
def test_a_strange_file_never_gives_a_traceback(data):
    read_record(data, WIN, "wins/x.toml", ID, NOON)


SCRAPS = [b"", b"=", b'"', b"'''", b"[figure]\n", b"\n", b"[[", b"1e999", b"nan", b"true", b"2023-13-01", b"\0", b"\xef\xbb\xbf"]
"""What throws a TOML file off its track."""


def test_ten_thousand_strange_files_and_never_a_traceback():
    """Plain dice: most of the time of a search is its own."""
    chance = random.Random(20_260_314)
    for _ in range(10_000):
        at, cut = chance.randrange(len(GOOD) + 1), chance.randrange(40)
        junk = chance.choice(SCRAPS) if chance.random() < 0.5 else chance.randbytes(chance.randrange(9))
        torn = GOOD[:at] + junk + GOOD[at + cut :]
        read_record(torn if chance.random() < 0.8 else chance.randbytes(chance.randrange(300)), WIN, "wins/x.toml", ID, NOON)


def test_strange_things_in_the_folder_are_each_named(export, tmp_path):
    wins = export / "wins"
    (tmp_path / "secret.toml").write_text('result = "secret"')
    (wins / "win_0000000001.toml").symlink_to(tmp_path / "secret.toml")
    (wins / "win_0000000002.toml").mkdir()
    (wins / "notes.txt").write_text("mine")
    (wins / "WIN_0000000003.toml").write_text('result = "x"')
    with (wins / "win_0000000004.toml").open("wb") as file:
        file.truncate(2 * 2**20)
    (wins / ".hidden.toml").write_text("?")
    (export / "people").symlink_to(tmp_path)
    (export / "files").mkdir()
    (export / "files" / ("a" * 64 + "-letter.txt")).write_text("changed")
    (export / "files" / "letter.txt").write_text("unknown")
    found = reasons(export)
    assert {name: "link" in reason for name, (_, reason) in found.items()} == {
        "wins/win_0000000001.toml": True,
        "wins/win_0000000002.toml": True,
        "wins/notes.txt": False,
        "wins/WIN_0000000003.toml": False,
        "wins/win_0000000004.toml": False,
        "people": True,
        "files/" + "a" * 64 + "-letter.txt": False,
        "files/letter.txt": False,
    }
    assert len(folder.read(export).records) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_does_not_hang_the_import(export):
    os.mkfifo(export / "wins" / "win_0000000005.toml")
    assert "device" in reasons(export)["wins/win_0000000005.toml"][1]


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        "5",
        "{}",
        json.dumps({"seq": 1, "at": "2026-01-01T00:00:00", "action": "a", "summary": "s", "undoes": 0, "changes": []}),
        json.dumps({"seq": 0, "at": "2026-01-01T00:00:00+00:00", "action": "a", "summary": "s", "undoes": 0, "changes": []}),
        json.dumps({"seq": 1, "at": "2026-01-01T00:00:00+00:00", "action": "a", "summary": "s", "undoes": 5, "changes": []}),
        json.dumps(
            {
                "seq": 1,
                "at": "2026-01-01T00:00:00+00:00",
                "action": "a",
                "summary": "s",
                "undoes": 0,
                "changes": [{"record": "x"}],
            }
        ),
        json.dumps(
            {
                "seq": 1,
                "at": "2026-01-01T00:00:00+00:00",
                "action": "a",
                "summary": "s",
                "undoes": 0,
                "changes": [{"record": "x", "before": None, "after": {"record": {"kind": "cat"}}}],
            }
        ),
        "\udcff",
        "[" * 99999,
    ],
)
def test_a_history_with_a_bad_line_is_left_out_whole(export, line):
    (export / folder.JOURNAL).write_bytes(line.encode("utf-8", "surrogateescape") + b"\n")
    place, reason = reasons(export)[folder.JOURNAL]
    assert place == "line 1"
    assert reason.endswith("All of the history is left out.")
    assert folder.read(export).journal == ()


def test_what_is_no_export_is_refused(export, tmp_path):
    assert refused(folder.read, tmp_path / "gone").code == "bad-place"
    assert refused(folder.read, tmp_path).code == "not-an-export"
    for text in ("", "format = true", "format = 'x'", "format = -1", "\x00", "[" * 9999):
        (export / folder.SIGN).write_text(text)
        assert refused(folder.read, export).code == "not-an-export"
    (export / folder.SIGN).write_text("format = 2")
    assert refused(folder.read, export).code == "newer-export"


def test_too_many_files_are_refused(export, monkeypatch):
    monkeypatch.setattr(folder, "MOST_FILES", 1)
    (export / "wins" / "win_0000000001.toml").write_text('result = "x"')
    assert refused(folder.read, export).code == "too-many"


def test_the_registry_names_each_format_once():
    assert [each.name for each in IMPORTERS] == ["folder"]
    assert importer_named("folder").about.endswith(".")
