"""Records written, listed, shown, changed, deleted and brought back, as a person would do it."""

import json
import re
from pathlib import Path

import pytest
from click.testing import Result

from proprietor.actions.kinds import LEDGERS
from proprietor.cli.entering import MAIN_FIELD

WIN = ("win", "record", "--action", "Wrote a starter letter", "--result", "Calls fell by October", "--on", "2024-10")
FIGURE = ("--figure.from", "40", "--figure.to", "12", "--figure.unit", "calls a week")


def head_in(result: Result) -> str:
    found = re.search(r"\b[a-z]{3}_[0-9a-z]{4,10}\b", result.output)
    assert found, result.output
    return found.group()


def said(result: Result) -> str:
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_win_is_recorded_listed_and_shown(terminal):
    recorded = terminal(*WIN, *FIGURE, "--seen-by", "Ana Ruiz (boss)", "--skills", "writing", "--skills", "law")
    head = head_in(recorded)
    assert said(recorded) == f"Recorded the win {head}: Calls fell by October\nUndo with: proprietor undo\n"
    assert said(terminal("win", "list")) == (
        f"Id           When  What came of it        Figure\n{head}  2024-10  Calls fell by October  from 40 to 12 calls a week\n"
    )
    shown = said(terminal("win", "show", head))
    for words in ("from 40 to 12 calls a week", "writing, law", "Ana Ruiz (boss)", "Seen by"):
        assert words in shown


def test_words_become_the_main_field_and_the_prefix_may_be_left_out(terminal):
    head = head_in(terminal("want", "record", "Four", "days", "a", "week"))
    assert "Four days a week" in said(terminal("want", "show", head.partition("_")[2]))


@pytest.mark.parametrize("kind", LEDGERS, ids=lambda kind: kind.name)
def test_every_kind_can_be_recorded_listed_shown_edited_deleted_and_brought_back(terminal, kind):
    main = MAIN_FIELD[kind.name]
    to = ("--ask", head_in(terminal("ask", "record", "a quiet desk"))) if kind.name == "answer" else ()
    head = head_in(terminal(kind.name, "record", f"--{main}", "the first words", *to))
    assert "the first words" in said(terminal(kind.name, "list"))
    assert "Changed" in said(terminal(kind.name, "edit", head, f"--{main}", "other words"))
    assert "other words" in said(terminal("show", head))
    assert "Undo with: proprietor undo" in said(terminal(kind.name, "delete", head))
    assert "There are no" in said(terminal(kind.name, "list"))
    assert "Took back" in said(terminal("undo"))
    assert "other words" in said(terminal(kind.name, "show", head))


def test_a_claim_rests_on_the_wins_it_cites(terminal):
    win = head_in(terminal(*WIN))
    claim = head_in(terminal("claim", "record", "I cut calls", "--cites", win))
    assert "Rests on" in said(terminal("claim", "show", claim))
    assert f"rests on {win}" in said(terminal("proposition"))


def test_a_claim_that_cites_nothing_known_is_not_written(terminal):
    assert terminal("claim", "record", "I cut calls", "--cites", "win_zzzz").exit_code == 1
    assert "There are no claims" in said(terminal("claim", "list"))


def test_a_file_is_kept_as_an_artefact_and_copied_out(terminal, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear parents")
    win = head_in(terminal(*WIN))
    head = head_in(terminal("artefact", "record", "Starter letter", "--file", str(letter), "--shows", win))
    assert "Shown by" in said(terminal("win", "show", win))
    assert Path(said(terminal("artefact", "file", head)).strip()).read_text() == "Dear parents"
    assert terminal("artefact", "file", head, "-o", str(tmp_path / "copy.txt")).exit_code == 0
    assert (tmp_path / "copy.txt").read_text() == "Dear parents"
    assert terminal("artefact", "file", head, "-o", str(tmp_path / "copy.txt")).exit_code == 1


def test_links_are_made_and_taken_away(terminal):
    win, person = head_in(terminal(*WIN)), head_in(terminal("person", "record", "Ana Ruiz"))
    assert "saw" in said(terminal("link", person, "saw", win))
    assert "Seen by" in said(terminal("win", "show", win))
    assert "both records stay" in said(terminal("unlink", person, "saw", win))
    assert "Seen by" not in said(terminal("win", "show", win))
    assert terminal("unlink", person, "saw", win).exit_code == 1
    assert terminal("unlink", person, "saw").exit_code == 2
    assert terminal("unlink", win).exit_code == 1


def test_every_wrong_field_is_named_at_once(terminal):
    refused = terminal("win", "record", "--result", "x", "--on", "2024-13", "--share", "much")
    assert refused.exit_code == 1
    assert refused.stdout == ""
    assert "2024-13" in refused.stderr
    assert "share: “much”" in refused.stderr


def test_saying_nothing_is_a_matter_of_usage_where_nobody_can_be_asked(terminal):
    assert terminal("win", "record").exit_code == 2
    head = head_in(terminal(*WIN))
    assert terminal("win", "edit", head).exit_code == 2
    assert terminal("win", "record", "words", "--result", "and more").exit_code == 2


def test_an_id_of_another_kind_is_refused_with_the_way_to_it(terminal):
    head = head_in(terminal(*WIN))
    refused = terminal("claim", "show", head)
    assert refused.exit_code == 1
    assert "is a win, not a claim" in refused.stderr
    assert "proprietor show win_" in refused.stderr


@pytest.mark.parametrize("words", [("show", "win_zzzz"), ("win", "show", "zzzz"), ("history", "win_zzzz"), ("lint", "win_zzzz")])
def test_unknown_ids_are_refused(terminal, words):
    refused = terminal(*words)
    assert refused.exit_code == 1
    assert "zzzz" in refused.stderr
    assert refused.stdout == ""


def test_ambiguous_heads_are_refused(terminal):
    terminal(*WIN)
    terminal("win", "record", "another")
    assert "could be any of 2" in terminal("show", "win_").stderr


def test_a_record_opens_in_the_editor(terminal, tmp_path, monkeypatch):
    head = head_in(terminal(*WIN))
    editor = tmp_path / "edit.sh"
    editor.write_text('#!/bin/sh\nsed -i "s/^problem:/problem: Parents rang\\n  all day/; s/^share:/share: 80/" "$1"\n')
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    assert "Changed the win" in said(terminal("win", "edit", head))
    record = json.loads(said(terminal("--json", "show", head)))["record"]
    assert (record["problem"], record["share"]) == ("Parents rang\nall day", 80)


def test_what_was_written_in_the_editor_is_never_lost(terminal, tmp_path, monkeypatch):
    head = head_in(terminal(*WIN))
    editor = tmp_path / "edit.sh"
    editor.write_text('#!/bin/sh\nsed -i "s/^share:/share: most of it/" "$1"\n')
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    refused = terminal("edit", head)
    assert refused.exit_code == 1
    kept = re.search(r"What you wrote is in (\S+)", refused.stderr)
    assert kept
    assert "most of it" in Path(kept[1]).read_text()


def test_closing_the_editor_unchanged_changes_nothing(terminal, monkeypatch):
    head = head_in(terminal(*WIN))
    monkeypatch.setenv("EDITOR", "true")
    assert said(terminal("win", "edit", head)) == "Nothing was changed.\n"


def test_undo_says_how_to_do_it_again(terminal):
    terminal(*WIN)
    assert "Do it again with: proprietor undo 2" in said(terminal("undo", "1"))
    assert "undone by 2" in said(terminal("history"))
    assert terminal("undo", "1").exit_code == 1
    assert "Did again: Recorded" in said(terminal("undo", "2"))


def test_the_search_marks_what_it_found(terminal):
    terminal(*WIN)
    assert "*letter*" in said(terminal("find", "letter"))
    assert "Nothing in the books" in said(terminal("find", "submarine"))
    assert terminal("find").exit_code == 2


def test_the_past_is_read_and_never_written(terminal):
    terminal(*WIN)
    assert "There are no wins" in said(terminal("--as-of", "2001-01-01", "win", "list"))
    assert terminal("win", "record", "x", "--as-of", "2001-01-01").exit_code == 1
    assert terminal("win", "list", "--as-of", "yesterday").exit_code == 2


def test_options_stand_before_or_after_the_command(terminal, tmp_path):
    other = tmp_path / "other.books"
    assert terminal("--books", str(other), "win", "record", "x").exit_code == 0
    for words in (("--json", "win", "list"), ("win", "--json", "list"), ("win", "list", "--json")):
        assert json.loads(said(terminal(*words, "--books", str(other))))["count"] == 1
    assert json.loads(said(terminal("win", "list", "--json")))["count"] == 0


def test_long_lists_say_what_is_left_out(terminal):
    for word in ("one", "two", "three"):
        terminal("win", "record", word)
    assert "and 1 more; --all shows them" in said(terminal("win", "list", "--limit", "2"))
    assert "more" not in said(terminal("win", "list", "--limit", "2", "--all"))


def test_whoever_knows_nobody_yet_is_told_to_write_a_person_down_first(terminal):
    first = said(terminal(*WIN, *FIGURE))
    assert "proprietor person record NAME" in first
    terminal("person", "record", "Ana Ruiz")
    again = said(terminal(*WIN, *FIGURE, "--anyway"))
    assert "proprietor link PERSON saw" in again


def test_who_somebody_is_has_one_word_everywhere(terminal):
    words = {"boss": "boss", "peer": "colleague", "report": "somebody you led", "colleague": "colleague"}
    for given, shown in words.items():
        name = f"Somebody {given}"
        made = json.loads(terminal("person", "record", name, "--relation", given, "--json").stdout)
        person = made["record"]["id"]
        page = terminal("person", "show", person).stdout
        assert shown in page
        assert re.search(r"\b(peer|report)\b", page.replace(name, "")) is None
    listed = terminal("person", "list").stdout
    assert listed.count("colleague") == 3
    assert "One of: boss, colleague, somebody you led, client, friend." in " ".join(
        terminal("person", "record", "Bo", "--relation", "cousin").output.replace("Choose one", "One").split()
    )
    seen = terminal("win", "record", "Calls fell", "--seen-by", "Cy (somebody you led)", "--json")
    win = json.loads(seen.stdout)["record"]["id"]
    assert "Cy (somebody you led)" in terminal("win", "show", win).stdout
