"""Checklist: which typical questions will probably be asked here."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.evidence import Passage
from proprietor.interview.brief.setting import Form
from proprietor.interview.brief.traced import Source, Traced, entry, listed
from proprietor.interview.brief.vocabulary import lemmas_of
from proprietor.interview.playbook.cards import FAMILIES, TypicalQuestion

_CUES = MappingProxyType(
    {
        "angry-customer": "complaint complain upset angry difficult guest",
        "two-urgent-tasks": "priority prioritise urgent deadline pressure busy",
        "missed-deadline": "deadline delay date",
        "weak-performer": "supervise appraisal underperform performance",
        "led-without-authority": "crossfunctional stakeholder influence coordinate",
        "changed-mind": "stakeholder persuade negotiate convince",
        "team-resists": "change transformation rollout introduce migration",
        "improved-process": "improve improvement process lean streamline waste",
        "budget-cut": "budget cost saving",
        "data-against-boss": "data analysis analyst evidence",
        "tools-and-why": "software spreadsheet excel python sql scanner crm erp sap linux tool system",
        "design-or-estimate": "design estimate architecture drawing pricing",
        "debug-this": "fault debug troubleshoot diagnose repair breakdown outage",
        "measure-success": "target kpi metric measure downtime accuracy",
        "explain-to-layman": "explain train teach parent",
        "case-from-business": "strategy commercial consultancy",
        "work-sample": "portfolio sample lesson trial",
        "cv-team-budget": "lead head budget manager",
        "location-travel": "travel driving licence relocate remote hybrid overnight",
        "ethical-grey-zone": "confidential safeguarding compliance patient medicine",
        "key-person-resigns": "turnover retention departure retirement",
        "inherited-project": "inherit restructure turnaround legacy rebuild",
        "first-90-days": "head manager director controller",
        "learned-fast": "learn trainee mentor",
        "conflict-and-end": "conflict challenging governor union",
        "cv-no-certificate": "degree certificate licence registration qualified",
    }
)
"""Words of a posting that make a question likely (guesses from everyday reading)."""

_ALWAYS = MappingProxyType(
    {"walk-through-path": 3.0, "why-this-role": 3.0, "questions-for-us": 2.5, "why-you": 1.0, "strengths": 1.0}
)
"""What is asked nearly everywhere, and how much likelier than others it is (guesses)."""

_FITTING = 2.0
"""How much likelier a question of the setting's own kind is (a guess)."""

_CUED = 1.0
"""How much each cue adds (a guess); from the third on they add nothing."""

_MOST_CUES = 2

_USUAL = MappingProxyType({"past": 0.5, "opening": 0.5, "self": 0.5, "situational": 0.0, "terms": -0.5, "closing": -0.5})
"""How usual each family is beside the others in an open talk (guesses)."""


SHOWN = 3
"""So many cues are named (a guess); all stand among the sources."""


class Likely(NamedTuple):
    """A question that will probably be asked, and why."""

    question: TypicalQuestion
    because: Traced


def likely(
    questions: Sequence[TypicalQuestion], passages: Sequence[Passage], form: Form, constants: Constants
) -> tuple[Likely, ...]:
    """The most likely questions, in the order in which an interview comes to them."""
    places = _first_places(passages)
    heard = [(each, _cues(each, places)) for each in questions]
    ranked = sorted(
        ((_chance(each, len(cues), form), -number, each, cues) for number, (each, cues) in enumerate(heard)),
        key=lambda row: (-row[0], -row[1]),
    )
    chosen: list[tuple[int, TypicalQuestion, tuple[Source, ...]]] = []
    for _, number, each, cues in ranked:
        same = sum(other.family == each.family for _, other, _ in chosen)
        if len(chosen) < constants.most_answers and same < constants.most_of_family:
            chosen.append((-number, each, cues))
    ordered = sorted(chosen, key=lambda row: (_family(row[1]), row[0]))
    return tuple(Likely(each, _because(each, cues, form)) for _, each, cues in ordered)


def _first_places(passages: Sequence[Passage]) -> dict[str, Source]:
    places: dict[str, Source] = {}
    for passage in passages:
        for token in passage.tokens:
            if token.lemma not in places:
                places[token.lemma] = passage.quote(token.start, token.end)
    return places


def cues_of(question: TypicalQuestion) -> tuple[str, ...]:
    """The lemmas of the words that make a question likely; they are its subject, too."""
    return lemmas_of(_CUES.get(question.id, ""))


def _cues(question: TypicalQuestion, places: dict[str, Source]) -> tuple[Source, ...]:
    return tuple(places[cue] for cue in cues_of(question) if cue in places)


def _chance(question: TypicalQuestion, cues: int, form: Form) -> float:
    own = {Form.PANEL: question.structured, Form.SCREEN: question.entry, Form.TALK: False}[form]
    ruled_out = form is Form.SCREEN and not question.entry
    usual = _USUAL.get(question.family, 0.0) + _ALWAYS.get(question.id, 0.0)
    return usual + _CUED * min(cues, _MOST_CUES) + (_FITTING if own else 0.0) - (_FITTING if ruled_out else 0.0)


def _family(question: TypicalQuestion) -> int:
    return FAMILIES.index(question.family) if question.family in FAMILIES else len(FAMILIES)


def _because(question: TypicalQuestion, cues: tuple[Source, ...], form: Form) -> Traced:
    grounds = (entry("question", question.id), *cues)
    if heard := [each.words for each in cues[:SHOWN]]:
        return Traced(f"{listed(heard)} {'comes' if len(heard) == 1 else 'come'} up.", grounds)
    if form is Form.PANEL and question.structured:
        return Traced("Structured panels like to ask this.", grounds)
    if form is Form.SCREEN and question.entry:
        return Traced("First screens like to ask this.", grounds)
    return Traced("This is asked nearly everywhere.", grounds)
