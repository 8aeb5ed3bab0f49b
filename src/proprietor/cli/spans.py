"""A small picture in text: the level others see with its interval, and one's own mark, one line a competency."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.calibration.constants import HIGHEST, LOWEST
from proprietor.cli.ink import Ink, clean, width_of, wrapped

OTHERS, OWN, BOTH, WITHIN = "●", "○", "◉", "─"
LEGEND = f"{OTHERS} others, {WITHIN * 3} 90 % interval, {OWN} you, {BOTH} both"

NAMES = 3
"""Names take a third of the screen at most (a guess)."""

NARROWEST, WIDEST = 17, 65
"""Columns of the scale: the least by which levels can be told, and more than is of use (guesses)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One line: a name, the level with its interval, all from 1 to 5, and one's own level; None for none."""

    name: str
    value: float
    low: float
    high: float
    own: int | None


def picture(spans: Sequence[Span], ink: Ink, width: int) -> Iterator[str]:
    """The lines, beneath a scale; none for none."""
    if not spans:
        return
    names = [wrapped(" ".join(clean(each.name).split()), width // NAMES, most=1)[0] for each in spans]
    room = max(map(width_of, names))
    wide = min(max(width - room - 2, NARROWEST), WIDEST)
    yield ink.faint(" " * (room + 2) + _line({at(level, wide): str(level) for level in range(LOWEST, HIGHEST + 1)}, wide))
    for name, each in zip(names, spans, strict=True):
        signs = dict.fromkeys(range(at(each.low, wide), at(each.high, wide) + 1), WITHIN) | {at(each.value, wide): OTHERS}
        if each.own is not None:
            place = at(each.own, wide)
            signs[place] = BOTH if place == at(each.value, wide) else OWN
        yield f"{name}{' ' * (room - width_of(name) + 2)}{_line(signs, wide)}"
    yield ink.faint(LEGEND)


def at(level: float, wide: int) -> int:
    """The column of a level on a scale so many columns wide, counted from 0; what is off the scale stands at its end."""
    held = min(max(level, LOWEST), HIGHEST)
    return round((held - LOWEST) / (HIGHEST - LOWEST) * (wide - 1))


def _line(signs: dict[int, str], wide: int) -> str:
    return "".join(signs.get(column, " ") for column in range(wide)).rstrip()
