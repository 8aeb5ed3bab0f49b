"""Talks in the books: analysed without a trace, kept with what was put right, compared, drawn, tagged."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from proprietor.actions.books import Delete, Record
from proprietor.actions.folder import ExportFolder
from proprietor.actions.health import Doctor
from proprietor.actions.lab import (
    AnalyseTalk,
    CorrectTalk,
    DrawTalk,
    KeepTalk,
    ListTalks,
    ShowTalk,
    SpeakAs,
    TagUtterances,
)
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.papers import Drawing
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Employer, Win
from proprietor.business import Business
from proprietor.interview.analysis.labels import Focus
from proprietor.interview.example import EXAMPLE_TALK
from proprietor.interview.formats.kept import HEADING
from proprietor.interview.records import LONGEST_TALK, Conversation, Correction, Occasion
from proprietor.values.when import PartialDate
from tests.refusing import code_of, refused

TALK = """Dana: Tell me about yourself.
Ana: I have led the late shift for three years. May I ask how yours is set up?
Dana: Badly, to be honest. We lose a batch every week.
Ana: Every week? What does that cost you?
"""


def keep(business: Business, name: str = "First talk", text: str = TALK, *, on: PartialDate | None = None) -> Conversation:
    return business.do(KeepTalk(text=text, conversation=Conversation(name=name, on=on, mine=("Ana",))))


def correction(talk: Conversation, turn: int = 3, label: str = "focus", value: str = "logistics") -> Correction:
    return Correction(conversation=talk.id, turn=turn, label=label, value=value)


def test_analysing_leaves_no_trace(business: Business) -> None:
    analysis = business.do(AnalyseTalk(text=TALK, mine=("Ana",)))
    assert analysis.measures.turns == 4
    assert not business.do(ReadJournal())
    assert not business.do(ListRecords(kind="conversation"))


def test_names_of_earlier_talks_and_wins_are_used(business: Business) -> None:
    text = "Bo: I led a team at my last job.\nAna: What is hard about the nights here?\nBo: Nothing.\n"
    assert business.do(AnalyseTalk(text=text)).mine == ("Bo",)
    keep(business)
    assert business.do(AnalyseTalk(text=text)).mine == ("Ana",)
    untaken = "Dana: We lose a batch of bread every week, it is a problem.\nAna: I see. I was always on time there.\n"
    win = business.do(Record(record=Win(result="Lost batches of bread fell from 6 to 1", action="Wrote a sheet for each batch")))
    chances = business.do(AnalyseTalk(text=untaken, mine=("Ana",))).chances
    assert [chance.win for chance in chances] == [win.id]


def test_a_talk_is_kept_as_plain_lines_with_what_it_was_read_from(business: Business) -> None:
    school = business.do(Record(record=Employer(name="Harbour Street School")))
    vtt = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Dana>Why us?\n\n00:05.000 --> 00:09.000\n<v Ana>I like beginnings.\n"
    wanted = Conversation(name="  First talk ", employer=school.id, occasion=Occasion.OTHER)
    kept = business.do(KeepTalk(text=vtt, conversation=wanted))
    assert (kept.name, kept.form, kept.employer, kept.occasion) == ("First talk", "WebVTT", school.id, Occasion.OTHER)
    assert kept.text.splitlines() == [HEADING, "[0:00:01-0:00:04] Dana: Why us?", "[0:00:05-0:00:09] Ana: I like beginnings."]
    assert kept.mine == business.do(AnalyseTalk(text=vtt)).mine


def test_keeping_is_one_line_in_the_journal_and_one_undo(business: Business) -> None:
    put = (Correction(turn=3, label="focus", value="logistics"), Correction(turn=4, question=2, label="intent", value="problem"))
    business.do(KeepTalk(text=TALK, conversation=Conversation(name="First talk", mine=("Ana",)), corrections=put))
    assert [line.summary for line in business.do(ReadJournal())] == ["Kept the conversation “First talk”"]
    assert len(business.do(ListRecords(kind="correction"))) == 2
    business.do(Undo())
    assert not business.do(ListRecords(kind="conversation"))
    assert not business.do(ListRecords(kind="correction"))


@pytest.mark.parametrize(
    ("conversation", "code"),
    [
        (Conversation(), "empty"),
        (Conversation(name="x", employer="emp_0000000000"), "unknown-id"),  # type: ignore[arg-type]
        (Conversation(name="x" * 30_000), "too-long"),
    ],
)
def test_what_is_not_whole_is_not_kept(business: Business, conversation: Conversation, code: str) -> None:
    assert code_of(business.do, KeepTalk(text=TALK, conversation=conversation)) == code
    assert not business.do(ReadJournal())


def test_nothing_is_kept_when_a_correction_is_none(business: Business) -> None:
    bad = (Correction(turn=1, label="mood", value="bad"),)
    request = KeepTalk(text=TALK, conversation=Conversation(name="x"), corrections=bad)
    assert code_of(business.do, request) == "bad-value"
    assert not business.do(ListRecords(kind="conversation"))


def test_a_talk_longer_than_any_other_field_is_kept_whole(business: Business) -> None:
    line = "Ana: And then we went on to talk about the ovens of the late shift.\nDana: Which ovens were these?\n"
    kept = keep(business, text=line * 600)
    assert 20_000 < len(kept.text) < LONGEST_TALK
    assert business.do(ShowRecord(id=kept.id)).kept.record == kept
    assert code_of(business.do, AnalyseTalk(text="x" * (LONGEST_TALK + 1))) == "too-long"


def test_the_same_talk_is_kept_once(business: Business) -> None:
    keep(business)
    assert code_of(keep, business) == "duplicate"


def test_a_name_with_a_comma_stays_one_person(business: Business) -> None:
    text = TALK.replace("Ana:", "Ruiz, Ana:").replace("Dana:", "Maj, Dana:")
    kept = business.do(KeepTalk(text=text, conversation=Conversation(name="Teams", mine=("Ruiz, Ana",))))
    analysis = business.do(ShowTalk(id=kept.id)).analysis
    assert analysis.mine == ("Ruiz, Ana",)
    assert analysis.guess is None


def test_a_kept_talk_is_read_as_it_was_at_hand(business: Business) -> None:
    fresh = business.do(AnalyseTalk(text=EXAMPLE_TALK, mine=("Ines",)))
    kept = business.do(KeepTalk(text=EXAMPLE_TALK, conversation=Conversation(name="Example", mine=("Ines",))))
    again = business.do(ShowTalk(id=kept.id)).analysis
    assert [read.turn.text for read in again.turns] == [read.turn.text for read in fresh.turns]
    assert again.measures == fresh.measures
    assert again.chances == fresh.chances


def test_the_last_word_on_a_label_stands(business: Business) -> None:
    talk = keep(business)
    first = business.do(CorrectTalk(correction=correction(talk)))
    second = business.do(CorrectTalk(correction=correction(talk, value="other")))
    assert first.id == second.id
    assert len(business.do(ListRecords(kind="correction"))) == 1
    shown = business.do(ShowTalk(id=talk.id)).analysis.turns[2]
    assert (shown.focus, shown.corrected) == (Focus.OTHER, {"focus"})
    business.do(CorrectTalk(correction=correction(talk, turn=2)))
    assert len(business.do(ListRecords(kind="correction"))) == 2
    assert business.do(ReadJournal())[0].summary == "Put right in “First talk”: 2 focus: logistics"


def test_corrections_of_one_talk_do_not_touch_another(business: Business) -> None:
    one, two = keep(business), keep(business, "Second talk")
    business.do(CorrectTalk(correction=correction(one)))
    assert not any(read.corrected for read in business.do(ShowTalk(id=two.id)).analysis.turns)


def test_the_head_of_an_id_is_enough_to_correct(business: Business) -> None:
    talk = keep(business)
    head = Correction(conversation=talk.id[:8], turn=3, label="focus", value="other")  # type: ignore[arg-type]
    assert business.do(CorrectTalk(correction=head)).conversation == talk.id


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (Correction(turn=3, label="mood", value="bad"), "bad-value"),
        (Correction(turn=3, label="focus", value="bad"), "bad-value"),
        (Correction(turn=99, label="focus", value="other"), "unknown-id"),
        (Correction(label="focus", value="other"), "unknown-id"),
        (Correction(turn=-1, label="focus", value="other"), "unknown-id"),
        (Correction(turn=4, question=9, label="intent", value="past"), "unknown-id"),
        (Correction(turn=4, label="intent", value="past"), "bad-value"),
        (Correction(turn=4, question=1, label="focus", value="other"), "bad-value"),
    ],
)
def test_what_was_not_said_cannot_be_put_right(business: Business, wrong: Correction, code: str) -> None:
    talk = keep(business)
    assert refused(business.do, CorrectTalk(correction=replace(wrong, conversation=talk.id))).code == code


def test_a_turn_said_to_ask_has_a_question_to_put_right(business: Business) -> None:
    talk = keep(business)
    put = Correction(conversation=talk.id, turn=3, question=1, label="intent", value="problem")
    assert code_of(business.do, CorrectTalk(correction=put)) == "unknown-id"
    business.do(CorrectTalk(correction=correction(talk, label="asks", value="yes")))
    business.do(CorrectTalk(correction=put))
    assert business.do(ShowTalk(id=talk.id)).analysis.turns[2].questions[0].intent == "problem"


def test_a_deleted_talk_takes_its_corrections_along_and_brings_them_back(business: Business) -> None:
    talk = keep(business)
    business.do(CorrectTalk(correction=correction(talk)))
    business.do(Delete(id=talk.id))
    assert not business.do(ListRecords(kind="correction"))
    business.do(Undo())
    assert business.do(ShowTalk(id=talk.id)).analysis.turns[2].corrected


def test_a_record_of_another_kind_is_no_talk(business: Business) -> None:
    win = business.do(Record(record=Win(result="It held")))
    for request in (ShowTalk(id=win.id), DrawTalk(form=Drawing.SVG, id=win.id)):
        assert code_of(business.do, request) == "bad-reference"
    assert code_of(business.do, ShowTalk(id="cnv_0000000000")) == "unknown-id"


def test_talks_are_listed_with_the_newest_day_first(business: Business) -> None:
    keep(business, "No day")
    keep(business, "Old", on=PartialDate(2024, 5))
    keep(business, "New", on=PartialDate(2030))
    keep(business, "Old too", on=PartialDate(2024, 5))
    assert [kept.record.title for kept in business.do(ListTalks())] == ["New", "No day", "Old too", "Old"]


def test_a_talk_is_compared_with_those_before_it_only(business: Business) -> None:
    talks = [keep(business, name, on=PartialDate(2024, month)) for month, name in enumerate(("A", "B", "C", "D"), start=1)]
    first, last = (business.do(ShowTalk(id=talk.id)).comparison for talk in (talks[0], talks[-1]))
    assert not first.earlier
    assert [summary.name for summary in last.earlier] == ["A", "B", "C"]
    assert last.differences
    assert all(each.now == each.usual for each in last.differences)


def test_without_days_talks_are_compared_in_the_order_they_were_kept(business: Business) -> None:
    keep(business, "A")
    second = keep(business, "B", on=PartialDate(2020))
    assert [each.name for each in business.do(ShowTalk(id=second.id)).comparison.earlier] == ["A"]


def test_corrections_count_in_comparisons_too(business: Business) -> None:
    talks = [keep(business, name, on=PartialDate(2024, month)) for month, name in enumerate("ABCD", start=1)]
    told = {each.what: each for each in business.do(ShowTalk(id=talks[-1].id)).comparison.differences}
    for talk in talks[:3]:
        business.do(CorrectTalk(correction=correction(talk, turn=4, label="asks", value="no")))
    after = {each.what: each for each in business.do(ShowTalk(id=talks[-1].id)).comparison.differences}
    assert after["questions you asked"].usual < told["questions you asked"].usual
    assert after["questions you asked"].now == told["questions you asked"].now


@pytest.mark.parametrize("form", list(Drawing))
def test_a_talk_is_drawn_at_hand_and_kept(business: Business, form: Drawing) -> None:
    loose = business.do(DrawTalk(form=form, text=TALK, mine=("Ana",)))
    assert loose.name == f"talk.{form}"
    kept = business.do(DrawTalk(form=form, id=keep(business, "Zweites Gespräch / Bäckerei ..").id))
    assert kept.name == f"zweites-gespräch-bäckerei.{form}"
    assert kept.media == loose.media
    assert kept.data[:4] == loose.data[:4]


def test_what_was_put_right_is_drawn(business: Business) -> None:
    put = (Correction(turn=3, label="focus", value="my_past"),)
    plain, righted = (business.do(DrawTalk(form=Drawing.SVG, text=TALK, mine=("Ana",), corrections=each)) for each in ((), put))
    assert b"Turn 3, your past" in righted.data
    assert b"Turn 3, your past" not in plain.data


def test_a_name_of_signs_alone_still_names_a_file(business: Business) -> None:
    assert business.do(DrawTalk(form=Drawing.SVG, id=keep(business, "…!").id)).name == "talk.svg"


def test_talks_are_found_by_their_words_and_corrections_are_not(books_file: Path) -> None:
    books_file.chmod(0o600)
    with Business.open(books_file) as opened:
        talk = keep(opened)
        opened.do(CorrectTalk(correction=correction(talk)))
        assert [hit.record for hit in opened.do(FindRecords(query="late shift"))] == [talk.id]
        assert not opened.do(FindRecords(query="logistics"))
        assert not [each.what for each in opened.do(Doctor()).ailments if "index" in each.what], "it is whole without them"


def test_talks_go_into_the_folder(business: Business, tmp_path: Path) -> None:
    talk = keep(business)
    business.do(CorrectTalk(correction=correction(talk)))
    business.do(ExportFolder(path=tmp_path / "books"))
    names = {path.name for path in (tmp_path / "books").rglob("*") if path.is_file()}
    assert [name for name in names if talk.id in name]


def test_utterances_are_tagged_one_by_one_as_they_come() -> None:
    taken: list[int] = []

    def coming() -> Iterator[dict[str, Any]]:
        for number in itertools.count():
            taken.append(number)
            yield {"id": number, "text": "How so?", "prev": "It was hard.", "speaker": None}

    tags = Business.bare().do(TagUtterances(utterances=coming()))
    first = next(iter(tags))
    assert first["id"] == 0
    assert first["is_question"]
    assert taken == [0]


def test_an_utterance_without_text_is_no_question() -> None:
    (tag,) = Business.bare().do(TagUtterances(utterances=[{}]))
    assert tag == {
        "id": None,
        "is_question": False,
        "question_form": None,
        "is_reflection": False,
        "intent": None,
        "follow_up": None,
        "uptake": 0.0,
        "focus": "other",
    }


@pytest.mark.parametrize(("turn", "label"), [(2, "discloses"), (3, "insight"), (1, "bridge")])
def test_what_only_the_other_side_can_do_is_refused(business: Business, turn: int, label: str) -> None:
    refusal = refused(business.do, CorrectTalk(correction=correction(keep(business), turn, label, "yes")))
    assert (refusal.code, refusal.place) == ("bad-value", "label")
    assert f"Turn {turn} is " in refusal.sentence


def test_several_labels_are_put_right_in_one_step(business: Business) -> None:
    talk = keep(business)
    also = (correction(talk, label="asks", value="yes"), replace(correction(talk, label="intent", value="problem"), question=1))
    business.do(CorrectTalk(correction=correction(talk), also=also))
    lines = business.do(ReadJournal())
    assert lines[0].summary == "Put right in “First talk”: 3 focus: logistics; 3 asks: yes; 3.1 intent: problem"
    assert len(lines) == 2
    business.do(Undo())
    assert not business.do(ListRecords(kind="correction"))


def test_of_several_labels_none_is_put_right_when_one_cannot_be(business: Business) -> None:
    talk = keep(business)
    bad = correction(talk, turn=99)
    assert code_of(business.do, CorrectTalk(correction=correction(talk), also=(bad,))) == "unknown-id"
    assert not business.do(ListRecords(kind="correction"))


def test_a_kept_talk_can_be_told_who_is_who_and_what_was_put_right_goes_along(business: Business) -> None:
    talk = keep(business)
    business.do(CorrectTalk(correction=correction(talk)))
    now = business.do(SpeakAs(id=talk.id[:8], mine=("dana",)))
    assert now.mine == ("Dana",)
    analysis = business.do(ShowTalk(id=talk.id)).analysis
    assert (analysis.mine, analysis.turns[2].focus) == (("Dana",), Focus.LOGISTICS)
    assert business.do(ReadJournal())[0].summary == "You speak as Dana in “First talk”"
    business.do(Undo())
    assert business.do(ShowTalk(id=talk.id)).analysis.mine == ("Ana",)


def test_what_was_put_right_moves_with_its_turn_or_goes_with_it(business: Business) -> None:
    text = "Dana: We lose a batch every week.\nAna: Mm-hm.\nDana: It costs a lot.\nBo: Mm-hm.\nAna: What does it cost?\n"
    talk = keep(business, text=text)
    assert business.do(ShowTalk(id=talk.id)).analysis.turns[0].turn.text.startswith("We lose a batch every week. It")
    for turn in (1, 2, 3):
        business.do(CorrectTalk(correction=correction(talk, turn=turn)))
    business.do(SpeakAs(id=talk.id, mine=("Bo",)))
    turns = business.do(ShowTalk(id=talk.id)).analysis.turns
    righted = [read.turn.text for read in turns if read.corrected]
    assert righted
    assert set(righted) <= {"Mm-hm.", "What does it cost?"}
    assert len(business.do(ListRecords(kind="correction"))) == len(righted)


@pytest.mark.parametrize("mine", [(), ("Zoe",), ("Ana", "Zoe")])
def test_nobody_can_speak_as_somebody_who_does_not(business: Business, mine: tuple[str, ...]) -> None:
    talk = keep(business)
    refusal = refused(business.do, SpeakAs(id=talk.id, mine=mine))
    assert (refusal.code, refusal.remedy) == ("bad-value", "Those who speak: “Dana”, “Ana”.")


def test_a_speaker_without_a_name_is_remembered(business: Business) -> None:
    text = (
        f"{HEADING}\nDana: I led a team at my last job, and how big is your team?\n: We have nine. We lose a batch every week.\n"
    )
    kept = business.do(KeepTalk(text=text, conversation=Conversation(name="Nameless", mine=("",))))
    assert kept.mine == ("the speaker without a name",)
    assert business.do(ShowTalk(id=kept.id)).analysis.mine == ("",)


def test_the_number_of_a_speaker_says_nothing_about_the_next_talk(business: Business) -> None:
    business.do(KeepTalk(text="Why us?\n\nI like beginnings in my last job.", conversation=Conversation(name="Unnamed")))
    text = "I led a night desk in my last job, and how big is your team?\n\nWe have nine, and we lose a batch every week."
    found = business.do(AnalyseTalk(text=text))
    assert found.mine == ("Speaker 1",)
    assert found.guess is not None
    assert not found.guess.sure


TIMED = """WEBVTT

00:01.250 --> 00:04.000
Dana: Tell me about yourself.

00:04.500 --> 00:31.000
Ana: I led the late shift. How is yours set up?

00:31.500 --> 00:33.000
Dana: Badly. We lose a batch every week.
"""


def test_a_timed_talk_is_measured_by_time_after_it_was_kept_too(business: Business) -> None:
    fresh = business.do(AnalyseTalk(text=TIMED, mine=("Ana",)))
    kept = business.do(ShowTalk(id=keep(business, text=TIMED).id)).analysis
    assert fresh.measures.timed
    assert kept.measures == fresh.measures
    assert kept.dynamics == fresh.dynamics
    assert (kept.transcript.form, kept.notes) == (fresh.transcript.form, fresh.notes)


def test_what_was_put_right_counts_when_the_same_file_is_read_again(business: Business) -> None:
    talk = keep(business, text=TIMED)
    business.do(CorrectTalk(correction=correction(talk)))
    again = business.do(AnalyseTalk(text=TIMED))
    assert (again.mine, again.turns[2].focus) == (("Ana",), Focus.LOGISTICS)
    assert again.notes[-1] == f"This talk is kept as {talk.id}, “First talk”; what you put right there counts here too."
    later = business.do(AnalyseTalk(text=TIMED, corrections=(Correction(turn=3, label="focus", value="other"),)))
    assert later.turns[2].focus is Focus.OTHER, "the later word stands"
    assert not any(read.corrected for read in business.do(AnalyseTalk(text=TIMED, mine=("Dana",))).turns)
    assert not any(read.corrected for read in business.do(AnalyseTalk(text=TIMED.replace("Badly", "Well"), mine=("Ana",))).turns)


def test_what_was_put_right_comes_along_when_the_same_file_is_kept_again(business: Business) -> None:
    business.do(CorrectTalk(correction=correction(keep(business, text=TIMED))))
    again = keep(business, "Once more", text=TIMED)
    assert business.do(ShowTalk(id=again.id)).analysis.turns[2].focus is Focus.LOGISTICS
    assert len(business.do(ListRecords(kind="correction"))) == 2
