"""A measured result: how much, in what unit, from what to what, over which period."""

import re
from dataclasses import dataclass
from decimal import Decimal

from proprietor.values.refusals import Refusal

_SCALES = {"": 1, "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}

_WRITTEN = re.compile(
    r"(?P<sign>[+-]?)(?P<whole>\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*)(?P<rest>\.\d*)?"
    r" ?(?P<scale>k|mn|m|bn)?"
)
"""Commas and spaces set thousands apart and nothing else: "3,5" is refused, since half of Europe means three and a half."""

_MOST_SIGNS = 40
"""A longer number is no number a person wrote (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what makes it believable.

    Attributes:
        value: the result itself or the change, in `unit`; None when only `before` and `after` are known.
        unit: what is counted: "days", "%", "EUR a year", "patients".
        before: the level at the start (the baseline), in `unit`.
        after: the level at the end, in `unit`.
        period: over what time, as the person says it: "Q1–Q3 2024", "8 weeks".
    """

    value: Decimal | None = None
    unit: str = ""
    before: Decimal | None = None
    after: Decimal | None = None
    period: str = ""

    @property
    def has_baseline(self) -> bool:
        """Whether the figure can be held against something: a level before, or a period."""
        return self.before is not None or bool(self.period.strip())

    def __str__(self) -> str:
        """Say it in words: "from 9 to 2 days, over 8 weeks"."""
        said = []
        if self.value is not None:
            said.append(f"{plain_number(self.value)} {self.unit}".strip())
        if self.before is not None:
            said.append(f"from {plain_number(self.before)}")
        if self.after is not None:
            unit = "" if self.value is not None else f" {self.unit}"
            said.append(f"to {plain_number(self.after)}{unit}".rstrip())
        words = " ".join(said)
        return f"{words}, {self.period}" if words and self.period else words or self.period


def plain_number(number: Decimal) -> str:
    """Write a number without exponent or needless zeros, thousands set apart: 84,500."""
    written = f"{number:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def parse_number(text: str) -> Decimal:
    """Read 42, 1,250.5, 84 500, 410k or 1.2 mn; a point is the decimal sign.

    Raises:
        Refusal: `bad-number` for anything else, including not-a-number and infinities.
    """
    written = text.strip().lower().replace("\u2212", "-")
    found = _WRITTEN.fullmatch(written) if len(written) <= _MOST_SIGNS else None
    digits = re.sub("[, \u00a0\u202f]", "", f"{found['whole']}{found['rest'] or ''}") if found else ""
    number = Decimal(f"{found['sign']}{digits}") * _SCALES[found["scale"] or ""] if found and digits.strip(".") else None
    if number is None or abs(number) >= MOST:
        raise Refusal(
            "bad-number",
            f"“{text.strip()[:40]}” cannot be read as a number.",
            "Write digits, with a point for decimals: 42, 1,250.5 or 410k.",
            place=text.strip()[:40],
        )
    return number


MOST = Decimal(10) ** 15
"""Numbers from here on are taken for a slip of the keyboard (a guess)."""
