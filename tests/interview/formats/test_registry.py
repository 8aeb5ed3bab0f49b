"""The list of formats: each sample is read as what it is, and as nothing else."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.registry import FORMATS, understood
from proprietor.interview.formats.sheet import Sheet

FORMS = {
    "above.txt": "Named turns",
    "brackets.txt": "Timed lines",
    "capitals.txt": "Named turns",
    "careful.vtt": "WebVTT",
    "dashes.txt": "Named turns",
    "descript.txt": "Otter",
    "fathom.txt": "Otter",
    "grain-named.txt": "Grain",
    "grain.txt": "Grain",
    "granola.txt": "Granola",
    "kept.txt": "Kept text",
    "markdown.md": "Named turns",
    "meet-captions.txt": "Google Meet",
    "meet.txt": "Google Meet",
    "meet.vtt": "WebVTT",
    "named.txt": "Named turns",
    "numbered.txt": "Numbered lines",
    "otter.txt": "Otter",
    "paragraphs.txt": "Paragraphs",
    "question-answer.txt": "Named turns",
    "rolling.vtt": "WebVTT",
    "tactiq.txt": "Timed lines",
    "talk.srt": "SubRip",
    "teams-web.txt": "Teams text",
    "teams.txt": "Teams text",
    "teams.vtt": "WebVTT",
    "timed-names.txt": "Named turns",
    "whisper-console.txt": "Timed lines",
    "whisper.json": "Whisper JSON",
    "whisperx.json": "Whisper JSON",
    "zoom.vtt": "WebVTT",
}


@pytest.mark.parametrize(("name", "form"), FORMS.items())
def test_each_sample_is_read_as_what_it_is(sheet: Callable[[str], Sheet], name: str, form: str) -> None:
    assert understood(sheet(name))[0] == form


def test_every_format_has_a_sample() -> None:
    assert {each.name for each in FORMATS} | {"Paragraphs"} == set(FORMS.values())
