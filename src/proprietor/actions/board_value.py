"""The board meeting, first page: what the business is worth to others, by its wins and claims; second: how others see it."""

from collections.abc import Iterator

from proprietor.actions.board_seen import seen_changes, seen_levels
from proprietor.actions.board_writer import Writer, counted, newest
from proprietor.actions.calibrating import Calibrated, ShowCalibration, show_calibration
from proprietor.actions.calibration_papers import may_be_given
from proprietor.actions.context import Context
from proprietor.actions.papers import Section, Sentence
from proprietor.actions.proposition import ShowProposition, show_proposition
from proprietor.agenda.quarter import stands, wins_by_quarter
from proprietor.books import Confidentiality, Win
from proprietor.proposition.claims import Claim
from proprietor.values.finding import Severity
from proprietor.values.numbering import number

MOST_WINS = 4
"""Wins of the quarter that are told one by one (a guess)."""


def value(now: Context, then: Context, writer: Writer) -> Iterator[Section]:
    """Wins with their figures and witnesses, and the claims that rest on them."""
    wins = now.books.of(Win)
    yield Section(
        heading="Value",
        points=tuple(_wins(now, then, writer)) if wins else (),
        empty="It cannot be told yet, because no win is written down. One sentence is enough to begin, such as “Cut the "
        "handover from 40 to 25 minutes”.",
        chart=wins_by_quarter(now.books, now.today),
    )
    yield Section(
        heading="What it says of itself",
        points=tuple(_claims(now, then, writer)),
        empty="It says nothing yet, because no claim is made. Three wins are enough for the first.",
    )


def _wins(now: Context, then: Context, writer: Writer) -> Iterator[Sentence]:
    wins = now.books.of(Win)
    fresh = [win for win in reversed(wins) if writer.quarter.holds(win.id, win.until or win.on)]
    told = f"{counted(len(wins), 'win')} {_stand(len(wins))} in the books"
    told += writer.before(len(wins), len(then.books.of(Win)))
    undated = 0 if writer.quarter.comparable else sum(not writer.quarter.tells(win.until or win.on) for win in wins)
    no_day = (
        f", and {number(undated)} that {'does' if undated == 1 else 'do'} not say when" if undated else ""
    )  # nobody knows when, so it is not called none
    yield writer.say(f"{told}. Of this quarter: {number(len(fresh))}{no_day}.", [win.id for win in fresh or reversed(wins)])
    strong = [win.id for win in wins if stands(win, now.books)]
    was = sum(stands(win, then.books) for win in then.books.of(Win))
    has = counted(len(strong), "has", "have") if strong else "None has"
    has += f" a figure and somebody who saw it{writer.before(len(strong), was)}"
    yield writer.say(f"{has}.", newest(strong))
    for win in [each for each in fresh if each.confidentiality is Confidentiality.OPEN][:MOST_WINS]:
        moment = win.until or win.on
        when = f" ({moment.words})" if moment else ""
        weak = "" if stands(win, now.books) else "It has no figure yet, or nobody is named who saw it."
        yield writer.say(f"New: {' '.join(win.title.split()).rstrip('.')}{when}.", [win.id], [weak])


def _stand(count: int) -> str:
    return "stands" if count <= 1 else "stand"


def _claims(now: Context, then: Context, writer: Writer) -> Iterator[Sentence]:
    claims, were = now.books.of(Claim), then.books.of(Claim)
    if not claims:
        return
    whole = show_proposition(now, ShowProposition())
    answered = sum(bool(each.claims) for each in whole.answers)
    of_four = "all four questions" if answered == len(whole.answers) else f"{number(answered)} of the four questions"
    told = f"{counted(len(claims), 'claim')} {'answers' if len(claims) == 1 else 'answer'} {of_four}"
    yield writer.say(f"{told}{writer.before(len(claims), len(were))}.", newest([each.id for each in claims]))
    wrong = [each.record for each in whole.findings if each.severity is Severity.ERROR]
    if wrong:
        errors = f"{counted(len(dict.fromkeys(wrong)), 'claim')} would not stand as worded; the remarks say why"
        yield writer.say(f"{errors}.", dict.fromkeys(wrong))
    for each in whole.answers:
        if not each.claims:
            yield writer.say(f"{each.question.words} Nothing answers it yet.")
            continue
        best = each.claims[0]
        words = " ".join(best.claim.text.split()).rstrip(".")
        yield writer.say(
            f"{each.question.words} “{words}.”",
            [best.claim.id, *(cited.win.id for cited in best.cited)],
            [f"Most is to be gained here: {best.strength.weakest.sentence}"],
        )


def seen(now: Context, then: Context, writer: Writer) -> Iterator[Section]:
    """Calibration as it may be shown, out of rounds that are over: released levels alone, nobody named or quoted."""
    shown = show_calibration(now, ShowCalibration(released=True))
    yield Section(
        heading="Calibration",
        points=tuple(_seen(shown, then, writer)),
        empty="It cannot be told yet, because no competency is picked. Five to ten that matter now are a beginning, such as "
        "explaining things so that others can act on them.",
        chart=shown.picture,
        page=True,
    )
    changed = tuple(seen_changes(shown.result, writer))
    if changed:
        yield Section(heading="What has changed", points=changed, chart=shown.change)


def _seen(shown: Calibrated, then: Context, writer: Writer) -> Iterator[Sentence]:
    outcomes = shown.result.outcomes
    if not outcomes:
        return
    given = [each.competency.id for each in outcomes if may_be_given(each)]
    was = show_calibration(then, ShowCalibration(released=True)).result.outcomes
    of = f"{number(len(given))} of {number(len(outcomes))}" if given else "no competency yet"
    told = f"The level others see may be given in {of}"
    yield writer.say(f"{told}{writer.before(len(given), sum(map(may_be_given, was)))}.", given, [shown.result.kept_back])
    yield from seen_levels(shown.result, writer)
    for goal in dict.fromkeys(goal for each in outcomes for goal in each.goals):
        by = f" by {goal.by.words}" if goal.by and not goal.done else ""
        said = "Done" if goal.done else "Let go" if goal.came else f"To be done{by}"
        yield writer.say(f"{said}: {' '.join(goal.what.split()).rstrip('.')}.", [goal.id])
