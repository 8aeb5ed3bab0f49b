"""The address book: only if its names are asked for, contacts only if they are, under ids that stay."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.cards import CardVersion, ExportPeople
from proprietor.books import Employer, Person, Relation
from proprietor.business import Business
from tests.refusing import code_of


@pytest.fixture
def ana(business: Business) -> Person:
    school = business.do(Record(record=Employer(name="Harbour Street School")))
    return business.do(
        Record(
            record=Person(
                name="Ana Ruiz",
                relation=Relation.REPORT,
                employer=school.id,
                saw="Everything",
                contact="ana@example.org",
                note="Likes tea",
            )
        )
    )


def test_names_leave_the_books_only_if_asked(business: Business, ana: Person) -> None:
    assert code_of(business.do, ExportPeople()) == "unasked"
    assert code_of(business.do, ExportPeople(contacts=True)) == "unasked"


def test_nobody_makes_no_file(business: Business) -> None:
    assert code_of(business.do, ExportPeople(names=True)) == "empty"


def test_a_person_stands_with_firm_and_relation_and_the_rest_stays(business: Business, ana: Person) -> None:
    text = business.do(ExportPeople(names=True)).data.decode()
    for line in (f"UID:{ana.id}@proprietor", "FN:Ana Ruiz", "ORG:Harbour Street School", "CATEGORIES:somebody you led"):
        assert f"{line}\r\n" in text
    for words in ("example.org", "Everything", "tea"):
        assert words not in text
    assert business.do(ExportPeople(names=True)).data.decode() == text
    assert "EMAIL:ana@example.org" in business.do(ExportPeople(names=True, contacts=True)).data.decode()
    assert "VERSION:4.0" in business.do(ExportPeople(names=True, version=CardVersion.FOUR)).data.decode()
