"""Discretion: what does not leave the books in a draft: names of people who have not agreed, and words that boast."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from proprietor.ask.forgotten import unmarked
from proprietor.books import Person, Relation
from proprietor.language.lemmas import verb_form
from proprietor.language.lexicon import groups, word_set
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

_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|during|early|late|mid|last|next|every|each|this|the|(?:end|middle|beginning|start) of"
    r"|\d\d?(?:st|nd|rd|th)?\.?)[\s-]+\Z",
    re.IGNORECASE,
)
"""What stands before "May" where it is a month; "by", "to" and "from" stand before people as well."""

DETERMINERS = frozenset({"a", "an", "the", "my", "our", "your", "his", "her", "their"})
"""What may be part of how somebody is called, as in "the Boss", and is no name by itself; a stand-in takes its place."""

NEVER = r"(?!)"
"""A pattern that nothing fits."""

_SENTENCE_END = re.compile(r"[.!?]\s+\Z")
_AMOUNT = re.compile(r"\s+(?:from|by|to)\s+\W?\d")
_YEAR = re.compile(r"\s+(?:19|20)\d\d\b")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def masking(people: Iterable[Person], to: RecordId = UNKEPT) -> Callable[[str], str]:
    """What takes out of a text the names of all who have not agreed to be named, whole or in part.

    A name that is an everyday word as well, such as Will, May or Rose, is known by its capital, and not in "in May".

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
        for written in _spellings(name):
            whole.add(written)
            instead.setdefault(_key(written), "")
            if not free:
                instead[_key(written)] = SOMEBODY[person.relation]
        for part in () if free else _parts(name):
            for written in _spellings(part):
                parts |= {written} if _is_everyday(written) else {written, written.upper()}
                instead.setdefault(f"={_key(written)}", SOMEBODY[person.relation])
    if not parts and not any(instead.values()):
        return lambda text: unmarked(_plain(text))
    pattern = _pattern_of(whole, parts)

    def masked(text: str) -> str:
        """The text with somebody in the place of each such name."""
        return pattern.sub(lambda found: _stand_in(found, instead), unmarked(_plain(text)))

    return masked


def _pattern_of(whole: Iterable[str], parts: Iterable[str]) -> re.Pattern[str]:
    """Names, whole ones first; parts that follow each other are one person. A title or an article goes with the name."""
    known = [_pattern(name, "{}" if _is_everyday(name) else "(?i:{})") for name in _long_first(whole)]
    part = "|".join(map(_pattern, _long_first(parts))) or NEVER
    known.append(rf"(?P<part>{part})(?:\s+(?:{part}))*")
    before = "|".join(sorted(groups("voice")["title"]))
    articles = "|".join(sorted(DETERMINERS))
    return re.compile(rf"(?:(?<!\w)(?i:{articles})\s+)?(?:(?<!\w)(?i:{before})\.?\s+)?(?P<name>{'|'.join(known)})")


def _stand_in(found: re.Match[str], instead: dict[str, str]) -> str:
    name = found["name"]
    if _is_everyday(name) and _is_the_word(name, found.string[: found.start("name")], found.string[found.end() :]):
        return found[0]
    by_part = instead.get(f"={_key(found['part'])}") if found["part"] else None
    known = instead.get(_key(name), by_part or SOMEBODY[Relation.PEER])  # "Mıra" is found as Mira, and is no key
    if not known:
        return found[0]
    return f"{known[0].upper()}{known[1:]}" if _SENTENCE_END.search(found.string[: found.start()]) else known


def _is_the_word(name: str, before: str, after: str) -> bool:
    """Whether a name that is an everyday word is only the word here: a month with its day or year, a verb with its figure."""
    low, begins = name.lower(), not before.rstrip() or before.rstrip().endswith((".", "!", "?", ";", ":"))
    if _YEAR.match(after) or (low in groups("voice")["month"] and (after.lstrip()[:1].isdigit() or _A_MONTH.search(before))):
        return True
    return begins and (low in DETERMINERS or _AMOUNT.match(after) is not None)


def _is_everyday(name: str) -> bool:
    """Whether a name is a word of every day as well: "Will", "May", "Rose", "Grace"."""
    low = name.lower()
    form = verb_form(low)
    return low in word_set("function") or low in groups("voice")["everyday"] or (form is not None and form.known)


def _spellings(name: str) -> set[str]:
    """A name as it is written, and as it is written without its accents: Müller, Muller, Mueller."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    latin = all(sign <= LATIN_END for sign in name)
    return {name, unicodedata.normalize("NFC", bare), name.translate(_GERMAN)} if latin else {name}


def _key(name: str) -> str:
    """A name as it is looked up: small letters, one blank, one kind of apostrophe and of hyphen."""
    return re.sub("[‐‑]", "-", re.sub("[’ʼ]", "'", " ".join(name.lower().split())))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _long_first(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (-len(name), name))


def _parts(name: str) -> list[str]:
    """The parts of a name by which somebody is known, titles left out; of "Wolny-Berg" either half, too."""
    pieces = re.findall(r"[^\W\d_]+(?:[-‐‑'’ʼ][^\W\d_]+)*", name)
    pieces += [half for piece in pieces for half in re.split("[-‐‑]", piece) if half != piece]
    left = groups("voice")["title"] | DETERMINERS
    return [part for part in pieces if len(part) >= LEAST and not part[0].islower() and part.lower() not in left]


def _pattern(name: str, around: str = "{}") -> str:
    """A name as a whole word, however many blanks stand in it; in scripts without blanks wherever it stands."""
    plain = re.sub("[‐‑]", "-", re.sub("[’ʼ]", "'", name))
    escaped = r"\s+".join(map(re.escape, plain.split())).replace("'", "['’ʼ]").replace(r"\-", "[-‐‑]")
    written = around.format(escaped)
    return rf"(?<!\w){written}(?!\w)" if all(sign <= LATIN_END for sign in plain if sign.isalpha()) else written


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
