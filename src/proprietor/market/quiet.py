"""Where it is quiet: for each opportunity they owe a word on, what is left of its chance, and when it is spent."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.market.funnel import Passage, Stage, passage_of
from proprietor.market.likely import share_said
from proprietor.market.pipeline import Pursued, Standing
from proprietor.market.silence import spent_after, still_yes
from proprietor.market.tried import FIRST_STAGE, Tried
from proprietor.values.estimate import Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """An opportunity of which nothing was heard for some days.

    Attributes:
        pursued: which.
        days: since the last move.
        stage: the step that is waited for.
        chance: that good news still comes; its interval is that of the stage's rate alone.
        spent_after: days after which a fifth of the first chance is left.
    """

    pursued: Pursued
    days: int
    stage: Stage
    chance: Estimate
    spent_after: int

    @property
    def spent(self) -> bool:
        """Whether so little is left that it is time for one friendly line, or to let it go."""
        return self.days >= self.spent_after

    @property
    def said(self) -> str:
        """What the silence means by now, in sentences."""
        days = f"Nothing was heard for {self.days} day{'s' * (self.days != 1)}" if self.days else "The last news is of today"
        still = f"The chance that good news still comes is put at {share_said(self.chance)}."
        if self.spent:
            return f"{days}: spent after {self.spent_after}. One friendly line, or let it go. {still}"
        return f"{days}; it counts as spent after {self.spent_after}. {still}"


def quiet_of(every: Sequence[Pursued], done: Tried) -> tuple[Quiet, ...]:
    """Everything open on which the next word is theirs, the longest silence first.

    The rate of each stage is that of the owner's own tries with the usual one as prior.
    """
    there = {each.stage: each for each in done.signs.passages}
    passages: dict[Stage, tuple[Passage, int]] = {}
    found = []
    for each in every:
        if each.silent is None:
            continue
        first = FIRST_STAGE.get(each.opportunity.channel, Stage.WARM)  # word of a freelance lead takes as long as a contact's
        stage = first if each.standing is Standing.APPLIED else Stage.OFFER
        if stage not in passages:
            passage = there.get(stage) or passage_of(stage, ())
            passages[stage] = passage, spent_after(passage)
        passage, days = passages[stage]
        chance = still_yes(each.silent, passage)
        found.append(Quiet(pursued=each, days=each.silent, stage=stage, chance=chance, spent_after=days))
    return tuple(sorted(found, key=lambda one: (-one.days, one.pursued.opportunity.name)))
