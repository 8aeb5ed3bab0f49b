"""Where one probably overrates oneself; what the auditor asks before a claim goes out (rule I305)."""

from proprietor.books import Books
from proprietor.calibration.records import Reply

Overrating = tuple[tuple[str, float], ...]
"""Name of a competency, and the chance that one's own level lies clearly above what others see."""


def overrating(books: Books) -> Overrating:
    """All competencies enough others saw and rated, with the chance; empty without feedback."""
    if not books.of(Reply):
        return ()
    from proprietor.calibration.constants import CONSTANTS  # noqa: PLC0415 - with what needs it
    from proprietor.calibration.result import result_of  # noqa: PLC0415 - numpy, for who has feedback
    from proprietor.calibration.window import Window  # noqa: PLC0415 - the same

    outcomes = result_of(books).outcomes
    return tuple(
        (each.competency.name, each.judged.over)
        for each in outcomes
        if each.seen.rated >= CONSTANTS.fewest and each.pane is not Window.HIDDEN
    )
