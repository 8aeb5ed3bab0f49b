"""Titles by letters and meaning together, with a small encoder that knows a few words of like meaning."""

from collections.abc import Sequence

import numpy as np
import pytest

from proprietor.market.encoding import EncodedTitles, joint, plain_of
from proprietor.market.levels import Level
from proprietor.market.titles import Exemplar, Titles

MEANS = {"baker": 0, "bread": 0, "loaves": 0, "cook": 1, "kitchen": 1, "dinners": 1, "developer": 2, "coder": 2, "software": 2}
"""Words with the place of what they mean; all others mean nothing in particular."""

LABELLED = [
    ("baker", ["Baker", "bread maker"]),
    ("cook", ["Cook", "kitchen hand"]),
    ("developer", ["Developer", "software engineer"]),
]


class ByList:
    """An encoder of three meanings; it counts the texts it was given."""

    name = "by-list"

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.texts += texts
        rows = np.full((len(texts), 4), 0.01, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                rows[row, MEANS.get(word, 3)] += 1
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def matcher(vectors: np.ndarray | None = None, encoder: ByList | None = None) -> EncodedTitles:
    return EncodedTitles(Titles(LABELLED), LABELLED, encoder or ByList(), vectors)


def test_a_title_without_a_common_word_is_found_by_what_it_means() -> None:
    assert Titles(LABELLED).match("Coder").candidates == ()
    matched = matcher().match("Senior coder (m/f/d)")
    assert (matched.candidates[0].occupation, matched.candidates[0].label) == ("developer", "Developer")
    assert (matched.sure, matched.level) == (False, Level.SENIOR)
    assert [each.score for each in matched.candidates] == sorted((each.score for each in matched.candidates), reverse=True)


def test_letters_and_meaning_are_joined() -> None:
    assert joint(1, 1) == pytest.approx(1)
    assert joint(0, 0) == joint(-1, -1) == 0
    assert joint(0.5, 0.5) == pytest.approx(0.3 * 0.125 + 0.7 * 0.5)
    assert joint(1, 0.5) > joint(0.9, 0.5) > joint(0.9, 0.4)
    matched = matcher().match("Cook dinners")
    assert matched.candidates[0].occupation == "cook"
    assert matched.margin == pytest.approx(matched.candidates[0].score - matched.candidates[1].score)


def test_it_is_sure_only_when_both_put_the_same_one_first() -> None:
    labelled = [("head", ["Head cook"]), ("cook", ["Cook"]), ("baker", ["Baker"])]
    both = EncodedTitles(Titles(labelled), labelled, ByList())
    assert both.match("Baker").sure
    apart = np.array([[0, 1, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]], dtype=np.float32)
    letters, joined = Titles(labelled).match("Baker"), EncodedTitles(Titles(labelled), labelled, ByList(), apart).match("Baker")
    assert (letters.sure, joined.sure) == (True, True)  # one alone by letters stays as it is
    turned = EncodedTitles(Titles(labelled), labelled, ByList(), apart[[0, 2, 1]]).match("Cook")
    assert Titles(labelled).match("Cook").sure
    assert (turned.candidates[0].occupation, turned.sure) == ("head", False)


def test_an_exemplar_decides_alone() -> None:
    matched = matcher().match("Coder", [Exemplar("coder", "baker")])
    assert (matched.candidates[0].occupation, matched.margin, matched.sure) == ("baker", 1, True)


@pytest.mark.parametrize("title", ["", "Full time - £12"])
def test_nothing_to_go_by_is_no_candidate(title: str) -> None:
    assert matcher().match(title).candidates == ()
    assert EncodedTitles(Titles([]), [], ByList()).match("Coder").candidates == ()


def test_as_many_as_are_asked_for() -> None:
    assert [len(matcher().match("Coder", most=most).candidates) for most in (1, 2, 5)] == [1, 2, 3]


def test_labels_are_encoded_once_and_not_at_all_when_their_vectors_are_given() -> None:
    encoder = ByList()
    twice = matcher(encoder=encoder)
    assert twice.match("Coder") == twice.match("Coder")
    labels = [label for _, labels in LABELLED for label in labels]
    assert encoder.texts == [*labels, "coder", "coder"]
    given = ByList()
    assert matcher(ByList().encode(labels), given).match("Coder") == twice.match("Coder")
    assert given.texts == ["coder"]


def test_a_description_decides_between_those_that_are_tied() -> None:
    labelled = [("one", ["Developer"]), ("two", ["Developer"])]
    titles = Titles(labelled, {"one": ("loaves",), "two": ("dinners",)})
    both = EncodedTitles(titles, labelled, ByList())
    assert both.match("Developer").candidates[0].occupation == "one"
    told = both.match("Developer", description="two hundred dinners a day")
    assert (told.candidates[0].occupation, told.sure) == ("two", False)


def test_what_is_encoded_is_the_title_without_what_adverts_hang_on_it() -> None:
    assert plain_of("Senior Software Engineer (m/w/d) - £60k - Remote") == "software engineer"
    assert plain_of("()") == ""
