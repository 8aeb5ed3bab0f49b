"""Should I ask: the formulae of the spec, golden and by law; cannot tell without figures; never an order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.plan import Plan
from proprietor.ask.worth import gain_over, threshold_of, worth_of
from tests.ask.plans import HEAD, WANT, plan
from tests.ask.strategies import plans


@pytest.mark.parametrize(
    ("yearly", "years", "discount", "gain"),
    [(1000, 1, 0.0, 1000), (1000, 1, 0.03, 970.87), (4000, 5, 0.03, 18_318.83), (500, 3, 0, 1500)],
)
def test_gain(yearly: float, years: int, discount: float, gain: float) -> None:
    assert gain_over(yearly, years, discount) == pytest.approx(gain, abs=0.01)


@given(st.floats(1, 1e6), st.floats(0, 1e6))
def test_at_the_threshold_asking_is_worth_nothing(gain: float, cost: float) -> None:
    chance = threshold_of(gain, cost)
    assert 0 <= chance < 1
    assert chance * gain - (1 - chance) * cost == pytest.approx(0, abs=1e-6 * (gain + cost))


def test_by_the_figures() -> None:
    worth = worth_of(plan())
    assert worth.threshold.value == pytest.approx(1000 / (18_318.83 + 1000), abs=1e-5)
    assert worth.said[0].endswith("asking pays from a chance of 5 % on.")
    assert worth.said[1] == "Your own guess is 40 %. The answer would only turn if asking cost 12 times as much."
    assert "20 % with 4 % to 43 % plausible, lies on both sides of that" in worth.said[2]
    assert worth.chart
    assert len(worth.chart.dots) == 2


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"chance": 2}, "By that it does not pay now. It would at a cost under 374, or with a chance above 5 %."),
        ({"chance": 100}, "If you are certain of a yes, ask for more."),
        ({"cost": 0}, "By your figures asking costs nothing, so it pays with any chance at all."),
        ({"chance": 0, "cost": 0}, "By your figures asking costs nothing, so it pays with any chance at all."),
        ({"chance": 0}, "By that it does not pay now. It would with a chance above 5 %."),
        ({"years": 1}, "Over a year a yes is worth 3,883 to you"),
        ({"cost": 10_000}, "asking cost 12,213."),
        ({"cost": 1}, "lies above that"),
        ({"cost": 900_000}, "lies below that"),
    ],
)
def test_the_margin_is_told(changes: dict[str, object], words: str) -> None:
    assert words in " ".join(worth_of(plan(**changes)).said)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"gain": None}, "what a yes is worth is not written down"),
        ({"cost": None}, "what asking may cost is not written down"),
        ({"gain": None, "cost": None}, "what a yes is worth and what asking may cost are not written down"),
        ({"gain": 0}, "a yes is worth nothing by your figures"),
        ({"gain": -5, "cost": -3}, "a yes is worth nothing by your figures"),
        ({"cost": -3}, "asking costs less than nothing by your figures"),
    ],
)
def test_without_figures_nothing_is_told(changes: dict[str, object], reason: str) -> None:
    worth = worth_of(plan(**changes))
    assert not worth.threshold.told
    assert worth.threshold.reason == reason
    assert (worth.said, worth.chart, worth.gain) == ((), None, None)
    assert worth.known


def test_only_pay_has_a_rate() -> None:
    free = {"ask": "four days a week", "target": None, "opening": None, "reservation": None}
    assert not worth_of(plan(**free)).rate.told
    assert len(worth_of(plan(**free)).known) < len(worth_of(plan(**free, want=WANT)).known)
    bare = worth_of(plan(**free, chance=None))
    assert len(bare.said) == 1
    assert bare.chart
    assert bare.chart.dots == ()


def test_backlash_is_spoken_of_only_where_it_is_expected() -> None:
    assert "Bowles" in worth_of(plan(risk=4)).caution
    assert worth_of(plan(risk=3)).caution == ""


def test_a_no_teaches_what_was_assumed() -> None:
    learns = worth_of(plan()).learns
    assert learns[0] == "Whether it is so: “She says no to what costs money”."
    assert learns[-1] == "Who really decides such things, and when."
    assert len(worth_of(plan(decider=HEAD)).learns) == len(learns) - 1


@given(plans())
def test_any_plan_can_be_weighed_and_nobody_is_told_to_ask(made: Plan) -> None:
    worth = worth_of(made)
    assert worth.learns
    for each in (*worth.said, worth.caution):
        assert "you should" not in each.lower()
        assert "!" not in each


def test_a_threshold_is_not_rounded_to_never_or_always() -> None:
    assert "from a chance of over 99 % on" in worth_of(plan(gain=100, cost=100_000)).said[0]
    assert "with a chance above 99 %." in worth_of(plan(gain=100, cost=100_000)).said[1]
    assert "from a chance of under 1 % on" in worth_of(plan(gain=100_000, cost=1)).said[0]
    assert "from a chance of 0 % on" in worth_of(plan(cost=0)).said[0]


def test_no_figure_of_the_picture_is_cut_off_or_lies_on_another() -> None:
    huge = worth_of(plan(gain=1_000_000_000_000, years=50)).chart
    assert huge
    assert huge.room >= len("18,318,828,748,751") * 6
    dear = worth_of(plan(gain=100, cost=100_000)).chart
    assert dear
    assert [label for _, label in dear.y.ticks] == ["0", "−100,000"]
    assert dear.y.high == 10_000
    assert dear.lines[0].label == ""
    usual = worth_of(plan()).chart
    assert usual
    assert (usual.room, usual.lines[0].label) == (70, "asking")
