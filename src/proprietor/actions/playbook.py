"""The playbook: what is shipped, with a person's own files beside it, and what is wrong in those."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request

if TYPE_CHECKING:
    from proprietor.interview.playbook.bosscards import BossBook
    from proprietor.interview.playbook.cards import Pain, Scenario, TypicalQuestion
    from proprietor.interview.playbook.checking import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """The playbook as it stands.

    Attributes:
        pains: the pains, own ones included.
        questions: the typical questions.
        scenarios: the talks that can be rehearsed.
        own: the names of one's own files.
        faults: what is wrong in them, each with its place and remedy.
    """

    pains: "tuple[Pain, ...]"
    questions: "tuple[TypicalQuestion, ...]"
    scenarios: "tuple[Scenario, ...]"
    own: tuple[str, ...]
    faults: "tuple[Fault, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPlaybook(Request[Shelved]):
    """The playbook behind briefs and rehearsals, with your own files, and what is wrong in those."""


def show_playbook(context: Context, request: ShowPlaybook) -> Shelved:
    """Fulfil `ShowPlaybook`."""
    from proprietor.interview.playbook.shelf import read_files  # noqa: PLC0415 - only the lab loads the playbook

    del request
    files = context.playbook()
    book, faults = read_files(files)
    return Shelved(pains=book.pains, questions=book.questions, scenarios=book.scenarios, own=tuple(files), faults=faults)


def pains_of(context: Context) -> "tuple[Pain, ...]":
    """All pains; the shipped ones alone are read when there is nothing of one's own."""
    from proprietor.interview.playbook.shelf import pains  # noqa: PLC0415 - as above

    return show_playbook(context, ShowPlaybook()).pains if context.playbook() else pains()


def questions_of(context: Context) -> "tuple[TypicalQuestion, ...]":
    """All typical questions, in the same way."""
    from proprietor.interview.playbook.shelf import questions  # noqa: PLC0415 - as above

    return show_playbook(context, ShowPlaybook()).questions if context.playbook() else questions()


def scenarios_of(context: Context) -> "tuple[Scenario, ...]":
    """All scenarios, in the same way."""
    from proprietor.interview.playbook.shelf import scenarios  # noqa: PLC0415 - as above

    return show_playbook(context, ShowPlaybook()).scenarios if context.playbook() else scenarios()


def bosses_of(context: Context) -> "BossBook":
    """What a boss can hide, with a person's own, how an ask is answered, and the example asks."""
    from proprietor.interview.playbook.shelf import bosses, bosses_with  # noqa: PLC0415 - as above

    files = context.playbook()
    return bosses_with(files)[0] if files else bosses()
