"""The register of complaints in the terminal."""

import json

import pytest

from proprietor.actions.books import Record
from proprietor.books import Complaint, Role
from proprietor.business import Business
from proprietor.values.when import PartialDate
from tests.cli.raters import flat
from tests.decide.cases import ALSO_UNHEARD, UNHEARD


@pytest.fixture
def two(books_file) -> tuple[str, str]:
    with Business.open(books_file) as business:
        roles = [
            business.do(Record(record=Role(name=name, since=PartialDate(2015 + at))))
            for at, name in enumerate(("Trainee", "Nurse", "Senior nurse", "Deputy", "Lead"))
        ]
        for role in roles[1:-1]:
            business.do(Record(record=Complaint(what=f"The canteen of the {role.name} closes at nine", role=role.id)))
        old = business.do(Record(record=Complaint(what=UNHEARD, role=roles[0].id, raised=PartialDate(2016), outcome="A no")))
        return old.id, business.do(Record(record=Complaint(what=ALSO_UNHEARD, role=roles[-1].id))).id


def test_an_empty_register_teaches(terminal) -> None:
    told = terminal("complaint", "register")
    assert told.exit_code == 0
    assert "No complaint stands in your books." in flat(told.stdout)
    assert "proprietor complaint record 'Plans change every Monday" in told.stdout


def test_the_register_shows_the_matrix_the_remarks_and_the_question(terminal, two) -> None:
    said = flat(terminal("complaint", "register").stdout)
    assert "○ never raised" in said
    assert "1 earlier job is left out here" in said
    assert "This complaint followed you once" in said
    assert "Are these one complaint?" in said
    assert f"proprietor complaint sort {two[0][:8]}" in said


def test_the_same_as_data(terminal, two) -> None:
    data = json.loads(terminal("complaint", "register", "--json").stdout)
    assert set(data) == {"jobs", "complaints", "guesses", "findings", "next"}
    assert [two[0], two[1]] in data["guesses"]
    (thread,) = [each for each in data["complaints"] if len(each["entries"]) == 2 and each["entries"][1]["id"] == two[1]]
    assert thread["entries"][0]["raised"][0]["came"] == "A no"
    assert "--same" in data["next"][0]["command"]


def test_ones_own_word_is_written_down(terminal, two) -> None:
    assert terminal("complaint", "sort", *two, "--apart", "--about", "trade").exit_code == 0
    data = json.loads(terminal("complaint", "register", "--json").stdout)
    assert [*two] not in data["guesses"]
    assert terminal("complaint", "sort", *two).exit_code == 2
    assert terminal("complaint", "sort", two[0], "--same").exit_code == 2
    assert terminal("complaint", "sort", two[0]).exit_code == 1


def test_one_without_a_role_stands_in_no_column(terminal) -> None:
    terminal("complaint", "record", "The stairs are dark", "--about", "oneself", "--raised", "2024", "--outcome", "Lamps")
    said = terminal("complaint", "register").stdout
    assert "These name no role" in said
    assert "Nothing is to be remarked" in said
