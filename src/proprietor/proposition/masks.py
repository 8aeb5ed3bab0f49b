"""Masks: words of a line in which no deed is to be read, whatever they look like, and duty phrases that are none."""

from collections.abc import Sequence
from itertools import pairwise

from proprietor.language.clauses import BE, Deed, is_adverb
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.lexicon import grammar
from proprietor.language.openers import calls
from proprietor.language.padding import Stripped
from proprietor.language.words import STOPS

ASIDE = "alone"
"""A word that stands beside a verb as an adverb does."""

THING = "thing"
"""A word that is a thing and nothing else."""


def masked(core: Stripped) -> tuple[str, ...]:
    """The words of a line as its deeds are read from: compounds with a hyphen and words of self-praise do nothing.

    In "hand-sewed 40 quilts" the first half stands aside; in "can-do" and "part-time" both halves do. "Single-handedly" and
    the like stand beside a verb.
    """
    lows = list(core.lows)
    if "-" in core.text:
        for place in _before_hyphens(core):
            following = verb_form(lows[place + 1])
            does = following is not None and following.form is Form.PAST and not _only_describes(core.lows, place)
            lows[place] = ASIDE if does or place + 2 < len(lows) else THING
            lows[place + 1] = lows[place + 1] if does else THING
    for hit in core.hits:
        if hit.label == "inflation":
            lows[hit.first : hit.last] = [ASIDE] * (hit.last - hit.first)
    return tuple(lows)


def _before_hyphens(core: Stripped) -> list[int]:
    """The words that are tied to the next one by a hyphen; numbers are not."""
    text, places = core.text, core.places
    return [
        place
        for place, ((_, end), (start, _)) in enumerate(pairwise(places))
        if start == end + 1 and text[end] == "-" and core.lows[place].isalpha()
    ]


_TRAITS = grammar("traits")
_DESCRIBING = grammar("describing halves")


def _only_describes(lows: Sequence[str], place: int) -> bool:
    """Whether a compound with a participle says what somebody is like: "detail-oriented", "self-taught cook"."""
    following = lows[place + 2] if place + 2 < len(lows) else ""
    return lows[place + 1] in _TRAITS or (lows[place] in _DESCRIBING and not calls(following))


_LABELS = frozenset({("duties", ":"), ("responsibilities", ":"), ("tasks", ":"), ("role", ":"), ("remit", ":")})
"""A line that names its duties behind a colon."""


def real_duties(lows: tuple[str, ...], duties: Sequence[tuple[int, int]], deeds: Sequence[Deed]) -> list[tuple[int, int]]:
    """Duty phrases of the writer; not that in "traced the mould responsible for £43k of ruined cheese"."""
    if lows[:2] in _LABELS:
        return [(0, 1)]
    return [phrase for phrase in duties if not _of_a_thing(lows, phrase[0], deeds)]


def _of_a_thing(lows: Sequence[str], first: int, deeds: Sequence[Deed]) -> bool:
    if lows[first] not in {"responsible", "charged", "tasked", "entrusted", "assigned", "expected", "required", "accountable"}:
        return False
    before = lows[first - 1] if first else ","
    thing = before.isalpha() and before not in STOPS | BE | {"and", "or", "not", "i"} and not is_adverb(before)
    return thing and "as" not in lows[:first] and any(deed.first < first and not deed.weak for deed in deeds)
