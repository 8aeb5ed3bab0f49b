"""The parts of a CV as values: who it is of, roles with their lines, and what was left out; any format can carry them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate


class CvForm(StrEnum):
    """The formats a CV can be had in."""

    PDF = "pdf"
    DOCX = "docx"
    MARKDOWN = "markdown"
    JSON_RESUME = "json-resume"
    RENDERCV = "rendercv"

    @property
    def on_paper(self) -> bool:
        """Whether it is to be read as it is, so that room is short; the others are for programs and hold everything."""
        return self in {CvForm.PDF, CvForm.DOCX, CvForm.MARKDOWN}


CV_MEDIA = {
    CvForm.PDF: ("application/pdf", "cv.pdf"),
    CvForm.DOCX: ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "cv.docx"),
    CvForm.MARKDOWN: ("text/markdown; charset=utf-8", "cv.md"),
    CvForm.JSON_RESUME: ("application/json", "resume.json"),
    CvForm.RENDERCV: ("application/yaml", "cv.yaml"),
}
"""Format → media type and usual name; JSON Resume's own programs look for `resume.json`."""

MOST_SIGNS = 200
"""Signs one line of a letterhead may have (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who a CV is of, as it is typed for it: the books hold your work, not your name. Each may be empty."""

    name: str = ""
    headline: str = ""
    email: str = ""
    phone: str = ""
    place: str = ""
    url: str = ""

    @property
    def reached(self) -> tuple[str, ...]:
        """How one is reached, in the order in which it is printed."""
        return tuple(each for each in (self.place, self.phone, self.email, self.url) if each)


NOBODY = Letterhead()
"""The letterhead of whoever did not say who they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CvLine:
    """A line of a CV, the win or claim it tells, from when to when, and the other records it rests on."""

    text: str
    record: RecordId
    on: PartialDate | None = None
    until: PartialDate | None = None
    rests_on: tuple[RecordId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CvRole:
    """A role with its employer and the wins done in it."""

    record: RecordId
    name: str
    employer: str = ""
    place: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    lines: tuple[CvLine, ...] = ()

    @property
    def years(self) -> str:
        """From when to when, to the month: "Mar 2023 – today"."""
        return span_in_words(self.since, self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class CvCredential:
    """A degree, a certificate or a licence, who gave it, and from when to when it holds.

    Attributes:
        sort: as `CredentialKind` has it; programs keep degrees apart.
        note: a grade or a subject; for programs, not for paper.
    """

    record: RecordId
    name: str
    sort: str
    issuer: str = ""
    on: PartialDate | None = None
    until: PartialDate | None = None
    address: str = ""
    note: str = ""

    @property
    def year(self) -> str:
        """The year it was given; empty while one is at it."""
        return str(self.on.year) if self.on else ""

    @property
    def said(self) -> str:
        """What it is, who gave it, and until when it holds: "Registered nurse, Nursing Council, valid until Sep 2027"."""
        holds = f"valid until {_to_the_month(self.until)}" if self.until else ""
        return ", ".join(part for part in (self.name, self.issuer, holds) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A record that does not stand in what is taken out, and why."""

    record: RecordId
    title: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cv:
    """A CV.

    Attributes:
        letterhead: who it is of.
        made: the day it speaks of.
        claims: what one says one is worth, resting on wins.
        roles: newest first.
        further: wins of no role.
        credentials: degrees, certificates and licences that still hold, the newest first.
        skills: what the wins of it show, that of most wins first.
        left_out: what does not stand in it, with reasons.
    """

    letterhead: Letterhead
    made: date
    claims: tuple[CvLine, ...] = ()
    roles: tuple[CvRole, ...] = ()
    further: tuple[CvLine, ...] = ()
    credentials: tuple[CvCredential, ...] = ()
    skills: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def lines(self) -> tuple[CvLine, ...]:
        """Every line."""
        return (*self.claims, *(line for role in self.roles for line in role.lines), *self.further)


def span_in_words(since: PartialDate | None, until: PartialDate | None) -> str:
    """A span as it stands on a CV: to the month, short; without an end it goes on."""
    if since is None:
        return _to_the_month(until) if until else ""
    return f"{_to_the_month(since)} – {_to_the_month(until) if until else 'today'}"


def _to_the_month(when: PartialDate) -> str:
    return f"{when.first:%b} {when.year}" if when.month else str(when.year)
