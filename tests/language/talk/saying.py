"""Utterances for property tests: talk from the words the rules look for, with marks, and any other text."""

from hypothesis import strategies as st

from proprietor.language.lexicon import entries, groups
from tests.strategies import NASTY

_WORDS = sorted({word for group in groups("talk").values() for word in group})
_PHRASES = sorted({phrase for line in entries("talk_phrases") for phrase in line.partition(": ")[2].split(" | ")})
_MARKS = ("?", "!", ".", ",", ":", ";", "…", '"', "“", "”", "(", ")", "--", "-", "—", "[laughs]", "[", "]", "’", "?!", "7")


def spoken() -> st.SearchStrategy[str]:
    """Talk made of the words and phrases of the lexicon, each as likely as the next, with marks between them."""
    piece = st.sampled_from(_WORDS) | st.sampled_from(_PHRASES) | st.sampled_from(_MARKS)
    written = st.tuples(piece, st.booleans()).map(lambda pair: pair[0].capitalize() if pair[1] else pair[0])
    return st.lists(written, max_size=24).map(" ".join)


def utterances() -> st.SearchStrategy[str]:
    """Any text at all, talk above all."""
    return spoken() | spoken() | st.text(max_size=200) | st.sampled_from(NASTY)
