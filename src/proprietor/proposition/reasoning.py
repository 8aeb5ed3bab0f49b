"""Reasoning: from the analysis of a line to the questions the rules ask of it: who, what came of it, how, against what."""

import re
from dataclasses import dataclass
from functools import lru_cache

from proprietor.language.clauses import Deed, Doer, Part
from proprietor.language.kinds import VerbKind, enabling, kind_of
from proprietor.language.lexicon import grammar, word_set
from proprietor.language.periods import period_at
from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.proposition.analysis import Analysis, analyse
from proprietor.proposition.awards import dated_award
from proprietor.proposition.sequels import followed_by_more, some_of_all, told_by_a_thing

_OWN_PARTS = frozenset({Part.MAIN, Part.METHOD, Part.TRAILING, Part.HELPED})
_FINISHED = frozenset({VerbKind.CHANGE, VerbKind.COMPLETION})
_BUSY = frozenset({VerbKind.ACTIVITY, VerbKind.STATE})
_KEPT_SO = grammar("kept so")
_STATES = grammar("states")
_MOODS = grammar("moods")
_OF_WORK = re.compile(r"\s*of (?:my|the|our|working|all|a)\b|\s*(?:fte|full|part|time|contract|post)\b")
_FIELD = re.compile(r"\s(?:of|place|in|out|among)\b")
_HAPPENS = frozenset({"come", "go", "happen", "occur", "arise", "require", "say", "ask", "call", "live", "sit", "stand"})
"""Verbs that tell what was there rather than what came of it: "whatever else came up"."""

_HOLDS = frozenset({"keep", "hold", "maintain", "sustain"})
_LEVELS = (" at", " below", " under", " above", " within")

_CROWDS = frozenset({"thousands", "millions", "hundreds", "billions", "dozens"})
"""Round as they are, they are numbers."""

_HANDED_OUT = frozenset({"give", "offer", "show", "tell", "ask", "hold", "send", "make", "take", "do"})
"""Verbs that finish something when somebody does them, and only keep busy in the passive: "meetings were held"."""


@dataclass(frozen=True, slots=True)
class Reasoned:
    """What a line shows by itself.

    Attributes:
        analysis: the line, read.
        mine: deeds of the writer, weak ones and states aside.
        weak: the writer's weak deeds.
        ours: deeds of "we".
        is_duty: whether a duty phrase stands in it.
        result: whether something changed, was finished or came of it.
        number: whether a number, range or ordinal stands in it.
        method: whether it says how.
        changes: the writer's verbs of change.
    """

    analysis: Analysis
    mine: tuple[Deed, ...]
    weak: tuple[Deed, ...]
    ours: tuple[Deed, ...]
    is_duty: bool
    result: bool
    number: bool
    method: bool
    changes: tuple[Deed, ...]

    @property
    def baseline(self) -> bool:
        """Whether a figure in it can be held against something. Worked out when asked for: few rules ask."""
        return _baseline(self.analysis)

    @property
    def award(self) -> bool:
        """Whether it tells of an honour and its year: a rank by itself. Worked out when asked for."""
        return dated_award(self.analysis, (*self.mine, *self.ours))

    @property
    def busy_others(self) -> bool:
        """Whether somebody else, or nobody named, only kept busy: "meetings were held"."""
        others = self.others
        return bool(others) and all(
            deed.passive and (kind_of(deed.lemma) is VerbKind.ACTIVITY or deed.lemma in _HANDED_OUT) for deed in others
        )

    @property
    def others(self) -> tuple[Deed, ...]:
        """The main deeds of somebody else, or of nobody named."""
        return tuple(deed for deed in self.analysis.deeds if deed.doer is Doer.OTHER and deed.part is Part.MAIN)

    @property
    def by_writer(self) -> bool:
        """Whether the writer does something in it, weakly or not."""
        return bool(self.mine or self.weak)

    @property
    def by_someone(self) -> bool:
        """Whether the writer, or "we", does something in it."""
        return self.by_writer or bool(self.ours)


@lru_cache(maxsize=20_000)
def reasoned(text: str) -> Reasoned:
    """Read a line and answer the questions about it."""
    analysis = analyse(text)
    own = [deed for deed in analysis.deeds if deed.part in _OWN_PARTS]
    mine = tuple(deed for deed in own if deed.doer is Doer.I and not deed.weak and not _is_state(analysis, deed))
    weak = tuple(deed for deed in own if deed.doer is Doer.I and deed.weak)
    ours = tuple(deed for deed in own if deed.doer is Doer.WE)
    doings = (*mine, *ours)
    return Reasoned(
        analysis=analysis,
        mine=mine,
        weak=weak,
        ours=ours,
        is_duty="duty" in analysis.phrases,
        result=_result(analysis, doings),
        number=bool(analysis.counted) or not _CROWDS.isdisjoint(analysis.lows),
        method=_method(analysis, doings),
        changes=tuple(deed for deed in doings if kind_of(deed.lemma) is VerbKind.CHANGE and deed.part is not Part.METHOD),
    )


def _is_state(analysis: Analysis, deed: Deed) -> bool:
    """Whether a verb tells what the writer is or has: "know", "stayed calm"; not "stayed late"."""
    moody = deed.lemma in _STATES and not _MOODS.isdisjoint(analysis.lows[deed.last : deed.last + 2])
    return moody or kind_of(deed.lemma) is VerbKind.STATE


def _result(analysis: Analysis, doings: tuple[Deed, ...]) -> bool:
    """Something changed, was finished, or came of it."""
    if "outcome" in analysis.phrases or any(each.shift for each in analysis.quantities):
        return True
    busywork = {first for first, _ in analysis.phrases.get("busywork", ())}
    for deed in doings:
        kind = kind_of(deed.lemma)
        if deed.part in {Part.MAIN, Part.HELPED} and not deed.weak and kind not in _BUSY and deed.first not in busywork:
            return True
        if deed.lemma == "keep" and not _KEPT_SO.isdisjoint(analysis.lows):
            return True
        if deed.lemma in _HOLDS and any(_held_at(analysis, each) for each in analysis.counted):
            return True
        if deed.part is Part.TRAILING and (kind in _FINISHED or deed.lemma in enabling()):
            return True
    followed = [deed.lemma for deed in analysis.deeds if deed.doer is Doer.OTHER and deed.part is Part.OUTCOME]
    if any((kind_of(lemma) not in _BUSY and lemma not in _HAPPENS) or lemma in enabling() for lemma in followed):
        return True
    if followed_by_more(analysis.lows) or some_of_all(analysis.lows) or dated_award(analysis, doings):
        return True
    return _change_in_figures(analysis) or _rank_reached(analysis) or _sequel(analysis)


def _held_at(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a figure is a level that was held: "at 4 %", "under 2 hours"."""
    return analysis.core.text[: quantity.start].rstrip(" €£$").lower().endswith(_LEVELS)


def _change_in_figures(analysis: Analysis) -> bool:
    """Whether a figure tells what came of it: "a 20 % reduction", "96 % passed"; not "40 % of my time"."""
    text = analysis.core.text.lower()
    if any(each.kind is QuantityKind.PERCENT and not _OF_WORK.match(text, each.end) for each in analysis.quantities):
        return True
    multiple = any(each.kind is QuantityKind.MULTIPLE for each in analysis.quantities)
    return multiple and not word_set("outcome_nouns").isdisjoint(analysis.lows)


def _rank_reached(analysis: Analysis) -> bool:
    """Whether a rank was reached: "from last to 2nd of 10"; not "to 2nd year pupils"."""
    ranks = (each for each in analysis.quantities if each.kind is QuantityKind.ORDINAL)
    text = analysis.core.text.lower()
    return any(
        text[: rank.start].rstrip().endswith(" to") and ("from" in analysis.lows or _FIELD.match(text, rank.end))
        for rank in ranks
    )


def _sequel(analysis: Analysis) -> bool:
    """A later clause in which somebody or something else does something: "; nobody left"."""
    told = False
    for deed in analysis.deeds:
        if deed.doer is not Doer.OTHER and deed.part in _OWN_PARTS:
            told = True
        elif told and deed.doer is Doer.OTHER and deed.part is Part.MAIN:
            return True
    return False


def _method(analysis: Analysis, doings: tuple[Deed, ...]) -> bool:
    """It says how: "by …ing", "through", a second thing done, or a main verb that names the doing itself."""
    if "method" in analysis.phrases or any(deed.part is Part.METHOD for deed in analysis.deeds):
        return True
    if doings and analysis.lows[0] == "my" and "i" not in analysis.lows[: doings[0].first]:
        return True  # "My checklist cut …": the subject is the method
    strong = [deed for deed in doings if deed.part in _OWN_PARTS and not deed.weak]
    empty = word_set("verbs_empty")
    named = any(
        (kind_of(deed.lemma) is not VerbKind.CHANGE or deed.part is Part.TRAILING) and deed.lemma not in empty for deed in strong
    )
    return named or told_by_a_thing(analysis)


def _baseline(analysis: Analysis) -> bool:
    """A figure can be held against something: a level before, a comparison, or the time in which it happened."""
    if any(each.shift or each.kind is QuantityKind.YEAR for each in analysis.quantities) or "baseline" in analysis.phrases:
        return True
    kinds = [each.kind for each in analysis.quantities]
    if kinds.count(QuantityKind.PERCENT) > 1 or kinds.count(QuantityKind.MULTIPLE) > 1:
        return True
    return period_at(analysis.core.text) is not None
