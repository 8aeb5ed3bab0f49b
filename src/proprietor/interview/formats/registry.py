"""The list of formats, the surest first: each is asked in turn whether a text is of its kind."""

from proprietor.interview.formats.above import ABOVE
from proprietor.interview.formats.grain import GRAIN
from proprietor.interview.formats.granola import GRANOLA
from proprietor.interview.formats.kept import KEPT
from proprietor.interview.formats.meet import MEET
from proprietor.interview.formats.named import NAMED
from proprietor.interview.formats.numbered import NUMBERED
from proprietor.interview.formats.otter import OTTER
from proprietor.interview.formats.paragraphs import NAME, in_turn
from proprietor.interview.formats.sheet import Format, Reading, Sheet
from proprietor.interview.formats.subrip import SUBRIP
from proprietor.interview.formats.tactiq import TACTIQ
from proprietor.interview.formats.teams import TEAMS
from proprietor.interview.formats.webvtt import WEBVTT
from proprietor.interview.formats.whisper import WHISPER

FORMATS: tuple[Format, ...] = (
    KEPT,
    WEBVTT,
    WHISPER,
    SUBRIP,
    GRAIN,
    TEAMS,
    OTTER,
    TACTIQ,
    NUMBERED,
    GRANOLA,
    MEET,
    NAMED,
    ABOVE,
)


def understood(sheet: Sheet) -> tuple[str, Reading]:
    """The name of the first format that takes a sheet for its own, and what it reads; what none takes is paragraphs.

    Raises:
        Refusal: `broken-file`, from a format whose file it is and which cannot read it.
    """
    for each in FORMATS:
        reading = each.read(sheet)
        if reading is not None:
            return each.name, reading
    return NAME, in_turn(sheet)
