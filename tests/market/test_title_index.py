"""The index: the likest labels first, by words, by letters where words are unknown, and two words read as one."""

import pytest

from proprietor.market import title_index
from proprietor.market.title_index import TitleIndex, cosine, grams_of

SMALL = TitleIndex(
    [
        ("baker", ["Baker", "bread maker", "pastry cook"]),
        ("cook", ["Cook", "line cook", "kitchen cook"]),
        ("developer", ["Software developer", "frontend developer"]),
        ("bread-seller", ["Bread seller"]),
    ]
)


def found(*words: str) -> list[str]:
    return [SMALL.ids[hit.owner] for hit in SMALL.search(words, 5)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        (("baker",), "baker"),
        (("maker", "bread"), "baker"),
        (("bread", "seller"), "bread-seller"),
        (("front", "end", "developer"), "developer"),
        (("sofware",), "developer"),
    ],
)
def test_the_likest_comes_first(words: tuple[str, ...], first: str) -> None:
    assert found(*words)[0] == first


def test_what_no_label_knows_is_not_found() -> None:
    assert found("zebra") == []
    assert found() == []
    assert TitleIndex([]).search(("cook",), 5) == []


def test_a_label_word_for_word_is_wholly_alike() -> None:
    (hit, *_) = SMALL.search(("line", "cook"), 5)
    assert (hit.score, hit.label, hit.said) == (pytest.approx(1), "line cook", True)


def test_a_misspelt_word_is_less_like_than_the_right_one_and_an_unknown_one_lessens_it_too() -> None:
    (right, *_), (misspelt, *_), (added, *_) = (SMALL.search(words, 5) for words in [("baker",), ("bakers1",), ("baker", "york")])
    assert misspelt.score < right.score
    assert added.score < right.score
    assert added.said


def test_a_label_with_more_than_the_title_says_is_not_said() -> None:
    hits = {SMALL.ids[hit.owner]: hit for hit in SMALL.search(("software",), 5)}
    assert not hits["developer"].said


def test_common_words_count_as_well_when_they_are_not_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    before = SMALL.search(("kitchen", "cook"), 5)[0]
    monkeypatch.setattr(title_index, "COMMON", 0)
    assert SMALL.search(("kitchen", "cook"), 5)[0] == before


@pytest.mark.parametrize(
    ("words", "exact"),
    [(("cook", "line"), True), (("front", "end", "developer"), True), (("cook", "pastry", "line"), False), ((), False)],
)
def test_exact(words: tuple[str, ...], exact: bool) -> None:
    assert SMALL.exact(words) is exact


@pytest.mark.parametrize(
    ("one", "two", "least", "most"),
    [
        (("baker",), ("baker",), 0.999, 1.001),
        (("baker", "york"), ("baker", "leeds"), 0.5, 0.99),
        (("zebra", "keeper"), ("zebra", "keeper"), 0.999, 1.001),
        (("baker",), ("cook",), 0, 0),
    ],
)
def test_likeness_of_two_titles(one: tuple[str, ...], two: tuple[str, ...], least: float, most: float) -> None:
    assert least <= SMALL.likeness(one, two) <= most
    assert SMALL.likeness(one, two) == pytest.approx(SMALL.likeness(two, one))


def test_letters() -> None:
    assert grams_of("cook") == {" co", "coo", "ook", "ok "}
    assert grams_of("a") == {" a "}
    assert cosine({"a": 1.0}, {"a": 0.6, "b": 0.8}) == cosine({"a": 0.6, "b": 0.8}, {"a": 1.0}) == 0.6


def test_the_same_words_in_another_order_are_a_little_less_alike() -> None:
    index = TitleIndex([("carer", ["Home care assistant"]), ("nursing", ["Care home assistant"])])
    assert [index.ids[hit.owner] for hit in index.search(("care", "home", "assistant"), 5)] == ["nursing", "carer"]


def test_labels_of_the_same_kind_of_worker_are_preferred() -> None:
    index = TitleIndex(
        [("manager", ["Paid media manager"]), ("specialist", ["Paid social specialist"]), ("teacher", ["Teacher of media"])]
    )
    words = ("paid", "media", "specialist")
    plain, preferred = (index.search(words, 5, doer)[0] for doer in ("", index.doer_in(words)))
    assert (index.doer_in(words), index.doer_in(("teacher", "media")), index.doer_in(("zebra",))) == ("specialist", "teacher", "")
    assert plain.score > preferred.score or index.ids[preferred.owner] == "specialist"
    assert index.search(("paid", "media", "manager"), 5, "manager")[0].score == pytest.approx(1)
