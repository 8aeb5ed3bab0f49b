"""What was taken out: the file, and the records that do not stand in it, each with the reason."""

from dataclasses import dataclass

from proprietor.actions.cv_parts import LeftOut
from proprietor.actions.papers import Printed


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut:
    """A file, and what was left out of it."""

    printed: Printed
    left_out: tuple[LeftOut, ...] = ()
