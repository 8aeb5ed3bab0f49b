"""Pay in an advert: with the period that is its own, and with one end where one is said."""

import pytest

from proprietor.market.advert_pay import pay_in


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("£46,148 - £52,809 a year plus enhancements. 37.5 hours, rotating shifts.", "£46,148–52,809 a year"),
        ("Salary £30,000 (4 weeks holiday, £500 bonus)", "£30,000"),
        ("Salary: £40,000 (reviewed every month)", "£40,000"),
        ("Annual salary £30,000", "£30,000 a year"),
        ("Cook\nup to £52k\nFish", "up to £52k"),
        ("Pay from EUR 3.200 a month", "from 3.200 EUR a month"),
        ("Cook\n£45k\n", "£45k"),
        ("Cook\n£45 of fish sold every day by us\n", "None"),
        ("Cook\n£30,000\nweek by week", "£30,000"),
    ],
)
def test_pay_keeps_to_what_belongs_to_it(text: str, pay: str) -> None:
    assert str(pay_in(text)) == pay
