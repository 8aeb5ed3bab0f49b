"""A talk's analysis on the screen: what it was, the counts, the lanes, what they told you, where it could have been turned."""

from collections.abc import Iterator, Sequence

from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph, wrapped
from proprietor.cli.table import Column, table
from proprietor.interview.analysis.compare import Comparison
from proprietor.interview.analysis.labels import Focus, ReadTurn
from proprietor.interview.analysis.measures import Length, Measures
from proprietor.interview.analysis.moments import Moment, of_question
from proprietor.interview.analysis.sides import NAMELESS
from proprietor.interview.analysis.whole import Analysis
from proprietor.interview.intents import Intent
from proprietor.interview.picture import picture_of
from proprietor.interview.rehearsal.session import ME
from proprietor.interview.transcript import Side
from proprietor.values.estimate import Estimate

FOREMOST = 5
"""Moments shown of a list unless all are asked for."""

INTENTS = {
    Intent.SITUATION: "situation",
    Intent.PROBLEM: "difficulty",
    Intent.IMPLICATION: "consequence",
    Intent.NEED_PAYOFF: "what good would be",
    Intent.PAST: "past",
    Intent.LOGISTICS: "logistics",
    Intent.HYPOTHETICAL: "what if",
}
"""What a question is after, in a word."""

UNASKED = {
    Intent.PROBLEM: "what lies behind it",
    Intent.IMPLICATION: "what follows from it",
    Intent.NEED_PAYOFF: "what good would be",
}
"""What was not asked about a difficulty."""

FOCUSES = {
    Focus.THEIR_PROBLEM: "their work",
    Focus.MY_PAST: "your past",
    Focus.LOGISTICS: "logistics",
    Focus.OTHER: "something else",
}
"""What a turn is about, in words."""

LETTERS = {Focus.THEIR_PROBLEM: "W", Focus.MY_PAST: "p", Focus.LOGISTICS: "l", Focus.OTHER: "."}
"""What a turn is about, by a letter in the lanes."""


def told(analysis: Analysis, face: Face, *, everything: bool, comparison: Comparison | None = None) -> Iterator[str]:
    """The analysis of a talk, in lines."""
    most = 0 if everything else FOREMOST
    yield from _head(analysis, face)
    if not analysis.english:
        yield paragraph(analysis.notes[0], face.width)
        yield ""
    yield from _counts(analysis, face)
    yield ""
    yield from _lanes(analysis, face)
    yield from _questions(analysis, face, most)
    yield from _told_to_you(analysis, face, most)
    yield from _chances(analysis, face)
    if comparison is not None:
        yield from _compared(comparison, face)
    if everything:
        yield from _turns(analysis, face)
    yield ""
    yield from (face.ink.faint(paragraph(note, face.width)) for note in analysis.notes[0 if analysis.english else 1 :])


def _head(analysis: Analysis, face: Face) -> Iterator[str]:
    recognised = analysis.recognised
    mine = ", ".join(name or NAMELESS for name in analysis.mine)
    turns, speakers = analysis.measures.turns, len(analysis.transcript.speakers)
    yield paragraph(
        f"{analysis.transcript.form}: {_counted(turns, 'turn')}, {_counted(speakers, 'speaker')}"
        f"{'' if analysis.mine == (ME,) else f'; you are {mine}'}.",
        face.width,
    )
    if analysis.guess is not None and not analysis.guess.sure:
        remedy = " That is a guess; put it right with --me NAME." if speakers > 1 else ""
        yield face.ink.faint(paragraph(f"{analysis.guess.because}.{remedy}", face.width))
    yield ""
    yield (
        face.ink.strong(recognised.setting.value.capitalize())
        + ": "
        + paragraph(recognised.because, face.width - len(recognised.setting) - 2).replace("\n", "\n  ")
        + "."
    )
    yield face.ink.good(paragraph(recognised.works, face.width, indent="  "))
    yield ""


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _counts(analysis: Analysis, face: Face) -> Iterator[str]:
    """The counts of both sides, with shares where there is enough for them."""
    measures = analysis.measures
    lengths = _lengths(measures)
    rows = [*(row for row in _of_words(measures) if analysis.english or _is_put_right(row)), *lengths]
    columns = [Column(""), Column("you", right=True, firm=True), Column("they", right=True, firm=True), Column("")]
    yield from table(columns, rows, face.ink, face.width)
    if measures.enough:
        yield face.ink.faint(paragraph(f"Counts only: {measures.enough}.", face.width))


def _is_put_right(row: Sequence[str]) -> bool:
    """Whether a row counts anything, in a talk whose words were not read: that can only be what a person put right."""
    return row[0] != LED and any(each not in {"", "0"} for each in row[1:3])


LED = "Led after"


def _of_words(measures: Measures) -> list[list[str]]:
    """What is counted by words that were read."""
    me, them = Side.ME, Side.THEM
    led = len(measures.led)
    return [
        ["Questions", str(len(measures.asked[me])), str(len(measures.asked[them])), share(measures.share_asked, "yours")],
        ["of them following up", str(len(measures.follow_ups)), "", share(measures.follow_up_rate, "of yours")],
        ["Said back what was heard", str(len(measures.restated)), "", ratio(measures.per_question, "for each question")],
        ["Answered and asked back", str(len(measures.bridges)), "", ""],
        ["Thoughts that fitted", str(len(measures.insights)), "", ""],
        ["Difficulties told", "", str(len(measures.disclosed)), ""],
        [LED, str(led), str(measures.turns - led), share(measures.control_share, "of all turns")],
    ]


def _lengths(measures: Measures) -> list[list[str]]:
    """What is counted in any language."""
    me, them = Side.ME, Side.THEM
    by = "yours, by time" if measures.timed else "yours"
    said = f"{share(measures.talk_share, by)}; context, no target" if measures.talk_share.told else ""
    return [
        ["Longest turn", _length(measures.longest[me]), _length(measures.longest[them]), ""],
        ["Words", str(measures.words[me]), str(measures.words[them]), said],
    ]


def share(estimate: Estimate, of: str) -> str:
    """A share in words, with its interval where it has one."""
    if not estimate.told:
        return ""
    low, high = estimate.low or 0.0, estimate.high or 0.0
    between = f" ({100 * low:.0f} to {100 * high:.0f})" if low < high else ""
    return f"{100 * (estimate.value or 0):.0f} % {of}{between}"


def ratio(estimate: Estimate, of: str) -> str:
    """A ratio in words; nothing to say of none."""
    return f"{estimate.value:.1f} {of}" if estimate.value else ""


def _length(length: Length | None) -> str:
    return _counted(length.words, "word") if length else ""


def _lanes(analysis: Analysis, face: Face) -> Iterator[str]:
    """Two lanes of a letter a step: W their work, p your past, l logistics; a ? above where somebody asks; who leads beneath."""
    picture = picture_of(analysis)
    width = face.width - 7
    marks, mine, theirs, leads = ([" "] * width for _ in range(4))
    for bar in picture.bars:
        first = min(int(bar.begin * width), width - 1)
        last = max(first + 1, min(round(bar.end * width), width))
        lane = mine if bar.side is Side.ME else theirs
        for at in range(first, last):
            lane[at] = LETTERS[bar.focus] if picture.read else "="
            leads[at] = "=" if bar.control is Side.ME else "-"
        if bar.questions:
            marks[first] = "?"
    lanes = (("", marks), ("you", mine), ("they", theirs), ("leads", leads))
    for name, lane in lanes if picture.read else lanes[1:3]:
        yield f"{name:<6} {''.join(lane)}".rstrip()
    if picture.read:
        yield face.ink.faint(
            paragraph("       W their work, p your past, l logistics; ? a question; = you lead, - they do", face.width)
        )
    for tip in picture.tips:
        yield f"  {face.ink.strong(f'{tip.turn:>4}')}  {tip.words}"


def _moment(moment: Moment, face: Face, after: str = "") -> Iterator[str]:
    """A moment with the number of its turn."""
    first, *others = wrapped(f"“{clean(moment.text)}”{f'  {after}' if after else ''}", face.width - 8, most=3)
    yield f"  {face.ink.strong(f'{moment.turn:>4}')}  {first}"
    yield from (f"        {line}" for line in others)


def _questions(analysis: Analysis, face: Face, most: int) -> Iterator[str]:
    """The questions of both sides, each with what it is after."""
    for side, heading in ((Side.ME, "Your questions"), (Side.THEM, "Their questions")):
        asked = [(read, each) for read in analysis.turns if read.turn.side is side for each in read.asked]
        if not asked:
            continue
        yield ""
        yield face.ink.strong(f"{heading} ({len(asked)})")
        for read, each in asked[: most or None]:
            after = INTENTS[each.intent] + (", follows up" if each.follow_up else "")
            yield from _moment(of_question(read, each), face, f"({after})")
        if most and len(asked) > most:
            yield face.ink.faint(f"        {len(asked) - most} more: --all")


def _told_to_you(analysis: Analysis, face: Face, most: int) -> Iterator[str]:
    """What they told of difficulties, those first that nobody took up."""
    if not analysis.told:
        return
    yield ""
    yield face.ink.strong(f"What they told you ({len(analysis.told)})")
    ordered = sorted(analysis.told, key=lambda each: (bool(each.taken_up), each.at.turn))
    for each in ordered[: most or None]:
        after = "taken up" if each.taken_up else f"not taken up; unasked: {', '.join(UNASKED[one] for one in each.unasked)}"
        yield from _moment(each.at, face, f"({after})" if analysis.english else "")
    if most and len(ordered) > most:
        yield face.ink.faint(f"        {len(ordered) - most} more: --all")


def _chances(analysis: Analysis, face: Face) -> Iterator[str]:
    """Where it could have been turned, each with a sentence."""
    if not analysis.chances:
        return
    yield ""
    yield face.ink.strong("Where you could have turned it")
    for chance in analysis.chances:
        yield paragraph(f"After turn {chance.at.turn}: {chance.because}.", face.width, indent="  ", hang="    ")
        yield face.ink.good(paragraph(f"“{chance.say}”", face.width, indent="    "))
        if chance.offer:
            yield paragraph(f"Your win {chance.win} fits: {chance.offer}", face.width, indent="    ")


def _compared(comparison: Comparison, face: Face) -> Iterator[str]:
    yield ""
    yield face.ink.strong("Beside your earlier talks")
    yield paragraph(comparison.said, face.width)
    if comparison.differences:
        rows = [[each.what.capitalize(), str(each.now), f"{each.usual:g}"] for each in comparison.differences]
        yield from table([Column(""), Column("now", right=True), Column("usual", right=True)], rows, face.ink, face.width)


def _turns(analysis: Analysis, face: Face) -> Iterator[str]:
    """Every turn with its labels."""
    yield ""
    yield face.ink.strong("Turn by turn")
    for read in analysis.turns:
        labels = [FOCUSES[read.focus], "you lead" if read.control is Side.ME else "they lead"] if analysis.english else []
        labels += [FOCUSES[read.focus]] if not analysis.english and "focus" in read.corrected else []
        labels += [f"answers: {read.answered}"] if read.answered else []
        labels += [
            word for word, holds in (("asks back", read.bridge), ("fits", read.insight), ("says back", read.restates)) if holds
        ]
        labels += [f"yours: {', '.join(sorted(read.corrected))}"] if read.corrected else []
        yield face.ink.faint(f"  {read.turn.number:>4}  {_heading(read, labels)}")
        yield paragraph(read.turn.text, face.width, indent="        ")


def _heading(read: ReadTurn, labels: Sequence[str]) -> str:
    who = clean(read.turn.speaker) or ("you" if read.turn.side is Side.ME else "they")
    return f"{who}: {', '.join(labels)}" if labels else who
