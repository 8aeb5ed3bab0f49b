"""Asking: the plan of a talk looked over, its script, its worth; the owner's own wording; the script as paper."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Printed, file_name
from proprietor.actions.whole import short, whole
from proprietor.ask.records import Ask
from proprietor.books import Kept, Person, Waiver, Win
from proprietor.values.finding import Finding
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.ask.following import Followed
    from proprietor.ask.plan import Plan
    from proprietor.ask.script import Script
    from proprietor.ask.worth import Worth


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A plan, looked over.

    Attributes:
        kept: the ask as it lies in the books.
        plan: all that hangs on it.
        followed: what came of it, and the steps that follow.
        closed: whether nothing is left to follow up.
        remarks: what the rules say about it, gravest first; none of a closed one, and none that was set aside.
        worth: whether asking pays, by the owner's figures.
        script: the talk, part by part.
        could_cite: wins it might rest on as well.
    """

    kept: Kept
    plan: "Plan"
    followed: "Followed"
    closed: bool
    remarks: tuple[Finding, ...]
    worth: "Worth"
    script: "Script"
    could_cite: tuple[Win, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPlan(Request[Planned]):
    """Look an ask over: what is missing or contradicts itself, whether asking pays, and the script for this boss and firm."""

    id: str


def show_plan(context: Context, request: ShowPlan) -> Planned:
    """Fulfil `ShowPlan`."""
    from proprietor.ask.following import closed, follow  # noqa: PLC0415 - whoever writes a win down need not load asking
    from proprietor.ask.plan import could_cite, plan_of  # noqa: PLC0415 - the same
    from proprietor.ask.rules import RULES  # noqa: PLC0415 - the same
    from proprietor.ask.script import script_of  # noqa: PLC0415 - the same
    from proprietor.ask.worth import worth_of  # noqa: PLC0415 - the same

    kept = _ask(context, request.id)
    ask = kept.record
    assert isinstance(ask, Ask)
    plan = plan_of(context.books, ask)
    aside = {each.rule for each in context.books.of(Waiver) if each.about == ask.id}
    followed = next(each for each in follow(context.books, context.today) if each.ask.id == ask.id)
    ended = closed(followed.heard)
    rules = () if ended else RULES
    remarks = [found for rule in rules if rule.id not in aside for found in rule.findings(plan, context.today)]
    return Planned(
        kept=kept,
        plan=plan,
        followed=followed,
        closed=ended,
        remarks=tuple(sorted(remarks, key=lambda each: each.severity.rank)),
        worth=worth_of(plan),
        script=script_of(plan, context.today),
        could_cite=could_cite(context.books, plan),
    )


def _ask(context: Context, head: str) -> Kept:
    kept = context.books.find(head)
    if not isinstance(kept.record, Ask):
        raise Refusal("bad-reference", f"{kept.record.id} is no ask.", "Name one by its id; “ask list” shows them.", place=head)
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class SayOtherwise(Request[Ask]):
    """Put a part of the script in your own words; empty words bring ours back."""

    id: str
    part: str
    words: str = ""


def say_otherwise(context: Context, request: SayOtherwise) -> Ask:
    """Fulfil `SayOtherwise`."""
    from proprietor.ask.own_words import unheard, with_own  # noqa: PLC0415 - as above
    from proprietor.ask.phrasebook import HEARD  # noqa: PLC0415 - as above

    part = request.part.strip().lower()
    if part not in HEARD:
        raise Refusal("bad-value", f"A script has no part “{short(part)}”.", f"The parts: {', '.join(HEARD)}.", place="part")
    ask = _ask(context, request.id).record
    assert isinstance(ask, Ask)
    own = with_own(ask.own, part, " ".join(request.words.split()))
    changed = whole(replace(ask, own=own), context.books, context.today)
    context.put(changed)
    if context.changes:
        done = "Put in your own words" if request.words.strip() else "Took back to ours"
        lost = unheard(own)
        warned = f"; “{short(lost[0])}” in your own wording still belongs to no part and is said nowhere" if lost else ""
        context.summary = f"{done}: {part.replace('_', ' ')} of “{short(ask.title)}”{warned}"
    return changed


class Form(StrEnum):
    """The forms a script can be taken along in."""

    CARD = "card"
    MEMO = "memo"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportScript(Request[Printed]):
    """The script on paper: a card to speak from, a memo to be read first, or an agenda for a one-to-one."""

    id: str
    form: Form = Form.CARD
    format: Format = Format.MARKDOWN


def export_script(context: Context, request: ExportScript) -> Printed:
    """Fulfil `ExportScript`."""
    from proprietor.actions.scripts import paper_of  # noqa: PLC0415 - as above
    from proprietor.ask.discretion import masking  # noqa: PLC0415 - as above

    planned = show_plan(context, ShowPlan(id=request.id))
    media, ending = MEDIA[request.format]
    titles = {kept.record.id: kept.record.title for kept in context.books.kept}
    mask = masking(context.books.of(Person), to=planned.plan.ask.person)
    paper = paper_of(planned.plan, planned.script, request.form.value, titles=titles, mask=mask, made=context.today)
    name = f"{request.form.value}-{file_name(planned.plan.ask.ask, 'ask')}{ending}"
    return Printed(name=name, media=media, data=context.press.render(paper, request.format))
