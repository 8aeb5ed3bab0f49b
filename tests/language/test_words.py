"""Words: pieces, places, apostrophes, prefixes."""

from proprietor.language.words import lows_of, words_of


def test_words_and_stops_keep_their_places() -> None:
    text = "Cut costs; 1,250.5 t – Don’t re-open"
    assert [(word.low, text[word.start : word.end]) for word in words_of(text)] == [
        ("cut", "Cut"),
        ("costs", "costs"),
        (";", ";"),
        ("1,250.5", "1,250.5"),
        ("t", "t"),
        ("–", "–"),
        ("don't", "Don’t"),
        ("reopen", "re-open"),
    ]


def test_letters_that_grow_when_made_small_keep_their_places() -> None:
    text = "İstanbul office"
    assert [text[word.start : word.end] for word in words_of(text)] == ["İstanbul", "office"]


def test_lows_leave_stops_out() -> None:
    assert lows_of("Team-player, 3rd!") == ("team", "player", "3rd")
