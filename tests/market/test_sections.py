"""Sections: which heading opens what, where it ends, and sentences with their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.sections import LONGEST_PART, Section, heading_of, is_heading, parts_of


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Requirements", Section.MUST),
        ("What you'll bring", Section.MUST),
        ("Essential criteria", Section.MUST),
        ("About you", Section.MUST),
        ("You", Section.MUST),
        ("Nice to have", Section.NICE),
        ("Person specification - desirable:", Section.NICE),
        ("Skills (preferred)", Section.NICE),
        ("What would set you apart", Section.NICE),
        ("Good to have", Section.NICE),
        ("Good knowledge of soups", Section.UNKNOWN),
        ("Preferred qualifications", Section.NICE),
        ("Not required, but helpful", Section.NICE),
        ("What we offer", Section.OFFER),
        ("Benefits", Section.OFFER),
        ("About us", Section.ABOUT),
        ("About Meridian", Section.ABOUT),
        ("Who we are", Section.ABOUT),
        ("The role", Section.WORK),
        ("What you'll do", Section.WORK),
        ("Tech stack", Section.WORK),
        ("Key Responsibilities", Section.WORK),
        ("### Primary Duties (70%)", Section.WORK),
        ("**Required Skills and Qualifications:**", Section.MUST),
        ("Technical stack", Section.WORK),
        ("Salads", Section.UNKNOWN),
    ],
)
def test_headings_open_their_sections(heading: str, section: Section) -> None:
    assert heading_of(heading) is section


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Requirements", True),
        ("Requirements:", True),
        ("Salads:", True),
        ("**Skills:**", True),
        ("### Duties (70%)", True),
        ("***", False),
        ("Salads", False),
        ("Skills and experience you need", True),
        ("Essential for this role", True),
        ("Experience of soups", False),
        ("Experience of soups:", True),
        ("Desirable: soups", False),
        ("Must know your soups", False),
        ("Bonus if you know soups", False),
        ("The role among soups", True),
        ("You have patience.", False),
        ("You have patience, and a knife", False),
        ("You have a great deal of patience with all of us", False),
    ],
)
def test_a_heading_is_short_and_no_sentence(line: str, heading: bool) -> None:
    assert is_heading(line) is heading


def sections(text: str) -> list[tuple[str, Section]]:
    return [(part.text, part.section) for part in parts_of(text)]


def test_a_section_counts_until_the_next_heading_or_a_paragraph_after_its_list() -> None:
    text = "Come.\nRequirements\n\n*Knife\n1. Fish\n\nWe are calm.\nBenefits:\nTea. Bread"
    assert sections(text) == [
        ("Come.", Section.UNKNOWN),
        ("Knife", Section.MUST),
        ("Fish", Section.MUST),
        ("We are calm.", Section.UNKNOWN),
        ("Tea.", Section.OFFER),
        ("Bread", Section.OFFER),
    ]


def test_a_heading_within_a_line_counts_on() -> None:
    assert sections("Essential: knife; fish. Desirable: tea.\nNote: this is none. A very long row of words: no") == [
        ("knife;", Section.MUST),
        ("fish.", Section.MUST),
        ("tea.", Section.NICE),
        ("Note: this is none.", Section.NICE),
        ("A very long row of words: no", Section.NICE),
    ]


def test_a_sentence_that_never_ends_is_cut_between_words() -> None:
    spaced = parts_of("word " * 500)
    assert max(len(part.text) for part in spaced) <= LONGEST_PART
    assert "".join(part.text for part in spaced) == ("word " * 500).rstrip()
    assert [len(part.text) for part in parts_of("x" * 2500)] == [1000, 1000, 500]


@given(st.text() | st.text("-*: .;\nEssential You have about", max_size=200))
def test_each_part_stands_where_it_says(text: str) -> None:
    for part in parts_of(text):
        assert text[part.start : part.start + len(part.text)] == part.text
