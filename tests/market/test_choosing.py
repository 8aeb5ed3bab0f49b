"""Choosing a reference: level before place, place before country, and a reason for every row that is not used."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from proprietor.market.aim import aim_at
from proprietor.market.choosing import Choice, Near, Shelf, choose, near_of
from proprietor.market.levels import Level
from proprietor.market.records import Target
from proprietor.market.reference import PayReference
from proprietor.values.ids import RecordId
from tests.market.openings import NURSE, row

LEEDS = aim_at(Target(name="Senior nurse", occupation=NURSE, place="Leeds, UK"))
NOWHERE = replace(LEEDS, place="", city="", country="")


def chosen(*rows: PayReference, **more: Any) -> Choice:
    return choose(
        more.pop("aim", LEEDS), more.pop("currency", "GBP"), [Shelf(name="Mine", rows=rows, table=RecordId("ptb_1"))], **more
    )


def reasons(found: Choice) -> list[tuple[int, str]]:
    return [(each.count, each.why) for each in found.weighed if not each.used]


def test_the_very_place_goes_before_the_country() -> None:
    here = row(p50=41_000, area_name="Leeds")
    found = chosen(row(), here, row(area_name="York"))
    assert (found.row, found.near, found.level) == (here, Near.CITY, Level.UNKNOWN)
    used = found.weighed[0]
    assert (used.shelf, used.table, used.used, used.why, used.example) == (
        "Mine",
        "ptb_1",
        True,
        "for the very place",
        here.words,
    )
    assert reasons(found) == [(1, "gives way to a row that speaks more closely"), (1, "is for another place")]


def test_the_level_goes_before_the_place() -> None:
    senior = row(level="senior")
    found = chosen(row(area_name="Leeds"), senior, row(area_name="Leeds", level="Junior"))
    assert (found.row, found.level) == (senior, Level.SENIOR)
    assert (1, "is for another level: junior") in reasons(found)


def test_strictly_only_the_level_itself_is_taken() -> None:
    assert chosen(row(level="senior"), strict=True).row is not None
    found = chosen(row(), strict=True)
    assert (found.row, found.prior, found.level, reasons(found)) == (
        None,
        None,
        Level.UNKNOWN,
        [(1, "is for all levels together")],
    )


def test_another_currency_is_never_converted() -> None:
    assert reasons(chosen(row(currency="USD"))) == [(1, "is in USD; nothing is converted")]
    assert chosen(row(currency="USD"), currency="").row is not None


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("29-1141", {}),
        ("29-1141.00", {}),
        ("2221", {"occupation_scheme": "ISCO-08"}),
        ("Registered nurse", {}),
        ("registered-nurse", {}),
    ],
)
def test_codes_of_both_schemes_and_names_are_understood(code: str, more: dict[str, str]) -> None:
    assert chosen(row(code, **more)).row is not None


def test_a_code_of_four_digits_without_a_scheme_is_no_isco() -> None:
    found = chosen(row("2221"), row("2231"))
    assert found.row is None
    assert [(each.count, each.why) for each in found.weighed] == [
        (2, "has no row for registered nurse (SOC 29-1141, ISCO-08 2221, or by its name)")
    ]


def test_a_closer_code_goes_before_a_name_and_a_later_row_before_an_older() -> None:
    close = row()
    assert chosen(row("registered nurse"), close).row is close
    later = row(retrieved_on=date(2026, 1, 1))
    assert chosen(row(), later, row(release="2020")).row is later


def test_occupations_that_are_published_together_are_found() -> None:
    aim = aim_at(Target(name="buyer", occupation="buyer"))
    assert chosen(row("13-1020"), aim=aim).row is not None


def test_a_row_that_tells_no_spread_gives_way_to_one_that_does() -> None:
    bare, whole = row(area_name="Leeds", p10=None, p90=None), row()
    found = chosen(bare, whole)
    assert found.row is whole
    assert reasons(found) == [(1, "has no median, or one quantile only")]
    assert reasons(chosen(bare)) == [(1, "has no median, or one quantile only")]


def test_a_country_row_gets_what_the_area_pays_in_other_occupations() -> None:
    codes = [f"11-{at:04d}" for at in range(1_000, 1_040)]
    country = [row(code) for code in codes]
    leeds = [row(code, p50=38_000 * 1.2, p10=30_000, p90=70_000, area_name="Leeds") for code in codes]
    found = chosen(row(), *country, *leeds, row("11-9999", area_name="York"))
    assert found.prior is not None
    assert found.prior.source.endswith("with what the area pays in other occupations")
    assert found.near is Near.COUNTRY
    unknown = chosen(row(), *country)
    assert unknown.prior is not None
    assert unknown.prior.centre < found.prior.centre
    assert unknown.prior.source.endswith("the area unknown")


def test_pay_may_have_risen_since() -> None:
    plain, raised = chosen(row()), chosen(row(), uplift=0.1)
    assert plain.prior is not None
    assert raised.prior is not None
    assert raised.prior.centre > plain.prior.centre
    assert "taken to have risen by 10 % since" in raised.prior.source


def test_rows_of_several_sources_are_weighed_together() -> None:
    far, near = Shelf(name="A", rows=(row(), row())), Shelf(name="B", rows=(row(area_name="Leeds"),))
    found = choose(LEEDS, "GBP", [far, near])
    assert [(each.shelf, each.count, each.used) for each in found.weighed] == [("B", 1, True), ("A", 2, False)]
    assert choose(LEEDS, "GBP", []) == Choice()


@pytest.mark.parametrize(
    ("place", "name", "code", "near"),
    [
        ("Leeds, UK", "", "", Near.COUNTRY),
        ("Leeds, UK", "", "0000000", Near.COUNTRY),
        ("Leeds, UK", "", "E12000003", None),
        ("Leeds, UK", "National", "X", Near.COUNTRY),
        ("Leeds, UK", "United Kingdom", "", Near.COUNTRY),
        ("Leeds, UK", "Germany", "", None),
        ("Leeds, UK", "Leeds-Bradford, West Yorkshire", "", Near.CITY),
        ("Leeds, UK", "Greater Leeds", "", Near.CITY),
        ("York, UK", "New York-Newark-Jersey City, NY-NJ", "", None),
        ("New York, NY", "New York-Newark-Jersey City, NY-NJ", "", Near.CITY),
        ("Albany, OR, US", "Albany, GA", "", None),
        ("Austin, TX, US", "Texas", "", Near.REGION),
        ("", "National", "", Near.COUNTRY),
        ("", "Leeds", "", None),
    ],
)
def test_for_where_an_area_speaks(place: str, name: str, code: str, near: Near | None) -> None:
    assert near_of(name, code, aim_at(Target(name="nurse", occupation=NURSE, place=place))) is near


def test_an_area_with_a_code_and_no_name_says_so() -> None:
    assert reasons(chosen(row(area_code="E12000003"))) == [(1, "is for an area that has a code and no name")]


def test_of_several_places_with_one_name_none_is_taken() -> None:
    states = [row(area_name=f"Springfield, {state}") for state in ("MA", "IL")]
    aim = aim_at(Target(name="nurse", occupation=NURSE, place="Springfield, US"))
    found = chosen(*states, row(), aim=aim)
    assert found.near is Near.COUNTRY
    assert reasons(found) == [(2, "is for one of several places of that name; say in which state or region yours is")]
    assert chosen(*states[:1], aim=aim).near is Near.CITY
    assert chosen(*states, aim=aim_at(Target(name="nurse", occupation=NURSE, place="Springfield, IL, US"))).row is states[1]


def test_whoever_asks_for_the_country_gets_the_country_as_it_is() -> None:
    whole = chosen(row(), aim=aim_at(Target(name="nurse", occupation=NURSE, place="UK")))
    assert whole.prior is not None
    assert whole.prior.source == row().words
    anywhere = chosen(row(), aim=NOWHERE)
    assert anywhere.prior == whole.prior
