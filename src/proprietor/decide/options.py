"""Options: what you could do, what each assumes of what counts for you, and what it would mend."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.ranges import Range, Shape, around, faults
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal

MOST_OPTIONS, MOST_ATTRIBUTES = 12, 12
"""Options and attributes that are weighed at once; more cannot be kept apart in one's head (guesses)."""

FEWEST_OPTIONS = 2


class OptionKind(StrEnum):
    """What kind of choice it is."""

    STAY = "stay"
    ASK = "ask"
    JOIN = "join"
    STEP_BACK = "step_back"
    FREELANCE = "freelance"
    WAIT = "wait"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _WORDS.get(self, self.value)

    @property
    def leaves(self) -> bool:
        """Whether the present job ends with it."""
        return self in {OptionKind.JOIN, OptionKind.STEP_BACK, OptionKind.FREELANCE}


_WORDS = {
    OptionKind.ASK: "ask first",
    OptionKind.STEP_BACK: "step back to go two forward",
    OptionKind.FREELANCE: "go freelance",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """Something that counts for the owner, with the worst and the best that any of the options could bring.

    Attributes:
        name: short and stable, such as `pay`.
        label: what a person calls it.
        worst: worth 0.
        best: worth 1; below `worst` where less is better, such as hours.
        unit: what both are counted in.
        worst_words, best_words: both in the owner's words; empty for the number with its unit.
    """

    name: str
    label: str
    worst: float = 0.0
    best: float = 100.0
    unit: str = "points"
    worst_words: str = ""
    best_words: str = ""

    def value(self, amount: float) -> float:
        """What an amount is worth: 0 at the worst, 1 at the best, on a straight line through both."""
        return (amount - self.worst) / (self.best - self.worst)

    @property
    def ends(self) -> tuple[str, str]:
        """The worst and the best as they stand in a sentence."""
        return (
            self.worst_words or f"{self.worst:,.10g} {self.unit}".strip(),
            self.best_words or f"{self.best:,.10g} {self.unit}".strip(),
        )


SIX = (
    Attribute(name="pay", label="pay"),
    Attribute(name="growth", label="growth"),
    Attribute(name="interest", label="interest and effect"),
    Attribute(name="people", label="people and boss"),
    Attribute(name="stability", label="stability"),
    Attribute(name="life", label="life beside work"),
)
"""What counts, unless the owner names something else (spec/decide.md); points from 0 to 100 until pay is given in money."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """What an option is taken to bring of one attribute, in its unit, and where that comes from."""

    attribute: str
    low: float
    likely: float
    high: float
    source: str = ""
    shape: Shape = Shape.TRIANGULAR

    @property
    def range(self) -> Range:
        """The three as a range."""
        return Range(self.low, self.likely, self.high, self.shape)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """The chance, from 0 to 1, that an option mends a complaint, with what speaks for it; without evidence it is a hope."""

    complaint: RecordId
    low: float
    likely: float
    high: float
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something you could do.

    Attributes:
        name: what the owner calls it; no two options have the same.
        kind: what kind of choice it is.
        assumed: what it brings of each attribute; of one that is not named nothing is known.
        mends: the chances that it mends what is wrong now.
        opportunity: the opportunity it would take up; UNKEPT for none.
        ask: the plan of the talk, where one asks first.
    """

    name: str
    kind: OptionKind
    assumed: tuple[Assumed, ...] = ()
    mends: tuple[Mended, ...] = ()
    opportunity: RecordId = UNKEPT
    ask: RecordId = UNKEPT

    def of(self, attribute: Attribute) -> Range:
        """What it brings of an attribute; anything from worst to best where nobody has said."""
        found = next((each.range for each in self.assumed if each.attribute == attribute.name), None)
        low, high = sorted((attribute.worst, attribute.best))
        return found or Range(low, (low + high) / 2, high)

    def unknown(self, attributes: Sequence[Attribute]) -> tuple[Attribute, ...]:
        """The attributes of which nobody has said what it brings."""
        said = {each.attribute for each in self.assumed}
        return tuple(each for each in attributes if each.name not in said)


def checked(options: Sequence[Option], attributes: Sequence[Attribute]) -> None:
    """Refuse what cannot be weighed, all of it at once.

    Raises:
        Refusal: `one-option`, `too-many`, `empty`, `duplicate`, `bad-number`, `bad-range` or `bad-reference`; the first one,
            with the others in `also`.
    """
    found = [*_counted(options, attributes), *_scales(attributes), *_names(options)]
    found = found or [each for option in options for each in _faults(option, {each.name: each for each in attributes})]
    if found:
        first, *also = found
        raise Refusal(first.code, first.sentence, first.remedy, place=first.place, also=tuple(also))


def _counted(options: Sequence[Option], attributes: Sequence[Attribute]) -> Iterator[Refusal]:
    if len(options) < FEWEST_OPTIONS:
        said = "There is only one option." if options else "There is no option."
        yield Refusal("one-option", f"{said} Nothing can be weighed against it.", "Add another one; staying is one, too.")
    if len(options) > MOST_OPTIONS or len(attributes) > MOST_ATTRIBUTES:
        said = f"At most {MOST_OPTIONS} options and {MOST_ATTRIBUTES} attributes are weighed at once."
        yield Refusal("too-many", said, "Leave out those you would not choose, and what is alike in all of them.")
    if not attributes:
        yield Refusal("empty", "Nothing is named that counts for you.", "Name at least one attribute, such as pay.")


def _scales(attributes: Sequence[Attribute]) -> Iterator[Refusal]:
    for each in attributes:
        if not (math.isfinite(each.worst) and math.isfinite(each.best)) or each.worst == each.best:
            said = f"Of {each.label} the worst and the best are {each.worst:g} and {each.best:g}: nothing lies between them."
            yield Refusal("bad-range", said, "Name the worst and the best any option could bring.", place=each.name)
    for name in _twice([each.name for each in attributes]):
        yield Refusal("duplicate", f"Two attributes are called “{name}”.", "Name each once.", place=name)


def _names(options: Sequence[Option]) -> Iterator[Refusal]:
    if any(not each.name.strip() for each in options):
        yield Refusal("empty", "An option has no name.", "Give it a few words by which you know it again.")
    for name in _twice([each.name for each in options]):
        yield Refusal("duplicate", f"Two options are called “{name}”.", "Name each once.", place=name)


def _twice(names: Sequence[str]) -> list[str]:
    return sorted({each for each in names if names.count(each) > 1})


def _faults(option: Option, attributes: dict[str, Attribute]) -> Iterator[Refusal]:
    for name in _twice([each.attribute for each in option.assumed]):
        yield Refusal("duplicate", f"“{option.name}” has two ranges of “{name}”.", "Leave one of them.", place=name)
    for each in option.assumed:
        attribute = attributes.get(each.attribute)
        if attribute is None:
            said = f"“{option.name}” assumes something of “{each.attribute}”, which is none of what counts for you."
            yield Refusal("bad-reference", said, "Add it to what counts, or leave it out.", place=each.attribute)
            continue
        (low, least), (high, most) = sorted(zip((attribute.worst, attribute.best), attribute.ends, strict=True))
        yield from faults(each.range, f"{attribute.label} with “{option.name}”", low, high, (least, most))
    for chance in option.mends:
        span = Range(chance.low, chance.likely, chance.high)
        yield from faults(span, f"the chance that “{option.name}” mends a complaint", 0, 1, ("0", "1"))


def pay_after(kind: OptionKind, pay: float, constants: Constants = CONSTANTS) -> Assumed | None:
    """What a year's pay may be after the choice, from what others have counted; None where nobody has.

    It is a place to begin. Freelancing has no default: nobody's figures would be the owner's.

    Args:
        kind: of the option.
        pay: a year's pay today, in any currency.
        constants: the numbers it is made from.
    """
    c, moved = constants, around(1 + constants.growth + constants.premium, constants.premium_spread)
    stays = (1 + c.growth_low, 1 + c.growth, 1 + c.growth_high)
    as_stayers = f"{c.growth * 100:g} % more in a year, near what people who stay see (Atlanta Fed); its ends are guesses"
    asked = f"as if you stay, up to the {c.promoted * 100:g} % of a promotion (WorldatWork); that a yes brings as much is a guess"
    joined = f"{c.premium * 100:g} point above people who stay (Atlanta Fed), {c.premium_spread * 100:g} % either way (a guess)"
    back = f"{c.cut * 100:g} % less, {c.cut_low * 100:g} to {c.cut_high * 100:g} (guesses)"
    found: dict[OptionKind, tuple[tuple[float, float, float], Shape, str]] = {
        OptionKind.STAY: (stays, Shape.TRIANGULAR, as_stayers),
        OptionKind.WAIT: (stays, Shape.TRIANGULAR, as_stayers),
        OptionKind.ASK: ((*stays[:2], max(stays[2], 1 + c.promoted)), Shape.TRIANGULAR, asked),
        OptionKind.JOIN: ((moved.low, moved.likely, moved.high), moved.shape, joined),
        OptionKind.STEP_BACK: ((1 - c.cut_high, 1 - c.cut, 1 - c.cut_low), Shape.TRIANGULAR, back),
    }
    if kind not in found:
        return None
    (low, likely, high), shape, source = found[kind]
    return Assumed(attribute="pay", low=pay * low, likely=pay * likely, high=pay * high, source=source, shape=shape)


def with_pay(worst: float, best: float, unit: str, attributes: Sequence[Attribute] = SIX) -> tuple[Attribute, ...]:
    """The attributes with pay in money a year instead of points."""
    return tuple(replace(each, worst=worst, best=best, unit=unit) if each.name == "pay" else each for each in attributes)
