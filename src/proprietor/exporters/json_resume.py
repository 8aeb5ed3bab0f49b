"""A CV as JSON Resume (jsonresume.org, schema 1.0.0): nothing in it is required, so what the books do not say is not there."""

import json
from collections.abc import Mapping

from proprietor.actions.cv_parts import Cv, CvCredential, CvLine, CvRole
from proprietor.books import CredentialKind
from proprietor.values.when import PartialDate

VERSION = "v1.0.0"
"""Of the schema that the file follows."""

SHORT = 60
"""Signs of the name of a project, which JSON Resume's pages print as a heading (a guess)."""


def to_json_resume(cv: Cv) -> bytes:
    """Write a CV as JSON Resume; dates as far as they are known, empty parts left out."""
    head = cv.letterhead
    told = {
        "basics": {
            "name": head.name,
            "label": head.headline,
            "email": head.email,
            "phone": head.phone,
            "url": head.url,
            "summary": " ".join(line.text for line in cv.claims),
            "location": {"address": head.place},
        },
        "work": [_role(role) for role in cv.roles],
        "education": [_degree(each) for each in cv.credentials if each.sort == CredentialKind.DEGREE],
        "certificates": [_certificate(each) for each in cv.credentials if each.sort != CredentialKind.DEGREE],
        "skills": [{"name": skill} for skill in cv.skills],
        "projects": [_project(line) for line in cv.further],
        "meta": {"version": VERSION, "lastModified": cv.made.isoformat()},
    }
    return (json.dumps(_bare(told), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _role(role: CvRole) -> dict[str, object]:
    return {
        "name": role.employer,
        "position": role.name,
        "location": role.place,
        "startDate": _date(role.since),
        "endDate": _date(role.until),
        "highlights": [line.text for line in role.lines],
    }


def _degree(each: CvCredential) -> dict[str, object]:
    return {
        "studyType": each.name,
        "institution": each.issuer,
        "endDate": _date(each.on),
        "url": each.address,
        "score": each.note,
    }


def _certificate(each: CvCredential) -> dict[str, object]:
    return {"name": each.name, "issuer": each.issuer, "date": _date(each.on), "url": each.address}


def _project(line: CvLine) -> dict[str, object]:
    """A win of no role: the schema has no other place for what was done outside an employment."""
    name = line.text if len(line.text) <= SHORT else f"{line.text[: SHORT - 1].rstrip()}…"
    return {"name": name, "highlights": [line.text], "startDate": _date(line.on), "endDate": _date(line.until)}


def _date(when: PartialDate | None) -> str:
    return str(when) if when else ""


def _bare(value: object) -> object:
    """The same without empty parts."""
    if isinstance(value, Mapping):
        return {name: kept for name, each in value.items() if (kept := _bare(each)) not in ("", [], {})}
    return [_bare(each) for each in value] if isinstance(value, list) else value
