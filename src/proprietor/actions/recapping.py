"""The note after a talk in which one asked: drafted from the records, on screen and on paper."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Paper, Printed, Section, Sentence, Source
from proprietor.ask.forgotten import unmarked
from proprietor.ask.records import Answer, Ask
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.ask.recap import Recap


@dataclass(frozen=True, slots=True, kw_only=True)
class Recapped:
    """An answer and its ask, with the draft of the note."""

    answer: Answer
    ask: Ask
    recap: "Recap"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRecap(Request[Recapped]):
    """Draft a short note of a talk in which you asked, from your plan and what came of it."""

    id: str


def show_recap(context: Context, request: ShowRecap) -> Recapped:
    """Fulfil `ShowRecap`."""
    from proprietor.ask.following import Heard, day_of  # noqa: PLC0415 - whoever writes a win down need not load asking
    from proprietor.ask.recap import draft  # noqa: PLC0415 - the same

    kept = context.books.find(request.id)
    answer = kept.record
    if not isinstance(answer, Answer):
        raise Refusal("bad-reference", f"{answer.id} is no answer.", "Name one by its id.", place=answer.id)
    planned = context.books.get(answer.ask)
    ask = planned.record if planned else None
    if not isinstance(ask, Ask):
        remedy = "Say in the answer which ask it belongs to."
        raise Refusal("empty", "The answer names no ask, so nobody knows what was asked for.", remedy, place="ask")
    day = day_of(answer, ask, kept.added.date())
    return Recapped(answer=answer, ask=ask, recap=draft(ask, Heard(answer=answer, day=day), context.today))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRecap(Request[Printed]):
    """The note of a talk as a file, each line with what it rests on."""

    id: str
    format: Format


def export_recap(context: Context, request: ExportRecap) -> Printed:
    """Fulfil `ExportRecap`."""
    made = show_recap(context, ShowRecap(id=request.id))
    if not made.recap.lines:
        remedy = "Write down what came of the next talk, and there will be a note."
        raise Refusal("empty", made.recap.advice[0], remedy, place=made.answer.id)
    media, ending = MEDIA[request.format]
    data = context.press.render(paper_of(made, context), request.format)
    return Printed(name=f"note-{context.today}{ending}", media=media, data=data)


def paper_of(made: Recapped, context: Context) -> Paper:
    """The note as a paper, each line with the numbers of the records whose words it uses."""
    order = list(dict.fromkeys(source for line in made.recap.lines for source in line.sources))
    titles = {made.answer.id: unmarked(made.answer.title), made.ask.id: unmarked(made.ask.title)}
    points = tuple(Sentence(text=line.text, sources=_numbers(line.sources, order)) for line in made.recap.lines)
    return Paper(
        title="A note after the talk",
        lede="A draft from your own records. Say it in your own words before you send it.",
        made=context.today,
        sections=(Section(heading="The note", points=points),),
        sources=tuple(Source(number=n, record=each, text=titles[each]) for n, each in enumerate(order, start=1)),
    )


def _numbers(sources: tuple[RecordId, ...], order: list[RecordId]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(order.index(each) + 1 for each in sources))
