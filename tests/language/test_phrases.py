"""Phrases: patterns with choices, several lists in one pass, the longest first."""

import pytest

from proprietor.language import phrases
from proprietor.language.lexicon import entries, spelled_out, word_set
from proprietor.language.phrases import PhraseBook
from proprietor.language.words import lows_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in the good way", [("a", 0, 4), ("b", 2, 4)]),
        ("in a way", [("a", 0, 3)]),
        ("in the bad way", []),
        ("good way in a way", [("b", 0, 2), ("a", 2, 5)]),
        ("in the good way way", [("a", 0, 4), ("b", 2, 4)]),
        ("in a", []),
        ("", []),
    ],
)
def test_phrases_are_found_longest_first(text: str, found: list[tuple[str, int, int]]) -> None:
    book = PhraseBook({"a": ["in {a|the} {good|} way"], "b": ["good", "good way"]})
    assert [tuple(hit) for hit in book.find(lows_of(text))] == found


def test_words_that_lead_nowhere_are_not_remembered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrases, "REMEMBERED", 0)
    book = PhraseBook({"a": ["one two"]})
    assert book.find(["one", "three", "one", "two"]) == (("a", 2, 4),)
    assert book.find(["one", "three"]) == ()


def test_phrases_of_one_list_never_overlap() -> None:
    book = PhraseBook({"a": ["one two", "two three"]})
    assert [tuple(hit) for hit in book.find(["one", "two", "three"])] == [("a", 0, 2)]


def test_the_lists_are_there_and_say_what_they_are() -> None:
    assert "several" in entries("vague")
    assert "cut" in word_set("verbs_change")
    assert list(spelled_out("in {a|the} way")) == ["in a way", "in the way"]
