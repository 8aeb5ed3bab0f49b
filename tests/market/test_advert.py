"""Adverts: whatever was pasted becomes a title, lines, what is asked and what is said of pay."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.advert import MOST_SIGNS, Advert, read_advert
from tests.refusing import refusal_of, refused

PLAIN = """We are hiring and this first line is far too long to be the title of any post at all
Cook, evenings

Company: Quay Kitchen
Location: Whitby

What you bring
- Two years on section
* A sharp knife

We offer
- Fish
You have patience.

Salary: £28,000 - £31,500 per annum
"""


def test_plain_text_is_read() -> None:
    read = read_advert(PLAIN)
    assert (read.title, read.employer, read.place, read.form) == ("Cook, evenings", "Quay Kitchen", "Whitby", "text")
    assert read.requirements == ("Two years on section", "A sharp knife", "You have patience.")
    assert str(read.pay) == "£28,000–31,500 a year"
    assert read.text == PLAIN
    assert read.notes == ()


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Cook. £12.40 per hour", "£12.40 an hour"),
        ("Cook. EUR 2.800 to 3.100 a month", "2.800–3.100 EUR a month"),
        ("Cook. £30k - £35k pa", "£30k–35k a year"),
        ("Cook. Salary £30,000", "£30,000"),
        ("Cook for a firm with £30,000 of knives", "None"),
        ("We offer 14.20 an hour plus nights.", "14.20 an hour"),
        ("A van, NVQ3, £46k plus overtime.", "£46k"),
        ("22 hours, £29,000 pro rata. Small team.", "£29,000"),
        ("A turnover of £3m; pay of $20/hour", "$20 an hour"),
        ("Cook", "None"),
    ],
)
def test_pay_is_read_where_it_is_stated(text: str, pay: str) -> None:
    assert str(read_advert(text).pay) == pay


def test_a_labelled_title_counts_before_the_first_line() -> None:
    assert read_advert("Come to us\nJob title: Cook").title == "Cook"


def test_a_text_without_a_short_line_has_no_title() -> None:
    assert read_advert("word " * 40).title == ""


def test_a_page_is_read_as_text() -> None:
    read = read_advert("<html><title>Jobs</title><body><h1>Cook</h1><p>Fish and bread.</p></body></html>")
    assert (read.title, read.lines, read.form) == ("Cook", ("Cook", "Fish and bread."), "html")


def test_a_page_with_nothing_but_a_title_is_its_title() -> None:
    assert read_advert("<title>Cook wanted</title><p></p>").lines == ("Cook wanted",)


LONG = " ".join(f"word{n}" for n in range(60))


def page_with(*jobs: dict[str, object], body: str = "<p>Nursing jobs. Share this page.</p>") -> Advert:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps({"@type": "JobPosting", **job})}</script>' for job in jobs)
    return read_advert(f"<html>{scripts}<body>{body}</body></html>")


def test_a_page_with_full_job_data_is_its_data() -> None:
    read = page_with({"title": "Cook", "description": LONG, "employmentType": "PART_TIME"})
    assert (read.title, read.form, read.hours) == ("Cook", "json-ld", "PART_TIME")
    assert "Nursing" not in read.text


def test_a_page_with_thin_job_data_is_read_around_them() -> None:
    read = page_with({"title": "Cook", "hiringOrganization": "Quay"})
    assert "Nursing jobs." in read.text
    assert read.employer == "Quay"


def test_what_was_left_out_is_said() -> None:
    read = page_with({"title": "Cook", "description": LONG}, {"title": "Baker"})
    assert read.notes[:2] == (
        "The page holds 2 jobs; the first was read.",
        "The job’s own data were read; what stands around them on the page was left out.",
    )


def test_bare_job_data_are_read() -> None:
    read = read_advert(json.dumps({"title": "Cook", "company": "Quay", "qualifications": ["Knives"], "description": "Fish."}))
    assert (read.title, read.employer, read.requirements, read.form) == ("Cook", "Quay", ("Knives",), "json-resume")


def test_json_without_a_job_is_text() -> None:
    assert read_advert('{"a": 1}').form == "text"


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Cook", "Only one word: the hypotheses rest on your notes alone."),
        ("Cook for evenings", "Only three words: the hypotheses rest on your notes alone."),
        ("cook " * 20, "Only 20 words: there is little to rest a hypothesis on; what you know in your notes will help."),
        (
            "Wir suchen eine Köchin für den Abend " * 8,
            "This does not look like English; the playbook is, so little of it will be recognised.",
        ),
    ],
)
def test_how_far_it_can_be_relied_on_is_said(text: str, note: str) -> None:
    assert note in read_advert(text).notes


def test_nothing_to_read_is_refused() -> None:
    for empty in ("", " \n\t", "<p></p>", "<script>x</script>"):
        assert refused(read_advert, empty).code == "empty"


@pytest.mark.parametrize(
    "text", ["Please log in", "Sign in to see this job", "Page not found", "To continue, verify that you are human"]
)
def test_a_page_that_only_asks_for_something_is_no_posting(text: str) -> None:
    assert refused(read_advert, text).code == "no-postings"
    assert read_advert(f"{text}\n{PLAIN * 2}").lines, "unless a posting stands there, too"


def test_a_megabyte_is_read_and_more_is_refused() -> None:
    text = "rota and agency staff\n" * (MOST_SIGNS // 22)
    assert len(read_advert(text).text) == len(text)
    assert refused(read_advert, "x" * (MOST_SIGNS + 1)).code == "too-long"


@given(st.text() | st.text('<>p/li {}[]":,£0123456789 k-perhouryou have\n'))
def test_any_text_is_read_or_refused(text: str) -> None:
    refusal = refusal_of(read_advert, text)
    assert read_advert(text).lines if refusal is None else refusal.code == "empty"


def test_the_heading_of_a_page_names_the_post_and_not_what_stands_above_it() -> None:
    page = "<div>Saint Brannoc</div><div>All jobs</div><h1>Staff nurse</h1><p>You will care for people on our unit.</p>"
    assert read_advert(page).title == "Staff nurse"
    assert read_advert(page.replace("You will", "Job title: Ward nurse</p><p>You will")).title == "Ward nurse"
    assert read_advert(page.replace("Staff nurse", "We are looking for " * 9)).title == "Saint Brannoc"
