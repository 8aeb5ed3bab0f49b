"""Broken files of every format: read as far as they can be, or refused with a reason; never a mistake, never a bad record."""

import pytest

from proprietor.actions.incoming import incoming
from proprietor.books import Books
from proprietor.importers.exchange.registry import FORMATS
from proprietor.market.intake import MOST_SHOWN
from tests.importers.exchange.exports import SAMPLES, SHAPES, TODAY, reading
from tests.importers.exchange.mutants import mutants


def test_every_format_has_a_good_file_and_knows_it() -> None:
    assert set(SAMPLES) == {each.name for each in FORMATS}
    for name, good in SAMPLES.items():
        told = reading(good, name)
        assert set(told.forms.values()) == {name}
        assert told.drafts or told.postings or name == "own tables"


@pytest.mark.parametrize("name", SHAPES)
def test_a_hundred_mutants_do_no_harm(name: str) -> None:
    for number, bad in enumerate(mutants(SHAPES[name], 100, seed=8)):
        told = reading(bad, "x")
        found = incoming(told, Books(), TODAY)
        assert found.proposals or found.skipped or told.postings or told.forms, number
        assert len(found.skipped_rows) <= MOST_SHOWN
        for each in found.proposals:
            assert each.record.title, number
            (each.key + str(each.record)).encode()
