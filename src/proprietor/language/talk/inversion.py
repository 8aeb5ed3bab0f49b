"""Inversion: a verb before its subject, by which English asks: "do you", "is your sister", "would it"."""

from collections.abc import Sequence

from proprietor.language.talk.speech import MARKERS, words

AUXILIARY = words("auxiliary")
DO = words("do")
YOU = words("you")
SUBJECT = words("subject")
DETERMINER = words("determiner") | words("possessive")
PRONOUN = words("pronoun")
WH = words("wh")
SUBJECT_VERB = words("subject verb")
EMBEDDING = words("embedding")
STRONG_MARKERS = MARKERS - words("weak marker")

_LEFT_CLOSED = words("left closed") | words("person") | SUBJECT_VERB
_NOT_WITH_YOU = words("not with you")
_HELPING, _BEING = words("helping"), words("being")
_ORDER, _PERSONAL = words("order verb"), words("personal")
_NO_START = words("names a point") | SUBJECT | SUBJECT_VERB | AUXILIARY | YOU | EMBEDDING | words("before infinitive")
_STATEMENTS = SUBJECT | SUBJECT_VERB
_WHAT_I_MEAN = ["what", "i", "mean"]

_DISAGREE = frozenset(
    (verb, subject) for verb in ("is", "was", "isn't", "does") for subject in ("i", "we", "they", "those", "these")
) - {("was", "i")}
"""Pairs that stand side by side only by chance: "all it is I think"."""

SHORTEST = 3
"""Words a question with a subject other than "you" must have to count by itself: "is it" only keeps the talk going."""

REACH = 6
"""So many words a question word may stand before its verb: "what kind of work do you" (a guess)."""

CLOSE_BY = 9
NEAR = 12
"""Words within which the end must come after "is it", and after "is she", in the middle of a run (guesses)."""


def inverted(lows: Sequence[str], place: int, first: int, choice: int) -> int | None:
    """Where the question begins whose verb stands at a place; None when nothing is asked there.

    Args:
        lows: the words, without marks.
        place: where the verb stands.
        first: where the matter of the run begins.
        choice: where the last "or" of the run stands; -1 without one.
    """
    if place + 1 >= len(lows):
        return None
    subject, before = lows[place + 1], lows[place - 1] if place > first else ""
    if subject in YOU:
        return _with_you(lows, place, first, before)
    if subject not in SUBJECT and subject not in DETERMINER:
        return None
    if before in WH:
        return _behind_question_word(lows, place, first, subject)
    if (lows[place], subject) in _DISAGREE or (lows[place] in _ORDER and (subject in DETERMINER or subject == "it")):
        return None
    if place == first:
        return place if len(lows) - place >= SHORTEST else None
    if subject in SUBJECT and (begin := _question_word(lows, place, first)) is not None:
        return begin if lows[place] in DO or begin == first else None
    return place if _in_the_middle(lows, place, before, choice) else None


def _with_you(lows: Sequence[str], place: int, first: int, before: str) -> int | None:
    """A verb before "you", which asks almost wherever it stands."""
    if lows[place] in _NOT_WITH_YOU or before in _LEFT_CLOSED:
        return None
    following = list(lows[place + 2 : place + 6])
    if following[:1] == ["know"]:
        aside = following[1:] == _WHAT_I_MEAN or not _STATEMENTS.isdisjoint(following[1:2])
        if aside or lows[place] not in DO:
            return None
    begin = _question_word(lows, place, first)
    return place if begin is None else begin


def _behind_question_word(lows: Sequence[str], place: int, first: int, subject: str) -> int | None:
    """A question word right before the verb: "why do they", and not "the man who did that"."""
    word = place - 1
    if lows[word] in _RELATIVE and word != first:
        return None
    asks = subject in SUBJECT or lows[place] in DO or word == first
    return word if asks and (word == first or lows[word - 1] not in EMBEDDING) else None


_RELATIVE = words("relative")


def _question_word(lows: Sequence[str], place: int, first: int) -> int | None:
    """The place of the question word that belongs to a verb: "how many children do you", "what kind of work do you"."""
    for back in range(place - 1, max(first, place - REACH) - 1, -1):
        if lows[back] in WH:
            return back
        if lows[back] in PRONOUN or lows[back] in SUBJECT_VERB or lows[back] in AUXILIARY:
            return None
    return None


def _in_the_middle(lows: Sequence[str], place: int, before: str, choice: int) -> bool:
    """Whether a question begins in the middle of a long run: close to its end, and after no word that would be its subject."""
    low, subject, rest = lows[place], lows[place + 1], len(lows) - place
    if subject not in _PERSONAL or rest < SHORTEST:
        return False
    if before in STRONG_MARKERS:
        return low in _HELPING
    if before in _NO_START:
        return False
    if low in _HELPING or (low in _BEING and choice > place + 1):
        return True
    return low in _BEING and rest <= (CLOSE_BY if subject in {"it", "that"} else NEAR)
