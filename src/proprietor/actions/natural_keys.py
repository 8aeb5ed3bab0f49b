"""Natural keys: what a record is known by from one export to the next, whoever wrote it down."""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from proprietor.books import Artefact, Credential, Employer, Person, Role, Win
from proprietor.books.kinds import AnyRecord
from proprietor.language.letters import unaccented
from proprietor.market.normalising.names import company_key, title_key
from proprietor.market.records import Opportunity
from proprietor.values.when import PartialDate

_WORD = re.compile(r"[^\W_]+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_ADDRESS = re.compile(r"https?://(?:www\.)?([^\s<>\"”]{3,500})", re.IGNORECASE)

MOST_SIGNS = 300
"""Signs of the words of a win by which it is known (a guess: two wins that begin alike for so long are one)."""


def words_of(text: str) -> str:
    """The words of a text in small letters without accents, by which two spellings of it are the same."""
    return " ".join(_WORD.findall(unaccented(text)))


def employer_key(name: str) -> str:
    """An employer by its name, legal form aside; empty for none."""
    key = company_key(name)
    return f"employer:{key}" if key else ""


def role_key(title: str, company: str, since: PartialDate | None) -> str:
    """A role by employer, title and beginning."""
    return f"role:{company_key(company)}|{title_key(title)}|{since or ''}"


def person_key(name: str, by: str = "") -> str:
    """A person by name, and by what tells them from others of that name: an address or an employer."""
    return f"person:{words_of(name)}|{by.lower()}"


def win_key(text: str) -> str:
    """A win by its words; one made of commits by where and when they began, for their number grows."""
    found = _STRETCH.match(text) if _COMMITS in text else None
    return f"win:{words_of(found[0] if found else text)[:MOST_SIGNS]}"


_COMMITS = ", commits since "
_STRETCH = re.compile(rf"[^\n]{{1,200}}?{_COMMITS}\d{{1,2}} \w+ \d{{4}}:")


def stretch_head(project: str, topic: str, since: PartialDate) -> str:
    """How a win made of commits begins: the project, what they were about, and since when."""
    return f"{project}{f', {topic}' if topic else ''}{_COMMITS}{since.words}:"


def artefact_key(name: str) -> str:
    """Something to show, by its name."""
    return f"artefact:{words_of(name)}"


def credential_key(name: str, issuer: str) -> str:
    """A degree or certificate, by its name and who gave it."""
    return f"credential:{words_of(name)}|{company_key(issuer)}"


def opportunity_key(name: str, address: str = "") -> str:
    """An opportunity by title and company, which its name tells, and by the address of the posting where there is one."""
    return f"opportunity:{company_key(name)}|{next(iter(addresses_in(address)), '')}"


@lru_cache(4_096)
def addresses_in(text: str) -> tuple[str, ...]:
    """The mail addresses and addresses of pages in a text, as they are compared: without scheme, query and last stroke."""
    found = [mail.lower() for mail in _MAIL.findall(text)] if "@" in text else []
    for address in _ADDRESS.findall(text) if "://" in text else ():
        page, _, query = address.partition("#")[0].partition("?")
        page = page.rstrip("/.,;)")
        found.append((f"{page}?{query}" if query and _NAMING.search(query) else page).lower())
    return tuple(dict.fromkeys(found))


_NAMING = re.compile(r"(?:^|&)(?:id|jk|jobid|job_id|gh_jid|vjk|currentjobid|p|v)=", re.IGNORECASE)
"""Parts of a query that name the posting itself, as far as we know them; others only tell who sent you there."""


class Same(IntEnum):
    """Whether two records tell of the same."""

    NO = 0
    NAMESAKE = 1
    LIKELY = 2
    YES = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """What a record is compared by.

    Attributes:
        bucket: two records can only be the same by their names when these are equal.
        marks: addresses; one that is shared settles it.
        employer: the key of the employer; empty when it is not known.
        since: when a role began; None when it is not known.
    """

    bucket: str
    marks: frozenset[str] = frozenset()
    employer: str = ""
    since: PartialDate | None = None


def identity_of(record: AnyRecord, employer: str = "", key: str = "") -> Identity | None:
    """What a record is compared by; None for kinds that no import brings.

    Args:
        record: the record.
        employer: the key of the employer it names.
        key: its natural key where that was made already; empty otherwise.
    """
    if isinstance(record, Role):
        return Identity(f"role:{title_key(record.name)}|{employer}", employer=employer, since=record.since)
    if isinstance(record, Employer):
        return Identity(employer_key(record.name) or f"employer:{words_of(record.name)}")
    if isinstance(record, Person):
        marks = frozenset(addresses_in(record.contact) + addresses_in(record.note))
        return Identity(f"person:{words_of(record.name)}", marks, employer)
    if isinstance(record, Opportunity):
        bucket = key.partition("|")[0] or f"opportunity:{company_key(record.name)}"
        return Identity(bucket, frozenset(addresses_in(_alone(record.note) if key else record.note)))
    if isinstance(record, Credential):
        return Identity(credential_key(record.name, record.issuer), since=record.on)
    if isinstance(record, Win):
        return Identity(win_key(record.action or record.title))
    return Identity(artefact_key(record.title)) if isinstance(record, Artefact) else None


def _alone(note: str) -> str:
    """The lines of a note that are an address and nothing else: that of the posting, and no other that was jotted down."""
    if "\n" not in note and " " not in note:
        return note
    return "\n".join(line for line in note.split("\n") if "://" in line and " " not in line.strip())


def compare(one: Identity, other: Identity) -> Same:
    """Whether two records of one kind tell of the same.

    Whoever shares an address is the same. Of people with one name, those who share an employer are the same; where nothing else
    is known, it is likely; where something differs, they are namesakes. Two opportunities of one name at different addresses are
    two.
    """
    if one.marks & other.marks:
        return Same.YES
    if one.bucket != other.bucket:
        return Same.NO
    kind = one.bucket.partition(":")[0]
    if kind == "person":
        return _people(one, other)
    if kind == "opportunity":
        return Same.NO if one.marks and other.marks else Same.YES
    return Same.YES if _same_days(one.since, other.since) else Same.NO


def _people(one: Identity, other: Identity) -> Same:
    if one.employer and one.employer == other.employer:
        return Same.YES
    differs = (one.employer and other.employer) or (one.marks and other.marks)
    return Same.NAMESAKE if differs else Same.LIKELY


def _same_days(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two dates can be the same day, as far as they are known; an unknown one can be any."""
    return one is None or other is None or (one.first <= other.last and other.first <= one.last)
