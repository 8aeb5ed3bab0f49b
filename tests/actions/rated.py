"""Made-up people who are asked for feedback and answer, for the tests of its actions."""

from collections.abc import Mapping

from proprietor.actions.books import Record
from proprietor.actions.inviting import InviteRater
from proprietor.actions.rating import PickCompetencies
from proprietor.actions.replying import ReceiveReplies, Taken
from proprietor.books import Person, Relation
from proprietor.business import Business
from proprietor.calibration.records import Competency, Invitation
from tests.sealing import sealed
from tests.shelves import NOON

THREE = ("hands-work-over", "listens-before-answering", "finds-the-cause")


def picked(business: Business, *names: str) -> tuple[Competency, ...]:
    """Competencies in the books; three unless some are named."""
    return business.do(PickCompetencies(names=names or THREE))


def somebody(business: Business, name: str = "Mirela Popa", relation: Relation = Relation.PEER) -> Person:
    """A person in the books."""
    return business.do(Record(record=Person(name=name, relation=relation)))


def invited(business: Business, person: Person, *competencies: str) -> Invitation:
    """Somebody who was asked by a form."""
    return business.do(InviteRater(person=person.id, asker="Ana Ruiz", competencies=competencies))


def block(invitation: Invitation, *levels: int | None, **more: object) -> bytes:
    """Their sealed reply, written the minute they were asked unless it is said."""
    return sealed(invitation, dict(zip(invitation.competencies, levels, strict=True)), **{"written": NOON, **more})  # type: ignore[arg-type]


def received(business: Business, *data: bytes, late: bool = False) -> tuple[Taken, ...]:
    """What becomes of messages."""
    named = tuple((f"message {at}", each) for at, each in enumerate(data, start=1))
    return business.do(ReceiveReplies(messages=named, late=late))


def all_reply(business: Business, *levels: int | None, count: int = 4, **more: Mapping[str, object]) -> None:
    """A boss and colleagues who are asked and all answer the same."""
    people = [
        somebody(business, name, Relation.PEER if at else Relation.BOSS)
        for at, name in enumerate(["Mirela Popa", "Tomas Lind", "Ines Ott", "Kai Berg", "Lea Moor"][:count])
    ]
    received(business, *(block(invited(business, each), *levels, **more) for each in people))
