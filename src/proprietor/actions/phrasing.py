"""Saying a draft otherwise: the model words each line anew, and only what says the same stands; else the rule-made line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from proprietor.actions.asking import ShowPlan, show_plan
from proprietor.actions.context import Context, Request
from proprietor.actions.letters import Sheet, listed, sheet
from proprietor.actions.recapping import ShowRecap, show_recap
from proprietor.actions.rehearsing import PlayRehearsal, play_a_rehearsal
from proprietor.actions.visibility import DraftNote, draft_note
from proprietor.books import Books, Employer, Person, Win
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal


class DraftKind(StrEnum):
    """Which draft: the note after a talk, one that tells of wins, the memo of an ask."""

    RECAP = "recap"
    NOTE = "note"
    MEMO = "memo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """A line of a draft, said otherwise where that holds.

    Attributes:
        text: the line that stands.
        before: the line as the rules made it.
        why: why what the model said was not taken; empty where it was, or where nothing was said.
        records: the records it rests on.
    """

    text: str
    before: str
    why: str = ""
    records: tuple[RecordId, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether it is said otherwise."""
        return self.text != self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Rephrased:
    """A draft said otherwise, or what would be sent for it.

    Attributes:
        title: what the draft is called.
        sheet: what was sent, or would be.
        sent: whether it was.
        lines: its lines.
        text: the whole of it, to copy.
        trouble: why the rule-made text stands throughout; None where the model answered.
    """

    title: str
    sheet: Sheet
    sent: bool
    lines: tuple[Worded, ...]
    text: str
    trouble: Refusal | None = None

    @property
    def changed(self) -> int:
        """How many lines are said otherwise."""
        return sum(each.changed for each in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class RephraseDraft(Request[Rephrased]):
    """Say a draft otherwise by the model; a line it adds a number, a name or a promise to stays as the rules made it.

    Attributes:
        draft: which.
        id: the answer of a recap, or the ask of a memo.
        note: the note that tells of wins.
        send: whether to send it; without, only what would be sent is shown.
    """

    draft: DraftKind
    id: str = ""
    note: DraftNote | None = None
    send: bool = False


def rephrase_draft(context: Context, request: RephraseDraft) -> Rephrased:
    """Fulfil `RephraseDraft`.

    Raises:
        Refusal: `no-model`, `bad-model`, or what the draft itself is refused with; trouble on the way is no refusal.
    """
    made = _MADE[request.draft](context, request)
    if not made.lines:
        raise Refusal("empty", "There is no line in this draft to say otherwise.", "Draft one that tells of something first.")
    texts = [line.before for line in made.lines]
    written = sheet(context, f"a draft said otherwise: {made.title}", DRAFTING, texts, lambda told: _form(told, made.voice))
    return _rephrased(context, made, written, send=request.send)


DRAFTING = (
    "You help somebody to word a draft they wrote. Say each line otherwise, in plain English, in the first person and in the "
    "voice that is described, with exactly the same meaning and about the same length. A question stays the same question. "
    'The form: {"lines": [{"n": 1, "text": "…"}]}, with each line under its own number.'
)


def _form(texts: Sequence[str], voice: str) -> dict[str, Any]:
    lines = [{"n": at, "text": text} for at, text in enumerate(texts, start=1)]
    return {"voice": voice, "lines": lines} if voice else {"lines": lines}


def _rephrased(context: Context, made: "_Made", written: Sheet, *, send: bool) -> Rephrased:
    """A draft as it is; if it is to be sent, it comes back said otherwise, once the books are let go of."""
    draft = Rephrased(
        title=made.title, sheet=written, sent=False, lines=made.lines, text=made.whole([each.text for each in made.lines])
    )
    if send:
        model, now, strangers = context.language_model, context.now, strangers_of(context.books)

        def asked(draft: Rephrased) -> Rephrased:
            sent = replace(draft, sent=True)
            try:
                entries = listed(model, now, written, "lines")
            except Refusal as refusal:
                return replace(sent, trouble=refusal)
            words = {
                each["n"]: each["text"] for each in entries if type(each.get("n")) is int and isinstance(each.get("text"), str)
            }
            lines = tuple(_worded(line, words.get(at), strangers) for at, line in enumerate(draft.lines, start=1))
            return replace(sent, lines=lines, text=made.whole([each.text for each in lines]))

        context.afterwards = asked
    return draft


def _worded(line: Worded, words: str | None, strangers: Iterable[str]) -> Worded:
    """A line with the model's words if they may stand."""
    from proprietor.language.rewording import faults_of  # noqa: PLC0415 - only whoever has a model loads it

    if words is None or words.strip() == line.before.strip():
        return line
    why = faults_of(words, line.before, strangers)
    return replace(line, why=why) if why else replace(line, text=" ".join(words.split()))


def strangers_of(books: Books) -> tuple[str, ...]:
    """Names that do not come into a line unless they stand in it: persons, by their parts too, and employers."""
    people = [each.name for each in books.of(Person)]
    parts = [part for name in people for part in name.split() if len(part) > len("Li") and part[:1].isupper()]
    return tuple(dict.fromkeys([*people, *parts, *(each.name for each in books.of(Employer))]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A draft as the rules made it: its lines, and how the whole is put together of lines in their place."""

    title: str
    lines: tuple[Worded, ...]
    whole: "_Whole"
    voice: str = ""


class _Whole:
    """Puts a draft together; here, a line a thought."""

    def __call__(self, texts: Sequence[str]) -> str:
        return "\n".join(texts)


@dataclass(frozen=True, slots=True)
class _WholeNote(_Whole):
    """Puts a note together, with its headings and its closing lines."""

    note: Any

    def __call__(self, texts: Sequence[str]) -> str:
        left = iter(texts)
        parts = tuple(
            replace(part, lines=tuple(replace(line, text=next(left)) for line in part.lines)) for part in self.note.parts
        )
        text: str = replace(self.note, parts=parts).text
        return text


def _recap(context: Context, request: RephraseDraft) -> _Made:
    made = show_recap(context, ShowRecap(id=request.id))
    lines = tuple(Worded(text=each.text, before=each.text, records=each.sources) for each in made.recap.lines)
    return _Made(title="A note after the talk", lines=lines, whole=_Whole())


def _note(context: Context, request: RephraseDraft) -> _Made:
    if request.note is None:
        raise Refusal("empty", "Nobody said which note.", "Say which draft it is.", place="note")
    note = draft_note(context, request.note)
    lines = tuple(Worded(text=line.text, before=line.text, records=line.records) for part in note.parts for line in part.lines)
    return _Made(title=note.title, lines=lines if note.wins else (), whole=_WholeNote(note), voice=note.voice.in_words())


def _memo(context: Context, request: RephraseDraft) -> _Made:
    from proprietor.ask.discretion import masking  # noqa: PLC0415 - whoever writes a win down need not load asking

    planned = show_plan(context, ShowPlan(id=request.id))
    mask = masking(context.books.of(Person), to=planned.plan.ask.person)
    wins = {each.id for each in context.books.of(Win)}
    texts = [mask(each.text) if wins.intersection(each.sources) else each.text for each in planned.script.memo]
    lines = tuple(
        Worded(text=text, before=text, records=each.sources) for text, each in zip(texts, planned.script.memo, strict=True)
    )
    return _Made(title=f"Memo: {planned.plan.ask.ask}", lines=lines, whole=_Whole())


_MADE = {DraftKind.RECAP: _recap, DraftKind.NOTE: _note, DraftKind.MEMO: _memo}


@dataclass(frozen=True, slots=True, kw_only=True)
class RephraseTurn(Request[Rephrased]):
    """Say the simulated manager's last words otherwise; what he says is decided by the rules and stays what it is.

    The fields are those of `PlayRehearsal`; the talk goes on from the words as the rules made them.
    """

    scenario: str
    kind: str = ""
    seed: int = 0
    said: tuple[str, ...] = ()
    send: bool = False


def rephrase_turn(context: Context, request: RephraseTurn) -> Rephrased:
    """Fulfil `RephraseTurn`."""
    played = PlayRehearsal(scenario=request.scenario, kind=request.kind, seed=request.seed, said=request.said)
    session = play_a_rehearsal(context, played)
    written = sheet(context, "a line of a rehearsal", SPEAKING, [session.last], lambda told: _form(told, ""))
    line = Worded(text=session.last, before=session.last)
    return _rephrased(context, _Made(title=session.scene.title, lines=(line,), whole=_Whole()), written, send=request.send)


SPEAKING = (
    "You word what a manager says aloud in a rehearsed interview. Say the line otherwise, as one speaks, with exactly the same "
    "meaning and about the same length. He asks the same questions in the same order and no others. "
    'The form: {"lines": [{"n": 1, "text": "…"}]}.'
)
