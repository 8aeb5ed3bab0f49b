"""Finding a person's name in texts: the whole name, and those parts of it that can mean nobody else."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
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
    parts = [part for part in dict.fromkeys(re.findall(r"[^\W\d_][\w'’\-]*", whole)) if part.casefold() != whole.casefold()]
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

    return strike


SOMEBODY, AN_EMPLOYER = "somebody", "an employer"
"""What stands for a name where names are not to be told."""


def without_names(books: Books, spare: Collection[RecordId] = ()) -> Callable[[str], str]:
    """A function that puts “somebody” for the people in the books and “an employer” for the employers.

    Parts of a person's name are looked for as well, if written with a capital and no ordinary words; of employers only the
    whole name. Who is not in the books is not known, and stays.

    Args:
        books: where people and employers stand.
        spare: people and employers that stay named.
    """
    people = [each.name for each in books.of(Person) if each.id not in spare]
    spared = {part for each in books.of(Person) if each.id in spare for part in _parts(each.name)}
    parts = {part for name in people for part in _parts(name)} - spared
    own = [part for part in parts if len(part) >= SHORTEST and part[0].isupper() and part.casefold() not in _WORDS_TOO]
    firms = _any(each.name for each in books.of(Employer) if each.id not in spare)
    employers = re.compile(rf"(?:\b(?:an?|the)\s+)?(?:{firms})", re.IGNORECASE)
    wholes, alone = re.compile(_any(people), re.IGNORECASE), re.compile(_any(own))
    return lambda text: alone.sub(SOMEBODY, wholes.sub(SOMEBODY, employers.sub(AN_EMPLOYER, text)))


def _parts(name: str) -> list[str]:
    return re.findall(r"[^\W\d_][\w'’\-]*", name)


def _any(names: Iterable[str]) -> str:
    """A pattern for any of these names, the longest first; for nothing where there are none."""
    return "|".join(_pattern(each) for each in sorted(names, key=len, reverse=True) if each.strip()) or "(?!)"


def _pattern(name: str) -> str:
    return r"(?<!\w)" + r"\s+".join(re.escape(part) for part in name.split()) + r"(?!\w)"


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
