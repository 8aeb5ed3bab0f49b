"""Discretion: what does not leave the books in a draft: names of people who have not agreed, and words that boast."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from proprietor.books import Person, Relation
from proprietor.language.lexicon import groups
from proprietor.language.padding import stripped
from proprietor.proposition.analysis import analyse
from proprietor.values.ids import UNKEPT, RecordId

BOASTING = ("cliche", "inflation", "superlative")
"""Word lists of the proposition none of whose phrases stands in a draft; padding is struck out besides."""

LEAST = 3
"""Letters a part of a name has at least to be known for one in a text (a guess: "Jo" and "Al" stand in too many words)."""

SOMEBODY = {
    Relation.BOSS: "a boss",
    Relation.PEER: "a colleague",
    Relation.REPORT: "somebody I led",
    Relation.CLIENT: "a client",
    Relation.FRIEND: "a friend",
}
"""Who stands in for a name, in the owner's own voice."""

LATIN_END = "\u024f"


def masking(people: Iterable[Person], to: RecordId = UNKEPT) -> Callable[[str], str]:
    """What takes out of a text the names of all who have not agreed to be named, whole or in part.

    Args:
        people: everybody in the books.
        to: who the text is for; their own name may stand in it.
    """
    instead: dict[str, str] = {}
    whole: set[str] = set()
    parts: set[str] = set()
    for person in people:
        name = _plain(person.name)
        if len(name) < 2:  # noqa: PLR2004 - a single letter is no name that could be known
            continue
        free = person.may_be_named or bool(to and person.id == to)
        whole.add(name)
        instead.setdefault(name.lower(), "")
        if not free:
            instead[name.lower()] = SOMEBODY[person.relation]
            for part in _parts(name):
                parts.add(part)
                instead.setdefault(f"={part}", SOMEBODY[person.relation])
    if not parts and not any(instead.values()):
        return _plain
    pattern = re.compile(
        "|".join([*(_pattern(name, "(?i:{})") for name in _long_first(whole)), *map(_pattern, _long_first(parts))])
    )

    def masked(text: str) -> str:
        """The text with somebody in the place of each such name."""
        return pattern.sub(lambda found: _stand_in(found[0], instead), _plain(text))

    return masked


def _stand_in(found: str, instead: dict[str, str]) -> str:
    low = " ".join(found.lower().split())
    if low in instead:
        return instead[low] or found
    return instead[f"={found}"]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _long_first(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (-len(name), name))


def _parts(name: str) -> list[str]:
    """The parts of a name by which somebody is known, titles left out."""
    pieces = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", name)
    titles = groups("voice")["title"]
    return [part for part in pieces if len(part) >= LEAST and not part[0].islower() and part.lower() not in titles]


def _pattern(name: str, around: str = "{}") -> str:
    """A name as a whole word, however many blanks stand in it; in scripts without blanks wherever it stands."""
    written = around.format(r"\s+".join(map(re.escape, name.split())))
    return rf"(?<!\w){written}(?!\w)" if all(sign <= LATIN_END for sign in name if sign.isalpha()) else written


def boasts(text: str) -> tuple[str, ...]:
    """The phrases of a text that praise more than they say; a superlative that is part of a name is none."""
    read = analyse(text)
    marks = sorted({mark for label in BOASTING for mark in read.marks(label)})
    found = [text[start:end] for start, end in marks if not _in_a_name(text, start, end)]
    return tuple(found)


def _in_a_name(text: str, start: int, end: int) -> bool:
    """Whether words in the middle of a sentence are written with capitals, as in "the Best Small Idea Cup"."""
    following = text[end:].lstrip()[:1]
    return start > 0 and text[start].isupper() and (following.isupper() or " " in text[start:end])


def quiet(text: str) -> str:
    """A text without padding: "successfully", "very", "really"."""
    return stripped(text)[0].text.strip()
