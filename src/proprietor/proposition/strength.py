"""Strength: how well a claim is made, in parts that explain themselves. It orders claims; it measures no truth."""

from dataclasses import dataclass
from datetime import date
from math import prod

from proprietor.books import Books, Person, Relation, Win
from proprietor.proposition.claims import Claim
from proprietor.proposition.constants import CONSTANTS, LAMBDA, Constants
from proprietor.proposition.contradiction import newest
from proprietor.proposition.evidence import artefacts_of, cited_wins, witnesses_of
from proprietor.proposition.reasoning import Reasoned, reasoned
from proprietor.values.when import PartialDate

_TWO_YEARS = 24
"""Up to here an age is said in months."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a claim's strength.

    Attributes:
        what: its name.
        weight: how much it can add to the whole; the weights add up to 1.
        met: how far it is met, 0 to 1.
        sentence: why, in words.
    """

    what: str
    weight: float
    met: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Strength:
    """A claim's strength: its parts and their sum, 0 to 1. For ordering only."""

    parts: tuple[Part, ...]

    @property
    def total(self) -> float:
        """The sum of what each part adds."""
        return sum(part.weight * part.met for part in self.parts)

    @property
    def weakest(self) -> Part:
        """The part where most is to be gained."""
        return max(self.parts, key=lambda part: part.weight * (1 - part.met))


def claim_strength(claim: Claim, books: Books, today: date, constants: Constants = CONSTANTS) -> Strength:
    """How well a claim is made: result, number with baseline, method, corroboration, freshness.

    The formula is `.25·result + .2·number with baseline + .2·method + .2·(1 − Π(1 − λ²)) + .15·2^(−age/36 months)`, with λ of
    each witness from Conway & Huffcutt 1997; the weights and the half-life are guesses and stand in Constants. Artefacts
    count with the λ of a peer (a guess): they can be looked at, and do not say who made them.
    """
    wins = cited_wins(claim, books)
    texts = [reasoned(claim.text), *(reasoned(win.text) for win in wins)]
    ids = (claim.id, *(win.id for win in wins))
    shown = len(artefacts_of(books, ids))
    last = newest(day for win in wins for day in (win.until, win.on))
    return Strength(
        (
            _result(texts, wins, constants),
            _figure(texts, wins, constants),
            _method(texts, wins, constants),
            _corroboration(witnesses_of(books, ids), shown, constants),
            _freshness(last, today, constants),
        )
    )


def _result(texts: list[Reasoned], wins: tuple[Win, ...], constants: Constants) -> Part:
    met = any(text.result for text in texts) or any(win.result.strip() for win in wins)
    sentence = "It says what came of it." if met else "It does not say what came of it."
    return Part("result", constants.weight_result, float(met), sentence)


def _figure(texts: list[Reasoned], wins: tuple[Win, ...], constants: Constants) -> Part:
    number = any(text.number for text in texts) or any(win.figure is not None for win in wins)
    level = any(text.number and text.baseline for text in texts) or any(
        win.figure is not None and win.figure.has_baseline for win in wins
    )
    if level:
        return Part("number with baseline", constants.weight_figure, 1.0, "It has a number that can be held against something.")
    if number:
        return Part(
            "number with baseline",
            constants.weight_figure,
            0.5,
            "It has a number, but neither a former level nor a period beside it.",
        )
    return Part("number with baseline", constants.weight_figure, 0.0, "It has no number.")


def _method(texts: list[Reasoned], wins: tuple[Win, ...], constants: Constants) -> Part:
    met = any(text.method for text in texts) or any(win.action.strip() for win in wins)
    return Part("method", constants.weight_method, float(met), "It says how." if met else "It does not say how you did it.")


def _corroboration(people: tuple[Person, ...], shown: int, constants: Constants) -> Part:
    doubts = [1 - LAMBDA[person.relation] ** 2 for person in people] + [1 - LAMBDA[Relation.PEER] ** 2] * shown
    met = 1 - prod(doubts)
    if not doubts:
        sentence = "Nobody is named who saw it, and nothing shows it."
    else:
        seen = f"{len(people)} {'person' if len(people) == 1 else 'people'} saw it" if people else "nobody is named who saw it"
        kept = f"{shown} {'thing shows' if shown == 1 else 'things show'} it" if shown else "nothing shows it"
        sentence = f"{seen[0].upper()}{seen[1:]}, and {kept}; each new one adds less than the one before."
    return Part("corroboration", constants.weight_corroboration, met, sentence)


def _freshness(last: PartialDate | None, today: date, constants: Constants) -> Part:
    if last is None:
        return Part("freshness", constants.weight_freshness, 0.0, "None of its evidence is dated.")
    age = max(0.0, last.months_until(today))
    months = f"{age:.0f} months" if age < _TWO_YEARS else f"{age / 12:.1f} years"
    return Part(
        "freshness",
        constants.weight_freshness,
        float(2 ** (-age / constants.half_life_months)),
        f"Its newest evidence is of {last}, {months} ago; after {constants.half_life_months:.0f} months it counts half.",
    )
