"""The result of calibration: a table, a picture in text, words, plain values; nothing of others where it has to wait."""

import shlex
from collections.abc import Callable, Iterator, Mapping

from proprietor.actions.calibrating import Calibrated
from proprietor.actions.inviting import FeedbackShown
from proprietor.actions.plain import plain
from proprietor.books import Goal
from proprietor.calibration.invited import QUESTIONS
from proprietor.calibration.result import Follows, Outcome, Result
from proprietor.calibration.saying import PANES, follows_said, signed, verdict_said
from proprietor.cli.face import Face
from proprietor.cli.feedback import following_plain, whom_next
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.register import Register
from proprietor.cli.spans import Span, picture
from proprietor.cli.table import Column, table

WIDE = 80
"""Columns of the screen from which what follows is not wrapped (a guess)."""

Command = Callable[[Goal], str]
"""The command that sets a goal."""


def result_plain(shown: Calibrated, asked: FeedbackShown, command: Command) -> dict[str, object]:
    """All of it as plain values; the view of others stands only where one has rated oneself, or has asked to see it."""
    result = shown.result
    open_ = {str(each.competency.id) for each in result.outcomes if each.open}
    return {
        "replies": len(result.feedback.returned),
        "waiting": len(result.feedback.waiting),
        "sigma": result.sigma,
        "outcomes": [_outcome(each, shown.goals, command) for each in result.outcomes],
        "answers": [
            {
                "invitation": each.invitation.id,
                "person": each.person.id if each.person else None,
                "name": each.person.name if each.person else None,
                **{name: getattr(each.reply, name) for name in ("problem", "stop", "may_be_named", "may_be_quoted")},
            }
            for each in result.feedback.returned
        ],
        "changes": [{**_parts(each), "real": each.real} for each in result.changes if each.competency in open_],
        "moments": [
            {
                "told": moment.told,
                "views": [
                    {"competency": name, "value": value, "low": low, "high": high, "raters": raters}
                    for name, value, low, high, raters in moment.views
                    if name in open_
                ],
            }
            for moment in result.moments
        ],
        "following": following_plain(asked.following),
    }


def _parts(value: object) -> dict[str, object]:
    made = plain(value)
    assert isinstance(made, dict)
    return made


def _outcome(each: Outcome, goals: Mapping[str, Goal], command: Command) -> dict[str, object]:
    goal = goals.get(str(each.competency.id))
    return {
        "competency": {"id": each.competency.id, "name": each.competency.name, "about": each.competency.about},
        "own": plain(each.own) if each.own else None,
        "first": plain(each.first) if each.first else None,
        "rated_before_others": each.locked,
        "rated": each.seen.rated,
        "by": {relation.value: count for relation, count in each.seen.by.items()},
        "not_observed": each.seen.not_observed,
        "open": each.open,
        "others": _others(each),
        "pane": each.pane.value if each.open else None,
        "said": verdict_said(each),
        "follows": each.follows.value,
        "follows_said": follows_said(each),
        "claimable": each.claimable,
        "goals": [plain(goal) for goal in each.goals],
        "proposed": {**_parts(goal), "command": command(goal)} if goal else None,
    }


def _others(each: Outcome) -> dict[str, object] | None:
    """What others see; None while it waits, or while nobody has rated it."""
    if not (each.open and each.seen.rated):
        return None
    judged = each.judged
    return {
        **{name: getattr(judged.view, name) for name in ("value", "low", "high", "sd", "raters")},
        **{name: getattr(judged, name) for name in ("gap", "beyond_leniency", "over", "under", "agree", "needed", "group")},
        "name": each.name,
        "verdict": judged.verdict.value,
        "standing": judged.standing.value,
    }


def lines(shown: Calibrated, asked: FeedbackShown, command: Command, face: Face) -> Iterator[str]:
    """All of it for the screen."""
    result = shown.result
    if not result.outcomes:
        yield "There is no competency to be rated in yet. Pick five to ten that matter now."
        yield face.ink.good("proprietor competency offer")
        return
    register = Register(face)
    yield from _table(result, face)
    spans = [_span(each) for each in result.outcomes if each.open and each.judged.view.raters]
    if spans:
        yield ""
        yield from picture(spans, face.ink, face.width)
    yield ""
    for each in result.outcomes:
        if each.follows is not Follows.RATE and _heard(each):
            yield from _in_words(each, shown.goals.get(str(each.competency.id)), command, face, register)
    yield from _waiting(result, face)
    yield from _answers(result, face)
    yield from _changes(result, face)
    yield ""
    yield from whom_next(asked.following, face, register)


def _table(result: Result, face: Face) -> Iterator[str]:
    columns = [
        Column("Competency", style=face.ink.strong),
        Column("You", right=True, firm=True),
        Column("Others", firm=True),
        Column("By", right=True, firm=True),
        Column("What can be said"),
        Column("Follows", firm=face.width >= WIDE),
    ]
    rows = [
        [
            each.competency.name,
            str(each.own.level) if each.own else "",
            _level(each),
            str(each.seen.rated or ""),
            _short(each),
            each.follows.value,
        ]
        for each in result.outcomes
    ]
    yield from table(columns, rows, face.ink, face.width)


def _level(each: Outcome) -> str:
    view = each.judged.view
    if not each.seen.rated:
        return ""
    return f"{view.value:.1f} ({view.low:.1f}–{view.high:.1f})" if each.open else "waits"


def _short(each: Outcome) -> str:
    if not each.open:
        return "waits for you"
    if each.name:
        return each.name
    return PANES[each.pane].partition(": ")[2]


def _span(each: Outcome) -> Span:
    view = each.judged.view
    return Span(name=each.competency.name, value=view.value, low=view.low, high=view.high, own=each.judged.own)


def _in_words(each: Outcome, goal: Goal | None, command: Command, face: Face, register: Register) -> Iterator[str]:
    yield face.ink.strong(clean(each.competency.name))
    yield paragraph(f"{verdict_said(each)} {follows_said(each)}", face.width, "  ")
    if goal is not None:
        yield paragraph(f"For example: {clean(goal.what)}", face.width, "  ", "    ")
        yield face.ink.good(f"  {command(goal)}")
    for kept in (one for one in each.goals if not one.done):
        by = f", by {kept.by.words}" if kept.by else ""
        yield paragraph(f"{register.head(kept.id)}  {clean(kept.what)}{by}", face.width, "  ", "    ")
    if each.claimable:
        yield paragraph("Others see a strength here that none of your claims speaks of.", face.width, "  ")
        yield face.ink.good(f"  proprietor claim record '…' --competency {shlex.quote(clean(each.competency.name))}")


def _heard(each: Outcome) -> bool:
    return each.seen.rated + each.seen.not_observed > 0


def _waiting(result: Result, face: Face) -> Iterator[str]:
    """What nothing can be said of yet, in a sentence or two instead of one for each."""
    unrated = [each for each in result.outcomes if each.follows is Follows.RATE]
    unheard = [each.competency.name for each in result.outcomes if each not in unrated and not _heard(each)]
    if unheard:
        yield paragraph(f"Nobody has been heard on: {clean(', '.join(unheard))}.", face.width)
    if unrated:
        first = "You have not rated yourself in" if unrated[0].open else "Rate yourself first; then you see what others say of"
        yield paragraph(f"{first}: {clean(', '.join(each.competency.name for each in unrated))}.", face.width)
        yield face.ink.good("  proprietor rate")


def _answers(result: Result, face: Face) -> Iterator[str]:
    for key, question in QUESTIONS:
        said = [each for each in result.feedback.returned if getattr(each.reply, key).strip()]
        if said:
            yield ""
            yield face.ink.strong(question)
        for each in said:
            who = clean(each.person.name) if each.person else "Somebody"
            yield paragraph(f"{who}: {getattr(each.reply, key)}", face.width, "  ", "    ")


def _changes(result: Result, face: Face) -> Iterator[str]:
    names = {str(each.competency.id): each.competency.name for each in result.outcomes if each.open}
    changed = [each for each in result.changes if each.competency in names]
    if not changed:
        return
    yield ""
    yield face.ink.strong("What changed between the last two rounds")
    columns = [Column("Competency"), Column("Others", firm=True), Column("You", right=True, firm=True), Column("So")]
    rows = [
        [
            names[each.competency],
            f"{signed(each.difference)} ({signed(each.low)} to {signed(each.high)})",
            "" if each.own is None else signed(each.own, 0),
            ("rose" if each.low > 0 else "fell") if each.real else "may be chance",
        ]
        for each in changed
    ]
    yield from table(columns, rows, face.ink, face.width)
