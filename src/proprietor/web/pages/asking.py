"""The plan of an ask: what is missing, whether it pays, how one asks here, the script; its wins, its wording, its papers."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from proprietor.actions.asking import ExportScript, Form, Planned, SayOtherwise, ShowPlan
from proprietor.actions.books import LinkRecords, Revise
from proprietor.actions.papers import Format
from proprietor.actions.remarks import SetAside
from proprietor.actions.scripts import HEADINGS
from proprietor.ask.dials import QUESTIONS, Dial
from proprietor.ask.forgotten import unmarked_plan
from proprietor.ask.phrasebook import pages
from proprietor.ask.records import Ask
from proprietor.ask.script import Line, Script, fillings, stands, usable
from proprietor.ask.wording import completes
from proprietor.books import LinkKind
from proprietor.books.fields import FieldCard, cards_of
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

OTHERS = 4
"""Other wordings offered for a line (a guess)."""

POLES = {
    "directness": ("by hints", "plainly"),
    "hierarchy": ("as equals", "by rank"),
    "framing": ("as a team", "as yours"),
    "timing": ("when there is reason", "in its season"),
    "medium": ("spoken", "on paper first"),
    "relationship": ("business first", "people first"),
}
"""Dial → what its low and its high end are called."""

SCALE = ((1, "not at all"), (2, "rather not"), (3, "so so"), (4, "rather"), (5, "very much"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A line of the script as the page shows it: its heading, why it is worded so, and other wordings."""

    line: Line
    heading: str
    why: str
    others: tuple[str, ...]


def show(visit: Visit) -> Response:
    """The plan of an ask."""
    return _plan(visit, None)


def _plan(visit: Visit, refusal: Refusal | None) -> Response:
    """The plan; after a refusal with what was typed, so that nothing has to be typed twice."""
    planned = visit.business.do(ShowPlan(id=visit.path["id"]))
    script, ask = planned.script, planned.plan.ask
    return visit.show(
        "plan.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        planned=planned,
        plan=planned.plan,
        ask=ask,
        completes=completes(ask.ask),
        worth=planned.worth,
        picture=set_in(visit.business, planned.worth.chart),
        spoken=[_spoken(planned.plan.ask, planned, line) for line in script.lines],
        script=script,
        questions=[_card(name) for name in QUESTIONS],
        answered={name: getattr(ask, name) for name in QUESTIONS} | (_given(visit) if refusal else {}),
        typed={visit.form.get("part", "").strip().lower(): visit.form.get("words", "")} if refusal else {},
        reason=visit.form.get("reason", "") if refusal else "",
        reasoned=visit.form.get("rule", "") if refusal else "",
        scale=SCALE,
        dials=[(dial, *POLES[dial.name], round(dial.value * 100)) for dial in script.dials],
        forms=[each.value for each in Form],
        refusal=refusal,
        notice_line=notice_of(visit),
    )


def _card(name: str) -> FieldCard:
    return next(card for card in cards_of(Ask) if card.name == name)


def _spoken(ask: Ask, planned: Planned, line: Line) -> Spoken:
    heading = f"“{line.answers.says}”" if line.answers else HEADINGS[line.part]
    return Spoken(line=line, heading=heading, why=_why(ask, line), others=_others(planned, line))


UNTURNED = ("Nobody has said otherwise yet", "What you answered leans to neither side")
"""Why a dial stands in the middle: nobody has answered, or the answers do not turn it."""


def _why(ask: Ask, line: Line) -> str:
    """Why a line is worded as it is."""
    if line.own:
        return "These are your own words."
    if line.dial is None:
        return "These are words of your books."
    reads = pages()[line.dial.name, line.dial.pole].reads
    if not line.dial.turned:
        return f"{reads} {UNTURNED[bool(line.dial.asked)]}; it is the plain wording."
    said = "; ".join(f"“{_card(name).label}”, {getattr(ask, name)} of 5" for name in line.dial.asked)
    return f"{reads} You answered: {said}."


def _others(planned: Planned, line: Line) -> tuple[str, ...]:
    """Other wordings for a line, from the same pole and then from the other poles that stand."""
    if line.part in {"why_now", "packages"} or (not line.phrase and not line.own):
        return ()
    if line.part == "ask" and not completes(planned.plan.ask.ask):
        return ()
    filled, where = fillings(unmarked_plan(planned.plan), planned.script.today), stands(planned.plan, planned.script.dials)
    said = [
        phrase.text.format(**{slot: filled[slot][0] for slot in phrase.slots})
        for dial in _nearest(planned.script, line.dial)
        for phrase in usable(pages()[dial.name, dial.pole].of(line.part), filled, where)
    ]
    return tuple(each for each in dict.fromkeys(said) if each != line.text)[:OTHERS]


def _nearest(script: Script, dial: Dial | None) -> tuple[Dial, ...]:
    return tuple(sorted(script.dials, key=lambda each: (each != dial, -each.lean)))


def answer(visit: Visit) -> Response:
    """Take the answers about this boss and firm."""
    planned = visit.business.do(ShowPlan(id=visit.path["id"]))
    given: dict[str, Any] = dict.fromkeys(QUESTIONS) | _given(visit)
    changed = replace(planned.plan.ask, **given)
    seen = visit.form.get("version", "")
    version = int(seen) if VERSION.fullmatch(seen) else 0
    return _done(visit, lambda: visit.business.do(Revise(record=changed, expected_version=version)), "#script")


VERSION = re.compile(r"[0-9]{1,9}", re.ASCII)
"""A version as a form of ours sends it; anything else is taken for one that is long gone."""


def _given(visit: Visit) -> dict[str, int | None]:
    """The answers that were sent."""
    sent = {name: visit.form[name] for name in QUESTIONS if name in visit.form}
    return {name: int(word) if word in set("12345") else None for name, word in sent.items()}


def cite(visit: Visit) -> Response:
    """Let the ask rest on one more win."""
    link = LinkRecords(source=visit.path["id"], target=visit.form.get("win", ""), verb=LinkKind.CITES)
    return _done(visit, lambda: visit.business.do(link), "#proofs")


def say(visit: Visit) -> Response:
    """Put a part in one's own words, or let ours stand again."""
    part = visit.form.get("part", "")
    said = SayOtherwise(id=visit.path["id"], part=part, words=visit.form.get("words", ""))
    return _done(visit, lambda: visit.business.do(said), f"#{part}")


def set_aside(visit: Visit) -> Response:
    """Set a remark about the plan aside."""
    aside = SetAside(id=visit.path["id"], rule=visit.form.get("rule", ""), reason=visit.form.get("reason", ""))
    visit.business.do(ShowPlan(id=visit.path["id"]))  # what is no ask is refused before anything is written
    return _done(visit, lambda: visit.business.do(aside), "#remarks")


def _done(visit: Visit, act: Callable[[], object], place: str) -> Response:
    """Do it and go back to the plan; a second click that changes nothing offers no earlier write to be taken back."""
    before = newest(visit.business)
    try:
        act()
    except Refusal as refusal:
        return _plan(visit, refusal)
    record, after = RecordId(visit.path["id"]), newest(visit.business)
    return visit.go(f"/asks/{record}/plan{after if after != before else ''}{place}")


def export(form: Form, format_: Format) -> Callable[[Visit], Response]:
    """The script as a file."""

    def fetch(visit: Visit) -> Response:
        """The script of an ask as a file."""
        return visit.send(visit.business.do(ExportScript(id=visit.path["id"], form=form, format=format_)))

    return fetch
