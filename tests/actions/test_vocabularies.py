"""Vocabularies as the business knows them: looked into, taken in, listed, dropped, and found by name."""

from pathlib import Path

import pytest

from proprietor.actions.market import MatchTitles
from proprietor.actions.vocabularies import DropVocabulary, ImportVocabulary, ListVocabularies, PreviewVocabulary
from proprietor.business import Business
from proprietor.business.vocabularies import VARIABLE
from proprietor.values.refusals import Refusal
from tests.vocabularies import esco_zip, onet_zip


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Business:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "shelf"))
    return Business.bare()


def names(bare: Business) -> list[str]:
    return [each.head.name for each in bare.do(ListVocabularies()).kept]


def test_a_preview_keeps_nothing(bare: Business, tmp_path: Path) -> None:
    download = bare.do(PreviewVocabulary(path=onet_zip(tmp_path)))
    assert [each.head.name for each in download.vocabularies] == ["onet-30.2-en"]
    assert names(bare) == []
    assert not (tmp_path / "shelf").exists()


def test_what_is_taken_in_is_listed_beside_ours(bare: Business, tmp_path: Path) -> None:
    bare.do(ImportVocabulary(path=esco_zip(tmp_path)))
    taken = bare.do(ImportVocabulary(path=onet_zip(tmp_path), release="29.0"))
    assert [each.head.name for each in taken.kept] == ["onet-29.0-en"]
    assert names(bare) == ["esco-1.2.1-de", "esco-1.2.1-en", "onet-29.0-en"]
    listing = bare.do(ListVocabularies())
    assert (listing.own.name, listing.faults) == ("own", ())
    assert bare.do(ImportVocabulary(path=esco_zip(tmp_path))).download.passed == 0
    assert len(names(bare)) == 3


def test_one_is_dropped_by_its_whole_name(bare: Business, tmp_path: Path) -> None:
    bare.do(ImportVocabulary(path=esco_zip(tmp_path)))
    with pytest.raises(Refusal) as caught:
        bare.do(DropVocabulary(name="esco"))
    assert caught.value.code == "no-vocabulary"
    assert "esco-1.2.1-de" in caught.value.remedy
    assert bare.do(DropVocabulary(name="esco-1.2.1-de")).head.language == "de"
    assert names(bare) == ["esco-1.2.1-en"]


def test_titles_are_looked_up_in_the_one_that_is_named(bare: Business, tmp_path: Path) -> None:
    bare.do(ImportVocabulary(path=esco_zip(tmp_path)))
    for name, first in (("esco", "2221.3"), ("own", "registered-nurse"), ("", "registered-nurse")):
        [read] = bare.do(MatchTitles(titles=["Staff nurse"], vocabulary=name))
        assert read.meanings[0].occupation.code == first


def test_a_name_without_a_vocabulary_is_refused_before_the_first_title(bare: Business) -> None:
    with pytest.raises(Refusal) as caught:
        bare.do(MatchTitles(titles=[], vocabulary="esco"))
    assert caught.value.code == "no-vocabulary"
    assert "only your program's own" in caught.value.remedy
