"""The self-review: the year's wins under the firm's own headings, each where its words fit best."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.ask.accounts import WHOLE, Account, joined, sentence
from proprietor.ask.drafting import YEAR, Desk, told
from proprietor.ask.notes import Line, Note, Part
from proprietor.ask.records import NoteKind
from proprietor.language.likeness import content_of, likeness, within

FURTHER = "Further"
"""Where wins stand that fit no heading by their words."""

EMPTY = "no win of this year fits this heading by its words; if you know one, put it here"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the firm's form: what it is called, and the words by which wins are told to belong to it."""

    called: str
    words: frozenset[str]


def headings_of(text: str) -> tuple[Heading, ...]:
    """Headings pasted one a line; what stands behind a colon describes one and is not printed; each counts once."""
    found: dict[str, Heading] = {}
    for line in text.splitlines():
        bare = line.strip().lstrip("-*•# ").strip()
        called = bare.partition(":")[0].strip()
        if called:
            found.setdefault(called.casefold(), Heading(called, content_of(bare)))
    return tuple(found.values())


def review(desk: Desk, headings: Sequence[Heading]) -> Note:
    """Every win of the last year under the heading it is most like; a heading without one says so."""
    accounts, omitted = told(desk, desk.since(YEAR, exact=False))
    filed: dict[str, list[Account]] = {heading.called: [] for heading in headings}
    rest: list[Account] = []
    for account in accounts:
        heading = fitting(account, headings)
        (filed[heading.called] if heading else rest).append(account)
    parts = [Part(heading=called, lines=_told(desk, filed[called]), empty=EMPTY) for called in filed]
    if rest:
        parts.append(Part(heading=FURTHER if headings else "", lines=_told(desk, rest)))
    return Note(
        kind=NoteKind.REVIEW,
        to=None,
        greeting=None,
        parts=tuple(parts),
        signing=(),
        wins=tuple(account.win for account in accounts),
        omitted=omitted,
        voice=desk.voice,
        silence="" if accounts else "No win in the books that can be told in writing happened in the last year.",
    )


def fitting(account: Account, headings: Sequence[Heading]) -> Heading | None:
    """The heading that shares most words with what is told of a win and its skills; of equals the more alike, then the first."""
    words = content_of(" ".join((account.before, account.deed, account.change, *account.win.skills)))
    scored = [(within(heading.words, words), likeness(heading.words, words), -at) for at, heading in enumerate(headings)]
    best = max(scored, default=(0.0, 0.0, 0))
    return headings[-best[2]] if best[0] > 0 else None


def _told(desk: Desk, accounts: Sequence[Account]) -> tuple[Line, ...]:
    return tuple(Line(text=_in_full(desk, account), records=(account.win.id,)) for account in accounts)


def _in_full(desk: Desk, account: Account) -> str:
    """What was wrong, what was done, what came of it, and the share where it is not all one's own."""
    share = account.win.share
    said = [account.before, joined(account.deed, account.change, desk.voice)]
    said += [sentence(f"My share of it: {share} %", desk.voice)] if share is not None and share < WHOLE else []
    return " ".join(part for part in said if part)
