"""Weighing: options held against each other, with how sure that is and what would turn it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.drawing import Drawn, draw
from proprietor.decide.flips import Flip, flips_of, scores_of, values_of
from proprietor.decide.mending import MustCheck
from proprietor.decide.options import Attribute, Option, checked
from proprietor.decide.ranges import Range, Shape, amount
from proprietor.decide.weights import Weights, weights_from
from proprietor.values.estimate import Estimate
from proprietor.values.refusals import Refusal

MOST_DRAWS = 200_000
"""More draws than that say nothing new and take memory (a guess)."""


ROUNDS = 0.005
"""Below this share, and above the rest of it, whole numbers of 100 would say never and always."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where an option stands.

    Attributes:
        option: the option.
        value: what it is worth, 0 where all is at its worst and 1 where all is at its best; its interval is that of the draws,
            its value exact.
        best: the chance that it is the best of all.
        regret: how much one would miss by it on average, on the same scale as the value.
        scores: by attribute, what it is expected to bring, from 0 at the worst to 1 at the best.
    """

    option: Option
    value: Estimate
    best: float
    regret: float
    scores: tuple[float, ...]

    @property
    def often(self) -> str:
        """In how many of 100 draws it is the best; what is not certain is not rounded to never or always."""
        if 0 < self.best < ROUNDS:
            return "under 1"
        return "over 99" if 1 - ROUNDS < self.best < 1 else f"{self.best * 100:.0f}"

    @property
    def worth(self) -> float:
        """The value as a number."""
        assert self.value.value is not None
        return self.value.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Something nobody knows yet, and what knowing it beforehand would add to the value of choosing the best.

    Attributes:
        option: the name of the option; empty when it is how much the attribute counts for the owner.
        attribute: which.
        label: what a person calls it.
        gain: the expected gain (EVPPI), on the scale of the values.
    """

    option: str
    attribute: str
    label: str
    gain: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The one thing to find out before deciding, and why."""

    option: str
    attribute: str
    sentence: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Options weighed.

    Attributes:
        checks: what each would mend of what is wrong; it comes before all numbers.
        standings: the options, the most valuable first.
        flips: by attribute, the weight at which the leader is equalled.
        unknowns: what is not known, the most worth finding out first.
        question: the one question to ask before deciding; None when no single answer is worth it.
        unsaid: by option, the attributes of which nothing was assumed.
        attributes: what counts.
        weights: how much.
        seed: of the draws; the same one gives the same figures.
        draws: how many there were.
    """

    checks: tuple[MustCheck, ...]
    standings: tuple[Standing, ...]
    flips: tuple[Flip, ...]
    unknowns: tuple[Unknown, ...]
    question: Question | None
    unsaid: tuple[tuple[str, tuple[Attribute, ...]], ...]
    attributes: tuple[Attribute, ...]
    weights: Weights
    seed: int
    draws: int

    @property
    def leader(self) -> Standing:
        """The most valuable option."""
        return self.standings[0]


def weigh(
    options: Sequence[Option],
    attributes: Sequence[Attribute],
    weights: Weights,
    *,
    seed: int,
    checks: Sequence[MustCheck] = (),
    constants: Constants = CONSTANTS,
) -> Weighed:
    """Weigh options by what they are assumed to bring.

    Args:
        options: two or more.
        attributes: what counts, with the worst and best of each.
        weights: how much each counts; those of other names are left out.
        seed: of the draws.
        checks: what each option would mend, from `mending.must_checks`.
        constants: the numbers of the model.

    Raises:
        Refusal: `one-option`, `bad-range` and the others of `options.checked`; `no-weights` when nothing counts; `bad-number`
            for an impossible count of draws, seed or concentration.
    """
    checked(options, attributes)
    _possible(seed, constants.draws, weights.concentration)
    kept = weights_from({each.name: weights.shares.get(each.name, 0.0) for each in attributes})
    drawn = draw(
        options,
        attributes,
        kept.shares,
        concentration=weights.concentration,
        seed=seed,
        draws=constants.draws,
        level=constants.level,
    )
    unknowns = tuple(sorted(_unknowns(options, attributes, drawn), key=lambda each: -each.gain))
    return Weighed(
        checks=tuple(checks),
        standings=_standings(options, attributes, kept, drawn, constants),
        flips=flips_of(options, attributes, kept.shares),
        unknowns=unknowns,
        question=_question(unknowns, options, attributes, constants),
        unsaid=tuple((each.name, missing) for each in options if (missing := each.unknown(attributes))),
        attributes=tuple(attributes),
        weights=Weights(shares=kept.shares, concentration=weights.concentration, basis=weights.basis, said=weights.said),
        seed=seed,
        draws=constants.draws,
    )


def _possible(seed: int, draws: int, concentration: float) -> None:
    if not 1 <= draws <= MOST_DRAWS:
        raise Refusal("bad-number", f"{draws} draws cannot be made.", f"Choose 1 to {MOST_DRAWS}; 20,000 are enough.")
    if seed < 0:
        raise Refusal("bad-number", f"{seed} is no seed.", "Give a whole number from nought on.")
    if not 0 < concentration < MOST_CONCENTRATION:
        raise Refusal(
            "bad-number", f"{concentration:g} does not say how sure weights are.", "Give a number above nought; 30 is usual."
        )


MOST_CONCENTRATION = 1e9
"""Beyond this the weights are certain for all that a machine can tell (a guess)."""


def _standings(
    options: Sequence[Option], attributes: Sequence[Attribute], weights: Weights, drawn: Drawn, constants: Constants
) -> tuple[Standing, ...]:
    scores = [scores_of(each, attributes) for each in options]
    values = values_of(scores, [weights.shares[each.name] for each in attributes])
    found = [
        Standing(
            option=option,
            value=Estimate(
                value=values[at], low=drawn.low[at], high=drawn.high[at], count=constants.draws, level=constants.level
            ),
            best=drawn.best[at],
            regret=drawn.regret[at],
            scores=scores[at],
        )
        for at, option in enumerate(options)
    ]
    return tuple(sorted(found, key=lambda each: -each.worth))


def _unknowns(options: Sequence[Option], attributes: Sequence[Attribute], drawn: Drawn) -> Iterator[Unknown]:
    for option, gains in zip(options, drawn.known, strict=True):
        for attribute, gain in zip(attributes, gains, strict=True):
            yield Unknown(option=option.name, attribute=attribute.name, label=attribute.label, gain=gain)
    for attribute, gain in zip(attributes, drawn.settled, strict=True):
        yield Unknown(option="", attribute=attribute.name, label=attribute.label, gain=gain)


def _question(
    unknowns: Sequence[Unknown], options: Sequence[Option], attributes: Sequence[Attribute], constants: Constants
) -> Question | None:
    """The unknown of an option that is most worth finding out; how much one wants a thing oneself can be asked of nobody."""
    first = next((each for each in unknowns if each.option), None)
    if first is None or first.gain < constants.worth_asking:
        return None
    option = next(each for each in options if each.name == first.option)
    attribute = next(each for each in attributes if each.name == first.attribute)
    span = option.of(attribute)
    said = next((each.source for each in option.assumed if each.attribute == attribute.name), "")
    rests = f"which rests on this: {said.rstrip('.')}" if said else "and nothing is written that this rests on"
    return Question(
        option=first.option,
        attribute=first.attribute,
        sentence=f"Before you decide, find out this one thing: {attribute.label} with “{option.name}”.",
        why=f"{_spans(span)} {attribute.unit}, {rests}. Of all that is not known "
        f"of the options, finding this out would help most: by {first.gain * 100:.1f} points of 100 on average.",
    )


def _spans(span: Range) -> str:
    """How far a range reaches, as its shape means it."""
    ends = f"{amount(span.low)} to {amount(span.high)}"
    return (
        f"Nine times in ten it is taken to lie from {ends}" if span.shape is Shape.NORMAL else f"It may be anything from {ends}"
    )
