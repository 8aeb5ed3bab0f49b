"""The plan of one ask, laid out from the books: who, what, with which evidence, on which assumptions."""

from dataclasses import dataclass
from typing import TypeVar

from proprietor.ask.naming_pay import names_pay
from proprietor.ask.records import Answer, Ask
from proprietor.books import Assumption, Books, Complaint, Confidentiality, LinkKind, Person, Want, Win
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay

R = TypeVar("R")

ENOUGH = 3
"""Wins a plan should rest on, one of them at least with a witness (spec/ask.md, plan schema)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A win the plan cites, with those who saw it."""

    win: Win
    witnesses: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An ask with all that hangs on it.

    Attributes:
        ask: the plan as it was written down.
        want: the want it is about; None for none.
        complaint: the complaint it is about; None for none.
        person: who is asked.
        decider: who decides, where that is somebody else.
        mine: what the owner assumes about either of them.
        theirs: what they may assume about the owner.
        proofs: the wins it cites, in the order in which they were linked.
        answers: what came of it so far, in the order in which it was written down.
    """

    ask: Ask
    want: Want | None = None
    complaint: Complaint | None = None
    person: Person | None = None
    decider: Person | None = None
    mine: tuple[Assumption, ...] = ()
    theirs: tuple[Assumption, ...] = ()
    proofs: tuple[Proof, ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def about_pay(self) -> bool:
        """Whether pay is asked for: a field of the plan or its want holds some, or the words of the ask name it."""
        fields = (self.ask.reservation, self.ask.target, self.ask.opening, self.want and self.want.pay)
        return any(fields) or names_pay(self.ask.ask)

    @property
    def goal(self) -> Pay | None:
        """The pay aimed at: that of the plan, else that of the want."""
        return self.ask.target or (self.want.pay if self.want else None)

    @property
    def people(self) -> frozenset[RecordId]:
        """Who is asked and who decides."""
        return frozenset(each.id for each in (self.person, self.decider) if each)


def plan_of(books: Books, ask: Ask) -> Plan:
    """Lay a plan out; what it names and the books do not hold any more is left out."""
    person, decider = _record(books, ask.person, Person), _record(books, ask.decider, Person)
    people = {each.id for each in (person, decider) if each}
    beliefs = [each for each in books.of(Assumption) if each.about in people]
    wins = [each for each in books.linked_from(ask.id, LinkKind.CITES) if isinstance(each, Win)]
    return Plan(
        ask=ask,
        want=_record(books, ask.want, Want),
        complaint=_record(books, ask.complaint, Complaint),
        person=person,
        decider=decider,
        mine=tuple(each for each in beliefs if not each.theirs),
        theirs=tuple(each for each in beliefs if each.theirs),
        proofs=tuple(Proof(win=win, witnesses=_witnesses(books, win)) for win in wins),
        answers=tuple(each for each in books.of(Answer) if each.ask == ask.id),
    )


def _record(books: Books, record_id: RecordId, kind: type[R]) -> R | None:
    kept = books.get(record_id)
    return kept.record if kept and isinstance(kept.record, kind) else None


def _witnesses(books: Books, win: Win) -> tuple[Person, ...]:
    return tuple(each for each in books.linked_to(win.id, LinkKind.SAW) if isinstance(each, Person))


def could_cite(books: Books, plan: Plan) -> tuple[Win, ...]:
    """Wins the plan does not cite yet and may tell of, those with a witness first, then the newest."""
    cited = {each.win.id for each in plan.proofs}
    free = [win for win in books.of(Win) if win.id not in cited and win.confidentiality is not Confidentiality.PRIVATE]
    return tuple(sorted(free, key=lambda win: (not _witnesses(books, win), -(win.on.first.toordinal() if win.on else 0))))
