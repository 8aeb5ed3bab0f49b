"""The answers programs read: stable names, whole ids, and what comes next."""

import json

import pytest

READS = {
    ("win", "list"): {"kind", "count", "records"},
    ("win", "show", "ID"): {"record", "version", "source", "added", "changed", "links", "refers", "referred", "history"},
    ("show", "ID"): {"record", "version", "source", "added", "changed", "links", "refers", "referred", "history"},
    ("find", "letter"): {"query", "count", "hits"},
    ("history",): {"count", "lines"},
    ("agenda",): {"today", "front", "later", "put_off", "read_wins", "unread_wins", "proposals", "quiet_until"},
    ("proposition",): {"complete", "answers"},
    ("lint",): {"source", "counts", "findings"},
    ("lint", "CV"): {
        "source", "form", "encoding", "claims", "clean", "partly", "counts", "findings", "waived",
        "skipped", "language_note", "names_note",
    },
    ("rules",): {"rules"},
    ("rules", "W204"): {"rules"},
    ("snapshots",): {"count", "snapshots"},
    ("doctor",): {"health", "mended"},
    ("competency", "offer"): {"competencies"},
    ("rate",): {"competencies"},
    ("feedback",): {"asked", "following", "competencies", "asker"},
    ("market", "pipeline"): {"today", "columns", "closed", "channels", "quiet"},
    ("calibration",): {"replies", "waiting", "sigma", "outcomes", "answers", "changes", "moments", "following"},
}  # fmt: skip
"""Command → the names its answer has besides `next`."""


@pytest.mark.parametrize(("words", "names"), READS.items(), ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_every_read_answers_in_json_with_what_comes_next(terminal, cv, words, names):
    kept = json.loads(terminal("win", "record", "Wrote a letter", "--json").stdout)["record"]["id"]
    stands_for = {"ID": kept, "CV": str(cv)}
    answer = json.loads(terminal(*(stands_for.get(word, word) for word in words), "--json").stdout)
    assert set(answer) == names | {"next"}
    for follow in answer["next"]:
        assert set(follow) == {"command", "why", "requires_confirmation"}
        assert follow["command"].startswith("proprietor ")


def test_a_refusal_is_json_too(terminal):
    refused = terminal("win", "record", "--result", "x", "--on", "soon", "--share", "much", "--json")
    assert refused.exit_code == 1
    told = json.loads(refused.stderr)["refused"]
    assert [each["place"] for each in told] == ["on", "share"]
    assert set(told[0]) == {"code", "sentence", "remedy", "place"}


def test_writes_need_confirmation_and_reads_do_not(terminal):
    follow = json.loads(terminal("win", "record", "Wrote a letter", "--json").stdout)["next"]
    assert follow[0] == {"command": "proprietor undo", "why": "takes this back", "requires_confirmation": True}
    listed = json.loads(terminal("win", "list", "--json").stdout)["next"]
    assert not listed[0]["requires_confirmation"]


def test_hits_come_without_signs_of_their_own(terminal):
    terminal("win", "record", "Wrote a letter to parents")
    hit = json.loads(terminal("find", "letter", "--json").stdout)["hits"][0]
    assert hit["title"] == "Wrote a letter to parents"
