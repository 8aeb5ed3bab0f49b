"""JSON Resume as its schema has it: golden, dates as far as they are known, nothing empty."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from proprietor.actions.cv_parts import NOBODY, Cv
from proprietor.exporters.json_resume import to_json_resume
from tests.exporters.cvs import USUAL, nasty
from tests.strategies import NASTY, texts

GOLDEN = """{
  "basics": {
    "name": "Ana Ruiz",
    "label": "Office manager",
    "email": "ana@example.org",
    "phone": "+44 20 7946 0958",
    "url": "https://example.org/ana",
    "summary": "I cut calls from 40 to 12 a week.",
    "location": {
      "address": "Leeds"
    }
  },
  "work": [
    {
      "name": "Harbour Street School",
      "position": "Office manager",
      "location": "Leeds",
      "startDate": "2019-09",
      "highlights": [
        "Wrote a letter. Calls fell from 40 to 12 a week."
      ]
    },
    {
      "position": "Helper",
      "startDate": "2012",
      "endDate": "2013-04-07"
    }
  ],
  "education": [
    {
      "studyType": "BSc Nursing",
      "institution": "University of Leeds",
      "endDate": "2012"
    }
  ],
  "certificates": [
    {
      "name": "Driving",
      "date": "2009"
    }
  ],
  "skills": [
    {
      "name": "writing"
    },
    {
      "name": "school law"
    }
  ],
  "projects": [
    {
      "name": "Sewed 40 quilts and taught the street to sew them, every Tu…",
      "highlights": [
        "Sewed 40 quilts and taught the street to sew them, every Tuesday of a long winter."
      ],
      "startDate": "2020-05",
      "endDate": "2021"
    }
  ],
  "meta": {
    "version": "v1.0.0",
    "lastModified": "2026-03-04"
  }
}
"""


def test_it_is_written_as_the_schema_has_it() -> None:
    assert to_json_resume(USUAL).decode() == GOLDEN


def test_what_is_empty_is_not_there() -> None:
    told = json.loads(
        to_json_resume(replace(USUAL, letterhead=NOBODY, claims=(), roles=(), further=(), credentials=(), skills=()))
    )
    assert set(told) == {"meta"}


@pytest.mark.parametrize("text", NASTY)
def test_nothing_typed_is_taken_for_structure(text: str) -> None:
    _held(nasty(text), text)


@given(text=texts())
def test_every_text_comes_back(text: str) -> None:
    _held(nasty(text), text)


def _held(cv: Cv, text: str) -> None:
    told = json.loads(to_json_resume(cv))
    if text:
        assert told["work"][0]["highlights"] == [text.encode("utf-8", "replace").decode()]
        assert told["skills"][0]["name"] == text.encode("utf-8", "replace").decode()
