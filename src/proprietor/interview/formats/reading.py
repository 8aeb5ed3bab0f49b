"""Reading: any transcript, whatever program wrote it, into one shape, and back into one plain text."""

from collections.abc import Iterable
from dataclasses import replace

from proprietor.interview.formats.kept import lines_of
from proprietor.interview.formats.paragraphs import IN_TURN, NAME
from proprietor.interview.formats.passages import said_in
from proprietor.interview.formats.quality import quality_of
from proprietor.interview.formats.registry import understood
from proprietor.interview.formats.sheet import Reading, Turn, sheet_of
from proprietor.interview.formats.signs import tidy, tidy_name
from proprietor.interview.formats.times import in_order
from proprietor.interview.transcript import Transcript, Utterance
from proprietor.values.refusals import Refusal

MOST_SIGNS = 4_000_000
"""A longer text is not read at once: some eighty hours of speech (a guess)."""

MOST_SPEAKERS = 200
"""More speakers are no talk, but a list or a chat log (a guess)."""


def read_transcript(text: str, name: str = "") -> Transcript:
    """Read a transcript, its format known by its content.

    Args:
        text: the whole file or paste, at most MOST_SIGNS signs.
        name: what the file is called, to name it in a refusal; it decides nothing.

    Raises:
        Refusal: `too-long` for an enormous text or more than MOST_SPEAKERS speakers, `empty` when nothing is said in it,
            `broken-file` when it begins as WebVTT, SubRip or JSON and cannot be read as that.
    """
    if len(text) > MOST_SIGNS:
        raise Refusal(
            "too-long",
            f"The transcript has {len(text):,} signs; more than {MOST_SIGNS:,} are not read at once.",
            "Read one talk at a time, or cut it in pieces.",
            place=name,
        )
    sheet = sheet_of(text, name)
    form, reading = understood(sheet) if said_in(sheet.lines) else ("", Reading(turns=()))
    utterances, backwards = _utterances(reading.turns)
    if not utterances:
        raise Refusal(
            "empty", "There is nothing said in this transcript.", "Paste the talk, or choose the file that holds it.", place=name
        )
    speakers = len({each.speaker for each in utterances})
    if speakers > MOST_SPEAKERS:
        raise Refusal(
            "too-long",
            f"The transcript names {speakers:,} speakers; more than {MOST_SPEAKERS} are not read as one talk.",
            "Read one talk at a time; if these are no speakers, take the colons behind them away.",
            place=name,
        )
    return Transcript(form=form, utterances=utterances, quality=quality_of(utterances, reading, backwards))


def _utterances(turns: Iterable[Turn]) -> tuple[tuple[Utterance, ...], int]:
    """Turns that say something, tidied and numbered, and how many lost times that run backwards."""
    said = [(each, text) for each in turns if (text := tidy(each.text))]
    spans, backwards = in_order([(each.start, each.end) for each, _ in said])
    utterances = tuple(
        Utterance(number, tidy_name(each.speaker), text, start, end, each.confidence)
        for number, ((each, text), (start, end)) in enumerate(zip(said, spans, strict=True), start=1)
    )
    return utterances, backwards


def joined(transcript: Transcript) -> str:
    """The transcript as plain text, a line an utterance: “[h:mm:ss] Name: text”, the time only where there is one.

    Whatever `read_transcript` gives, it gives again from this text: the same speakers, texts and times, and how sure the
    recogniser was on the whole. Where the lines alone would be read otherwise, such as a single turn, or would lose ends and
    parts of seconds, a heading stands above that says what they are.
    """
    plain = lines_of(transcript.utterances, strict=False)
    return plain if _says_the_same(plain, transcript) else lines_of(transcript.utterances, strict=True)


def _says_the_same(text: str, transcript: Transcript) -> bool:
    try:
        again = read_transcript(text)
    except Refusal:
        return False
    return _gist(again) == _gist(transcript)


_Gist = tuple[str, str, float | None, float | None]


def _gist(transcript: Transcript) -> tuple[bool, list[_Gist]]:
    said = [(each.speaker, each.text, _to_thousandths(each.start), _to_thousandths(each.end)) for each in transcript.utterances]
    return transcript.quality.confidence is None, said


def _to_thousandths(time: float | None) -> float | None:
    return None if time is None else round(time, 3)


def read_again(text: str, form: str) -> Transcript:
    """Read a transcript once more from the text that `joined` made of it.

    Args:
        text: what `joined` gave.
        form: the format it was first read as; a guess about who speaks is still a guess.
    """
    transcript = read_transcript(text)
    guessed = form == NAME and set(transcript.speakers) <= set(IN_TURN)
    quality = quality_of(transcript.utterances, Reading(turns=(), guessed=True), 0) if guessed else transcript.quality
    return replace(transcript, form=form or transcript.form, quality=quality)
