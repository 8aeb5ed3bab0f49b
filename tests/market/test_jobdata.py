"""Job data: JobPosting and JSON Resume's job, however they are nested, and nothing else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.jobdata import JobData, StatedPay, job_of, jobs_in

JOB: dict[str, Any] = {"@type": "JobPosting", "title": "Cook"}


def job(**given: object) -> JobData:
    [found] = jobs_in(json.dumps(JOB | given))
    return found


@pytest.mark.parametrize(
    "held",
    [
        JOB,
        [JOB],
        {"@graph": [{"@type": "WebSite"}, JOB]},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": JOB}]},
        {"@type": "WebPage", "mainEntity": JOB},
        {"jsonld": JOB},
        [{"title": "Cook", "description": "Cooks."}],
        {"@type": ["Thing", "JobPosting"], "title": "Cook"},
        {"title": "Cook", "description": "Cooks."},
        {"title": "Cook", "skills": []},
    ],
)
def test_a_job_is_found_wherever_it_lies(held: object) -> None:
    assert [found.title for found in jobs_in(json.dumps(held))] == ["Cook"]


@pytest.mark.parametrize(
    "written",
    [
        "",
        '{"page": {"related": {"title": "Cook", "description": "x"}}}',
        "{",
        "3",
        '{"title": "Cook"}',
        '{"@type": "Person", "title": "Cook"}',
        "[" * 100_000,
        "[[[[[[[[[]]]]]]]]]",
        '{"@graph":' * 8 + "1" + "}" * 8,
        "1" * 9000,
    ],
)
def test_what_holds_no_job_gives_none(written: str) -> None:
    assert jobs_in(written) == ()


def test_text_and_requirements_are_lines_without_markup() -> None:
    found = job(
        description="<p>You cook.</p><ul><li>Fish</li><li>Bread &amp; butter</li></ul>",
        responsibilities=["Run the pass", {"name": "Order"}],
        qualifications="Two years",
        skills=[{"name": "Knives", "keywords": ["sharp", 4]}, "Fish", ["deep"]],
        experienceRequirements={"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24},
        educationRequirements={"description": "None"},
    )
    assert found.text.splitlines()[:5] == ["Run the pass", "Order", "You cook.", "Fish", "Bread & butter"]
    assert found.requirements == ("Two years", "Knives", "sharp", "Fish", "24 months of experience", "None")


@pytest.mark.parametrize(
    ("location", "kind", "place"),
    [
        ("Leeds", None, "Leeds"),
        ({"address": {"addressLocality": "Leeds", "addressCountry": {"name": "GB"}}}, None, "Leeds, GB"),
        ([{"address": "Leeds"}, {"address": "Hull"}], "TELECOMMUTE", "Leeds; Hull; remote"),
        ({"name": "The yard"}, "Hybrid", "The yard; hybrid"),
        ({"city": "Leeds", "countryCode": "GB"}, None, "Leeds, GB"),
        (None, None, ""),
    ],
)
def test_the_place_is_read(location: object, kind: str | None, place: str) -> None:
    assert job(jobLocation=location, jobLocationType=kind).place == place


@pytest.mark.parametrize(
    ("salary", "pay", "said"),
    [
        (None, None, "None"),
        ([], None, "None"),
        ({}, None, "None"),
        ("30k", StatedPay("30k", "", "EUR"), "30k EUR"),
        (30000, StatedPay("30000", "", "EUR"), "30000 EUR"),
        ({"value": 12.5, "unitText": "HOUR"}, StatedPay("12.5", "", "EUR", "hour"), "12.5 EUR an hour"),
        (
            [{"currency": "GBP", "value": {"minValue": 1, "maxValue": 2, "unitText": "annum"}}],
            StatedPay("1", "2", "GBP", "year"),
            "1–2 GBP a year",
        ),
        ({"currency": "GBP", "value": {"maxValue": 2}}, StatedPay("2", "", "GBP"), "2 GBP"),
        ({"currency": "GBP", "value": {"minValue": 2, "maxValue": 2}}, StatedPay("2", "2", "GBP"), "2 GBP"),
        ({"median": 7, "currency": "£", "unitText": "month"}, StatedPay("7", "", "£", "month"), "£7 a month"),
    ],
)
def test_pay_is_read_as_it_is_stated(salary: object, pay: StatedPay | None, said: str) -> None:
    found = job(baseSalary=salary, salaryCurrency="EUR").pay
    assert found == pay
    assert str(found) == said


def test_pay_without_a_currency_is_said_bare() -> None:
    assert str(StatedPay("30k")) == "30k"


def test_the_employer_and_the_hours_are_read() -> None:
    found = job(hiringOrganization={"@type": "Organization", "name": "Quay Kitchen"}, employmentType=["FULL_TIME", True])
    assert (found.employer, found.hours, found.form) == ("Quay Kitchen", "FULL_TIME", "json-ld")


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "address", "value", "@graph", "title"]), inner)
    ),
    max_leaves=10,
)
keys = st.sampled_from(
    ["title", "jobLocation", "baseSalary", "skills", "description", "hiringOrganization", "employmentType", "responsibilities"]
)


@given(st.dictionaries(keys, json_values))
def test_no_data_make_it_stumble(given: dict[str, object]) -> None:
    [found] = jobs_in(json.dumps(JOB | given))
    assert all(isinstance(each, str) for each in (found.title, found.employer, found.place, found.text, found.hours))


def test_a_line_broken_within_a_text_is_read_all_the_same() -> None:
    (job,) = jobs_in('{"@type": "JobPosting", "title": "Cook", "description": "One\ntwo\tthree"}')
    assert job.text.split() == ["One", "two", "three"]


def test_signs_that_are_escaped_once_more_are_read_as_well() -> None:
    job = job_of({"@type": "JobPosting", "description": "&lt;p&gt;Must have &lt;b&gt;triage&lt;/b&gt; &amp;amp; ALS&lt;/p&gt;"})
    assert job.text == "Must have triage & ALS"


def test_one_end_of_pay_is_said() -> None:
    assert str(StatedPay("52k", "", "£", "year", "up to")) == "up to £52k a year"
