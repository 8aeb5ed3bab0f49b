"""The gold set: what the rules reach on it is written down here, so that a change for the worse is seen."""

from tests.market.skills.gold_set import gold, score


def test_each_half_has_thirty_postings_of_many_trades() -> None:
    halves = gold("dev"), gold("held_out")
    assert [len(half) for half in halves] == [30, 30]
    assert [sum(len(each.marks) for each in half) for half in halves] == [220, 218]
    assert len({each.name for half in halves for each in half}) == 60


def test_the_half_to_develop_on_is_met() -> None:
    reached = score(gold("dev"))
    print(f"\ndev: precision {reached.precision:.3f}, recall {reached.recall:.3f}, exact F1 {reached.f1:.3f}")
    assert reached.precision >= 0.95
    assert reached.f1 >= 0.96
    assert reached.kinds / reached.right >= 0.95


def test_the_half_to_measure_on_is_met() -> None:
    reached = score(gold("held_out"))
    print(f"\nheld out: precision {reached.precision:.3f}, recall {reached.recall:.3f}, exact F1 {reached.f1:.3f}")
    assert reached.precision >= 0.92
    assert reached.f1 >= 0.93
    assert reached.kinds / reached.right >= 0.90
