"""Headers: which column says which part of a posting, by name and never by place."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from proprietor.language.letters import unaccented

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "job_title", "jobtitle", "position", "position_title", "role", "job", "job_name", "vacancy", "titel",
              "stellentitel", "stelle", "berufsbezeichnung", "intitule", "puesto", "stanowisko"),
    "company": ("company", "company_name", "employer", "employer_name", "organisation", "organization", "hiring_organization",
                "hiringorganization", "firm", "firma", "unternehmen", "arbeitgeber", "entreprise", "empresa"),
    "place": ("location", "place", "job_location", "joblocation", "work_location", "where", "ort", "arbeitsort", "standort",
              "lieu"),
    "city": ("city", "town", "locality", "stadt", "ville", "addresslocality"),
    "region": ("region", "state", "province", "county", "bundesland", "addressregion"),
    "country": ("country", "country_code", "land", "pays", "addresscountry"),
    "workplace": ("work_from_home_type", "workplace", "workplace_type", "work_type", "work_model", "remote_type",
                  "working_model"),
    "remote": ("is_remote", "remote", "remote_allowed", "telecommuting", "work_from_home", "joblocationtype"),
    "level": ("job_level", "level", "seniority", "seniority_level", "experience_level", "formatted_experience_level"),
    "experience": ("experience_range", "experience", "years_of_experience", "min_experience", "experiencerequirements"),
    "employment": ("job_type", "employment_type", "employmenttype", "contract_type", "contract", "type", "hours",
                   "formatted_work_type", "schedule", "vertragsart", "anstellungsart", "beschaftigungsart"),
    "pay": ("salary", "pay", "wage", "compensation", "salary_range", "pay_range", "salary_text", "remuneration", "rate", "gehalt",
            "lohn", "salaire", "salario", "basesalary"),
    "pay_min": ("min_amount", "salary_min", "min_salary", "pay_min", "pay_low", "salary_from", "minimum_salary", "minvalue",
                "salary_low", "gehalt_von", "compensation_min_amount"),
    "pay_max": ("max_amount", "salary_max", "max_salary", "pay_max", "pay_high", "salary_to", "maximum_salary", "maxvalue",
                "salary_high", "gehalt_bis", "compensation_max_amount"),
    "currency": ("currency", "salary_currency", "salarycurrency", "pay_currency", "wahrung", "compensation_currency"),
    "period": ("interval", "pay_period", "salary_period", "period", "pay_unit", "salary_interval", "unittext", "salary_unit",
               "compensation_interval"),
    "pay_source": ("salary_source", "pay_source"),
    "occupation_code": ("occupation_code", "soc", "soc_code", "onet_code", "onet_soc", "isco", "kldb", "occupationalcategory"),
    "occupation_scheme": ("occupation_scheme",),
    "posted_on": ("date_posted", "dateposted", "posted", "posted_on", "posted_at", "date", "posting_date", "publication_date",
                  "published", "published_at", "listed_time", "created", "created_at", "datum", "veroffentlicht"),
    "valid_until": ("valid_until", "validthrough", "expires", "expiry", "expires_at", "closing_date", "deadline", "expiry_date",
                    "application_deadline", "bewerbungsfrist"),
    "openings": ("vacancy_count", "openings", "number_of_openings", "totaljobopenings", "vacancies", "positions"),
    "education": ("education", "education_level", "educationrequirements", "degree"),
    "industry": ("company_industry", "industry", "sector", "branche"),
    "source": ("site", "source", "board", "job_board", "platform", "portal", "quelle"),
    "source_id": ("id", "job_id", "jobid", "posting_id", "source_id", "ref", "reference", "identifier"),
    "url": ("job_url", "url", "link", "job_link", "job_posting_url", "posting_url", "href"),
    "apply_url": ("job_url_direct", "apply_url", "application_url", "apply_link", "direct_url"),
    "description": ("description", "job_description", "jobdescription", "summary", "text", "details", "body", "beschreibung",
                    "stellenbeschreibung", "aufgaben", "responsibilities", "qualifications", "requirements", "skills",
                    "job_function"),
}  # fmt: skip
"""For each part the columns that say it, the likeliest first; JobSpy's names (1.4.1) are among them, and others we know of."""

SKILL_LISTS = ("skills", "key_skills", "required_skills", "skill_names", "skill_list")
"""Columns that list skills with commas between them, for tables of millions, whose descriptions nobody reads for skills."""

JOINED = frozenset({"description"})
"""Parts for which all columns are read, one after the other; of the others the first that says something counts."""

DROPPED = frozenset(
    {
        "emails", "email", "e_mail", "contact", "contact_name", "contact_email", "contact_phone", "contact_person", "phone",
        "telephone", "recruiter", "recruiter_name", "hiring_manager", "applicationcontact", "company_rating",
        "company_reviews_count", "company_logo", "logo", "logo_photo_url", "banner_photo_url", "company_addresses",
        "ansprechpartner", "telefon",
    }
)  # fmt: skip
"""Columns that are left out on purpose (spec, 6.1): particulars of persons, or of no use."""

_NO_SIGN = re.compile(r"[^a-z0-9]+")
_PARTS_OF = {name: (part, rank) for part, names in SYNONYMS.items() for rank, name in enumerate(names)}


class Plan(NamedTuple):
    """How columns are read: for each part the places of its columns, the likeliest first; those not read; those left out."""

    places: Mapping[str, tuple[int, ...]]
    unread: tuple[str, ...]
    dropped: tuple[str, ...]


def plain_header(name: str) -> str:
    """A header as it is looked up: "Job Title " is job_title."""
    return _NO_SIGN.sub("_", unaccented(name[:80].strip().replace("\x00", ""))).strip("_")


def plan_of(headers: Iterable[str]) -> Plan:
    """Which columns say which part; of two columns of one name the first counts."""
    ranked: dict[str, list[tuple[int, int]]] = {}
    unread, dropped, seen = [], [], set()
    for place, header in enumerate(headers):
        name = plain_header(header)
        if name in DROPPED:
            dropped.append(header.strip()[:80])
        elif name in _PARTS_OF and name not in seen:
            part, rank = _PARTS_OF[name]
            ranked.setdefault(part, []).append((rank, place))
        elif name:
            unread.append(header.strip()[:80])
        seen.add(name)
    places = {part: tuple(place for _, place in sorted(found)) for part, found in ranked.items()}
    return Plan(places, tuple(unread), tuple(dropped))


def facts_by(plan: Plan, cells: list[str]) -> dict[str, str]:
    """The parts of a row; cells that are missing at its end say nothing."""
    count = len(cells)
    facts = {}
    for part, places in plan.places.items():
        if len(places) == 1:
            if places[0] < count:
                facts[part] = cells[places[0]]
            continue
        said = [cells[place] for place in places if place < count and cells[place].strip()]
        if said:
            facts[part] = "\n".join(said) if part in JOINED else said[0]
    return facts
