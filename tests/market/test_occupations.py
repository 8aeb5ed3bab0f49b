"""The vocabulary of occupations: enough of them in every group, codes well formed, no title in two of them by accident."""

import re
from collections import Counter

import pytest

from proprietor.market.levels import levelled
from proprietor.market.occupations import GROUPS, Occupation, by_id, families, family_of, shared, shipped
from proprietor.market.title_words import folded, tokens_of

FEWEST = 430
"""Occupations there must be."""

SUB_MAJOR = (
    "01 02 03 11 12 13 14 21 22 23 24 25 26 31 32 33 34 35 41 42 43 44 51 52 53 54 "
    "61 62 63 71 72 73 74 75 81 82 83 91 92 93 94 95 96"
)
"""The first two digits of a code of ISCO-08."""

CODES = {
    "registered-nurse": ("2221", "29-1141"),
    "software-developer": ("2512", "15-1252"),
    "hgv-driver": ("8332", "53-3032"),
    "electrician": ("7411", "47-2111"),
    "cleaner": ("9112", "37-2011"),
    "soldier": ("0310", "55-3019"),
    "secondary-school-teacher": ("2330", "25-2031"),
    "receptionist": ("4226", "43-4171"),
}
"""A few codes looked up by hand in both classifications."""


def spelt(title: str) -> str:
    return " ".join(title.lower().split())


def test_there_are_enough_and_each_has_an_id_of_its_own() -> None:
    assert len(shipped()) >= FEWEST
    assert Counter(each.id for each in shipped()).most_common(1)[0][1] == 1
    assert len({spelt(each.label) for each in shipped()}) == len(shipped())


def test_every_major_group_and_every_family_is_there_in_the_order_of_the_files() -> None:
    majors = [each.isco[0] for each in shipped()]
    assert majors == sorted(majors)
    assert set(majors) == {group[0] for group in GROUPS}
    assert {each.family for each in shipped()} == set(families().values())
    assert len(set(families().values())) == len(families()) == 23


@pytest.mark.parametrize("group", GROUPS)
def test_each_occupation_is_well_written(group: str) -> None:
    for each in (one for one in shipped() if one.isco[0] == group[0]):
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.id), each.id
        assert re.fullmatch(r"\d{4}", each.isco), each.id
        assert each.isco[:2] in SUB_MAJOR.split(), each.id
        assert re.fullmatch(r"\d\d-\d{4}", each.soc), each.id
        assert families()[each.soc[:2]] == each.family
        assert each.labels == (each.label, *each.alternatives)
        assert len(each.alternatives) >= 6, each.id
        assert 5 <= len(each.words) <= 15, each.id
        assert len(set(each.words)) == len(each.words), each.id
        assert all(word == word.lower() and word.isalnum() for word in each.words), each.id


def test_titles_are_clean_text() -> None:
    for each in shipped():
        assert each.label[0].isupper() or each.label[0].isdigit(), each.id
        for title in each.labels:
            assert title == " ".join(title.split()), title
            assert re.fullmatch(r"[A-Za-z0-9&+#./:,' -]{2,60}", title), title


def test_no_title_belongs_to_two_unless_it_is_listed_as_shared() -> None:
    owners: dict[str, set[str]] = {}
    for each in shipped():
        assert len({spelt(title) for title in each.labels}) == len(each.labels), each.id
        for title in each.labels:
            owners.setdefault(spelt(title), set()).add(each.id)
    twice = {title: ids for title, ids in owners.items() if len(ids) > 1}
    assert twice == {spelt(title): set(ids) for title, ids in shared().items()}


def test_no_title_of_one_reads_like_a_title_of_another() -> None:
    owners: dict[tuple[str, ...], set[str]] = {}
    for each in shipped():
        for title in each.labels:
            if title not in shared():
                owners.setdefault(folded(tokens_of(title)), set()).add(each.id)
    mixed = {" ".join(words): ids for words, ids in owners.items() if len(ids) > 1}
    assert {words: ids for words, ids in mixed.items() if words not in {spelt(title) for title in shared()}} == {}


def test_no_alternative_differs_from_another_by_its_level_only() -> None:
    for each in shipped():
        own = [title for title in each.labels if title not in shared()]
        plain = Counter(frozenset(folded(levelled(tokens_of(title)).tokens)) for title in own)
        assert [words for words, count in plain.items() if count > 1] == [], each.id


@pytest.mark.parametrize(("id_", "codes"), CODES.items())
def test_codes_are_those_of_the_classifications(id_: str, codes: tuple[str, str]) -> None:
    (found,) = (each for each in shipped() if each.id == id_)
    assert isinstance(found, Occupation)
    assert (found.isco, found.soc) == codes


def test_an_occupation_is_found_by_its_id_with_its_family() -> None:
    assert by_id()["plumber"].label == "Plumber"
    assert (family_of("plumber"), family_of("zorblat")) == ("construction", "")
