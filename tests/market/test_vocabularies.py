"""Vocabularies: one shape for ours and those of others, the words their licences ask for, and which one a name means."""

import pytest

from proprietor.market.occupations import shipped
from proprietor.market.titles import titles
from proprietor.market.vocabularies import (
    CALLED,
    LICENCES,
    Concept,
    Scheme,
    VocabularyHead,
    attribution_of,
    chosen,
    own,
    titles_once,
    vocabulary_of,
)

BAKER = Concept(id="http://x/1", code="7512.1", label="baker", others=("bread baker",), isco="7512")
COOK = Concept(id="http://x/2", code="5120.1", label="cook", isco="5120")


def head(scheme: Scheme, release: str, language: str) -> VocabularyHead:
    return vocabulary_of(scheme, release, language, [BAKER]).head


def test_each_scheme_has_a_licence_and_the_words_it_asks_for() -> None:
    assert set(LICENCES) == set(CALLED) == set(Scheme)
    assert attribution_of(Scheme.ESCO, "1.2.1") == "This service uses the ESCO classification of the European Commission."
    assert attribution_of(Scheme.ONET, "30.2") == (
        "This page includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training "
        "Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA."
    )
    assert "from the O*NET Database by" in attribution_of(Scheme.ONET, "")
    assert "own" in attribution_of(Scheme.OWN, "")


def test_a_vocabulary_counts_what_it_holds_and_matches_titles() -> None:
    made = vocabulary_of(Scheme.ESCO, "1.2.1", "en", [BAKER, COOK])
    assert (made.head.occupations, made.head.titles) == (2, 3)
    assert made.head.name == "esco-1.2.1-en"
    assert made.labelled == (("http://x/1", ("baker", "bread baker")), ("http://x/2", ("cook",)))
    assert made.by_id["http://x/2"] is COOK
    assert made.matcher.match("Night baker").candidates[0].occupation == "http://x/1"
    assert made.matcher is made.matcher


def test_ours_is_the_shipped_one_with_the_matcher_there_is() -> None:
    assert own() is own()
    assert own().head.name == "own"
    assert own().head.occupations == len(shipped())
    assert own().matcher is titles()
    nurse = own().by_id["registered-nurse"]
    assert (nurse.code, nurse.isco, nurse.soc) == ("registered-nurse", "2221", "29-1141")


def test_without_a_release_the_name_leaves_it_out() -> None:
    assert head(Scheme.ONET, "", "en").name == "onet-en"


HEADS = [
    head(Scheme.ESCO, "1.9.0", "en"),
    head(Scheme.ESCO, "1.10.0", "de"),
    head(Scheme.ESCO, "1.10.0", "en"),
    head(Scheme.ESCO, "1.2.0", "fr"),
    head(Scheme.ONET, "30.2", "en"),
]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("esco", "esco-1.10.0-en"),
        ("ESCO", "esco-1.10.0-en"),
        ("esco-de", "esco-1.10.0-de"),
        ("esco-fr", "esco-1.2.0-fr"),
        ("esco-1.9.0", "esco-1.9.0-en"),
        ("esco-1.2.0", "esco-1.2.0-fr"),
        ("esco-1.10.0-de", "esco-1.10.0-de"),
        ("onet", "onet-30.2-en"),
    ],
)
def test_a_name_means_the_newest_that_fits_in_english_unless_told(name: str, meant: str) -> None:
    found = chosen(HEADS, name)
    assert found is not None
    assert found.name == meant


@pytest.mark.parametrize("name", ["", "soc", "esco-1.3", "esco-pl", "onet-30.2-de", "esc"])
def test_a_name_that_fits_none_means_none(name: str) -> None:
    assert chosen(HEADS, name) is None


def test_titles_are_kept_once_and_without_blanks() -> None:
    assert titles_once([" bread  baker ", "Bread baker", "", "BAKER", "oven hand"], "baker") == ("bread baker", "oven hand")
