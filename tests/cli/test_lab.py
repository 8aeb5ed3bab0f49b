"""The lab in the terminal: talks from files and pipes, pictures, keeping, putting right, tagging a stream."""

import json
import re
from pathlib import Path

import pytest

from proprietor.interview.example import EXAMPLE_TALK

TALK = """Dana: Tell me about yourself.
Ana: I have led the late shift of a bakery for three years. May I ask how yours is set up?
Dana: Badly, to be honest. We lose a batch every week.
Ana: Every week? What does that cost you?
Dana: Four hundred euros, and a baker who wants to leave.
"""

VTT = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Dana>Tell me about yourself.

00:00:05.000 --> 00:00:12.000
<v Ana>I have led the late shift for three years. How is yours set up?
"""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


def kept(terminal, talk: Path, name: str = "First talk", *more: str) -> str:
    answer = json.loads(terminal("lab", "analyse", str(talk), "--me", "Ana", "--keep", name, "--json", *more).stdout)
    command: str = answer["next"][0]["command"]
    return command.removeprefix("proprietor lab analyse ")


def test_a_file_is_analysed_and_nothing_is_kept(terminal, talk):
    result = terminal("lab", "analyse", str(talk), "--me", "Ana")
    assert result.exit_code == 0
    assert "5 turns, 2 speakers; you are Ana." in result.stdout
    assert re.search(r"^Questions +3 +1", result.stdout, re.MULTILINE)
    assert "“What does that cost you" in result.stdout
    assert "leads" in result.stdout
    assert "That is a guess" not in result.stdout
    assert "No talk is kept yet" in terminal("lab", "list").stdout


def test_a_guess_says_so_and_how_to_put_it_right(terminal, tmp_path):
    example = tmp_path / "example.txt"
    example.write_text(EXAMPLE_TALK, encoding="utf-8")
    told = " ".join(terminal("lab", "analyse", str(example)).stdout.split())
    assert "That is a guess" in told
    assert "with --me NAME" in told
    assert "more: --all" in told
    assert "What they told you" in told
    assert "Where you could have turned it" in told


def test_everything_is_told_turn_by_turn_when_asked(terminal, tmp_path):
    example = tmp_path / "example.txt"
    example.write_text(EXAMPLE_TALK, encoding="utf-8")
    told = terminal("lab", "analyse", str(example), "--all").stdout
    assert "more: --all" not in told
    assert "Turn by turn" in told
    assert "27  Mrs Halden" in told


def test_the_pipe_is_read_with_a_dash(terminal):
    assert "WebVTT: 2 turns" in terminal("lab", "analyse", "-", given=VTT).stdout


def test_no_books_are_needed_and_none_are_made(terminal, talk, tmp_path):
    place = tmp_path / "none.books"
    assert terminal("--books", str(place), "lab", "analyse", str(talk)).exit_code == 0
    assert not place.exists()


UNTAKEN = """Dana: Tell me about yourself.
Ana: I led the late shift of a bakery for three years.
Dana: We lose a batch of bread every week, it is a real problem, and nobody knows why.
Ana: I see. I was always on time.
"""


def test_a_win_in_the_books_is_offered_where_it_fits(terminal):
    words = ("Lost batches of bread fell from 6 to 1 a month", "--action", "Wrote a sheet for every batch of bread")
    assert terminal("win", "record", *words).exit_code == 0
    told = " ".join(terminal("lab", "analyse", "-", "--me", "Ana", given=UNTAKEN).stdout.split())
    assert "fits: Wrote a sheet for every batch of bread." in told


def test_your_name_is_known_from_earlier_talks(terminal, talk):
    kept(terminal, talk)
    told = terminal("lab", "analyse", "-", given="Bo: I led a team at my last job.\nAna: How did you find your way?\n").stdout
    assert "you are Ana" in told


def test_json_has_all_of_it(terminal, talk):
    answer = json.loads(terminal("lab", "analyse", str(talk), "--me", "Ana", "--json").stdout)
    assert {"version", "measures", "turns", "recognised", "notes", "files", "next"} <= set(answer)
    assert answer["mine"] == ["Ana"]
    assert answer["files"] == {}
    assert [turn["turn"]["side"] for turn in answer["turns"]] == ["them", "me", "them", "me", "them"]
    assert answer["turns"][0]["corrected"] == []
    assert answer["next"][0]["requires_confirmation"]


@pytest.mark.parametrize(("form", "begin"), [("svg", b"<svg"), ("png", b"\x89PNG")])
def test_a_picture_is_saved_and_saved_again(terminal, talk, tmp_path, form, begin):
    picture = tmp_path / f"talk.{form}"
    for _ in range(2):
        answer = json.loads(terminal("lab", "analyse", str(talk), f"--{form}", str(picture), "--json").stdout)
        assert answer["files"] == {form: str(picture)}
        assert picture.read_bytes().startswith(begin)


def test_a_picture_never_takes_the_place_of_something_else(terminal, talk):
    refused = terminal("lab", "analyse", str(talk), "--svg", str(talk))
    assert refused.exit_code == 1
    assert "is no picture" in refused.stderr
    assert talk.read_text(encoding="utf-8") == TALK


def test_a_picture_that_cannot_be_written_is_refused(terminal, talk, tmp_path):
    for place in (tmp_path / "nowhere" / "talk.svg", tmp_path):
        refused = terminal("lab", "analyse", str(talk), "--svg", str(place))
        assert refused.exit_code == 1
        assert "cannot be written" in refused.stderr


def test_a_talk_is_kept_listed_and_compared(terminal, talk, tmp_path):
    first = kept(terminal, talk, "First talk", "--on", "2026-02")
    assert re.fullmatch(r"cnv_[a-z0-9]{10}", first)
    told = terminal("lab", "analyse", first)
    assert "Beside your earlier talks" in told.stdout
    assert "first talk you keep" in told.stdout
    for name in ("Second", "Third", "Fourth"):
        other = tmp_path / f"{name}.txt"
        other.write_text(TALK.replace("bakery", name), encoding="utf-8")
        last = kept(terminal, other, name, "--on", "2026-03")
    listed = terminal("lab", "list").stdout
    assert listed.index("Fourth") < listed.index("First talk")
    assert json.loads(terminal("lab", "list", "--json").stdout)["next"][0]["command"].startswith("proprietor lab analyse cnv_")
    compared = terminal("lab", "analyse", last[:12]).stdout
    assert "earlier talks" in compared
    assert "Questions you asked" in compared


def test_keeping_says_how_to_take_it_back(terminal, talk):
    result = terminal("lab", "analyse", str(talk), "--keep", "First talk")
    assert re.search(r"Kept as cnv_\w{10}\. Undo with: proprietor undo", result.stdout)
    terminal("undo")
    assert "No talk is kept yet" in terminal("lab", "list").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--keep", ""), "What it was"),
        (("--keep", "x", "--on", "soon"), "soon"),
        (("--keep", "x", "--employer", "emp_0000000000"), "emp_0000000000"),
    ],
)
def test_what_cannot_be_kept_is_refused(terminal, talk, words, said):
    refused = terminal("lab", "analyse", str(talk), *words)
    assert refused.exit_code == 1
    assert said in refused.stderr
    assert "No talk is kept yet" in terminal("lab", "list").stdout


def test_the_same_talk_is_not_kept_twice(terminal, talk):
    kept(terminal, talk)
    again = terminal("lab", "analyse", str(talk), "--me", "Ana", "--keep", "First talk")
    assert again.exit_code == 1
    assert "in the books already" in again.stderr


def test_a_kept_talk_is_drawn_by_its_id(terminal, talk, tmp_path):
    picture = tmp_path / "kept.svg"
    answer = json.loads(terminal("lab", "analyse", kept(terminal, talk), "--svg", str(picture), "--json").stdout)
    assert {"record", "comparison"} <= set(answer)
    assert "First talk, turn by turn" in picture.read_text(encoding="utf-8")


def test_a_label_is_put_right_and_counts_from_then_on(terminal, talk):
    id_ = kept(terminal, talk)
    done = terminal("lab", "correct", id_, "3", "focus", "logistics")
    assert done.stdout.startswith("Put right: 3 focus: logistics")
    assert terminal("lab", "correct", id_, "4.2", "intent", "problem").exit_code == 0
    answer = json.loads(terminal("lab", "analyse", id_, "--json").stdout)
    turns = {turn["turn"]["number"]: turn for turn in answer["turns"]}
    assert (turns[3]["focus"], turns[3]["corrected"]) == ("logistics", ["focus"])
    assert turns[4]["questions"][1]["intent"] == "problem"
    assert "yours: focus" in terminal("lab", "analyse", id_, "--all").stdout
    terminal("undo")
    again = json.loads(terminal("lab", "analyse", id_, "--json").stdout)
    assert again["turns"][3]["questions"][1]["intent"] == "implication"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("3", "mood", "bad"), 1),
        (("3", "focus", "bad"), 1),
        (("3.1", "focus", "other"), 1),
        (("3", "intent", "past"), 1),
        (("99", "focus", "other"), 1),
        (("0", "focus", "other"), 1),
        (("4.9", "intent", "past"), 1),
        (("x", "focus", "other"), 2),
        (("3.x", "focus", "other"), 2),
    ],
)
def test_what_cannot_be_put_right_is_refused(terminal, talk, words, code):
    id_ = kept(terminal, talk)
    refused = terminal("lab", "correct", id_, *words)
    assert refused.exit_code == code
    assert refused.stderr
    assert json.loads(terminal("lab", "analyse", id_, "--json").stdout)["turns"][2]["corrected"] == []


@pytest.mark.parametrize(
    "command", [("lab", "analyse", "cnv_0000000000"), ("lab", "correct", "win_0000000000", "1", "focus", "other")]
)
def test_a_talk_that_is_not_there_is_refused(terminal, command):
    assert terminal(*command).exit_code == 1


def test_a_record_of_another_kind_is_no_talk(terminal):
    win = json.loads(terminal("win", "record", "Wrote a letter", "--json").stdout)["record"]["id"]
    refused = terminal("lab", "correct", win, "1", "focus", "other")
    assert refused.exit_code == 1
    assert "is no conversation" in refused.stderr


def test_a_file_whose_name_begins_like_an_id_is_a_file(terminal, talk, monkeypatch):
    monkeypatch.chdir(talk.parent)
    talk.rename("cnv-talk.txt")
    assert "5 turns" in terminal("lab", "analyse", "cnv-talk.txt").stdout


@pytest.mark.parametrize("text", ["", "   \n", "WEBVTT\n\nnonsense"])
def test_what_is_no_talk_is_refused_in_words(terminal, text):
    refused = terminal("lab", "analyse", "-", given=text)
    assert refused.exit_code == 1
    assert "mistake" not in refused.stderr


def test_a_talk_in_another_language_says_what_not_to_trust(terminal):
    talk = (
        "Dana: Erzählen Sie von sich, bitte, und was Sie hier wollen.\nAna: Ich habe drei Jahre die Spätschicht geleitet.\n" * 4
    )
    assert "does not look like English" in terminal("lab", "analyse", "-", given=talk).stdout


def test_no_name_or_word_steers_the_screen(terminal):
    told = terminal("lab", "analyse", "-", "--all", given="Da\x1b[2Jna: Why \x1b]0;owned\x07 you?\nAna: I do\u202e well here.\n")
    assert told.exit_code == 0
    assert "\x1b" not in told.stdout
    assert "\u202e" not in told.stdout


def test_a_kept_talk_is_found_by_its_words_and_shown(terminal, talk):
    id_ = kept(terminal, talk)
    hit = json.loads(terminal("find", "late shift", "--kind", "conversation", "--json").stdout)
    assert [each["record"] for each in hit["hits"]] == [id_]
    assert terminal(*hit["next"][0]["command"].split()[1:]).exit_code == 0
    terminal("lab", "correct", id_, "3", "focus", "logistics")
    assert not json.loads(terminal("find", "logistics", "--json").stdout)["hits"], "a correction is no text to be found"


UTTERANCES = [
    {"id": 1, "speaker": "interviewer", "text": "We lose a batch every week."},
    {"id": 2, "speaker": "candidate", "text": "How do you cope with losing a batch?", "prev": "We lose a batch every week."},
    {"id": "c", "text": "So you lose a batch each week.", "prev": "We lose a batch every week."},
]
NAMES = {"id", "is_question", "question_form", "is_reflection", "intent", "follow_up", "uptake", "focus"}


def lines(*rows: object) -> str:
    return "".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows)


def test_utterances_are_tagged_a_line_each(terminal):
    result = terminal("lab", "tag", given=lines(*UTTERANCES))
    tags = [json.loads(line) for line in result.stdout.splitlines()]
    assert [tag["id"] for tag in tags] == [1, 2, "c"]
    assert all(set(tag) == NAMES for tag in tags)
    assert [tag["is_question"] for tag in tags] == [False, True, False]
    assert (tags[0]["question_form"], tags[1]["question_form"]) == (None, "open")
    assert tags[0]["intent"] is None
    assert tags[1]["follow_up"]
    assert tags[2]["is_reflection"]
    assert tags[1]["uptake"] > tags[0]["uptake"]


def test_empty_lines_are_passed_over_and_missing_fields_are_fine(terminal):
    result = terminal("lab", "tag", given=lines("", {"text": ""}, "  ", {"text": "Ok?", "prev": None, "id": None}))
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2


@pytest.mark.parametrize("bad", ["{", "[]", '"text"', '{"id": 1}', '{"text": 7}', "null", "[" * 100_000, '{"text": "x"} more'])
def test_a_bad_line_is_named_and_those_before_it_are_tagged(terminal, bad):
    result = terminal("lab", "tag", given=lines(UTTERANCES[0], bad, UTTERANCES[1]))
    assert result.exit_code == 1
    assert "Line 2 is no utterance" in result.stderr
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [1]


def test_bytes_that_are_no_text_are_a_bad_line(terminal):
    result = terminal("lab", "tag", given=b'{"text": "\xff\xfe"}\n')
    assert result.exit_code == 1
    assert "Line 1 is no utterance" in result.stderr


def test_half_a_sign_and_signs_that_steer_come_out_as_they_went_in(terminal):
    odd = '{"id": "\\ud800\\u001b[2J\\u202e", "text": "\\ud800 why?"}'
    result = terminal("lab", "tag", given=lines(odd))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["id"] == "\ud800\x1b[2J\u202e"
    assert "\x1b" not in result.stdout


def test_questions_are_quoted_with_their_mark_and_counts_stand_where_there_are_no_rates(terminal, talk):
    told = terminal("lab", "analyse", str(talk), "--me", "Ana", "--all").stdout
    assert "“What does that cost you?”" in told
    assert re.search(r"^Led after +[0-9] +[0-9]$", told, re.MULTILINE)
    assert re.search(r"^Words +[0-9]+ +[0-9]+$", told, re.MULTILINE)
    assert "their work, you lead" in told
    assert "my past" not in told


def test_one_is_one(terminal, tmp_path):
    alone = tmp_path / "alone.txt"
    alone.write_text("I bake bread.", encoding="utf-8")
    told = terminal("lab", "analyse", str(alone)).stdout
    assert "1 turn, 1 speaker" in told
    assert "the talk has 1 turn;" in told
    assert "That is a guess" not in told, "there is nobody else to be"


def test_a_name_nobody_goes_by_is_said(terminal, talk):
    assert "Nobody speaks as “Zoe” here." in terminal("lab", "analyse", str(talk), "--me", "Zoe").stdout


def test_of_a_talk_in_another_language_only_lengths_are_told(terminal, tmp_path):
    german = tmp_path / "german.txt"
    german.write_text(
        "Berger: Guten Tag, erzählen Sie doch etwas über Ihre letzte Stelle.\n"
        "Kunze: Ich habe die Nächte in der Mühle geplant. Wie läuft es denn bei Ihnen?\n"
        "Berger: Schwierig, wir haben zu wenig Leute und das ist ein Problem.\n",
        encoding="utf-8",
    )
    told = terminal("lab", "analyse", str(german), "--all").stdout
    assert "Not recognised: it does not look like English." in told
    assert told.count("This does not look like English.") == 1
    assert re.search(r"^Words +[0-9]+ +[0-9]+$", told, re.MULTILINE)
    talk_id = kept(terminal, german, "Deutsch", "--me", "Kunze")
    terminal("lab", "correct", talk_id, "3", "discloses", "yes")
    righted = terminal("lab", "analyse", talk_id).stdout
    assert re.search(r"^Difficulties told +1$", righted, re.MULTILINE), "what a person put right counts"
    assert "Questions" not in righted
    assert "taken up" not in righted
    for unread in ("Questions", "Difficulties", "lead", "their work", "question marks", "something else"):
        assert unread not in told


def test_who_is_who_in_a_kept_talk_is_said_by_a_command_of_its_own(terminal, talk):
    talk_id = kept(terminal, talk)
    refused = terminal("lab", "analyse", talk_id, "--me", "Dana")
    assert refused.exit_code == 2
    assert "lab me ID NAME" in refused.stderr
    assert terminal("lab", "analyse", talk_id, "--keep", "Again").exit_code == 2
    said = terminal("lab", "me", talk_id, "dana")
    assert said.exit_code == 0
    assert "In “First talk” you are Dana." in said.stdout
    assert "you are Dana." in terminal("lab", "analyse", talk_id).stdout
    assert "Those who speak: “Dana”, “Ana”." in terminal("lab", "me", talk_id, "Zoe").stderr


def test_a_file_without_a_word_is_given_a_remedy_for_talks(terminal, tmp_path):
    empty = tmp_path / "empty.vtt"
    empty.touch()
    result = terminal("lab", "analyse", str(empty))
    assert result.exit_code == 1
    assert "win" not in result.stderr


def test_what_is_said_about_a_kept_talk_wants_it_kept(terminal, talk):
    assert terminal("lab", "analyse", str(talk), "--on", "2026-11-20").exit_code == 2
    assert "--keep NAME" in terminal("lab", "analyse", str(talk), "--employer", "emp_4k7m").stderr
