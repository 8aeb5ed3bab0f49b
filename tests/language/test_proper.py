"""Names told from other words by their capitals."""

import pytest

from proprietor.language.proper import names_in, strange_name, terms_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I told Ana of it. We met O’Brien.", {"ana", "o", "brien"}),
        ("We fell. Will you come? The day", set()),
        ("Will came.", {"will"}),
        ("Parents rang.", set()),
        ("Elderly people rang.", set()),
        ("Kowalski rang.", {"kowalski"}),
        ("We saw eBay and IBM", {"ebay", "ibm"}),
        ("März war hart", {"marz"}),
        ("", set()),
    ],
)
def test_names_are_read(text, names):
    assert names_in([text]) == names


def test_a_word_knows_what_follows_it():
    first, second = terms_of("Ana came")
    assert (first.low, first.capital, first.first, first.following) == ("ana", True, True, "came")
    assert (second.capital, second.first, second.following) == (False, False, "")


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("Ana came", ""),
        ("and Ana came", ""),
        ("Rota came first", ""),
        ("the Rota came", "rota"),
        ("Zed came", "zed"),
        ("we met 李", ""),
        ("we met 明", "明"),
        ("I came", ""),
    ],
)
def test_a_strange_name_is_named(text, strange):
    assert strange_name(text, frozenset({"ana"}), frozenset({"ana", "rota", "李"})) == strange
