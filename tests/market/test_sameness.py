"""Sameness: one post however it is written, and two that are only called alike."""

from dataclasses import replace

import pytest

from proprietor.market.postings import Posting
from proprietor.market.sameness import Seen, are_two, mark_of, plain_address
from proprietor.values.money import Pay, Period

LOW, HIGH = (Pay(minor=minor, currency="GBP", period=Period.YEAR) for minor in (4_000_000, 4_400_000))
ONE = Posting(
    title="Bed manager", company="Quay", city="Leeds", pay_low=LOW, pay_high=LOW, url="https://q.example/1", source_id="1"
)


@pytest.mark.parametrize(
    ("other", "two"),
    [
        (replace(ONE, pay_low=HIGH, pay_high=HIGH, url="https://q.example/2", source_id="2"), True),
        (replace(ONE, pay_low=HIGH, pay_high=HIGH, url="", source_id="2"), True),
        (replace(ONE, pay_low=HIGH, pay_high=HIGH, url="https://q.example/2"), False),
        (replace(ONE, pay_low=HIGH, pay_high=HIGH, url="", source_id=""), False),
        (replace(ONE, pay_low=None, pay_high=None, url="https://q.example/2", source_id="2"), False),
        (replace(ONE, url="https://q.example/2", source_id="2"), False),
    ],
)
def test_only_other_pay_at_another_address_makes_two_posts(other: Posting, two: bool) -> None:
    assert are_two(mark_of(ONE), mark_of(other)) is are_two(mark_of(other), mark_of(ONE)) is two
    seen = Seen[str]()
    seen.add(mark_of(ONE), "one")
    assert seen.find(mark_of(other)) == (None if two else "one")


def test_the_same_address_is_the_same_post_under_another_name_of_the_firm() -> None:
    seen = Seen[str]()
    seen.add(mark_of(ONE), "one")
    assert seen.find(mark_of(replace(ONE, company="Quay Trust", url="https://q.example/1?utm_source=x#top"))) == "one"
    assert seen.find(mark_of(replace(ONE, company="Quay Trust", title="Cook"))) is None
    assert seen.find(mark_of(replace(ONE, company="Quay Trust", city="York"))) is None


def test_of_several_alike_the_one_that_fits_is_found() -> None:
    seen = Seen[str]()
    other = replace(ONE, pay_low=HIGH, pay_high=HIGH, url="", source_id="2")
    seen.add(mark_of(ONE), "one")
    seen.add(mark_of(other), "other")
    assert seen.find(mark_of(other)) == "other"


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://q.example/1/?utm_source=a&jk=7&ref=x&gclid=1#apply", "https://q.example/1?jk=7"),
        ("https://q.example/1?", "https://q.example/1"),
        ("https://q.example/1?refresh=1", "https://q.example/1?refresh=1"),
        ("", ""),
    ],
)
def test_an_address_is_compared_without_what_tells_where_one_came_from(url: str, plain: str) -> None:
    assert plain_address(url) == plain
