"""Mood: what a turn does to his trust, his regard and his patience."""

from collections.abc import Iterable

from proprietor.interview.rehearsal.acts import Move
from proprietor.interview.rehearsal.constants import Constants
from proprietor.interview.rehearsal.hearing import Heard
from proprietor.interview.rehearsal.state import State

Pull = tuple[str, float]
"""Why his trust moves, and how far it would move if it lay at 0 (gains) or moves in full (losses)."""


def pulls(move: Move, heard: Heard, constants: Constants) -> tuple[Pull, ...]:
    """What a turn does to his trust before he replies. Silence is a question left, and nothing else."""
    question = heard.question
    again = question is not None and question.repeated
    followed = question is not None and question.contingent and not again and not heard.extra and heard.gave and not heard.shut
    answer = constants.answered * move.answered * heard.answered
    given: tuple[tuple[bool, str, float], ...] = (
        (heard.answered, "You answered", answer),
        (heard.left, "A question was left standing", -constants.left),
        (heard.answered and heard.missing > 0, "The answer was thin", -constants.left * heard.missing),
        (heard.deflected, "You declined a question openly", -constants.deflected),
        (heard.fitting is not None, "What you made of the problem fits", constants.fitted),
        (heard.premature, "You explained a problem before hearing of it", -constants.premature),
        (heard.offered, "You offered yourself unasked", -constants.pitched),
        (followed, "You took up what was said", constants.followed),
        (heard.extra > 0, "Several questions came at once", -constants.flooded * heard.extra),
        (again, "The same question came again", -constants.again),
        (heard.grilling, "You asked on without giving anything", -constants.grilled),
        (heard.shut, "You asked about what was refused", -constants.shut),
    )
    return tuple((why, by) for holds, why, by in given if holds)


def moved(trust: float, by: Iterable[Pull]) -> tuple[float, tuple[str, ...]]:
    """Trust after all pulls in turn, and a sentence for each.

    A gain counts the less the more trust there is (ΔT = gain · (1 − T)), so that trust does not saturate; a loss counts in full.
    """
    reasons: list[str] = []
    for why, pull in by:
        after = max(0.0, trust + (pull * (1 - trust) if pull > 0 else pull))
        reasons.append(f"{why}: trust {after - trust:+.3f}.".replace("-", "−"))
        trust = after
    return trust, tuple(reasons)


def regard_after(state: State, move: Move, heard: Heard, constants: Constants) -> float:
    """What he thinks of the answers: drawn toward the quality of each; one that is declined moves nothing."""
    regard = state.regard
    if heard.answered or heard.left:
        regard += constants.learning * (move.answered - regard)
    return regard + (constants.impressed * (1 - regard) if heard.fitting is not None else 0.0)


def patience_lost(heard: Heard, constants: Constants) -> float:
    """Slights in a turn. To say nothing is none."""
    again = heard.question is not None and heard.question.repeated
    full = (heard.left and not heard.silent) + again + heard.grilling + heard.shut
    return constants.slight * full + constants.small_slight * (heard.extra + heard.premature + heard.offered)
