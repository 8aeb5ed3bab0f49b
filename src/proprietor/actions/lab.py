"""The interview lab's talks: analysing one, keeping it, putting its labels right, comparing it with earlier ones."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import DRAWN, Drawing, Printed, file_name
from proprietor.actions.whole import refuse_double, short, whole
from proprietor.books import Kept, Win
from proprietor.interview.records import Conversation, Correction
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.interview.analysis.compare import Comparison
    from proprietor.interview.analysis.whole import Analysis


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalyseTalk(Request["Analysis"]):
    """Read a transcript and say who asked what, who led, and where the talk could have been turned; nothing is kept.

    `mine` are the names under which you speak; without them they are guessed, and the answer says how.
    """

    text: str
    name: str = ""
    mine: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


def analyse_a_talk(context: Context, request: AnalyseTalk) -> "Analysis":
    """Fulfil `AnalyseTalk`."""
    from proprietor.interview.analysis.whole import analyse  # noqa: PLC0415 - whoever writes a win down need not load the lab
    from proprietor.interview.formats.reading import read_transcript  # noqa: PLC0415 - the same

    known = tuple(dict.fromkeys(name for talk in context.books.of(Conversation) for name in talk.mine))
    return analyse(
        read_transcript(request.text, request.name),
        mine=request.mine,
        known=known,
        corrections=request.corrections,
        wins=context.books.of(Win),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTalk(Request[Conversation]):
    """Keep a transcript in the books, with the labels you have put right so far."""

    text: str
    conversation: Conversation
    corrections: tuple[Correction, ...] = ()


def keep_a_talk(context: Context, request: KeepTalk) -> Conversation:
    """Fulfil `KeepTalk`."""
    from proprietor.interview.formats.reading import joined, read_transcript  # noqa: PLC0415 - only who keeps a talk loads it

    analysis = analyse_a_talk(context, AnalyseTalk(text=request.text, mine=request.conversation.mine))
    transcript = read_transcript(request.text)
    talk = replace(request.conversation, text=joined(transcript), form=transcript.form, mine=analysis.mine)
    talk = whole(talk, context.books, context.today)
    refuse_double(talk, context.books)
    kept = context.add(talk)
    for each in request.corrections:
        _put_right(context, replace(each, conversation=kept.id))
    context.summary = f"Kept the conversation “{short(kept.title)}”"
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A kept talk with its analysis, and how it compares with your earlier ones."""

    kept: Kept
    analysis: "Analysis"
    comparison: "Comparison"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTalk(Request[Talk]):
    """Analyse a kept talk anew, your corrections included, and compare it with your earlier ones."""

    id: str


def show_a_talk(context: Context, request: ShowTalk) -> Talk:
    """Fulfil `ShowTalk`."""
    from proprietor.interview.analysis.compare import compare, summary_of  # noqa: PLC0415 - only this needs it

    kept = _talk(context, request.id)
    talk = kept.record
    assert isinstance(talk, Conversation)
    analysis = _analysed(context, talk)
    earlier = [
        summary_of(other.id, other.name, other.on, _alone(other.text, other.mine, _corrections(context, other)))
        for other in context.books.of(Conversation)
        if other.id != talk.id and _before(context, other, talk)
    ]
    return Talk(kept=kept, analysis=analysis, comparison=compare(summary_of(talk.id, talk.name, talk.on, analysis), earlier))


def _talk(context: Context, head: str) -> Kept:
    kept = context.books.find(head)
    if not isinstance(kept.record, Conversation):
        raise Refusal("bad-reference", f"{kept.record.id} is no conversation.", "Name one by its id.", place=kept.record.id)
    return kept


def _before(context: Context, other: Conversation, talk: Conversation) -> bool:
    """Whether a talk came before another, by their days where both have one, else as they were written down."""
    if other.on and talk.on and other.on != talk.on:
        return other.on.first < talk.on.first
    return context.books[other.id].added < context.books[talk.id].added


def _analysed(context: Context, talk: Conversation) -> "Analysis":
    return analyse_a_talk(context, AnalyseTalk(text=talk.text, mine=talk.mine, corrections=_corrections(context, talk)))


def analysis_of(context: Context, head: str) -> "Analysis":
    """The analysis of a kept talk, its corrections included.

    Raises:
        Refusal: when there is none of this id.
    """
    talk = _talk(context, head).record
    assert isinstance(talk, Conversation)
    return _analysed(context, talk)


def _corrections(context: Context, talk: Conversation) -> tuple[Correction, ...]:
    return tuple(each for each in context.books.of(Correction) if each.conversation == talk.id)


@lru_cache(maxsize=64)
def _alone(text: str, mine: tuple[str, ...], corrections: tuple[Correction, ...]) -> "Analysis":
    """A talk analysed without the wins, for its counts; remembered, since every comparison asks for all earlier talks."""
    from proprietor.interview.analysis.whole import analyse  # noqa: PLC0415 - as above
    from proprietor.interview.formats.reading import read_transcript  # noqa: PLC0415 - as above

    return analyse(read_transcript(text), mine=mine, corrections=corrections)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTalks(Request[tuple[Kept, ...]]):
    """All kept talks, the newest first."""


def list_talks(context: Context, request: ListTalks) -> tuple[Kept, ...]:
    """Fulfil `ListTalks`."""
    del request
    talks = [context.books[talk.id] for talk in context.books.of(Conversation)]
    return tuple(sorted(talks, key=_when, reverse=True))


def _when(kept: Kept) -> tuple[str, str]:
    talk = kept.record
    assert isinstance(talk, Conversation)
    return str(talk.on.last if talk.on else kept.added.date()), kept.added.isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectTalk(Request[Correction]):
    """Put a label of a kept talk right; it wins over the rules from then on."""

    correction: Correction


def correct_a_talk(context: Context, request: CorrectTalk) -> Correction:
    """Fulfil `CorrectTalk`; the last word on a label stands."""
    kept = _talk(context, request.correction.conversation)
    assert isinstance(kept.record, Conversation)
    _refuse_nowhere(_analysed(context, kept.record), request.correction)
    correction = _put_right(context, replace(request.correction, conversation=kept.record.id))
    context.summary = f"Put right in “{short(kept.record.title)}”: {correction.title}"
    return correction


def _refuse_nowhere(analysis: "Analysis", correction: Correction) -> None:
    """Refuse to put right what was not said.

    Raises:
        Refusal: `unknown-id` for a turn the talk has not, or a question its turn has not.
    """
    reads = {read.turn.number: read for read in analysis.turns}
    read = reads.get(correction.turn or 0)
    if read is None:
        remedy = f"Its turns are numbered from 1 to {len(reads)}."
        raise Refusal("unknown-id", f"This talk has no turn {correction.turn}.", remedy, place="turn")
    if correction.question and correction.question > len(read.questions):
        told = f"Turn {correction.turn} has no question {correction.question}."
        remedy = "Say first that it asks something, with the label “asks”, or count its questions from 1."
        raise Refusal("unknown-id", told, remedy, place="question")


def _put_right(context: Context, correction: Correction) -> Correction:
    from proprietor.interview.analysis.corrections import checked  # noqa: PLC0415 - only who corrects loads it

    correction = whole(checked(correction), context.books, context.today)
    for each in context.books.of(Correction):
        same = (each.conversation, each.turn, each.question, each.label)
        if same == (correction.conversation, correction.turn, correction.question, correction.label):
            context.put(replace(correction, id=each.id))
            return replace(correction, id=each.id)
    return context.add(correction)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawTalk(Request[Printed]):
    """Draw a talk as two lanes on a line of time: a kept one by its `id`, or the `text` of one that is not kept."""

    form: Drawing
    id: str = ""
    text: str = ""
    mine: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


def draw_a_talk(context: Context, request: DrawTalk) -> Printed:
    """Fulfil `DrawTalk`."""
    from proprietor.interview.picture import picture_of  # noqa: PLC0415 - only this needs it

    name = "talk"
    if request.id:
        talk = _talk(context, request.id).record
        assert isinstance(talk, Conversation)
        analysis, name = _analysed(context, talk), talk.name
    else:
        asked = AnalyseTalk(text=request.text, mine=request.mine, corrections=request.corrections)
        analysis = analyse_a_talk(context, asked)
    media, ending = DRAWN[request.form]
    title = f"{name}, turn by turn" if request.id else "The talk, turn by turn"
    data = context.press.draw(picture_of(analysis), request.form, title)
    return Printed(name=f"{file_name(name, 'talk')}{ending}", media=media, data=data)


@dataclass(frozen=True, slots=True, kw_only=True)
class TagUtterances(Request[Iterator[dict[str, Any]]]):
    """Tag utterances one by one, as they come; for measuring the rules. Each has `text`, and may have `id`, `speaker`, `prev`."""

    utterances: Iterable[Mapping[str, Any]]


def tag_utterances(context: Context, request: TagUtterances) -> Iterator[dict[str, Any]]:
    """Fulfil `TagUtterances`; nothing is held but the utterance at hand."""
    from proprietor.interview.analysis.tagging import tag  # noqa: PLC0415 - only this needs it

    del context
    for each in request.utterances:
        found = tag(str(each.get("text") or ""), str(each.get("prev") or ""), str(each.get("speaker") or ""))
        form = None if found.is_open is None else "open" if found.is_open else "closed"
        yield {
            "id": each.get("id"),
            "is_question": found.is_question,
            "question_form": form,
            "is_reflection": found.is_reflection,
            "intent": found.intent.value if found.intent else None,
            "follow_up": found.follow_up,
            "uptake": round(found.uptake, 4),
            "focus": found.focus.value,
        }
