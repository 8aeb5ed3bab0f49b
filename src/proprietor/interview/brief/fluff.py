"""Fluff: what of your record speaks to nothing here, and is better left out of this talk."""

from collections.abc import Iterator, Sequence

from proprietor.books import Win
from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.matching import matter_of
from proprietor.interview.brief.traced import Traced, records
from proprietor.interview.brief.vocabulary import worn_words
from proprietor.language.likeness import content_of
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId

_REASON = "{what}: it shares no word with the posting, your notes or what probably hurts there."


def leave_out(
    wins: Sequence[Win], claims: Sequence[Claim], here: frozenset[str], told: frozenset[RecordId], constants: Constants
) -> tuple[Traced, ...]:
    """Claims, wins and skills that match nothing here, in turns, so that no kind crowds the others out.

    Args:
        wins: the wins that may be told.
        claims: the claims that may be.
        here: the words that matter here.
        told: ids that the brief already rests something on.
        constants: the numbers to go by.
    """
    if not here:
        return ()
    kinds = [
        [Traced(_REASON.format(what=f"The claim “{each.text}”"), records(each.id)) for each in claims if _idle(each, here, told)],
        [
            Traced(_REASON.format(what=f"“{each.title}”"), records(each.id))
            for each in wins
            if each.title and each.id not in told and not matter_of(each) & here
        ],
        list(_skills(wins, here)),
    ]
    longest = max(map(len, kinds))
    in_turn = [held[place] for place in range(longest) for held in kinds if place < len(held)]
    return tuple(in_turn[: constants.most_fluff])


def _idle(claim: Claim, here: frozenset[str], told: frozenset[RecordId]) -> bool:
    words = content_of(f"{claim.text} {claim.their_problem} {claim.competency}") - worn_words()
    return bool(claim.text) and claim.id not in told and not words & here


def _skills(wins: Sequence[Win], here: frozenset[str]) -> Iterator[Traced]:
    """Skills nothing here asks for, each with the wins that show it."""
    shown: dict[str, list[RecordId]] = {}
    for win in wins:
        for skill in win.skills:
            shown.setdefault(skill, []).append(win.id)
    for skill, ids in shown.items():
        if not content_of(skill) & here:
            yield Traced(_REASON.format(what=f"The skill “{skill}”"), records(*ids))
