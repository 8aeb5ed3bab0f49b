"""Length: how many sentences or independent clauses a line holds."""

from proprietor.language.clauses import I_WORDS, OTHERS, WE_WORDS, Doer, Part
from proprietor.proposition.analysis import Analysis

_ENDS = frozenset(".!?")
_HALVES = frozenset(";—")
_SUBJECTS = I_WORDS | WE_WORDS | OTHERS - {"all", "both", "this", "these", "those", "one", "each", "every"}


def clauses_in(analysis: Analysis) -> int:
    """Sentences, and clauses that could stand alone: behind a semicolon with a verb, or with a subject behind a comma or "and".

    A string of verbs with a common object ("designed, built and tested a rig") is one clause; of verbs that each have their own
    object three are, and each further one counts.
    """
    verbs = {deed.first for deed in analysis.deeds if deed.part in {Part.MAIN, Part.OUTCOME}}
    more = max(0, _phrases_with_object(analysis) - MOST_PHRASES)
    if _ENDS.isdisjoint(analysis.lows) and _HALVES.isdisjoint(analysis.lows) and _SUBJECTS.isdisjoint(analysis.lows):
        return more + (bool(verbs) or len(analysis.lows) > 1)  # nothing can end a clause: the usual line
    total = words = 0
    verb = False
    for place, low in enumerate(analysis.lows):
        if low in _ENDS or low in _HALVES:
            total += (words > 1) if low in _ENDS else verb
            words, verb = 0, False
            continue
        words += 1
        verb = verb or place in verbs
        after = analysis.lows[place + 1] if place + 1 < len(analysis.lows) else ""
        if (low in {"and", "but"} or (low == "," and after in I_WORDS | WE_WORDS)) and verb and after in _SUBJECTS:
            total, words, verb = total + 1, 0, False
    return total + (verb or words > 1) + more


def _phrases_with_object(analysis: Analysis) -> int:
    """How many of the writer's verbs have words of their own before the next verb."""
    main = [deed for deed in analysis.deeds if deed.part is Part.MAIN and deed.doer is Doer.I]
    if len(main) <= MOST_PHRASES:
        return 0
    ends = [deed.first for deed in main[1:]] + [len(analysis.lows) + 2]
    return sum(end - deed.last > 1 for deed, end in zip(main, ends, strict=True))


MOST_PHRASES = 3
"""Of coordinated verbs with objects of their own this many make one clause (a guess)."""
