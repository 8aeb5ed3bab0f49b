"""Shapes: the form of a question and what kind of answer it invites."""

from collections.abc import Sequence

from proprietor.language.talk.asking import Form, Invites
from proprietor.language.talk.inversion import AUXILIARY, DO, PRONOUN, SUBJECT, WH, YOU
from proprietor.language.talk.openings import MEASURE, WH_CONTRACTED
from proprietor.language.talk.speech import words

_BE = words("be")
_FACT_NOUN = words("fact noun")
_STORY_VERB = words("story verb")
_STORY_NOUN = words("story noun")
_TAG, _TAG_END, _SURE_TAG = words("tag auxiliary"), words("tag end"), words("sure tag")
_RIGHT_AFTER = words("right after")
_NO_CHOICE = words("no choice")
_FACT_WH = words("fact wh")
_AMOUNT, _OWNER, _VAGUE, _ANY = words("amount"), words("owner"), words("vague"), words("any")

ASKED_TO = 3
"""Words of "can you tell"."""

TAGGED = 4
"""A statement with a tag has at least so many words: "it's hot, isn't it"."""

FRAGMENT = 5
"""A fragment without a verb has at most so many, its "and" among them: "and the scones" (a guess)."""


def shape_of(lows: Sequence[str], *, joined: bool = False) -> tuple[Form, Invites, bool]:
    """The form of a question, what it invites in practice, and whether it is open in build.

    Args:
        lows: its words, from its first word of matter on.
        joined: whether an "and" stands before them.
    """
    form = _form(lows)
    if form is Form.ALTERNATIVE:
        return form, Invites.CHOICE, False
    if form is Form.OPEN:
        invites = _wh_invites(lows)
        return form, invites, invites is Invites.STORY
    if form is Form.YES_NO and _asks_for_a_story(lows):
        return form, Invites.STORY, True
    return form, _in_practice(lows, form, joined), False


def _in_practice(lows: Sequence[str], form: Form, joined: bool) -> Invites:
    """What a question that could be answered by yes or no invites all the same."""
    matter = [low for low in lows if low[0].isalnum()]
    if form is Form.YES_NO:
        if not _VAGUE.isdisjoint(matter[:5]):
            return Invites.STORY
        embedded = next((at for at in range(2, min(6, len(matter) - 1)) if matter[at] in WH), 0)
        return _wh_invites(matter[embedded:]) if embedded else Invites.YES_NO
    if form is Form.TAG or not joined:
        return Invites.YES_NO
    fragment = len(matter) < FRAGMENT and not any(low in AUXILIARY or low in SUBJECT or "'" in low for low in matter)
    return Invites.STORY if fragment or matter[:1] == ["if"] else Invites.YES_NO


def tag_at(lows: Sequence[str]) -> bool:
    """Whether a tag stands last: "…, isn't it", "…, right"."""
    if len(lows) < TAGGED:
        return False
    if lows[-1] in _SURE_TAG or (lows[-1] in _TAG_END and lows[-2] == ","):
        return True
    if lows[-1] == "right":
        return lows[-2] not in _RIGHT_AFTER
    pair = lows[-2] in _TAG or (lows[-2] in AUXILIARY and lows[-3] == ",")
    return pair and lows[-1] in PRONOUN


def _form(lows: Sequence[str]) -> Form:
    low = lows[0]
    begins = len(lows) > 1 and low in AUXILIARY and lows[1] not in {",", "and"}
    if low in WH or low in WH_CONTRACTED:
        return Form.OPEN
    if begins or low in _ANY:
        return Form.ALTERNATIVE if _offers(lows) else Form.YES_NO
    if tag_at(lows):
        return Form.TAG
    if _wh_leads(lows):
        return Form.OPEN
    return Form.ALTERNATIVE if _offers(lows) else Form.DECLARATIVE


def _wh_leads(lows: Sequence[str]) -> bool:
    """Whether a question word later on carries the question: "two bedrooms, how did you"."""
    for at in range(1, len(lows)):
        if (lows[at] in WH and at + 1 < len(lows) and lows[at + 1] in AUXILIARY) or lows[at] in WH_CONTRACTED:
            return True
    return lows[-1] in WH


def _offers(lows: Sequence[str]) -> bool:
    """Whether it offers a choice: "or" with something behind it that is no mere "or so"."""
    for at in range(1, len(lows) - 1):
        if lows[at] == "or":
            return lows[at + 1] not in _NO_CHOICE
    return False


def _wh_invites(lows: Sequence[str]) -> Invites:
    """What the first question word, one of which there is, invites: a fact for "how many" and "what time", else a story."""
    at = next(at for at, low in enumerate(lows) if low in WH or low in WH_CONTRACTED)
    low = lows[at].partition("'")[0]
    rest = lows[at + 1 : at + 8]
    if low in _FACT_WH:
        return Invites.FACT
    if low == "how":
        return Invites.FACT if rest and rest[0] in MEASURE and rest[0] != "well" else Invites.STORY
    if low == "what" and (not _AMOUNT.isdisjoint(rest) or (rest and rest[0] in _FACT_NOUN) or _names_a_fact(lows[at], rest)):
        return Invites.FACT
    return Invites.STORY


def _names_a_fact(low: str, rest: Sequence[str]) -> bool:
    """Whether "what is the", "what's your" is followed by the name of a fact."""
    if "'" not in low:
        if not rest or rest[0] not in _BE:
            return False
        rest = rest[1:]
    return bool(rest) and rest[0] in _OWNER and any(each in _FACT_NOUN for each in rest[1:4])


def _asks_for_a_story(lows: Sequence[str]) -> bool:
    """Whether a question in yes-or-no form asks for a story: "can you tell me how"."""
    head = lows[:9]
    if len(head) >= ASKED_TO and head[1] in YOU and head[0] not in DO:
        return any(each in _STORY_VERB for each in head[2:6])
    return "you" in head[:3] and any(each in _STORY_NOUN for each in head[3:8])
