"""Hypotheses: which pains a posting and notes speak of, how surely, and what to ask about each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.evidence import Found, Passage, find_evidence
from proprietor.interview.brief.traced import Source, SourceKind, Traced, entry, listed
from proprietor.interview.brief.vocabulary import Vocabulary, lemmas_of, vocabulary_of
from proprietor.interview.playbook.cards import Pain
from proprietor.language.likeness import content_of
from proprietor.language.words import lows_of

TRADES = frozenset(
    {
        "care",
        "charity",
        "creative",
        "education",
        "hospitality",
        "industry",
        "lending",
        "logistics",
        "public-service",
        "retail",
        "science",
        "trades",
    }
)
"""Sectors of the playbook that are one trade; the others, and a user's own, can hurt in any."""

_OURS = frozenset({"i", "i've", "i'd", "me", "my", "we", "we've", "we'd", "us", "our", "ours"})
"""Words by which an insight of the playbook speaks from somebody's own work."""

EVERYWHERE = frozenset({"people", "quality", "cost"})
"""Sectors whose pains are told in words that fit nearly any place of work (a guess)."""

SHOWN = 4
"""So many phrases and words are named as the ground of a hypothesis (a guess); all stand among the sources."""


class Confidence(StrEnum):
    """How surely a pain is there: a word, for nobody has measured it. The counts behind it are given, too."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    GUESS = "a guess"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """A pain that is probably there.

    Attributes:
        pain: its id in the playbook.
        name: how a manager would sigh it.
        summary: what it is, in one sentence.
        confidence: how surely it is there.
        signals: how many different phrases speak for it, boilerplate not counted.
        words: how many different words do, boilerplate not counted either.
        because: the ground in one sentence, with every quote among its sources.
        questions: what to ask, in the order situation, problem, implication, need-payoff.
        insight: one thought to offer; None when the playbook has none.
        joining: what a good answer would tell about joining; None when the playbook has nothing.
    """

    pain: str
    name: str
    summary: str
    confidence: Confidence
    signals: int
    words: int
    because: Traced
    questions: tuple[Traced, ...]
    insight: Traced | None
    joining: Traced | None


class Weighed(NamedTuple):
    """A pain with what was found of it and what that weighs."""

    number: int
    pain: Pain
    found: tuple[Found, ...]
    weight: float

    @property
    def signals(self) -> int:
        """Different phrases, boilerplate not counted."""
        return sum(each.signal and not each.worn for each in self.found)

    @property
    def words(self) -> int:
        """Different words, boilerplate not counted."""
        return sum(not each.signal and not each.worn for each in self.found)

    @property
    def ground(self) -> frozenset[str]:
        """The lemmas it rests on."""
        return frozenset(each for found in self.found for each in found.key)


def weigh(pains: tuple[Pain, ...], passages: Sequence[Passage], title: str, constants: Constants) -> tuple[Weighed, ...]:
    """The pains that are spoken of, the most probable first; no two that rest on the same words only."""
    known = vocabulary_of(pains, constants.worn)
    named = frozenset(lemmas_of(title))
    evidence = find_evidence(passages, known)
    plain = {number: sum(_weight(each, known, named, constants) for each in found) for number, found in evidence.items()}
    trades = _spoken_of(pains, evidence, plain)
    weighed = [
        Weighed(number, pains[number], found, plain[number] * _fits(trades[pains[number].sector], constants))
        for number, found in evidence.items()
    ]
    ranked = sorted(
        (each for each in weighed if each.weight >= constants.least and _is_grounded(each, trades, named, constants)),
        key=lambda each: (list(Confidence).index(confidence_of(each, constants)), -each.weight, each.number),
    )
    kept: list[Weighed] = []
    for each in ranked:
        if len(kept) < constants.most_hypotheses and not any(each.ground <= other.ground for other in kept):
            kept.append(each)
    return tuple(kept)


def to_rehearse(pains: tuple[Pain, ...], suspected: Sequence[str], text: str, constants: Constants) -> tuple[Pain, ...]:
    """The pains a manager can hide in a rehearsal: those suspected first, then what hurts everywhere and is nearest to some text.

    A pain of one trade is only taken in where a pain of that trade is suspected: a baker is not asked about hospital beds.

    Args:
        pains: those of the playbook.
        suspected: the ids of those a brief found, the likeliest first.
        text: the posting and the notes.
        constants: the numbers to go by.
    """
    known, said = vocabulary_of(pains, constants.worn), content_of(text)
    by_id = {pain.id: pain for pain in pains}
    found = [by_id[each] for each in suspected if each in by_id]
    here = {pain.sector for pain in found}
    shared = [sum(map(known.weight, sorted(said & matter))) for matter in known.matter]
    others = sorted(
        (number for number, pain in enumerate(pains) if pain not in found and (pain.sector not in TRADES or pain.sector in here)),
        key=lambda number: (pains[number].sector not in EVERYWHERE, -shared[number], number),
    )
    return (*found, *(pains[number] for number in others))


def _weight(found: Found, known: Vocabulary, named: frozenset[str], constants: Constants) -> float:
    told = constants.told if found.source.kind is SourceKind.NOTES else 1.0
    if not found.signal:
        return known.weight(found.key[0]) * told * (constants.titled if found.key[0] in named else 1.0)
    single = constants.single if len(found.key) == 1 else 1.0
    return constants.phrase * known.phrases[found.key] * single * told * (constants.worn if found.worn else 1.0)


class Trade(NamedTuple):
    """How much a sector is spoken of: its share of the weight of all that was found, and its different words."""

    bound: bool
    share: float
    words: frozenset[str]


def _spoken_of(
    pains: tuple[Pain, ...], evidence: Mapping[int, tuple[Found, ...]], plain: Mapping[int, float]
) -> dict[str, Trade]:
    total = sum(plain.values()) or 1.0
    trades: dict[str, Trade] = {}
    for number, found in evidence.items():
        sector = pains[number].sector
        before = trades.get(sector, Trade(sector in TRADES, 0.0, frozenset()))
        words = before.words | {each.key[0] for each in found if not each.signal and not each.worn}
        trades[sector] = Trade(before.bound, before.share + plain[number] / total, words)
    return trades


def _fits(trade: Trade, constants: Constants) -> float:
    """What part of its weight a pain keeps: all of it unless it is of one trade that is hardly spoken of here."""
    return min(1.0, constants.abroad + (1 - constants.abroad) * trade.share / constants.at_home) if trade.bound else 1.0


def _is_grounded(each: Weighed, trades: Mapping[str, Trade], named: frozenset[str], constants: Constants) -> bool:
    """Whether more than a single word speaks for a pain, and more than a phrase or a few words in a posting of another trade."""
    trade = trades[each.pain.sector]
    noted = any(found.source.kind is SourceKind.NOTES and not found.worn for found in each.found)
    titled = any(found.key[0] in named for found in each.found)
    at_home = not trade.bound or titled or len(trade.words) >= constants.breadth
    enough = at_home and _fits(trade, constants) >= constants.foreign and each.words >= constants.least_words
    phrased = each.signals > 1 or (each.signals == 1 and (at_home or each.words > 0))
    return noted or phrased or enough


def confidence_of(each: Weighed, constants: Constants) -> Confidence:
    """The word for what was found."""
    if (
        each.signals >= constants.likely_signals
        or (each.signals and each.words >= constants.likely_words)
        or each.words >= constants.many_words
    ):
        return Confidence.LIKELY
    return Confidence.POSSIBLE if each.signals or each.words >= constants.possible_words else Confidence.GUESS


def hypothesis_of(each: Weighed, constants: Constants) -> Hypothesis:
    """A weighed pain as a hypothesis with its lines."""
    pain, quotes = each.pain, tuple(found.source for found in each.found)
    grounds = (entry("pain", pain.id), *quotes)
    return Hypothesis(
        pain=pain.id,
        name=pain.name,
        summary=pain.summary,
        confidence=confidence_of(each, constants),
        signals=each.signals,
        words=each.words,
        because=Traced(_because(each), grounds),
        questions=_questions(each, grounds[:2], constants),
        insight=Traced(_insight(pain), grounds[:2]) if pain.insights else None,
        joining=Traced(pain.joining[0], grounds[:2]) if pain.joining else None,
    )


def _insight(pain: Pain) -> str:
    """A thought to offer; one that was told by somebody in the trade is not put into your mouth as yours."""
    chosen = next((each for each in pain.insights if _OURS.isdisjoint(lows_of(each))), "")
    return chosen or f"Heard in that trade: “{pain.insights[0]}” Offer it as heard, not as yours."


def _because(each: Weighed) -> str:
    phrases = [found.source.words for found in each.found if found.signal]
    words = [found.source.words for found in each.found if not found.signal and not found.worn]
    parts = [
        f"{len(held)} {noun if len(held) == 1 else noun + 's'} ({listed(_flat(held[:SHOWN]))}{' …' if len(held) > SHOWN else ''})"
        for held, noun in ((phrases, "phrase"), (words, "word"))
        if held
    ]
    return f"It rests on {' and '.join(parts)}."


def _flat(quotes: Sequence[str]) -> list[str]:
    return [" ".join(each.split()) for each in quotes]


def _questions(each: Weighed, grounds: tuple[Source, ...], constants: Constants) -> tuple[Traced, ...]:
    """One question an intent, the one closest to what was found; facts are asked for only where a phrase does not tell them."""
    asked = each.pain.questions
    intents = [asked.situation, asked.problem, asked.implication, asked.need_payoff]
    chosen = intents[1:] if each.signals else intents
    return tuple(Traced(_closest(held, each.ground), grounds) for held in chosen[: constants.most_questions] if held)


def _closest(wordings: Sequence[str], ground: frozenset[str]) -> str:
    return max(wordings, key=lambda wording: len(content_of(wording) & ground))
