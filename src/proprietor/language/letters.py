"""Letters: a text in the form in which two ways to write a word are the same."""

import unicodedata

_SPELLED = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})
"""Letters that Unicode does not take apart into a plain one and a mark, as they are written without it."""


def unaccented(text: str) -> str:
    """Small letters without accents: "Łódź" is "lodz", "Straße" is "strasse"."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED))
    return "".join(sign for sign in split if not unicodedata.combining(sign))
