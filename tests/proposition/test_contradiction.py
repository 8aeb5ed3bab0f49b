"""Contradiction: which passages are held against each other."""

from proprietor.proposition.analysis import _merged
from proprietor.proposition.contradiction import clash, neighbours


def test_likely_neighbours_are_found() -> None:
    near = neighbours(
        [
            ("Hired 38 nurses for wards", "a"),
            ("Hired 42 nurses for wards", "b"),
            ("Sold 9 cars", "c"),
            ("Hired nurses for wards", "d"),
        ]
    )
    assert [[other.where for other in each] for each in near] == [["b"], ["a"], [], []]


def test_words_that_stand_everywhere_are_no_clue() -> None:
    assert not any(neighbours([(f"Hired {place} nurses for wards", str(place)) for place in range(60)]))


def test_a_clash_says_both_numbers() -> None:
    found = clash("Hired 38 nurses for wards", "Hired 42 nurses for wards", 0.6)
    assert found is not None
    assert (found.here, found.there) == ("“38”", "“42”")
    assert clash("Hired 38 nurses for wards", "Sold 42 cars", 0.6) is None


def test_covered_places_are_merged() -> None:
    assert _merged(((0, 9),), ((2, 4), (10, 12))) == ((0, 9), (10, 12))
