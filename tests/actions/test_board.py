"""The board meeting: four pages, each sentence on its records, held against a quarter ago; nobody is named unasked."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import docx
import pypdf
import pytest

from proprietor.actions.board import BoardMeeting, ExportBoardMeeting, ShowBoardMeeting
from proprietor.actions.books import Record, Revise
from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format, Section
from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import Came, Complaint, Decision, Want, Win
from proprietor.business import Business
from proprietor.market.records import Target
from proprietor.values.when import PartialDate
from tests.actions.boarded import filled
from tests.desks import SetClock, business_at
from tests.market.openings import posting
from tests.refusing import refused
from tests.shelves import NOON

HEADINGS = [
    "Value",
    "What it says of itself",
    "Calibration",
    "Market",
    "The search for work",
    "Asks",
    "Decisions",
    "What needs you next",
]


@pytest.fixture
def whole(tmp_path: Path, books_file: Path) -> Iterator[Business]:
    business, _ = filled(books_file)
    with business:
        yield business


def part(meeting: BoardMeeting, heading: str) -> Section:
    return next(each for each in meeting.paper.sections if each.heading == heading)


def said(meeting: BoardMeeting, heading: str) -> list[str]:
    return [each.text for each in part(meeting, heading).points]


def test_empty_books_cannot_tell_yet_and_teach(business: Business) -> None:
    meeting = business.do(ShowBoardMeeting())
    assert [each.heading for each in meeting.paper.sections] == HEADINGS
    assert "there is nothing to compare with" in meeting.paper.lede
    assert meeting.paper.sources == ()
    for heading in HEADINGS[:-1]:
        assert not part(meeting, heading).points, heading
        assert part(meeting, heading).empty
    assert said(meeting, "What needs you next") == ["Write down one thing that went better because of you."]


def test_it_is_held_against_a_quarter_ago(whole: Business) -> None:
    meeting = whole.do(ShowBoardMeeting())
    assert (meeting.today, meeting.before) == (date(2026, 6, 22), date(2026, 3, 22))
    assert said(meeting, "Value")[:2] == [
        "Three wins stand in the books; a quarter ago one. Of this quarter: two.",
        "One has a figure and somebody who saw it, as many as a quarter ago.",
    ]
    assert said(meeting, "What it says of itself")[0] == "One claim answers one of the four questions, as many as a quarter ago."
    assert said(meeting, "Market")[0] == "Twelve postings of 12 firms are in the books; a quarter ago none."
    assert said(meeting, "The search for work")[:3] == [
        "Eight opportunities are open; a quarter ago none.",
        "They stand at: applied (8).",
        "Eight moves in this quarter.",
    ]
    assert said(meeting, "Asks") == [
        "One talk was held: yes (1).",
        "One want has been said to nobody yet; a quarter ago none.",
        "One complaint was raised with nobody who could mend it.",
        "Somebody was told of a win once.",
    ]


def test_decisions_are_told_with_what_was_expected_and_came(whole: Business) -> None:
    points = part(whole.do(ShowBoardMeeting()), "Decisions").points
    assert [(each.text, *each.notes) for each in points[:4]] == [
        ("Decided: Read less mail.", "What you expect of it is not written down."),
        ("Decided: Ask for the title.", "Expected: A yes."),
        ("Looked back: Stay until summer.", "What came of it: I stayed."),
        ("Due for a look back since 2 June 2026: Take the course.",),
    ]
    assert points[4].text.startswith("How well your forecasts hold cannot be told yet, because 2 of your forecasts are decided")


def test_every_sentence_about_the_owner_rests_on_records_it_names(whole: Business) -> None:
    paper = whole.do(ShowBoardMeeting()).paper
    numbers = [each.number for each in paper.sources]
    assert numbers == list(range(1, len(numbers) + 1))
    for section in paper.sections:
        for point in section.points:
            assert set(point.sources) <= set(numbers)
            silent = ("Nothing answers it yet", "They stand at", "no competency yet", "Answer the question")
            assert point.sources or any(each in point.text for each in silent), point.text
    assert {number for section in paper.sections for point in section.points for number in point.sources} == set(numbers)


def test_nobody_is_named_and_no_words_of_others_stand_in_it_unless_asked(whole: Business) -> None:
    bare, named = (whole.do(ExportBoardMeeting(format=Format.MARKDOWN, names=names)).data.decode() for names in (False, True))
    assert "Ana" not in bare
    assert "Ruiz" not in bare
    assert "Gladly" not in bare
    assert "somebody had the queue cut" in bare
    assert "Ana Ruiz had the queue cut" in named
    assert "Gladly" in named
    for text in (bare, named):
        assert "Secret" not in text
        assert "A win told only in person" in text


def test_pictures_stand_where_there_is_something_to_see(whole: Business) -> None:
    meeting = whole.do(ShowBoardMeeting())
    assert [each.heading for each in meeting.paper.sections if each.chart] == ["Value", "Market", "The search for work"]
    assert [each.heading for each in meeting.paper.sections if each.page] == ["Calibration", "Market", "Asks"]


def test_on_paper_it_is_four_pages(whole: Business) -> None:
    printed = whole.do(ExportBoardMeeting())
    assert printed.name == "board-meeting-2026-06-22.pdf"
    pages = [each.extract_text() for each in pypdf.PdfReader(io.BytesIO(printed.data)).pages]
    assert len(pages) == 4
    for page, words in zip(pages, ("Wins by quarter", "Calibration", "Pay to expect", "What needs you next"), strict=True):
        assert words in page or words == "Wins by quarter"
    assert whole.do(ExportBoardMeeting(format=Format.DOCX)).data[:2] == b"PK"


def test_another_day_can_be_the_earlier_one_and_it_must_be_earlier(whole: Business) -> None:
    assert "nothing to compare" in whole.do(ShowBoardMeeting(before=date(2026, 3, 1))).paper.lede
    assert refused(whole.do, ShowBoardMeeting(before=date(2026, 6, 22))).code == "bad-date"


def test_as_of_an_earlier_day_it_knows_nothing_of_later(books_file: Path) -> None:
    business, clock = filled(books_file)
    business.close()
    with business_at(books_file, SetClock(as_of=date(2026, 4, 1), moment=clock.moment)) as past:
        meeting = past.do(ShowBoardMeeting(before=date(2026, 3, 14)))
        assert said(meeting, "Value")[0] == "One win stands in the books, as many as a quarter ago. Of this quarter: none."
        assert said(meeting, "Decisions")[0] == "No look back is due."
        assert said(meeting, "Asks")[0] == "No talk was held in this quarter in which something was asked."


def test_what_is_due_and_open_among_asks(business: Business, clock: SetClock) -> None:
    want = business.do(Record(record=Want(what="A desk")))
    business.do(Record(record=Ask(ask="a desk", want=want.id, on=PartialDate(2026, 3, 13))))
    told = said(business.do(ShowBoardMeeting()), "Asks")
    assert told == [
        "No talk was held in this quarter in which something was asked.",
        "One ask is under way.",
        "Due: Write down what came of it: a desk.",
        "Every want was said to somebody, or its talk is planned.",
    ]


def test_the_commonest_post_is_named(whole: Business) -> None:
    assert said(whole.do(ShowBoardMeeting()), "Market")[1] == "The commonest post among them: registered nurse (12)."


def test_a_target_whose_occupation_is_not_sure_says_so(business: Business) -> None:
    business.do(Record(record=Target(name="PM")))
    assert said(business.do(ShowBoardMeeting()), "Market")[0].startswith("It is not sure which occupation “PM” is")


def test_an_outcome_changed_later_was_looked_back_on_before(business: Business, clock: SetClock) -> None:
    made = business.do(Record(record=Decision(what="Stay", outcome="Well")))
    clock.moment = NOON + timedelta(days=100)
    business.do(Revise(record=replace(made, outcome="Very well"), expected_version=1))
    business.do(Record(record=Win(result="Calls fell")))
    assert not [each for each in said(business.do(ShowBoardMeeting()), "Decisions") if each.startswith("Looked back")]
    assert len(business.do(ListRecords(kind="decision"))) == 1


def test_wins_without_a_day_are_not_called_none_of_this_quarter(business: Business) -> None:
    for what in ("Calls fell", "Queues fell"):
        business.do(Record(record=Win(result=what, on=PartialDate(2025) if "Queues" in what else None)))
    assert said(business.do(ShowBoardMeeting()), "Value") == [
        "Two wins stand in the books. Of this quarter: none, and two that do not say when.",
        "None has a figure and somebody who saw it.",
    ]


def test_a_talk_in_which_nothing_was_asked_is_none_that_was_held(business: Business) -> None:
    for on in (PartialDate(2026, 2), PartialDate(2026, 3)):
        ask = business.do(Record(record=Ask(ask=f"a desk in {on.words}")))
        business.do(Record(record=Answer(ask=ask.id, result=Result.AVOIDED, on=on)))
        told = said(business.do(ShowBoardMeeting()), "Asks")
        assert told[0] == "No talk was held in this quarter in which something was asked."
        assert told[1] == ("Once" if on.month == 2 else "Two times") + " it was planned to ask, and not asked."


def test_of_many_that_are_due_it_says_how_many_more(business: Business) -> None:
    for at in range(6):
        business.do(
            Record(record=Decision(what=f"Stay {at}", on=PartialDate(2026, 1, 9 - at), look_back=PartialDate(2026, 2, 9 - at)))
        )
        business.do(Record(record=Ask(ask=f"desk {at}", on=PartialDate(2026, 2, 1 + at))))
        business.do(Record(record=Complaint(what=f"Noise {at}")))
    meeting = business.do(ShowBoardMeeting())
    points = part(meeting, "Decisions").points
    assert [each.text for each in points[:8]] == [
        *(f"Decided: Stay {at}." for at in range(4)),
        *(f"Due for a look back since {4 + at} February 2026: Stay {5 - at}." for at in range(4)),
    ]
    assert [each.notes[-1:] for each in points[3:8]] == [("Two more are like it.",), (), (), (), ("Two more are like it.",)]
    due = [each for each in part(meeting, "Asks").points if each.text.startswith("Due: ")]
    assert [each.notes[1:] for each in due] == [(), (), ("Three more are like it.",)]
    assert "Six complaints were raised with nobody who could mend them." in said(meeting, "Asks")


def test_a_decision_of_which_it_is_known_that_it_came_is_looked_back_on(business: Business, clock: SetClock) -> None:
    made = business.do(Record(record=Decision(what="Stay", look_back=PartialDate(2026, 3, 20))))
    clock.moment = NOON + timedelta(days=100)
    business.do(Revise(record=replace(made, came=Came.PARTLY), expected_version=1))
    points = part(business.do(ShowBoardMeeting()), "Decisions").points
    assert [(each.text, each.notes) for each in points[:2]] == [
        ("Looked back: Stay.", ("What came of it: in part.",)),
        ("No look back is due.", ()),
    ]


def test_a_posting_of_which_nothing_can_be_shown_is_no_best_fit(business: Business) -> None:
    business.do(Record(record=posting("Firm", must=())))
    business.do(Record(record=posting("Other firm", must=("triage",))))
    assert not [each for each in said(business.do(ShowBoardMeeting()), "Market") if each.startswith("Among those you fit best")]


def test_each_picture_says_on_paper_what_is_to_be_seen(whole: Business) -> None:
    told = [each.chart.told for each in whole.do(ShowBoardMeeting()).paper.sections if each.chart]
    pages = pypdf.PdfReader(io.BytesIO(whole.do(ExportBoardMeeting()).data)).pages
    printed = " ".join(" ".join(each.extract_text() for each in pages).split())
    word = docx.Document(io.BytesIO(whole.do(ExportBoardMeeting(format=Format.DOCX)).data))
    written = " ".join(each.text for each in word.paragraphs)
    for words in told:
        assert " ".join(words.split()[:6]) in printed
        assert words in written
    assert [each._inline.docPr.get("descr") for each in word.inline_shapes] == told
