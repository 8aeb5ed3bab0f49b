"""Drafts: what they say, what they leave out, and that each sentence comes from the records."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.discretion import boasts
from proprietor.ask.drafting import MORE, Desk, friday, message, monthly
from proprietor.ask.notes import Note
from proprietor.ask.records import Answer, Ask, Medium, NoteKind, Telling
from proprietor.ask.reviews import FURTHER, headings_of, review
from proprietor.ask.voice import PLAIN_VOICE, Formality, Voice, voice_of
from proprietor.books import Books, Confidentiality, Link, LinkKind, Person, Relation, Win
from proprietor.values.estimate import Estimate
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate, date_of
from tests.ask.test_voice import QUICK, STATELY
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
ANA = Person(id=RecordId("per_ana"), name="Dr Ana Ruiz", relation=Relation.BOSS)
KASIA = Person(id=RecordId("per_kasia"), name="Kasia Wolny", relation=Relation.PEER)


def win(name: str, days: int, **parts) -> Win:
    given_parts = {
        "problem": "Parents rang the office with Kasia",
        "action": "Wrote a two-page letter",
        "result": "Calls fell from 40 to 12 a week",
        "on": date_of(TODAY - timedelta(days=days)),
    }
    return Win(id=RecordId(f"win_{name}"), **{**given_parts, **parts})


FRESH, OLDER = win("fresh", 3), win("older", 10, action="Moved the meeting to 8.15", result="Discharges rose from 14 % to 31 %")
MONTHS = win("months", 100)


def desk(*records, to: Person | None = ANA, voice: Voice = PLAIN_VOICE) -> Desk:
    return Desk(books=books_of(ANA, KASIA, *records), today=TODAY, to=to, voice=voice)


def test_the_friday_note_has_three_lines() -> None:
    note = friday(desk(FRESH, OLDER))
    assert note.title == "Friday note to Dr Ana Ruiz"
    assert note.text == (
        "Done: I wrote a two-page letter.\nWhat it changed: Calls fell from 40 to 12 a week.\n"
        "Next: [yours to fill in: what is next, or where you want help]"
    )
    assert (note.wins, note.silence, note.offered) == ((FRESH,), "", None)


def test_the_friday_note_looks_back_a_fortnight_where_the_week_was_silent() -> None:
    note = friday(desk(OLDER), own="more of it")
    assert note.wins == (OLDER,)
    assert note.parts[2].lines[0].own
    assert note.text.endswith("Next: More of it.")


def test_the_friday_note_tells_of_two_wins_at_most() -> None:
    note = friday(desk(FRESH, win("a", 2), win("b", 1)))
    assert len(note.wins) == 2
    assert [(each.record, each.reason) for each in note.omitted] == [(FRESH.id, MORE)]


def test_without_a_win_it_says_so_and_offers_the_newest_untold_one() -> None:
    known = Telling(win=MONTHS.id, person=ANA.id)
    older = win("first", 400)
    note = friday(desk(MONTHS, older, known))
    assert note.silence == "No win in the books that can be told in writing happened in the last 14 days."
    assert (note.offered, note.text, note.parts) == (older, "", ())
    assert friday(desk(MONTHS, to=None)).offered == MONTHS
    assert friday(desk()).offered is None
    assert friday(desk()).title.startswith("Friday note")
    assert friday(desk(to=None)).title == "Friday note"


@pytest.mark.parametrize(
    ("on", "told_of"), [(PartialDate(2026, 3), 1), (PartialDate(2026), 0), (None, 0), (PartialDate(2026, 4), 0)]
)
def test_a_win_counts_for_the_week_when_it_is_known_to_the_month(on, told_of) -> None:
    assert len(friday(desk(win("x", 0, on=on))).wins) == told_of


def test_the_monthly_update_tells_each_win() -> None:
    note = monthly(desk(FRESH, OLDER, MONTHS))
    assert [line.text for line in note.parts[0].lines] == [
        "I wrote a two-page letter. Calls fell from 40 to 12 a week.",
        "I moved the meeting to 8.15. Discharges rose from 14 % to 31 %.",
    ]
    assert note.kind is NoteKind.MONTHLY
    assert monthly(desk(MONTHS)).silence.endswith("in the last 31 days.")


ASK = Ask(id=RecordId("ask_1"), ask="to stay", person=ANA.id, interests="calm Mondays")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"condition": "Two more run the late shift"}, "What would have to be true: Two more run the late shift."),
        (
            {"promised": "a word with the head", "on": PartialDate(2026, 3, 4)},
            "Still open, from our talk on 4 March 2026: a word with the head.",
        ),
        ({"promised": "x", "done": True}, ""),
        ({"condition": "x", "came": "Over"}, ""),
        ({"said": "Not now"}, ""),
        ({"condition": "Be a team player"}, ""),
    ],
)
def test_what_is_next_is_what_was_agreed_with_them(answer, said) -> None:
    part = friday(desk(FRESH, ASK, Answer(id=RecordId("ans_1"), ask=ASK.id, **answer))).parts[2]
    assert [line.text for line in part.lines] == ([said] if said else [])
    assert all(line.records == ("ans_1", "ask_1") for line in part.lines)


def test_what_was_agreed_with_somebody_else_is_none_of_their_business() -> None:
    other = Answer(ask=ASK.id, condition="Two more run the late shift")
    assert not friday(desk(FRESH, ASK, other, to=KASIA)).parts[2].lines


def test_a_message_tells_one_win_and_what_matters_to_them() -> None:
    note = message(desk(ASK, FRESH), FRESH)
    assert note.text == (
        "Parents rang the office with a colleague.\nI wrote a two-page letter. Calls fell from 40 to 12 a week.\n"
        "What matters to you, as I understand it: calm Mondays."
    )
    assert [line.records for line in note.lines] == [(FRESH.id,), (FRESH.id,), (ASK.id,)]
    assert "Kasia" in message(desk(ASK, FRESH, to=KASIA), FRESH).text, "she knows her own name"
    assert "matters" not in message(desk(ASK, FRESH, to=KASIA), FRESH).text


@pytest.mark.parametrize(
    ("confidentiality", "reason"),
    [(Confidentiality.PRIVATE, "It stays in your books."), (Confidentiality.MASKED, "It is told in person only.")],
)
def test_what_may_not_be_written_is_left_out_and_said(confidentiality, reason) -> None:
    kept_back = win("x", 1, confidentiality=confidentiality)
    note = message(desk(kept_back, ASK), kept_back)
    assert (note.lines, note.silence) == ((), "Nothing of this win can be told in writing.")
    assert [each.reason for each in note.omitted] == [reason]
    assert friday(desk(kept_back)).wins == ()


def test_what_boasts_is_left_out_and_said() -> None:
    note = monthly(desk(win("x", 1, action="Helped as a team player"), win("y", 2, action="", result="The best ward")))
    assert [each.reason for each in note.omitted] == [
        "What says “team player” is left out; say what was done instead.",
        "What says “best” is left out; say what was done instead.",
    ]
    assert [line.text for line in note.parts[0].lines] == ["Calls fell from 40 to 12 a week."]


def test_an_action_without_result_leaves_the_second_line_to_you() -> None:
    note = friday(desk(win("x", 1, result="")))
    assert "What it changed: [what came of it is not written down]" in note.text


@pytest.mark.parametrize(
    ("voice", "begin", "end"),
    [
        (voice_of([QUICK]), "Hi Ana,\n\nGot done: I wrote a two-page letter.\nWhat changed: Calls", "Cheers,\nMarta"),
        (
            voice_of([STATELY]),
            "Dear Dr Ana Ruiz,\n\nWhat was done: I wrote a two-page letter.\nWhat it",
            "Kind regards,\nMarta Quill",
        ),
    ],
)
def test_a_voice_changes_the_draft(voice, begin, end) -> None:
    note = friday(desk(FRESH, voice=voice))
    assert note.text.startswith(begin)
    assert note.text.endswith(end)
    assert note.lines[0].records == (ANA.id,)


def test_who_has_only_a_title_is_greeted_by_it() -> None:
    doctor = Person(id=RecordId("per_d"), name="Dr", relation=Relation.BOSS)
    voice = Voice(greeting="Hi", formality=Formality.PLAIN)
    assert friday(Desk(books=books_of(doctor, FRESH), today=TODAY, to=doctor, voice=voice)).text.startswith("Hi Dr,")


HEADINGS = "- Letters: writing, parents\n\n# Discharges\nDischarges\n   :  \nTeam player"


def test_the_review_files_wins_under_the_firms_headings() -> None:
    note = review(
        desk(FRESH, OLDER, win("z", 40, problem="", action="Sang", result="People sang along", share=60)), headings_of(HEADINGS)
    )
    assert [(part.heading, len(part.lines)) for part in note.parts] == [
        ("Letters", 1),
        ("Discharges", 1),
        ("Team player", 0),
        (FURTHER, 1),
    ]
    assert note.parts[2].empty.startswith("no win of this year fits this heading")
    assert note.parts[3].lines[0].text == "I sang. People sang along. My share of it: 60 %."
    assert "Discharges\nParents rang the office with a colleague. I moved" in note.text


def test_a_review_without_headings_or_wins() -> None:
    note = review(desk(FRESH), ())
    assert [part.heading for part in note.parts] == [""]
    assert review(desk(), headings_of("Writing")).silence.endswith("in the last year.")
    assert review(desk(win("y", 200, on=PartialDate(2025))), ()).wins, "a year is known well enough here"


def test_a_heading_pasted_twice_stands_once() -> None:
    assert [each.called for each in headings_of("Results\n- results: figures\nRESULTS\nTeam")] == ["Results", "Team"]


WORDS = [
    "Wrote a letter with Kasia and asked the wards",
    "Successfully led the very best team as a passionate team player",
    "Kasia Wolny’s calls fell by 30 %",
    "We cut the wait, and it did not come back",
    "Single-handedly saved the day",
    "The pump store opened; Ruiz signed",
    "",
]
TEXTS = st.sampled_from(WORDS)
VOICES = st.sampled_from([PLAIN_VOICE, voice_of([QUICK]), voice_of([STATELY]), Voice(sentence=Estimate(value=5.0))])


@st.composite
def drafted(draw) -> Note:
    wins = [
        win(
            str(number),
            draw(st.integers(0, 40)),
            problem=draw(TEXTS),
            action=draw(TEXTS),
            result=draw(TEXTS),
            share=draw(st.sampled_from([None, 50, 100])),
            confidentiality=draw(st.sampled_from(list(Confidentiality))),
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    links = [Link(verb=LinkKind.SAW, source=KASIA.id, target=each.id) for each in wins]
    answer = Answer(id=RecordId("ans_1"), ask=ASK.id, condition=draw(TEXTS), promised=draw(TEXTS))
    at = desk(ASK, answer, *wins, *links, voice=draw(VOICES))
    kind = draw(st.sampled_from(list(NoteKind)))
    if kind is NoteKind.MESSAGE and wins:
        return message(at, wins[0])
    return (
        review(at, headings_of("Letters\nWaiting"))
        if kind is NoteKind.REVIEW
        else (friday if draw(st.booleans()) else monthly)(at)
    )


@given(note=drafted())
def test_every_sentence_cites_names_nobody_unasked_and_does_not_boast(note) -> None:
    known = {ANA.id, ASK.id, RecordId("ans_1"), *(each.id for each in note.wins)}
    for line in note.lines:
        assert line.text
        assert line.records
        assert set(line.records) <= known
        assert boasts(line.text) == ()
    for name in ("kasia", "wolny"):
        assert name not in " ".join(line.text for line in note.lines).lower()
    assert all(each.confidentiality is Confidentiality.OPEN for each in note.wins)
    assert "!" not in note.text
    assert bool(note.silence) != bool(note.wins)


def test_empty_books_draft_nothing_and_say_so() -> None:
    at = Desk(books=Books(), today=TODAY, to=None, voice=PLAIN_VOICE)
    for note in (friday(at), monthly(at), review(at, headings_of("Writing"))):
        assert note.silence
        assert not note.lines


def test_every_kind_of_note_is_called_something_of_its_own() -> None:
    assert NoteKind.REVIEW.called == "Self-review"
    assert len({kind.called for kind in NoteKind}) == len(NoteKind)


def test_whoever_got_a_message_was_told_by_mail() -> None:
    assert [NoteKind.MESSAGE.medium, NoteKind.REVIEW.medium, NoteKind.FRIDAY.medium] == [Medium.MAIL, Medium.REVIEW, Medium.NOTE]
