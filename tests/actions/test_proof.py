"""The proof of search: date, post, firm, how, stages, outcome of what was applied for between two days, and nothing else."""

from datetime import date

import pytest

from proprietor.actions.books import Record
from proprietor.actions.papers import ListingForm
from proprietor.actions.proof import HOW, ExportProof, ShowProof
from proprietor.books import Employer, Person
from proprietor.business import Business
from proprietor.market.postings import Posting
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate
from tests.refusing import code_of

MAY = {"since": PartialDate(2021, 5), "until": PartialDate(2021, 5)}


def opportunity(business: Business, name: str = "Bed manager", **rest) -> RecordId:
    return business.do(Record(record=Opportunity(name=name, **rest))).id


def move(business: Business, about: RecordId, what: MoveKind, *on: int, **rest) -> None:
    when = PartialDate(*on) if on else None
    business.do(Record(record=Move(opportunity=about, what=what, on=when, **rest)))


def rows(business: Business, **asked) -> list[tuple[str, ...]]:
    return list(business.do(ShowProof(**{**MAY, **asked})).listing.rows)


def test_empty_books_say_so(business: Business) -> None:
    proof = business.do(ShowProof(until=PartialDate(2021, 5, 31)))
    assert (proof.since, proof.until) == (date(2021, 2, 28), date(2021, 5, 31))
    assert (proof.listing.rows, proof.listing.empty) == ((), "Nothing was applied for in this time.")
    assert business.do(ExportProof(form=ListingForm.CSV)).printed.data == b"Date,Post,Firm,How,Stages,Outcome\r\n"


def test_an_application_stands_with_its_stages_and_outcome(business: Business) -> None:
    firm = business.do(Record(record=Employer(name="Quayside Hospital")))
    one = opportunity(business, "Bed manager, Quayside Hospital", employer=firm.id, channel=Channel.REFERRAL, note="They are odd")
    move(business, one, MoveKind.FOUND, 2021, 4, 30)
    move(business, one, MoveKind.APPLIED, 2021, 5, 3)
    move(business, one, MoveKind.PAY_NAMED, 2021, 5, 4, pay=Pay(minor=4_400_000, currency="GBP", period=Period.YEAR))
    move(business, one, MoveKind.SCREENED, 2021, 6)
    move(business, one, MoveKind.LOST, 2021, 6, 20, note="Ana was rude")
    assert rows(business, until=PartialDate(2021, 6)) == [
        (
            "3 May 2021",
            "Bed manager",
            "Quayside Hospital",
            "recommended by somebody there",
            "3 May 2021 applied; Jun 2021 a first call; 20 Jun 2021 lost",
            "lost",
        )
    ]


def test_what_is_open_says_so_and_later_moves_do_not_count_yet(business: Business) -> None:
    one = opportunity(business)
    move(business, one, MoveKind.APPLIED, 2021, 5, 3)
    move(business, one, MoveKind.OFFERED, 2021, 6, 3)
    ((*_, stages, outcome),) = rows(business)
    assert (stages, outcome) == ("3 May 2021 applied", "still open (applied)")
    ((*_, stages, outcome),) = rows(business, until=PartialDate(2021, 6))
    assert (stages, outcome) == ("3 May 2021 applied; 3 Jun 2021 an offer", "still open (an offer)")


def test_only_what_was_tried_and_moved_in_the_span_stands_oldest_first(business: Business) -> None:
    found, early, late, before, after = (opportunity(business, name) for name in ("Found", "Early", "Late", "Before", "After"))
    move(business, found, MoveKind.FOUND, 2021, 5, 1)
    move(business, late, MoveKind.APPLIED, 2021, 5, 9)
    move(business, early, MoveKind.APPLIED, 2021, 4, 9)
    move(business, early, MoveKind.LOST, 2021, 5, 1)
    move(business, before, MoveKind.APPLIED, 2021, 4, 1)
    move(business, after, MoveKind.APPLIED, 2021, 6, 1)
    assert [row[1] for row in rows(business)] == ["Early", "Late"]
    assert rows(business)[0][2] == "", "no firm is guessed from a name"


def test_what_has_no_day_is_left_out_with_the_reason(business: Business) -> None:
    one = opportunity(business)
    move(business, one, MoveKind.APPLIED)
    proof = business.do(ShowProof(**MAY))
    assert proof.listing.rows == ()
    assert [(each.record, each.reason) for each in proof.left_out] == [(one, "Nothing says on which day it was applied for.")]


def test_nobody_is_named_and_the_owner_only_if_they_say_so(business: Business) -> None:
    business.do(Record(record=Person(name="Ana Ruiz", may_be_named=True)))
    one = opportunity(business, "Assistant to Ana Ruiz")
    move(business, one, MoveKind.APPLIED, 2021, 5, 3)
    assert rows(business)[0][1] == "Assistant to somebody"
    proof = business.do(ShowProof(**MAY, name="  Maren\nHolt "))
    assert proof.listing.lede == "Maren Holt, 1 May 2021 to 31 May 2021: 1 application."
    assert code_of(business.do, ShowProof(name="x" * 201)) == "too-long"
    assert code_of(business.do, ShowProof(since=PartialDate(2021), until=PartialDate(2020))) == "bad-date"


def test_what_was_sent_earlier_is_counted_apart(business: Business) -> None:
    for title, month in (("Bed manager", 3), ("Flow lead", 5)):
        one = opportunity(business, title)
        move(business, one, MoveKind.APPLIED, 2021, month, 3)
        move(business, one, MoveKind.LOST, 2021, 5, 9)
    assert business.do(ShowProof(**MAY)).listing.lede == "1 May 2021 to 31 May 2021: 2 applications, 1 of them sent earlier."


def test_every_way_has_its_word() -> None:
    assert set(HOW) == {each.value for each in Channel}


@pytest.mark.parametrize("form", ListingForm)
def test_every_form_makes_a_file(business: Business, form: ListingForm) -> None:
    move(business, opportunity(business), MoveKind.APPLIED, 2021, 5, 3)
    done = business.do(ExportProof(form=form, **MAY))
    assert done.printed.name == f"applications-2021-05-01-2021-05-31.{form}"
    assert done.printed.data


def test_a_posting_tells_post_and_firm_and_a_stage_without_a_day_stands_without_one(business: Business) -> None:
    posting = business.do(Record(record=Posting(title="Bed Manager (nights)", company="Quayside Hospital")))
    one = opportunity(business, "Nights at Quayside", posting=posting.id)
    move(business, one, MoveKind.SCREENED)
    move(business, one, MoveKind.APPLIED, 2021, 5, 3)
    ((_, post, firm, _, stages, _),) = rows(business)
    assert (post, firm) == ("Bed Manager (nights)", "Quayside Hospital")
    assert stages == "a first call; 3 May 2021 applied"
