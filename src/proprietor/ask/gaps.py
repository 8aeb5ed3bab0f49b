"""Gaps: who decides about you and has not heard of your wins; counted, never blamed, and at most one nudge."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from proprietor.ask.records import Answer, Ask, Medium, Result, Telling
from proprietor.ask.visibility import Row, SightMap, level_of
from proprietor.books import Books, Confidentiality, Person, Win
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Somebody above you, or who decides about something you ask for, who does not know of all your wins.

    Attributes:
        person: who it is.
        who: what they are to you: "your boss".
        known: the wins they saw or were told of, the newest first.
        of: how many wins can be told.
        last: the newest telling.
    """

    person: Person
    who: str
    known: tuple[RecordId, ...]
    of: int
    last: Telling | None

    @property
    def records(self) -> tuple[RecordId, ...]:
        """What the count rests on: the person, the wins they know of, the last telling."""
        return (self.person.id, *self.known, *([self.last.id] if self.last else []))

    def sentence(self, name: str | None = None) -> str:
        """The gap as a sentence, under the name given or as the books call them; with an empty name without any."""
        named = self.person.name if name is None else name
        called = f"{self.who}, {named}," if named else self.who if self.who.startswith("your") else f"somebody {self.who}"
        wins = "win" if self.of == 1 else "wins"
        return f"By your books, {called} knows of {len(self.known)} of {self.of:,} {wins}; {last_told(self.last)}."


def last_told(last: Telling | None) -> str:
    """When somebody was last told of anything, and how."""
    if last is None:
        return "no telling is noted"
    when = f" on {last.on.words}" if last.on and last.on.day else f" in {last.on.words}" if last.on else ", on a day not noted"
    return f"last told{when}, {HOW[last.medium]}"


HOW = {each: each.how for each in Medium}
"""By which medium somebody was told, as it stands in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """The one thing that could be told to one person."""

    person: Person
    win: Win
    sentence: str

    @property
    def records(self) -> tuple[RecordId, ...]:
        """What it rests on."""
        return self.win.id, self.person.id


def gaps_of(seen: SightMap, books: Books) -> tuple[Gap, ...]:
    """The gaps, the gravest first: those further above you, then your boss, then others who decide; of one level the emptiest.

    Clients, friends and people from earlier jobs are no gap, nor is anybody where no win can be told.
    """
    deciders = deciders_of(books)
    found = [(row, _who(row, deciders)) for row in seen.rows if not row.apart and len(row.known) < row.of]
    ranked = sorted(((row, who) for row, who in found if who), key=lambda each: (-_rank(each[0]), len(each[0].known)))
    return tuple(
        Gap(
            person=row.person,
            who=who,
            known=tuple(win for win in seen.wins if win in row.known),
            of=row.of,
            last=row.last,
        )
        for row, who in ranked
    )


def _who(row: Row, deciders: frozenset[RecordId]) -> str:
    if (row.steps or 0) > 0:
        level = level_of(row.steps or 0)
        return f"{level[0].lower()}{level[1:]}"
    return "who decides about something you ask for" if row.person.id in deciders else ""


def _rank(row: Row) -> int:
    return max(row.steps or 0, 0)


def deciders_of(books: Books) -> frozenset[RecordId]:
    """Who decides about what you ask for, as long as there is neither a yes nor a no."""
    settled = {answer.ask for answer in books.of(Answer) if answer.result in {Result.YES, Result.NO} or answer.came}
    return frozenset(ask.decider or ask.person for ask in books.of(Ask) if ask.id not in settled)


def nudge_of(seen: SightMap, gaps: Iterable[Gap], books: Books) -> Nudge | None:
    """One win for one person, or nothing: your boss before anybody above, for nobody likes to hear it from there first."""
    for gap in sorted(gaps, key=_nearest):
        for win in untold(seen, frozenset(gap.known), books):
            said = f"If you tell one person of one win this week: {gap.person.name}, of “{win.title}”."
            return Nudge(person=gap.person, win=win, sentence=said)
    return None


def _nearest(gap: Gap) -> int:
    return {"your boss": 0, "who decides about something you ask for": 1}.get(gap.who, 2)


def untold(seen: SightMap, known: frozenset[RecordId], books: Books) -> Iterator[Win]:
    """Open wins somebody does not know of, the newest first."""
    for each in seen.wins:
        win = books[each].record
        if each not in known and isinstance(win, Win) and win.confidentiality is Confidentiality.OPEN:
            yield win
