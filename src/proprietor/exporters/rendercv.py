"""A CV as the YAML that RenderCV takes in (rendercv.com, 2.x): its own words for the parts, nothing about the design."""

import re
from collections.abc import Mapping

from proprietor.actions.cv_parts import Cv, CvCredential, CvLine, CvRole
from proprietor.exporters.yaml import Value, write_yaml
from proprietor.values.when import PartialDate

PHONE = re.compile(r"\+[\d ()\-.]{6,24}")
"""A telephone number with its country, which RenderCV wants; others it refuses with the whole file."""

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
ADDRESS = re.compile(r"https?://\S+\.\S+")

_MARKUP = re.compile(r"([\\*_`\[\]])")


def to_rendercv(cv: Cv) -> bytes:
    """Write a CV for RenderCV; its name must not be empty. What RenderCV would refuse the file for is left out of the head."""
    head = cv.letterhead
    contact = {"email": (EMAIL, head.email), "phone": (PHONE, head.phone), "website": (ADDRESS, head.url)}
    about: dict[str, Value] = {"name": head.name, "headline": head.headline, "location": head.place}
    about |= {name: text for name, (fits, text) in contact.items() if fits.fullmatch(text)}
    sections = {name: entries for name, entries in _sections(cv).items() if entries}
    return write_yaml({"cv": {**{name: text for name, text in about.items() if text}, "sections": sections}}).encode()


def _sections(cv: Cv) -> Mapping[str, list[Value]]:
    """RenderCV wants one kind of entry in a section, and of an experience a company."""
    return {
        "summary": [marked(line.text) for line in cv.claims],
        "experience": [_experience(role) for role in cv.roles if role.employer],
        "other_roles": [_entry(role) for role in cv.roles if not role.employer],
        "education_and_certificates": [_credential(each) for each in cv.credentials],
        "further_work": [_bullet(line) for line in cv.further],
        "skills": [{"label": "Skills", "details": marked(", ".join(cv.skills))}] if cv.skills else [],
    }


def _experience(role: CvRole) -> dict[str, Value]:
    return {"company": marked(role.employer), "position": marked(role.name), **_rest(role)}


def _entry(role: CvRole) -> dict[str, Value]:
    return {"name": marked(role.name), **_rest(role)}


def _rest(role: CvRole) -> dict[str, Value]:
    dates = {"start_date": _date(role.since), "end_date": _date(role.until) or ("present" if role.since else "")}
    parts: dict[str, Value] = {"location": marked(role.place), **dates, "highlights": [marked(line.text) for line in role.lines]}
    return {name: part for name, part in parts.items() if part}


def _credential(each: CvCredential) -> dict[str, Value]:
    """RenderCV's own entry for a degree must have a subject, which the books do not keep apart; so it is a plain entry."""
    parts: dict[str, Value] = {"name": marked(each.name), "summary": marked(each.issuer), "date": _date(each.on)}
    return {name: part for name, part in parts.items() if part}


def _bullet(line: CvLine) -> dict[str, Value]:
    return {"bullet": marked(line.text)}


def _date(when: PartialDate | None) -> str:
    return str(when) if when else ""


def marked(text: str) -> str:
    """A text with a stroke before every sign that RenderCV would take for markup."""
    return _MARKUP.sub(r"\\\1", text)
