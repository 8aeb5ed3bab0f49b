"""Speech: an utterance as words and sentences, with or without marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from proprietor.language.lexicon import groups

_PIECE = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*|[?!.…;]+|[,:—–()\"“”]|(?<=\s)-{1,2}(?=\s)")
"""A word with what hangs on its apostrophe, or a stop; plain runs, so that reading stays linear in the length."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*")

_ASIDE = re.compile(r"\[[^\[\]]{0,40}\]")
"""What the transcriber noted and nobody said: "[laughs]"."""

_ENDS = frozenset("?!.…;")
_MARKS = re.compile(r"[?.!]|[A-HJ-Z]")
"""Signs that only a transcript with marks has: stops, and capitals other than a lone I."""

QUOTES = frozenset('"“”')


def words(name: str) -> frozenset[str]:
    """One of the small sets of `talk.txt`."""
    return _sets()[name]


@lru_cache(maxsize=1)
def _sets() -> dict[str, frozenset[str]]:
    """The sets of `talk.txt`; those whose names have two words stand behind their first colon all the same."""
    return groups("talk")


MARKERS = words("marker")


def is_marked(text: str) -> bool:
    """Whether a text is written with stops or capitals, as a person transcribes, or bare, as a recogniser does."""
    return _MARKS.search(text) is not None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an utterance; without marks the whole utterance is one.

    Attributes:
        lows: its words and inner stops in small letters, with straight apostrophes.
        spans: where each of them stands in the utterance.
        end: the stop that closes it; empty when none does.
        quoted: whether it stands in quotation marks.
    """

    lows: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    end: str
    quoted: bool = False

    @property
    def asked(self) -> bool:
        """Whether it ends in a question mark."""
        return "?" in self.end

    @property
    def start(self) -> int:
        """Where it begins in the utterance."""
        return self.spans[0][0]

    @property
    def stop(self) -> int:
        """Where it ends in the utterance, its closing stop left out."""
        return self.spans[-1][1]


def sentences_of(text: str) -> list[Sentence]:
    """Read an utterance as sentences."""
    found: list[Sentence] = []
    lows: list[str] = []
    spans: list[tuple[int, int]] = []
    inside = begun_inside = False
    if "[" in text:
        text = _ASIDE.sub(lambda found: " " * len(found.group()), text)
    for piece in _PIECE.finditer(text):
        sign = piece.group()
        if sign[0] in _ENDS:
            if lows:
                found.append(Sentence(tuple(lows), tuple(spans), sign, begun_inside))
                lows, spans = [], []
            elif found and "?" in sign and not found[-1].asked:
                found[-1] = Sentence(found[-1].lows, found[-1].spans, sign, found[-1].quoted)
            continue
        if sign in QUOTES:
            inside = not inside and not text[max(0, piece.start() - 1) : piece.start()].isalnum()
            continue
        if not lows:
            begun_inside = inside
        lows.append(sign.lower().replace("’", "'"))
        spans.append(piece.span())
    if lows:
        found.append(Sentence(tuple(lows), tuple(spans), "", begun_inside))
    return found


def lows_of(text: str) -> list[str]:
    """The words of an utterance in small letters, without stops."""
    said = _ASIDE.sub(" ", text) if "[" in text else text
    return [piece.lower().replace("’", "'") for piece in _WORD.findall(said)]


def core(lows: Sequence[str], place: int = 0) -> int:
    """Where the matter begins, after markers, fillers, stops, and what is said twice: "uh do you do you"."""
    last = len(lows)
    while place < last:
        low = lows[place]
        if low in MARKERS or not low[0].isalnum() or (place + 1 < last and low == lows[place + 1]):
            place += 1
        elif (place + 3 < last and low == lows[place + 2] and lows[place + 1] == lows[place + 3]) or (
            place + 2 < last and (low, lows[place + 1]) in LEAD_INS
        ):
            place += 2
        else:
            break
    return place


LEAD_INS = frozenset(
    {
        ("i", "mean"),
        ("you", "know"),
        ("i", "guess"),
        ("let's", "see"),
        ("of", "course"),
        ("i", "think"),
        ("i", "see"),
        ("all", "right"),
        ("you", "see"),
        ("i", "suppose"),
    }
)
"""Pairs of words that lead in and carry nothing, if something follows."""
