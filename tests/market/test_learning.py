"""What to learn next: gains by hand, pairs that only pay together, and steadiness over firms."""

from datetime import date, timedelta
from math import exp

import pytest

from proprietor.market.greedy import KNEE, SLOPE, TOP
from proprietor.market.learning import HALF_LIFE, LEAST_POSTINGS, LOOKED_AT, Lesson, Wanted, lesson_of, rarity_of, weights_of

TODAY = date(2026, 6, 30)


def wanted(number: int, *must: str, firm: str = "", pay: float | None = None, age: int = 0) -> Wanted:
    return Wanted(id=f"p{number}", firm=firm or f"firm {number}", must=frozenset(must), on=TODAY - timedelta(days=age), pay=pay)


def many(*kinds: tuple[str, ...], each: int = 20, firm: str = "") -> list[Wanted]:
    return [wanted(at * each + n, *must, firm=firm) for at, must in enumerate(kinds) for n in range(each)]


def learn(postings: list[Wanted], have: set[str], costs: dict[str, float] | None = None) -> Lesson:
    return lesson_of(postings, have, today=TODAY, seed=11, costs=costs)


def test_too_few_postings_say_so() -> None:
    found = learn([*many(("sql",), each=LEAST_POSTINGS - 1), wanted(99)], set())
    assert (found.now.told, found.suggestions, found.postings, found.seed) == (False, (), LEAST_POSTINGS - 1, 11)
    assert "1 more of the roles you want" in found.now.reason


def test_the_skill_most_asked_for_comes_first_with_what_it_rests_on() -> None:
    found = learn(many(("sql", "welding"), ("sql", "law"), ("sql", "welding")), {"sql"})
    first = found.suggestions[0]
    assert first.skills == ("welding",)
    assert len(first.rests_on) == len(first.opens) == 40
    assert set(first.rests_on) == {f"p{n}" for n in [*range(20), *range(40, 60)]}
    assert first.steady.value is not None
    assert first.steady.value > 0.95
    assert first.steady.count == found.firms == 60
    assert [each.skills for each in found.suggestions] == [("welding",), ("law",)]


def test_gain_and_share_by_hand() -> None:
    """One must each: without it the chance is 1/(1 + e^(KNEE/SLOPE)), with it 1/(1 + e^((KNEE − 1)/SLOPE))."""
    without, with_it = 1 / (1 + exp(KNEE / SLOPE)), 1 / (1 + exp((KNEE - 1) / SLOPE))
    found = learn(many(("a",), ("b",), each=30), {"a"}, {"b": 4.0})
    assert found.now.value == pytest.approx((without + with_it) / 2)
    assert found.now.low is not None
    assert found.now.high is not None
    assert found.now.low < found.now.value < found.now.high
    only = found.suggestions[0]
    assert only.gain == pytest.approx((with_it - without) / 2)
    assert only.for_cost == pytest.approx(only.gain / 4)


def test_a_cheaper_skill_goes_before_a_richer_one() -> None:
    postings = many(("a",), ("a",), ("b",))
    assert learn(postings, set()).suggestions[0].skills == ("a",)
    assert learn(postings, set(), {"a": 10}).suggestions[0].skills == ("b",)


def test_a_pair_that_only_pays_together_is_seen() -> None:
    found = learn(many(("a", "b"), ("a", "b"), ("c", "d", "e")), set())
    first = found.suggestions[0]
    assert first.skills == ("a", "b")
    assert len(first.opens) == 40
    assert first.gain > 0.5
    assert all("a" not in each.skills for each in found.suggestions[1:])


def test_two_that_pay_alone_are_no_pair() -> None:
    assert all(len(each.skills) == 1 for each in learn(many(("a",), ("b",)), set()).suggestions)


def test_nothing_to_learn_is_an_answer() -> None:
    found = learn(many(("a",), each=30), {"a"})
    assert (found.suggestions, found.now.told) == ((), True)


def test_what_nothing_opens_is_not_suggested() -> None:
    found = learn(many(tuple("abcdefghijklmnopqrstuvwxyz"), each=30), set())
    assert found.suggestions == ()


def test_there_are_few_suggestions() -> None:
    assert len(learn(many(("a",), ("b",), ("c",), ("d",), ("e",)), set()).suggestions) == TOP
    assert len(learn(many(*((f"{n:03d}",) for n in range(LOOKED_AT + 5)), each=2), set()).suggestions) == TOP


def test_one_firm_is_not_steady() -> None:
    few = many(("a",), ("b",), ("c",), ("d",), each=6)
    loud = [wanted(1000 + n, "e", firm="Loud Ltd") for n in range(12)]
    found = learn([*few, *loud], set()).suggestions[0]
    assert found.skills == ("e",)
    assert found.steady.value is not None
    assert found.steady.value < 0.8


def test_the_seed_alone_decides() -> None:
    postings = many(("a", "b"), ("b",), ("c",))
    assert learn(postings, set()) == learn(postings, set())


def test_postings_without_a_firm_stand_for_themselves() -> None:
    nameless = [Wanted(id=f"n{n}", firm=" ", must=frozenset({"a"})) for n in range(30)]
    assert learn(nameless, set()).firms == 30


def test_costs_are_above_zero() -> None:
    with pytest.raises(ValueError, match="learning costs something"):
        learn([], set(), {"a": 0.0})


def test_age_and_pay_weigh() -> None:
    postings = [wanted(1), wanted(2, age=int(HALF_LIFE)), wanted(3, pay=50_000), wanted(4, pay=60_000), wanted(5, pay=900_000)]
    postings.append(Wanted(id="6", firm="", must=frozenset()))
    assert weights_of(postings, TODAY) == pytest.approx([1, 0.5, 50 / 60, 1, 2, 0.5])
    assert weights_of([wanted(1, pay=1.0), wanted(2, pay=100.0), wanted(3, pay=100.0)], TODAY)[0] == 0.5


def test_what_all_ask_for_tells_least() -> None:
    found = rarity_of([wanted(1, "a", "b"), wanted(2, "a")])
    assert found == pytest.approx({"a": 0.6931472, "b": 1.0986123})


def test_what_is_learnt_first_counts_for_what_comes_next() -> None:
    """Once sql is learnt, law completes what asks for both; alone it completes nothing."""
    found = learn([*many(("sql",), each=40), *many(("sql", "law"), ("sql", "art", "music"), each=15)], set())
    assert [each.skills for each in found.suggestions] == [("sql",), ("law",), ("art", "music")]
    assert len(found.suggestions[1].opens) == 15


def test_a_costly_skill_is_ranked_by_its_cost_in_the_drawings_too() -> None:
    found = learn(many(("a",), ("b",), ("c",), ("d",), ("e",)), set(), {"a": 0.5, "b": 3.0, "c": 3.0, "d": 3.0, "e": 3.0})
    assert found.suggestions[0].skills == ("a",)
    assert found.suggestions[0].steady.value == 1.0


@pytest.mark.parametrize(("both", "first"), [(70, ("a",)), (100, ("a", "b"))])
def test_a_pair_has_to_be_clearly_better_than_its_half(both: int, first: tuple[str, ...]) -> None:
    """For its cost the pair brings 1.07 and 1.30 times what a brings alone."""
    asked = [wanted(1_000 + n, "a", "b") for n in range(both)]
    assert learn([*many(("a",), each=60), *asked], set()).suggestions[0].skills == first


def test_without_postings_all_is_nothing() -> None:
    found = learn([], set())
    assert (found.postings, found.firms, found.suggestions) == (0, 0, ())
