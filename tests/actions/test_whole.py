"""Whether a record is whole: trimmed, resolved, or refused with the place and the remedy."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from proprietor.actions.entry import label_of
from proprietor.actions.kinds import kind_of
from proprietor.actions.plain import LONGEST
from proprietor.actions.whole import checked_ids, refuse_double, short, whole
from proprietor.books import (
    Artefact,
    Assumption,
    Complaint,
    Decision,
    Employer,
    Link,
    LinkKind,
    Person,
    Role,
    Waiver,
    Want,
    Win,
)
from proprietor.books.kinds import AnyRecord
from proprietor.proposition.claims import Claim
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate
from tests.refusing import code_of, refused
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
BO = Person(id=RecordId("per_b000000000"), name="Bo Lind")
YARD = Employer(id=RecordId("emp_yard000000"), name="North Yard")
WELDER = Role(id=RecordId("rol_we1d000000"), name="Welder")
WELD = Win(id=RecordId("win_we1d000000"), result="The gangway held")
PHOTO = Artefact(id=RecordId("art_ph0t000000"), name="Photograph")
CLAIM = Claim(id=RecordId("clm_1000000000"), text="I make things that hold")
SAW = Link(id=RecordId("lnk_saw0000000"), verb=LinkKind.SAW, source=BO.id, target=WELD.id)
ASIDE = Waiver(id=RecordId("wvr_1000000000"), about=WELD.id, rule="W204", reason="It is so")
BOOKS = books_of(BO, YARD, WELDER, WELD, PHOTO, CLAIM, SAW, ASIDE)


def test_texts_are_trimmed_and_control_signs_left_out() -> None:
    typed = Win(
        problem=" Cracks\r\nin\rthe weld\x00\x1b\t", result="\tIt held \ud800 ", figure=Figure(unit=" t\x07 ", period=" 2024\x00")
    )
    assert whole(typed, BOOKS, TODAY) == Win(
        problem="Cracks\nin\nthe weld", result="It held ?", figure=Figure(unit="t", period="2024")
    )


def test_a_figure_that_says_nothing_is_none() -> None:
    assert whole(Win(result="It held", figure=Figure(unit=" ")), BOOKS, TODAY).figure is None


def test_a_list_holds_each_part_once() -> None:
    typed = Win(result="It held", skills=("welding", " welding ", "", "drawing, film\nlaw"))
    assert whole(typed, BOOKS, TODAY).skills == ("welding", "drawing", "film", "law")


def test_references_are_resolved_from_heads() -> None:
    assert whole(Role(name="Fitter", employer=RecordId("EMP_yard")), BOOKS, TODAY).employer == YARD.id
    assert whole(Win(result="It held", role=RecordId("weld0000")), books_of(WELDER), TODAY).role == WELDER.id


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (Win(skills=("welding",)), "result"),
        (Claim(text=" \n"), "text"),
        (Person(), "name"),
        (Employer(place="Leeds"), "name"),
        (Role(employer=YARD.id), "name"),
        (Artefact(note="Somewhere"), "name"),
        (Want(since=PartialDate(2024)), "what"),
        (Complaint(), "what"),
        (Assumption(sure=90), "belief"),
        (Decision(why="Because"), "what"),
        (Link(target=WELD.id), "source"),
        (Link(source=WELD.id), "target"),
        (Waiver(rule="W204", reason="So"), "about"),
        (Waiver(about=WELD.id, reason="So"), "rule"),
        (Waiver(about=WELD.id, rule="W204"), "reason"),
    ],
)
def test_a_record_that_says_nothing_is_refused(record: AnyRecord, place: str) -> None:
    refusal = refused(whole, record, BOOKS, TODAY)
    assert (refusal.code, refusal.place) == ("empty", place)
    kind = kind_of(record)
    assert refusal.sentence == f"{kind.one.capitalize()} needs at least “{label_of(kind, place)}”."


def test_a_refusal_calls_a_field_what_stands_above_it() -> None:
    said = [
        refused(whole, record, BOOKS, TODAY).sentence
        for record in (
            Artefact(note="Somewhere"),
            Win(result="x", share=120),
            Win(result="x", on=PartialDate(2024, 2), until=PartialDate(2023)),
            Win(result="x" * 20_001),
        )
    ]
    labels = [label_of(kind_of(Win()), name) for name in ("share", "until", "on", "result")]
    assert said[0] == "An artefact needs at least “What it is”."
    assert f"“{labels[0]}”" in said[1]
    assert said[2] == f"“{labels[1]}” (2023) lies before “{labels[2]}” (February 2024)."
    assert f"“{labels[3]}”" in said[3]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", " JavaScript: alert(1)", "data:text/html,x", "vbscript:x", "ftp://example.org"]
)
def test_a_link_that_may_run_something_is_refused(address: str) -> None:
    refusal = refused(whole, Artefact(name="Letter", address=address), BOOKS, TODAY)
    assert (refusal.code, refusal.place) == ("bad-value", "address")


@pytest.mark.parametrize(
    "address",
    ["", "example.org/log", "https://example.org", "HTTP://example.org", "mailto:a@example.org", "file:///a.pdf", "/home/a.pdf",
     "C:\\letters\\a.pdf", "~/a.pdf", "in the blue folder"],
)  # fmt: skip
def test_a_link_leads_to_a_page_a_letter_box_or_a_file(address: str) -> None:
    assert whole(Artefact(name="Letter", address=address), BOOKS, TODAY).address == address


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (Win(result="x" * (LONGEST + 1)), "result"),
        (Win(result="It held", skills=("x" * (LONGEST + 1),)), "skills"),
        (Win(result="It held", figure=Figure(unit="x" * (LONGEST + 1))), "figure.unit"),
    ],
)
def test_what_is_too_long_is_refused(record: AnyRecord, place: str) -> None:
    refusal = refused(whole, record, BOOKS, TODAY)
    assert (refusal.code, refusal.place) == ("too-long", place)
    assert "20,001 signs" in refusal.sentence


def test_what_is_just_short_enough_is_not() -> None:
    assert whole(Win(result="x" * LONGEST), BOOKS, TODAY)


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (Win(result="It held", share=101), "share"),
        (Win(result="It held", share=-1), "share"),
        (Assumption(belief="So", sure=1000), "sure"),
        (Win(result="It held", figure=Figure(value=Decimal("NaN"))), "figure.value"),
        (Win(result="It held", figure=Figure(before=Decimal("sNaN"))), "figure.before"),
        (Win(result="It held", figure=Figure(after=Decimal("-Infinity"))), "figure.after"),
        (Win(result="It held", figure=Figure(value=Decimal("1e15"))), "figure.value"),
        (Win(result="It held", figure=Figure(value=Decimal("1e-999999"))), "figure.value"),
        (Want(what="More", pay=Pay(minor=10**18, currency="EUR", period=Period.YEAR)), "pay"),
        (Want(what="More", pay=Pay(minor=1, currency="eur", period=Period.YEAR)), "pay"),
        (Want(what="More", pay=Pay(minor=1, currency="€; DROP", period=Period.YEAR)), "pay"),
    ],
)
def test_numbers_nobody_can_mean_are_refused(record: AnyRecord, place: str) -> None:
    refusal = refused(whole, record, BOOKS, TODAY)
    assert (refusal.code, refusal.place) == ("bad-value", place)


def test_numbers_at_the_bounds_are_not() -> None:
    figure = Figure(value=Decimal(10) ** 15 - 1, before=Decimal("-1e-20"))
    assert whole(Win(result="It held", share=0, figure=figure), BOOKS, TODAY).figure == figure
    assert whole(Assumption(belief="So", sure=100), BOOKS, TODAY).sure == 100


@pytest.mark.parametrize(
    ("record", "code", "place"),
    [
        (Role(name="Fitter", employer=RecordId("emp_zzz")), "unknown-id", "emp_zzz"),
        (Role(name="Fitter", employer=RecordId("_")), "unknown-id", "_"),
        (Waiver(about=RecordId("we1d"), rule="W204", reason="So"), "ambiguous-id", "we1d"),
        (Role(name="Fitter", employer=BO.id), "bad-reference", "employer"),
        (Complaint(what="Noise", changer=YARD.id), "bad-reference", "changer"),
        (Link(verb=LinkKind.SAW, source=WELD.id, target=BO.id), "bad-reference", "verb"),
        (Link(verb=LinkKind.SHOWS, source=PHOTO.id, target=BO.id), "bad-reference", "verb"),
        (Link(verb=LinkKind.CITES, source=CLAIM.id, target=PHOTO.id), "bad-reference", "verb"),
        (Link(verb=LinkKind.CONCERNS, source=SAW.id, target=WELD.id), "bad-reference", "verb"),
        (Link(verb=LinkKind.CONCERNS, source=WELD.id, target=ASIDE.id), "bad-reference", "verb"),
        (Link(verb=LinkKind.CONCERNS, source=WELD.id, target=WELD.id), "bad-reference", "target"),
        (Waiver(about=SAW.id, rule="W204", reason="So"), "bad-reference", "about"),
    ],
)
def test_references_that_lead_nowhere_or_astray_are_refused(record: AnyRecord, code: str, place: str) -> None:
    refusal = refused(whole, record, BOOKS, TODAY)
    assert (refusal.code, refusal.place) == (code, place)


@pytest.mark.parametrize(
    "record",
    [
        Link(verb=LinkKind.SAW, source=BO.id, target=PHOTO.id),
        Link(verb=LinkKind.SHOWS, source=PHOTO.id, target=CLAIM.id),
        Link(verb=LinkKind.CITES, source=CLAIM.id, target=WELD.id),
        Link(verb=LinkKind.CONCERNS, source=YARD.id, target=WELDER.id),
    ],
)
def test_links_that_make_sense_are_whole(record: Link) -> None:
    assert whole(record, BOOKS, TODAY) == record


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (Win(result="It held", on=PartialDate(2024), until=PartialDate(2023, 12)), "until"),
        (Role(name="Fitter", since=PartialDate(2024, 5), until=PartialDate(2024, 4)), "until"),
        (Want(what="More", since=PartialDate(2024), voiced=PartialDate(2022)), "voiced"),
        (Complaint(what="Noise", since=PartialDate(2024), raised=PartialDate(2022)), "raised"),
        (Decision(what="Stay", on=PartialDate(2024), look_back=PartialDate(2023)), "look_back"),
        (Win(result="It will hold", on=PartialDate(2026, 3, 15)), "on"),
        (Win(result="It will hold", on=PartialDate(2026), until=PartialDate(2027)), "until"),
    ],
)
def test_dates_that_contradict_each_other_or_the_calendar_are_refused(record: AnyRecord, place: str) -> None:
    refusal = refused(whole, record, BOOKS, TODAY)
    assert (refusal.code, refusal.place) == ("bad-date", place)


@pytest.mark.parametrize(
    "record",
    [
        Win(result="It held", on=PartialDate(2024), until=PartialDate(2024)),
        Win(result="It held", on=PartialDate(2024, 12, 31), until=PartialDate(2024)),
        Win(result="It held", on=PartialDate(2026)),
        Decision(what="Stay", on=PartialDate(2026), look_back=PartialDate(2030)),
        Role(name="Fitter", until=PartialDate(2030)),
    ],
)
def test_dates_that_can_be_meant_are_whole(record: AnyRecord) -> None:
    assert whole(record, BOOKS, TODAY) == record


def test_the_same_words_twice_are_refused() -> None:
    refusal = refused(refuse_double, replace(WELD, id=RecordId("")), BOOKS)
    assert (refusal.code, refusal.place) == ("duplicate", WELD.id)
    refuse_double(replace(WELD, id=RecordId(""), share=50), BOOKS)


def test_ids_of_one_kind_are_resolved_together() -> None:
    assert checked_ids(["win_w", "WE1D0"], books_of(WELD, BO), "win") == [WELD.id, WELD.id]
    assert code_of(checked_ids, ["per_b"], BOOKS, "win") == "bad-reference"
    assert code_of(checked_ids, ["zzz"], BOOKS, "win") == "unknown-id"


def test_a_long_text_is_cut_to_one_line() -> None:
    assert short("It\nheld  well") == "It held well"
    assert short("a" * 60) == "a" * 60
    assert short("a" * 61) == "a" * 59 + "…"
