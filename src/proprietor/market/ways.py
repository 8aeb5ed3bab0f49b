"""Ways compared: channel against channel, and within one channel what was tried one time against another."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.market.funnel import Passage, passage_of, tries_at
from proprietor.market.pipeline import Pursued
from proprietor.market.tried import Tried
from proprietor.market.versus import better
from proprietor.values.estimate import Estimate

SEED = 20261128
"""The seed comparisons draw with where nobody gives another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two ways, by how often either led to a talk.

    Attributes:
        about: within which channel two variants are compared; empty for two channels.
        one: the way in question, in words.
        other: the one it is held against: the one most tried.
        passages: how either went.
        chance: the probability that the first leads to talks more often, or why that cannot be told.
    """

    about: str
    one: str
    other: str
    passages: tuple[Passage, Passage]
    chance: Estimate


def compared(every: Sequence[Pursued], done: Tried, today: date, *, seed: int = SEED) -> tuple[Compared, ...]:
    """Each channel against the one most tried; within each channel, each variant against the one most tried.

    Variants are compared within a channel only, for a CV that went through friends would seem better than one that went cold.

    Args:
        every: the opportunities.
        done: the same as tries.
        today: the day of the look.
        seed: of the draws; the same seed gives the same probabilities.
    """
    mine = [each for each in every if each.opportunity.id in done.courses]
    look = _Look(done, today, seed)
    found = list(look.pairs(mine, lambda each: each.opportunity.channel.word))
    for channel in dict.fromkeys(each.opportunity.channel for each in mine):
        named = [each for each in mine if each.opportunity.channel is channel and each.opportunity.variant]
        found += look.pairs(named, lambda each: each.opportunity.variant, channel.word)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Look:
    """What every comparison of one look shares."""

    done: Tried
    today: date
    seed: int

    def pairs(self, mine: Sequence[Pursued], way: Callable[[Pursued], str], about: str = "") -> Iterator[Compared]:
        """Each way against the one most tried."""
        counts = Counter(way(each) for each in mine)
        passages = {name: self._passage(each for each in mine if way(each) == name) for name, _ in counts.most_common()}
        for name, passage in list(passages.items())[1:]:
            most = next(iter(passages))
            chance = better(passage, passages[most], seed=self.seed)
            yield Compared(about=about, one=name, other=most, passages=(passage, passages[most]), chance=chance)

    def _passage(self, mine: Iterable[Pursued]) -> Passage:
        courses = [self.done.courses[each.opportunity.id] for each in mine]
        return passage_of(courses[0].stage, tries_at(courses[0].stage, courses, self.today))
