"""The blind set: what a person calls a skill is found, and little else; the floors stand a little under what was measured."""

from tests.market.skills.blind_set import FOLDER, blind, met


def test_there_are_forty_and_twenty_postings_with_what_they_ask() -> None:
    sets = blind("forty"), blind("twenty")
    assert [len(each) for each in sets] == [40, 20]
    assert [sum(len(posting.asked) for posting in each) for each in sets] == [311, 143]
    assert len({posting.title for each in sets for posting in each}) == 60


def test_every_pair_that_is_not_meant_speaks_of_words_of_the_set() -> None:
    said = {asked.said.lower() for name in ("forty", "twenty") for posting in blind(name) for asked in posting.asked}
    pairs = [line.split(" -> ") for line in (FOLDER / "not-meant.txt").read_text(encoding="utf-8").splitlines()]
    assert [words for words, _ in pairs if words not in said] == []


def test_the_forty_are_met() -> None:
    reached = met(blind("forty"))
    print(f"\nforty: precision {reached.precision:.3f}, recall {reached.recall:.3f}, F1 {reached.f1:.3f}")
    assert reached.precision >= 0.87
    assert reached.recall >= 0.96
    assert reached.kinds / reached.met >= 0.93


def test_the_twenty_are_met() -> None:
    reached = met(blind("twenty"))
    print(f"\ntwenty: precision {reached.precision:.3f}, recall {reached.recall:.3f}, F1 {reached.f1:.3f}")
    assert reached.precision >= 0.86
    assert reached.recall >= 0.94
    assert reached.kinds / reached.met >= 0.93
