"""Pages: visible text out of any markup, in one pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.pages import is_page, read_page


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>two &amp; three</p>", "One\ntwo & three"),
        ("<ul><li>first</li><li>second\n line</li></ul>", "- first\n- second line"),
        ("a<script>rota()</script>b<style>p {}</style>c", "abc"),
        ("a<!-- not <b>seen</b> -->b", "ab"),
        ("a<!-- never closed <p>b</p><!-- again", "a never closed\nb\nagain"),
        ("<script>never closed <p>b</p><script>c", "never closed\nb\nc"),
        ("<!DOCTYPE html><HTML><BODY>x<BR/>y</BODY></HTML>", "x\ny"),
        ("5 < 6 <p>and 7 > 3", "5 < 6\nand 7 > 3"),
        ("<p>caf&eacute;&nbsp;open</p>", "café open"),
        ("<![CDATA[x]]><?php y ?><p>z", "z"),
        ("", ""),
    ],
)
def test_the_visible_text_is_read(markup: str, text: str) -> None:
    assert read_page(markup).text == text


def test_a_menu_leads_away_and_is_not_read() -> None:
    assert read_page("<nav><a>Home</a><a>Jobs</a></nav><h1>Nurse</h1>").text == "Nurse"


@pytest.mark.parametrize(
    ("markup", "heading"),
    [
        ("<p>All jobs</p><h1>Staff <b>nurse</b>\n nights</h1><h1>Later</h1>", "Staff nurse nights"),
        ("<h1></h1><h1>Nurse</h1>", "Nurse"),
        ("<h1>never closed", ""),
        ("<p>none</p>", ""),
    ],
)
def test_the_first_heading_of_the_highest_rank_is_known(markup: str, heading: str) -> None:
    assert read_page(markup).heading == heading


def test_the_title_stands_above_the_page() -> None:
    page = read_page("<title> Cook &amp;\n baker </title><p>x</p><title>other</title>")
    assert (page.title, page.text) == ("Cook & baker", "x")


def test_scripts_that_hold_data_are_kept_and_no_others() -> None:
    page = read_page("<script>let a</script><script type='application/LD+json'> {} </script>")
    assert page.data == ("{}",)


@pytest.mark.parametrize(
    ("text", "page"), [("<div class='a'>x", True), ("x < y and <z>", False), ("</p>", True), ("<!doctype html>", True)]
)
def test_markup_is_told_from_text(text: str, page: bool) -> None:
    assert is_page(text) is page


@given(st.text("<>!-/ abscript'\"=&;#lip\n") | st.text())
def test_any_text_gives_a_page(markup: str) -> None:
    assert "\n\n" not in read_page(markup).text


@pytest.mark.parametrize("piece", ["<a ", "<!--", "</", "<p", "<script>", "<![CDATA[", "<a b='", "&a", "<title>"])
def test_broken_markup_is_read_in_one_pass(piece: str) -> None:
    assert isinstance(read_page(piece * 50_000).text, str)


BROKEN = """<html><head><script type="application/ld+json">{"@type": "JobPosting", "title": "<script>alert(9)</script>Nurse",
"applicationContact": {"name": "Harriet Secretperson"}BROKEN}</script></head><body><h1>Nurse</h1>
<script>x</script></body></html>"""


def test_data_that_hold_a_closing_sign_are_read_whole() -> None:
    page = read_page(BROKEN.replace("BROKEN", ""))
    assert (page.text, page.heading) == ("Nurse", "Nurse")
    assert page.data[0].endswith('"Harriet Secretperson"}}')


def test_no_rest_of_broken_data_is_taken_for_words() -> None:
    assert read_page(BROKEN).text == "Nurse"
    assert read_page(BROKEN.replace("</script></head>", "")).text == "Nurse"


def test_words_after_broken_data_are_read() -> None:
    page = read_page('<script type="application/ld+json">{"a": "open</script><p>Nurse</p></script><p>Leeds</p>')
    assert page.text == "Nurse\nLeeds"
    assert read_page('<script type="application/ld+json">{</script>' + "a</script>" * 9).text == "a" * 9
