"""The proposition: the four questions, each with its claims, what they rest on, and a beginning where there is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.books import Delete, LinkRecords
from proprietor.actions.kinds import kind_named
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.papers import Format
from proprietor.actions.proposition import ExportProposition, ShowProposition
from proprietor.books import Link, LinkKind, Win
from proprietor.business import Business
from proprietor.proposition.answers import Answered
from proprietor.proposition.claims import Question
from proprietor.proposition.strength import Part
from proprietor.values.ids import RecordId
from proprietor.values.numbering import number
from proprietor.values.refusals import Refusal
from proprietor.web.forms import Option, options_of
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Handler, Visit

MOST_OPTIONS = 60
"""With more wins than these the record's own page, where one can search, is the place to choose from."""

BEGINNINGS = 2
"""Wins offered to begin an answer with."""

FRESH = 0.5
"""From here on evidence counts as fresh: it is younger than its half-life."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One of the five marks of a claim: filled or hollow, in words, and why."""

    has: bool
    words: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Beginning:
    """A win from which an answer could be begun: its own words, and the form that takes them."""

    win: Win
    words: str
    address: str


def show(visit: Visit) -> Response:
    """The four answers."""
    return _page(visit, None)


def _page(visit: Visit, refusal: Refusal | None) -> Response:
    whole = visit.business.do(ShowProposition())
    wins = _wins(visit.business)
    return visit.show(
        "proposition.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        answers=whole.answers,
        some=any(answer.claims for answer in whole.answers),
        marks=marks_of,
        unanswered=sum(not answer.claims for answer in whole.answers),
        beginnings=_beginnings([answer.question for answer in whole.answers if not answer.claims], wins),
        citable=lambda answered: _citable(visit.business, answered, len(wins)),
        wins=len(wins),
        most=MOST_OPTIONS,
        notice_line=notice_of(visit),
    )


def marks_of(answered: Answered) -> list[Mark]:
    """The parts of a claim's strength as marks; strength orders claims and grades nobody, so no number is shown."""
    return [_mark(part, answered) for part in answered.strength.parts]


def _mark(part: Part, answered: Answered) -> Mark:
    has, lacks = {
        "result": ("result", "no result"),
        "number with baseline": ("figure with baseline", "figure without baseline" if part.met else "no figure"),
        "method": ("method", "no method"),
        "corroboration": (_seen(answered), "nobody who saw it"),
        "freshness": ("fresh", "old evidence" if part.met else "no date"),
    }.get(part.what, (part.what, f"no {part.what}"))
    enough = part.met > 0 if part.what == "corroboration" else part.met >= (FRESH if part.what == "freshness" else 1)
    return Mark(enough, has if enough else part.short or lacks, part.sentence)


def _seen(answered: Answered) -> str:
    people = {person.id for cited in answered.cited for person in cited.witnesses}
    if not people:
        return "can be shown"
    return f"{number(len(people))} {'witness' if len(people) == 1 else 'witnesses'}"


def _wins(business: Business) -> list[Win]:
    """The wins, those first with which an answer is begun best: seen by somebody, with a figure, newest."""
    links = [kept.record for kept in business.do(ListRecords(kind="link")) if isinstance(kept.record, Link)]
    seen = {link.target for link in links if link.verb is LinkKind.SAW}
    wins = [kept.record for kept in business.do(ListRecords(kind="win")) if isinstance(kept.record, Win)]
    return sorted(wins, key=lambda win: (win.figure is None or not win.figure.has_baseline, win.id not in seen))


def _beginnings(questions: Sequence[Question], wins: Sequence[Win]) -> dict[Question, list[Beginning]]:
    """Wins to begin each answer with; what was offered to one question comes again only where there is nothing else."""
    offered: set[RecordId] = set()
    found: dict[Question, list[Beginning]] = {}
    for question in sorted(questions, key=lambda each: sum(_fits(each, win) for win in wins)):
        fitting = [win for win in wins if _fits(question, win)]
        chosen = ([win for win in fitting if win.id not in offered] or fitting)[:BEGINNINGS]
        offered |= {win.id for win in chosen}
        found[question] = [Beginning(win, _words(question, win), f"/claims/new?{_preset(question, win)}") for win in chosen]
    return found


def _fits(question: Question, win: Win) -> bool:
    needed = {Question.PROBLEM: bool(win.problem), Question.PAY: win.figure is not None}
    return needed.get(question, True)


def _words(question: Question, win: Win) -> str:
    return win.problem if question is Question.PROBLEM else win.title


def _preset(question: Question, win: Win) -> str:
    preset = {"question": question.value, "cites": win.id, "text": win.text}
    if question is Question.PROBLEM:
        preset["their_problem"] = win.problem
    return urlencode(preset)


def _citable(business: Business, answered: Answered, wins: int) -> list[Option]:
    """The wins a claim could also rest on; none when they are too many for a list."""
    kind = kind_named("win")
    if wins > MOST_OPTIONS or kind is None:
        return []
    return options_of(business, kind, without=frozenset(cited.win.id for cited in answered.cited))


def cite(visit: Visit) -> Response:
    """Let a claim rest on one more win."""
    claim, win = visit.form.get("claim", ""), visit.form.get("win", "")
    if not win:
        return _page(visit, Refusal("empty", "No win was chosen.", "Choose one from the list.", place="win"))
    try:
        link = visit.business.do(LinkRecords(source=claim, target=win, verb=LinkKind.CITES))
    except Refusal as refusal:
        return _page(visit, refusal)
    return visit.go(f"/proposition{newest(visit.business, link.id)}#{link.source}")


def uncite(visit: Visit) -> Response:
    """Let a claim rest on a win no longer; the win stays."""
    shown = visit.business.do(ShowRecord(id=visit.form.get("claim", "")))
    cited = {tie.record.id: tie.link for tie in shown.ties if tie.verb is LinkKind.CITES and tie.out}
    link = cited.get(RecordId(visit.form.get("win", "")))
    if link is None:
        return visit.go("/proposition")
    visit.business.do(Delete(id=link))
    return visit.go(f"/proposition{newest(visit.business, link)}#{shown.kept.record.id}")


def export(form: Format) -> Handler:
    """The proposition as a file of one format."""

    def handler(visit: Visit) -> Response:
        """The proposition as a file to keep."""
        try:
            return visit.send(visit.business.do(ExportProposition(format=form, names="names" in visit.query)))
        except Refusal as refusal:
            return _page(visit, refusal)

    return handler
