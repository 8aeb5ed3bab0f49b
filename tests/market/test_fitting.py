"""Fitting: order by proof, occupations by what is mostly proved, fluff by what speaks to nothing."""

from dataclasses import replace

import pytest

from proprietor.market.fit import Claim, Evidence, Standing
from proprietor.market.fitting import DOUBT, NICE, by_occupation, fitted, fluff, in_order, requirements_of, work_of
from proprietor.market.levels import Level
from proprietor.market.postings import Posting
from proprietor.values.ids import RecordId

FULL = Claim(id="w", text="Kept children safe", skills=frozenset({"safeguarding"}), number=True, witness=True, months=0.0)
EVIDENCE = Evidence([FULL])
NURSE = Posting(id=RecordId("pst_1"), title="Nurse", occupation="nurse", must=("safeguarding",), nice=("latin",), named=("x",))


def test_what_is_only_named_is_no_requirement() -> None:
    assert [(each.skill, each.must) for each in requirements_of(NURSE)] == [("safeguarding", True), ("latin", False)]
    assert next(requirements_of(NURSE)).words == "Safeguarding"


def test_a_posting_that_names_one_thing_does_not_come_first_by_that() -> None:
    alone, more = replace(NURSE, nice=()), replace(NURSE, id=RecordId("pst_2"), must=("safeguarding",), nice=())
    two = Evidence([FULL, replace(FULL, id="v", skills=frozenset({"b", "c", "d"}))])
    more = replace(more, must=("safeguarding", "b", "c", "d"))
    assert [each.posting.id for each in in_order([alone, more], two, Level.UNKNOWN)] == ["pst_2", "pst_1"]
    assert fitted(NURSE, EVIDENCE, Level.UNKNOWN).order == pytest.approx(1 / (1 + NICE + DOUBT))
    assert fitted(Posting(title="Cook"), EVIDENCE, Level.UNKNOWN).order == 0


def test_occupations_by_the_share_of_postings_mostly_proved() -> None:
    rows = [
        NURSE,
        replace(NURSE, must=("safeguarding", "b")),
        replace(NURSE, occupation="cook", must=("b", "c")),
        replace(NURSE, occupation=""),
        replace(NURSE, must=()),
    ]
    told = by_occupation(in_order(rows, EVIDENCE, Level.UNKNOWN))
    assert [(each.occupation, each.postings, each.mostly) for each in told] == [("nurse", 2, 1), ("cook", 1, 0)]
    assert told[1].lacking == (("b", 1), ("c", 1))


def test_fluff_is_what_speaks_to_nothing_that_is_asked_or_named() -> None:
    other = replace(FULL, id="v", skills=frozenset({"latin", "z"}))
    none = replace(FULL, id="u", skills=frozenset())
    assert fluff(NURSE, [FULL, other, none]) == (none,)
    assert fluff(NURSE, [none], unread=3) == (none,)


def test_what_is_fluff_cannot_be_told_while_little_was_understood() -> None:
    assert fluff(Posting(title="Cook"), [FULL]) is None
    assert fluff(NURSE, [FULL], unread=4) is None


def test_the_work_itself_is_held_against_ones_own_too() -> None:
    both = Evidence([FULL, replace(FULL, id="v", skills=frozenset({"x"}))])
    assert [(each.requirement.skill, each.standing) for each in work_of(NURSE, both)] == [("x", Standing.PROVED)]


def test_the_level_is_held_against_ones_own() -> None:
    assert fitted(replace(NURSE, level=Level.HEAD), EVIDENCE, Level.MID).fit.reach.value == "over your reach"
    assert [each.standing for each in fitted(NURSE, EVIDENCE, Level.MID).fit.met] == [Standing.PROVED, Standing.MISSING]
