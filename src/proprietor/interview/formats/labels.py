"""Labels: which words before a colon are a speaker, and which are prose."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from proprietor.interview.formats.signs import tidy_name
from proprietor.interview.formats.times import TIME, seconds
from proprietor.language.lexicon import word_set

MOST_WORDS = 4
"""A label has at most so many words (from the brief; a guess there)."""

MOST_SIGNS = 40
"""A label has at most so many signs (from the brief; a guess there)."""

_COLON = re.compile(
    r"\s{0,40}(?:[0-9]{1,3}[.)]\s{1,4}(?=\*\*|__))?(?:[-*•>]{1,3}\s{0,4}){0,2}(?:__)?\[?(?P<name>[^:：\[\]]{1,60}?)\]?(?:\*\*|__)?\s{0,4}"
    rf"(?:[\[(]?(?P<time>{TIME})[\])]?)?(?:\*\*|__)?\s{{0,4}}(?::(?:\*\*|__)?(?=\s|$)|：)"
    r"\s*(?P<text>\S.*)?",
    re.DOTALL,
)
_WITHIN = 140
"""The colon stands within so many signs: the longest name, a time and what may stand around them."""

_NEVER = re.compile(r"[?!;\"“”…{}<>=|\\#%€$£]|\.{2}|https?")
_ROLE = re.compile(r"\([^()]{0,40}\)")
_PAIRS = (frozenset({"question", "answer"}),)
"""Words of prose that are speakers when both of them are there."""


@cache
def _words(name: str) -> frozenset[str]:
    """One of the sets in `labels.txt`: particles, roles, given names that are words as well, and prose."""
    lines = (resources.files("proprietor.interview.formats") / "labels.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if line.startswith(f"{name}: ") for word in line.split()[1:])


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that may begin with a speaker.

    Attributes:
        label: the words before the colon, tidied.
        text: what stands behind it; may be empty.
        start: the time beside the label in seconds, or None.
    """

    label: str
    text: str
    start: float | None = None


def labelled(line: str) -> Labelled | None:
    """The line as a label and what follows its colon, if it has one that is short enough."""
    head = line[:_WITHIN]
    if ":" not in head and "：" not in head:
        return None
    found = _COLON.match(line)
    if found is None:
        return None
    label = tidy_name(found["name"])
    if not fits(label):
        return None
    return Labelled(label, found["text"] or "", seconds(found["time"]) if found["time"] else None)


def fits(label: str, most_words: int = MOST_WORDS, most_signs: int = MOST_SIGNS) -> bool:
    """Whether words could be a speaker's name at all: short, with a letter, and not a piece of a sentence."""
    words = label.split()
    if not 1 <= len(words) <= most_words or len(label) > most_signs or _NEVER.search(label):
        return False
    if any(word.endswith(".") and len(word) > len("Prof.") for word in words):
        return False
    return any(sign.isalpha() for sign in label)


def looks_like_name(label: str) -> bool:
    """Whether each word begins as names do, and none is known to stand before a colon for another reason.

    What stands in brackets is a role, such as “(chair)”, and may be any word.
    """
    words = [word.strip("(),.") for word in (_ROLE.sub("", label).strip() or label).split()]
    lows = [word.casefold() for word in words]
    if len(words) == 1 and lows[0] in _words("role"):
        return True
    for word, low in zip(words, lows, strict=True):
        if (low in _words("particle") and len(words) > 1) or (low in _words("given") and word[0].isupper()):
            continue
        if low in _words("prose") or (low in word_set("function") and len(low) > 1) or word[:1].islower():
            return False
    return True


def is_name_alone(line: str, most_words: int = MOST_WORDS, most_signs: int = MOST_SIGNS) -> bool:
    """Whether a line is nothing but a name: it fits, looks like one, and ends without a stop."""
    bare = line.strip()
    return fits(bare, most_words, most_signs) and looks_like_name(bare) and (bare[-1].isalnum() or bare[-1] == ")")


def speakers_among(labels: Sequence[str]) -> frozenset[str]:
    """Those labels that are speakers: they recur, or several that look like names take turns.

    Args:
        labels: every label of a text that fits, in order, each as often as it stands there.
    """
    often = Counter(labels)
    lows = {label.casefold() for label in often}
    paired = frozenset(word for pair in _PAIRS if pair <= lows for word in pair)
    recurring = {label for label, times in often.items() if times > 1 and _may_recur(label, times, paired)}
    named = {label for label in often if looks_like_name(label)}
    return frozenset(recurring | named) if len(recurring | named) > 1 else frozenset(recurring)


SURELY = 3
"""Several small words recur so often before they are a speaker, such as “hiring manager” (a guess)."""


def _may_recur(label: str, times: int, paired: Iterable[str]) -> bool:
    low = label.casefold()
    if looks_like_name(label) or low in paired:
        return True
    words = low.split()
    plain = not any(word in word_set("function") or word in _words("prose") for word in words)
    return plain and (len(words) == 1 or times >= SURELY)
