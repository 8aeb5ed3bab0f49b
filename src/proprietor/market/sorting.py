"""Sorting: a posting's title to its occupation, its words to skills, one's own word first and remembered."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from proprietor.market.postings import Posting
from proprietor.market.records import Exemplar
from proprietor.market.skills.extracting import Candidate, Decision, Kind, best_of, candidates_in
from proprietor.market.titles import Exemplar as Sorted
from proprietor.market.titles import Matched, titles
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorter:
    """Sorts postings by the vocabularies and by one's own word.

    Attributes:
        titles: titles one has sorted.
        skills: words one has said the meaning of.
    """

    titles: tuple[Sorted, ...] = ()
    skills: tuple[Decision, ...] = ()

    @classmethod
    def of(cls, exemplars: Iterable[Exemplar]) -> "Sorter":
        """The sorter that follows these exemplars, of two on the same words the later."""
        every = tuple(exemplars)
        return cls(
            titles=tuple(Sorted(each.text, each.occupation) for each in every if each.occupation and not each.denied),
            skills=tuple(Decision(skill=each.skill, asked=not each.denied, said=each.text) for each in every if each.skill),
        )

    def title(self, title: str) -> Matched:
        """What a title may mean."""
        return titles().match(title, self.titles)

    def candidates(self, posting: Posting) -> tuple[Candidate, ...]:
        """The skills a posting's words may ask for, where they stand."""
        return candidates_in(posting.description, posting.title, company=posting.company, decisions=self.skills)

    def sorted(self, posting: Posting, *, matched: Matched | None = None) -> Posting:
        """The posting with its occupation, if that is sure, and its skills."""
        found = matched or self.title(posting.title)
        skills = best_of(self.candidates(posting))
        return replace(
            posting,
            occupation=found.candidates[0].occupation if found.sure else "",
            must=_of_kind(skills, Kind.MUST),
            nice=_of_kind(skills, Kind.NICE),
            named=_of_kind(skills, Kind.UNKNOWN),
        )


def _of_kind(skills: Sequence[Candidate], kind: Kind) -> tuple[str, ...]:
    return tuple(each.skill for each in skills if each.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """A title that is not sure: how it is written, how many postings have it, and what it may mean.

    Attributes:
        title: as the first of them writes it.
        postings: the ids of all of them.
        matched: the occupations it may mean.
    """

    title: str
    postings: tuple[RecordId, ...]
    matched: Matched


def unsure_titles(postings: Iterable[Posting], sorter: Sorter) -> tuple[Unsure, ...]:
    """The titles whose occupation is not sure, those of most postings first."""
    ids: dict[str, list[RecordId]] = {}
    first: dict[str, str] = {}
    for each in postings:
        if not each.occupation:
            key = each.key[1]
            first.setdefault(key, each.title)
            ids.setdefault(key, []).append(each.id)
    ranked = sorted(ids, key=lambda key: (-len(ids[key]), key))
    return tuple(Unsure(title=first[key], postings=tuple(ids[key]), matched=sorter.title(first[key])) for key in ranked)


def touched_by(exemplar: Exemplar, postings: Iterable[Posting]) -> Iterator[Posting]:
    """The postings that a new exemplar may sort anew: those with a title like it, or with its words in them."""
    low = exemplar.text.lower()
    near = titles().near(exemplar.text) if exemplar.occupation else None
    for each in postings:
        if near(each.title) if near else low in each.description.lower():
            yield each
