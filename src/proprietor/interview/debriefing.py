"""Debriefing: what a real talk changes in the books, as proposals that are accepted one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from proprietor.books import Assumption, Books, Confidentiality, Link, LinkKind, Person, Relation, Win
from proprietor.books.proposals import Proposal
from proprietor.interview.analysis.whole import Analysis
from proprietor.interview.moving import moves_proposed
from proprietor.interview.records import Briefing, Debrief
from proprietor.interview.transcript import Side
from proprietor.language.likeness import content_of
from proprietor.values.ids import UNKEPT

SURE_IF_TOLD = 70
"""How sure one is, in per cent, of a need that was told in a talk: likely, and still to be tested (a guess)."""

SHARED = 4
"""Content words a win must share with what you said to count as told (a guess)."""

LONGEST_NAME = 80


def proposals_of(
    debrief: Debrief, books: Books, analysis: Analysis | None = None, *, today: date | None = None
) -> tuple[Proposal, ...]:
    """What a debrief suggests; what the books hold already is not proposed again.

    Args:
        debrief: the five answers.
        books: the books as they are.
        analysis: the analysis of its transcript, if one is kept.
        today: the day moves are dated that have no day of their own; without it no moves are proposed.
    """
    return (
        *(moves_proposed(debrief, books, today) if today else ()),
        *_people(debrief, books),
        *_belief(debrief, books),
        *_notes(debrief, books),
        *(_told(debrief, books, analysis) if analysis else ()),
    )


def _people(debrief: Debrief, books: Books) -> Iterator[Proposal]:
    """Whoever sat there and is not in the books yet."""
    known = {person.name.casefold() for person in books.of(Person)}
    for number, line in enumerate(debrief.met.splitlines(), start=1):
        name, _, role = (part.strip() for part in line.partition(","))
        if not name or len(name) > LONGEST_NAME or name.casefold() in known:
            continue
        known.add(name.casefold())
        person = Person(name=name, relation=Relation.CLIENT, employer=debrief.employer, note=role)
        said = f"{name}, {role}" if role else name
        yield Proposal(key=f"person-{number}", words=f"Write down {said}.", because="You met them in this talk.", record=person)


def _belief(debrief: Debrief, books: Books) -> Iterator[Proposal]:
    """What they need, as an assumption to be tested at the next talk."""
    if not debrief.needs.strip():
        return
    belief = f"They need: {' '.join(debrief.needs.split())}"
    if any(each.belief == belief for each in books.of(Assumption)):
        return
    names = {line.partition(",")[0].strip().casefold() for line in debrief.met.splitlines()}
    about = next((person.id for person in books.of(Person) if person.name.casefold() in names), UNKEPT)
    assumption = Assumption(
        about=about,
        belief=belief,
        sure=SURE_IF_TOLD,
        test="Say it back at the next talk and hear whether they agree",
        since=debrief.on,
    )
    yield Proposal(
        key="need",
        words=f"Hold as an assumption, to be tested: “{belief}”.",
        because="You answered what they need.",
        record=assumption,
    )


def _notes(debrief: Debrief, books: Books) -> Iterator[Proposal]:
    """What the brief should know next time."""
    kept = books.get(debrief.briefing) if debrief.briefing else None
    briefing = kept.record if kept else None
    if not isinstance(briefing, Briefing):
        return
    when = f"On {debrief.on.words}" if debrief.on else "At the talk"
    lines = [
        f"{when}, {label} {' '.join(text.split())}"
        for label, text in (("they need:", debrief.needs), ("they asked:", debrief.asked), ("about joining:", debrief.learned))
        if text.strip()
    ]
    fresh = [line for line in lines if line not in briefing.notes]
    if fresh:
        notes = "\n".join(part for part in (briefing.notes, *fresh) if part)
        words = f"Add to the notes of the brief “{briefing.name}”: {'; '.join(fresh)}"
        yield Proposal(
            key="brief", words=words, because="The brief is made from its notes, too.", record=replace(briefing, notes=notes)
        )


def _told(debrief: Debrief, books: Books, analysis: Analysis) -> Iterator[Proposal]:
    """The wins you told, by the words they share with what you said."""
    mine = " ".join(read.turn.text for read in analysis.turns if read.turn.side is Side.ME)
    said = content_of(mine)
    tied = {link.target for link in books.links_of(debrief.id)} if debrief.id else set()
    for win in _tellable(books):
        shared = said & content_of(f"{win.problem} {win.text}")
        if len(shared) >= SHARED and win.id not in tied and debrief.id:
            words = ", ".join(sorted(shared)[:SHARED])
            link = Link(verb=LinkKind.CONCERNS, source=debrief.id, target=win.id)
            yield Proposal(
                key=f"told-{win.id}", words=f"Note that you told “{win.title}”.", because=f"You said {words}.", record=link
            )


def _tellable(books: Books) -> Sequence[Win]:
    return [win for win in books.of(Win) if win.confidentiality is not Confidentiality.PRIVATE]
