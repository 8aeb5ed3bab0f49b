"""Pay in the terminal: targets, other posts, pictures, tables read in with a preview."""

import json
from pathlib import Path

import pytest

from tests.cli.raters import flat

TABLE = """source,release,occupation_code,area_name,currency,unit,p10,p50,p90
Survey,2025,29-1141,Leeds,GBP,year,30000,38000,48000
Survey,2025,29-1141,London,GBP,year,34000,44000,58000
Survey,2025,29-1141,York,GBP,year,34000,44000,58000
Survey,2025,47-2152,,GBP,hour,13.5,16.25,22
Survey,2025,47-2152,,GBP,year,26000,much,44000
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("survey.csv").write_text(TABLE, encoding="utf-8")


@pytest.fixture
def nurse(terminal) -> str:
    done = terminal(
        "target",
        "record",
        "Senior nurse",
        "--occupation",
        "registered-nurse",
        "--place",
        "Leeds, UK",
        "--pay",
        "22 GBP an hour",
        "--json",
    )
    return json.loads(done.stdout)["record"]["id"]


def data(terminal, *words: str) -> dict:
    return json.loads(terminal("market", "pay", *words, "--json").stdout)


def test_without_a_target_it_says_how_to_begin(terminal) -> None:
    told = terminal("market", "pay")
    assert told.exit_code == 0
    assert "There is no target yet." in told.stdout
    assert data(terminal)["next"][0]["command"].startswith("proprietor target record")


def test_without_postings_and_tables_it_cannot_tell_and_says_what_would_help(terminal, nurse: str) -> None:
    said = flat(terminal("market", "pay").stdout)
    assert "It cannot be told yet, because no firms name pay for it in GBP; three firms or a pay reference would tell." in said
    assert "You want 22 GBP an hour, 45,800 GBP a year of full-time work: cannot tell yet, because no firms name pay" in said
    assert "None in your books. A table of your own: proprietor market pay-table FILE" in said
    assert data(terminal)["next"][0]["command"] == "proprietor market pay-table FILE"


def test_with_a_table_all_of_it_is_told(terminal, nurse: str) -> None:
    assert terminal("market", "pay-table", "survey.csv", "--yes").exit_code == 0
    told = terminal("market", "pay", nurse[:8])
    said = flat(told.stdout)
    for words in (
        "Senior nurse (registered nurse), senior, Leeds, UK",
        "By postings for registered nurse, level senior and those that name none, in Leeds. Nowhere does any firm",
        "GBP an hour (38,000 GBP a year); four times in five between",
        "No posting of your own. All of it comes from Survey 2025, 29-1141, Leeds.",
        "45,800 GBP a year of full-time work: in reach.",
        "│ you want 45,800 GBP",
        "a tenth below",
        "Level by level",
        "In use, for the very place: Survey 2025, 29-1141, Leeds.",
        "Not used: Survey 2025, 29-1141, London and 1 row more is for another place.",
        "The pay reference knows no levels",
    ):
        assert words in said
    (found,) = data(terminal, nurse)["outlooks"]
    assert (found["stand"], found["next_offer"]["basis"], found["next_offer"]["firms"]) == ("in reach", "the prior alone", 0)
    assert [each["used"] for each in found["references"]] == [True, False]
    assert found["asked"] == {
        "name": "Senior nurse",
        "target": nurse,
        "occupation": "registered-nurse",
        "may_be": [],
        "level": "senior",
        "place": "Leeds, UK",
        "wanted": "22 GBP an hour",
    }


def test_any_post_can_be_asked_for_with_what_one_wants(terminal) -> None:
    terminal("market", "pay-table", "survey.csv", "--yes")
    over = flat(terminal("market", "pay", "--title", "Nurse", "--place", "Leeds, UK", "--wanted", "90,000 GBP a year").stdout)
    assert "90,000 GBP a year: overpriced." in over
    under = flat(
        terminal(
            "market", "pay", "--title", "Nurse", "--place", "Leeds, UK", "--wanted", "20,000 GBP a year", "--uplift", "3%"
        ).stdout
    )
    assert "20,000 GBP a year: undersold." in under
    assert "taken to have risen by 3 % since" in under
    unsaid = flat(terminal("market", "pay", "--title", "Nurse", "--level", "junior", "--place", "Leeds, UK").stdout)
    assert "not said yet" in unsaid
    assert "It may be project manager, product manager." in flat(terminal("market", "pay", "--title", "PM").stdout)
    assert "“Survey 2025” has no row for electrician" in flat(
        terminal("market", "pay", "--title", "Electrician", "--wanted", "1 GBP a year").stdout
    )


def test_a_question_that_cannot_be_meant_is_refused(terminal, nurse: str) -> None:
    assert terminal("market", "pay", nurse, "--title", "Nurse").exit_code == 1
    assert terminal("market", "pay", "--wanted", "lots").exit_code == 1
    assert terminal("market", "pay", "--level", "boss").exit_code == 2
    for asked in (["--title", ""], ["--title", "Nurse", "--wanted", "-5 GBP a year"], ["--title", "Nurse", "--uplift", "some"]):
        assert terminal("market", "pay", *asked).exit_code == 1
    assert "“nonsense” is no occupation here." in terminal("market", "pay", "--occupation", "nonsense").stderr


def test_a_fall_is_told_as_one_and_without_a_reference_it_changes_nothing(terminal, nurse: str) -> None:
    assert "The fall of 2 % you gave changes nothing" in flat(terminal("market", "pay", nurse, "--uplift", "-2 %").stdout)
    terminal("market", "pay-table", "survey.csv", "--yes")
    assert "taken to have fallen by 2 % since" in flat(terminal("market", "pay", nurse, "--uplift=-2").stdout)


def test_a_days_pay_is_told_by_the_day(terminal, nurse: str) -> None:
    terminal("market", "pay-table", "survey.csv", "--yes")
    asked = ("--title", "Nurse", "--place", "Leeds, UK", "--wanted", "150 GBP a day")
    said = flat(terminal("market", "pay", *asked).stdout)
    assert "146 GBP a day (38,000 GBP a year); four times in five between 107 and 200." in said
    assert "You want 150 GBP a day, 39,000 GBP a year of full-time work: in reach." in said
    assert "A freelancer bills fewer, some 200 (a guess), which makes 30,000 GBP." in said
    (found,) = data(terminal, *asked)["outlooks"]
    assert found["in_unit"]["unit"] == "day"
    assert found["in_unit"]["next_offer"][0] == 146


def test_an_unsure_occupation_names_the_command_that_says_it(terminal) -> None:
    made = json.loads(terminal("target", "record", "PM", "--json").stdout)["record"]["id"]
    assert data(terminal)["next"][0]["command"] == f"proprietor target edit {made} --occupation project-manager"
    commands = [each["command"] for each in data(terminal, "--title", "PM")["next"]]
    assert commands[:2] == [
        "proprietor market pay --title PM --occupation project-manager",
        "proprietor posting sort PM project-manager",
    ]
    assert "OCCUPATION" in data(terminal, "--title", "Zorblat")["next"][0]["command"]
    assert terminal("target", "edit", made, "--occupation", "project-manager").exit_code == 0
    refused = terminal("target", "record", "PM", "--occupation", "nonsense")
    assert (refused.exit_code, "is no occupation here" in refused.stderr) == (1, True)


def test_levels_beside_a_whole_with_a_reference_say_that_they_stand_alone(terminal) -> None:
    terminal("market", "pay-table", "survey.csv", "--yes")
    posts = "".join(f'{title},{title} Ltd,"Leeds, UK",38000,GBP,yearly\n' for title in ("Nurse", "Senior nurse", "Junior nurse"))
    Path("posts.csv").write_text(f"title,company,location,min_amount,currency,interval\n{posts}", encoding="utf-8")
    terminal("posting", "import", "posts.csv", "--yes")
    said = flat(terminal("market", "pay", "--title", "Nurse", "--place", "Leeds, UK").stdout)
    assert "Each level is looked at alone here" in said
    assert ", with a pay reference, so they differ." in said


def test_it_is_drawn(terminal, nurse: str) -> None:
    refused = terminal("market", "pay", nurse, "--svg", "pay.svg")
    assert refused.exit_code == 1
    assert "nothing to draw yet" in refused.stderr
    terminal("market", "pay-table", "survey.csv", "--yes")
    assert terminal("market", "pay", nurse, "--svg", "pay.svg").exit_code == 0
    assert "you want 45,800 GBP" in Path("pay.svg").read_text(encoding="utf-8")
    terminal("target", "record", "Plumber")
    several = terminal("market", "pay", "--svg", "pay.svg")
    assert several.exit_code == 1
    assert "A picture is of one target." in several.stderr


def test_a_table_is_shown_before_it_is_kept_and_kept_once(terminal) -> None:
    said = flat(terminal("market", "pay-table", "survey.csv").stdout)
    for words in (
        "4 rows can be used, for 2 occupations; 1 cannot.",
        "Areas: Leeds (1), London (1), York (1), the whole country (1)",
        "line 6: “much” in p50 is no figure.",
        "13.50",
        "Nothing was changed. Go through with it: proprietor market pay-table survey.csv --yes",
    ):
        assert words in said
    kept = terminal("market", "pay-table", "survey.csv", "--yes", "--json")
    assert json.loads(kept.stdout)["kept"] is True
    again = terminal("market", "pay-table", "survey.csv", "--yes", "--json")
    found = json.loads(again.stdout)
    assert (found["kept"], found["preview"]["same_as"]) == (False, json.loads(kept.stdout)["id"])
    assert "The same rows are in your books already" in flat(terminal("market", "pay-table", "survey.csv").stdout)
    Path("survey.csv").write_text(TABLE.replace("38000", "39000"), encoding="utf-8")
    assert "Another table of this name, with other rows" in flat(terminal("market", "pay-table", "survey.csv").stdout)


def test_a_table_comes_through_the_pipe_or_says_what_is_wrong(terminal) -> None:
    assert "4 rows can be used" in terminal("market", "pay-table", "-", given=TABLE).stdout
    wrong = terminal("market", "pay-table", "-", given="a,b\n1,2\n")
    assert wrong.exit_code == 1
    assert "It takes a first line with source, occupation_code" in flat(wrong.stdout)
    assert terminal("market", "pay-table", "nowhere.csv").exit_code == 1
    assert "is a directory" in terminal("market", "pay-table", ".").stderr
    many = TABLE + "Survey,2025,47-2152,,GBP,year,1,x,2\n" * 12
    assert "… and 3 more" in terminal("market", "pay-table", "-", given=many).stdout


def test_a_long_table_shows_its_beginning(terminal) -> None:
    long = TABLE + "".join(f"Survey,2025,29-1141,Town {at},GBP,year,30000,38000,48000\n" for at in range(600))
    kept = json.loads(terminal("market", "pay-table", "-", "--yes", "--json", given=long).stdout)["id"]
    assert "more signs; --json has all of them" in flat(terminal("show", kept).stdout)
