"""RenderCV's YAML: golden (this very text was taken in by RenderCV 2.3), read back, and nothing typed is markup."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given

from proprietor.actions.cv_parts import Letterhead
from proprietor.exporters.rendercv import marked, to_rendercv
from proprietor.exporters.word import clean
from tests.exporters.cvs import USUAL, nasty
from tests.strategies import NASTY, texts

GOLDEN = """cv:
  name: "Ana Ruiz"
  headline: "Office manager"
  location: "Leeds"
  email: "ana@example.org"
  phone: "+44 20 7946 0958"
  website: "https://example.org/ana"
  sections:
    summary:
      - "I cut calls from 40 to 12 a week."
    experience:
      - company: "Harbour Street School"
        position: "Office manager"
        location: "Leeds"
        start_date: "2019-09"
        end_date: "present"
        highlights:
          - "Wrote a letter. Calls fell from 40 to 12 a week."
    other_roles:
      - name: "Helper"
        start_date: "2012"
        end_date: "2013-04-07"
    education_and_certificates:
      - name: "BSc Nursing"
        summary: "University of Leeds"
        date: "2012"
      - name: "Driving"
        date: "2009"
    further_work:
      - bullet: "Sewed 40 quilts and taught the street to sew them, every Tuesday of a long winter."
    skills:
      - label: "Skills"
        details: "writing, school law"
"""


def test_it_is_written_as_rendercv_reads_it() -> None:
    assert to_rendercv(USUAL).decode() == GOLDEN


def test_what_rendercv_refuses_a_whole_file_for_stays_out() -> None:
    head = Letterhead(name="Ana", phone="0123", email="at home", url="example.org")
    assert to_rendercv(replace(USUAL, letterhead=head, roles=(), claims=(), further=(), credentials=(), skills=())).decode() == (
        'cv:\n  name: "Ana"\n  sections: {}\n'
    )


def test_markup_is_made_harmless() -> None:
    assert marked("a *b* _c_ `d` [e](f) \\") == r"a \*b\* \_c\_ \`d\` \[e\](f) " + "\\\\"


@pytest.mark.parametrize("text", NASTY)
def test_nothing_typed_is_taken_for_structure(text: str) -> None:
    _held(text)


@given(text=texts())
def test_every_text_comes_back(text: str) -> None:
    _held(text)


def _held(text: str) -> None:
    told = yaml.safe_load(to_rendercv(nasty(text)).decode())
    assert told["cv"]["sections"]["summary"] == [clean(marked(text))]
