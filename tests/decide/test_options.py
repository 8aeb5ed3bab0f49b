"""Options: what is refused and in which words, what is known of each, and where a range may begin."""

import math
from dataclasses import replace

import pytest

from proprietor.decide.constants import CONSTANTS, KNOWN
from proprietor.decide.options import (
    MOST_OPTIONS,
    SIX,
    Assumed,
    Attribute,
    Mended,
    Option,
    OptionKind,
    checked,
    pay_after,
    with_pay,
)
from proprietor.decide.ranges import Range, Shape
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from tests.decide.cases import LIFE, PAY, option, toy

STAY = option("Stay", pay=(35_000, 36_000, 37_000))
JOIN = option("Join", kind=OptionKind.JOIN, pay=(38_000, 40_000, 42_000), life=(20, 40, 60))


def refused(options: tuple[Option, ...], attributes: tuple[Attribute, ...] = (PAY, LIFE)) -> Refusal:
    with pytest.raises(Refusal) as caught:
        checked(options, attributes)
    return caught.value


def test_what_can_be_weighed_is_let_through() -> None:
    checked((STAY, JOIN), (PAY, LIFE))
    checked(toy(), SIX)


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        ((), "one-option", "There is no option."),
        ((STAY,), "one-option", "There is only one option."),
        ((STAY, STAY), "duplicate", "Two options are called “Stay”."),
        ((STAY, replace(JOIN, name=" ")), "empty", "An option has no name."),
        (tuple(option(f"Join {at}") for at in range(MOST_OPTIONS + 1)), "too-many", "At most 12 options"),
        ((STAY, option("Join", wage=(1, 2, 3))), "bad-reference", "“wage”, which is none of what counts"),
        ((STAY, replace(JOIN, assumed=(*JOIN.assumed, JOIN.assumed[0]))), "duplicate", "has two ranges of “pay”"),
        ((STAY, option("Join", pay=(40_000, 38_000, 42_000))), "bad-range", "pay with “Join” is 40000, 38000, 42000"),
        ((STAY, option("Join", pay=(40_000, 50_000, 60_000))), "bad-range", "beyond 30,000 GBP a year to 50,000 GBP a year"),
        ((STAY, option("Join", pay=(math.nan, 1, 2))), "bad-number", "an end that is no number"),
    ],
)
def test_what_cannot_is_refused_in_words(options: tuple[Option, ...], code: str, says: str) -> None:
    found = refused(options)
    assert found.code == code
    assert says in found.sentence
    assert found.remedy


def test_a_chance_lies_between_nought_and_one() -> None:
    hope = replace(JOIN, mends=(Mended(complaint=RecordId("cmp_1"), low=0.5, likely=0.9, high=1.2),))
    assert "the chance that “Join” mends a complaint" in refused((STAY, hope)).sentence


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ((), "empty"),
        ((PAY, PAY), "duplicate"),
        ((replace(PAY, best=PAY.worst),), "bad-range"),
        ((replace(PAY, best=math.inf),), "bad-range"),
        ((replace(PAY, worst=math.nan),), "bad-range"),
        (tuple(replace(LIFE, name=f"life {at}") for at in range(13)), "too-many"),
    ],
)
def test_attributes_need_an_end_at_each_side(attributes: tuple[Attribute, ...], code: str) -> None:
    assert refused((option("Stay"), option("Join")), attributes).code == code


def test_all_that_is_wrong_is_said_at_once() -> None:
    found = refused((option("Stay", pay=(3, 2, 1)), option("Join", pay=(1, 2, 3), life=(50, 40, 30))))
    assert [each.code for each in (found, *found.also)] == ["bad-range"] * 3


def test_less_can_be_better() -> None:
    hours = Attribute(name="hours", label="hours", worst=60, best=35, unit="a week", best_words="home at four")
    assert (hours.value(60), hours.value(35), hours.value(47.5)) == (0, 1, 0.5)
    assert hours.ends == ("60 a week", "home at four")
    found = refused((option("Stay", hours=(30, 40, 50)), option("Join")), (hours,))
    assert "beyond home at four to 60 a week" in found.sentence


def test_what_nobody_has_said_may_be_anything() -> None:
    assert STAY.of(PAY) == Range(35_000, 36_000, 37_000)
    assert STAY.of(LIFE) == Range(0, 50, 100)
    assert STAY.unknown((PAY, LIFE)) == (LIFE,)
    assert JOIN.unknown((PAY, LIFE)) == ()


@pytest.mark.parametrize(
    ("kind", "ends", "source"),
    [
        (OptionKind.STAY, (1.02, 1.035, 1.05), "Atlanta Fed"),
        (OptionKind.WAIT, (1.02, 1.035, 1.05), "Atlanta Fed"),
        (OptionKind.ASK, (1.02, 1.035, 1.087), "WorldatWork"),
        (OptionKind.JOIN, (1.045 - 0.164485, 1.045, 1.045 + 0.164485), "Atlanta Fed"),
        (OptionKind.STEP_BACK, (0.7, 0.8, 0.9), "guesses"),
    ],
)
def test_ranges_of_pay_begin_with_what_others_have_counted(kind: OptionKind, ends: tuple[float, ...], source: str) -> None:
    found = pay_after(kind, 40_000)
    assert found is not None
    assert (found.low, found.likely, found.high) == pytest.approx([40_000 * each for each in ends], rel=1e-6)
    assert source in found.source
    assert "guess" in found.source
    assert found.range.shape is (Shape.NORMAL if kind is OptionKind.JOIN else Shape.TRIANGULAR)


def test_nobody_has_counted_freelancing() -> None:
    assert pay_after(OptionKind.FREELANCE, 40_000) is None


def test_figures_can_be_ones_own() -> None:
    found = pay_after(OptionKind.STAY, 100, replace(CONSTANTS, growth_low=0.0, growth=0.01, growth_high=0.02))
    assert found == Assumed(attribute="pay", low=100, likely=101, high=102, source=found.source if found else "")
    assert "1 % more" in (found.source if found else "")


def test_pay_can_be_money() -> None:
    found = with_pay(30_000, 50_000, "GBP a year")
    assert found[0].ends == ("30,000 GBP a year", "50,000 GBP a year")
    assert found[1:] == SIX[1:]


def test_kinds_have_words_and_some_end_the_job() -> None:
    assert [each.word for each in OptionKind] == [
        "stay", "ask first", "join", "step back to go two forward", "go freelance", "wait",
    ]  # fmt: skip
    assert [each for each in OptionKind if each.leaves] == [OptionKind.JOIN, OptionKind.STEP_BACK, OptionKind.FREELANCE]


def test_every_count_of_others_names_its_source() -> None:
    assert all(each.says and each.source for each in KNOWN)
    assert any("Atlanta" in each.source for each in KNOWN)
