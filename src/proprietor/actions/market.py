"""The market: which occupation a title means."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.market.records import Exemplar
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.market.encoding import EncodedTitles
    from proprietor.market.levels import Level
    from proprietor.market.titles import Exemplar as SortedTitle
    from proprietor.market.titles import Titles
    from proprietor.market.vocabularies import Concept, Vocabulary, VocabularyHead

LONGEST_TITLE = 2_000
"""Signs of a title that are read; what is longer is no title (a guess)."""

MOST = 10
"""Occupations that are shown at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """An occupation that a title may mean: how likely beside the others, from 0 to 1, and the label that spoke for it."""

    occupation: "Concept"
    score: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleRead:
    """A title with the occupations it may mean, the likeliest first.

    Attributes:
        title: as it was given.
        meanings: as many as were asked for at most; none where no word of it is known.
        margin: by how much the first is ahead of the second.
        sure: whether the first may be taken without asking.
        level: how senior; UNKNOWN when the title does not say.
        vocabulary: what is said of the vocabulary the occupations are from.
    """

    title: str
    meanings: tuple[Meaning, ...]
    margin: float
    sure: bool
    level: "Level"
    vocabulary: "VocabularyHead"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchTitles(Request[Iterator[TitleRead]]):
    """Read titles one by one, as they come: which occupation each means, how sure that is, and how senior it sounds.

    Attributes:
        titles: the titles.
        vocabulary: in which the occupations are looked up: ours unless named, as "esco", "onet" or "esco-1.2.1-de".
        most: how many occupations are shown, 1 to 10.
        description: what else the posting says; it orders occupations of ours that a title leaves tied.
        embed: whether titles are compared by meaning, too; this needs the extra, or a model.
        model: the folder of a model; the installed one unless given.
    """

    titles: Iterable[str]
    vocabulary: str = ""
    most: int = 5
    description: str = ""
    embed: bool = False
    model: Path | None = None


def match_titles(context: Context, request: MatchTitles) -> Iterator[TitleRead]:
    """Fulfil `MatchTitles`; nothing is held but the title at hand. Your own word on titles comes first, in our vocabulary.

    Raises:
        Refusal: `bad-number`, `no-vocabulary`, `broken-vocabulary`, `missing-part` or `broken-encoder`; before the first title.
    """
    from proprietor.actions.vocabularies import vocabulary_named  # noqa: PLC0415 - only this needs it
    from proprietor.market.sorting import Sorter  # noqa: PLC0415 - the same

    if not 1 <= request.most <= MOST:
        raise Refusal("bad-number", f"{request.most} occupations cannot be shown.", f"Ask for 1 to {MOST}.", place="most")
    vocabulary = vocabulary_named(context, request.vocabulary)
    matcher = _encoded(context, vocabulary, request.model) if request.embed else vocabulary.matcher
    own = vocabulary.head.scheme == "own"
    exemplars = Sorter.of(context.books.of(Exemplar)).titles if own else ()
    return _read(request, vocabulary, matcher, exemplars)


def _encoded(context: Context, vocabulary: "Vocabulary", model: Path | None) -> "EncodedTitles":
    from proprietor.market.encoding import EncodedTitles  # noqa: PLC0415 - rarely needed

    encoder = context.vocabularies.encoder(model)
    vectors = context.vocabularies.vectors(vocabulary, encoder)
    return EncodedTitles(vocabulary.matcher, vocabulary.labelled, encoder, vectors)


def _read(
    request: MatchTitles,
    vocabulary: "Vocabulary",
    matcher: "Titles | EncodedTitles",
    exemplars: "Sequence[SortedTitle]",
) -> Iterator[TitleRead]:
    for title in request.titles:
        found = matcher.match(title[:LONGEST_TITLE], exemplars, most=request.most, description=request.description)
        meanings = tuple(
            Meaning(occupation=vocabulary.by_id[name], score=like, label=label) for name, like, label in found.candidates
        )
        yield TitleRead(
            title=title, meanings=meanings, margin=found.margin, sure=found.sure, level=found.level, vocabulary=vocabulary.head
        )
