"""A CV on paper: as Markdown, DOCX and PDF; what a line rests on is for the screen and not printed."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.cv_parts import Cv, CvCredential, CvLine, CvRole
from proprietor.exporters.markdown import safe
from proprietor.exporters.pdf import typeset
from proprietor.exporters.word import begun, clean, timeless
from proprietor.exporters.word_style import SHORT, dress, fade, rule, turn

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

TEMPLATE = Path(__file__).parent / "cv.typ"

CLAIMS, ROLES, FURTHER, SKILLS = "What I offer", "Experience", "Further work", "Skills"
CREDENTIALS = "Education and certificates"
"""The headings."""

TEXT_WIDTH = 16.6
"""Centimetres of an A4 page between its margins, in Word (a guess: some eighty signs a line)."""


def cv_to_pdf(cv: Cv) -> bytes:
    """Set a CV as PDF, in the largest type in which it takes two pages at most.

    Raises:
        Refusal: `missing-part` or `missing-sign`, as for every paper.
    """
    head = cv.letterhead
    told = {
        "title": f"CV of {head.name}" if head.name else "CV",
        "name": head.name or "Curriculum vitae",
        "headline": head.headline,
        "reached": head.reached,
        "claims": [line.text for line in cv.claims],
        "roles": [_as_data(role) for role in cv.roles],
        "further": [line.text for line in cv.further],
        "credentials": [{"said": each.said, "year": each.year} for each in cv.credentials],
        "skills": cv.skills,
        "headings": [CLAIMS, ROLES, FURTHER, CREDENTIALS, SKILLS],
    }
    return typeset(TEMPLATE, {"cv": json.dumps(told, ensure_ascii=False)}, cv.made)


def _as_data(role: CvRole) -> dict[str, object]:
    place = "" if role.place and role.place in role.employer else role.place
    where = ", ".join(part for part in (role.employer, place) if part)
    return {"name": role.name, "where": where, "years": role.years, "lines": [line.text for line in role.lines]}


def _told(each: CvCredential) -> str:
    return ", ".join(part for part in (each.said, each.year) if part)


def cv_to_markdown(cv: Cv) -> bytes:
    """Write a CV as CommonMark; what a person typed is never taken for markup."""
    head = cv.letterhead
    blocks = [f"# {safe(head.name or 'Curriculum vitae')}", safe(head.headline), " · ".join(map(safe, head.reached))]
    blocks += _bullets(CLAIMS, cv.claims)
    blocks += [f"## {ROLES}"] if cv.roles else []
    for role in cv.roles:
        said = _as_data(role)
        blocks.append(f"### {safe(role.name)}")
        blocks.append(" · ".join(safe(str(part)) for part in (said["where"], said["years"]) if part))
        blocks += _bullets("", role.lines)
    blocks += _bullets(FURTHER, cv.further)
    if cv.credentials:
        blocks += [f"## {CREDENTIALS}", "\n".join(f"- {safe(_told(each))}" for each in cv.credentials)]
    blocks += [f"## {SKILLS}", safe(", ".join(cv.skills))] if cv.skills else []
    return ("\n\n".join(block for block in blocks if block) + "\n").encode("utf-8", "replace")


def _bullets(heading: str, lines: tuple[CvLine, ...]) -> Iterator[str]:
    if lines:
        yield f"## {heading}" if heading else ""
        yield "\n".join(f"- {safe(line.text)}" for line in lines)


def cv_to_docx(cv: Cv) -> bytes:
    """Write a CV as DOCX, with real headings and lists, so that it can be edited on; the same CV gives the same bytes.

    Raises:
        Refusal: `missing-part` when python-docx is not installed.
    """
    head = cv.letterhead
    document = begun(f"CV of {head.name}" if head.name else "CV", cv.made)
    document.core_properties.author = clean(head.name)
    dress(document, size=_size(cv), margins=(1.8, (SHORT - TEXT_WIDTH) / 2))
    rule(document.styles["Heading 2"].element.get_or_add_pPr(), "bottom")
    document.add_heading(clean(head.name or "Curriculum vitae"), 1)
    if head.headline:
        fade(document.add_paragraph().add_run(clean(head.headline)), 12).italic = True
    if head.reached:
        fade(document.add_paragraph().add_run(clean(" · ".join(head.reached))), 9.5)
    _listed(document, CLAIMS, cv.claims)
    if cv.roles:
        document.add_heading(ROLES, 2)
    for role in cv.roles:
        _role(document, role)
    _listed(document, FURTHER, cv.further)
    if cv.credentials:
        document.add_heading(CREDENTIALS, 2)
    for each in cv.credentials:
        _aligned(document, each.said, each.year, aside=False)
    if cv.skills:
        document.add_heading(SKILLS, 2)
        document.add_paragraph(clean(", ".join(cv.skills)))
    written = io.BytesIO()
    document.save(written)
    return timeless(written)


def _size(cv: Cv) -> float:
    """Points of the type: the smaller one where the usual one would take a third page."""
    every = (*cv.claims, *cv.further, *(line for role in cv.roles for line in role.lines))
    lines = sum(1 + len(line.text) // A_LINE for line in every) + 3 * len(cv.roles) + len(cv.credentials)
    return 10.5 if lines + len(", ".join(cv.skills)) // A_LINE + 12 <= TWO_PAGES else 9.5


A_LINE, TWO_PAGES = 85, 92
"""Signs of a line and lines of two pages in Word, at 10.5 points (guesses: what Georgia takes differs from text to text)."""


def _listed(document: "Document", heading: str, lines: tuple[CvLine, ...]) -> None:
    if lines and heading:
        document.add_heading(heading, 2)
    for line in lines:
        turn(document.add_paragraph(clean(line.text), style="List Bullet")).paragraph_format.keep_together = True


def _role(document: "Document", role: CvRole) -> None:
    document.add_heading(clean(role.name), 3)
    _aligned(document, str(_as_data(role)["where"]), role.years).paragraph_format.keep_with_next = bool(role.lines)
    _listed(document, "", role.lines)


def _aligned(document: "Document", said: str, years: str, *, aside: bool = True) -> "Paragraph":
    """A line with its years at the right edge; what is said aside, as beside the name of a role, is faded."""
    from docx.enum.text import WD_TAB_ALIGNMENT  # noqa: PLC0415 - as above
    from docx.shared import Cm  # noqa: PLC0415 - as above

    paragraph: Paragraph = document.add_paragraph()
    words = paragraph.add_run(clean(said))
    if aside:
        fade(words)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    fade(paragraph.add_run(f"\t{years}"))
    return paragraph
