"""Experience that is asked for: the least, in months."""

import pytest

from proprietor.market.normalising.experience import experience_in


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("5-8 years", 60),
        ("2+ yrs", 24),
        ("1.5 years", 18),
        ("18 months", 18),
        ("3 bis 5 Jahre", 36),
        ("99 years, or 2 years", 24),
        ("99 years", None),
        ("some", None),
        ("5", None),
    ],
)
def test_the_least_experience_is_read(text: str, months: int | None) -> None:
    assert experience_in(text) == months
