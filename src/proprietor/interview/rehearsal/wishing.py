"""Wishing: what of a typed turn asks for something, hints at it, threatens, gives a reason, or asks what a yes would take."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.rehearsal.money import asks_for_money
from proprietor.interview.rehearsal.wish import Wish
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.talk.phrasebook import has, openers, phrase_at
from proprietor.language.talk.speech import Sentence, lows_of, sentences_of, words
from proprietor.language.talk.uptake import matter_of

NAMED = 0.3
"""Share of the ask's words that a sentence of asking or hinting holds when it names what is asked (a guess)."""

SPOKEN = 0.6
"""The same for a sentence without any words of asking (a guess)."""

WHOLE = 0.9
"""The same for a sentence that gives a reason as well (a guess)."""

CONCRETE = 2.0
"""Weight of words from which on a phrase will do for an answer to "what do you want?" (a guess)."""

CLOSE = 10
"""Something one can say yes to stands within so many words after the words of asking (a guess)."""

LONGEST_WISH = 40
"""A sentence of more words asks for nothing that could be heard (a guess)."""

WIN_TOLD = 2
"""So many words or numbers of a win tell it (a guess)."""

REASON_TOLD = 2
"""So many words of why now, of what matters to them or of what could be given make a reason (a guess)."""

REASON_WEIGHS = 2.5
"""Weight of a sentence's words from which on "because" or "so that" leads in a reason and no mere feeling (a guess)."""

NEAR = 4
"""A past form within so many words after "I" or "we" tells of a deed (a guess)."""

ASKED_BACK = 9
"""A question of at most so many words asks back what his answer was: "so is that a no?" (a guess)."""

_NUMBERS = words("number word")
_OTHERS = words("beneficiary")
_SPEAKING = words("to speak")
_LINKS = words("to lead over")
_DOERS = frozenset({"i", "we", "i've", "we've"})
_GRATEFUL = frozenset({"thank", "thanks"})
_ENQUIRING = frozenset({"how", "when", "what", "who", "why", "which", "where"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """A turn in the light of the wish.

    Attributes:
        asks: the sentence in which it is asked; empty when none does.
        vague: whether something is hinted at or wished for that nobody could say yes to.
        threatens: whether it threatens to leave.
        offered: whether it speaks of another offer.
        if_no: whether it asks what would have to be true.
        proved: whether it tells of a deed with its figure, or of one of the wins.
        reasoned: whether it gives a reason that reaches beyond oneself.
        grateful: whether it thanks.
        buried: whether it asks in a sentence so long that the wish goes under in it.
        other: whether what it asks for shares next to no words with the plan's.
        asks_back: whether it asks what the answer was: "is that a no?", "which part?".
        questions: whether anything else is asked.
        rest: what is left of the turn without asking, threatening and asking what would have to be true.
    """

    asks: str = ""
    vague: bool = False
    threatens: bool = False
    offered: bool = False
    if_no: bool = False
    proved: bool = False
    reasoned: bool = False
    grateful: bool = False
    buried: bool = False
    other: bool = False
    asks_back: bool = False
    questions: bool = False
    rest: str = ""

    @property
    def valued(self) -> bool:
        """Whether anything speaks for the wish."""
        return self.proved or self.reasoned


def wished_in(text: str, wish: Wish, *, prompted: bool = False, partly: bool = False) -> Wished:
    """Read a turn in the light of the wish.

    Args:
        text: the turn.
        wish: what this rehearsal is about.
        prompted: whether he has just asked for it in one sentence; then a bare phrase will do.
        partly: whether he has granted a part of it; then "which part?" asks back, too.
    """
    sentences = sentences_of(text)
    asking = [each for each in sentences if _asks(each, wish, prompted=prompted)]
    asking = [each for each in asking if not has("wish if no", _words(each)) or _named(_words(each), wish) >= NAMED]
    threats = [each for each in sentences if not each.asked and has("wish threat", _words(each))]
    offers = [each for each in sentences if not each.asked and has("wish offer", _words(each))]
    if_no = [each for each in sentences if each not in asking and has("wish if no", _words(each))]
    back = [each for each in sentences if each not in asking and _asks_back(each, partly=partly)]
    if_no = [each for each in if_no if each not in back]
    taken = [*asking, *threats, *offers, *if_no, *back]
    left = [each for each in sentences if each not in taken]
    hints = [each for each in left if _vague(each, wish)]
    telling = [each for each in (*left, *asking) if not each.asked or each in asking] if _is_talk(text) else []
    proved, reasoned = any(_proves(each, wish) for each in telling), any(_reasons(each, wish) for each in telling)
    return Wished(
        asks=_text(text, asking[0]) if asking else "",
        vague=not (asking or proved or reasoned) and bool(hints),
        threatens=bool(threats),
        offered=bool(offers),
        if_no=bool(if_no),
        proved=proved,
        reasoned=reasoned,
        grateful=not _GRATEFUL.isdisjoint(lows_of(text)),
        buried=not asking and any(_is_buried(each, wish) for each in left),
        other=bool(asking) and _named(_words(asking[0]), wish) < NAMED,
        asks_back=bool(back),
        questions=any(each.asked and each not in hints for each in left),
        rest=" ".join(_text(text, each) + each.end for each in left),
    )


def _words(sentence: Sentence) -> list[str]:
    return [low for low in sentence.lows if low[0].isalnum()]


def _text(text: str, sentence: Sentence) -> str:
    return text[sentence.start : sentence.stop]


def _is_talk(text: str) -> bool:
    """Whether a turn is talk and no heap of words: among spoken words a third or more are such as carry no matter (a guess)."""
    lows = lows_of(text)
    return len(lows) - len(matter_of(lows)) >= len(lows) / 3


def _named(lows: Sequence[str], wish: Wish) -> float:
    """The part of the ask's words that stand in a sentence, by weight."""
    return sum(weight for base, weight in matter_of(lows).items() if base in wish.words) / wish.weight if wish.weight else 0.0


def _after_request(lows: Sequence[str]) -> int | None:
    """Where a sentence goes on after its words of asking; None when it has none, or only asks to speak: "could I ask"."""
    first = openers("wish plain")
    for at, low in enumerate(lows):
        taken = phrase_at("wish plain", lows, at) if low in first else 0
        if taken:
            following = [low for low in lows[at + taken :] if low not in _LINKS]
            return None if following and following[0] in _SPEAKING else at + taken
    return None


def _asks_to_speak_of(lows: Sequence[str]) -> bool:
    """Whether a sentence asks to speak of one's own pay, hours or the like: "could we talk about my salary"."""
    about = lows[lows.index("about") :] if "about" in lows else []
    mine = "my" in about[:OWN] and has("wish matter", about)
    return mine and (has("wish plain", lows) or has("wish named", lows)) and not _SPEAKING.isdisjoint(lows)


OWN = 3
"""So close behind "about" stands "my" when one's own matter is meant (a guess)."""


def _asks(sentence: Sentence, wish: Wish, *, prompted: bool) -> bool:
    """Whether a sentence asks for something one can say yes to: the plan's, or something as concrete."""
    lows = _words(sentence)
    if len(lows) > LONGEST_WISH:
        return False
    named = _named(lows, wish)
    if named >= NAMED and (prompted or has("wish named", lows) or has("wish hint", lows)):
        return True
    if named >= (WHOLE if has("wish reason", lows) else SPOKEN) and not (sentence.asked and "you" in lows):
        return True
    if (
        prompted
        and not sentence.asked
        and not has("wish hint", lows)
        and _GRATEFUL.isdisjoint(lows)
        and not has("take back", lows)
        and _weighs(lows) >= CONCRETE
    ):
        return True
    after = _after_request(lows)
    return asks_for_money(lows, asked=sentence.asked) or (after is not None and _can_be_granted(lows[after : after + CLOSE]))


def _can_be_granted(lows: Sequence[str]) -> bool:
    """Whether some words hold a sum, or name pay, hours, a task or the like."""
    return has("wish matter", lows) or any(
        low.isdecimal() and len(low) >= SUM and not low.startswith(("19", "20")) for low in lows
    )


SUM = 3
"""A number of so many figures is a sum, unless it is a year (a guess)."""


_NO_COUNT = frozenset({"one", "first", "two", "second", "half"})
"""Numbers that stand in "one thing", "half an hour", "the two of us"."""


def _vague(sentence: Sentence, wish: Wish) -> bool:
    """Whether a sentence wishes for something without saying what; as a question, "I was wondering if you could …".

    To ask for a talk about one's pay names the matter, and not yet the wish.
    """
    lows = _words(sentence)
    if _asks_to_speak_of(lows):
        return True
    if sentence.asked:
        return has("wish hint", lows) and _can_be_granted(lows) and _ENQUIRING.isdisjoint(lows)
    return _named(lows, wish) < NAMED and (has("wish hint", lows) or _after_request(lows) is not None)


def _asks_back(sentence: Sentence, *, partly: bool) -> bool:
    """Whether a short question asks what the answer was, or which part was granted."""
    lows = _words(sentence)
    return sentence.asked and len(lows) <= ASKED_BACK and (has("ask back", lows) or (partly and has("ask which", lows)))


def _is_buried(sentence: Sentence, wish: Wish) -> bool:
    """Whether a sentence too long to be heard as a wish asks for something all the same."""
    lows = _words(sentence)
    after = _after_request(lows)
    return len(lows) > LONGEST_WISH and after is not None and (_named(lows, wish) >= NAMED or _can_be_granted(lows[after:]))


def _weighs(lows: Sequence[str]) -> float:
    return sum(matter_of(lows).values())


def _is_counted(lows: Sequence[str]) -> bool:
    return any(low[0].isdigit() or low in _NUMBERS for low in lows)


def _proves(sentence: Sentence, wish: Wish) -> bool:
    """Whether a sentence tells one of the wins, or a deed with a number that is not the ask's."""
    lows = _words(sentence)
    said = matter_of(lows).keys()
    if any(len(win & said) >= WIN_TOLD for win in wish.wins):
        return True
    return _is_counted([low for low in lows if low not in wish.words and low not in _NO_COUNT]) and _is_deed(lows)


def _is_deed(lows: Sequence[str]) -> bool:
    """Whether "I" or "we" stands shortly before a verb in the past."""
    return any(
        low in _DOERS
        and any((found := verb_form(after)) is not None and found.form is Form.PAST for after in lows[at + 1 : at + 1 + NEAR])
        for at, low in enumerate(lows)
    )


def _reasons(sentence: Sentence, wish: Wish) -> bool:
    """Whether a sentence gives a reason of the plan, or any that reaches beyond oneself."""
    lows = _words(sentence)
    said = {base: weight for base, weight in matter_of(lows).items() if base not in wish.words}
    if len(wish.reasons & said.keys()) >= REASON_TOLD:
        return True
    return has("wish reason", lows) and not _OTHERS.isdisjoint(lows) and sum(said.values()) >= REASON_WEIGHS
