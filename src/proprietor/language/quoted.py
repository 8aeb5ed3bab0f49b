"""Quoted: words looked up in a text, so that only what stands there is taken, as it is written there."""

import re

_WAYS = ("'’‘ʼ", '"“”„«»', "-‐‑–—")
"""Signs that are written in several ways."""

_ALIKE = {sign: f"[{re.escape(ways)}]" for ways in _WAYS for sign in ways}

LONGEST = 4_000
"""Signs that are looked up (a guess; it is more than a field of a win holds well)."""

_END = ' .,;:!?…"“”'


def quoted_in(text: str, words: str) -> str:
    """The words as they stand in the text; empty if they do not.

    Letters may be large or small, blanks and line ends may differ, apostrophes and dashes may be others; whole words only. A
    full stop the text does not have is left off.
    """
    wanted = " ".join(words.split()).strip(_END)
    if not wanted or len(wanted) > LONGEST:
        return ""
    pattern = r"\s+".join("".join(_ALIKE.get(sign, re.escape(sign)) for sign in part) for part in wanted.split(" "))
    found = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)
    return " ".join(found.group().split()) if found else ""
