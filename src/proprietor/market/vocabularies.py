"""Vocabularies: lists of occupations with their titles and codes, ours and those that others publish, in one shape."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from proprietor.market.occupations import shipped
from proprietor.market.title_index import Labelled
from proprietor.market.titles import Titles
from proprietor.market.titles import titles as own_titles
from proprietor.values.version import __version__


class Scheme(StrEnum):
    """Who made a vocabulary: we, the European Commission, or the United States Department of Labor."""

    OWN = "own"
    ESCO = "esco"
    ONET = "onet"


CALLED: Mapping[Scheme, str] = {Scheme.OWN: "Proprietor's own", Scheme.ESCO: "ESCO", Scheme.ONET: "O*NET®"}
"""What to call each on a page; the sign belongs to O*NET wherever it is named (licence of its database)."""

LICENCES: Mapping[Scheme, str] = {
    Scheme.OWN: "Apache-2.0",
    Scheme.ESCO: "free reuse, by Commission Decision 2011/833/EU",
    Scheme.ONET: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0",
}
"""The licence of each: ESCO's portal and FAQ (esco.ec.europa.eu), and the page on O*NET's database licence (onetcenter.org)."""


def attribution_of(scheme: Scheme, release: str) -> str:
    """The line that must stand wherever something of a vocabulary is shown, word for word as its licence asks for it.

    ESCO: conditions for services and tools on its download page. O*NET: "How to Credit Us", for information used verbatim, on
    onetcenter.org/license_db.html; without a release its number is left out.
    """
    if scheme is Scheme.ESCO:
        return "This service uses the ESCO classification of the European Commission."
    if scheme is Scheme.ONET:
        numbered = f"O*NET {release} Database" if release else "O*NET Database"
        return (
            f"This page includes information from the {numbered} by the U.S. Department of Labor, Employment and Training "
            "Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA."
        )
    return "Occupations of Proprietor's own vocabulary, in its own words."


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One occupation of a vocabulary.

    Attributes:
        id: what tells it from all others of its vocabulary: ours in words, ESCO's address, O*NET's code.
        code: its code as the vocabulary writes it: "2512.4", "15-1252.00"; ours has none but the id.
        label: the usual title.
        others: other titles, word for word.
        isco: its unit group of ISCO-08, four digits; empty when the vocabulary does not say.
        soc: its detailed occupation of SOC 2018, like "15-1252"; empty when the vocabulary does not say.
    """

    id: str
    code: str
    label: str
    others: tuple[str, ...] = ()
    isco: str = ""
    soc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VocabularyHead:
    """What is said of a vocabulary as a whole.

    Attributes:
        scheme: who made it.
        release: its number, such as "1.2.1"; empty when nobody knows.
        language: of the titles, two letters.
        attribution: the line that must be shown with it.
        licence: its name.
        occupations: how many there are.
        titles: how many titles they have together.
    """

    scheme: Scheme
    release: str
    language: str
    attribution: str
    licence: str
    occupations: int
    titles: int

    @property
    def name(self) -> str:
        """What it is called in commands and by its file: "esco-1.2.1-en"; ours is "own"."""
        parts = (self.scheme.value, self.release, self.language)
        return "own" if self.scheme is Scheme.OWN else "-".join(filter(None, parts))


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """A vocabulary: its head and its occupations."""

    head: VocabularyHead
    occupations: tuple[Concept, ...]

    @property
    def labelled(self) -> tuple[Labelled, ...]:
        """The id and the titles of each occupation, the usual one first."""
        return tuple((each.id, (each.label, *each.others)) for each in self.occupations)

    @cached_property
    def by_id(self) -> Mapping[str, Concept]:
        """The occupations by their id."""
        return {each.id: each for each in self.occupations}

    @cached_property
    def matcher(self) -> Titles:
        """The matcher of titles over it; built when the first title is asked for, in less than a second for the largest."""
        return own_titles() if self.head.scheme is Scheme.OWN else Titles(self.labelled)


def vocabulary_of(scheme: Scheme, release: str, language: str, occupations: Iterable[Concept]) -> Vocabulary:
    """A vocabulary with its head: counts, licence, and the attribution that it asks for."""
    listed = tuple(occupations)
    head = VocabularyHead(
        scheme=scheme,
        release=release,
        language=language,
        attribution=attribution_of(scheme, release),
        licence=LICENCES[scheme],
        occupations=len(listed),
        titles=sum(1 + len(each.others) for each in listed),
    )
    return Vocabulary(head=head, occupations=listed)


@cache
def own() -> Vocabulary:
    """Ours, which needs no download."""
    concepts = (
        Concept(id=each.id, code=each.id, label=each.label, others=each.alternatives, isco=each.isco, soc=each.soc)
        for each in shipped()
    )
    return vocabulary_of(Scheme.OWN, __version__, "en", concepts)


def chosen(heads: Iterable[VocabularyHead], name: str, usual: str = "en") -> VocabularyHead | None:
    """The vocabulary that a name means; the newest of several, in the usual language; None when there is none.

    Args:
        heads: those there are.
        name: the scheme, with the release or the language or both: "onet", "esco-1.2.1", "esco-de", "esco-1.2.1-de".
        usual: the language that is taken when the name leaves it open; any other when there is none in it.
    """
    scheme, *narrowed = name.lower().split("-")
    fit = [each for each in heads if each.scheme == scheme and set(narrowed) <= {each.release, each.language}]
    return max(fit, key=lambda each: (each.language == usual, _number(each.release)), default=None)


def _number(release: str) -> tuple[int, ...]:
    """A release as it is ordered: 1.10 comes after 1.9."""
    return tuple(map(int, re.findall(r"\d+", release)))


def titles_once(titles: Iterable[str], label: str) -> tuple[str, ...]:
    """Titles as they are written, without blanks, without the usual one, each once whatever its case."""
    found: dict[str, str] = {}
    for each in titles:
        plain = " ".join(each.split())
        found.setdefault(plain.casefold(), plain)
    return tuple(title for folded, title in found.items() if folded not in {"", label.casefold()})
