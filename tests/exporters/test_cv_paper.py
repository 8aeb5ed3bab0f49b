"""A CV on paper: what stands on it and what does not, two pages at most for a usual career, the same bytes each time."""

import io
from dataclasses import replace

import docx
import pypdf
import pytest

from proprietor.actions.cv_parts import NOBODY, Cv, CvForm
from proprietor.exporters.press import OwnPress
from tests.exporters.cvs import USUAL, line, nasty

PAPER = [CvForm.PDF, CvForm.DOCX, CvForm.MARKDOWN]

MARKDOWN = """# Ana Ruiz

Office manager

Leeds · +44 20 7946 0958 · ana@example.org · https://example.org/ana

## What I offer

- I cut calls from 40 to 12 a week.

## Experience

### Office manager

Harbour Street School, Leeds · Sep 2019 – today

- Wrote a letter. Calls fell from 40 to 12 a week.

### Helper

2012 – Apr 2013

## Further work

- Sewed 40 quilts and taught the street to sew them, every Tuesday of a long winter.

## Education and certificates

- BSc Nursing, University of Leeds, 2012
- Driving, valid until May 2029, 2009

## Skills

writing, school law
"""


def text_of(cv: Cv, form: CvForm) -> str:
    data = OwnPress().cv(cv, form)
    if form is CvForm.DOCX:
        return "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)
    return "\n".join(pages(data)) if form is CvForm.PDF else data.decode()


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_markdown_is_written_so() -> None:
    assert OwnPress().cv(USUAL, CvForm.MARKDOWN).decode() == MARKDOWN


@pytest.mark.parametrize("form", PAPER)
def test_it_says_who_where_when_and_what_and_no_record(form: CvForm) -> None:
    text = " ".join(text_of(USUAL, form).split())
    for words in (
        "Ana Ruiz",
        "Harbour Street School",
        "Sep 2019 – today",
        "Calls fell from 40 to 12 a week",
        "school law",
        "Education and certificates",
        "valid until May 2029",
    ):
        assert words in text
    assert "win_" not in text
    assert "rol_" not in text


@pytest.mark.parametrize("form", PAPER)
def test_the_same_cv_gives_the_same_bytes(form: CvForm, monkeypatch: pytest.MonkeyPatch) -> None:
    first = OwnPress().cv(USUAL, form)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert OwnPress().cv(USUAL, form) == first


@pytest.mark.parametrize("form", [CvForm.PDF, CvForm.DOCX])
def test_what_was_typed_is_printed_as_it_was_typed(form: CvForm) -> None:
    text = " ".join(text_of(nasty("#strong[x] *bold* $a$ <b>tag</b>"), form).split())
    assert text.count("#strong[x] *bold* $a$ <b>tag</b>") >= 6


@pytest.mark.parametrize("form", PAPER)
def test_without_a_name_and_with_one_role_it_is_a_cv_still(form: CvForm) -> None:
    bare = replace(USUAL, letterhead=NOBODY, claims=(), further=(), credentials=(), skills=(), roles=USUAL.roles[1:])
    text = text_of(bare, form)
    assert "Curriculum vitae" in text
    assert "Skills" not in text
    assert "Experience" not in text_of(replace(bare, roles=(), skills=("sewing",)), form)


@pytest.mark.parametrize(("lines", "most"), [(3, 1), (6, 2)])
def test_a_usual_career_takes_two_pages_at_most(lines: int, most: int) -> None:
    long = line("Wrote a two-page starter letter and tried it on one class first. Calls fell from 40 to 12 a week by October.")
    role = replace(USUAL.roles[0], lines=(long,) * lines)
    assert len(pages(OwnPress().cv(replace(USUAL, roles=(role,) * 5), CvForm.PDF))) <= most


def test_an_endless_line_runs_on_over_the_pages() -> None:
    text = " ".join(["Wrote letters that parents understand"] * 400) + " to the very end"
    made = pages(OwnPress().cv(replace(USUAL, roles=(replace(USUAL.roles[0], lines=(line(text),)),)), CvForm.PDF))
    assert len(made) > 2
    assert "to the very end" in " ".join(" ".join(made).split())
