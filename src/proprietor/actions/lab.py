"""The interview lab's talks: analysing one, keeping it, putting its labels right, comparing it with earlier ones."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import DRAWN, Drawing, Printed, file_name
from proprietor.actions.righted import as_kept, corrections_of, kept_before, names_of, put_right, refuse_nowhere, together
from proprietor.actions.whole import refuse_double, short, whole
from proprietor.books import Kept, Win
from proprietor.interview.records import Conversation, Correction
from proprietor.values.ids import UNKEPT
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
    transcript = read_transcript(request.text, request.name)
    same = kept_before(context, transcript, request.mine)
    analysis = analyse(
        transcript,
        mine=request.mine or (same.mine if same else ()),
        known=known,
        corrections=together(corrections_of(context, same) if same else (), request.corrections),
        wins=context.books.of(Win),
    )
    return replace(analysis, notes=(*analysis.notes, as_kept(same))) if same else analysis


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
    talk = replace(request.conversation, text=joined(transcript), form=transcript.form, mine=names_of(analysis))
    talk = whole(talk, context.books, context.today)
    refuse_double(talk, context.books)
    same = kept_before(context, transcript, analysis.mine)
    kept = context.add(talk)
    for each in together(corrections_of(context, same) if same else (), request.corrections):
        put_right(context, replace(each, id=UNKEPT, conversation=kept.id))
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
        summary_of(other.id, other.name, other.on, _alone(other.text, other.form, other.mine, corrections_of(context, other)))
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
    from proprietor.interview.analysis.whole import analyse  # noqa: PLC0415 - as above
    from proprietor.interview.formats.reading import read_again  # noqa: PLC0415 - as above

    transcript = read_again(talk.text, talk.form)
    return analyse(transcript, mine=talk.mine, corrections=corrections_of(context, talk), wins=context.books.of(Win))


def analysis_of(context: Context, head: str) -> "Analysis":
    """The analysis of a kept talk, its corrections included.

    Raises:
        Refusal: when there is none of this id.
    """
    talk = _talk(context, head).record
    assert isinstance(talk, Conversation)
    return _analysed(context, talk)


@lru_cache(maxsize=64)
def _alone(text: str, form: str, mine: tuple[str, ...], corrections: tuple[Correction, ...]) -> "Analysis":
    """A talk analysed without the wins, for its counts; remembered, since every comparison asks for all earlier talks."""
    from proprietor.interview.analysis.whole import analyse  # noqa: PLC0415 - as above
    from proprietor.interview.formats.reading import read_again  # noqa: PLC0415 - as above

    return analyse(read_again(text, form), mine=mine, corrections=corrections)


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
class SpeakAs(Request[Conversation]):
    """Say under which names you speak in a kept talk.

    With the sides its turns can be cut otherwise. What you put right goes with the words it was said of; where no turn has
    those words any more, it goes.
    """

    id: str
    mine: tuple[str, ...]


def speak_as(context: Context, request: SpeakAs) -> Conversation:
    """Fulfil `SpeakAs`."""
    from proprietor.interview.analysis.corrections import moved  # noqa: PLC0415 - only who corrects loads it
    from proprietor.interview.analysis.sides import speaking_as  # noqa: PLC0415 - the same

    talk = _talk(context, request.id).record
    assert isinstance(talk, Conversation)
    before = _analysed(context, talk)
    _, unheard = speaking_as(before.transcript.speakers, request.mine)
    if unheard or not request.mine:
        told = f"Nobody speaks as “{unheard[0]}” in this talk." if unheard else "No name was given."
        names = ", ".join(f"“{name}”" for name in before.transcript.speakers[:MOST_NAMED] if name)
        raise Refusal("bad-value", told, f"Those who speak: {names or 'one speaker without a name'}.", place="mine")
    now = replace(talk, mine=request.mine)
    after = _analysed(context, now)
    now = whole(replace(now, mine=names_of(after)), context.books, context.today)
    context.put(now)
    for old, new in moved(corrections_of(context, talk), before.turns, after.turns):
        if new is None:
            context.drop(old.id)
        else:
            context.put(new)
    context.summary = f"You speak as {', '.join(now.mine)} in “{short(now.title)}”"
    return now


MOST_NAMED = 8
"""Speakers that are named where a name was not found (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectTalk(Request[Correction]):
    """Put a label of a kept talk right; it wins over the rules from then on. `also` holds more of the same talk, in one step."""

    correction: Correction
    also: tuple[Correction, ...] = ()


def correct_a_talk(context: Context, request: CorrectTalk) -> Correction:
    """Fulfil `CorrectTalk`; the last word on a label stands."""
    kept = _talk(context, request.correction.conversation)
    talk = kept.record
    assert isinstance(talk, Conversation)
    made = []
    for wanted in (request.correction, *request.also):
        refuse_nowhere(_analysed(context, talk), wanted)
        made.append(put_right(context, replace(wanted, conversation=talk.id)))
    context.summary = f"Put right in “{short(talk.title)}”: {'; '.join(each.title for each in made)}"
    return made[0]


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
