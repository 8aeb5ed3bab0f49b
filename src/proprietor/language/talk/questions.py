"""Questions: every piece of an utterance that asks, with or without marks."""

from collections.abc import Iterator, Sequence
from itertools import islice

from proprietor.language.talk.asking import Form, Invites, Kind, Question
from proprietor.language.talk.inversion import AUXILIARY, PRONOUN, SHORTEST, WH
from proprietor.language.talk.openings import indirect, openings, requested
from proprietor.language.talk.phrasebook import phrase_at, phrases
from proprietor.language.talk.shapes import shape_of
from proprietor.language.talk.speech import MARKERS, Sentence, core, is_marked, sentences_of, words
from proprietor.language.talk.statements import asks_as_statement

VERSION = "1"
"""The version of these rules; an analysis names it."""

LONG = 8
"""Words from which on a run without marks is a turn of several sentences, in which a request may stand anywhere (a guess)."""

EARLY = 4
"""A forgotten question mark is believed when "do you" stands among the first words of a sentence (a guess)."""

_QUOTE = frozenset(first for (first,) in phrases("quote"))
_TOLD_TO = words("told to")
_TITLE = words("title")
_FILLER = words("filler")
_BETWEEN = frozenset({",", ":"})


def questions_of(text: str, marked: bool | None = None) -> tuple[Question, ...]:
    """All questions of an utterance, those that ask nothing of the other among them.

    Args:
        text: what was said.
        marked: whether the whole transcript is written with marks; None to see it from this text alone.
    """
    marked = is_marked(text) if marked is None else marked
    read = _marked if marked else _bare
    return tuple(question for sentence in sentences_of(text) for question in read(sentence))


def has_question(questions: Sequence[Question]) -> bool:
    """Whether one of them asks something of the other."""
    return any(each.asked for each in questions)


def _marked(sentence: Sentence) -> Iterator[Question]:
    """The questions of a sentence in a text with marks: what ends in one, and what asks without."""
    lows = sentence.lows
    place = core(lows)
    if not any(low[0].isalnum() for low in lows):
        return  # dashes alone ask nothing
    if sentence.asked:
        place = min(place, len(lows) - 1)
        yield _made(sentence, place, len(lows), _kind(sentence, place), first=place)
    elif place < len(lows) and not sentence.quoted and not phrase_at("preface", lows, place):
        if unmarked := _without_mark(sentence, place):
            yield unmarked
        elif len(lows) - place >= SHORTEST and _forgotten(lows, place):
            yield _made(sentence, place, len(lows), Kind.INFORMATION, first=place)


def _without_mark(sentence: Sentence, place: int) -> Question | None:
    """A request or an indirect question, which need no mark: at the beginning, or behind a comma or colon."""
    lows = sentence.lows
    for at in _clauses(lows, place):
        if requested(lows, at) and "!" not in sentence.end and (at == place or lows[at - 1] == ":" or lows[at] == "please"):
            return _made(sentence, at, len(lows), Kind.REQUEST, first=place)
        if indirect(lows, at):
            return _made(sentence, at, len(lows), Kind.INFORMATION, first=place)
    return None


def _clauses(lows: Sequence[str], place: int) -> Iterator[int]:
    """Where a sentence and what stands behind its commas and colons begin; no stretch of markers is walked over twice."""
    yield place
    reached = place
    for at in range(place, len(lows) - 2):
        if lows[at] in _BETWEEN and at >= reached:
            reached = core(lows, at + 1)
            if reached < len(lows):
                yield reached


def _forgotten(lows: Sequence[str], place: int) -> bool:
    """Whether a mark was forgotten rather than nothing asked: "do you" or "what do you", early in the sentence."""
    if lows[place] not in WH and (lows[place] not in AUXILIARY or lows[place + 1] not in {"you", "your"}):
        return False
    early = any(lows[at] in AUXILIARY and lows[at + 1] == "you" for at in range(place, min(place + EARLY, len(lows) - 1)))
    return early and next(openings(lows), None) is not None


def _kind(sentence: Sentence, place: int) -> Kind:
    """What stands behind a question that ends in a mark."""
    lows = sentence.lows
    if sentence.quoted or _retold(lows):
        return Kind.QUOTED
    said = tuple(low for low in lows if low[0].isalnum() and low not in _FILLER)
    matter = tuple(low for low in lows[place:] if low[0].isalnum())
    if said in phrases("backchannel") or matter in phrases("backchannel") or _keeps_going(matter):
        return Kind.BACKCHANNEL
    if said in phrases("rhetorical") or matter in phrases("rhetorical") or phrase_at("preface", lows, place):
        return Kind.RHETORICAL
    return Kind.REQUEST if requested(lows, place) else Kind.INFORMATION


def _keeps_going(matter: Sequence[str]) -> bool:
    """Whether a question in form only keeps the talk going: "has she?", "Dr Solway?", "…, you know?"."""
    if len(matter) == len(("has", "she")):
        return matter[0] in _TITLE or (matter[0] in AUXILIARY and matter[1] in PRONOUN)
    return tuple(matter[-2:]) == ("you", "know") and matter[0] not in AUXILIARY and matter[0] not in WH


def _retold(lows: Sequence[str]) -> bool:
    """Whether somebody else's question is retold: "so my boss asked, why now"."""
    for place in range(1, len(lows) - 1):
        if lows[place] in _BETWEEN and lows[place + 1] != "you":
            before = lows[max(0, place - 3) : place]
            if not _QUOTE.isdisjoint(before[-2:]) and "you" not in before:
                return True
    return False


def _bare(sentence: Sentence) -> Iterator[Question]:
    """The questions in a run of words without marks."""
    lows = sentence.lows
    place = core(lows)
    if place >= len(lows) or lows[place:] in phrases("backchannel") or lows[place:] in phrases("rhetorical"):
        return
    begins = list(_beginnings(lows, place))
    for number, (at, kind) in enumerate(begins):
        stop = begins[number + 1][0] if number + 1 < len(begins) else len(lows)
        if lows[at:stop] not in phrases("backchannel"):
            yield _made(sentence, at, stop, Kind.QUOTED if _said_before(lows, at) else kind, first=place)
    if not begins and asks_as_statement(lows, place):
        yield _made(sentence, place, len(lows), Kind.INFORMATION, first=place)


def _beginnings(lows: Sequence[str], first: int) -> Iterator[tuple[int, Kind]]:
    """Where the questions of a run without marks begin, and what stands behind each."""
    if requested(lows, first):
        yield first, Kind.REQUEST
    elif indirect(lows, first):
        yield first, Kind.INFORMATION
    else:
        found = [(place, Kind.INFORMATION) for place in openings(lows)]
        if not found and len(lows) - first > LONG:
            asking = (at for at in range(first + 1, len(lows) - 2) if lows[at] in {"tell", "walk"} and requested(lows, at))
            found = [(at, Kind.REQUEST) for at in islice(asking, 1)]
        yield from found


def _said_before(lows: Sequence[str], place: int) -> bool:
    """Whether a word of saying stands right before: "he said do you want it"."""
    back = place
    while back > 0 and (lows[back - 1] in MARKERS or lows[back - 1] in _TOLD_TO):
        back -= 1
    return back > 0 and lows[back - 1] in _QUOTE and "you" not in lows[max(0, back - 3) : back]


def _made(sentence: Sentence, place: int, stop: int, kind: Kind, *, first: int) -> Question:
    """A question of the words from a place on; for information, it keeps the markers before the first word of matter."""
    begin = 0 if kind is Kind.INFORMATION and place == first else place
    start, end = sentence.spans[begin][0], sentence.spans[stop - 1][1]
    if kind is Kind.REQUEST:
        return Question(start, end, kind, Form.OPEN, Invites.STORY, is_open=True)
    lows, joined = sentence.lows[place:stop], "and" in sentence.lows[begin : place + 1]
    return Question(start, end, kind, *(_indirect_shape(lows) if indirect(lows, 0) else shape_of(lows, joined=joined)))


def _indirect_shape(lows: Sequence[str]) -> tuple[Form, Invites, bool]:
    """An indirect question takes its form from the question word in it."""
    for at in range(1, len(lows)):
        if lows[at] in WH:
            return shape_of(lows[at:])
    return Form.YES_NO, Invites.YES_NO, False
