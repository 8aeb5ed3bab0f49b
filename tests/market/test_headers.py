"""Headers: all of JobSpy's, others by synonym, none by place."""

import pytest

from proprietor.market.facts import PARTS
from proprietor.market.headers import DROPPED, SKILL_LISTS, SYNONYMS, UNKEPT, facts_by, plain_header, plan_of

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
    assert plan.unread == ()
    assert set(plan.unkept) == {
        "listing_type", "company_url", "company_url_direct", "company_num_employees", "company_revenue", "company_description",
    }  # fmt: skip
    assert {"title", "company", "place", "posted_on", "pay_min", "pay_max", "source_id", "url", "apply_url"} <= plan.places.keys()


def test_every_part_that_is_read_is_a_part_of_a_posting_and_no_name_says_two() -> None:
    assert set(SYNONYMS) == set(PARTS)
    names = [name for names in SYNONYMS.values() for name in names]
    assert len(names) == len(set(names))
    assert not DROPPED & set(names)
    assert not UNKEPT & set(names)
    assert not UNKEPT & DROPPED
    assert [plain_header(name) for name in (*names, *UNKEPT, *DROPPED)] == [*names, *UNKEPT, *DROPPED]


@pytest.mark.parametrize(
    ("headers", "parts"),
    [
        ("Job title,Employer,Where,Salary,Date found,closes,Link,Advert text",
         "title,company,place,pay,seen_on,valid_until,url,description"),
        ("Job title,Employer,Where,Salary,Advert", "title,company,place,pay,description"),
        ("Stanowisko,Firma,Miejscowość,Wynagrodzenie,Data publikacji,Link,Opis",
         "title,company,city,pay,posted_on,url,description"),
        ("Intitulé du poste,Entreprise,Lieu,Salaire,Publié le,Descriptif", "title,company,place,pay,posted_on,description"),
        ("Puesto,Empresa,Ubicación,Sueldo,Fecha de publicación,Descripción", "title,company,place,pay,posted_on,description"),
        ("Posizione,Azienda,Sede,Retribuzione,Data di pubblicazione,Scadenza", "title,company,place,pay,posted_on,valid_until"),
        ("Functie,Bedrijf,Locatie,Salaris,Sluitingsdatum,Omschrijving", "title,company,place,pay,valid_until,description"),
        ("Tjänst,Företag,Plats,Lön,Publicerad,Beskrivning", "title,company,place,pay,posted_on,description"),
        ("Vaga,Empresa,Local,Remuneração,Prazo,Descrição", "title,company,place,pay,valid_until,description"),
        ("id,company_name,role,location,url,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at",
         "source_id,company,title,place,url,source,pay_min,pay_max,currency,period,seen_on"),
        ("Employer,Job Title,URL,Location,Salary,Date Saved", "company,title,url,place,pay,seen_on"),
        ("createdAt,Company,JobTitle,jobType,workplaceType,Location,JobSource",
         "seen_on,company,title,employment,workplace,place,source"),
        ("title,company,url,location,jd_text,posted_date,seniority", "title,company,url,place,description,posted_on,level"),
    ],
)  # fmt: skip
def test_headers_of_trackers_and_other_languages_are_known(headers: str, parts: str) -> None:
    plan = plan_of(headers.split(","))
    assert plan.unread == ()
    assert sorted(plan.places, key=plan.places.__getitem__) == parts.split(",")


def test_ones_own_tracking_is_known_and_not_kept() -> None:
    assert plan_of(["Status", "Notes", "Date Applied", "Mood"])[1:4] == (("Mood",), (), ("Status", "Notes", "Date Applied"))


def test_what_a_column_means_can_be_told_and_counts_first() -> None:
    plan = plan_of(["Title", "Rolle", "Text", "Email", "Notes"], {"rolle": "title", "email": "title", "notes": "description"})
    assert facts_by(plan, ["T", "R", "D", "E", "N"]) == {"title": "R", "description": "N\nD"}
    assert (plan.dropped, plan.told) == (("Email",), {"rolle", "email", "notes"})


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
