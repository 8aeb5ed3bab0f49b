"""Righted: the labels of kept talks that were put right, and how one knows a talk again that is kept."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context
from proprietor.actions.whole import short, whole
from proprietor.interview.records import Conversation, Correction
from proprietor.interview.transcript import Side, Transcript
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.interview.analysis.whole import Analysis


def kept_before(context: Context, transcript: Transcript, mine: Sequence[str]) -> Conversation | None:
    """The newest kept talk that says the same, with the same names for the candidate's, in which labels were put right."""
    from proprietor.interview.analysis.sides import speaking_as  # noqa: PLC0415 - whoever writes a win down need not load it
    from proprietor.interview.formats.kept import lines_of  # noqa: PLC0415 - the same

    righted = {each.conversation for each in context.books.of(Correction)}
    talks = [talk for talk in context.books.of(Conversation) if talk.id in righted]
    if not talks:
        return None
    texts = {lines_of(transcript.utterances, strict=strict) for strict in (False, True)}
    names, _ = speaking_as(transcript.speakers, mine)
    same = [
        talk for talk in talks if talk.text in texts and (not mine or names == speaking_as(transcript.speakers, talk.mine)[0])
    ]
    return max(same, key=lambda talk: context.books[talk.id].added, default=None)


def as_kept(talk: Conversation) -> str:
    """That a talk just read is one of those kept."""
    return f"This talk is kept as {talk.id}, “{short(talk.title)}”; what you put right there counts here too."


def names_of(analysis: "Analysis") -> tuple[str, ...]:
    """The names under which the candidate speaks, as a list of names holds them."""
    from proprietor.interview.analysis.sides import NAMELESS  # noqa: PLC0415 - as above

    return tuple(name or NAMELESS for name in analysis.mine)


def corrections_of(context: Context, talk: Conversation) -> tuple[Correction, ...]:
    """What was put right in a kept talk."""
    return tuple(each for each in context.books.of(Correction) if each.conversation == talk.id)


def together(earlier: Sequence[Correction], later: Sequence[Correction]) -> tuple[Correction, ...]:
    """Corrections of one talk from two places; of two for the same label the later stands."""
    found = {(each.turn, each.question, each.label): each for each in (*earlier, *later)}
    return tuple(found.values())


def refuse_nowhere(analysis: "Analysis", correction: Correction) -> None:
    """Refuse to put right what was not said.

    Raises:
        Refusal: `unknown-id` for a turn the talk has not, or a question its turn has not; `bad-value` for a label that only
            turns of the other side can have.
    """
    from proprietor.interview.analysis.corrections import fits_side  # noqa: PLC0415 - only who corrects loads it

    reads = {read.turn.number: read for read in analysis.turns}
    read = reads.get(correction.turn or 0)
    if read is None:
        remedy = f"Its turns are numbered from 1 to {len(reads)}."
        raise Refusal("unknown-id", f"This talk has no turn {correction.turn}.", remedy, place="turn")
    if correction.question and correction.question > len(read.questions):
        told = f"Turn {correction.turn} has no question {correction.question}."
        remedy = "Say first that it asks something, with the label “asks”, or count its questions from 1."
        raise Refusal("unknown-id", told, remedy, place="question")
    if not fits_side(correction.label, read.turn.side):
        whose, wanted = ("yours", "theirs") if read.turn.side is Side.ME else ("theirs", "yours")
        told = f"Turn {correction.turn} is {whose}, and “{correction.label}” is said of a turn of {wanted} only."
        raise Refusal("bad-value", told, f"Name a turn of {wanted}, or say first who is who.", place="label")


def put_right(context: Context, correction: Correction) -> Correction:
    """Write a label down that was put right; the last word on it stands."""
    from proprietor.interview.analysis.corrections import checked  # noqa: PLC0415 - only who corrects loads it

    correction = whole(checked(correction), context.books, context.today)
    for each in context.books.of(Correction):
        same = (each.conversation, each.turn, each.question, each.label)
        if same == (correction.conversation, correction.turn, correction.question, correction.label):
            context.put(replace(correction, id=each.id))
            return replace(correction, id=each.id)
    return context.add(correction)
