"""What goes together with pay: found where it is, shrunk where it is not, and never called an effect."""

from random import Random

from proprietor.market.premium import LEAST_POSTINGS, LEAST_WITH, PaidPosting, Premium, premiums_of
from proprietor.values.estimate import Estimate


def drawn(count: int, *, effect: float = 0.2, firms: int = 1_000) -> list[PaidPosting]:
    """Skill a pays, b does not but is asked for in a dear place, c is rare, d is asked for by all."""
    chance = Random(104)
    found = []
    for _ in range(count):
        dear, a = chance.random() < 0.5, chance.random() < 0.5
        skills = {"d", *(["a"] if a else []), *(["b"] if chance.random() < (0.9 if dear else 0.1) else [])}
        log = 10.5 + 0.4 * dear + effect * a + chance.gauss(0, 0.15)
        place = frozenset({f"place: {'dear' if dear else 'cheap'}"})
        firm = f"firm {chance.randrange(firms)}"
        found.append(PaidPosting(firm=firm, log_pay=log, skills=frozenset(skills), traits=place))
    found[0] = PaidPosting(firm="", log_pay=10.5, skills=frozenset({"c", "d"}))
    return found


def told(postings: list[PaidPosting]) -> dict[str, Premium]:
    found = premiums_of(postings, seed=3)
    assert isinstance(found, tuple)
    values = [each.share.value or 0 for each in found]
    assert values == sorted(values, reverse=True)
    return {each.skill: each for each in found}


def test_a_skill_that_goes_with_pay_is_found_and_the_place_is_not_taken_for_one() -> None:
    found = told(drawn(1_500))
    assert set(found) == {"a", "b"}
    a, b = found["a"].share, found["b"].share
    assert a.value is not None
    assert b.value is not None
    assert a.low is not None
    assert 0.12 < a.low <= a.value < 0.23
    assert abs(b.value) < 0.05
    assert "% more than others" in found["a"].words
    assert "may well be nothing" not in found["a"].words
    assert "does not say that learning it pays" in found["a"].words


def test_less_is_said_as_less() -> None:
    words = told(drawn(400, effect=-0.2))["a"].words
    assert "% less than others" in words
    assert "may well be nothing" not in words


def test_nothing_is_said_to_be_nothing() -> None:
    assert "may well be nothing" in told(drawn(100, effect=0.0))["a"].words


def test_few_postings_tell_little_and_say_so() -> None:
    few, many = told(drawn(70))["a"].share, told(drawn(900))["a"].share
    assert (few.value or 0) < (many.value or 0)
    none = premiums_of(drawn(LEAST_POSTINGS - 1), seed=3)
    assert isinstance(none, Estimate)
    assert none.reason.startswith(f"{LEAST_POSTINGS - 1} postings name pay; 1 more")


def test_one_firms_postings_are_no_independent_news() -> None:
    found = premiums_of(drawn(200, firms=LEAST_WITH), seed=3)
    assert isinstance(found, Estimate)
    assert "no skill is asked for" in found.reason


def test_the_seed_alone_decides() -> None:
    assert premiums_of(drawn(90), seed=1) == premiums_of(drawn(90), seed=1)
