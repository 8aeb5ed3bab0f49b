"""When two complaints are one by their words, and in which order complaints of a career came."""

from datetime import date

from proprietor.books import Books, Complaint, Role
from proprietor.language.likeness import content_of, likeness

ALIKE = 0.6
"""Likeness of words from which on two complaints are taken for the same one (a guess, tried on thirteen pairs: at 0.5
"Nobody answers my mails" and "Nobody answers the phone" would be one). Missing one is better than tying two that are not."""

SHARED = 2
"""Content words they must share at least (a guess)."""


def alike(one: str, two: str) -> bool:
    """Whether two complaints are about the same thing, by their words."""
    words, others = content_of(one), content_of(two)
    return len(words & others) >= SHARED and likeness(words, others) >= ALIKE


def role_of(complaint: Complaint, books: Books) -> Role | None:
    """The role in which it was wrong, if it is in the books."""
    kept = books.get(complaint.role)
    return kept.record if kept and isinstance(kept.record, Role) else None


def began(complaint: Complaint, books: Books) -> tuple[date, date]:
    """When its job began, then when it began itself; what nobody knows comes first."""
    role = role_of(complaint, books)
    begun = [each.first if each else date.min for each in (role.since if role else None, complaint.since)]
    return (begun[0] if role and role.since else begun[1], begun[1])
