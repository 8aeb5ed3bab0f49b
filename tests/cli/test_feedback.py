"""Asking for feedback in the terminal: whom, by which form, and the guide; a file is never lost or left over."""

import json
from pathlib import Path

import pytest

from tests.cli.raters import flat, ids, invited, people, picked, replied


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def boss(terminal) -> str:
    picked(terminal)
    return people(terminal)[0]


def test_without_a_competency_it_says_how_to_begin(terminal) -> None:
    told = terminal("feedback")
    assert told.exit_code == 0
    assert "proprietor competency offer" in told.stdout
    data = json.loads(terminal("feedback", "--json").stdout)
    assert data["asked"] == data["following"] == data["competencies"] == []
    assert data["next"][0]["command"] == "proprietor competency offer"


def test_whom_to_ask_next_is_said_with_its_reason_and_command(terminal, boss: str) -> None:
    told = flat(terminal("feedback").stdout)
    assert "Nobody has been asked yet." in told
    assert "Mirela Popa: Nobody has answered yet from where they stand (boss). Narrows ±" in told
    assert f"proprietor feedback invite {boss[:8]}" in told
    data = json.loads(terminal("feedback", "--json").stdout)
    assert data["following"][0]["person"] == boss
    assert data["following"][0]["after"] < data["following"][0]["before"]
    assert data["next"][0] == {
        "command": f"proprietor feedback invite {boss}",
        "why": data["following"][0]["reason"],
        "requires_confirmation": True,
    }


def test_where_nobody_is_left_to_ask_it_says_to_add_somebody(terminal) -> None:
    picked(terminal)
    assert "proprietor person record 'NAME' --relation colleague" in terminal("feedback").stdout


def test_an_invitation_writes_its_form_and_says_who_sends_it(terminal, boss: str) -> None:
    done = terminal("feedback", "invite", boss[4:], "--asker", "Ana Ruiz", "--json")
    assert done.exit_code == 0, done.stderr
    data = json.loads(done.stdout)
    page = Path("feedback-for-ana-ruiz-mirela-popa.html").read_text(encoding="utf-8")
    assert data["file"] == "feedback-for-ana-ruiz-mirela-popa.html"
    assert data["invitation"]["id"] in page
    assert "Handing work over to colleagues" in page
    assert "AGE-SECRET" not in page + done.stdout
    asked = json.loads(terminal("feedback", "--json").stdout)
    assert asked["asker"] == "Ana Ruiz"
    assert (asked["asked"][0]["name"], asked["asked"][0]["by_form"], asked["asked"][0]["late"]) == ("Mirela Popa", True, False)
    assert "AGE-SECRET" not in json.dumps(asked)
    told = terminal("feedback").stdout
    assert "has until" in told
    assert "Mirela Popa" in told


def test_the_words_say_to_send_it_oneself(terminal, boss: str) -> None:
    told = flat(terminal("feedback", "invite", boss, "--asker", "Ana Ruiz", "--into", "form.html").stdout)
    for words in ("Invited Mirela Popa", "wrote the form into form.html", "Send it yourself, by any message", "Undo with"):
        assert words in told, words


def test_the_name_is_remembered_or_asked_for(terminal, boss: str, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = terminal("feedback", "invite", boss)
    assert refused.exit_code == 1
    assert "The form must say who asks." in refused.stderr
    monkeypatch.setattr("proprietor.cli.face.Face.asks", True)
    assert terminal("feedback", "invite", boss, given="Ana Ruiz\n").exit_code == 0
    monkeypatch.setattr("proprietor.cli.face.Face.asks", False)
    colleague = ids(terminal, "person")[1]
    assert terminal("feedback", "invite", colleague).exit_code == 0
    assert len(list(Path().glob("feedback-for-ana-ruiz-*.html"))) == 2


def test_a_file_that_is_there_stays_and_nobody_is_invited(terminal, boss: str) -> None:
    Path("form.html").write_text("mine", encoding="utf-8")
    for file in ("form.html", "nowhere/form.html"):
        refused = terminal("feedback", "invite", boss, "--asker", "Ana", "--into", file)
        assert refused.exit_code == 1
        assert "Choose another" in refused.stderr
    assert Path("form.html").read_text(encoding="utf-8") == "mine"
    assert json.loads(terminal("feedback", "--json").stdout)["asked"] == []
    done = terminal("feedback", "invite", boss, "--asker", "Ana", "--into", "form.html", "--overwrite")
    assert done.exit_code == 0
    assert "Ana" in Path("form.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--until", "2020-01-01"), "has passed already"),
        (("--until", "soon"), "soon"),
        (("--in", "cpt_zzzz"), "begins with"),
    ],
)
def test_what_cannot_be_asked_is_refused(terminal, boss: str, words: tuple[str, ...], said: str) -> None:
    refused = terminal("feedback", "invite", boss, "--asker", "Ana", *words)
    assert refused.exit_code == 1
    assert said in flat(refused.stderr)
    assert not list(Path().glob("*.html"))


def test_nobody_is_asked_twice_and_only_people_are(terminal, boss: str) -> None:
    invited(terminal, boss)
    refused = terminal("feedback", "invite", boss, "--into", "-")
    assert refused.exit_code == 1
    assert "has not answered yet" in refused.stderr
    assert terminal("feedback", "invite", ids(terminal, "competency")[0]).exit_code == 1


def test_some_competencies_until_a_day(terminal, boss: str) -> None:
    first = ids(terminal, "competency")[0]
    made = invited(terminal, boss, "--in", first, "--until", "2199-01-15")
    assert made.competencies == (first,)
    assert "15 January 2199" in terminal("feedback").stdout


def test_whoever_is_late_is_said_and_their_form_written_again(terminal, boss: str) -> None:
    made = invited(terminal, boss, "--until", "2198-01-15")
    told = flat(terminal("--as-of", "2198-02-01", "feedback").stdout)
    assert "late since 15 January 2198" in told
    data = json.loads(terminal("--as-of", "2198-02-01", "feedback", "--json").stdout)
    assert data["next"][0]["command"] == f"proprietor feedback form {made.id}"
    done = terminal("feedback", "form", made.id[:8], "--json")
    assert json.loads(done.stdout)["file"] == "feedback-for-ana-ruiz-mirela-popa.html"
    assert terminal("feedback", "form", made.id).exit_code == 1
    assert "Send it yourself" in flat(terminal("feedback", "form", made.id, "--into", "once-more.html").stdout)
    assert made.id in terminal("feedback", "form", made.id, "--into", "-").stdout
    assert terminal("feedback", "form", boss).exit_code == 1


def test_who_replied_is_said(terminal, boss: str) -> None:
    replied(terminal, invited(terminal, boss), 3, 4, None)
    assert "replied" in terminal("feedback").stdout
    assert json.loads(terminal("feedback", "--json").stdout)["next"][0]["command"] == "proprietor calibration"


def test_a_guide_goes_to_the_screen_or_a_file(terminal, boss: str) -> None:
    (first, *_) = ids(terminal, "competency")
    told = terminal("feedback", "guide", "--in", first).stdout
    assert told.startswith("# Asking for feedback in person")
    assert "Listening before answering" not in told
    assert "Listening before answering" in terminal("feedback", "guide", "--into", "-").stdout
    assert json.loads(terminal("feedback", "guide", "--into", "guide.docx", "--json").stdout)["file"] == "guide.docx"
    assert Path("guide.docx").read_bytes().startswith(b"PK")
    assert terminal("feedback", "guide", "--into", "guide.docx").exit_code == 1
    assert terminal("feedback", "guide", "--into", "guide.txt").exit_code == 2
    made = json.loads(terminal("feedback", "guide", "--format", "docx", "--json").stdout)
    assert Path(made["file"]).exists()
    assert boss


def test_a_guide_needs_something_to_ask_about(terminal) -> None:
    refused = terminal("feedback", "guide")
    assert refused.exit_code == 1
    assert "no competency to be rated in yet" in refused.stderr


def test_a_secret_key_is_shown_nowhere(terminal, boss: str) -> None:
    made = invited(terminal, boss)
    for words in (("show", made.id), ("show", made.id, "--json"), ("feedback",), ("find", "AGE-SECRET-KEY")):
        assert "AGE-SECRET-KEY-1" not in terminal(*words).stdout, words
