"""Papers only an assistant reads: the agenda, and the analysis of a talk, every point with the records it rests on."""

from collections.abc import Iterable, Iterator

from proprietor.actions.lab import Talk
from proprietor.actions.papers import Paper, Section, Sentence, Source
from proprietor.agenda import Agenda, Item
from proprietor.interview.analysis.whole import Analysis
from proprietor.interview.records import Conversation
from proprietor.interview.transcript import Side
from proprietor.values.estimate import Estimate
from proprietor.values.ids import RecordId

MOST_LATER = 20
"""Items of the agenda behind the front ones that are told (a guess); the tool has all."""


def agenda_paper(agenda: Agenda) -> Paper:
    """The agenda as a paper: the front ones with their reasons, the others with their titles."""
    later = agenda.later[:MOST_LATER]
    shown = (*agenda.front, *later)
    numbers = {
        record: number for number, record in enumerate(dict.fromkeys(id_ for item in shown for id_ in item.records), start=1)
    }
    lede = f"What needs the owner on {agenda.today.isoformat()}. "
    lede += f"Proposals that wait for a yes or a no: {agenda.proposed}. " if agenda.proposed else ""
    return Paper(
        title="Agenda",
        lede=lede + (f"Quiet hours hold until {agenda.quiet}." if agenda.quiet else ""),
        made=agenda.today,
        sections=(
            Section(heading="In front", points=tuple(_point(each, numbers, why=True) for each in agenda.front), empty="Nothing."),
            Section(heading="Can wait", points=tuple(_point(each, numbers, why=False) for each in later), empty="Nothing."),
        ),
        sources=tuple(Source(number=number, record=record, text="record") for record, number in numbers.items()),
    )


def _point(item: Item, numbers: dict[RecordId, int], *, why: bool) -> Sentence:
    return Sentence(text=item.title, notes=(item.reason,) if why else (), sources=tuple(numbers[each] for each in item.records))


def analysis_paper(talk: Talk) -> Paper:
    """The analysis of a kept talk as a paper."""
    analysis, record = talk.analysis, talk.kept.record
    assert isinstance(record, Conversation)
    wins = {chance.win: number for number, chance in enumerate((each for each in analysis.chances if each.win), start=2)}
    sources = [Source(number=1, record=record.id, text=record.title)]
    sources += [Source(number=number, record=win, text="win") for win, number in wins.items()]
    return Paper(
        title=f"Analysis of the talk “{record.title}”",
        lede=f"{analysis.recognised.setting.value.capitalize()}: {analysis.recognised.because}. {analysis.recognised.works}",
        made=record.on.last if record.on else talk.kept.added.date(),
        sections=(
            Section(heading="Counts", points=tuple(_counts(analysis))),
            Section(heading="What they told", points=tuple(_told(analysis)), empty="No difficulty that the rules see."),
            Section(
                heading="Where it could have been turned",
                points=tuple(_chances(analysis, wins)),
                empty="Nowhere that stands out.",
            ),
            Section(heading="Beside earlier talks", points=(Sentence(text=talk.comparison.said),)),
            Section(
                heading="Before trusting the figures",
                points=tuple(Sentence(text=each) for each in analysis.notes),
                empty="Nothing.",
            ),
        ),
        sources=tuple(sources),
    )


def _counts(analysis: Analysis) -> Iterator[Sentence]:
    measures = analysis.measures
    me, them = Side.ME, Side.THEM
    rows: Iterable[tuple[str, int, int | None, Estimate | None]] = (
        ("Questions", len(measures.asked[me]), len(measures.asked[them]), measures.share_asked),
        ("Questions that follow up", len(measures.follow_ups), None, measures.follow_up_rate),
        ("Said back what was heard", len(measures.restated), None, None),
        ("Answers that end by asking back", len(measures.bridges), None, None),
        ("Turns after which one leads", len(measures.led), measures.turns - len(measures.led), measures.control_share),
        ("Words", measures.words[me], measures.words[them], measures.talk_share),
    )
    for name, mine, theirs, share in rows if analysis.english else ():
        said = f"{name}: owner {mine}" + ("" if theirs is None else f", they {theirs}")
        yield Sentence(text=said + (f" ({_share(share)})" if share is not None else ""), sources=(1,))
    if measures.enough:
        yield Sentence(text=f"Counts only: {measures.enough}.")


def _share(estimate: Estimate) -> str:
    """A share with its interval, or why there is none."""
    if estimate.value is None:
        return f"no share: {estimate.reason}"
    between = (
        f", {100 * estimate.low:.0f} to {100 * estimate.high:.0f}"
        if estimate.low is not None and estimate.high is not None
        else ""
    )
    return f"{100 * estimate.value:.0f} %{between}, n = {estimate.count}"


def _told(analysis: Analysis) -> Iterator[Sentence]:
    for each in analysis.told:
        state = "taken up" if each.taken_up else f"not taken up; not asked: {', '.join(one.value for one in each.unasked)}"
        yield Sentence(text=f"Turn {each.at.turn}: “{each.at.text}”", notes=(state,), sources=(1,))


def _chances(analysis: Analysis, wins: dict[RecordId, int]) -> Iterator[Sentence]:
    for chance in analysis.chances:
        notes = (f"It could have been said: “{chance.say}”", *((f"A win that fits: {chance.offer}",) if chance.offer else ()))
        sources = (1, *((wins[chance.win],) if chance.win in wins else ()))
        yield Sentence(text=f"After turn {chance.at.turn}: {chance.because}.", notes=notes, sources=sources)
