"""Debriefing: what a real talk changes in the books, proposed and not written."""

from dataclasses import replace

import pytest

from proprietor.books import Assumption, Books, Confidentiality, Link, LinkKind, Person, Relation, Win
from proprietor.interview.analysis.whole import Analysis, analyse
from proprietor.interview.debriefing import LONGEST_NAME, SHARED, SURE_IF_TOLD, Proposal, proposals_of
from proprietor.interview.formats.reading import read_transcript
from proprietor.interview.records import Briefing, Debrief
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of, kept

BRIEF = Briefing(id=RecordId("brf_0000000001"), name="Head of office", posting="Keep the list.", notes="They mourn the old list.")
TALK = Debrief(
    id=RecordId("dbr_0000000001"),
    name="First talk",
    on=PartialDate(2026, 3, 9),
    employer=RecordId("emp_0000000001"),
    needs="One number\n for each class",
    asked="A mistake",
    learned="Nobody owns the list",
    met="Mrs Halden, head of office\nBo Lind",
    briefing=BRIEF.id,
)
CALLS = Win(
    id=RecordId("win_0000000001"),
    problem="Parents rang the office forty times a week",
    action="Wrote a starter letter",
    result="Calls fell to 12 a week",
)
SAID = """Halden: Tell me about the calls.
Me: Parents rang the office forty times, so I wrote a starter letter. What do parents ring you about?
Halden: They ring the office about the starter letter, too.
"""


def proposed(debrief: Debrief, books: Books, analysis: Analysis | None = None) -> dict[str, Proposal]:
    """The proposals by their keys, which are all different."""
    every = proposals_of(debrief, books, analysis)
    table = {each.key: each for each in every}
    assert len(table) == len(every)
    return table


def read(text: str = SAID) -> Analysis:
    return analyse(read_transcript(text), mine=("Me",))


def test_an_empty_debrief_suggests_nothing() -> None:
    assert proposals_of(Debrief(name="First talk"), books_of()) == ()
    assert proposals_of(Debrief(name="First talk", needs=" \n", met="\n , \n"), books_of()) == ()


def test_whoever_sat_there_is_proposed_with_the_role_as_a_note() -> None:
    found = proposed(TALK, books_of())
    first = found["person-1"]
    assert first.words == "Write down Mrs Halden, head of office."
    assert first.because == "You met them in this talk."
    assert first.record == Person(name="Mrs Halden", relation=Relation.CLIENT, employer=TALK.employer, note="head of office")
    assert found["person-2"].words == "Write down Bo Lind."


def test_whoever_is_in_the_books_or_named_twice_or_at_endless_length_is_not_proposed() -> None:
    met = f"MRS HALDEN, boss\nBo Lind\nbo lind, again\n{'x' * (LONGEST_NAME + 1)}\n{'y' * LONGEST_NAME}"
    found = proposed(replace(TALK, met=met), books_of(Person(name="Mrs Halden")))
    assert [key for key in found if key.startswith("person")] == ["person-2", "person-5"]


def test_what_they_need_is_an_assumption_to_be_tested_about_whoever_is_known() -> None:
    need = proposed(TALK, books_of())["need"]
    assert need.words == "Hold as an assumption, to be tested: “They need: One number for each class”."
    assert isinstance(need.record, Assumption)
    assert (need.record.about, need.record.sure, need.record.since) == (UNKEPT, SURE_IF_TOLD, TALK.on)
    bo = kept(Person(name="Bo LIND")).record
    about = proposed(TALK, books_of(Person(name="Ana Ruiz"), bo))["need"].record
    assert isinstance(about, Assumption)
    assert about.about == bo.id


def test_a_need_that_is_held_already_is_not_proposed_again() -> None:
    assert "need" in proposed(TALK, books_of(Assumption(belief="They need: peace")))
    assert "need" not in proposed(TALK, books_of(Assumption(belief="They need: One number for each class")))


def test_the_brief_learns_what_was_heard() -> None:
    brief = proposed(TALK, books_of(BRIEF))["brief"]
    assert isinstance(brief.record, Briefing)
    assert brief.record == replace(
        BRIEF,
        notes="They mourn the old list.\n"
        "On 9 March 2026, they need: One number for each class\n"
        "On 9 March 2026, they asked: A mistake\n"
        "On 9 March 2026, about joining: Nobody owns the list",
    )
    assert brief.words.startswith("Add to the notes of the brief “Head of office”: On 9 March 2026, they need:")
    assert "for each class; On 9 March 2026, they asked: A mistake; On 9 March" in brief.words


def test_only_what_the_brief_does_not_know_is_added_to_it() -> None:
    known = proposed(TALK, books_of(BRIEF))["brief"].record
    assert "brief" not in proposed(TALK, books_of(known))
    more = proposed(replace(TALK, asked="When I could start"), books_of(known))["brief"]
    assert more.words.endswith("“Head of office”: On 9 March 2026, they asked: When I could start")
    assert isinstance(more.record, Briefing)
    assert more.record.notes.count("they need:") == 1


def test_without_a_day_it_was_at_the_talk_and_empty_notes_begin_without_a_gap() -> None:
    bare = replace(TALK, on=None, asked="", learned=" ")
    record = proposed(bare, books_of(replace(BRIEF, notes="")))["brief"].record
    assert isinstance(record, Briefing)
    assert record.notes == "At the talk, they need: One number for each class"


@pytest.mark.parametrize(
    "debrief",
    [
        replace(TALK, briefing=UNKEPT),
        replace(TALK, briefing=RecordId("brf_gone000000")),
        replace(TALK, briefing=CALLS.id),
        replace(TALK, needs="", asked="", learned=""),
    ],
)
def test_without_a_brief_or_anything_to_tell_it_no_brief_is_changed(debrief: Debrief) -> None:
    assert "brief" not in proposed(debrief, books_of(BRIEF, CALLS))


def test_a_win_you_told_is_noted_by_the_words_it_shares_with_what_you_said() -> None:
    told = proposed(TALK, books_of(CALLS), read())[f"told-{CALLS.id}"]
    assert told.words == "Note that you told “Calls fell to 12 a week”."
    assert told.because.startswith("You said ")
    assert told.because.count(",") == SHARED - 1
    assert told.record == Link(verb=LinkKind.CONCERNS, source=TALK.id, target=CALLS.id)


def told_in(debrief: Debrief, books: Books, text: str = SAID) -> list[str]:
    return [key for key in proposed(debrief, books, read(text)) if key.startswith("told")]


def test_a_win_is_told_by_you_alone() -> None:
    theirs = "Halden: Parents rang the office forty times, and a starter letter helped.\nMe: I see. What happened then?\n"
    assert not told_in(TALK, books_of(CALLS), theirs)
    assert not [key for key in proposed(TALK, books_of(CALLS)) if key.startswith("told")], "nor without a transcript"


def test_too_few_words_in_common_a_private_win_or_one_noted_already_is_not_noted() -> None:
    assert not told_in(TALK, books_of(replace(CALLS, problem="", action="Wrote a starter letter")))
    assert not told_in(TALK, books_of(replace(CALLS, confidentiality=Confidentiality.PRIVATE)))
    link = Link(verb=LinkKind.CONCERNS, source=TALK.id, target=CALLS.id)
    assert told_in(TALK, books_of(TALK, CALLS))
    assert not told_in(TALK, books_of(TALK, CALLS, link))


def test_a_debrief_that_is_not_kept_yet_ties_nothing_to_itself() -> None:
    assert not told_in(replace(TALK, id=UNKEPT), books_of(CALLS))
