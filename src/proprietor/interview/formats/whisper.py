"""Whisper JSON: what the Whisper programs write, with speakers where WhisperX named them."""

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from proprietor.interview.formats.sheet import Format, Reading, Sheet, Turn
from proprietor.interview.formats.signs import tidy_name
from proprietor.values.refusals import Refusal

_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[{\]])")
_REMEDY = "Export the transcript once more, or as WebVTT or plain text."

Entry = Mapping[str, object]


def read(sheet: Sheet) -> Reading | None:
    """The segments; one whose words change speaker becomes several turns.

    Raises:
        Refusal: `broken-file` for JSON that breaks off, or that has neither segments nor a text.
    """
    if _JSON.match(sheet.text) is None:
        return None
    content = _content(sheet)
    segments = content.get("segments") if isinstance(content, dict) else content
    if isinstance(segments, list):
        entries = [each for each in segments if isinstance(each, dict) and isinstance(each.get("text"), str)]
        if entries:
            return Reading(turns=tuple(turn for entry in entries for turn in _turns(entry)))
    text = content.get("text") if isinstance(content, dict) else None
    if isinstance(text, str):
        return Reading(turns=tuple(Turn("", line) for line in text.splitlines()))
    raise Refusal(
        "broken-file",
        "The file is JSON, but has neither “segments” with a “text” each nor a “text” of its own.",
        _REMEDY,
        place=sheet.name,
    )


def _content(sheet: Sheet) -> object:
    try:
        content: object = json.loads(sheet.text)
    except json.JSONDecodeError as error:
        raise Refusal(
            "broken-file",
            f"The file begins as JSON and breaks in line {error.lineno}, column {error.colno}: {error.msg}.",
            _REMEDY,
            place=sheet.name,
        ) from error
    except (ValueError, RecursionError) as error:
        raise Refusal(
            "broken-file",
            "The file is JSON, but no transcript: it has a number or a nesting too long to be read.",
            _REMEDY,
            place=sheet.name,
        ) from error
    return content


def _turns(segment: Entry) -> Iterator[Turn]:
    """A segment as turns; without changing speakers its own text is better than its words put together."""
    speaker = _name(segment)
    words = _words(segment, speaker)
    runs = [(name, [word for _, word in same]) for name, same in groupby(words, key=lambda pair: pair[0])]
    if len(runs) > 1:
        for name, run in runs:
            spoken = " ".join(str(word.get("word", word.get("text", ""))) for word in run)
            yield Turn(name, spoken, _number(run[0], "start"), _number(run[-1], "end"), _mean(run))
        return
    sure = _mean([word for _, word in words])
    logprob = _number(segment, "avg_logprob")
    if sure is None and logprob is not None:
        sure = math.exp(min(logprob, 0.0))
    speaker = runs[0][0] if runs else speaker
    yield Turn(speaker, str(segment["text"]), _number(segment, "start"), _number(segment, "end"), sure)


def _words(segment: Entry, speaker: str) -> list[tuple[str, Entry]]:
    """The words, each with its speaker; one without speaker belongs to the speaker before."""
    written = segment.get("words")
    words = [each for each in written if isinstance(each, dict)] if isinstance(written, list) else []
    named: list[tuple[str, Entry]] = []
    for word in words:
        before = named[-1][0] if named else speaker
        named.append((_name(word) or before, word))
    return named


def _name(entry: Entry) -> str:
    speaker = entry.get("speaker")
    return tidy_name(speaker) if isinstance(speaker, str) else ""


def _number(entry: Entry, *keys: str) -> float | None:
    for key in keys:
        value = entry.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < math.inf:
            return float(value) if abs(value) < _LARGEST else None
    return None


_LARGEST = 1e9
"""A larger number is no second of a talk, and may not fit into a float (a guess)."""


def _mean(words: Sequence[Entry]) -> float | None:
    scores = [score for word in words if (score := _number(word, "score", "probability")) is not None]
    return min(max(sum(scores) / len(scores), 0.0), 1.0) if scores else None


WHISPER = Format("Whisper JSON", read)
