"""Made-up people who answer, for the tests of calibration in the terminal."""

import json
from collections.abc import Callable, Mapping

from click.testing import Result

from proprietor.calibration.records import Invitation
from proprietor.values.ids import RecordId
from tests.sealing import sealed

Terminal = Callable[..., Result]

PICKED = ("hands-work-over", "listens-before-answering", "finds-the-cause")
NAMES = ("Mirela Popa", "Tomas Lind", "Ines Ott", "Kai Berg")


def flat(text: str) -> str:
    """Text without its line breaks."""
    return " ".join(text.split())


def ids(terminal: Terminal, kind: str) -> list[str]:
    """The ids of all records of a kind, in the order of their list."""
    return [each["id"] for each in json.loads(terminal(kind, "list", "--json").stdout)["records"]]


def picked(terminal: Terminal) -> list[str]:
    """Three competencies in the books."""
    done = json.loads(terminal("competency", "pick", *PICKED, "--json").stdout)
    return [each["id"] for each in done["picked"]]


def people(terminal: Terminal, *names: str) -> list[str]:
    """People in the books: the first is the boss."""
    relations = ["boss", *["colleague"] * len(names or NAMES)]
    made = (
        terminal("person", "record", name, "--relation", kind, "--json")
        for name, kind in zip(names or NAMES, relations, strict=False)
    )
    return [json.loads(each.stdout)["record"]["id"] for each in made]


def invited(terminal: Terminal, person: str, *more: str) -> Invitation:
    """Somebody who was asked, with what stands in their form; the form goes down the pipe."""
    done = terminal("feedback", "invite", person, "--asker", "Ana Ruiz", "--into", "-", *more)
    assert done.exit_code == 0, done.stderr
    asked = json.loads(terminal("feedback", "--json").stdout)["asked"]
    made = next(each for each in asked if each["person"] == person and each["reply"] is None)
    record = json.loads(terminal("show", made["invitation"], "--json").stdout)["record"]
    return Invitation(id=RecordId(record["id"]), recipient=record["recipient"], competencies=tuple(record["competencies"]))


def replied(terminal: Terminal, invitation: Invitation, *levels: int | None, **more: object) -> Result:
    """Somebody's sealed reply, pasted."""
    given: Mapping[str, int | None] = dict(zip(invitation.competencies, levels, strict=True))
    return terminal("feedback", "receive", given=sealed(invitation, given, **more))  # type: ignore[arg-type]
