"""Fit: three lists, musts apart, levels, and never one number alone."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from proprietor.market.fit import (
    PROVED,
    STATED,
    Claim,
    Evidence,
    Fit,
    Likeness,
    Reach,
    Requirement,
    Standing,
    fit_of,
    reach_of,
    same,
)
from proprietor.market.levels import Level

SQL = Requirement(skill="sql", words="SQL")
PLAIN = Claim(id="w1", text="I wrote queries", skills=frozenset({"sql"}))
FULL = replace(PLAIN, id="w2", number=True, witness=True, months=0.0)


def fitted(asked: Iterable[Requirement], claims: Iterable[Claim], likeness: Likeness = same, **levels: Level) -> Fit:
    return fit_of(asked, Evidence(claims, likeness), **levels)


@pytest.mark.parametrize(
    ("claim", "strength"),
    [
        (PLAIN, STATED),
        (replace(PLAIN, number=True), 0.65),
        (replace(PLAIN, witness=True), 0.6),
        (replace(PLAIN, months=60.0), 0.475),
        (replace(PLAIN, months=-3.0), 0.55),
        (FULL, 1.0),
    ],
)
def test_strength_is_the_sum_of_its_parts(claim: Claim, strength: float) -> None:
    assert claim.strength == pytest.approx(strength)


def test_proved_claimed_and_missing() -> None:
    asked = [SQL, Requirement(skill="law", words="a law degree"), Requirement(skill="art", words="an eye", must=False)]
    fit = fitted(asked, [PLAIN, FULL, Claim(id="w3", text="I draw", skills=frozenset({"art"}))])
    assert [each.standing for each in fit.met] == [Standing.PROVED, Standing.MISSING, Standing.CLAIMED]
    assert (fit.met[0].claim, fit.met[0].weight, fit.met[0].mend) == (FULL, 1.0, "")
    assert fit.met[1].mend == "nothing of yours speaks of a law degree"
    assert fit.met[2].mend == "a number or a witness or a date for it"
    assert [each.requirement.skill for each in fit.of(Standing.CLAIMED, must=False)] == ["art"]
    assert fit.of(Standing.CLAIMED, must=True) == ()
    assert fit.says == "Must-haves: 1 proved, 1 missing. Nice to have: 1 claimed without proof."


def test_lists_begin_with_the_strongest() -> None:
    asked = [Requirement(skill=each, words=each) for each in ("a", "b")]
    claims = [Claim(id="1", text="", skills=frozenset({"a"})), Claim(id="2", text="", skills=frozenset({"b"}), months=0.0)]
    assert [each.requirement.skill for each in fitted(asked, claims).of(Standing.CLAIMED, must=True)] == ["b", "a"]


def test_likeness_can_be_told_otherwise() -> None:
    def kin(one: str, other: str) -> float:
        return {("sql", "databases"): 0.7, ("sql", "tables"): 0.4}.get((one, other), 0.0)

    near = replace(FULL, skills=frozenset({"databases", "tables"}))
    met = fitted([SQL], [near], likeness=kin).met[0]
    assert (met.standing, met.weight) == (Standing.PROVED, pytest.approx(0.7))
    far = fitted([SQL], [replace(FULL, skills=frozenset({"tables"}))], likeness=kin).met[0]
    assert far.standing is Standing.MISSING
    assert fitted([SQL], [replace(FULL, skills=frozenset())]).met[0].standing is Standing.MISSING


def test_a_full_claim_of_something_alike_may_still_not_prove_it() -> None:
    half = fitted([SQL], [replace(FULL, skills=frozenset({"x"}))], likeness=lambda *_: 0.55).met[0]
    assert half.weight < PROVED
    assert half.mend == "something nearer to what is asked, or more recent"


@pytest.mark.parametrize(
    ("asked", "own", "reach"),
    [
        (Level.MID, Level.SENIOR, Reach.UNDER),
        (Level.MID, Level.MID, Reach.LEVEL),
        (Level.SENIOR, Level.MID, Reach.STRETCH),
        (Level.LEAD, Level.MID, Reach.OVER),
        (Level.UNKNOWN, Level.MID, Reach.UNKNOWN),
        (Level.MID, Level.UNKNOWN, Reach.UNKNOWN),
    ],
)
def test_levels(asked: Level, own: Level, reach: Reach) -> None:
    assert reach_of(asked, own) is reach


def test_the_posting_has_a_level_too() -> None:
    fit = fitted([], [], level=Level.HEAD, own_level=Level.MID)
    assert fit.says == "Must-haves: none named. Nice to have: none named. The level is over your reach."


def test_a_share_is_never_told_of_few_and_never_alone() -> None:
    five = [Requirement(skill=str(n), words=str(n)) for n in range(5)]
    claims = [replace(FULL, skills=frozenset({"0", "1"})), replace(PLAIN, skills=frozenset({"2"}))]
    share = fitted(five, claims).must_share
    assert (share.value, share.low, share.high, share.count, share.level) == (0.4, 0.4, pytest.approx(0.6), 5, 1.0)
    assert fitted(five[:4], claims).must_share.reason == "the posting names 4 must-haves"
    assert fitted(five[:1], claims).must_share.reason == "the posting names 1 must-have"
    assert fitted([], claims).must_share.reason == "the posting names no must-haves"
