"""The trade of the proposition: the four questions answered, on screen and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Paper, Printed, Section, Sentence, Source
from proprietor.books import Confidentiality, Relation
from proprietor.calibration.overrating import overrating
from proprietor.values.ids import RecordId

if TYPE_CHECKING:
    from proprietor.proposition.answers import Answer, Answered, Cited, Proposition


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowProposition(Request["Proposition"]):
    """The four questions, each with its claims, what they rest on, and what is to be mended."""


def show_proposition(context: Context, request: ShowProposition) -> "Proposition":
    """Fulfil `ShowProposition`."""
    from proprietor.proposition.answers import proposition  # noqa: PLC0415 - whoever writes a win down need not load the rules
    from proprietor.proposition.rule import Surroundings  # noqa: PLC0415 - the same

    del request
    around = Surroundings(today=context.today, overrating=overrating(context.books) or None)
    return proposition(context.books, context.today, surroundings=around)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportProposition(Request[Printed]):
    """The proposition as a file to print or send.

    Names of witnesses stay out unless `names` is asked for, and then only of people who may be named. Wins that are
    private are left out with the claims that rest on them alone; masked ones are counted, not told.
    """

    format: Format
    names: bool = False


def export_proposition(context: Context, request: ExportProposition) -> Printed:
    """Fulfil `ExportProposition`."""
    paper = proposition_paper(show_proposition(context, ShowProposition()), context, names=request.names)
    media, ending = MEDIA[request.format]
    return Printed(name=f"proposition-{context.today}{ending}", media=media, data=context.press.render(paper, request.format))


def proposition_paper(whole: "Proposition", context: Context, *, names: bool) -> Paper:
    """The proposition as a paper, each sentence with the numbers of the wins it rests on."""
    numbers: dict[RecordId, int] = {}
    sources: list[Source] = []
    sections = []
    for answer in whole.answers:
        points = []
        for answered in answer.claims:
            told = _told(answered)
            if told is None:
                continue
            for cited in told.cited:
                if cited.win.id not in numbers:
                    numbers[cited.win.id] = len(numbers) + 1
                    sources.append(Source(number=len(numbers), record=cited.win.id, text=_source_text(cited, names=names)))
            points.append(_sentence(told, numbers))
        sections.append(Section(heading=answer.question.words, points=tuple(points), empty=_empty(answer)))
    return Paper(
        title="The proposition",
        lede=f"What this business of one offers, as its books stand on {context.today.day} {context.today:%B %Y}.",
        made=context.today,
        sections=tuple(sections),
        sources=tuple(sources),
    )


def _told(answered: "Answered") -> "Answered | None":
    """The claim with the wins that may leave the books; None when it rests on private ones alone."""
    cited = tuple(each for each in answered.cited if each.win.confidentiality is not Confidentiality.PRIVATE)
    return None if answered.cited and not cited else replace(answered, cited=cited)


def _sentence(answered: "Answered", numbers: dict[RecordId, int]) -> Sentence:
    claim = answered.claim
    notes = []
    if claim.their_problem:
        notes.append(f"Their problem: {claim.their_problem}")
    if claim.versus:
        notes.append(f"Compared with: {claim.versus}")
    if not answered.cited:
        notes.append("Rests on nothing in the books yet")
    return Sentence(text=claim.text, notes=tuple(notes), sources=tuple(numbers[cited.win.id] for cited in answered.cited))


def _source_text(cited: "Cited", *, names: bool) -> str:
    win = cited.win
    masked = win.confidentiality is Confidentiality.MASKED
    said = ". ".join(part.strip().rstrip(".;") for part in (win.action, win.result) if part.strip())
    what = "A win told only in person" if masked else said or win.title
    when = f" ({win.on.words})" if win.on else ""
    telling = names and not masked
    named = [person.name for person in cited.witnesses if telling and person.may_be_named]
    kinds = [WITNESS[person.relation] for person in cited.witnesses if not (telling and person.may_be_named)]
    seen = listed([*named, *dict.fromkeys(kinds)])
    return f"{what}{when}{f'. Seen by {seen}' if seen else ''}."


WITNESS = {
    Relation.BOSS: "a boss",
    Relation.PEER: "a colleague",
    Relation.REPORT: "somebody I led",
    Relation.CLIENT: "a client",
    Relation.FRIEND: "a friend",
}
"""Who saw it, in the owner's own voice, where no name is given."""


def listed(names: Sequence[str]) -> str:
    """Names as they stand in a sentence: "a boss, a colleague and a client"."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _empty(answer: "Answer") -> str:
    return "No answer yet." if not answer.claims else "The answers to this rest on what may not leave the books."
