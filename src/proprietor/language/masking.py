"""Masking: names and figures of a text put behind placeholders before it leaves, and put back in what comes of it."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from proprietor.language.amounts import RUN, amount_words
from proprietor.language.letters import unaccented
from proprietor.language.numerals import NUMBER_WORDS
from proprietor.language.proper import is_ordinary
from proprietor.language.quantities import quantities_of
from proprietor.language.words import words_of

PERSON, EMPLOYER, FIGURE, ADDRESS = "name", "employer", "figure", "address"
"""What a placeholder stands for, as it says itself."""

LEAST = 2
"""Letters a part of a person's name has at least to be masked by itself, where it has its capital (a guess)."""

LONG = 4
"""Letters a part has at least to be masked in small letters, too, or as a part of an employer's name; an ordinary word never is
(guesses)."""

_PLACEHOLDER = re.compile(r"\[\[\s*(name|employer|figure|address)\s*(\d{1,6})\s*\]\]", re.IGNORECASE)
_REACHED = re.compile(
    r"\S{1,200}@\S{1,200}|\w{1,20}://\S{1,500}|www\.\S{1,500}"
    r"|(?<![\w.])[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\.[a-z]{2,24}(?:/\S{0,500}|(?![\w.]))"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """Texts as they may leave.

    Attributes:
        texts: the texts with placeholders such as `[[name 1]]`, in their order.
        keys: what each placeholder stands for, as it was written.
    """

    texts: tuple[str, ...]
    keys: Mapping[str, str]


def masked(texts: Iterable[str], people: Iterable[str] = (), employers: Iterable[str] = ()) -> Masked:
    """Put placeholders for names, numbers and addresses; the same words get the same one.

    Whole names are found in any letters and with or without accents, parts of persons' names by a capital, and those that are no
    ordinary words in small letters, too; of employers, such parts by a capital. Too much is masked rather than too little, since
    all of it is put back: a number in words goes as well, and so does "Will" where a Will is known. Who is not known by name
    stays.

    Args:
        texts: what would leave.
        people: names of persons.
        employers: names of employers.
    """
    known, owners = tuple(map(_bare, people)), tuple(map(_bare, employers))
    looked = (
        (_any(owners), EMPLOYER),
        (_any(known), PERSON),
        (_parts(known), PERSON),
        (_any(_strange_parts(known)), PERSON),
        (_cased(_strange_parts(owners)), EMPLOYER),
        (_REACHED, ADDRESS),
    )
    names: dict[tuple[str, str], str] = {}
    done = []
    for text in texts:
        plain = _bare(text)
        spans = [(*found.span(), kind) for pattern, kind in looked for found in pattern.finditer(plain)]
        spans += [(each.start, each.end, FIGURE) for each in quantities_of(text, words_of(text))]
        spans += [(*found.span(), FIGURE) for found in RUN.finditer(text)]
        spans += [(*found.span(), FIGURE) for found in _WORD.finditer(text) if _tells_amount(found.group().lower())]
        spans += [(at, at + 1, FIGURE) for at, sign in enumerate(text) if sign.isnumeric() and not sign.isdecimal()]
        done.append(_put(text, _apart(spans), names))
    return Masked(texts=tuple(done), keys={name: written for (_, written), name in names.items()})


_NO_FIGURE = frozenset({"one", "first", "second"})
"""Words of number that mostly tell none; with something counted beside them they are a quantity, and go as such."""


def _tells_amount(low: str) -> bool:
    return (low in amount_words() or low in NUMBER_WORDS) and low not in _NO_FIGURE


def _bare(text: str) -> str:
    """A text as long as it was, with letters without their accents and straight apostrophes."""
    if text.isascii():
        return text
    return "".join("'" if sign in "’‘ʼ" else _base(sign) for sign in text)


def _base(sign: str) -> str:
    bare = "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))
    return bare if len(bare) == 1 else sign


def _put(text: str, spans: "list[Span]", names: dict[tuple[str, str], str]) -> str:
    """A text with placeholders in the place of spans; new ones are added to `names`."""
    kept, at = [], 0
    for start, end, kind in spans:
        kept += [text[at:start], names.setdefault((kind, text[start:end]), f"[[{kind} {len(names) + 1}]]")]
        at = end
    return "".join([*kept, text[at:]])


def unmasked(text: str, keys: Mapping[str, str]) -> str:
    """Put back what placeholders stand for; one that nobody gave stays, and is seen."""

    def back(found: re.Match[str]) -> str:
        return keys.get(f"[[{found[1].lower()} {int(found[2])}]]", found[0])

    return _PLACEHOLDER.sub(back, text)


Span = tuple[int, int, str]
"""Where something begins, where it ends, and what it is."""


def _apart(spans: list[Span]) -> list[Span]:
    """Spans that do not touch each other: of two that overlap the earlier one of the list, drawn out over both."""
    kept: list[Span] = []
    for new in spans:
        over = [each for each in kept if each[0] < new[1] and new[0] < each[1]]
        every = [*over, new]
        kept = [each for each in kept if each not in over]
        kept.append((min(each[0] for each in every), max(each[1] for each in every), every[0][2]))
    return sorted(kept)


def _any(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of these names as a whole word, the longest first; for nothing where there are none."""
    known = sorted({" ".join(each.split()) for each in names if each.strip()}, key=lambda each: (-len(each), each))
    every = "|".join(r"\s+".join(re.escape(part) for part in name.split(" ")) for name in known)
    return re.compile(rf"(?<!\w)(?:{every or '(?!)'})(?!\w)", re.IGNORECASE)


def _strange_parts(names: Iterable[str]) -> set[str]:
    """The longer parts of names that are no ordinary words."""
    parts = {part for name in names for part in _WORD.findall(name) if len(part) >= LONG and part[0].isupper()}
    return {part for part in parts if not is_ordinary(unaccented(part))}


def _parts(names: Iterable[str]) -> re.Pattern[str]:
    """The parts of names, by their own capitals and all in capitals."""
    return _cased({part for name in names for part in _WORD.findall(name) if len(part) >= LEAST and part[0].isupper()})


def _cased(parts: Iterable[str]) -> re.Pattern[str]:
    """A pattern for words as they are written, or all in capitals."""
    every = "|".join(sorted({form for part in parts for form in (part, part.upper())}, key=lambda each: (-len(each), each)))
    return re.compile(rf"(?<!\w)(?:{every or '(?!)'})(?!\w)")
