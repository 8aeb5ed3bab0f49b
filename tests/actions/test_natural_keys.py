"""Natural keys: what is the same from one export to the next, whoever wrote it down."""

import pytest

from proprietor.actions.natural_keys import (
    Same,
    addresses_in,
    compare,
    employer_key,
    identity_of,
    opportunity_key,
    role_key,
    win_key,
)
from proprietor.books import Artefact, Employer, Link, Person, Role, Win
from proprietor.books.kinds import AnyRecord
from proprietor.market.records import Opportunity
from proprietor.values.when import PartialDate


def same(one: AnyRecord, other: AnyRecord, one_at: str = "", other_at: str = "") -> Same:
    first, second = identity_of(one, one_at), identity_of(other, other_at)
    assert first
    assert second
    assert compare(first, second) == compare(second, first)
    return compare(first, second)


def test_employers_are_one_whatever_their_legal_form() -> None:
    assert same(Employer(name="Quay Kitchens GmbH"), Employer(name="The Quay Kitchens")) is Same.YES
    assert same(Employer(name="Quay Kitchens"), Employer(name="Moor Kitchens")) is Same.NO
    assert employer_key("  ") == ""
    assert same(Employer(name="…"), Employer(name="…")) is Same.YES


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (PartialDate(2019), PartialDate(2019, 9), Same.YES),
        (PartialDate(2019, 9), None, Same.YES),
        (PartialDate(2019, 9), PartialDate(2021, 1), Same.NO),
    ],
)
def test_roles_are_one_by_employer_title_and_beginning(one: PartialDate, other: PartialDate | None, expected: Same) -> None:
    assert same(Role(name="Sr. Nurse", since=one), Role(name="Senior nurse", since=other), "employer:q", "employer:q") is expected
    assert same(Role(name="Nurse", since=one), Role(name="Nurse", since=one), "employer:q", "employer:r") is Same.NO


def test_people_of_one_name_are_told_apart_by_address_and_employer() -> None:
    ana = Person(name="Ana Ruiz", contact="Ana@X.example")
    assert same(ana, Person(name="A. Ruiz", contact="mail: ana@x.example")) is Same.YES
    assert same(ana, Person(name="ANA RUÍZ")) is Same.LIKELY
    assert same(ana, Person(name="Ana Ruiz"), "employer:q", "employer:q") is Same.YES
    assert same(ana, Person(name="Ana Ruiz"), "employer:q", "employer:r") is Same.NAMESAKE
    assert same(ana, Person(name="Ana Ruiz", contact="other@x.example")) is Same.NAMESAKE
    assert same(ana, Person(name="Bo Li", contact="bo@x.example")) is Same.NO


def test_opportunities_are_one_by_address_or_by_title_and_company() -> None:
    flow = Opportunity(name="Flow lead, Mercy Trust Ltd", note="https://www.jobs.example/1/?utm=x")
    assert same(flow, Opportunity(name="Anything", note="see http://jobs.example/1")) is Same.YES
    assert same(flow, Opportunity(name="Flow Lead, Mercy Trust")) is Same.YES
    assert same(flow, Opportunity(name="Flow lead, Mercy Trust", note="https://jobs.example/2")) is Same.NO


def test_wins_by_their_words_and_things_to_show_by_their_names() -> None:
    assert same(Win(action="Wrote the letter."), Win(action="wrote the  letter", result="Calls fell")) is Same.YES
    assert same(Win(result="Calls fell"), Win(result="Calls fell!")) is Same.YES
    assert same(Artefact(name="Letter"), Artefact(name="letter")) is Same.YES
    assert same(Artefact(name="Letter"), Artefact(name="Report")) is Same.NO
    assert identity_of(Link()) is None


def test_addresses_are_compared_without_what_only_tells_who_sent_you() -> None:
    assert addresses_in("https://www.X.example/Jobs/1/?utm_source=mail#top") == ("x.example/jobs/1",)
    assert addresses_in("https://x.example/viewjob?jk=12") == ("x.example/viewjob?jk=12",)
    assert addresses_in("Ring me, or ana@x.example.") == ("ana@x.example",)
    assert addresses_in("no address at all") == ()


def test_keys_stay_the_same_from_export_to_export() -> None:
    assert role_key("Sr. Nurse", "Quay Ltd", PartialDate(2019, 1)) == role_key("Senior Nurse", "quay", PartialDate(2019, 1))
    assert opportunity_key("Cook, Quay Ltd", "https://x.example/1?utm=2") == opportunity_key("cook, Quay", "http://x.example/1")
    assert win_key("Wrote it.") == win_key("wrote it")
