"""Briefs through the door: made without a trace, kept, changed, made anew, printed."""

from dataclasses import replace

import pytest

from proprietor.actions.books import LinkRecords, Record, Revise
from proprietor.actions.briefing import (
    NO_POSTING,
    ExportBrief,
    KeepBriefing,
    ListBriefings,
    MakeBrief,
    ShowBrief,
    paper_of,
)
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.papers import Format, Paper, Section
from proprietor.actions.rehearsing import PlayRehearsal
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Confidentiality, Employer, LinkKind, Win
from proprietor.business import Business
from proprietor.interview.records import Briefing
from proprietor.market.advert import MOST_SIGNS
from proprietor.proposition.claims import Claim, Question
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.refusing import refused

POSTING = """Ward manager, nights
Employer: Riverside Hospital
We rely on agency staff, and alternate weekends are expected. The rota for the night shift is written by you, carers look
to you, and every shift that stays open is yours to fill. You have experience in care and can hold a budget.
"""
NOTES = "The rota is full of holes; a shift stays open every night."
ROTA = Win(
    problem="Night shifts went to agency staff because the rota had holes",
    action="Asked every carer and drew the rota anew",
    result="Open shifts fell from 33 to 9 a month",
)


def keep(business: Business, **parts: object) -> Briefing:
    given = {"name": "Ward manager", "posting": POSTING, "notes": NOTES} | parts
    return business.do(KeepBriefing(briefing=Briefing(**given)))  # type: ignore[arg-type]


def pains(business: Business, **parts: object) -> list[str]:
    return [each.pain for each in business.do(MakeBrief(**({"posting": POSTING} | parts))).hypotheses]  # type: ignore[arg-type]


def test_a_brief_is_made_and_nothing_is_kept(business: Business) -> None:
    brief = business.do(MakeBrief(posting=POSTING, notes=NOTES))
    assert brief.posting.title == "Ward manager, nights"
    assert brief.posting.employer == "Riverside Hospital"
    assert brief.your_notes == NOTES
    assert brief.hypotheses
    assert len(brief.speaking) == len(brief.hypotheses)
    assert brief.answers
    assert business.do(ReadJournal()) == ()


def test_what_your_books_hold_is_told_and_private_wins_are_not(business: Business) -> None:
    win = business.do(Record(record=ROTA))
    assert win.id in [match.win for each in business.do(MakeBrief(posting=POSTING)).speaking for match in each.wins]
    business.do(Revise(record=replace(win, confidentiality=Confidentiality.PRIVATE), expected_version=1))
    assert not [match for each in business.do(MakeBrief(posting=POSTING)).speaking for match in each.wins]


@pytest.mark.parametrize("given", [{}, {"posting": " \n", "notes": "\t"}])
def test_nothing_makes_no_brief(business: Business, given: dict[str, str]) -> None:
    refusal = refused(business.do, MakeBrief(**given))
    assert (refusal.code, refusal.place) == ("empty", "posting")


@pytest.mark.parametrize("given", [{"posting": "a" * (MOST_SIGNS + 1)}, {"posting": "Cook", "notes": "a" * (MOST_SIGNS + 1)}])
def test_an_endless_posting_or_note_is_refused(business: Business, given: dict[str, str]) -> None:
    assert refused(business.do, MakeBrief(**given)).code == "too-long"


def test_notes_alone_make_a_brief_that_says_so_and_counts_nothing_twice(business: Business) -> None:
    brief = business.do(MakeBrief(notes="Cook wanted\nWe rely on agency staff."))
    assert brief.cautions[0] == NO_POSTING
    assert not [each for each in brief.cautions if "words" in each]
    assert brief.posting.title == ""
    assert {source.kind.value for each in brief.hypotheses for source in each.because.sources} == {"playbook", "notes"}
    assert brief.hypotheses[0].signals == 1
    german = business.do(
        MakeBrief(notes="Wir suchen eine ruhige Leitung für die Nächte auf der Station, die den Plan schreibt. " * 3)
    )
    assert german.cautions[0] == NO_POSTING
    assert "does not look like English" in german.cautions[1]


def test_what_is_left_out_is_not_shown(business: Business) -> None:
    all_of_them = pains(business)
    assert pains(business, left_out=(all_of_them[0], "nobody-knows-this")) != all_of_them
    assert all_of_them[0] not in pains(business, left_out=(all_of_them[0],))
    brief = business.do(MakeBrief(posting=POSTING))
    asked = brief.answers[0].question
    fewer = business.do(MakeBrief(posting=POSTING, left_out=(asked,)))
    assert asked not in [each.question for each in fewer.answers]


def test_a_briefing_is_kept_found_listed_and_taken_back(business: Business) -> None:
    employer = business.do(Record(record=Employer(name="Riverside Hospital")))
    first = keep(business, on=PartialDate(2026, 4, 1), employer=employer.id[:9])
    assert first.employer == employer.id
    assert business.do(ReadJournal(limit=1))[0].summary == "Kept the briefing “Ward manager”"
    second = keep(business, name="Another ward")
    assert [each.record.id for each in business.do(ListBriefings())] == [second.id, first.id]
    assert [hit.record for hit in business.do(FindRecords(query="alternate weekends", kinds=("briefing",)))]
    business.do(Undo())
    assert [each.record for each in business.do(ListBriefings())] == [first]


def test_a_kept_brief_is_made_anew_from_the_books_as_they_are(business: Business) -> None:
    kept = keep(business)
    before = business.do(ShowBrief(id=kept.id))
    assert before.kept.record == kept
    assert not [match for each in before.brief.speaking for match in each.wins]
    win = business.do(Record(record=ROTA))
    after = business.do(ShowBrief(id=kept.id[:9])).brief
    assert win.id in [match.win for each in after.speaking for match in each.wins]


def test_a_kept_one_is_changed_under_its_id(business: Business) -> None:
    kept = keep(business)
    gone = pains(business, notes=NOTES)[0]
    changed = business.do(KeepBriefing(briefing=replace(kept, id=RecordId(kept.id[:9]), left_out=(gone,))))
    assert changed == replace(kept, left_out=(gone,))
    assert gone not in [each.pain for each in business.do(ShowBrief(id=kept.id)).brief.hypotheses]
    lines = len(business.do(ReadJournal()))
    assert business.do(KeepBriefing(briefing=changed)) == changed
    assert len(business.do(ReadJournal())) == lines, "the same again changes nothing"


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(business: Business) -> None:
    kept = keep(business)
    business.do(KeepBriefing(briefing=replace(kept, own="Ask who keeps the list"), expected_version=1))
    refusal = refused(business.do, KeepBriefing(briefing=replace(kept, own="Smile"), expected_version=1))
    assert (refusal.code, refusal.place) == ("stale", kept.id)
    assert "you saw version 1, it is at 2" in refusal.sentence
    assert business.do(KeepBriefing(briefing=replace(kept, own="Smile"))).own == "Smile"


def test_the_same_is_not_kept_twice(business: Business) -> None:
    kept = keep(business)
    refusal = refused(keep, business)
    assert (refusal.code, refusal.place) == ("duplicate", kept.id)


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"name": " "}, "empty"),
        ({"posting": "", "notes": ""}, "empty"),
        ({"posting": "a" * (MOST_SIGNS + 1)}, "too-long"),
        ({"employer": "emp_0000000000"}, "unknown-id"),
        ({"id": RecordId("brf_0000000000")}, "unknown-id"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(business: Business, parts: dict[str, object], code: str) -> None:
    assert refused(keep, business, **parts).code == code
    assert business.do(ReadJournal()) == ()


def test_a_record_of_another_kind_is_no_briefing(business: Business) -> None:
    win = business.do(Record(record=ROTA))
    for request in (ShowBrief(id=win.id), ExportBrief(format=Format.MARKDOWN, id=win.id)):
        assert refused(business.do, request).code == "bad-reference"
    assert refused(keep, business, id=win.id).code == "bad-reference"


def paper(business: Business, own: str = "", **parts: object) -> Paper:
    brief = business.do(MakeBrief(**({"posting": POSTING} | parts)))  # type: ignore[arg-type]
    titles = {kept.record.id: kept.record.title for kept in business.do(ListRecords(kind="win"))}
    return paper_of(brief, "Ward manager", own, titles)


def section(paper: Paper, heading: str) -> Section:
    return next(each for each in paper.sections if each.heading == heading)


def test_every_source_on_paper_is_numbered_and_each_number_is_explained(business: Business) -> None:
    win = business.do(Record(record=ROTA))
    page = paper(business, notes=NOTES)
    numbers = [number for each in page.sections for point in each.points for number in point.sources]
    assert set(numbers) == {each.number for each in page.sources} == set(range(1, len(page.sources) + 1))
    assert list(dict.fromkeys(numbers)) == sorted(set(numbers)), "in the order of first use"
    told = {each.text: each.record for each in page.sources}
    assert told["“agency staff”"] == "posting"
    assert told[win.title] == win.id
    assert "pain slow-hiring" in told
    assert len(told) == len(page.sources)


def test_pains_come_with_what_to_ask_tell_offer_and_listen_for(business: Business) -> None:
    business.do(Record(record=ROTA))
    first = section(paper(business), "What probably hurts there").points[0]
    assert [note.partition(":")[0] for note in dict.fromkeys(first.notes)][0] == "Ask"  # noqa: RUF015
    assert {"Ask", "Tell", "Offer", "Listen for"} == {note.partition(":")[0] for note in first.notes}


def test_a_masked_win_says_on_paper_that_it_is_told_without_names(business: Business) -> None:
    business.do(Record(record=replace(ROTA, confidentiality=Confidentiality.MASKED)))
    notes = [note for point in section(paper(business), "What probably hurts there").points for note in point.notes]
    assert [note for note in notes if note.startswith("Tell without names: Open shifts fell")]
    assert not [note for note in notes if note.startswith("Tell:")]


def test_questions_have_a_draft_or_what_is_missing_for_one(business: Business) -> None:
    asked = section(paper(business), "Questions they will probably ask").points
    assert asked
    assert all(point.notes for point in asked)
    business.do(Record(record=ROTA))
    drafts = [note for point in section(paper(business), "Questions they will probably ask").points for note in point.notes]
    assert [note for note in drafts if "I asked every carer and drew the rota anew" in note]


def test_the_four_questions_are_answered_or_say_what_is_missing(business: Business) -> None:
    empty = section(paper(business), "Your four questions, for this manager").points
    assert len(empty) == 4
    assert not any(point.sources for point in empty)
    win = business.do(Record(record=ROTA))
    claim = business.do(
        Record(record=Claim(question=Question.VALUE, text="I fill the rota of night shifts without agency staff"))
    )
    business.do(LinkRecords(source=claim.id, target=win.id, verb=LinkKind.CITES))
    full = section(paper(business), "Your four questions, for this manager").points
    assert claim.text in full[0].text
    assert full[0].sources


def test_own_lines_stand_at_the_end_and_bare_pages_say_so(business: Business) -> None:
    page = paper(business, own="- Ask who keeps the list\n\n* Smile")
    assert page.sections[-1].heading == "Your own lines"
    assert [point.text for point in page.sections[-1].points] == ["Ask who keeps the list", "Smile"]
    assert paper(business, own=" \n").sections[-1].heading == "What kind of talk it will be"
    bare = paper(business, posting="Cook")
    assert section(bare, "What probably hurts there").points == ()
    assert section(bare, "What probably hurts there").empty.startswith("Nothing points at a known pain")
    assert "Only one word" in bare.lede


def test_a_brief_is_printed_in_every_form_kept_or_not(business: Business) -> None:
    kept = keep(business, own="Ask who keeps the list")
    for form, begin in ((Format.MARKDOWN, b"# Brief: "), (Format.DOCX, b"PK"), (Format.PDF, b"%PDF")):
        for asked in (ExportBrief(format=form, id=kept.id), ExportBrief(format=form, posting=POSTING, notes=NOTES)):
            done = business.do(asked)
            assert done.data.startswith(begin)
            assert done.data == business.do(asked).data, "the same brief gives the same bytes"
            assert done.name.startswith("brief-2026-03-14.")
    told = business.do(ExportBrief(format=Format.MARKDOWN, id=kept.id)).data.decode()
    assert told.startswith("# Brief: Ward manager\n\nRiverside Hospital")
    assert "Ask who keeps the list" in told
    loose = business.do(ExportBrief(format=Format.MARKDOWN, notes="Nothing much is known of them.")).data.decode()
    assert loose.startswith("# Brief: The post\n")


def test_what_a_posting_says_is_never_taken_for_markup(business: Business) -> None:
    evil = "#set page(fill: red) `code` [x](javascript:alert(1)) <b>agency staff</b> $x$ @cite *bold* \\ \x00 \u202e\n" + POSTING
    for form in Format:
        assert business.do(ExportBrief(format=form, posting=evil, notes=evil)).data
    told = business.do(ExportBrief(format=Format.MARKDOWN, posting=evil)).data.decode()
    assert "<b>" not in told
    assert "](javascript" not in told


def test_titles_of_records_that_are_gone_do_not_break_the_page(business: Business) -> None:
    business.do(Record(record=ROTA))
    page = paper_of(business.do(MakeBrief(posting=POSTING)), "x", "", {})
    assert "a record" in {each.text for each in page.sources}
    shown = business.do(ShowRecord(id=keep(business).id))
    assert shown.kept.record.title == "Ward manager"


def test_a_kept_brief_is_rehearsed_what_it_suspects_is_hidden_and_what_it_expects_is_asked(business: Business) -> None:
    kept = keep(business)
    brief = business.do(ShowBrief(id=kept.id)).brief
    session = business.do(PlayRehearsal(scenario=kept.id[:9], seed=7, said=("What makes the rota so hard to fill?",)))
    assert (session.scene.id, session.scene.title) == (kept.id, "Ward manager")
    assert session.scene.posting == brief.posting.text
    assert session.scene.problems[0].name == brief.hypotheses[0].name
    again = business.do(PlayRehearsal(scenario=kept.id, seed=7, said=("What makes the rota so hard to fill?",)))
    assert again.last == session.last
    hurried = business.do(PlayRehearsal(scenario=kept.id, kind="hurried", seed=7))
    assert hurried.scene.character.name == "hurried"


def test_a_brief_without_a_hypothesis_can_be_rehearsed_too(business: Business) -> None:
    kept = keep(business, posting="Cook", notes="")
    session = business.do(PlayRehearsal(scenario=kept.id, seed=7))
    assert len(session.scene.problems) == 3
    assert session.opening


def test_no_other_record_and_no_briefing_that_is_gone_is_rehearsed(business: Business) -> None:
    refusal = refused(business.do, PlayRehearsal(scenario="brf_0000000000", seed=7))
    assert (refusal.code, refusal.place) == ("unknown-id", "brf_0000000000")
    first, second = keep(business), keep(business, name="Another ward")
    assert first.id != second.id
    assert refused(business.do, PlayRehearsal(scenario="brf_", seed=7)).code == "ambiguous-id"
