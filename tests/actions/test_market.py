"""Titles read one by one: as many occupations as are asked for, with a description, by letters or by meaning too."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from proprietor.actions.market import MOST, MatchTitles, TitleRead
from proprietor.business import Business
from proprietor.business.vocabularies import VARIABLE
from proprietor.importers.vocabularies.kept import VocabularyFolder
from proprietor.values.refusals import Refusal


def read(bare: Business, request: MatchTitles) -> list[TitleRead]:
    found: Iterator[TitleRead] = bare.do(request)
    return list(found)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Business:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "shelf"))
    return Business.bare()


def test_titles_are_read_as_they_come(bare: Business) -> None:
    taken: list[str] = []

    def titles() -> Iterator[str]:
        for each in ("Staff nurse", "Plumber"):
            taken.append(each)
            yield each

    found: Iterator[TitleRead] = bare.do(MatchTitles(titles=titles()))
    assert taken == []
    assert next(found).meanings[0].occupation.id == "registered-nurse"
    assert taken == ["Staff nurse"]


@pytest.mark.parametrize("most", [1, MOST])
def test_as_many_occupations_as_are_asked_for(bare: Business, most: int) -> None:
    [found] = read(bare, MatchTitles(titles=["Sales manager retail"], most=most))
    assert len(found.meanings) == most


@pytest.mark.parametrize("most", [0, MOST + 1])
def test_too_many_or_none_are_refused(bare: Business, most: int) -> None:
    with pytest.raises(Refusal) as caught:
        bare.do(MatchTitles(titles=["Plumber"], most=most))
    assert caught.value.code == "bad-number"


def test_a_description_orders_what_the_title_leaves_tied(bare: Business) -> None:
    [product] = read(bare, MatchTitles(titles=["PM"], description="You own the roadmap and write user stories for our product."))
    assert product.meanings[0].occupation.id == "product-manager"
    assert not product.sure


class Chosen:
    """An encoder to which all texts with “zorble”, or “baker” alone, mean the same."""

    name = "chosen"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        near = [("zorble" in each.lower() or each.lower() == "baker") for each in texts]
        return np.array([[1.0, 0.0] if each else [0.0, 1.0] for each in near], dtype=np.float32)


def test_by_meaning_too_when_asked(bare: Business, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    models: list[Path | None] = []

    def encoder(_: VocabularyFolder, model: Path | None) -> Chosen:
        models.append(model)
        return Chosen()

    monkeypatch.setattr(VocabularyFolder, "encoder", encoder)
    [plain] = read(bare, MatchTitles(titles=["Zorble thrower"]))
    [meant] = read(bare, MatchTitles(titles=["Zorble thrower"], embed=True, model=tmp_path))
    assert "baker" not in [each.occupation.id for each in plain.meanings[:1]]
    assert meant.meanings[0].occupation.id == "baker"
    assert models == [tmp_path]
    assert [path.suffix for path in (tmp_path / "shelf").iterdir()] == [".npy"]


def test_without_the_extra_it_says_so_before_the_first_title(bare: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proprietor.importers.minilm.MODEL", ("there_is_no_such_package", "x", ""))
    with pytest.raises(Refusal) as caught:
        bare.do(MatchTitles(titles=["Plumber"], embed=True))
    assert caught.value.code == "missing-part"
