"""Pay on its page: targets in short, one in full, questions asked otherwise, tables looked through before they are kept."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.market.levels import Level
from proprietor.market.records import Move, MoveKind, Opportunity, Target
from proprietor.values.when import PartialDate
from tests.market.openings import NURSE, nurses, pay, posting
from tests.web.browser import Browser

TABLE = b"""source,release,occupation_code,area_name,currency,unit,p10,p50,p90
Survey,2025,29-1141,Leeds,GBP,year,30000,38000,48000
Survey,2025,47-2152,,GBP,hour,13.5,16.25,22
Survey,2025,47-2152,,GBP,year,26000,much,44000
"""
FILE = {"file": ("survey.csv", TABLE, "text/csv")}


@pytest.fixture
def nurse(browser: Browser) -> str:
    do = browser.business.do
    made = do(
        Record(
            record=Target(name="Senior nurse", occupation=NURSE, level=Level.SENIOR, place="Leeds, UK", pay=pay("22 GBP an hour"))
        )
    )
    posts = [do(Record(record=each)) for each in nurses(39_000, 41_000, 43_000, level=Level.SENIOR)]
    do(Record(record=posting("Marsh", "29000", "31000", level=Level.JUNIOR)))
    opening = do(Record(record=Opportunity(name="Nurse", posting=posts[0].id)))
    do(Record(record=Move(opportunity=opening.id, what=MoveKind.OFFERED, pay=pay("42000"), on=PartialDate(2026, 3, 1))))
    return made.id


def test_empty_books_teach_with_an_example(browser: Browser) -> None:
    words = browser.get("/market/pay").words
    assert "You have not said yet what you aim for." in words
    assert "Ward manager, senior, Leeds, UK" in words


def test_a_target_is_shown_in_full_with_picture_table_and_what_it_rests_on(browser: Browser, nurse: str) -> None:
    page = browser.get("/market/pay")
    for words in (
        "Pay: Senior nurse",
        "By postings for registered nurse, level senior and those that name none, in Leeds.",
        "4 postings of 3 firms, from 3 February 2026 to 1 March 2026.",
        "22 GBP an hour, 45,800 GBP a year of full-time work: ",
        "Level by level",
        "No pay reference is in your books.",
        "an offer to you",
    ):
        assert words in page.words
    assert page.text.count("<svg") == 1
    assert page.text.index("1 Mar 2026") < page.text.index("3 Feb 2026"), "the newest stand first"
    record = browser.business.do(ListRecords(kind="move"))[0].record.id
    assert f"href='#{record}'" in page.text
    assert f'id="{record}"' in page.text
    assert f'href="/market/pay?target={nurse}"' in browser.get(f"/r/{nurse}").text


def test_several_targets_stand_beside_each_other(browser: Browser, nurse: str) -> None:
    other = browser.business.do(Record(record=Target(name="PM"))).id
    page = browser.get(f"/market/pay?target={other}")
    assert "It is not sure which occupation “PM” is" in page.words
    assert "Say which it is" in page.words
    assert f'href="/market/pay?target={nurse}"' in page.text
    assert "PM : occupation not sure" in browser.get("/market/pay").words


def test_a_target_can_be_asked_otherwise(browser: Browser, nurse: str) -> None:
    page = browser.get(f"/market/pay?target={nurse}&title=&level=junior&place=York,+UK&wanted=90000+GBP+a+year")
    assert "Registered nurse, junior, York, UK." in page.words
    assert "90,000 GBP a year" in page.words
    unsorted = posting("x", title="Zorblat", occupation="")
    browser.business.do(Record(record=unsorted))
    other = browser.get(f"/market/pay?target={nurse}&title=Zorblat")
    assert "No word of it is in the vocabulary." in other.words
    assert 'href="#occupation">Say which it is' in other.text
    assert "1 of five postings has no occupation yet and tells of no target." in other.words


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ("title=Nurse&wanted=lots", "wanted"),
        ("title=Nurse&uplift=much", "uplift"),
        ("title=Nurse&uplift=5000%25", "uplift"),
        ("title=Nurse&level=boss", "level"),
        ("place=Leeds", "title"),
        ("title=Nurse&occupation=nonsense", "occupation"),
        ("title=Nurse&wanted=0+GBP+a+year", "wanted"),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field_and_stays_there(browser: Browser, asked: str, field: str) -> None:
    page = browser.get(f"/market/pay?{asked}")
    assert page.status == 422
    assert f'id="{field}-error"' in page.text
    assert browser.get("/market/pay?title=Plumber&uplift=3%25").status == 200


def test_with_targets_a_slip_does_not_say_that_there_are_none(browser: Browser, nurse: str) -> None:
    other = browser.business.do(Record(record=Target(name="Plumber"))).id
    page = browser.get("/market/pay?wanted=lots")
    assert page.status == 422
    assert "You have not said yet" not in page.words
    assert "Pay: Senior nurse" in page.words
    assert "Pay: Plumber" in browser.get(f"/market/pay?target={other}&wanted=lots").words
    assert nurse


def test_an_occupation_that_is_not_sure_is_offered(browser: Browser) -> None:
    page = browser.get("/market/pay?title=PM&place=Leeds,+UK")
    assert "or write project-manager as the occupation" in page.words
    address = "/market/pay?title=PM&amp;place=Leeds%2C+UK&amp;occupation=project-manager"
    assert f'href="{address}"' in page.text
    assert "Project manager, Leeds, UK." in browser.get(address.replace("&amp;", "&")).words


def test_levels_say_why_they_differ_and_a_verdict_why_there_is_none(browser: Browser, nurse: str) -> None:
    browser.business.do(Record(record=posting("Ash", "33000", "35000", level=Level.JUNIOR)))
    page = browser.get(f"/market/pay?target={nurse}")
    assert "cannot tell yet , because three firms are few." in page.words or "because three firms are few." in page.words
    assert "Each level is looked at alone here" in page.words


def test_an_unknown_target_is_not_there_and_another_record_is_none(browser: Browser, nurse: str) -> None:
    assert browser.get("/market/pay?target=tgt_zzzzzz").status == 404
    other = browser.business.do(ListRecords(kind="posting"))[0].record.id
    page = browser.get(f"/market/pay?target={other}")
    assert page.status == 422
    assert "is no target" in page.words


def test_a_table_is_looked_through_then_kept_then_used(browser: Browser, nurse: str) -> None:
    laid = browser.post("/market/pay-tables", {"name": ""}, FILE)
    page = browser.follow(laid)
    for words in (
        "Survey 2025",
        "Two rows can be used, for two occupations; one cannot.",
        "“much” in p50 is no figure.",
        "13.50",
    ):
        assert words in page.words
    assert not browser.business.do(ListRecords(kind="pay-table"))
    kept = browser.post(f"{laid.address}/keep")
    page = browser.follow(kept)
    assert "Done: Read in the pay table “Survey 2025”, 2 rows" in page.words
    assert "In use, for the very place: Survey 2025, 29-1141, Leeds." in page.words
    assert browser.get(laid.address).status == 404

    again = browser.post("/market/pay-tables", {}, FILE)
    page = browser.follow(again)
    assert "There is nothing to keep." in page.words
    assert 'form="keep">' not in page.text
    assert browser.follow(browser.post(f"{again.address}/leave")).status == 200
    assert browser.get(again.address).status == 404
    other = browser.follow(
        browser.post("/market/pay-tables", {}, {"file": ("s.csv", TABLE.replace(b"38000", b"39000"), "text/csv")})
    )
    assert "Another table of this name" in other.words


def test_a_table_that_is_none_says_what_is_wrong(browser: Browser) -> None:
    nothing = browser.post("/market/pay-tables", {"name": ""})
    assert nothing.status == 422
    assert "Choose a table as CSV." in nothing.words
    assert browser.post("/market/pay-tables", {}, {"file": ("p.png", b"\x89PNG\r\n", "image/png")}).status == 422
    page = browser.follow(browser.post("/market/pay-tables", {}, {"file": ("t.csv", b"a,b\n1,2\n", "text/csv")}))
    assert "It takes a first line with source, occupation_code" in page.words
    assert 'form="keep">' not in page.text


def test_what_stands_in_a_table_stays_inert(browser: Browser) -> None:
    nasty = TABLE.replace(b"Leeds", b'"<script>alert(1)</script>"').replace(b"Survey", b"<b>S</b>")
    page = browser.follow(browser.post("/market/pay-tables", {}, {"file": ("<i>.csv", nasty, "text/csv")}))
    assert "<script>alert" not in page.text
    assert "<b>S" not in page.text


def test_a_long_table_shows_its_beginning(browser: Browser) -> None:
    rows = b"".join(b"Survey,2025,29-1141,Town %d,GBP,year,30000,38000,48000\n" % at for at in range(700))
    laid = browser.post("/market/pay-tables", {}, {"file": ("s.csv", TABLE + rows, "text/csv")})
    assert "and 694 more" in browser.get(laid.address).words
    browser.post(f"{laid.address}/keep")
    table = browser.business.do(ListRecords(kind="pay-table"))[0].record.id
    assert "more signs" in browser.get(f"/r/{table}").words
