"""The trade of the address book: the people in the books as vCards, which are nothing but names and so only made if asked."""

from dataclasses import dataclass
from enum import StrEnum

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import Card, Printed
from proprietor.books import Employer, Person
from proprietor.values.refusals import Refusal

MEDIA = "text/vcard; charset=utf-8"
"""The media type of vCards (RFC 6350)."""


class CardVersion(StrEnum):
    """Versions of vCard: most telephones read the older one."""

    THREE = "3.0"
    FOUR = "4.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPeople(Request[Printed]):
    """The people in the books as vCards: name, firm and who they are to you.

    Taken in again, each takes the place of its earlier self.

    Attributes:
        names: that names are really meant to leave the books.
        contacts: whether how they are reached goes with them.
        version: of vCard.
    """

    names: bool = False
    contacts: bool = False
    version: CardVersion = CardVersion.THREE


def export_people(context: Context, request: ExportPeople) -> Printed:
    """Fulfil `ExportPeople`; notes and what they saw stay in the books.

    Raises:
        Refusal: `unasked` when the names were not asked for, `empty` when there is nobody.
    """
    if not request.names:
        said = "An address book is nothing but names, and names leave the books only if you ask for it."
        raise Refusal("unasked", said, "Say that you want the names.", place="names")
    books = context.books
    people = [kept for kept in books.kept if isinstance(kept.record, Person) and kept.record.name.strip()]
    if not people:
        raise Refusal("empty", "No person is named in the books.", "Write somebody down first.")
    firms = {each.id: each.name for each in books.of(Employer)}
    cards = [
        Card(
            uid=f"{kept.record.id}@proprietor",
            revised=kept.changed,
            name=kept.record.name,
            firm=firms.get(kept.record.employer, ""),
            relation=kept.record.relation.word,
            contact=kept.record.contact if request.contacts else "",
        )
        for kept in people
        if isinstance(kept.record, Person)
    ]
    return Printed(name="people.vcf", media=MEDIA, data=context.press.cards(cards, request.version))
