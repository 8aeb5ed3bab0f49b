"""What was tried, as the funnel counts it, and the signs it gives."""

from datetime import date

import pytest

from proprietor.market.causes import Heard, Hypothesis, Signs
from proprietor.market.diagnosis import diagnose
from proprietor.market.funnel import Course, Stage
from proprietor.market.named import Quartiles
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel
from proprietor.market.tried import FIRST_STAGE, course_of, reason_of, tried
from proprietor.values.ids import RecordId
from tests.market.searches import TODAY, opportunity


def test_every_channel_has_its_stage() -> None:
    assert set(FIRST_STAGE) == set(Channel) - {Channel.LEAD}
    assert FIRST_STAGE[Channel.INSIDE] is FIRST_STAGE[Channel.REFERRAL] is Stage.REFERRAL
    assert course_of(opportunity("sheet", "applied 2026-03-02", "offered 2026-03-09", channel=Channel.LEAD)) is None


def d(month: int, day: int) -> date:
    return date(2026, month, day)


@pytest.mark.parametrize(
    ("moves", "course"),
    [
        (("found 2026-03-01", "applied 2026-03-02"), Course(stage=Stage.COLD, sent=d(3, 2))),
        (("applied 2026-03",), Course(stage=Stage.COLD, sent=d(3, 1))),
        (("found 2026-03-01", "pay_named 2026-03-03"), Course(stage=Stage.COLD, sent=d(3, 3))),
        (("screened 2026-03-05",), Course(stage=Stage.COLD, sent=d(3, 5), called=d(3, 5))),
        (
            ("applied 2026-03-09", "screened 2026-03-05", "interviewed 2026-03-12"),
            Course(stage=Stage.COLD, sent=d(3, 5), called=d(3, 5), interviewed=d(3, 12)),
        ),
        (
            ("applied 2026-03-02", "offered 2026-03-20"),
            Course(stage=Stage.COLD, sent=d(3, 2), interviewed=d(3, 20), offered=d(3, 20)),
        ),
        (
            ("applied 2026-03-02", "interviewed 2026-03-09", "accepted 2026-03-20"),
            Course(stage=Stage.COLD, sent=d(3, 2), interviewed=d(3, 9), offered=d(3, 20)),
        ),
        (
            ("applied 2026-03-02", "accepted 2026-03-20", "lost 2026-04-20"),
            Course(stage=Stage.COLD, sent=d(3, 2), interviewed=d(3, 20), offered=d(3, 20), ended=d(4, 20)),
        ),
        (("applied 2026-03-02", "lost 2026-03-09"), Course(stage=Stage.COLD, sent=d(3, 2), ended=d(3, 9))),
        (("applied 2026-03-02", "lost 2026-03-09", "reopened 2026-03-10"), Course(stage=Stage.COLD, sent=d(3, 2))),
        (("applied 2026-03-02", "withdrew 2026-03-09"), Course(stage=Stage.COLD, sent=d(3, 2), ended=d(3, 9), withdrawn=True)),
    ],
)
def test_what_became_of_it(moves: tuple[str, ...], course: Course) -> None:
    assert course_of(opportunity("ward", *moves)) == course


@pytest.mark.parametrize(
    "moves",
    [
        (),
        ("found 2026-03-01",),
        ("found 2026-03-01", "withdrew 2026-03-02"),
        ("found 2026-03-01", "lost 2026-03-09 closed"),
        ("applied",),
    ],
)
def test_what_was_never_tried_is_no_try(moves: tuple[str, ...]) -> None:
    each = opportunity("ward", *moves)
    assert course_of(each) is None
    assert reason_of(each, {}) is None
    assert tried([each], TODAY, {}).signs.ended_silent == 0


DEBRIEF, OTHER = RecordId("dbr_one"), RecordId("dbr_two")
TOLD = {DEBRIEF: Heard(Reason.EVIDENCE, they_said=False), OTHER: Heard(Reason.NONE)}


@pytest.mark.parametrize(
    ("moves", "heard", "record"),
    [
        (("applied 2026-03-02", "lost 2026-03-09 pay they"), Heard(Reason.PAY), "mov_wardxxx001"),
        (("applied 2026-03-02", "lost 2026-03-09 pay"), Heard(Reason.PAY, they_said=False), "mov_wardxxx001"),
        (("interviewed 2026-03-02 dbr_one", "lost 2026-03-09"), TOLD[DEBRIEF], DEBRIEF),
        (("interviewed 2026-03-02 dbr_one", "lost 2026-03-09 dbr_two"), TOLD[DEBRIEF], DEBRIEF),
        (("interviewed 2026-03-02 dbr_one", "lost 2026-03-09 profile they"), Heard(Reason.PROFILE), "mov_wardxxx001"),
        (
            ("applied 2026-03-02", "lost 2026-03-09 pay they", "reopened 2026-03-10", "lost 2026-04-09 chemistry they"),
            Heard(Reason.CHEMISTRY),
            "mov_wardxxx003",
        ),
    ],
)
def test_the_reason_is_that_of_the_last_end_or_of_a_debrief(moves: tuple[str, ...], heard: Heard, record: str) -> None:
    found = reason_of(opportunity("ward", *moves), TOLD)
    assert found is not None
    assert (found.heard, found.record) == (heard, record)


@pytest.mark.parametrize(
    "moves",
    [
        ("interviewed 2026-03-02 dbr_two", "lost 2026-03-09"),
        ("interviewed 2026-03-02 dbr_one", "withdrew 2026-03-09"),
        ("interviewed 2026-03-02 dbr_one",),
    ],
)
def test_where_nobody_wrote_why_there_is_no_reason(moves: tuple[str, ...]) -> None:
    assert reason_of(opportunity("ward", *moves), TOLD) is None


def test_all_signs_together() -> None:
    every = [
        opportunity("a", "applied 2026-03-02", "lost 2026-03-09 profile they"),
        opportunity("b", "applied 2026-03-02", "lost 2026-03-09"),
        opportunity("c", "interviewed 2026-03-02", "pay_named 2026-03-05 mine @ 44,000 GBP a year",
                    "offered 2026-03-20 @ 40,000 GBP a year", channel=Channel.REFERRAL),
        opportunity("d", "interviewed 2026-03-02", "pay_named 2026-03-05 mine @ 44,000 GBP a year",
                    "offered 2026-03-20 @ 40,000 EUR a year", channel=Channel.INSIDE),
        opportunity("e", "found 2026-03-02"),
    ]  # fmt: skip
    found = tried(every, TODAY, {}, Quartiles(currency="GBP", p25=30_000, p50=34_000, p75=38_000))
    assert len(found.courses) == 4
    assert [(each.stage, each.hits, each.tries) for each in found.signs.passages] == [
        (Stage.COLD, 0, 2),
        (Stage.REFERRAL, 2, 2),
        (Stage.OFFER, 2, 2),
    ]
    assert found.signs.heard == (Heard(Reason.PROFILE),)
    assert found.signs.gaps == (pytest.approx(0.1),)
    assert [each.share is None for each in found.gaps] == [False, True]
    assert found.signs.ended_silent == 1
    assert found.signs.asking is not None
    assert found.signs.asking.ask == 44_000


def test_nothing_tried_and_all_withdrawn_can_only_be_told_later() -> None:
    nothing = diagnose(tried([], TODAY, {}).signs)
    assert "no application for a post is written down" in nothing.says
    withdrawn = tried([opportunity(name, "applied 2026-03-02", "withdrew 2026-03-02") for name in "abcdefgh"], TODAY, {})
    assert [(each.tries, each.counted) for each in withdrawn.signs.passages] == [(8, 0.0)]
    found = diagnose(withdrawn.signs)
    assert found.verdict is None
    assert found.chances[Hypothesis.FINE] == pytest.approx(0.4)


def test_freelance_leads_are_counted_as_such_and_give_no_sign() -> None:
    moves = ("applied 2026-03-02", "pay_named 2026-03-03 mine @ 90,000 GBP a year", "offered 2026-03-09 @ 40,000 GBP a year")
    every = [
        opportunity("sheet", *moves, channel=Channel.LEAD),
        opportunity("chart", "applied 2026-03-02", "lost 2026-03-09 pay they", channel=Channel.LEAD),
        opportunity("table", "lost 2026-03-09 pay they", channel=Channel.LEAD),
    ]
    found = tried(every, TODAY, {}, Quartiles(currency="GBP", p25=30_000, p50=34_000, p75=38_000))
    assert found.signs == Signs(leads=3)
    assert (found.courses, found.reasons, found.gaps, found.unapplied, found.ask) == ({}, (), (), (), None)


def test_a_loss_without_an_application_is_named() -> None:
    found = tried(
        [opportunity("ward", "found 2026-03-01", "lost 2026-03-09 pay they"), opportunity("b", "found 2026-03-01")], TODAY, {}
    )
    assert found.unapplied == ("opp_wardxxxxxx",)
    assert found.signs.empty


def test_closed_is_a_reason_only_where_they_said_so() -> None:
    every = [
        opportunity("a", "applied 2026-03-02", "lost 2026-03-09 closed"),
        opportunity("b", "applied 2026-03-02", "lost 2026-03-09 closed they"),
    ]
    found = tried(every, TODAY, {})
    assert [each.heard.counts for each in found.reasons] == [False, True]
    assert found.signs.ended_silent == 1


def test_a_guess_that_does_not_count_gives_way_to_the_debrief() -> None:
    found = reason_of(opportunity("ward", "interviewed 2026-03-02 dbr_one", "lost 2026-03-09 closed"), TOLD)
    assert found is not None
    assert (found.record, found.heard) == (DEBRIEF, TOLD[DEBRIEF])
