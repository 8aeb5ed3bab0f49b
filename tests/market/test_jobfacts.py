"""Facts of JobPosting data and of adverts."""

from proprietor.market.advert import read_advert
from proprietor.market.jobfacts import facts_of_advert, facts_of_job

JOB: dict[str, object] = {
    "@type": "JobPosting",
    "title": "Staff nurse",
    "hiringOrganization": {"@type": "Organization", "name": "Quayside", "logo": "https://x.example/l.png"},
    "jobLocation": {"address": {"addressLocality": "Leeds", "addressCountry": "GB"}},
    "jobLocationType": "TELECOMMUTE",
    "baseSalary": {"currency": "GBP", "value": {"minValue": 31000, "maxValue": 37000, "unitText": "YEAR"}},
    "employmentType": ["FULL_TIME", "TEMPORARY"],
    "experienceRequirements": {"monthsOfExperience": 12},
    "educationRequirements": {"credentialCategory": "bachelor degree"},
    "identifier": {"name": "Quayside", "value": "N-7"},
    "datePosted": "2026-11-01",
    "validThrough": "2026-12-01T00:00",
    "totalJobOpenings": 3,
    "url": "https://x.example/7",
    "applicationContact": {"name": "Jane Smith", "email": "jane@x.example"},
    "description": "<p>You care.</p>",
}


def test_a_job_posting_is_read_by_its_parts() -> None:
    facts = facts_of_job(JOB)
    assert (facts["title"], facts["company"], facts["remote"], facts["experience"]) == ("Staff nurse", "Quayside", "yes", "12")
    assert (facts["pay_min"], facts["pay_max"], facts["currency"], facts["period"]) == ("31000", "37000", "GBP", "year")
    assert (facts["source_id"], facts["openings"], facts["posted_on"]) == ("N-7", "3", "2026-11-01")
    assert (facts["employment"], facts["education"], facts["pay_source"]) == ("FULL_TIME, TEMPORARY", "bachelor degree", "")


def test_contact_persons_are_not_looked_at() -> None:
    assert "Jane" not in str(facts_of_job(JOB))


def test_an_estimate_is_told_from_a_salary() -> None:
    pay = {"currency": "GBP", "value": {"value": 31000, "unitText": "YEAR"}}
    assert facts_of_job({**JOB, "baseSalary": None, "estimatedSalary": pay})["pay_source"] == "estimated"


def test_plain_parts_are_read_too() -> None:
    facts = facts_of_job(
        {
            "@type": "JobPosting",
            "title": "Cook",
            "hiringOrganization": ["Quay", "Other"],
            "identifier": "7",
            "experienceRequirements": "2 years",
            "educationRequirements": "NVQ",
        }
    )
    assert (facts["company"], facts["source_id"], facts["experience"], facts["education"]) == ("Quay", "7", "2 years", "NVQ")
    assert "pay_min" not in facts


def test_an_advert_is_read_by_its_parts() -> None:
    text = "Cook\n\nCompany: Quay\nLocation: Leeds\nRequirements\n- a knife\n- 2 years on section\n\n£28,000 - £31,500 per annum"
    facts = facts_of_advert(read_advert(text))
    assert (facts["title"], facts["company"], facts["place"]) == ("Cook", "Quay", "Leeds")
    assert (facts["experience"], facts["pay_min"], facts["pay_source"]) == ("2 years on section", "28,000", "parsed")


def test_an_advert_gives_its_last_day_and_one_end_of_its_pay() -> None:
    facts = facts_of_advert(read_advert("Cook\nSalary up to £52k\nClosing date: 14th December 2026\n"))
    assert (facts["valid_until"], facts["pay"], "pay_min" in facts) == ("14 December 2026", "up to £52k", False)
