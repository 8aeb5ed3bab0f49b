"""Job facts: what schema.org's JobPosting, or a whole advert, says of a post, by the parts a posting is made of."""

from collections.abc import Mapping

from proprietor.market.advert import Advert
from proprietor.market.jobdata import StatedPay, job_of, line_of
from proprietor.market.normalising.experience import experience_in


def facts_of_job(held: Mapping[str, object]) -> dict[str, str]:
    """The parts of a JobPosting (schema.org) or of JSON Resume's job description.

    Contact persons (applicationContact) and logos are not looked at.
    """
    job = job_of(held)
    organisation = held.get("hiringOrganization")
    estimated = not held.get("baseSalary") and bool(held.get("estimatedSalary"))
    return {
        "title": job.title,
        "company": _name(organisation) or job.employer,
        "place": job.place,
        "remote": "yes" if line_of(held.get("jobLocationType")).upper() == "TELECOMMUTE" else "",
        "region": line_of(held.get("applicantLocationRequirements")),
        "employment": line_of(held.get("employmentType") or held.get("type")),
        "experience": _experience(held.get("experienceRequirements")) or line_of(held.get("experience")),
        "education": _education(held.get("educationRequirements")),
        "occupation_code": line_of(held.get("occupationalCategory")),
        "industry": line_of(held.get("industry")),
        "posted_on": line_of(held.get("datePosted")),
        "valid_until": line_of(held.get("validThrough")),
        "openings": line_of(held.get("totalJobOpenings")),
        "source_id": _identifier(held.get("identifier")),
        "url": line_of(held.get("url")),
        "description": job.text,
        **facts_of_pay(job.pay, "estimated" if estimated else ""),
    }


def facts_of_advert(advert: Advert) -> dict[str, str]:
    """The parts of an advert that was read from plain text or from a page without data."""
    asked = next((line for line in advert.requirements if experience_in(line) is not None), "")
    return {
        "title": advert.title,
        "company": advert.employer,
        "place": advert.place,
        "workplace": advert.place,
        "employment": advert.hours,
        "experience": asked,
        "valid_until": advert.closes,
        "description": advert.text,
        **facts_of_pay(advert.pay, "parsed"),
    }


def facts_of_pay(pay: StatedPay | None, source: str) -> dict[str, str]:
    """Pay as it was stated, by its parts."""
    if pay is None:
        return {}
    if pay.end:
        return {"pay": str(pay), "pay_source": source}
    return {"pay_min": pay.least, "pay_max": pay.most, "currency": pay.currency, "period": pay.period, "pay_source": source}


def _name(held: object) -> str:
    """What an organisation is called; of a list the first."""
    first = held[0] if isinstance(held, list) and held else held
    return line_of(first.get("name")) if isinstance(first, Mapping) else line_of(first)


def _experience(held: object) -> str:
    months = held.get("monthsOfExperience") if isinstance(held, Mapping) else None
    return line_of(months) if months is not None else line_of(held)


def _education(held: object) -> str:
    level = held.get("credentialCategory") if isinstance(held, Mapping) else None
    return line_of(level) if level is not None else line_of(held)


def _identifier(held: object) -> str:
    value = held.get("value") if isinstance(held, Mapping) else held
    return line_of(value)
