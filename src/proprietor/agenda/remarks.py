"""Checks from the auditor's remarks: claims and wins that would not stand, wins that nothing is made of."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from heapq import nlargest
from typing import TypeVar

from proprietor.agenda.item import Item
from proprietor.books import Books, Confidentiality, LinkKind, Win
from proprietor.calibration.overrating import overrating
from proprietor.proposition.claims import Claim
from proprietor.proposition.lint import lint_records
from proprietor.proposition.rule import Surroundings
from proprietor.values.finding import Finding, Severity

R = TypeVar("R", Claim, Win)

BASE = {Severity.ERROR: 58.0, Severity.WARNING: 44.0, Severity.INFO: 26.0}
"""Weight of a remark by its severity (a guess: an error comes before an unvoiced want, a warning after it)."""

CLAIMED = 6.0
"""Added for a claim, and for a win that a claim rests on: others are told of it (a guess)."""

FRESH_MONTHS = 12.0
"""A win of the last year is easier to mend than an old one; it gains up to 8 points (guesses)."""


def on_claims(books: Books, today: date) -> Iterator[Item]:
    """Claims with remarks: one item a claim, about its gravest remark."""
    for claim, findings in _worst_first(books, today, Claim):
        yield _item("claim-remark", f"the claim “{_short(claim.title)}”", findings, BASE[findings[0].severity] + CLAIMED)


def on_wins(books: Books, today: date) -> Iterator[Item]:
    """Wins with remarks: one item a win, about its gravest remark."""
    for win, findings in _worst_first(books, today, Win):
        weight = BASE[findings[0].severity] + _freshness(win, today)
        if books.linked_to(win.id, LinkKind.CITES):
            weight += CLAIMED
        yield _item("win-remark", f"the win “{_short(win.title)}”", findings, weight)


def unclaimed_wins(books: Books, today: date) -> Iterator[Item]:
    """Wins that would stand, with a figure and a witness, on which no claim rests; private ones are nobody else's."""
    remarked = {finding.record for finding in _findings(books, today) if finding.severity is not Severity.INFO}
    for win in read_wins(books):
        told = win.confidentiality is not Confidentiality.PRIVATE
        strong = told and win.figure is not None and win.figure.has_baseline and books.linked_to(win.id, LinkKind.SAW)
        if strong and win.id not in remarked and not books.linked_to(win.id, LinkKind.CITES):
            yield Item(
                check="unclaimed-win",
                title=f"Turn a win into a claim: {_short(win.title)}",
                reason="It has a figure, what that was before, and somebody who saw it, and no claim of yours rests on it yet.",
                action="record.record",
                records=(win.id,),
                field="claim",
                weight=40 + _freshness(win, today),
            )


READ = 150
"""Wins that are looked through for the agenda: some hundredths of a second (a guess). The page of remarks reads all."""


@lru_cache(maxsize=4)
def read_wins(books: Books) -> Sequence[Win]:
    """The wins that are looked through: in large books those that a claim rests on, and of the others the newest."""
    wins = books.of(Win)
    if len(wins) <= READ:
        return wins
    chosen = nlargest(READ, range(len(wins)), key=lambda at: _worth_reading(wins[at], at, books))
    return [wins[at] for at in sorted(chosen)]


def _worth_reading(win: Win, at: int, books: Books) -> tuple[bool, str, int]:
    return bool(books.linked_to(win.id, LinkKind.CITES)), str(win.until or win.on or ""), at


def unread(books: Books) -> int:
    """How many wins are not looked through for the agenda."""
    return len(books.of(Win)) - len(read_wins(books))


@lru_cache(maxsize=4)
def _findings(books: Books, today: date) -> tuple[Finding, ...]:
    around = Surroundings(overrating=overrating(books) or None)
    return lint_records([*read_wins(books), *books.of(Claim)], books, today, surroundings=around)


def _worst_first(books: Books, today: date, kind: type[R]) -> Iterator[tuple[R, list[Finding]]]:
    by_record: dict[str, list[Finding]] = {}
    for finding in _findings(books, today):
        by_record.setdefault(finding.record, []).append(finding)
    for record in [each for each in (*read_wins(books), *books.of(Claim)) if isinstance(each, kind)]:
        findings = sorted(by_record.get(record.id, ()), key=lambda each: (each.severity.rank, each.rule))
        if findings:
            yield record, findings


def _item(check: str, record: str, findings: list[Finding], weight: float) -> Item:
    first = findings[0]
    rest = len(findings) - 1
    more = f" {rest} more {'remark' if rest == 1 else 'remarks'} on it." if rest else ""
    return Item(
        check=check,
        title=f"Mend {record}",
        reason=f"{first.reason} {first.remedy}{more}",
        action=first.mend or "record.revise",
        records=(first.record,),
        rule=first.rule,
        field=first.field,
        weight=weight + min(4.0, len(findings) - 1),
    )


def _freshness(win: Win, today: date) -> float:
    moment = win.until or win.on
    return 0.0 if moment is None else max(0.0, 8.0 * (1 - max(0.0, moment.months_until(today)) / FRESH_MONTHS))


def _short(text: str, most: int = 70) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
