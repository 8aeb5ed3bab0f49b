"""The shelf: what is shipped is sound, and a user's own files join it or are told what is wrong."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.playbook import shelf
from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.playbook.shelf import doubles, read_files, shipped, strict_faults, texts_of

OWN_PAIN = """
[[pain]]
id = "wet-cellar"
name = "The cellar is wet"
words = ["damp", "cellar"]
[pain.questions]
situation = ["How wet is it?"]
problem = ["What makes it wet?"]
implication = ["What does it spoil?"]
need_payoff = ["What would a dry one hold?"]
"""
OWN_QUESTION = """
[[question]]
id = "why-cellars"
wordings = ["Why cellars?"]
"""
OWN_TALK = (
    """
id = "cellar"
title = "Caretaker"
type = "open"
checklist = ["why-cellars"]
manager = { name = "Ada Wren", greeting = ["Good morning."] }
"""
    + 3
    * """
[[problem]]
name = "It rains in"
words = ["rain"]
symptom = ["Wet."]
cause = ["Old."]
cost = ["Dear."]
"""
)


def shipped_texts() -> Iterator[tuple[str, str]]:
    for folder in ("", "pains", "scenarios", "voices"):
        yield from texts_of(folder)


def strings(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for key, each in held.items():
            yield from () if key in {"id", "sector", "pain_id", "type", "trade", "seniority", "family"} else strings(each)
    elif isinstance(held, list):
        for each in held:
            yield from strings(each)


def test_every_shipped_file_passes_the_strict_check() -> None:
    assert strict_faults() == ()


def test_there_is_enough_of_everything() -> None:
    whole = shipped()
    assert len(whole.pains) >= 48
    assert len({pain.sector for pain in whole.pains}) >= 12
    assert len(whole.questions) >= 60
    assert len(whole.scenarios) >= 12
    assert {voice.id for voice in whole.voices} <= set(TYPES)
    assert len(whole.voices) >= 5
    assert all(len(talk.problems) == 3 for talk in whole.scenarios)


def test_a_pain_lies_in_the_file_of_its_sector() -> None:
    for name, text in texts_of("pains"):
        assert {pain["sector"] for pain in tomllib.loads(text)["pain"]} == {name.removesuffix(".toml")}


def test_a_scenario_lies_in_the_file_of_its_id() -> None:
    assert [talk.id for talk in shipped().scenarios] == [name.removesuffix(".toml") for name, _ in texts_of("scenarios")]


def test_no_line_is_said_twice_and_none_shouts() -> None:
    lines = [line for _, text in shipped_texts() for line in strings(tomllib.loads(text))]
    sentences = Counter(line for line in lines if " " in line.strip() and re.search(r"[.?]$", line.strip()))
    assert len(sentences) > 3000
    assert [line for line, times in sentences.items() if times > 1] == []
    assert [line for line in lines if "!" in line] == []


def test_each_part_is_read_once() -> None:
    assert shelf.voices() is shelf.voices()
    assert shipped().pains is shelf.pains()


def test_own_entries_join_the_shipped_ones() -> None:
    book, faults = read_files({"mine.toml": OWN_TALK + OWN_PAIN + OWN_QUESTION})
    assert faults == ()
    assert book.pains == (*shipped().pains, book.pains[-1])
    assert (book.pains[-1].id, book.questions[-1].id, book.scenarios[-1].id) == ("wet-cellar", "why-cellars", "cellar")
    assert book.voices == shipped().voices


def test_an_own_entry_takes_the_place_of_the_shipped_one_with_its_id() -> None:
    first = shipped().pains[0]
    book, faults = read_files({"mine.toml": OWN_PAIN.replace("wet-cellar", first.id)})
    assert faults == ()
    assert len(book.pains) == len(shipped().pains)
    assert book.pains[0].name == "The cellar is wet"


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ('a = "x', "mine.toml", "The file cannot be read as TOML: Unterminated string (at end of document)."),
        ("a = 1\nb = = 2", "mine.toml, line 2, column 5", "The file cannot be read as TOML: Invalid value."),
        ("a = " + "[" * 5000, "mine.toml", "The file cannot be read as TOML"),
        ("pain = 3", "mine.toml, pain 1", "This is not a table of keys and values."),
        (OWN_PAIN + OWN_PAIN, "your files, “wet-cellar”", "The id “wet-cellar” is given 2 times."),
        (OWN_PAIN.replace('id = "wet-cellar"', ""), "mine.toml, pain 1, id", "“id” is missing."),
        (OWN_TALK, "your files, scenario “cellar”, checklist", "There is no question “why-cellars”."),
    ],
)
def test_what_is_wrong_is_said(text: str, place: str, sentence: str) -> None:
    _, (fault, *_) = read_files({"mine.toml": text})
    assert fault.place.startswith(place)
    assert fault.sentence.startswith(sentence)
    assert fault.remedy.endswith(".")


def test_a_wrong_file_takes_nothing_away() -> None:
    book, faults = read_files({"bad.toml": "= 1", "talk.toml": OWN_TALK, "good.toml": OWN_PAIN})
    assert len(faults) == 2
    assert book.pains[-1].id == "wet-cellar"
    assert book.scenarios == shipped().scenarios


def test_a_double_id_is_said_once() -> None:
    assert len(doubles(["a", "b", "a", "a"], "here")) == 1


@given(st.text(max_size=200))
def test_any_text_can_be_a_file(text: str) -> None:
    book, _ = read_files({"mine.toml": text})
    assert len(book.pains) >= 48
