"""The papers only an assistant reads: every point with what it rests on, and no figure without its uncertainty."""

from dataclasses import replace
from datetime import date

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.books import Record
from proprietor.actions.lab import KeepTalk, ShowTalk, Talk
from proprietor.actions.proposals import MakeProposal
from proprietor.books import Win
from proprietor.business import Business
from proprietor.business.papers import as_markdown
from proprietor.interview.example import EXAMPLE_TALK
from proprietor.interview.records import Conversation
from proprietor.mcp.sheets import agenda_paper, analysis_paper
from proprietor.values.when import PartialDate


def example(business: Business) -> Talk:
    business.do(Record(record=Win(problem="Prescriptions were late", result="The list is ready at eight")))
    talk = Conversation(name="The example", mine=("Ines",), on=PartialDate(2026, 3, 2))
    return business.do(ShowTalk(id=business.do(KeepTalk(text=EXAMPLE_TALK, conversation=talk)).id))


def test_the_analysis_tells_counts_what_was_told_and_what_was_missed(business: Business) -> None:
    talk = example(business)
    paper = analysis_paper(talk)
    counts, told, chances, beside, notes = paper.sections
    assert paper.made == date(2026, 3, 2)
    assert any(" %, " in point.text and "n = " in point.text for point in counts.points)
    assert len(told.points) == len(talk.analysis.told) > 0
    assert len(chances.points) == len(talk.analysis.chances) > 0
    assert beside.points[0].text == talk.comparison.said
    assert notes.heading == "Before trusting the figures"
    assert paper.sources[0].record == talk.kept.record.id


def test_a_win_that_fits_a_chance_is_cited(business: Business) -> None:
    talk = example(business)
    win = business.do(Record(record=Win(result="Handovers take ten minutes")))
    (first, *_) = talk.analysis.chances
    fitting = replace(talk.analysis, chances=(replace(first, win=win.id, offer="Handovers take ten minutes"),))
    paper = analysis_paper(replace(talk, analysis=fitting))
    assert [each.record for each in paper.sources] == [talk.kept.record.id, win.id]
    (point,) = paper.sections[2].points
    assert point.sources == (1, 2)
    assert point.notes[1] == "A win that fits: Handovers take ten minutes"


def test_in_another_language_only_what_can_be_counted_is_said(business: Business) -> None:
    talk = example(business)
    foreign = replace(talk.analysis, english=False, measures=replace(talk.analysis.measures, enough=""))
    assert analysis_paper(replace(talk, analysis=foreign)).sections[0].points == ()


def test_the_agenda_says_what_waits_and_when_it_is_quiet(business: Business) -> None:
    business.do(MakeProposal(action="record.record", order={"record": {"kind": "win", "result": "Calls fell a lot"}}, by="Ivy"))
    agenda = replace(business.do(ShowAgenda()), quiet="07:00")
    told = as_markdown(agenda_paper(agenda))
    assert "Proposals that wait for a yes or a no: 1. Quiet hours hold until 07:00." in told
    assert "## In front" in told
