"""Finding a person's name in texts: the whole name, and those parts of it that can mean nobody else."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from proprietor.books import Books, Employer, Person
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.books.people import FORGOTTEN
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId

SHORTEST = 3
"""Letters a given or family name must have to be looked for by itself (a guess: Li, Bo and Jo are in too many words)."""

_WORDS_TOO = frozenset(
    (  # noqa: SIM905 - a hundred quotes would hide the words
        "april art august baker bill black brown chance christian cook daisy dean dawn drew faith field fisher forest "
        "frank gene grace grant green guy harmony heath holly hope hunter ivy jack jade jasmine joy june king lance "
        "long mark martin mason max may mercy miles mine north page park pat penny pierce poppy price ray rich rob rose "
        "ruby sandy sky small smith south stone summer sue taylor tiffany violet ward wade west white will winter wood "
        "young"
    ).split()
)
"""Names that are also ordinary words; by themselves they are left to the person to strike out (a guess, English only)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A word that names somebody: whether it is struck out by itself, and if not, why."""

    word: str
    struck: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text in which a name stands: the record, its field, and the text before and after."""

    record: AnyRecord
    field: str
    before: str
    after: str


def namings_of(person: Person, books: Books, spare: Sequence[str] = ()) -> tuple[Naming, ...]:
    """The whole name first, then its parts; `spare` names those the user wants to leave alone."""
    others = [each.name for each in books.of(Person) if each.id != person.id]
    whole = " ".join(person.name.split())
    named = [_whole(whole, others)]
    parts = [part for part in dict.fromkeys(_parts(whole)) if part.casefold() != whole.casefold()]
    taken = _words(others) | _words(each.name for each in books.of(Employer)) | _words(each.place for each in books.of(Employer))
    spared = {word.casefold() for word in spare}
    texts = [text for kept in books.kept if kept.record.id != person.id for _, text in texts_of(kept.record)]
    elsewhere = re.sub(_pattern(whole), "", "\n".join(texts), flags=re.IGNORECASE) if whole else ""
    return (*named, *(_part(part, taken, spared, elsewhere) for part in parts))


def _whole(whole: str, others: Iterable[str]) -> Naming:
    if any(" ".join(each.split()).casefold() == whole.casefold() for each in others):
        return Naming(word=whole, struck=False, reason="Another person in the books has the very same name.")
    return Naming(word=whole, struck=True, reason="The whole name.")


def _part(part: str, taken: frozenset[str], spared: set[str], elsewhere: str) -> Naming:
    if part.casefold() in spared:
        return Naming(word=part, struck=False, reason="You asked to leave it.")
    if len(part) < SHORTEST:
        return Naming(word=part, struck=False, reason="Too short to be told from other words.")
    if not part[0].isupper() or part.casefold() in _WORDS_TOO:
        return Naming(word=part, struck=False, reason="It is an ordinary word too.")
    if part.casefold() in taken:
        return Naming(word=part, struck=False, reason="Another person or an employer in the books is named so too.")
    if re.search(rf"\b{re.escape(part.lower())}\b", elsewhere):
        return Naming(word=part, struck=False, reason="It stands in your texts as an ordinary word too.")
    return Naming(word=part, struck=True, reason="Nobody else in the books is named so.")


def _words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for name in names for word in re.findall(r"\w[\w'’\-]*", name))


def striker(namings: Iterable[Naming], person: Person, books: Books) -> Callable[[str], str]:
    """A function that strikes the names, and the id, out of a text; whole names of other people stay whole."""
    struck = [each.word for each in namings if each.struck]
    others = sorted((each.name for each in books.of(Person) if each.id != person.id), key=len, reverse=True)
    kept = [_pattern(name) for name in others if name.strip()]
    wholes = [_pattern(word) for word in struck if " " in word]
    parts = [_pattern(form) for word in struck for form in (word, word.upper()) if " " not in word]
    whole_words = re.compile(
        "|".join(f"({pattern})" for pattern in ["|".join(kept) or "(?!)", "|".join(wholes) or "(?!)"]), re.IGNORECASE
    )
    part_words = re.compile(f"({'|'.join(kept) or '(?!)'})|({'|'.join(parts) or '(?!)'})")

    def strike(text: str) -> str:
        def instead(found: re.Match[str]) -> str:
            return found[1] or FORGOTTEN

        return part_words.sub(instead, whole_words.sub(instead, text)).replace(person.id, FORGOTTEN)

    return _composed(strike)


SOMEBODY, AN_EMPLOYER = "somebody", "an employer"
"""What stands for a name where names are not to be told."""


def without_names(books: Books, spare: Collection[RecordId] = ()) -> Callable[[str], str]:
    """A function that puts “somebody” for the people in the books and “an employer” for the employers.

    Parts of a person's name are looked for as well, if written with a capital and no ordinary words, and how a person is
    reached; of employers only the whole name. Who is not in the books is not known, and stays.

    Args:
        books: where people and employers stand.
        spare: people and employers that stay named.
    """
    people = [each.name for each in books.of(Person) if each.id not in spare]
    reached = [way for each in books.of(Person) for way in ways_to(each.contact)]
    spared = {part for each in books.of(Person) if each.id in spare for part in _parts(each.name)}
    parts = {part for name in people for part in _parts(name)} - spared
    own = [part for part in parts if len(part) >= SHORTEST and not part[0].islower() and part.casefold() not in _WORDS_TOO]
    firms = _any(each.name for each in books.of(Employer) if each.id not in spare)
    employers = re.compile(rf"(?:\b(?:an?|the)\s+)?(?:{firms})", re.IGNORECASE)
    wholes, alone = (
        re.compile(_any([*people, *reached]), re.IGNORECASE),
        re.compile(_any([*own, *(each.upper() for each in own)])),
    )
    return _composed(lambda text: alone.sub(SOMEBODY, wholes.sub(SOMEBODY, employers.sub(AN_EMPLOYER, text))))


def _composed(strike: Callable[[str], str]) -> Callable[[str], str]:
    """The same for texts whose accents are signs of their own; where nothing is struck a text stays as it is."""

    def through(text: str) -> str:
        whole = text if text.isascii() else unicodedata.normalize("NFC", text)
        told = strike(whole)
        return text if told == whole else told

    return through


_MAIL = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")
_PHONE = re.compile(r"\+?\d[\d ()/.\-]{4,}\d")


def ways_to(contact: str) -> Iterator[str]:
    """The addresses and numbers in what somebody wrote of how a person is reached."""
    yield from _MAIL.findall(contact)
    yield from _PHONE.findall(contact)


_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e"
"""Signs that belong to a letter and are none themselves: accents, vowel points, the vowel signs of India and Thailand."""

_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Letters of scripts that set no space between words, or hang their particles on: Thai to Hangul."""

_HUNG_ON = "\u0648\u0641\u0628\u0643\u0644\u05d5\u05d1\u05dc\u05de\u05e9\u05d4\u05db"
"""The one-letter words that Arabic and Hebrew hang before a name."""

_BEGINS = rf"(?:(?<![^\W_])|(?<=(?<!\w)[{_HUNG_ON}])|(?<=(?<!\w)[{_HUNG_ON}][{_HUNG_ON}]))"
_ENDS = r"(?![^\W_])"


def _parts(name: str) -> list[str]:
    return re.findall(rf"[^\W\d_][\w'’\-{_MARKS}]*", unicodedata.normalize("NFC", name))


def _any(names: Iterable[str]) -> str:
    """A pattern for any of these names, the longest first; for nothing where there are none."""
    return "|".join(_pattern(each) for each in sorted(names, key=len, reverse=True) if each.strip()) or "(?!)"


def _pattern(name: str) -> str:
    """A pattern for a name as a word of its own, also as it stands in an address: “ana.ruiz@”, “/ana-ruiz”, “@anaruiz”."""
    whole = unicodedata.normalize("NFC", name).strip()
    if not whole:
        return "(?!)"
    begins, ends = (
        "" if len(whole) > 1 and _UNSPACED.match(sign) else edge for sign, edge in ((whole[0], _BEGINS), (whole[-1], _ENDS))
    )
    between = rf"{_BETWEEN}{'*' if len(whole) > RUN_TOGETHER else '+'}"
    return begins + between.join("".join(map(_sign, part)) for part in whole.split()) + ends


_BETWEEN = r"[\s._\-]"

RUN_TOGETHER = 7
"""Signs above which a name is looked for without its spaces, too (a guess: Al So and Jo King are words then)."""


def _sign(sign: str) -> str:
    """A sign of a name as it may be written: whatever the apostrophe, with or without the hyphen and the accent."""
    if sign in "'’‘ʼ":
        return "['’‘ʼ]"
    if sign == "-":
        return _BETWEEN
    bare = unicodedata.normalize("NFD", sign)[0]
    return f"[{sign}{bare}]" if bare != sign and bare.isascii() and bare.isalpha() else re.escape(sign)


def texts_of(record: AnyRecord) -> list[tuple[str, str]]:
    """The texts of a record that a person wrote, by field; lists as their parts, figures as unit and period."""
    found: list[tuple[str, str]] = []
    for card in cards_of(type(record)):
        value = getattr(record, card.name)
        if card.shape is Shape.TEXT and card.name != "digest":
            found.append((card.name, value))
        elif card.shape is Shape.LIST:
            found += [(card.name, part) for part in value]
        elif isinstance(value, Figure):
            found += [(card.name, value.unit), (card.name, value.period)]
    return [(name, text) for name, text in found if text]
