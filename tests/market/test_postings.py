"""The posting: asked for field by field, without particulars, and known again by company, title and place."""

from dataclasses import fields

from proprietor.market.occupations import occupation_label
from proprietor.market.postings import PaySource, Posting
from proprietor.market.records import PayTable
from proprietor.values.money import Pay, Period


def test_every_field_but_the_id_is_asked_for() -> None:
    assert [each.name for each in fields(Posting) if "label" not in each.metadata] == ["id"]
    assert len(fields(Posting)) <= 34


def test_nobodys_particulars_have_a_field() -> None:
    assert not {"emails", "contact", "recruiter", "company_rating", "logo"} & {each.name for each in fields(Posting)}


def test_two_postings_of_one_post_have_one_key() -> None:
    one = Posting(title="Sr. Cook (m/f/d)", company="Quay Ltd", city="Leeds")
    other = Posting(title="Senior Cook", company="QUAY", city="leeds")
    assert one.key == other.key == ("quay", "senior cook", "leeds")


def test_where_the_pay_is_from_has_words() -> None:
    assert [each.word for each in PaySource] == ["stated as such", "read out of the text", "estimated", "none"]


def test_pay_is_said_from_to() -> None:
    low, high = Pay(minor=3_000_000, currency="GBP", period=Period.YEAR), Pay(minor=3_500_000, currency="GBP", period=Period.YEAR)
    assert Posting(title="Cook", pay_low=low, pay_high=high).pay_words == "30,000–35,000 GBP a year"
    assert Posting(title="Cook", pay_low=low, pay_high=low).pay_words == "30,000 GBP a year"
    assert Posting(title="Cook", pay_high=high).pay_words == "up to 35,000 GBP a year"
    assert Posting(title="Cook", pay_low=low).pay_words == "from 30,000 GBP a year"
    assert Posting(title="Cook").pay_words == ""


def test_the_records_beside_a_posting_have_titles() -> None:
    assert PayTable(name="Survey").title == "Survey"
    assert occupation_label("registered-nurse") == "Registered nurse"
    assert occupation_label("zorb") == "zorb"
