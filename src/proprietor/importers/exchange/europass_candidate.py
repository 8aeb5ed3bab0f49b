"""Europass since 2020: the XML with the root Candidate, as the editor attaches it to its PDFs.

The layout is that of HR-XML 3 with the additions of Europass and EURES (“Europass XML schema documentation” 3.4.0, DG EMPL
2020); where exports differ from it, as they are seen in public ones.
"""

from collections.abc import Iterator, Mapping

from proprietor.importers.exchange.asked import joined
from proprietor.importers.exchange.europass_parts import (
    OWN_SECTION,
    PICTURE,
    Entry,
    Found,
    Left,
    each_of,
    first_said,
    part,
    rich,
    said,
    table,
    worked,
)
from proprietor.importers.exchange.json_resume import NO_EVIDENCE
from proprietor.importers.exchange.rendercv import OWN_WORDS

OUTSIDE = "Memberships and social or political activities are no work; no record holds them."
UNREAD = "This section of Europass is not read."

_UNKEPT: Mapping[str, str] = {
    "PersonQualifications": NO_EVIDENCE,
    "Skills": NO_EVIDENCE,
    "DigitalSkills": NO_EVIDENCE,
    "CommunicationAndInterpersonalSkills": NO_EVIDENCE,
    "ManagementAndLeadershipSkills": NO_EVIDENCE,
    "OrganisationalSkills": NO_EVIDENCE,
    "HobbiesAndInterests": NO_EVIDENCE,
    "Licenses": NO_EVIDENCE,
    "NetworksAndMemberships": OUTSIDE,
    "SocialAndPoliticalActivities": OUTSIDE,
    "OrganizationAffiliations": OUTSIDE,
    "ExecutiveSummary": OWN_WORDS,
    "CandidateObjective": OWN_WORDS,
    "Attachment": PICTURE,
}
"""Sections that no record holds, each with the reason."""

_SHOWN: Mapping[str, tuple[str, str]] = {
    "Certifications": ("Certification", "certificates"),
    "CourseCertifications": ("CourseCertification", "certificates"),
    "PublicationHistory": ("Publication", "publications"),
    "CreativeWorks": ("CreativeWork", "publications"),
    "ConferencesAndSeminars": ("ConferenceAndSeminar", "publications"),
}
"""Sections of what can be shown: what an entry is called, and the section of JSON Resume that is alike."""

_READ = frozenset({"EmploymentHistory", "EducationHistory", "VoluntaryWorks", "Projects", "Others", *_SHOWN})
_ABOUT = frozenset({"ID", "ProfileName", "languageCode", "validFrom", "validTo"})
"""Parts that say something of the profile and nothing of the person."""


def candidate_entries(candidate: object) -> Found:
    """All of a document, profile by profile: one and the same in several languages has several."""
    for profile in each_of(candidate, "CandidateProfile"):
        yield from _profile(profile)
    for number, language in enumerate(each_of(part(candidate, "CandidatePerson"), "PrimaryLanguageCode"), start=1):
        yield Left(number, NO_EVIDENCE, str(language))


def _profile(profile: object) -> Found:
    for number, employer in enumerate(each_of(part(profile, "EmploymentHistory"), "EmployerHistory"), start=1):
        yield from _employer(employer, number)
    for number, work in _items(profile, "VoluntaryWorks", "VoluntaryWork"):
        told = {"position": said(work, "Title"), "location": said(work, "Location"), **_span(part(work, "Date"), "Ongoing")}
        yield worked("volunteer", number, told, rich(work, "Description"))
    for number, project in _items(profile, "Projects", "Project"):
        yield _project(project, number)
    for number, school in enumerate(each_of(part(profile, "EducationHistory"), "EducationOrganizationAttendance"), start=1):
        yield Entry("education", number, _education(school))
    for section, (name, kind) in _SHOWN.items():
        for number, item in _items(profile, section, name):
            yield Entry(kind, number, _to_show(item))
    own = (other for section in each_of(profile, "Others") for other in each_of(section, "Other"))
    for number, other in enumerate(own, start=1):
        yield _project(other, number, OWN_SECTION)
    yield from _left(table(profile))


def _employer(employer: object, number: int) -> Found:
    """The roles at an employer; without one the employer alone."""
    for position in each_of(employer, "PositionHistory") or [{}]:
        period = part(position, "EmploymentPeriod") or part(employer, "EmploymentPeriod")
        address = next((found for each in _contacts(employer) if (found := part(each, "Address"))), None)
        told = {
            "name": said(employer, "OrganizationName"),
            "position": said(position, "PositionTitle"),
            "location": said(address, "CityName") or said(position, "City") or _country(said(position, "Country")),
            **_span(period, "CurrentIndicator"),
        }
        yield worked("work", number, told, rich(position, "Description"))


def _contacts(employer: object) -> Iterator[object]:
    return (way for contact in each_of(employer, "OrganizationContact") for way in each_of(contact, "Communication"))


def _country(code: str) -> str:
    return code.upper() if len(code) == len("it") else code


def _span(period: object, lasting: str) -> dict[str, object]:
    """When something began and ended; what lasts has no end, whatever else is said."""
    began, ended = (first_said(period, (name, "FormattedDateTime"), (name, "DateText")) for name in ("StartDate", "EndDate"))
    return {"startDate": began, "endDate": "" if said(period, lasting).lower() == "true" else ended}


def _education(school: object) -> dict[str, object]:
    """A degree. The page of the school is left out, for it shows nothing of it."""
    degree = part(school, "EducationDegree")
    return {
        "studyType": said(degree, "DegreeName"),
        "institution": said(school, "OrganizationName"),
        "score": joined(said(degree, "FinalGrade", "ScoreText"), said(degree, "Thesis"), by="\n"),
        **_span(part(school, "AttendancePeriod"), "Ongoing"),
    }


def _items(profile: object, section: str, name: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The entries of a section with their numbers; what some hold in an activity of theirs is their own."""
    for number, item in enumerate(each_of(part(profile, section), name), start=1):
        yield number, {**table(item), **table(item, "Activity")}


def _project(item: object, number: int, doubt: str = "") -> Entry:
    done = rich(item, "Description")
    told = {"name": said(item, "Title"), "description": done.prose, "highlights": list(done.points), "url": said(item, "Link")}
    return Entry("projects", number, {**told, **_span(part(item, "Date"), "Ongoing")}, doubt)


def _to_show(item: object) -> dict[str, object]:
    dated = ("FirstIssuedDate", "CertificationDate")
    whole = next((text for name in ("Description", *_TOLD) if (text := rich(item, name).text)), "")
    return {
        "title": first_said(item, ("Title",), ("CertificationName",)),
        "publisher": first_said(item, ("IssuingAuthority",), ("Journal",), ("Publisher",), ("Location",)),
        "date": first_said(
            item, ("Date", "StartDate", "FormattedDateTime"), *((each, "FormattedDateTime") for each in dated), ("Year",)
        ),
        "url": first_said(item, ("DOI", "Link"), ("Link",)),
        "summary": whole,
    }


_TOLD = ("FormattedPublicationDescription", "CertificationDescription")
"""What a description is called in some sections."""


def _left(profile: Mapping[str, object]) -> Found:
    """What is left out, counted entry by entry; a section nobody knows as one."""
    for section, held in profile.items():
        reason = _UNKEPT.get(section, UNREAD)
        if section in _READ or section in _ABOUT or not held:
            continue
        inner = [each for name in held for each in each_of(held, name)] if isinstance(held, Mapping) else [held]
        for number, item in enumerate(inner if reason not in (UNREAD, PICTURE) else [held], start=1):
            yield Left(number, reason, _called(item) or section)


def _called(item: object) -> str:
    """What an entry calls itself."""
    names = (("CompetencyName",), ("CompetencyID",), ("Title",), ("Activity", "Title"), ("LicenseTypeCode",))
    return _line(item) if isinstance(item, str) else first_said(item, *names)


def _line(text: str) -> str:
    """A rich text on one line."""
    return " ".join(rich({"": text}, "").text.split())
