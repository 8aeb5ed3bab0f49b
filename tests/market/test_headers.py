"""Headers: all of JobSpy's, others by synonym, none by place."""

import pytest

from proprietor.market.facts import PARTS
from proprietor.market.headers import DROPPED, SKILL_LISTS, SYNONYMS, facts_by, plain_header, plan_of

JOBSPY = [
    "id",
    "site",
    "job_url",
    "job_url_direct",
    "title",
    "company",
    "location",
    "date_posted",
    "job_type",
    "salary_source",
    "interval",
    "min_amount",
    "max_amount",
    "currency",
    "is_remote",
    "job_level",
    "job_function",
    "listing_type",
    "emails",
    "description",
    "company_industry",
    "company_url",
    "company_logo",
    "company_url_direct",
    "company_addresses",
    "company_num_employees",
    "company_revenue",
    "company_description",
    "skills",
    "experience_range",
    "company_rating",
    "company_reviews_count",
    "vacancy_count",
    "work_from_home_type",
]


def test_all_columns_of_jobspy_are_read_dropped_or_known_to_say_nothing() -> None:
    assert len(JOBSPY) == 34
    plan = plan_of(JOBSPY)
    assert set(plan.dropped) == {"emails", "company_rating", "company_reviews_count", "company_logo", "company_addresses"}
    assert set(plan.unread) == {
        "listing_type", "company_url", "company_url_direct", "company_num_employees", "company_revenue", "company_description",
    }  # fmt: skip
    assert {"title", "company", "place", "posted_on", "pay_min", "pay_max", "source_id", "url", "apply_url"} <= plan.places.keys()


def test_every_part_that_is_read_is_a_part_of_a_posting_and_no_name_says_two() -> None:
    assert set(SYNONYMS) == set(PARTS)
    names = [name for names in SYNONYMS.values() for name in names]
    assert len(names) == len(set(names))
    assert not DROPPED & set(names)


@pytest.mark.parametrize(
    ("header", "plain"),
    [("Job Title ", "job_title"), ("\ufeffTitel", "titel"), ("Währung", "wahrung"), ("Salary (max)", "salary_max")],
)
def test_headers_are_looked_up_plainly(header: str, plain: str) -> None:
    assert plain_header(header) == plain


def test_columns_may_stand_in_any_order_and_the_likelier_one_counts() -> None:
    plan = plan_of(["Employer", "Description", "Company", "Position", "Requirements", "", "Position", "Mood"])
    assert facts_by(plan, ["E", "D", "C", "P", "R", "", "X", "M"]) == {"company": "C", "title": "P", "description": "D\nR"}
    assert facts_by(plan, ["E", "", " "]) == {"company": "E"}
    assert facts_by(plan, ["", "", "", "P"]) == {"title": "P"}
    assert plan.unread == ("Position", "Mood")


def test_every_list_of_skills_is_a_plain_header_and_never_left_out() -> None:
    assert [plain_header(name) for name in SKILL_LISTS] == list(SKILL_LISTS)
    assert not DROPPED & set(SKILL_LISTS)
