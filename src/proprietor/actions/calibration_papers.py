"""Calibration on paper: the result for a talk with a coach, and the guide for asking in person."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from proprietor.actions.papers import Paper, Section, Sentence
from proprietor.calibration.competencies import shipped
from proprietor.calibration.invited import QUESTIONS
from proprietor.calibration.records import Competency
from proprietor.calibration.result import Outcome, Result
from proprietor.calibration.saying import PANES, follows_said, verdict_said

if TYPE_CHECKING:
    from proprietor.stats.chart import Chart


def result_paper(result: Result, picture: "Chart | None", made: date, *, names: bool) -> Paper:
    """The result as a paper.

    Nobody is named or quoted who has not agreed, and levels of others are those of a release, from which no answer can be told.
    """
    return Paper(
        title="How others see your work, and you",
        lede=f"Levels run from 1 to 5. {_rests(result)} An interval holds the level others see nine times in ten.",
        made=made,
        sections=tuple(_sections(result, names=names)),
        sources=(),
        chart=picture,
    )


def _rests(result: Result) -> str:
    count = result.feedback.people
    rests = f"This rests on the answers of {count} people." if count else "Nobody’s answers stand in it yet."
    return f"{rests} {result.kept_back}".strip()


def may_be_given(outcome: Outcome) -> bool:
    """Whether the level others see may be given: somebody's answers went into the release."""
    return outcome.open and outcome.judged.view.raters > 0


def _sections(result: Result, *, names: bool) -> Iterator[Section]:
    yield Section(
        heading="Competency by competency",
        points=tuple(outcome_point(each) for each in result.outcomes),
        empty="No competency has been picked yet.",
    )
    goals = [goal for each in result.outcomes for goal in each.goals if not goal.done]
    by = (f"{each.what}{f' By {each.by.words}.' if each.by else ''}" for each in goals)
    yield Section(heading="What you will do", points=tuple(Sentence(text=text) for text in by), empty="No goal is set yet.")
    for key, question in QUESTIONS:
        said = tuple(_quoted(result, key, names=names))
        yield Section(heading=f"They were asked: {question}", points=said, empty="Nobody’s words may be quoted here.")
    yield Section(
        heading="How to read this",
        points=(
            Sentence(text="Few answers are held near to what is usual; many speak for themselves."),
            Sentence(text="A verdict is only given where its chance is 80 % or more; all else is open, and may stay so."),
            Sentence(
                text="Most of what one rating says is about the rater (Scullen, Mount & Goff 2000); no single one is told here."
            ),
        ),
    )


def outcome_point(outcome: Outcome) -> Sentence:
    """One competency of a release: one's own level, that of others where it may be given, and what follows."""
    return Sentence(text=f"{outcome.competency.name}. {level_said(outcome)}", notes=_notes(outcome))


def level_said(outcome: Outcome) -> str:
    """One's own level and that of others, with its interval where it may be given, in a sentence or two."""
    view, own = outcome.judged.view, outcome.judged.own
    mine = f"You say {own}." if own is not None else "You have not rated yourself."
    if not outcome.open or not outcome.seen.rated:
        return mine
    if not may_be_given(outcome):
        return f"{mine} Too few have rated it for their level to be given without giving somebody’s answer away."
    return f"{mine} Others see {view.value:.1f} ({view.low:.1f} to {view.high:.1f}, {view.raters} answers)."


def _notes(outcome: Outcome) -> tuple[str, ...]:
    if not may_be_given(outcome):
        return ()
    named = f"{outcome.name.capitalize()}. " if outcome.name else ""
    pane = PANES[outcome.pane].partition(":")[0]
    return (f"{named}{verdict_said(outcome)} Window: {pane}. {follows_said(outcome)}".strip(),)


def _quoted(result: Result, key: str, *, names: bool) -> Iterator[Sentence]:
    """In the order of the alphabet, which says neither when somebody answered nor what else they said."""
    for each in sorted(result.feedback.returned, key=lambda each: getattr(each.reply, key).casefold()):
        words = " ".join(getattr(each.reply, key).split())
        if not (words and names and each.reply.may_be_quoted):
            continue
        who = each.person.name if each.person and each.reply.may_be_named else "somebody"
        yield Sentence(text=f"“{words}”", notes=(who,))


def guide_paper(asked: Sequence[Competency], made: date) -> Paper:
    """A guide for a talk of a quarter of an hour in which one asks for feedback and mostly listens."""
    return Paper(
        title="Asking for feedback in person",
        lede="A quarter of an hour. You ask, they speak, you write down what they say and thank them. Nothing is argued.",
        made=made,
        sections=tuple(_guide(asked)),
        sources=(),
    )


def _guide(asked: Sequence[Competency]) -> Iterator[Section]:
    yield Section(
        heading="Before",
        points=(
            Sentence(text="Send the questions a day ahead, so that nobody has to think on their feet, you included."),
            Sentence(
                text="Say how long it takes, that “I have not seen that” is a good answer, and who will hear of it: you alone."
            ),
            Sentence(text="Plan nothing for the half-hour after it."),
        ),
    )
    yield Section(
        heading="To begin",
        points=(
            Sentence(
                text="“I would like to see my work as you see it. I will only ask and write down; I will not explain myself.”"
            ),
        ),
    )
    for each in asked:
        yield Section(heading=each.name, points=tuple(_asking(each)))
    yield Section(heading="At the end", points=tuple(Sentence(text=f"“{question}”") for _, question in QUESTIONS))
    yield Section(
        heading="After",
        points=(
            Sentence(text="Say thank you, and nothing else."),
            Sentence(text="Ask whether you may name them, and whether you may quote them. No is fine."),
            Sentence(text="Write the levels down within the hour, as they said them and not as you would."),
        ),
    )


def _asking(competency: Competency) -> Iterator[Sentence]:
    questions: Iterable[str] = next((each.ask for each in shipped() if each.id == competency.model), ())
    for question in questions or (f"When did you last see this: {competency.about or competency.name}",):
        yield Sentence(text=f"“{question}”")
    levels = [f"{at}: {text}" for at, text in enumerate(competency.levels, start=1) if text]
    yield Sentence(text="Which of these comes nearest?", notes=tuple(levels) or ("From 1, hardly ever, to 5, always.",))
