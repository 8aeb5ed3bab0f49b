"""Ties: what a description decides, and what it leaves alone."""

from pathlib import Path

import pytest

from proprietor.market.occupations import shipped
from proprietor.market.title_ties import MOST_SIGNS, TIE, Candidate, TypicalWords
from proprietor.market.titles import Titles, match

DESCRIBED = Path(__file__).parent / "titles" / "described.tsv"
"""Titles that mean several occupations, a line of their posting each, and which is meant; written before the words were used."""

WORDS = TypicalWords({"baker": ("oven", "dough", "shift"), "potter": ("kiln", "clay", "shift"), "smith": ("forge",)})


def ordered(description: str, *scores: float) -> list[tuple[str, float]]:
    names = ("baker", "potter", "smith")
    candidates = [Candidate(name, score, name) for name, score in zip(names, scores, strict=True)]
    return [(each.occupation, each.score) for each in WORDS.untied(candidates, description)]


def test_of_tied_ones_the_description_decides_and_the_scores_keep_their_places() -> None:
    assert ordered("Firing clay in our kilns", 0.9, 0.88, 0.5) == [("potter", 0.9), ("baker", 0.88), ("smith", 0.5)]


@pytest.mark.parametrize("description", ["", "We pay well", "Shift work", "shift clay dough"])
def test_a_description_that_says_nothing_or_as_much_of_both_changes_nothing(description: str) -> None:
    assert ordered(description, 0.9, 0.9, 0.9)[0][0] == "baker"


def test_who_is_clearly_ahead_stays_ahead() -> None:
    assert ordered("forge forge forge", 0.9, 0.9 - TIE, 0.9 - TIE)[0][0] == "baker"
    assert ordered("forge forge forge", 0.9, 0.9, 0.9 - TIE)[0][0] == "baker"


def test_a_rare_word_weighs_more_than_one_that_many_have() -> None:
    words = TypicalWords({"a": ("shift",), "b": ("shift",), "c": ("kiln",)})
    candidates = [Candidate(name, 1.0, name) for name in "abc"]
    assert [each.occupation for each in words.untied(candidates, "shift and kiln")] == ["c", "a", "b"]


def test_what_stands_beyond_the_end_is_not_read() -> None:
    assert ordered(" " * MOST_SIGNS + "kiln", 0.9, 0.9, 0.9)[0][0] == "baker"


def test_descriptions_find_the_occupation_of_nearly_all_shared_titles() -> None:
    rows = [line.split("\t") for line in DESCRIBED.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 50
    assert {meant for _, _, meant in rows} <= {each.id for each in shipped()}
    alone = sum(match(title).candidates[0].occupation == meant for title, _, meant in rows)
    described = sum(match(title, description=text).candidates[0].occupation == meant for title, text, meant in rows)
    print("first by the title alone", alone, "with the description", described)
    assert alone < 25
    assert described >= 47


def test_a_description_makes_nothing_surer() -> None:
    plain, told = (match("PM", description=text) for text in ("", "roadmap and user stories for our product"))
    assert (told.margin, told.sure) == (plain.margin, plain.sure) == (pytest.approx(0), False)


def test_without_typical_words_a_description_changes_nothing() -> None:
    small = Titles([("baker", ["Baker"]), ("breadmaker", ["Baker"])])
    assert small.match("Baker", description="oven") == small.match("Baker")
    assert match("zzyx", description="oven").candidates == ()
