"""Makers: drafts of each kind of record, made alike by every format."""

from dataclasses import dataclass
from functools import lru_cache

from proprietor.actions.drafts import Draft
from proprietor.actions.natural_keys import (
    artefact_key,
    credential_key,
    employer_key,
    opportunity_key,
    person_key,
    role_key,
    win_key,
)
from proprietor.books import Artefact, Credential, Employer, LinkKind, Person, Role, Win
from proprietor.importers.exchange.asked import joined
from proprietor.language.quantities import QuantityKind, quantities_of
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True)
class Where:
    """Where something is told: the file and the line or number in it."""

    file: str
    line: int = 0


def employer(where: Where, name: str, *, place: str = "", sector: str = "", note: str = "") -> Draft:
    """An employer."""
    record = Employer(name=name, place=place, sector=sector, note=note)
    return Draft(key=employer_key(name), record=record, file=where.file, line=where.line)


def role(
    where: Where,
    title: str,
    company: str,
    since: PartialDate | None,
    until: PartialDate | None,
    *,
    note: str = "",
    doubt: str = "",
) -> Draft:
    """A role; a beginning after the end is left out with the end, for one of the two is wrong."""
    if since and until and until.last < since.first:
        since = until = None
    record = Role(name=title, since=since, until=until, note=note)
    ends = {"employer": key} if (key := employer_key(company)) else {}
    key = role_key(title, company, since)
    return Draft(key=key, record=record, file=where.file, line=where.line, ends=ends, doubt=doubt)


def person(
    where: Where, name: str, *, company: str = "", title: str = "", contact: str = "", note: str = "", doubt: str = ""
) -> Draft:
    """Somebody; what they are to the owner no file says, so the usual stands until the owner says otherwise."""
    record = Person(name=name, team=joined(title, company), contact=contact, note=note)
    ends = {"employer": key} if (key := employer_key(company)) else {}
    key = person_key(name, contact.partition("\n")[0] or company)
    return Draft(key=key, record=record, file=where.file, line=where.line, ends=ends, doubt=doubt)


BARE = "It shows nothing until its file or its page is there."
DUTY = "A description also tells what the post asked for; see whether it is something you did."


def duty_or_deed(text: str) -> str:
    """What speaks against a point of a description of work; nothing where a figure in it says what came of it (a guess)."""
    return "" if any(each.shift or each.signed or each.kind in _TELLING for each in quantities_of(text)) else DUTY


_TELLING = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MULTIPLE})
"""Quantities that say how much; a year or how long something took says when."""


def win(where: Where, told: Win, *, role_key: str = "", doubt: str = "") -> Draft:
    """A win, with what is known of it and nothing else."""
    ends = {"role": role_key} if role_key else {}
    return Draft(key=win_key(told.action or told.title), record=told, file=where.file, line=where.line, ends=ends, doubt=doubt)


def artefact(where: Where, told: Artefact, *, about: str = "", shows: str = "", doubt: str = "") -> Draft:
    """Something to show, linked to the record it goes with or the win it shows, by the key of that one."""
    ties = tuple((verb, key) for verb, key in ((LinkKind.CONCERNS, about), (LinkKind.SHOWS, shows)) if key)
    return Draft(key=artefact_key(told.title), record=told, file=where.file, line=where.line, ties=ties, doubt=doubt)


def credential(where: Where, told: Credential) -> Draft:
    """A degree, a certificate or a licence."""
    return Draft(key=credential_key(told.name, told.issuer), record=told, file=where.file, line=where.line)


def opportunity(
    where: Where,
    title: str,
    company: str,
    *,
    address: str = "",
    moves: tuple[tuple[MoveKind, PartialDate | None], ...] = (),
    variant: str = "",
    step: str = "",
    by: PartialDate | None = None,
    note: str = "",
    channel: Channel = Channel.POSTING,
) -> Draft:
    """An opportunity with what happened; the address of its posting stands in its note."""
    name = joined(title, company)
    record = Opportunity(name=name, channel=channel, variant=variant, step=step, by=by, note=joined(address, note, by="\n"))
    ends = {"employer": key} if (key := employer_key(company)) else {}
    told = tuple(_move(what, on) for what, on in moves)
    return Draft(key=opportunity_key(name, address), record=record, file=where.file, line=where.line, ends=ends, moves=told)


@lru_cache(4_096)
def _move(what: MoveKind, on: PartialDate | None) -> Move:
    """A move; those of one day are one value, since tables tell thousands."""
    return Move(what=what, on=on)
