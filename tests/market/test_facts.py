"""Facts made into a posting: each part normalised, what is assumed noted, what cannot be refused with the reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.facts import CALLED, PARTS, Made, posting_of
from proprietor.market.levels import Level
from proprietor.market.normalising.workplaces import Workplace
from proprietor.market.postings import MOST_DESCRIPTION, PaySource
from tests.refusing import refusal_of, refused

TODAY = date(2026, 11, 28)


def made(**facts: str) -> Made:
    return posting_of({"title": "Cook", **facts}, TODAY)


def test_all_parts_are_normalised() -> None:
    posting = made(
        title="Senior Cook (m/f/d)",
        company="Quay",
        place="Leeds, UK",
        pay="£14.20 ph",
        posted_on="3 days ago",
        valid_until="2026-12-24",
        employment="fulltime",
        experience="2-3 years",
        openings="2.0",
        url="https://quay.example/1",
        education="NVQ",
    ).posting
    assert (posting.city, posting.country, str(posting.pay_low)) == ("Leeds", "GB", "14.2 GBP an hour")
    assert (posting.level, posting.level_source, posting.pay_source) == (Level.SENIOR, "title", PaySource.PARSED)
    assert (str(posting.posted_on), str(posting.valid_until), str(posting.seen_first)) == (
        "2026-11-25",
        "2026-12-24",
        "2026-11-28",
    )
    assert (posting.employment, posting.experience_months, posting.openings) == ("full_time", 24, 2)
    assert (posting.url, posting.education) == ("https://quay.example/1", "NVQ")


def test_amounts_in_columns_count_before_words() -> None:
    posting = made(pay="£10 ph", pay_min="30000", pay_max="40000", currency="GBP", period="yearly").posting
    assert (str(posting.pay_low), str(posting.pay_high), posting.pay_source) == (
        "30,000 GBP a year",
        "40,000 GBP a year",
        PaySource.POSTED,
    )


@pytest.mark.parametrize(
    ("said", "source"), [("description", PaySource.PARSED), ("estimated", PaySource.ESTIMATED), ("direct_data", PaySource.POSTED)]
)
def test_where_the_pay_is_from_is_kept(said: str, source: PaySource) -> None:
    assert made(pay_min="30000", currency="GBP", period="year", pay_source=said).posting.pay_source is source


def test_no_pay_has_no_source() -> None:
    assert made(pay="competitive").posting.pay_source is PaySource.NONE


@pytest.mark.parametrize(
    ("facts", "workplace"),
    [
        ({"place": "Leeds / hybrid", "remote": "True"}, Workplace.HYBRID),
        ({"place": "Leeds", "remote": "True"}, Workplace.REMOTE),
        ({"place": "Remote", "remote": "False"}, Workplace.REMOTE),
        ({"place": "Leeds", "workplace": "On-site"}, Workplace.ONSITE),
        ({"place": "Leeds"}, Workplace.UNKNOWN),
    ],
)
def test_the_narrower_promise_on_the_workplace_counts(facts: dict[str, str], workplace: Workplace) -> None:
    assert made(**facts).posting.workplace is workplace


def test_a_place_in_parts_is_joined() -> None:
    posting = made(city="Austin", region="TX", country="US").posting
    assert (posting.place, posting.city, posting.region, posting.country) == ("Austin, TX, US", "Austin", "TX", "US")


def test_particulars_are_masked_and_counted() -> None:
    told = made(title="Cook, call 0113 496 0000", description="Contact Jane Smith, jo@quay.example")
    assert (told.emails, told.phones, told.names) == (1, 1, 1)
    assert told.posting.title == "Cook, call [contact]"
    assert told.posting.description == "Contact [contact], [contact]"


@pytest.mark.parametrize("url", ["mailto:jo@quay.example", "https://jo@quay.example", "quay", "javascript:x()"])
def test_an_address_that_is_none_of_the_web_is_not_kept(url: str) -> None:
    assert made(apply_url=url).posting.apply_url == ""


def test_a_description_in_html_is_read_as_text_and_cut() -> None:
    assert made(description="<p>Fish</p><script>x</script>").posting.description == "Fish"
    assert made(description="5 < 6").posting.description == "5 < 6"
    assert made(description="C\\+\\+ \\- \\n").posting.description == "C++ - \\n"
    long = made(description="x" * (MOST_DESCRIPTION + 1))
    assert len(long.posting.description) == MOST_DESCRIPTION
    assert "50,000 of 50,001" in long.notes[0]


@pytest.mark.parametrize(("said", "months"), [("24", 24), ("24.0", 24), ("2 years", 24), ("1000", None), ("²", None)])
def test_experience_that_is_a_bare_number_is_months(said: str, months: int | None) -> None:
    assert made(experience=said).posting.experience_months == months


@pytest.mark.parametrize(("said", "openings"), [("3", 3), ("0", None), ("many", None), ("999999", None), ("1234567", None)])
def test_openings_are_a_number_that_can_be(said: str, openings: int | None) -> None:
    assert made(openings=said).posting.openings == openings


def test_what_says_nothing_is_nothing() -> None:
    posting = made(company="nan", industry="None", education="N/A").posting
    assert (posting.company, posting.industry, posting.education) == ("", "", "")


def test_doubts_are_noted() -> None:
    assert len(made(place="San Francisco, CA", pay="$90k a year", posted_on="soon").notes) == 3


def test_no_title_and_impossible_pay_are_refused() -> None:
    assert refused(posting_of, {"company": "Quay"}, TODAY).code == "empty"
    assert refused(made, pay_min="9", pay_max="5", currency="GBP", period="hour").code == "impossible-pay"


@given(st.dictionaries(st.sampled_from(PARTS), st.text(max_size=80) | st.text("0123456789-/.,k£$ remoteUK", max_size=30)))
def test_any_facts_make_a_posting_or_a_refusal(facts: dict[str, str]) -> None:
    refusal = refusal_of(posting_of, facts, TODAY)
    assert refusal.code in {"empty", "impossible-pay"} if refusal else posting_of(facts, TODAY).posting.title


def test_a_part_of_the_place_that_names_somebody_falls_out() -> None:
    told = made(place="Leeds, ask for Jane Whitcombe")
    assert (told.posting.place, told.posting.city, told.names) == ("Leeds", "Leeds", 1)
    assert made(place="call 0113 496 0000", city="York").posting.place == "York"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("www.nhs.example/jobs", "https://www.nhs.example/jobs"),
        ("nhs.example/jobs?id=1", "https://nhs.example/jobs?id=1"),
        ("www.nhs.example", "https://www.nhs.example"),
        ("jane.smith", ""),
        ("/relative/path", ""),
        ("ftp://x.example/a", ""),
        ("https://x.example/apply?email=jane%40nhs.example", ""),
        ("https://www.linkedin.com/in/jane-smith", ""),
    ],
)
def test_an_address_without_its_beginning_is_one_and_a_persons_is_none(said: str, kept: str) -> None:
    assert made(url=said).posting.url == kept


def test_pay_in_words_goes_with_the_columns_beside_it() -> None:
    assert made(pay="3,000 (5 weeks holiday)", currency="GBP", period="monthly").posting.pay_words == "3,000 GBP a month"
    assert made(pay_min="40000", pay_max="50000", currency="GBP", pay_source="1").posting.pay_source is PaySource.ESTIMATED


def test_days_are_read_in_the_order_of_their_part() -> None:
    facts = {"title": "Cook", "posted_on": "03/02/2026", "valid_until": "03/02/2027", "seen_on": "04/02/2026"}
    posting = posting_of(facts, TODAY, {"posted_on": "day", "valid_until": "month"}).posting
    assert [str(each) for each in (posting.posted_on, posting.valid_until, posting.seen_first)] == [
        "2026-02-03",
        "2027-03-02",
        "2026",
    ]


def test_every_part_has_words() -> None:
    assert tuple(CALLED) == PARTS
