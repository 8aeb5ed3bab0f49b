"""The note after a talk through the door: drafted, printed in every format, refused where there is nothing to draft."""

import io
from dataclasses import replace

import docx
import pypdf
import pytest

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.papers import MEDIA, Format
from proprietor.actions.recapping import ExportRecap, ShowRecap
from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import Want
from proprietor.business import Business
from proprietor.values.when import PartialDate
from tests.refusing import refused


@pytest.fixture
def answer(business: Business) -> Answer:
    """A talk that ended in a "not now" with a promise."""
    ask = business.do(Record(record=Ask(ask="to work four days a week")))
    said = {"said": "Not before the budget", "promised": "She speaks with the head", "by": PartialDate(2026, 3, 20)}
    return business.do(Record(record=Answer(ask=ask.id, on=PartialDate(2026, 3, 12), **said)))


def text_of(form: Format, data: bytes) -> str:
    if form is Format.DOCX:
        return "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)
    if form is Format.PDF:
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    return data.decode()


def test_it_is_drafted_from_the_two_records(business: Business, answer: Answer) -> None:
    made = business.do(ShowRecap(id=answer.id[:9]))
    assert (made.answer, made.ask.id) == (answer, answer.ask)
    first, second, *_ = made.recap.text.splitlines()
    assert first.startswith("Thank you for the talk on 12 March 2026. ")
    assert second == "I said that I would like to work four days a week."


@pytest.mark.parametrize("form", Format)
def test_every_format_holds_the_lines_and_what_they_rest_on(business: Business, answer: Answer, form: Format) -> None:
    printed = business.do(ExportRecap(id=answer.id, format=form))
    assert printed.media == MEDIA[form][0]
    assert printed.name.startswith("note-20")
    text = " ".join(text_of(form, printed.data).split())
    assert "I said that I would like to work four days a week." in text
    assert "not now: Not before the budget" in text
    assert answer.ask in text.replace("\\_", "_")
    assert business.do(ExportRecap(id=answer.id, format=form)).data == printed.data


def test_where_there_was_no_talk_there_is_nothing_to_print(business: Business, answer: Answer) -> None:
    business.do(Revise(record=replace(answer, result=Result.AVOIDED), expected_version=1))
    assert not business.do(ShowRecap(id=answer.id)).recap.lines
    refusal = refused(business.do, ExportRecap(id=answer.id, format=Format.MARKDOWN))
    assert refusal.code == "empty"
    assert "nothing is lost" in refusal.sentence


def test_an_answer_without_its_ask_is_refused(business: Business) -> None:
    ask = business.do(Record(record=Ask(ask="a lamp")))
    loose = business.do(Record(record=Answer(ask=ask.id, said="Yes")))
    business.do(Delete(id=ask.id))
    assert refused(business.do, ShowRecap(id=loose.id)).code == "empty"


def test_only_an_answer_has_a_note(business: Business) -> None:
    want = business.do(Record(record=Want(what="A desk")))
    assert refused(business.do, ShowRecap(id=want.id)).code == "bad-reference"
