"""What an option would mend of what is wrong now; looked at before any number, for an old complaint unmended outweighs all."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from proprietor.books import About
from proprietor.decide.complaints import Register, Thread
from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.options import Mended, Option
from proprietor.values.ids import RecordId


class Verdict(StrEnum):
    """Whether an option mends a complaint."""

    UNMENDED = "unmended"
    OPEN = "not known"
    MENDED = "mended"


@dataclass(frozen=True, slots=True, kw_only=True)
class MustCheck:
    """One complaint held against one option.

    Attributes:
        option: the option's name.
        complaint: the newest record of the complaint.
        what: the complaint in words.
        verdict: whether the option mends it.
        chance: what was said of the chance; None when nothing was.
        told: the chance and what it rests on, to stand after the verdict, in a sentence or two.
        ask: the question to find it out by; empty where it is known.
    """

    option: str
    complaint: RecordId
    what: str
    verdict: Verdict
    chance: Mended | None
    told: str
    ask: str


def must_checks(options: Sequence[Option], register: Register, constants: Constants = CONSTANTS) -> tuple[MustCheck, ...]:
    """Every open complaint against every option, the unmended ones first, then those nobody knows of.

    A complaint is unmended when its likely chance is below `mended`, mended when even the low one is not and there is evidence,
    and else not known: a chance without evidence is a hope.
    """
    still = [each for each in register.threads if each.newest.open]
    found = [_check(option, thread, constants) for option in options for thread in still]
    return tuple(sorted(found, key=lambda each: list(Verdict).index(each.verdict)))


def _check(option: Option, thread: Thread, constants: Constants) -> MustCheck:
    ids = {each.complaint.id for each in thread.entries}
    chance = next((each for each in option.mends if each.complaint in ids), None)
    verdict = _verdict(chance, constants)
    what = " ".join(thread.newest.complaint.what.split()).rstrip(".")
    along = ""
    if option.kind.leaves and thread.about in {About.TRADE, About.ONESELF}:
        along = f" You marked it as being about {thread.about.word}, so it comes along unless something else changes, too."
    return MustCheck(
        option=option.name,
        complaint=thread.newest.complaint.id,
        what=what,
        verdict=verdict,
        chance=chance,
        told=f"{_told(chance)}{along}",
        ask="" if verdict is Verdict.MENDED else f"What would be different with “{option.name}”, and who says so?",
    )


def _verdict(chance: Mended | None, constants: Constants) -> Verdict:
    if chance is None:
        return Verdict.OPEN
    if chance.likely < constants.mended:
        return Verdict.UNMENDED
    return Verdict.MENDED if chance.low >= constants.mended and chance.evidence.strip() else Verdict.OPEN


def _told(chance: Mended | None) -> str:
    if chance is None:
        return "nobody has said whether it would be mended."
    span = "" if chance.low == chance.high else f", {chance.low * 100:.0f} to {chance.high * 100:.0f}"
    evidence = chance.evidence.strip().rstrip(".")
    rests = f"“{evidence}.”" if evidence else "Nothing is written that speaks for it."
    return f"a chance of {chance.likely * 100:.0f} %{span}. {rests}"
