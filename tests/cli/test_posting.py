"""Postings in the terminal: previewed and asked, in their order, one by one, and words sorted."""

import csv
import json
import shlex

import pytest

from tests.actions.test_postings import ROWS
from tests.cli.raters import flat


@pytest.fixture
def jobs(tmp_path):
    path = tmp_path / "jobs.csv"
    path.write_text(ROWS)
    return path


def ids(terminal) -> list[str]:
    return [each["id"] for each in json.loads(terminal("--json", "posting", "list").stdout)["postings"]]


def test_where_nobody_can_be_asked_the_preview_is_the_answer(terminal, jobs) -> None:
    done = terminal("posting", "import", str(jobs))
    said = flat(done.stdout)
    assert done.exit_code == 0
    assert "5 rows read: 3 new, 0 seen before, 1 told twice, 1 left out." in said
    assert "jobs.csv, line 8: The lower end, 39,000, is above the upper end, 24,000." in said
    assert "Cook,Quay Clinic" in said
    assert "told twice: staff nurse, QUAY CLINIC (jobs.csv, line 7, as in line 2)" in said
    assert "Columns left out on purpose: emails." in said
    assert "Nothing was changed." in said
    assert ids(terminal) == []


def test_with_yes_it_is_taken_in_and_undone_as_one_step(terminal, jobs, tmp_path) -> None:
    rows = tmp_path / "left-out.csv"
    done = terminal("posting", "import", str(jobs), "--yes", "--left-out", str(rows))
    assert "Took in 3, saw 0 once more, left out 1." in flat(done.stdout)
    assert "1 title is not sure" in done.stdout
    with rows.open() as file:
        (row,) = csv.DictReader(file)
    assert (row["file"], row["line"], row["row"][:4]) == ("jobs.csv", "8", "Cook")
    assert len(ids(terminal)) == 3
    assert terminal("posting", "import", str(jobs), "--left-out", str(rows)).exit_code == 1
    terminal("undo")
    assert ids(terminal) == []


def test_a_posting_can_be_piped_in(terminal) -> None:
    done = terminal(
        "--json", "posting", "import", "--yes", given="Baker at Moor Mill\n\nRequirements\n- Food hygiene certificate\n"
    )
    data = json.loads(done.stdout)
    assert data["done"] is True
    assert [each["title"] for each in data["imported"]["new"]] == ["Baker at Moor Mill"] or len(data["imported"]["new"]) == 1


def test_a_second_time_there_is_nothing_new(terminal, jobs) -> None:
    terminal("posting", "import", str(jobs), "--yes")
    data = json.loads(terminal("--json", "posting", "import", str(jobs)).stdout)
    assert (data["preview"]["new"], len(data["preview"]["again"])) == ([], 3)
    assert "Nothing was changed" not in terminal("posting", "import", "-", given="").stdout


def test_the_list_says_how_one_fits_and_narrows(terminal, jobs) -> None:
    assert "proprietor posting import FILE" in terminal("posting", "list").stdout
    terminal("posting", "import", str(jobs), "--yes")
    said = terminal("posting", "list", "york").stdout
    assert "Moor Trust" in said
    assert "Quay Clinic" not in said
    assert "Postings" not in said or "17.50" in flat(said)
    data = json.loads(terminal("--json", "posting", "list", "--occupation", "registered-nurse").stdout)
    assert [each["company"] for each in data["postings"]] == ["Quay Clinic", "Moor Trust"] or len(data["postings"]) == 2
    assert data["postings"][0]["fit"]["must"].keys() == {"proved", "claimed without proof", "missing"}


def test_a_hostile_title_makes_no_command_to_paste(terminal, tmp_path) -> None:
    path = tmp_path / "it's a; touch x.csv"
    path.write_text("title,company\n\"x'; touch pwned; echo '\",Mill\n")
    said = flat(terminal("posting", "import", str(path)).stdout)
    assert f"posting import {shlex.quote(str(path))} --yes".replace("\n", "") in said.replace(' "', '"') or "'\"'\"'" in said
    terminal("posting", "import", str(path), "--yes")
    (head,) = ids(terminal)
    assert """posting sort 'x'"'"'; touch pwned; echo '"'"'' OCCUPATION""" in flat(terminal("posting", "show", head).stdout)


def test_a_filter_without_a_hit_says_so(terminal, jobs) -> None:
    terminal("posting", "import", str(jobs), "--yes")
    assert "No posting fits these words." in terminal("posting", "list", "zzz").stdout
    assert "Quay Clinic" in terminal("posting", "list", "--occupation", "staff nurse").stdout
    assert terminal("posting", "list", "--occupation", "zzzqq").exit_code == 1


def test_one_posting_with_what_it_asks_and_what_is_fluff(terminal, jobs) -> None:
    terminal("win", "record", "Cut invoicing from 9 days to 2")
    terminal("posting", "import", str(jobs), "--yes")
    nurse = next(each for each in ids(terminal) if "Safeguarding" in terminal("posting", "show", each).stdout)
    said = flat(terminal("posting", "show", nurse).stdout)
    for part in (
        "Must-haves: 1 missing.",
        "- Safeguarding, missing",
        "It asks for more, in words no skill was found in Must know the bed state",
        "Leave out for this one: 1 of your 1 wins and claims speak to nothing they name",
        "Occupation: Registered nurse.",
    ):
        assert part in said, part
    assert json.loads(terminal("--json", "posting", "show", nurse).stdout)["unread"] == ["Must know the bed state"]


def test_words_are_sorted_and_remembered(terminal, jobs) -> None:
    terminal("posting", "import", str(jobs), "--yes")
    said = flat(terminal("posting", "skill", "bed state", "Bed management").stdout)
    assert "“bed state” means bed-management. Remembered; 1 posting read anew." in said
    assert "Undo with" in said
    assert "does not mean go. Remembered; 0 postings" in flat(terminal("posting", "skill", "Go", "go", "--not").stdout)
    assert "“Zorb wrangler” means cook." in terminal("posting", "sort", "Zorb wrangler", "Cook").stdout
    (read,) = json.loads(terminal("--json", "market", "title", "Senior zorb wrangler").stdout)["titles"]
    assert (read["sure"], read["candidates"][0]["id"]) == (True, "cook")
    assert "a skill of your own" in flat(terminal("posting", "skill", "zorbing", "Zorbs").stdout)
    assert terminal("posting", "skill", "zorbing", "x" * 81).exit_code == 1
    refused = terminal("posting", "sort", "Zorb wrangler", "zzzqq")
    assert (refused.exit_code, "no occupation here" in flat(refused.stderr)) == (1, True)


def test_the_market_in_short(terminal, jobs) -> None:
    assert "No postings yet." in terminal("market").stdout
    terminal("posting", "import", str(jobs), "--yes")
    said = flat(terminal("market").stdout)
    assert "3 postings of 2 firms; pay is named by 2 in GBP." in said
    assert "Zorb wrangler (1): nothing known?" in said
    zorb = next(each for each in ids(terminal) if "Zorb" in terminal("posting", "show", each).stdout)
    assert "Its title is not sure. Which is it?" in terminal("posting", "show", zorb).stdout
    data = json.loads(terminal("--json", "market").stdout)
    assert (data["paid"], data["occupations"]["registered-nurse"]["postings"]) == ({"GBP": 2}, 2)


def test_a_column_can_be_told_and_the_command_says_it_again(terminal, tmp_path) -> None:
    path = tmp_path / "it's a.csv"
    path.write_text("title,company,Blurb,Mood,Status\nCook,Quay,Fish,x,saved\n")
    said = flat(terminal("posting", "import", str(path)).stdout)
    assert "Columns that were not understood: Blurb, Mood." in said
    assert "Columns that are known and not kept: Status." in said
    assert "--column 'Blurb=description'" in said
    done = terminal(
        "--json", "posting", "import", str(path), "--column", "Blurb=description", "--order", "day", "--title", "Chef"
    )
    (follow,) = json.loads(done.stdout)["next"]
    assert shlex.split(follow["command"])[3:] == ["--column=Blurb=description", "--order=day", "--title=Chef", str(path), "--yes"]
    said = flat(terminal("posting", "import", str(path), "--column", "Blurb=description", "--yes").stdout)
    assert "Took in 1," in said
    assert "Columns that were not understood: Mood." in said
    assert len(ids(terminal)) == 1


def test_a_column_that_cannot_be_followed_is_refused(terminal, jobs) -> None:
    wrong = terminal("posting", "import", str(jobs), "--column", "Advert=zzz")
    assert (wrong.exit_code, "The parts are: title, company" in flat(wrong.stderr)) == (1, True)
    assert terminal("posting", "import", str(jobs), "--column", "Advert").exit_code == 2


def test_how_one_is_employed_is_said_in_words(terminal, tmp_path) -> None:
    (tmp_path / "jobs.csv").write_text('title,company,job_type\nStaff nurse,Quayside,"fulltime, parttime"\n', encoding="utf-8")
    terminal("posting", "import", str(tmp_path / "jobs.csv"), "--yes")
    assert "full time, part time" in terminal("posting", "show", ids(terminal)[0]).stdout


def test_a_text_without_a_title_is_given_one(terminal) -> None:
    text = "hi all we need a nurse asap for our clinic in otley, good money, must drive, ring us soon, many thanks"
    none = terminal("posting", "import", given=text)
    assert (none.exit_code, "proprietor posting import --title 'TITLE' FILE" in flat(none.stdout)) == (1, True)
    data = json.loads(terminal("--json", "posting", "import", "--title", "Nurse", "--yes", given=text).stdout)
    assert [each["title"] for each in data["imported"]["new"]] == ["Nurse"]


def test_a_header_alone_is_said_and_what_cannot_be_read_is_no_success(terminal, tmp_path) -> None:
    done = terminal("posting", "import", given="title,company\n")
    assert (done.exit_code, flat(done.stdout).strip()) == (
        0,
        "There is a first line with the names of columns, and no row below it.",
    )
    assert terminal("posting", "import", given="Please log in to continue.").exit_code == 1


def test_many_columns_and_one_of_each_are_said_well(terminal) -> None:
    head = ",".join(f"Mood {number}" for number in range(14))
    said = flat(terminal("posting", "import", given=f"title,company,description,{head}\nZorb,Quay,Mail jo@quay.example\n").stdout)
    assert "1 row read: 1 new" in said
    assert "Mood 11 and 2 more." in said
    assert "Taken out of the words, as far as it was recognised: 1 e-mail address." in said
    assert "1 title is not sure" in said
