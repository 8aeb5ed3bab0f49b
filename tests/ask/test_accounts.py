"""A win told in sentences, out of nothing but its own words."""

from decimal import Decimal

import pytest

from proprietor.ask.accounts import account_of, joined, sentence
from proprietor.ask.voice import PLAIN_VOICE, Spoken, Voice
from proprietor.books import Win
from proprietor.values.estimate import Estimate
from proprietor.values.figure import Figure

SHORT, LONG = (Voice(sentence=Estimate(value=value)) for value in (6.0, 30.0))
WE, NOBODY = (Voice(spoken=spoken) for spoken in (Spoken.WE, Spoken.NOBODY))
LETTER = Win(
    problem="parents rang the office",
    action="Wrote a two-page letter and tried it on one class",
    result="Calls fell from 40 to 12 a week",
)


def told(win: Win, voice: Voice = PLAIN_VOICE):
    return account_of(win, voice, lambda text: text)


def test_a_win_in_sentences() -> None:
    account = told(LETTER)
    assert account.before == "Parents rang the office."
    assert account.deed == "I wrote a two-page letter and tried it on one class."
    assert account.change == "Calls fell from 40 to 12 a week."
    assert not account.empty
    assert joined(account.deed, account.change, PLAIN_VOICE) == f"{account.deed} {account.change}"


@pytest.mark.parametrize(
    ("action", "voice", "share", "deed"),
    [
        ("Wrote it", WE, None, "I wrote it."),
        ("Wrote it", WE, 100, "I wrote it."),
        ("Wrote it", WE, 60, "We wrote it."),
        ("Wrote it", PLAIN_VOICE, 60, "I wrote it."),
        ("Wrote it", NOBODY, None, "Wrote it."),
        ("We opened one store", PLAIN_VOICE, None, "We opened one store."),
        ("Responsible for the lounge", PLAIN_VOICE, None, "Responsible for the lounge."),
        ("Schrieb einen Brief", PLAIN_VOICE, None, "Schrieb einen Brief."),
        ("Reset der Anlage und die Prüfung mit der Werkstatt, das war für die Schule nicht zu teuer", PLAIN_VOICE, None, None),
        ("", PLAIN_VOICE, None, ""),
        ("Cut the wait!", PLAIN_VOICE, None, "I cut the wait."),
        ("Rang 12 homes, asked what had gone wrong, and wrote a letter that answers it", SHORT, None, None),
        ("Wrote a letter and tried it on one class", SHORT, None, "I wrote a letter. I tried it on one class."),
        ("Called and waited", SHORT, None, "I called and waited."),
        ("Wrote a letter and the form beside it", SHORT, None, "I wrote a letter and the form beside it."),
        ("Wrote a letter and tried it on one class", LONG, None, "I wrote a letter and tried it on one class."),
    ],
)
def test_what_was_done_in_a_voice(action, voice, share, deed) -> None:
    said = told(Win(action=action, result="x", share=share), voice).deed
    if deed is None and voice is SHORT:
        assert said == "I rang 12 homes. I asked what had gone wrong. I wrote a letter that answers it."
    elif deed is None:
        assert said == f"{action}."
    else:
        assert said == deed


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("Calls fell from 40 to 12.", "I wrote it; calls fell from 40 to 12."),
        ("The wait fell from 40 to 12.", "I wrote it; the wait fell from 40 to 12."),
        ("Friday returns rose.", "I wrote it. Friday returns rose."),
        ("James took over.", "I wrote it. James took over."),
        ("Orrin House took over.", "I wrote it. Orrin House took over."),
        ("I slept.", "I wrote it. I slept."),
        ("40 calls fewer.", "I wrote it. 40 calls fewer."),
        ("Loss fell.", "I wrote it. Loss fell."),
        ("Das ist nicht mehr so und die Anrufe sind für den Betrieb weniger geworden.", None),
        ("", "I wrote it."),
    ],
)
def test_long_sentences_are_joined_where_that_is_safe(change, said) -> None:
    assert joined("I wrote it.", change, LONG) == (said or f"I wrote it. {change}")


def test_abbreviations_keep_their_capitals() -> None:
    assert joined("I wrote it.", "They left.", LONG) == "I wrote it; they left."
    assert joined("I wrote it.", "ITs fell.", LONG) == "I wrote it; ITs fell."


def test_a_figure_stands_in_where_the_result_has_no_number() -> None:
    figure = Figure(before=Decimal(40), after=Decimal(12), unit="calls")
    assert told(Win(result="Calls fell", figure=figure)).change == "Calls fell (from 40 to 12 calls)."
    assert told(Win(result="Calls fell to 12", figure=figure)).change == "Calls fell to 12."


def test_parts_that_boast_are_left_out_and_named() -> None:
    account = told(Win(problem="Nobody talked", action="Helped as a team player", result="The best ward"))
    assert (account.deed, account.change, account.empty) == ("", "", True)
    assert account.boasts == ("team player", "best")


@pytest.mark.parametrize(
    ("text", "said"), [("why not?", "Why not?"), ("", ""), (" .;! ", ""), ("a  b…", "A b…"), ("great!!", "Great.")]
)
def test_a_sentence_begins_and_ends_as_one(text, said) -> None:
    assert sentence(text, PLAIN_VOICE) == said
