"""The market: which occupation a title means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request

if TYPE_CHECKING:
    from proprietor.market.levels import Level
    from proprietor.market.occupations import Occupation

LONGEST_TITLE = 2_000
"""Signs of a title that are read; what is longer is no title (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """An occupation that a title may mean: how likely beside the others, from 0 to 1, and the label that spoke for it."""

    occupation: "Occupation"
    score: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleRead:
    """A title with the occupations it may mean, the likeliest first.

    Attributes:
        title: as it was given.
        meanings: up to five; none where no word of it is known.
        margin: by how much the first is ahead of the second.
        sure: whether the first may be taken without asking.
        level: how senior; UNKNOWN when the title does not say.
    """

    title: str
    meanings: tuple[Meaning, ...]
    margin: float
    sure: bool
    level: "Level"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchTitles(Request[Iterator[TitleRead]]):
    """Read titles one by one, as they come: which occupation each means, how sure that is, and how senior it sounds."""

    titles: Iterable[str]


def match_titles(context: Context, request: MatchTitles) -> Iterator[TitleRead]:
    """Fulfil `MatchTitles`; nothing is held but the title at hand."""
    from proprietor.market.occupations import shipped  # noqa: PLC0415 - only this needs them
    from proprietor.market.titles import titles  # noqa: PLC0415 - the same

    del context
    occupations, matcher = {each.id: each for each in shipped()}, titles()
    for title in request.titles:
        found = matcher.match(title[:LONGEST_TITLE])
        meanings = tuple(Meaning(occupation=occupations[name], score=like, label=label) for name, like, label in found.candidates)
        yield TitleRead(title=title, meanings=meanings, margin=found.margin, sure=found.sure, level=found.level)
