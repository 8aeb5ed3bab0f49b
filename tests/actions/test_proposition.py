"""The proposition on paper: every sentence numbered to its wins, nothing told that may not leave the books."""

import pytest

from proprietor import Business
from proprietor.actions.books import Record
from proprietor.actions.papers import Format
from proprietor.actions.proposition import ExportProposition, ShowProposition
from proprietor.books import Confidentiality, Person, Win
from proprietor.proposition.claims import Claim, Question
from proprietor.values.when import PartialDate


def told(business: Business, *, names: bool = False) -> str:
    return business.do(ExportProposition(format=Format.MARKDOWN, names=names)).data.decode()


def test_new_books_ask_all_four_questions_and_answer_none(business: Business) -> None:
    shown = business.do(ShowProposition())
    assert [answer.question for answer in shown.answers] == list(Question)
    assert not shown.complete
    assert told(business).count("No answer yet.") == 4


def test_a_claim_is_traced_to_its_wins_and_names_only_whom_it_may(business: Business) -> None:
    business.do(Record(record=Person(name="Ana Ruiz", may_be_named=True)))
    win = business.do(
        Record(
            record=Win(action="Sewed the curtain", result="It hung in time", on=PartialDate(2024)),
            seen_by=("Ana Ruiz", "Bo Lind (boss)"),
        )
    )
    claim = Claim(text="I sew what hangs", their_problem="Nothing is ready", versus="the workshop abroad")
    business.do(Record(record=claim, rests_on=(win.id,)))
    quiet, named = told(business), told(business, names=True)
    for words in (
        "I sew what hangs",
        "Their problem: Nothing is ready",
        "Compared with: the workshop abroad",
        "It hung in time",
        win.id,
    ):
        assert words in quiet
    assert "a boss" in quiet
    assert "Ana Ruiz" not in quiet
    assert "Ana Ruiz" in named
    assert "Bo Lind" not in quiet + named


def test_private_wins_stay_in_the_books_and_masked_ones_are_not_told(business: Business) -> None:
    secret = business.do(Record(record=Win(result="The merger held", confidentiality=Confidentiality.PRIVATE)))
    masked = business.do(Record(record=Win(result="The audit of Acme passed", confidentiality=Confidentiality.MASKED)))
    business.do(Record(record=Claim(text="I hold mergers together"), rests_on=(secret.id,)))
    business.do(Record(record=Claim(text="I see audits through", question=Question.PAY), rests_on=(secret.id, masked.id)))
    paper = told(business)
    for words in ("The merger held", "Acme", "I hold mergers together"):
        assert words not in paper
    assert "I see audits through" in paper
    assert "A win told only in person" in paper
    assert "The answers to this rest on what may not leave the books." in paper


@pytest.mark.parametrize("form", list(Format))
def test_it_can_be_had_in_every_format(business: Business, form: Format) -> None:
    business.do(Record(record=Claim(text="I sew what hangs <b> & 'more'")))
    printed = business.do(ExportProposition(format=form))
    assert len(printed.data) > 100
    assert printed.name.startswith("proposition-2026-03-14.")
