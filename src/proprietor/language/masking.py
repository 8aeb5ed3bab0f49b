"""Masking: names and figures of a text put behind placeholders before it leaves, and put back in what comes of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from proprietor.language.amounts import RUN
from proprietor.language.quantities import quantities_of
from proprietor.language.words import words_of

PERSON, EMPLOYER, FIGURE, ADDRESS = "name", "employer", "figure", "address"
"""What a placeholder stands for, as it says itself."""

LEAST = 3
"""Letters a part of a name has at least to be masked by itself (a guess: Li and Bo are in too many words)."""

_PLACEHOLDER = re.compile(r"\[\[\s*(name|employer|figure|address)\s*(\d{1,6})\s*\]\]", re.IGNORECASE)
_REACHED = re.compile(r"\S{1,200}@\S{1,200}|\w{1,20}://\S{1,500}|www\.\S{1,500}")


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

    Whole names are found in any letters, their parts by a capital. Too much is masked rather than too little, since all of it
    is put back: a number in words goes as well, and so does "Will" where a Will is known. Who is not known by name stays.

    Args:
        texts: what would leave.
        people: names of persons.
        employers: names of employers.
    """
    known, owners = tuple(people), tuple(employers)
    looked = ((_any(owners), EMPLOYER), (_any(known), PERSON), (_parts(known), PERSON), (_REACHED, ADDRESS))
    names: dict[tuple[str, str], str] = {}
    done = []
    for text in texts:
        spans = [(*found.span(), kind) for pattern, kind in looked for found in pattern.finditer(text)]
        spans += [(each.start, each.end, FIGURE) for each in quantities_of(text, words_of(text))]
        spans += [(*found.span(), FIGURE) for found in RUN.finditer(text)]
        done.append(_put(text, _apart(spans), names))
    return Masked(texts=tuple(done), keys={name: written for (_, written), name in names.items()})


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


def _parts(names: Iterable[str]) -> re.Pattern[str]:
    """The parts of names, by their own capitals and all in capitals."""
    parts = {part for name in names for part in re.findall(r"[^\W\d_]+", name) if len(part) >= LEAST and part[0].isupper()}
    every = "|".join(sorted({form for part in parts for form in (part, part.upper())}, key=lambda each: (-len(each), each)))
    return re.compile(rf"(?<!\w)(?:{every or '(?!)'})(?!\w)")
