"""Complaints that came along from one job to the next and were raised in neither."""

from collections.abc import Iterator
from datetime import date

from proprietor.books import Books, Complaint, LinkKind, Role
from proprietor.language.likeness import content_of, likeness

ALIKE = 0.6
"""Likeness of words from which on two complaints are taken for the same one (a guess, tried on thirteen pairs: at 0.5
"Nobody answers my mails" and "Nobody answers the phone" would be one). Missing one is better than tying two that are not."""

SHARED = 2
"""Content words they must share at least (a guess)."""


def recurring(books: Books) -> Iterator[tuple[Complaint, tuple[Complaint, ...]]]:
    """Each open complaint that recurs, with the earlier ones like it, newest first; each stands with one only.

    Only complaints that name their role are compared, and only with those of another role; the owner's word on two of them wins
    over their words. The earlier ones may be settled, as they are when a job has ended; the newest is open.
    """
    unraised = [each for each in books.of(Complaint) if each.raised is None and each.role]
    left = sorted(unraised, key=lambda each: began(each, books), reverse=True)
    while left:
        newest, *left = left
        earlier = [each for each in left if each.role != newest.role and _one(each, newest, books)]
        left = [each for each in left if each not in earlier]
        if earlier and not newest.outcome:
            yield newest, tuple(earlier)


def _one(each: Complaint, newest: Complaint, books: Books) -> bool:
    """Whether two are one complaint: by the owner's word, else by their words."""
    said = {link.verb for link in books.links_of(newest.id) if each.id in {link.source, link.target}}
    if LinkKind.APART in said:
        return False
    return LinkKind.SAME in said or alike(each.what, newest.what)


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
