"""Briefs: one page before an interview, from a posting and what you know; kept, changed, printed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Paper, Printed, Section, Sentence, Source
from proprietor.actions.playbook import pains_of, questions_of
from proprietor.actions.whole import refuse_double, short, whole
from proprietor.books import Kept
from proprietor.decide.records import ListedOption
from proprietor.interview.records import Briefing
from proprietor.market.records import Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.interview.brief.build import Brief
    from proprietor.interview.brief.traced import Source as Traceable
    from proprietor.interview.brief.traced import Traced


NO_POSTING = "There is no posting: all of this rests on your notes alone."


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeBrief(Request["Brief"]):
    """Make the brief for a posting and your notes; nothing is kept.

    `left_out` names pains and questions of the playbook that it is not to show.
    """

    posting: str = ""
    notes: str = ""
    left_out: tuple[str, ...] = ()


def make_a_brief(context: Context, request: MakeBrief) -> "Brief":
    """Fulfil `MakeBrief`."""
    from proprietor.interview.brief.build import build_brief  # noqa: PLC0415 - whoever writes a win down need not load the lab
    from proprietor.interview.playbook.cards import Playbook  # noqa: PLC0415 - the same
    from proprietor.market.advert import read_advert  # noqa: PLC0415 - the same

    if not (request.posting.strip() or request.notes.strip()):
        raise Refusal(
            "empty", "There is nothing to make a brief from.", "Paste the posting, or write what you know.", place="posting"
        )
    gone = set(request.left_out)
    playbook = Playbook(
        pains=tuple(each for each in pains_of(context) if each.id not in gone),
        questions=tuple(each for each in questions_of(context) if each.id not in gone),
    )
    if request.posting.strip():
        posting = read_advert(request.posting)
    else:
        read = read_advert(request.notes)
        doubts = tuple(each for each in read.notes if not each.startswith("Only "))  # how many words the notes have is no matter
        posting = replace(read, title="", notes=(NO_POSTING, *doubts))
    return build_brief(posting, request.notes, context.books, playbook, context.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepBriefing(Request[Briefing]):
    """Keep what a brief is made from, or change it: with an `id` the kept one is changed, else a new one is written down.

    A change is refused when somebody changed it since the `expected_version` you saw; 0 for whichever it is at.
    """

    briefing: Briefing
    expected_version: int = 0


def keep_a_briefing(context: Context, request: KeepBriefing) -> Briefing:
    """Fulfil `KeepBriefing`."""
    wanted = request.briefing
    make_a_brief(context, MakeBrief(posting=wanted.posting, notes=wanted.notes, left_out=wanted.left_out))
    if wanted.id:
        kept = _briefing(context, wanted.id)
        if request.expected_version not in {0, kept.version}:
            raise Refusal(
                "stale",
                f"{kept.record.id} was changed meanwhile: you saw version {request.expected_version}, it is at {kept.version}.",
                "Look at it again and repeat your change if it is still needed.",
                place=kept.record.id,
            )
        wanted = replace(wanted, id=kept.record.id)
    clean = whole(wanted, context.books, context.today)
    if clean.id:
        context.put(clean)
    else:
        refuse_double(clean, context.books)
        clean = context.add(clean)
    if context.changes:
        context.summary = f"Kept the briefing “{short(clean.title)}”"
    return clean


def _briefing(context: Context, head: str) -> Kept:
    kept = context.books.find(head)
    if not isinstance(kept.record, Briefing):
        raise Refusal("bad-reference", f"{kept.record.id} is no briefing.", "Name one by its id.", place=kept.record.id)
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefed:
    """A kept briefing with its brief, made anew from the books as they are."""

    kept: Kept
    brief: "Brief"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowBrief(Request[Briefed]):
    """Make the brief of a kept briefing anew."""

    id: str


def show_a_brief(context: Context, request: ShowBrief) -> Briefed:
    """Fulfil `ShowBrief`."""
    kept = _briefing(context, request.id)
    record = kept.record
    assert isinstance(record, Briefing)
    asked = MakeBrief(posting=record.posting, notes=record.notes, left_out=record.left_out)
    brief = make_a_brief(context, asked)
    return Briefed(kept=kept, brief=replace(brief, find_out=(*_before_deciding(context, record), *brief.find_out)))


def _before_deciding(context: Context, briefing: Briefing) -> "Iterator[Traced]":
    """What an open decision wants to know of this company, while the talk is still to come."""
    if briefing.on is not None and briefing.on.last < context.today:
        return
    opportunities = {
        each.id
        for each in context.books.of(Opportunity)
        if each.briefing == briefing.id or (briefing.employer and each.employer == briefing.employer)
    }
    if not opportunities or not context.books.of(ListedOption):
        return
    from proprietor.actions.deciding import questions_for  # noqa: PLC0415 - most briefs are for no decision
    from proprietor.interview.brief.traced import Traced, records  # noqa: PLC0415 - as above

    for says, rests in questions_for(context, opportunities):
        yield Traced(says, records(*rests))


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBriefings(Request[tuple[Kept, ...]]):
    """All kept briefings, the newest first."""


def list_briefings(context: Context, request: ListBriefings) -> tuple[Kept, ...]:
    """Fulfil `ListBriefings`."""
    del request
    kept = [context.books[each.id] for each in context.books.of(Briefing)]
    return tuple(sorted(kept, key=lambda each: each.added, reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportBrief(Request[Printed]):
    """The brief as a page to print: of a kept briefing by its `id`, or of a posting and notes that are not kept."""

    format: Format
    id: str = ""
    posting: str = ""
    notes: str = ""
    left_out: tuple[str, ...] = ()


def export_a_brief(context: Context, request: ExportBrief) -> Printed:
    """Fulfil `ExportBrief`."""
    own = ""
    if request.id:
        briefed = show_a_brief(context, ShowBrief(id=request.id))
        brief, record = briefed.brief, briefed.kept.record
        assert isinstance(record, Briefing)
        title, own = record.name, record.own
    else:
        asked = MakeBrief(posting=request.posting, notes=request.notes, left_out=request.left_out)
        brief = make_a_brief(context, asked)
        title = brief.posting.title or "The post"
    media, ending = MEDIA[request.format]
    titles = {kept.record.id: kept.record.title for kept in context.books.kept}
    paper = paper_of(brief, title, own, titles)
    return Printed(name=f"brief-{context.today}{ending}", media=media, data=context.press.render(paper, request.format))


def paper_of(brief: "Brief", title: str, own: str, titles: Mapping[RecordId, str]) -> Paper:
    """The brief as a paper, each line with the numbers of what it rests on; `titles` says what each record is called."""
    sources = _Sources(titles)
    sections = [
        _pains(brief, sources),
        _section("Questions they will probably ask", _asked(brief, sources)),
        _section("Your four questions, for this manager", _four(brief, sources)),
        _section(
            "Leave out here", (sources.sentence(each) for each in brief.leave_out), "Nothing of your record is out of place here."
        ),
        _section("Find out before you decide", (sources.sentence(each) for each in brief.find_out)),
        _section("What kind of talk it will be", (sources.sentence(each) for each in brief.setting.advice)),
    ]
    if own.strip():
        lines = (Sentence(text=line.strip("-* ")) for line in own.splitlines() if line.strip("-* "))
        sections.append(Section(heading="Your own lines", points=tuple(lines)))
    return Paper(
        title=f"Brief: {title}",
        lede="; ".join(part for part in (brief.posting.employer, brief.posting.place, *brief.cautions) if part),
        made=brief.made_on,
        sections=tuple(sections),
        sources=tuple(sources.listed),
        sheet=True,
    )


class _Sources:
    """Numbers what lines rest on, in the order of first use."""

    def __init__(self, titles: Mapping[RecordId, str]) -> None:
        self._titles = titles
        self.listed: list[Source] = []
        self._numbers: dict[tuple[str, str], int] = {}

    def sentence(self, line: "Traced", notes: Iterable[str] = ()) -> Sentence:
        """A line with the numbers of its sources."""
        return Sentence(text=line.text, notes=tuple(notes), sources=self._of(line))

    def _of(self, line: "Traced") -> tuple[int, ...]:
        found = []
        for each in line.sources:
            key = (each.kind.value, each.words)
            if key not in self._numbers:
                self._numbers[key] = len(self.listed) + 1
                self.listed.append(_quoted_source(self._numbers[key], each, self._titles))
            found.append(self._numbers[key])
        return tuple(dict.fromkeys(found))


def _quoted_source(number: int, each: "Traceable", titles: Mapping[RecordId, str]) -> Source:
    """A source as the paper lists it: a record by its title, a phrase in quotes, an entry of the playbook by its name."""
    kind = each.kind.value
    if kind == "record":
        record = RecordId(each.words)
        return Source(number=number, record=record, text=titles.get(record, "a record"))
    text = each.words if kind == "playbook" else f"“{each.words}”"
    return Source(number=number, record=RecordId(kind), text=text)


def _section(heading: str, points: Iterable[Sentence], empty: str = "Nothing yet.") -> Section:
    return Section(heading=heading, points=tuple(points), empty=empty)


def _pains(brief: "Brief", sources: _Sources) -> Section:
    """What probably hurts, each with what to ask, which win speaks to it, and a thought to offer."""
    points = []
    for hypothesis, speaking in zip(brief.hypotheses, brief.speaking, strict=True):
        notes = [f"Ask: {each.text}" for each in hypothesis.questions]
        notes += [f"Tell{' without names' if match.masked else ''}: {match.line.text}" for match in speaking.wins]
        notes += [f"Offer: {hypothesis.insight.text}"] if hypothesis.insight else []
        notes += [f"Listen for: {hypothesis.joining.text}"] if hypothesis.joining else []
        line = replace(hypothesis.because, text=f"{hypothesis.name} ({hypothesis.confidence}). {hypothesis.because.text}")
        points.append(sources.sentence(line, notes))
    return _section("What probably hurts there", points, "Nothing points at a known pain. Ask what made them open this post.")


def _asked(brief: "Brief", sources: _Sources) -> Iterator[Sentence]:
    """The questions that will come, each with a draft and the way over to their work; a win told twice is written out once."""
    told: dict[str, str] = {}
    for each in brief.answers:
        notes = []
        if each.draft:
            before = told.setdefault(each.draft.text, each.asked.text)
            notes.append(each.draft.text if before == each.asked.text else f"The same win as at “{before}”")
        notes += [each.missing.text] if each.missing else []
        notes += [f"Then: {each.bridge.text}"] if each.bridge else []
        rests = (*each.asked.sources, *(each.draft.sources if each.draft else ()))
        yield sources.sentence(replace(each.asked, sources=rests), notes)


def _four(brief: "Brief", sources: _Sources) -> Iterable[Sentence]:
    for each in brief.four:
        if each.said is not None:
            yield sources.sentence(replace(each.said, text=f"{each.question.words} {each.said.text}"))
        else:
            yield Sentence(text=f"{each.question.words} {each.missing}")
