"""Briefs, what debriefs suggest and the playbook in the terminal."""

import json
from pathlib import Path

import pytest

from proprietor.business.playbook import VARIABLE

POSTING = """Ward manager, nights
Employer: Riverside Hospital
We rely on agency staff, and alternate weekends are expected. The rota for the night shift is written by you, carers look
to you, and every shift that stays open is yours to fill. You have experience in care and can hold a budget.
"""
PAGE = """<!doctype html><html><head><title>Jobs</title>
<script type="application/ld+json">{"@type": "JobPosting", "title": "Ward manager", "hiringOrganization": {"name": "Riverside"},
"description": "We rely on agency staff. The rota for the night shift is written by you, and carers look to you."}</script>
</head><body><p>Cookies</p></body></html>"""


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    path = tmp_path / "my posting.txt"
    path.write_text(POSTING, encoding="utf-8")
    return path


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text("The old ward sister retires in March.\n", encoding="utf-8")
    return path


def kept(terminal, posting: Path, name: str = "Ward manager", *more: str) -> str:
    done = terminal("lab", "brief", str(posting), "--keep", name, "--json", *more)
    assert done.exit_code == 0, done.stderr
    record: str = json.loads(done.stdout)["record"]["id"]
    return record


def words(done) -> str:
    return " ".join(done.stdout.split())


def test_a_brief_of_a_file_stands_on_the_screen_and_nothing_is_kept(terminal, posting):
    terminal(
        "win", "record", "Open shifts fell from 33 to 9", "--problem", "Night shifts went to agency staff, the rota had holes"
    )
    done = terminal("lab", "brief", str(posting))
    assert done.exit_code == 0
    told = words(done)
    for said in (
        "Ward manager, nights, Riverside Hospital",
        "What probably hurts there",
        "“agency staff”",
        "Ask: ",
        "Tell: Open shifts fell from 33 to 9 (win_",
        "Offer: ",
        "Listen for: ",
        "Questions they will probably ask",
        "Then: ",
        "Your four questions, for this manager",
        "Find out before you decide",
    ):
        assert said in told, said
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    assert "No briefing is kept yet" in terminal("lab", "briefs").stdout


def test_a_masked_win_is_told_without_names(terminal, posting):
    problem = "Night shifts went to agency staff, the rota had holes"
    terminal("win", "record", "Open shifts fell to 9", "--problem", problem, "--confidentiality", "masked")
    assert "Tell without names: Open shifts fell to 9" in words(terminal("lab", "brief", str(posting)))


def test_the_pipe_is_read_with_a_dash(terminal):
    assert "Riverside Hospital" in terminal("lab", "brief", "-", given=POSTING).stdout
    again = json.loads(terminal("lab", "brief", "-", "--json", given=POSTING).stdout)
    assert again["next"] == [], "what came through a pipe cannot be had again"


def test_a_page_with_data_is_read_for_its_data(terminal):
    answer = json.loads(terminal("lab", "brief", "-", "--json", given=PAGE).stdout)
    assert answer["brief"]["posting"]["form"] == "json-ld"
    assert answer["brief"]["posting"]["employer"] == "Riverside"


def test_a_few_words_say_how_little_they_carry(terminal, notes):
    told = words(terminal("lab", "brief", "-", given="Ward manager wanted"))
    assert "Only three words: the hypotheses rest on your notes alone." in told
    assert "Nothing in the posting or your notes points at a pain" in told


def test_notes_are_read_beside_it(terminal, posting, notes):
    answer = json.loads(terminal("lab", "brief", str(posting), "--notes", str(notes), "--json").stdout)
    assert answer["brief"]["your_notes"] == "The old ward sister retires in March.\n"
    (then,) = answer["next"]
    assert then["command"] == f"proprietor lab brief '{posting}' --notes {notes} -o brief.pdf"
    piped = json.loads(terminal("lab", "brief", str(posting), "--notes", "-", "--json", given="From the pipe").stdout)
    assert piped["brief"]["your_notes"] == "From the pipe"


def test_posting_and_notes_do_not_both_come_through_the_pipe(terminal):
    done = terminal("lab", "brief", "-", "--notes", "-", given=POSTING)
    assert done.exit_code == 2
    assert "give one of them as a file" in done.stderr


def test_no_books_are_needed_and_none_are_made(terminal, posting, tmp_path):
    place = tmp_path / "none.books"
    assert terminal("--books", str(place), "lab", "brief", str(posting), "-o", str(tmp_path / "brief.md")).exit_code == 0
    assert not place.exists()
    assert (tmp_path / "brief.md").exists()


@pytest.mark.parametrize(("ending", "begin"), [("md", b"# Brief: "), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_it_is_written_by_the_ending_of_the_file_and_never_over_another(terminal, posting, tmp_path, ending, begin):
    file = tmp_path / f"brief.{ending}"
    assert terminal("lab", "brief", str(posting), "-o", str(file)).stdout == f"Wrote {file}\n"
    assert file.read_bytes().startswith(begin)
    file.write_text("mine", encoding="utf-8")
    refused = terminal("lab", "brief", str(posting), "-o", str(file))
    assert refused.exit_code == 1
    assert "--overwrite" in refused.stderr
    assert file.read_text(encoding="utf-8") == "mine"
    assert terminal("lab", "brief", str(posting), "-o", str(file), "--overwrite").exit_code == 0
    assert file.read_bytes().startswith(begin)


def test_another_ending_is_refused_and_nothing_is_written(terminal, posting, tmp_path):
    assert terminal("lab", "brief", str(posting), "-o", str(tmp_path / "brief.odt"), "--keep", "Ward").exit_code == 2
    assert not (tmp_path / "brief.odt").exists()
    assert "No briefing is kept yet" in terminal("lab", "briefs").stdout


def test_a_file_is_only_written_once_the_brief_is_kept(terminal, posting, tmp_path):
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    assert terminal("lab", "brief", str(posting), "-o", str(first), "--keep", "Ward").exit_code == 0
    assert terminal("lab", "brief", str(posting), "-o", str(second), "--keep", "Ward").exit_code == 1
    assert not second.exists()
    assert terminal("lab", "brief", str(posting), "-o", str(first), "--keep", "Another").exit_code == 1
    assert len(json.loads(terminal("lab", "briefs", "--json").stdout)["briefings"]) == 1


def test_json_says_which_file_was_written(terminal, posting, tmp_path):
    file = tmp_path / "brief.md"
    answer = json.loads(terminal("lab", "brief", str(posting), "-o", str(file), "--json").stdout)
    assert answer["file"] == str(file)
    assert answer["next"] == []


def test_it_is_kept_listed_made_anew_and_taken_back(terminal, posting, notes, tmp_path):
    done = terminal("lab", "brief", str(posting), "--notes", str(notes), "--keep", "Ward manager")
    assert "Kept as brf_" in done.stdout
    assert "Undo with" in done.stdout
    (listed,) = json.loads(terminal("lab", "briefs", "--json").stdout)["briefings"]
    record = listed["record"]
    assert (record["name"], record["notes"]) == ("Ward manager", "The old ward sister retires in March.")
    assert "Ward manager" in terminal("lab", "briefs").stdout
    again = terminal("lab", "brief", record["id"][:9])
    assert again.exit_code == 0
    assert "“agency staff”" in again.stdout
    file = tmp_path / "kept.md"
    terminal("lab", "brief", record["id"], "-o", str(file))
    assert file.read_text(encoding="utf-8").startswith("# Brief: Ward manager\n")
    terminal("undo")
    assert "No briefing is kept yet" in terminal("lab", "briefs").stdout


def test_the_list_has_the_newest_first(terminal, posting):
    first, second = kept(terminal, posting, "First"), kept(terminal, posting, "Second")
    listed = json.loads(terminal("lab", "briefs", "--json").stdout)["briefings"]
    assert [each["record"]["id"] for each in listed] == [second, first]


@pytest.mark.parametrize("more", [("--keep", "Another"), ("--notes", "-")])
def test_a_kept_one_has_its_notes_and_name_already(terminal, posting, more):
    record = kept(terminal, posting)
    done = terminal("lab", "brief", record, *more, given="x")
    assert done.exit_code == 2
    assert f"proprietor edit {record}" in done.stderr


def test_the_same_or_a_nameless_one_is_not_kept(terminal, posting):
    kept(terminal, posting)
    again = terminal("lab", "brief", str(posting), "--keep", "Ward manager")
    assert again.exit_code == 1
    assert "in the books already" in again.stderr
    nameless = terminal("lab", "brief", str(posting), "--keep", " ")
    assert nameless.exit_code == 1
    assert "The post" in nameless.stderr
    assert len(json.loads(terminal("lab", "briefs", "--json").stdout)["briefings"]) == 1


@pytest.mark.parametrize(
    ("source", "given"), [("nowhere.txt", None), ("brf_0000000000", None), ("-", " \n"), ("-", "a" * 1_000_001)]
)
def test_what_is_no_posting_is_refused_in_words(terminal, source, given):
    done = terminal("lab", "brief", source, given=given)
    assert done.exit_code == 1
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_whose_name_begins_like_an_id_is_a_file(terminal, posting, monkeypatch):
    monkeypatch.chdir(posting.parent)
    posting.rename("brf-posting.txt")
    assert "Riverside Hospital" in terminal("lab", "brief", "brf-posting.txt").stdout


def test_no_word_of_a_posting_steers_the_screen(terminal):
    evil = POSTING.replace("agency staff", "agency staff \x1b[2J\x1b]0;owned\x07 \u202e")
    done = terminal("lab", "brief", "-", given=f"Ward\x1b[31m manager\n{evil}")
    assert done.exit_code == 0
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout


def debriefed(terminal) -> str:
    given = ("--needs", "One number that is right", "--met", "Mrs Halden, head of office")
    answer = json.loads(terminal("debrief", "record", "First talk", *given, "--json").stdout)
    record: str = answer["record"]["id"]
    return record


def test_what_a_debrief_suggests_is_shown_and_nothing_is_written(terminal):
    record = debriefed(terminal)
    done = terminal("lab", "suggest", record)
    assert "person-1  Write down Mrs Halden, head of office." in done.stdout
    assert "You answered what they need." in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    answer = json.loads(terminal("lab", "suggest", record[:9], "--json").stdout)
    assert [each["key"] for each in answer["proposals"]] == ["person-1", "need"]
    assert answer["next"][0]["requires_confirmation"]
    assert json.loads(terminal("person", "list", "--json").stdout)["records"] == []


def test_one_is_accepted_or_all_of_them_and_taken_back(terminal):
    record = debriefed(terminal)
    one = terminal("lab", "suggest", record, "--accept", "need", "--accept", "need")
    assert "Wrote 1 into the books." in one.stdout
    assert "Undo with" in one.stdout
    rest = json.loads(terminal("lab", "suggest", record, "--all", "--json").stdout)
    assert [each["name"] for each in rest["written"]] == ["Mrs Halden"]
    assert "nothing the books do not hold already" in words(terminal("lab", "suggest", record))
    terminal("undo")
    assert "person-1" in terminal("lab", "suggest", record).stdout


def test_accepting_all_of_nothing_says_so(terminal):
    record = json.loads(terminal("debrief", "record", "First talk", "--json").stdout)["record"]["id"]
    assert "nothing the books do not hold already" in words(terminal("lab", "suggest", record, "--all"))


@pytest.mark.parametrize("more", [("--accept", "nothing"), ("--accept", "told-win_0000000000", "--accept", "need")])
def test_what_is_not_proposed_is_refused(terminal, more):
    record = debriefed(terminal)
    done = terminal("lab", "suggest", record, *more)
    assert done.exit_code == 1
    assert "is not proposed any more" in done.stderr
    assert json.loads(terminal("assumption", "list", "--json").stdout)["records"] == []


def test_only_a_debrief_suggests_anything(terminal):
    win = json.loads(terminal("win", "record", "Wrote a letter", "--json").stdout)["record"]["id"]
    assert "is no debrief" in terminal("lab", "suggest", win).stderr
    assert terminal("lab", "suggest", "dbr_0000000000").exit_code == 1


PAIN = """
[[pain]]
id = "late-boats"
name = "The boats come late"
signals = ["boats come late"]
words = ["boat", "harbour"]
[pain.questions]
situation = ["How many boats are there?"]
problem = ["What makes the boats late?"]
implication = ["Who waits for the boats?"]
need_payoff = ["What would a boat in time free?"]
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "playbook"
    folder.mkdir()
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


def test_the_playbook_says_what_is_in_it_and_where_ones_own_belongs(terminal, own):
    told = words(terminal("lab", "playbook"))
    assert "67 pains, " in told
    assert "14 scenarios." in told
    assert "PROPRIETOR_PLAYBOOK" in told
    assert "no sector" not in told


def test_own_files_are_named_and_counted(terminal, own):
    (own / "mine.toml").write_text(PAIN, encoding="utf-8")
    told = words(terminal("lab", "playbook"))
    assert "68 pains" in told
    assert "no sector 1" in told
    assert "Your own files: mine.toml." in told
    answer = json.loads(terminal("lab", "playbook", "--json").stdout)
    assert answer["pains"][-1] == {"id": "late-boats", "name": "The boats come late", "sector": ""}
    assert (answer["own"], answer["faults"]) == (["mine.toml"], [])
    brief = terminal(
        "lab", "brief", "-", given="The boats come late, and nobody in the harbour knows when a boat will be there at all."
    )
    assert "The boats come late" in brief.stdout


def test_faulty_files_are_told_with_place_and_remedy_and_the_rest_stands(terminal, own, posting):
    (own / "a.toml").write_text("[[pain]]\nid = ", encoding="utf-8")
    (own / "b.toml").write_text(PAIN.replace("[[pain]]", "[[pain]]\ncolour = 'red'"), encoding="utf-8")
    (own / "c.toml").write_text("x = '\x1b[2J'", encoding="utf-8")
    done = terminal("lab", "playbook")
    assert done.exit_code == 0
    told = words(done)
    assert "a.toml: The file cannot be read as TOML" in told
    assert "There is no key “colour” here." in told
    assert "67 pains" in told
    assert "\x1b" not in done.stdout
    faults = json.loads(terminal("lab", "playbook", "--json").stdout)["faults"]
    assert all(each["place"] and each["sentence"] and each["remedy"] for each in faults)
    assert terminal("lab", "brief", str(posting)).exit_code == 0
