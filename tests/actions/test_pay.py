"""Pay through the door: targets, other posts, tables that are read in, and what is refused."""

import pytest

from proprietor.actions.books import Delete, Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.pay import ImportPayTable, PaySeen, PreviewPayTable, ShowPay
from proprietor.actions.undoing import Undo
from proprietor.business import Business
from proprietor.importers import surveys
from proprietor.market.levels import Level
from proprietor.market.pay import Basis
from proprietor.market.reach import Stand
from proprietor.market.records import Move, MoveKind, Opportunity, PayTable, Target
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate
from tests.market.openings import NURSE, nurses, pay, posting
from tests.refusing import refused

TABLE = b"""source,release,occupation_code,area_name,currency,unit,p10,p50,p90
Survey,2025,29-1141,Leeds,GBP,year,30000,38000,48000
Survey,2025,47-2152,,GBP,year,26000,much,44000
"""


def target(business: Business, **more: object) -> str:
    wanted = Target(**{"name": "Nurse", "occupation": NURSE, "place": "Leeds, UK", "pay": pay("45,000 GBP a year"), **more})  # type: ignore[arg-type]
    return business.do(Record(record=wanted)).id


def only(business: Business, **asked: object) -> PaySeen:
    (seen,) = business.do(ShowPay(**asked)).seen  # type: ignore[arg-type]
    return seen


def test_without_anything_there_is_nothing_to_show(business: Business) -> None:
    shown = business.do(ShowPay())
    assert (shown.seen, shown.postings, shown.unsorted, shown.tables) == ((), 0, 0, ())


def test_every_target_is_shown_with_its_own_postings_and_offers(business: Business) -> None:
    target(business)
    target(business, name="Plumber", occupation="plumber")
    posts = [business.do(Record(record=each)) for each in nurses(39_000, 41_000, 43_000)]
    business.do(Record(record=posting("x", "20000", occupation="", title="Zorblat")))
    opening = business.do(Record(record=Opportunity(name="Nurse", posting=posts[0].id)))
    business.do(Record(record=Move(opportunity=opening.id, what=MoveKind.OFFERED, pay=pay("42000"), on=PartialDate(2026, 3, 1))))
    shown = business.do(ShowPay())
    nurse, plumber = shown.seen
    assert (shown.postings, shown.unsorted) == (4, 1)
    assert nurse.outlook.found is not None
    assert nurse.outlook.found.report.sample.postings == 4
    assert nurse.outlook.found.report.sample.firms == 3
    assert "1 offer made to you counts among the postings." in nurse.outlook.found.cautions
    assert nurse.picture is not None
    assert plumber.outlook.found is not None
    assert plumber.outlook.found.stand is Stand.UNKNOWN


def test_a_target_can_be_asked_otherwise(business: Business) -> None:
    name = target(business)
    seen = only(business, target=name[:8], level=Level.SENIOR, place="York, UK", wanted=pay("60,000 GBP a year"))
    aim = seen.outlook.aim
    assert (aim.target, aim.level, aim.city, aim.wanted) == (name, Level.SENIOR, "York", pay("60,000 GBP a year"))
    assert only(business, target=name).outlook.aim.city == "Leeds"


def test_any_other_post_can_be_asked_for(business: Business) -> None:
    assert only(business, title="Senior plumber", place="Leeds").outlook.aim.level is Level.SENIOR
    assert only(business, occupation="plumber").outlook.aim.name == "Plumber"
    unsure = only(business, title="PM")
    assert (unsure.outlook.found, unsure.picture, unsure.missing) == (None, None, "")


@pytest.mark.parametrize(
    ("asked", "code", "place"),
    [
        ({"title": "Nurse", "target": "tgt_x"}, "bad-value", "title"),
        ({"place": "Leeds"}, "empty", "title"),
        ({"level": Level.SENIOR}, "empty", "title"),
        ({"wanted": pay("1 GBP a year")}, "empty", "title"),
        ({"uplift": -1.0}, "bad-value", "uplift"),
        ({"uplift": 11.0}, "bad-value", "uplift"),
        ({"target": "tgt_zzzz"}, "unknown-id", "tgt_zzzz"),
    ],
)
def test_a_question_that_cannot_be_meant_is_refused(business: Business, asked: dict[str, object], code: str, place: str) -> None:
    refusal = refused(business.do, ShowPay(**asked))  # type: ignore[arg-type]
    assert refusal.code == code
    assert refusal.place == place


def test_only_a_target_is_a_target(business: Business) -> None:
    other = business.do(Record(record=posting("a")))
    assert refused(business.do, ShowPay(target=other.id)).code == "bad-reference"


def test_a_reference_that_is_not_installed_is_said(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> object:
        raise Refusal("missing-part", "It is not installed.", "Install it.")

    surveys._country.cache_clear()
    monkeypatch.setattr(surveys, "Oews", missing)
    assert only(business, title="Plumber", place="Dallas, US").missing == "It is not installed. Install it."
    assert only(business, title="Plumber", place="Leeds, UK").missing == ""


def test_a_table_is_looked_through_kept_once_and_used(business: Business) -> None:
    target(business)
    seen = business.do(PreviewPayTable(file="nurses.csv", data=TABLE))
    assert (seen.read.rows, seen.same, seen.named_alike) == (1, None, ())
    assert [(each.line, each.sentence) for each in seen.read.troubles] == [(3, "“much” in p50 is no figure.")]
    assert business.do(ListRecords(kind="pay-table")) == ()

    kept = business.do(ImportPayTable(file="nurses.csv", data=TABLE))
    assert (kept.name, kept.rows, kept.on) == ("Survey 2025", 1, PartialDate(2026, 3, 14))
    found = only(business).outlook.found
    assert found is not None
    assert found.report.next_offer.basis is Basis.PRIOR
    assert found.choice.weighed[0].table == kept.id

    assert business.do(ImportPayTable(file="other.csv", data=TABLE.replace(b"\n", b"\r\n"))) == kept
    assert business.do(PreviewPayTable(file="nurses.csv", data=TABLE)).same == kept
    assert len(business.do(ListRecords(kind="pay-table"))) == 1


def test_the_same_rows_under_another_name_and_other_rows_under_one_name_are_told_and_kept(business: Business) -> None:
    kept = business.do(ImportPayTable(file="nurses.csv", data=TABLE))
    other = TABLE.replace(b"38000", b"39000")
    assert business.do(PreviewPayTable(file="nurses.csv", data=other)).named_alike == (kept,)
    assert business.do(ImportPayTable(file="nurses.csv", data=other)).id != kept.id
    assert business.do(ImportPayTable(file="nurses.csv", data=TABLE, name="Mine")).name == "Mine"
    assert len(business.do(ListRecords(kind="pay-table"))) == 3


def test_a_table_goes_and_comes_back_like_any_record(business: Business) -> None:
    kept = business.do(ImportPayTable(file="nurses.csv", data=TABLE))
    business.do(Delete(id=kept.id))
    business.do(Undo())
    (again,) = business.do(ListRecords(kind="pay-table"))
    assert again.record == kept
    assert isinstance(again.record, PayTable)


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"nonsense", "empty", "line 1: The table has no column source"),
        (b"source,occupation_code,currency,unit,p50\n", "empty", "No row of t.csv can be used."),
        (b"", "empty", "t.csv"),
        (TABLE + b"x" * 4_000_001, "too-long", "more than is kept of one table"),
    ],
)
def test_a_table_without_a_row_or_too_long_is_refused(business: Business, data: bytes, code: str, said: str) -> None:
    refusal = refused(business.do, ImportPayTable(file="t.csv", data=data))
    assert refusal.code == code
    assert said in refusal.sentence
    assert business.do(ListRecords(kind="pay-table")) == ()
