"""Strength: how well a claim is made, in parts that explain themselves. It orders claims; it measures no truth."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import prod

from proprietor.books import Books, Person, Relation, Win
from proprietor.books.sources import LAMBDA
from proprietor.language.english import looks_english
from proprietor.proposition.cited import artefacts_of, cited_wins, witnesses_of
from proprietor.proposition.claims import Claim
from proprietor.proposition.constants import CONSTANTS, Constants
from proprietor.proposition.contradiction import newest
from proprietor.proposition.evidence import grounds_of
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.rule import Passage, Rule
from proprietor.proposition.rules import (
    e102_no_action,
    e103_no_result,
    e104_duty_phrase,
    w201_unquantified,
    w202_no_baseline,
    w203_no_method,
)
from proprietor.proposition.rules.e101_unsupported import strange_numbers
from proprietor.values.when import PartialDate, months_in_words


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a claim's strength.

    Attributes:
        what: its name.
        weight: how much it can add to the whole; the weights add up to 1.
        met: how far it is met, 0 to 1.
        sentence: why, in words.
        short: what to call it when it is met in half, where its name does not say why; else empty.
    """

    what: str
    weight: float
    met: float
    sentence: str
    short: str = ""


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

    Result, number and method are met in full only where the rules that look for them are silent; what only the cited wins
    say, and the claim does not, counts half (a guess).
    """
    evidence = grounds_of(claim, books).evidence
    passage = Passage(reasoned=reasoned(claim.text), constants=constants, evidence=evidence)
    wins = cited_wins(claim, books)
    ids = (claim.id, *(win.id for win in wins))
    shown = len(artefacts_of(books, ids))
    last = newest(day for win in wins for day in (win.until, win.on))
    return Strength(
        (
            _result(passage, wins, constants),
            _figure(passage, wins, constants),
            _method(passage, wins, constants),
            _corroboration(witnesses_of(books, ids), shown, constants),
            _freshness(last, today, constants),
        )
    )


MATCHING: Mapping[str, tuple[Rule, ...]] = {
    "result": (e102_no_action.RULE, e103_no_result.RULE, e104_duty_phrase.RULE),
    "number with baseline": (w201_unquantified.RULE, w202_no_baseline.RULE),
    "method": (e102_no_action.RULE, e104_duty_phrase.RULE, w203_no_method.RULE),
}
"""For each part that the words of a claim can meet, the rules that say it is missing; one judgement for marks and remarks."""


def _silent(what: str, passage: Passage) -> bool:
    """Whether the rules that look for a part say nothing; rules for English leave other languages alone."""
    if not looks_english(passage.analysis.text):
        return True
    has = passage.analysis.has
    return not any(True for rule in MATCHING[what] if not rule.looks_for or has(rule.looks_for) for _ in rule.check(passage))


def _result(passage: Passage, wins: tuple[Win, ...], constants: Constants) -> Part:
    told = any(win.result.strip() or reasoned(win.text).result for win in wins)
    silent = _silent("result", passage)
    if silent and (passage.reasoned.result or told):
        return Part("result", constants.weight_result, 1.0, "It says what came of it.")
    if told:
        said = "The claim itself does not say what came of something you did; a win it cites does."
        return Part("result", constants.weight_result, 0.5, said, "result only in its wins")
    return Part("result", constants.weight_result, 0.0, "It does not say what came of something you did.")


def _figure(passage: Passage, wins: tuple[Win, ...], constants: Constants) -> Part:
    own, texts = passage.reasoned, [reasoned(win.text) for win in wins]
    level = (own.number and own.baseline) or any(text.number and text.baseline for text in texts)
    level = level or any(win.figure is not None and win.figure.has_baseline for win in wins)
    number = level or own.number or any(text.number for text in texts) or any(win.figure is not None for win in wins)
    met, said, short = 0.5, "It has a number, but neither a former level nor a period beside it.", ""
    if strange_numbers(passage):
        said, short = "Its number stands in none of the wins it cites.", "figure that no win bears out"
    elif level and _silent("number with baseline", passage):
        met, said = 1.0, "It has a number that can be held against something."
    elif level:
        said, short = (
            "A win it cites has a number that can be held against something; the claim itself has none.",
            "figure only in its wins",
        )
    elif not number:
        met, said = 0.0, "It has no number."
    return Part("number with baseline", constants.weight_figure, met, said, short)


def _method(passage: Passage, wins: tuple[Win, ...], constants: Constants) -> Part:
    told = any(win.action.strip() or reasoned(win.text).method for win in wins)
    if _silent("method", passage) and (passage.reasoned.method or told):
        return Part("method", constants.weight_method, 1.0, "It says how.")
    if told:
        said = "The claim itself does not say how you did it; a win it cites does."
        return Part("method", constants.weight_method, 0.5, said, "method only in its wins")
    return Part("method", constants.weight_method, 0.0, "It does not say how you did it.")


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
    half = f"after {constants.half_life_months:.0f} months it counts half"
    return Part(
        "freshness",
        constants.weight_freshness,
        float(2 ** (-age / constants.half_life_months)),
        f"Its newest evidence is of {last.words}, {months_in_words(age)} ago; {half}.",
    )
