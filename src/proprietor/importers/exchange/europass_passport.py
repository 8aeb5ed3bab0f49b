"""Europass until 2020: the SkillsPassport, as XML (3.0 to 3.4) or as the JSON that says the same; also attached to PDFs.

The layout is that of the examples and schemas that Cedefop published with its editors.
"""

from collections.abc import Mapping

from proprietor.importers.exchange.asked import LEAST_WORDS
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
    shown,
    table,
    worked,
)
from proprietor.importers.exchange.json_resume import NO_EVIDENCE
from proprietor.importers.exchange.notes import THIN
from proprietor.importers.exchange.rendercv import LONE, OWN_WORDS

LETTER = "A covering letter was for one employer; no record holds it."
UNTOLD = "Memberships and references are read from no list; write down who knows your work."

_SHOWN = frozenset(
    {"publications", "courses", "certifications", "seminars", "presentations", "conferences", "workshops", "honors_awards"}
)
"""Kinds of achievements that can be shown; the first four stand in published examples, the others are from memory."""

_UNTOLD = frozenset({"memberships", "references", "citations"})
"""Kinds of achievements that are people and societies; the last from memory."""


def passport_entries(passport: object) -> Found:
    """All of a document."""
    learner = part(passport, "LearnerInfo")
    for number, work in enumerate(each_of(learner, "WorkExperience"), start=1):
        yield worked("work", number, _work(work), rich(work, "Activities"))
    for number, school in enumerate(each_of(learner, "Education"), start=1):
        told = {"studyType": said(school, "Title"), "institution": said(school, "Organisation", "Name")}
        yield Entry("education", number, {**told, **_span(part(school, "Period"))})
    for number, achievement in enumerate(each_of(learner, "Achievement"), start=1):
        yield from _achievement(achievement, number)
    yield from _skills(table(learner, "Skills"))
    if headline := said(learner, "Headline", "Description", "Label"):
        yield Left(1, OWN_WORDS, headline)
    if part(passport, "CoverLetter"):
        yield Left(1, LETTER)
    for number, scan in enumerate(each_of(passport, "Attachment"), start=1):
        yield Left(number, PICTURE, first_said(scan, ("Description",), ("Name",)))


def _work(work: object) -> dict[str, object]:
    employer = part(work, "Employer")
    address = part(employer, "ContactInfo", "Address", "Contact")
    return {
        "name": said(employer, "Name"),
        "position": said(work, "Position", "Label"),
        "location": first_said(address, ("Municipality",), ("Country", "Label")),
        "description": said(employer, "Sector", "Label"),
        **_span(part(work, "Period")),
    }


def _span(period: object) -> dict[str, object]:
    """When something began and ended; what lasts has no end, whatever else is said."""
    lasts = part(period, "Current") is True or said(period, "Current").lower() == "true"
    return {"startDate": _day(part(period, "From")), "endDate": "" if lasts else _day(part(period, "To"))}


def _day(told: object) -> str:
    """A date as far as it is known. XML writes month and day as --03 and ---10, JSON as numbers."""
    year, month, day = (first_said(told, (name,), (name.lower(),)).lstrip("-") for name in ("Year", "Month", "Day"))
    return "-".join([year, *([month.zfill(2)] if month else []), *([day.zfill(2)] if month and day else [])])


def _achievement(achievement: object, number: int) -> Found:
    """An achievement: a kind, and a text that often is a list of many."""
    kind, called, done = said(achievement, "Title", "Code"), said(achievement, "Title", "Label"), rich(achievement, "Description")
    texts = done.points or ((" ".join(done.prose.split()),) if done.prose else ())
    if kind in _UNTOLD:
        yield Left(number, UNTOLD, done.text)
    elif kind in _SHOWN:
        yield from (shown("publications", number, text) for text in texts)
    elif kind == "projects":
        for text in texts:
            thin = len(text.split()) < LEAST_WORDS
            yield Left(number, THIN, text) if thin else Entry("projects", number, {"description": text}, LONE)
    else:
        told = {"name": called, "description": done.prose, "highlights": list(done.points)}
        yield Entry("projects", number, told, OWN_SECTION)


def _skills(skills: Mapping[str, object]) -> Found:
    """Skills and languages are left out; certificates about them can be shown."""
    tongues = table(skills, "Linguistic")
    held = [each for name in ("MotherTongue", "ForeignLanguage") for each in each_of(tongues, name)]
    held += [group for name in skills if name != "Linguistic" for group in each_of(skills, name)]
    for number, each in enumerate(held, start=1):
        yield Left(number, NO_EVIDENCE, said(each, "Description", "Label") or rich(each, "Description").text)
        proofs = each_of(each, "VerifiedBy")
        for proof in [*each_of(each, "Certificate"), *(found for one in proofs for found in each_of(one, "Certificate"))]:
            told = {"title": said(proof, "Title"), "issuer": said(proof, "AwardingBody"), "date": _day(part(proof, "Date"))}
            yield Entry("certificates", number, told)
