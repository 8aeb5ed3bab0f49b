"""Roles by their names: found in the books, or written down together with what was done in them."""

from dataclasses import dataclass

from proprietor.actions.context import Context
from proprietor.actions.whole import whole
from proprietor.books import Employer, Role
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRole:
    """A role as a person names it: its title, the employer's name, from when to when."""

    name: str = ""
    employer: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None


def role_named(context: Context, named: NamedRole) -> RecordId:
    """The role of this name at this employer; what is not in the books yet is written down too.

    Raises:
        Refusal: `empty` when the role has no name; others as for any record.
    """
    employer = _employer(context, named.employer)
    for role in context.books.of(Role):
        if _same(role.name, named.name) and role.employer == employer:
            return role.id
    role = whole(Role(name=named.name, employer=employer, since=named.since, until=named.until), context.books, context.today)
    return context.add(role).id


def _employer(context: Context, name: str) -> RecordId:
    if not name.strip():
        return UNKEPT
    known = next((each for each in context.books.of(Employer) if _same(each.name, name)), None)
    return known.id if known else context.add(whole(Employer(name=name), context.books, context.today)).id


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
