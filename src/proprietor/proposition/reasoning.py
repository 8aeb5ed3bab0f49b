"""Reasoning: from the analysis of a line to the questions the rules ask of it: who, what came of it, how, against what."""

from dataclasses import dataclass
from functools import lru_cache

from proprietor.language.clauses import Deed, Doer, Part
from proprietor.language.kinds import VerbKind, enabling, kind_of
from proprietor.language.lexicon import grammar, word_set
from proprietor.language.periods import period_at
from proprietor.language.quantities import QuantityKind
from proprietor.proposition.analysis import Analysis, analyse

_OWN_PARTS = frozenset({Part.MAIN, Part.METHOD, Part.TRAILING, Part.HELPED})
_FINISHED = frozenset({VerbKind.CHANGE, VerbKind.COMPLETION})
_BUSY = frozenset({VerbKind.ACTIVITY, VerbKind.STATE})
_NO_METHOD_AFTER_BY = grammar("no method")
_KEPT_SO = grammar("kept so")
_CHECKED = grammar("checked")


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
    def busy_others(self) -> bool:
        """Whether somebody else, or nobody named, only kept busy: "meetings were held"."""
        others = [deed for deed in self.analysis.deeds if deed.doer is Doer.OTHER and deed.part is Part.MAIN]
        return bool(others) and all(kind_of(deed.lemma) is VerbKind.ACTIVITY for deed in others)

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
    mine = tuple(deed for deed in own if deed.doer is Doer.I and not deed.weak and kind_of(deed.lemma) is not VerbKind.STATE)
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
        number=bool(analysis.counted),
        method=_method(analysis, doings),
        changes=tuple(deed for deed in doings if kind_of(deed.lemma) is VerbKind.CHANGE and deed.part is not Part.METHOD),
    )


def _result(analysis: Analysis, doings: tuple[Deed, ...]) -> bool:
    """Something changed, was finished, or came of it."""
    if "outcome" in analysis.phrases or any(each.shift for each in analysis.quantities):
        return True
    for deed in doings:
        kind = kind_of(deed.lemma)
        if deed.part in {Part.MAIN, Part.HELPED} and not deed.weak and kind not in _BUSY:
            return True
        if deed.lemma == "keep" and not _KEPT_SO.isdisjoint(analysis.lows):
            return True
        if deed.part is Part.TRAILING and (kind in _FINISHED or deed.lemma in enabling()):
            return True
    followed = [deed.lemma for deed in analysis.deeds if deed.doer is Doer.OTHER and deed.part is Part.OUTCOME]
    if any(kind_of(lemma) in _FINISHED or lemma in enabling() for lemma in followed):
        return True
    return _change_in_figures(analysis) or _rank_reached(analysis) or _sequel(analysis)


def _change_in_figures(analysis: Analysis) -> bool:
    """Whether a figure stands beside a noun of change: "a 20 % reduction"."""
    percent = any(each.kind in {QuantityKind.PERCENT, QuantityKind.MULTIPLE} for each in analysis.quantities)
    return percent and not word_set("outcome_nouns").isdisjoint(analysis.lows)


def _rank_reached(analysis: Analysis) -> bool:
    """Whether a rank was reached: "from last to 2nd of 10"."""
    ranks = (each for each in analysis.quantities if each.kind is QuantityKind.ORDINAL)
    return "from" in analysis.lows and any(analysis.core.text[: rank.start].rstrip().lower().endswith(" to") for rank in ranks)


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
    strong = [deed for deed in doings if deed.part in _OWN_PARTS and not deed.weak]
    empty = word_set("verbs_empty")
    if any(
        (kind_of(deed.lemma) is not VerbKind.CHANGE or deed.part is Part.TRAILING) and deed.lemma not in empty for deed in strong
    ):
        return True
    return _by_a_thing(analysis)


def _by_a_thing(analysis: Analysis) -> bool:
    """Whether "by" opens a thing, as in "by better planning"; not in "by 30 %", "by March" or "measured by"."""
    lows = analysis.lows
    if "by" not in lows:
        return False
    for place, low in enumerate(lows[:-1]):
        if low != "by" or (place and lows[place - 1] in _CHECKED):
            continue
        following = lows[place + 1]
        if following in {"a", "an", "the", "my"} and place + 2 < len(lows):
            following = lows[place + 2]
        if not following.isalpha() or following in _NO_METHOD_AFTER_BY or _in_source(analysis, place):
            continue
        start = analysis.core.places[place + 1][0]
        if not any(each.start <= start <= each.end for each in analysis.quantities):
            return True
    return False


def _in_source(analysis: Analysis, place: int) -> bool:
    return any(first <= place < last for first, last in analysis.phrases.get("source", ()))


def _baseline(analysis: Analysis) -> bool:
    """A figure can be held against something: a level before, a comparison, or the time in which it happened."""
    if any(each.shift or each.kind is QuantityKind.YEAR for each in analysis.quantities) or "baseline" in analysis.phrases:
        return True
    if sum(each.kind is QuantityKind.PERCENT for each in analysis.quantities) > 1:
        return True
    return period_at(analysis.core.text) is not None
