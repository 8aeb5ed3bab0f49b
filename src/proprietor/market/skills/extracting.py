"""Extracting skills: candidates in a posting, each with its place, its kind and a confidence, and the person's word on them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from proprietor.market.sections import Part, Section, parts_of
from proprietor.market.skills.automaton import Automaton, Hit, of_shipped, tokens_of
from proprietor.market.skills.context import Mention, framed, mention_of
from proprietor.market.skills.vocabulary.reading import Skill, shipped

SHOWN_FROM = 0.5
"""Candidates of less confidence are kept back unless a person asks for all (a guess)."""

_BASE = {
    Mention.MUST: 0.9,
    Mention.NICE: 0.9,
    Mention.PLAIN: 0.7,
    Mention.NEGATED: 0.05,
    Mention.TAUGHT: 0.15,
    Mention.ABOUT: 0.15,
    Mention.OFFERED: 0.1,
}
"""How likely a plain word means that the skill is asked, by how it stands in its sentence (guesses)."""

_WITH_NEAR, _WITH_FAMILY, _LISTED, _NEAR_IN_POSTING, _ALONE = 0.9, 0.85, 0.8, 0.75, 0.3
"""What an ambiguous word keeps of that: with a word that shows it is meant in its sentence; with another skill of its family
there; beside another skill in a list or framed by words that ask, as in "experience of"; with such a word in the posting; with
none of these (guesses)."""

_SOFT_ALONE = 0.2
"""What a soft skill keeps without such a word in its sentence and without a list: "the organisation" shows no organising, not
even in a win (a guess)."""


@cache
def _labels() -> Mapping[str, str]:
    return {each.id: each.label for each in shipped()}


def label_of(skill: str, otherwise: str = "") -> str:
    """What a skill is called; for one that only the person knows, what is given, or its id."""
    return _labels().get(skill) or otherwise or skill.replace("-", " ")


@cache
def _soft() -> frozenset[str]:
    return frozenset(each.id for each in shipped() if each.soft)


def is_soft(skill: str) -> bool:
    """Whether a skill is a way of working, such as communication, rather than something one knows, uses or holds."""
    return skill in _soft()


class Kind(StrEnum):
    """Whether a skill is a must, nice to have, or named with no word on it."""

    MUST = "must"
    NICE = "nice"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A skill that a posting may ask for.

    Attributes:
        skill: its id in the vocabulary.
        label: what it is called.
        start: place of the first sign in the text; -1 for one that a person added.
        stop: place after the last; -1 as well.
        said: as it stands in the text.
        kind: must, nice or unknown.
        confidence: how likely it is asked, from 0 to 1; a guess by rules, no measured probability.
        why: how it is mentioned in its sentence, such as "must" or "negated"; "confirmed" by a person.
        confirmed: True or False by a person's word; None when nobody has said anything.
    """

    skill: str
    label: str
    start: int
    stop: int
    said: str
    kind: Kind
    confidence: float
    why: str
    confirmed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A person's word on a skill; it wins over every rule.

    Attributes:
        skill: its id.
        asked: whether it is asked.
        said: the words for which this holds, in small letters; empty: for all.
        kind: must or nice, if the person says so.
    """

    skill: str
    asked: bool
    said: str = ""
    kind: Kind | None = None


def candidates_in(
    text: str,
    title: str = "",
    *,
    company: str = "",
    decisions: Iterable[Decision] = (),
    least: float = SHOWN_FROM,
    automaton: Automaton | None = None,
) -> tuple[Candidate, ...]:
    """The skills that a posting's words may ask for, in the order in which they stand; a skill named twice is there twice.

    Args:
        text: the posting's words.
        title: what the post is called; it helps to tell ambiguous words apart and is not searched.
        company: who offers the post; its own name is no skill.
        decisions: what a person has confirmed or rejected; a confirmed skill that the text does not hold comes last.
        least: candidates of less confidence are left out, unless they are confirmed.
        automaton: of another vocabulary than the shipped one.
    """
    finder = automaton or of_shipped()
    around = cache(lambda: frozenset(token.low for token in tokens_of(f"{title}\n{text}")))
    own = " ".join(token.low for token in tokens_of(company))
    found = [
        each
        for part in parts_of(text)
        for each in _in_part(part, finder.find(part.text), around)
        if not own or " ".join(token.low for token in tokens_of(each.said)) != own
    ]
    words = tuple(decisions)
    meant = list(_own_words(text, words, found))
    left = [each for each in found if not any(one.start < each.stop and each.start < one.stop for one in meant)]
    decided = _decided(sorted([*left, *meant], key=lambda each: each.start) if meant else left, words)
    return tuple(each for each in decided if each.confirmed or (each.confirmed is None and each.confidence >= least))


def best_of(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Each skill once: the candidate that is surest, a must before the others."""
    best: dict[str, Candidate] = {}
    for each in candidates:
        held = best.get(each.skill)
        if held is None or _rank(each) > _rank(held):
            best[each.skill] = each
    return tuple(best.values())


def _rank(candidate: Candidate) -> tuple[bool, float, bool]:
    return bool(candidate.confirmed), candidate.confidence, candidate.kind is Kind.MUST


def _in_part(part: Part, hits: Sequence[Hit], around: Callable[[], frozenset[str]]) -> list[Candidate]:
    words = frozenset(token.low for token in tokens_of(part.text)) if any(hit.skill.ambiguous for hit in hits) else frozenset()
    sure = [not (hit.skill.ambiguous and hit.by_label) for hit in hits]
    families = {hit.skill.family for hit, is_sure in zip(hits, sure, strict=True) if is_sure}
    found = []
    for place, hit in enumerate(hits):
        mention = mention_of(part, hit.start, hit.stop)
        share = 1.0 if sure[place] else _share(hit.skill, words, families, around)
        if share < _LISTED and (framed(part, hit.start, hit.stop) or _alone(part, hit) or _in_list(part, hits, sure, place)):
            share = _LISTED
        found.append(
            Candidate(
                skill=hit.skill.id,
                label=hit.skill.label,
                start=part.start + hit.start,
                stop=part.start + hit.stop,
                said=part.text[hit.start : hit.stop],
                kind=_kind(mention, part),
                confidence=round(_BASE[mention] * share, 3),
                why=mention.value,
            )
        )
    return found


_DUTY = re.compile(
    r"\b(?:you(?:['’]ll| will| are going to)|we use|is used|are used|we work with|is our|responsib\w+|duties|runs?)\b",
    re.IGNORECASE,
)


def _kind(mention: Mention, part: Part) -> Kind:
    """Must or nice by the mention; named plainly, and with no heading or words of a duty, it is a must."""
    if mention is Mention.NICE:
        return Kind.NICE
    plain = mention is Mention.PLAIN and part.section is Section.UNKNOWN and not _DUTY.search(part.text)
    return Kind.MUST if mention is Mention.MUST or plain else Kind.UNKNOWN


_BETWEEN = re.compile(r"\s*[,/&;]\s*(?:(?:or|and|and/or)\s+)?|\s+(?:or|and|and/or)\s+")


def _alone(part: Part, hit: Hit) -> bool:
    """Whether it is all that a bullet says."""
    return part.bullet and part.text.strip(" .,;") == part.text[hit.start : hit.stop]


def _in_list(part: Part, hits: Sequence[Hit], sure: Sequence[bool], place: int) -> bool:
    """Whether a word that is sure stands beside it in a list."""
    before = place > 0 and sure[place - 1] and _BETWEEN.fullmatch(part.text[hits[place - 1].stop : hits[place].start])
    after = place + 1 < len(hits) and sure[place + 1] and _BETWEEN.fullmatch(part.text[hits[place].stop : hits[place + 1].start])
    return bool(before or after)


def _share(skill: Skill, words: frozenset[str], families: set[str], around: Callable[[], frozenset[str]]) -> float:
    """What an ambiguous word keeps of its confidence."""
    if skill.near & words:
        return _WITH_NEAR
    if skill.soft:
        return _SOFT_ALONE
    if skill.family in families:
        return _WITH_FAMILY
    return _NEAR_IN_POSTING if skill.common and skill.near & around() else _ALONE


def _own_words(text: str, decisions: tuple[Decision, ...], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Words that the vocabulary does not know, or takes for another skill, and that the person has said the meaning of."""
    low = text.lower()
    for each in decisions:
        if not (each.asked and each.said) or each.said.lower() not in low:
            continue
        for part in parts_of(text):
            for hit in re.finditer(rf"(?<!\w){re.escape(each.said)}(?!\w)", part.text, re.IGNORECASE):
                start, stop = part.start + hit.start(), part.start + hit.end()
                if any(one.skill == each.skill and one.start < stop and start < one.stop for one in found):
                    continue
                kind = _kind(mention_of(part, hit.start(), hit.end()), part)
                yield Candidate(
                    skill=each.skill,
                    label=label_of(each.skill, each.said),
                    start=start,
                    stop=stop,
                    said=hit[0],
                    kind=kind,
                    confidence=1.0,
                    why="confirmed",
                )


def _decided(found: list[Candidate], decisions: tuple[Decision, ...]) -> list[Candidate]:
    """The candidates with a person's word on them; what is confirmed and not in the text is added."""
    by_words = {(each.skill, each.said.lower()): each for each in decisions}
    decided = []
    for each in found:
        word = by_words.get((each.skill, each.said.lower())) or by_words.get((each.skill, ""))
        if word is not None:
            sure = 1.0 if word.asked else 0.0
            each = replace(each, confirmed=word.asked, confidence=sure, kind=word.kind or each.kind, why="confirmed")  # noqa: PLW2901
        decided.append(each)
    held = {each.skill for each in found}
    added = {word.skill: word for word in decisions if word.asked and not word.said and word.skill not in held}
    return decided + [
        Candidate(
            skill=word.skill,
            label=word.skill,
            start=-1,
            stop=-1,
            said="",
            kind=word.kind or Kind.UNKNOWN,
            confidence=1.0,
            why="confirmed",
            confirmed=True,
        )
        for word in added.values()
    ]
