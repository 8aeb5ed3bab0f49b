"""Drafting: the Friday note, the monthly update and the message about one win, out of nothing but the books."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from proprietor.ask.accounts import Account, Mask, account_of, joined, sentence
from proprietor.ask.discretion import boasts, masking, quiet
from proprietor.ask.notes import Line, Note, Omitted, Part
from proprietor.ask.records import Answer, Ask, NoteKind
from proprietor.ask.visibility import newest_first, sight_map
from proprietor.ask.voice import Formality, Voice
from proprietor.books import Books, Confidentiality, Person, Win
from proprietor.language.lexicon import groups
from proprietor.values.ids import UNKEPT, RecordId

WEEK, FORTNIGHT, MONTH, YEAR = 7, 14, 31, 365
"""Days a note looks back: the Friday note a week, two where that holds nothing; the others a month and a year."""

MOST = 2
"""Wins a Friday note tells of: its three lines are read standing up (a guess)."""

MORE = "A Friday note tells of two; the monthly update has this one, too."


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every draft is written with: the books, the day, whom it is for, and how you write."""

    books: Books
    today: date
    to: Person | None
    voice: Voice

    @property
    def mask(self) -> Mask:
        """What takes out the names of those who have not agreed to be named."""
        return _mask(self.books, self.to.id if self.to else UNKEPT)

    def account(self, win: Win) -> Account:
        """A win told."""
        return account_of(win, self.voice, self.mask)

    def quietly(self, text: str) -> str:
        """A text of the books as it may stand in a draft; empty when it boasts."""
        said = quiet(self.mask(" ".join(text.split())))
        return "" if boasts(said) else said

    def since(self, days: int, *, exact: bool) -> list[Win]:
        """Wins that ended or happened in the last days, the newest first; `exact` for those known to the month at least."""
        begin = self.today - timedelta(days=days)
        found = []
        for win in newest_first(self.books.of(Win)):
            moment = win.until or win.on
            if moment and moment.last >= begin and moment.first <= self.today and (moment.month or not exact):
                found.append(win)
        return found


@lru_cache(maxsize=8)
def _mask(books: Books, to: RecordId) -> Mask:
    return masking(books.of(Person), to)


def told(desk: Desk, wins: Iterable[Win]) -> tuple[list[Account], tuple[Omitted, ...]]:
    """The wins that can be told in writing, and what is left out with the reason."""
    accounts, omitted = [], []
    for win in wins:
        if win.confidentiality is not Confidentiality.OPEN:
            private = win.confidentiality is Confidentiality.PRIVATE
            omitted.append(Omitted(record=win.id, reason="It stays in your books." if private else "It is told in person only."))
            continue
        account = desk.account(win)
        if account.boasts:
            phrases = ", ".join(f"“{each}”" for each in account.boasts)
            omitted.append(Omitted(record=win.id, reason=f"What says {phrases} is left out; say what was done instead."))
        if not account.empty:
            accounts.append(account)
    return accounts, tuple(omitted)


def friday(desk: Desk, own: str = "") -> Note:
    """Three lines for the week: what got done, what it changed, what is next."""
    wins = desk.since(WEEK, exact=True) or desk.since(FORTNIGHT, exact=True)
    accounts, omitted = told(desk, wins)
    chosen = accounts[:MOST]
    omitted += tuple(Omitted(record=each.win.id, reason=MORE) for each in accounts[MOST:])
    done, changed, ahead = _LABELS[desk.voice.formality]
    parts = (
        Part(heading=done, lines=_lines((each.deed, each) for each in chosen), empty="nothing in the books says what was done"),
        Part(heading=changed, lines=_lines((each.change, each) for each in chosen), empty="what came of it is not written down"),
        _next(desk, ahead, own),
    )
    days = WEEK if desk.since(WEEK, exact=True) else FORTNIGHT
    return _note(desk, NoteKind.FRIDAY, parts, accounts=chosen, omitted=omitted, window=f"in the last {days} days")


_LABELS = {
    Formality.FORMAL: ("What was done", "What it changed", "What is next"),
    Formality.PLAIN: ("Done", "What it changed", "Next"),
    Formality.FAMILIAR: ("Got done", "What changed", "Up next"),
}
"""The labels of the three lines, as formal as the voice."""


def monthly(desk: Desk, own: str = "") -> Note:
    """What got done in a month and what it changed, win by win, and what is next."""
    accounts, omitted = told(desk, desk.since(MONTH, exact=True))
    lines = tuple(Line(text=joined(each.deed, each.change, desk.voice), records=(each.win.id,)) for each in accounts)
    done, _, ahead = _LABELS[desk.voice.formality]
    parts = (Part(heading=done, lines=lines, empty="nothing in the books says what was done"), _next(desk, ahead, own))
    return _note(desk, NoteKind.MONTHLY, parts, accounts=accounts, omitted=omitted, window=f"in the last {MONTH} days")


def message(desk: Desk, win: Win) -> Note:
    """One win for one person: what was wrong, what was done, what came of it, and what matters to them."""
    accounts, omitted = told(desk, [win])
    lines = [
        Line(text=text, records=(win.id,))
        for each in accounts
        for text in (each.before, joined(each.deed, each.change, desk.voice))
        if text
    ]
    for ask in desk.books.of(Ask) if accounts else ():
        cares = desk.quietly(ask.interests)
        if desk.to and ask.person == desk.to.id and cares:
            text = sentence(f"What matters to you, as I understand it: {cares}", desk.voice)
            lines.append(Line(text=text, records=(ask.id,)))
    note = _note(desk, NoteKind.MESSAGE, [Part(heading="", lines=tuple(lines))], accounts=accounts, omitted=omitted, window="")
    return note if accounts else replace(note, silence="Nothing of this win can be told in writing.")


def _lines(said: Iterable[tuple[str, Account]]) -> tuple[Line, ...]:
    return tuple(Line(text=text, records=(account.win.id,)) for text, account in said if text)


def _next(desk: Desk, heading: str, own: str) -> Part:
    """What is next: your own words, else what was agreed with them in a talk and is still open; else it is left to you."""
    if own.strip():
        return Part(heading=heading, lines=(Line(text=sentence(own, desk.voice), own=True),))
    asks = {ask.id for ask in desk.books.of(Ask) if desk.to and desk.to.id in (ask.person, ask.decider)}
    for answer in reversed(desk.books.of(Answer)):
        if answer.ask in asks and not answer.done and not answer.came:
            when = f", from our talk on {answer.on.words}" if answer.on and answer.on.day else ""
            for words, text in (("What would have to be true", answer.condition), ("Still open", answer.promised)):
                if said := desk.quietly(text):
                    return Part(
                        heading=heading,
                        lines=(Line(text=sentence(f"{words}{when}: {said}", desk.voice), records=(answer.id, answer.ask)),),
                    )
    return Part(heading=heading, empty="yours to fill in: what is next, or where you want help")


def _note(
    desk: Desk,
    kind: NoteKind,
    parts: Sequence[Part],
    *,
    accounts: Sequence[Account],
    omitted: tuple[Omitted, ...],
    window: str,
) -> Note:
    told_of = tuple(account.win for account in accounts)
    silence = "" if told_of or not window else f"No win in the books that can be told in writing happened {window}."
    return Note(
        kind=kind,
        to=desk.to,
        greeting=greeting(desk) if told_of else None,
        parts=tuple(parts) if told_of else (),
        signing=desk.voice.signing if told_of else (),
        wins=told_of,
        omitted=omitted,
        voice=desk.voice,
        silence=silence,
        offered=_offered(desk) if silence else None,
    )


def _offered(desk: Desk) -> Win | None:
    """The newest open win they do not know of, as far as the books tell."""
    seen = sight_map(desk.books, desk.today)
    known = next((row.known for row in seen.rows if desk.to and row.person.id == desk.to.id), frozenset())
    open_wins = (win for win in newest_first(desk.books.of(Win)) if win.confidentiality is Confidentiality.OPEN)
    return next((win for win in open_wins if win.id not in known), None)


def greeting(desk: Desk) -> Line | None:
    """The greeting of your voice with their name: the first name unless you write formally; none where you do not greet."""
    if not (desk.to and desk.voice.greeting):
        return None
    pieces = [piece for piece in desk.to.name.split() if piece.lower().rstrip(".") not in groups("voice")["title"]]
    first = pieces[0] if pieces else desk.to.name
    called = desk.to.name if desk.voice.formality is Formality.FORMAL else first
    return Line(text=f"{desk.voice.greeting} {called},", records=(desk.to.id,))
