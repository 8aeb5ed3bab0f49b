"""Remarks on texts from files and pipes, good and bad ones, and what they end with."""

import json

import pytest

LINE = "- Responsible for several teams\n"


def test_a_remark_names_the_place_quotes_the_line_and_marks_the_words(terminal, cv):
    result = terminal("lint", str(cv))
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0].endswith("cv.md:2")
    assert lines[1:3] == ["    Responsible for invoicing", "    ^^^^^^^^^^^^^^^"]
    assert lines[3].startswith("  error    E104  ")
    assert lines[-1].startswith("2 claims read: 1 error")


def test_the_pipe_is_read_with_a_dash(terminal):
    result = terminal("lint", "-", given=LINE)
    assert result.stdout.startswith("line 1\n")
    assert result.exit_code == 1


def test_warnings_end_with_one_only_when_strict(terminal):
    words = ("lint", "-", "--select", "W204")
    assert terminal(*words, given=LINE).exit_code == 0
    assert terminal(*words, "--strict", given=LINE).exit_code == 1


def test_rules_are_chosen_and_left_out(terminal):
    chosen = json.loads(terminal("lint", "-", "--json", "--select", "W", "--ignore", "W205", given=LINE).stdout)
    assert {finding["rule"][0] for finding in chosen["findings"]} == {"W"}
    assert terminal("lint", "-", "--select", "nonsense", given=LINE).exit_code == 1


def test_skipped_rules_give_their_reasons_when_asked(terminal, cv):
    assert "was skipped" in terminal("lint", str(cv), "--verbose").stdout
    assert "was skipped" not in terminal("lint", str(cv)).stdout


ANA = "- Cut calls from 40 to 12 a week with Ana Ruiz\n"


def test_a_text_for_strangers_is_held_against_the_people_in_the_books(terminal, books_file):
    terminal("person", "record", "Ana Ruiz", "--relation", "colleague")
    words = ("lint", "-", "--public", "--json")
    told = json.loads(terminal(*words, given=ANA).stdout)
    assert [each["rule"] for each in told["findings"] if each["rule"] == "W214"] == ["W214"]
    assert told["names_note"] == ""
    other = json.loads(terminal(*words, "--books", str(books_file), given=ANA).stdout)
    assert other["findings"] == told["findings"]
    example = terminal("lint", "-", "--public", "--example", given="- Cut the wait by half with Mirela Popa\n").stdout
    assert "names were not looked for" not in example


def test_without_books_a_text_for_strangers_says_that_names_were_not_looked_for(terminal, tmp_path):
    place = tmp_path / "none.books"
    said = " ".join(terminal("lint", "-", "--public", "--books", str(place), given=ANA).stdout.split())
    assert "names were not looked for" in said
    assert not place.exists()
    assert "names were not looked for" not in " ".join(terminal("lint", "-", given=ANA).stdout.split())


def test_the_guessed_encoding_is_named(terminal, tmp_path):
    path = tmp_path / "cv.txt"
    path.write_bytes("Führte 12 Schulungen für Eltern durch\n".encode("cp1252"))
    assert "read as cp1252, which is a guess" in " ".join(terminal("lint", str(path)).stdout.split())


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.md", b"  \n\n", "is empty"),
        ("large.txt", b"x" * (10 * 1024 * 1024 + 1), "larger than 10 MB, the most"),
        ("binary.txt", bytes(range(256)) * 20, "cannot be read as text"),
        ("broken.docx", b"PK\x03\x04 nothing", "is damaged"),
        ("broken.pdf", b"%PDF-1.7 nothing", "is damaged"),
        ("old.doc", b"\xd0\xcf\x11\xe0 nothing", "an old Word file"),
        ("photo.png", b"\x89PNG nothing", "a picture"),
    ],
)
def test_bad_files_are_refused_by_name_with_a_remedy(terminal, tmp_path, name, data, word):
    (tmp_path / name).write_bytes(data)
    result = terminal("lint", str(tmp_path / name))
    assert result.exit_code == 1
    assert result.stdout == ""
    first, second = result.stderr.splitlines()
    assert name in first
    assert word in first
    assert second.strip()


def test_files_that_are_none_are_refused(terminal, tmp_path):
    assert "There is no file" in terminal("lint", "nowhere.md").stderr
    assert "is a folder" in terminal("lint", str(tmp_path)).stderr


def test_nothing_that_steers_a_terminal_comes_through(terminal):
    result = terminal("lint", "-", given="- Responsible for \x1b[31mred\x1b[0m things \u202eand more\n")
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout


def test_carets_stand_beneath_wide_signs(terminal):
    result = terminal("lint", "-", "--select", "E104", given="- 東京: Responsible for invoicing of clients\n")
    quote, carets = result.stdout.splitlines()[1:3]
    assert quote.index("Responsible") + 2 == carets.index("^"), "two signs take two columns each"


def test_the_books_are_read_when_nothing_is_named(terminal):
    assert "Nothing to remark" in terminal("lint").stdout
    terminal("claim", "record", "Responsible for invoicing")
    result = terminal("lint")
    assert "E104" in result.stdout
    assert "proprietor claim edit clm_" in result.stdout
    assert result.exit_code == 1
    assert terminal("lint", "--select", "W").exit_code == 2


def test_a_remark_that_is_set_aside_is_silent_and_comes_back(terminal):
    made = json.loads(terminal("claim", "record", "Responsible for invoicing", "--json").stdout)["record"]["id"]
    assert terminal("set-aside", made, "E104", "--reason", "It is quoted").exit_code == 0
    assert "E104" not in terminal("lint").stdout
    assert "It is quoted" in terminal("show", made).stdout
    assert terminal("undo").exit_code == 0
    assert "E104" in terminal("lint").stdout
    assert terminal("set-aside", made, "X1", "--reason", "no").exit_code == 1


def test_a_rule_has_a_page(terminal):
    assert "W204  warning   vague-quantifier" in terminal("rules").stdout
    assert terminal("rules", "W204").stdout.startswith("W204 vague-quantifier (warning)\n")
    assert terminal("rules", "X1").exit_code == 1


def test_a_line_becomes_a_win(terminal):
    result = terminal("win", "record", "--line", "Cut invoicing from 9 days to 2 by rewriting the form", "--on", "2023", "--json")
    record = json.loads(result.stdout)["record"]
    assert record["result"] == "Cut invoicing from 9 days to 2"
    assert (record["figure"]["before"], record["figure"]["after"], record["on"]) == ("9", "2", "2023")


def test_another_language_gets_no_praise(terminal):
    german = "- Leitete ein Team von 12 Personen und senkte die Kosten um 20 % durch neue Verträge\n"
    alone = " ".join(terminal("lint", "-", given=german).stdout.split())
    assert "1 claim read, 1 in part only, for want of English; nothing to remark in what could be read." in alone
    english = "- Cut falls from 9 to 2 by moving the beds of the ward\n- Ran the calls with the branches"
    mixed = " ".join(terminal("lint", "-", given=german + english).stdout.split())
    assert "Line 1 does not look like English" in mixed
    assert "3 claims read, 1 in part only, for want of English: 1 error; 1 needs no remark." in mixed


def test_a_text_without_claims_is_told_so_in_the_houses_own_words(terminal):
    said = " ".join(terminal("lint", "-", given="Ana Ruiz\n").stdout.split())
    assert said == "No line here says anything about your work. Give each win a line of its own, beginning with what you did."
    assert "with one win a line" in terminal("lint", "-", given=" \n").output.replace("\n  ", " ")
