"""How somebody writes, heard in texts of theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.voice import ENOUGH, PLAIN_VOICE, Formality, Spoken, Voice, contracted, voice_of
from proprietor.values.estimate import Estimate

QUICK = """Hi Gill,

The bed board didn't match again. I sat down with two clerks. We didn't need the manual. I don't think it's the screen.
I fixed nine of them. It wasn't hard. I'll do the rest on Monday. I can't say more yet. You were right about Ward 4.
I got a bit of help from Ravi. Thanks for that chat, it was great. I liked it a lot.

Cheers,
Marta
"""

STATELY = """Dear Mrs Stroud,

Further to our conversation regarding the discharge lounge, I have reviewed the figures which the wards provided in the
course of the last two months, and I have therefore prepared a short summary that sets out what was requested, what was
received and what we shall require in order to commence the next step of the work without delay. I did not include the
figures from Ward 4, which were not available, and I do not expect to obtain them before the end of the month.

Kind regards,
Marta Quill
"""

OURS = "Our ward counted the beds in the morning, and we wrote the number on the board for the whole floor to see. " * 4
NOTES = "Counted the beds in the morning. Wrote the number on the board for the whole floor to see. Rang the wards. " * 4


def test_short_familiar_and_contracted() -> None:
    voice = voice_of([QUICK])
    assert voice.short
    assert not voice.long
    assert (voice.spoken, voice.formality) == (Spoken.I, Formality.FAMILIAR)
    assert (voice.greeting, voice.signing) == ("Hi", ("Cheers,", "Marta"))
    assert voice.in_words() == "You write about 6 words a sentence, in the first person, familiarly; you contract."


def test_long_formal_and_spelt_out() -> None:
    voice = voice_of([STATELY])
    assert voice.long
    assert voice.formality is Formality.FORMAL
    assert (voice.greeting, voice.signing) == ("Dear", ("Kind regards,", "Marta Quill"))
    assert voice.in_words().endswith("in the first person, formally; you do not contract.")
    assert voice.sentence.count == 2, "lines of one paragraph are one text"


@pytest.mark.parametrize(("text", "spoken"), [(OURS, Spoken.WE), (NOTES, Spoken.NOBODY)])
def test_as_whom_somebody_writes(text, spoken) -> None:
    voice = voice_of([text, ""])
    assert voice.spoken is spoken
    assert voice.formality is Formality.PLAIN
    assert not voice.contractions.told
    assert {Spoken.WE: "as “we”", Spoken.NOBODY: "without “I” or “we”"}[spoken] in voice.in_words()


def test_few_words_tell_nothing_yet() -> None:
    assert voice_of(["I wrote it."]).reason == (
        f"Your voice cannot be told yet from 3 words; {ENOUGH} are the least. The draft is in a plain one."
    )
    assert "from 1 word;" in voice_of(["Yes."]).in_words()
    assert not voice_of(["I wrote it."]).sentence.told


@pytest.mark.parametrize("texts", [[], ["", "  \n "]])
def test_no_text_is_the_plain_voice(texts) -> None:
    assert voice_of(texts) == PLAIN_VOICE
    assert PLAIN_VOICE.in_words() == ""


@pytest.mark.parametrize(
    ("line", "greeting"),
    [
        ("Hi Ana,", "Hi"),
        ("Good morning Ana", "Good morning"),
        ("Dear all:", "Dear"),
        ("Hello", "Hello"),
        ("Morning, Ana!", "Morning"),
        ("Good news from the ward today.", ""),
        ("Dear colleagues of the whole of the second floor", ""),
        ("The beds are counted,", ""),
    ],
)
def test_greetings(line, greeting) -> None:
    assert voice_of([f"{line}\n\n{NOTES}"]).greeting == greeting


@pytest.mark.parametrize("end", ["Thanks for all your help with the beds.", "The end", ""])
def test_a_last_line_need_not_close(end) -> None:
    assert voice_of([f"{NOTES}\n\n{end}"]).signing == ()


SHORTLY, FULLY = (Voice(contractions=Estimate(value=value)) for value in (1.0, 0.0))


@pytest.mark.parametrize(
    ("voice", "before", "after"),
    [
        (SHORTLY, "It did not work. Do not ask.", "It didn’t work. Don’t ask."),
        (SHORTLY, "I am here and I have asked", "I’m here and I’ve asked"),
        (SHORTLY, "I have a list, we have no room", "I have a list, we have no room"),
        (SHORTLY, "They cannot", "They can’t"),
        (FULLY, "It didn't work. Don’t ask.", "It did not work. Do not ask."),
        (FULLY, "I'm here, we can't", "I am here, we cannot"),
        (PLAIN_VOICE, "It didn't; it did not", "It didn't; it did not"),
    ],
)
def test_contractions_as_one_has_them(voice, before, after) -> None:
    assert contracted(before, voice) == after


@given(st.lists(st.text(max_size=400), max_size=3))
def test_any_text_gives_a_voice_or_a_reason(texts) -> None:
    voice = voice_of(texts)
    assert voice == PLAIN_VOICE or bool(voice.reason) != voice.sentence.told
    assert contracted(" ".join(texts), voice) is not None
