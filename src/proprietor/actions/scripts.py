"""Scripts on paper: the card to speak from, the memo to be read, the agenda of a one-to-one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from proprietor.actions.papers import Paper, Section, Sentence, Source
from proprietor.ask.forgotten import unmarked, unmarked_plan
from proprietor.ask.phrasebook import OBJECTIONS
from proprietor.ask.plan import Plan
from proprietor.ask.script import Line, Script
from proprietor.ask.wording import said, sentence
from proprietor.books import Confidentiality
from proprietor.values.ids import RecordId

HEADINGS = {
    "opening": "Open",
    "frame": "Why this matters",
    "why_now": "Why now",
    "value": "What I bring",
    "ask": "The ask",
    "silence": "Then",
    "packages": "Ways to do it",
    "if_no": "If it is a no",
    "close": "Close",
}
"""Part of the script → what stands above it."""


def paper_of(
    plan: Plan, script: Script, form: str, *, titles: Mapping[RecordId, str], mask: Callable[[str], str], made: date
) -> Paper:
    """A script as a paper of one of three forms; on the card, which stays with the owner, with what each line rests on.

    Args:
        plan: the plan.
        script: its script.
        form: card, memo or agenda.
        titles: what the records it rests on are called.
        mask: what takes names out of the words of a win before they are handed over.
        made: the day.
    """
    plan = unmarked_plan(plan)
    numbers = _Numbers({each: unmarked(title) for each, title in titles.items()}, mask)
    title, lede, sections = _FORMS[form](plan, script, numbers)
    return Paper(title=title, lede=lede, made=made, sections=tuple(sections), sources=numbers.listed, sheet=form == "card")


class _Numbers:
    """Numbers the records lines rest on, in the order of first use."""

    def __init__(self, titles: Mapping[RecordId, str], mask: Callable[[str], str]) -> None:
        self._titles = titles
        self.mask = mask
        self._numbers: dict[RecordId, int] = {}

    def sentence(self, line: Line, text: str = "") -> Sentence:
        """A line with the numbers of its sources."""
        return Sentence(text=text or line.text, sources=self.of(line.sources))

    def of(self, records: Iterable[RecordId]) -> tuple[int, ...]:
        """The numbers of some records."""
        return tuple(self._numbers.setdefault(each, len(self._numbers) + 1) for each in dict.fromkeys(records))

    @property
    def listed(self) -> tuple[Source, ...]:
        """All of them."""
        return tuple(
            Source(number=number, record=each, text=self._titles.get(each, "")) for each, number in self._numbers.items()
        )


Made = tuple[str, str, list[Section]]


def _card(plan: Plan, script: Script, numbers: _Numbers) -> Made:
    sections = []
    masked = {each.win.id for each in plan.proofs if each.win.confidentiality is Confidentiality.MASKED}
    for part in dict.fromkeys(script.order):
        lines = [
            (each, _capital(numbers.mask(each.text)) if masked.intersection(each.sources) else each.text)
            for each in script.of(part)
        ]
        if lines:
            points = tuple(numbers.sentence(each, text) for each, text in lines)
            sections.append(Section(heading=HEADINGS[part], points=points))
    answers = [
        Sentence(text=f"“{each.answers.says}”", notes=(each.text,), sources=numbers.of(each.sources))
        for each in script.of(*OBJECTIONS)
        if each.answers
    ]
    sections.insert(-2, Section(heading="If they object", points=tuple(answers)))
    sections.append(Section(heading="For yourself", points=tuple(_for_oneself(plan, numbers))))
    return f"Card: {said(plan.ask.ask)}", _meeting(plan, script.today), sections


def _for_oneself(plan: Plan, numbers: _Numbers) -> Iterable[Sentence]:
    """What is never said aloud: the opening figure, the target, the least, what one could give, the way on after a no."""
    ask = plan.ask
    figures = (("Open with", ask.opening), ("Aim at", ask.target), ("Never under", ask.reservation))
    texts = [f"{name} {pay}." for name, pay in figures if pay]
    texts += [f"The least: {sentence(ask.least)}"] if ask.least and not ask.reservation else []
    texts += [f"You could give: {each}" for each in map(sentence, ask.concessions.splitlines()) if each]
    texts += [f"If it is a no: {sentence(ask.alternative)}"] if ask.alternative else []
    texts += ["Afterwards an hour without people. Then five lines on how it went."]
    return (Sentence(text=each, sources=numbers.of((ask.id,)) if each is not texts[-1] else ()) for each in texts)


def _meeting(plan: Plan, today: date) -> str:
    """When, where and with whom, as an if-then; a day that has passed is left out."""
    ask = plan.ask
    parts = [
        ask.on.words if ask.on and ask.on.last >= today else "",
        said(ask.place),
        f"with {plan.person.name}" if plan.person else "",
    ]
    return ", ".join(part for part in parts if part)


def _memo(plan: Plan, script: Script, numbers: _Numbers) -> Made:
    """A memo as it is handed over: no stage directions, no objections, no numbers of records, in its wins no names of others."""
    sections = []
    wins = {each.win.id for each in plan.proofs}
    for part in dict.fromkeys(each.part for each in script.memo):
        lines = [each for each in script.memo if each.part == part]
        points = tuple(
            Sentence(text=_capital(numbers.mask(each.text)) if wins.intersection(each.sources) else each.text) for each in lines
        )
        sections.append(Section(heading=_IN_A_MEMO.get(part) or HEADINGS[part], points=points))
    return f"Memo: {said(plan.ask.ask)}", f"For {plan.person.name}" if plan.person else "", sections


def _capital(text: str) -> str:
    """A sentence with its capital, which “a client” in the place of a name has not."""
    return f"{text[:1].upper()}{text[1:]}"


_IN_A_MEMO = {"memo": "Before we speak", "ask": "My request", "if_no": "A question", "value": "What it rests on"}
"""Headings that differ on the page from those of the talk."""


def _agenda(plan: Plan, script: Script, numbers: _Numbers) -> Made:
    """An agenda: a few short points that can be sent beforehand without giving the figures away.

    What I take their interests to be, the occasion I chose and what I say after a no stay mine: it names nothing but the ask.
    """
    del numbers
    ask = plan.ask
    points = [
        "What matters to you this year",
        "What went well since we last spoke",
        f"A request of mine: {said(ask.ask)}",
        "What it would take, and when we look at it again",
        "Who does what, by when",
    ]
    sections = [Section(heading="What I would like to talk about", points=tuple(Sentence(text=each) for each in points))]
    return "One-to-one", _meeting(replace(plan, ask=replace(ask, place="")), script.today), sections


_FORMS: dict[str, Callable[[Plan, Script, _Numbers], Made]] = {"card": _card, "memo": _memo, "agenda": _agenda}
"""Form → who writes it."""
