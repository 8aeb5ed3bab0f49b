"""The board meeting, fourth page: what was asked and answered, what was decided, and what comes next."""

from collections import Counter
from collections.abc import Iterator, Sequence

from proprietor.actions.agenda import ShowAgenda, show_agenda
from proprietor.actions.board_writer import Writer, counted, newest
from proprietor.actions.context import Context
from proprietor.actions.papers import Section, Sentence
from proprietor.agenda.promised import looked_back
from proprietor.ask.following import follow, open_asks, spoken_for
from proprietor.ask.records import Answer, Ask, Result, Telling
from proprietor.books import Complaint, Decision, Want
from proprietor.books.fields import word_of
from proprietor.decide.forecast_picture import reliability_picture
from proprietor.decide.forecasts import Reliability, forecasts_in, reliability_of
from proprietor.values.ids import RecordId
from proprietor.values.numbering import number

MOST_DUE, MOST_CHOICES = 3, 4
"""Steps that are due, and decisions, that are told one by one (guesses)."""


def asks(now: Context, then: Context, writer: Writer) -> Section:
    """What was asked, what came of it, what is due, and what is still unsaid."""
    return Section(
        heading="Asks",
        points=tuple(_asks(now, then, writer)),
        empty="Nothing was asked for, and nothing that you want is written down. One want is a beginning, such as a day a week "
        "at home.",
        page=True,
    )


def _asks(now: Context, then: Context, writer: Writer) -> Iterator[Sentence]:
    books = now.books
    every = [each for each in books.of(Answer) if writer.quarter.holds(each.id, each.on)]
    fresh = [each for each in every if each.result is not Result.AVOIDED]
    if fresh:
        results = Counter(word_of(each.result) for each in fresh)
        came = ", ".join(f"{word} ({count})" for word, count in results.items())
        yield writer.say(f"{counted(len(fresh), 'talk was', 'talks were')} held: {came}.", newest([each.id for each in fresh]))
    elif books.of(Ask):
        yield writer.say(
            "No talk was held in this quarter in which something was asked.", newest([each.id for each in books.of(Ask)])
        )
    let_pass = [each.id for each in every if each.result is Result.AVOIDED]
    if let_pass:
        times = "Once" if len(let_pass) == 1 else f"{number(len(let_pass)).capitalize()} times"
        yield writer.say(f"{times} it was planned to ask, and not asked.", newest(let_pass))
    going = open_asks(books)
    if going:
        said = f"{counted(len(going), 'ask is', 'asks are')} under way{writer.before(len(going), len(open_asks(then.books)))}"
        yield writer.say(f"{said}.", newest([each.id for each in going]))
    due = [step for each in follow(books, now.today) for step in each.steps if step.opens <= now.today]
    due.sort(key=lambda step: step.on)
    for at, step in enumerate(due[:MOST_DUE], start=1):
        yield writer.say(f"Due: {step.what}.", step.records, [step.why, _more(len(due) - at) if at == MOST_DUE else ""])
    yield from _unsaid(now, then, writer)
    told = [each.id for each in books.of(Telling) if writer.quarter.holds(each.id, each.on)]
    if told:
        times = "once" if len(told) == 1 else f"{number(len(told))} times"
        yield writer.say(f"Somebody was told of a win {times}.", newest(told))


def _unsaid(now: Context, then: Context, writer: Writer) -> Iterator[Sentence]:
    if now.books.of(Want):
        unsaid = _wants(now)
        said = f"{counted(len(unsaid), 'want has', 'wants have')} been said to nobody yet"
        said = said if unsaid else "Every want was said to somebody, or its talk is planned"
        yield writer.say(f"{said}{writer.before(len(unsaid), len(_wants(then)))}.", newest(unsaid))
    planned = spoken_for(now.books)
    open_ones = [each for each in now.books.of(Complaint) if each.raised is None and not each.mended]
    unraised = [each.id for each in open_ones if each.id not in planned]
    if unraised:
        said = f"{counted(len(unraised), 'complaint was', 'complaints were')} raised with nobody who could mend "
        said += "it" if len(unraised) == 1 else "them"
        yield writer.say(f"{said}.", newest(unraised))


def _wants(context: Context) -> list[RecordId]:
    """Wants nobody has heard of, and for which no ask is planned."""
    planned = spoken_for(context.books)
    wants = context.books.of(Want)
    return [each.id for each in wants if each.voiced is None and not each.outcome and each.id not in planned]


def decisions(now: Context, then: Context, writer: Writer) -> Section:
    """What was decided, what came of it, what is due for a look back, and how well forecasts hold."""
    found = reliability_of(forecasts_in(now.books), now.today)
    return Section(
        heading="Decisions",
        points=tuple(_decisions(now, then, found, writer)),
        empty="No decision is written down. The next one is a beginning: what you chose, what you expect, when to look back.",
        chart=reliability_picture(found),
    )


def _decisions(now: Context, then: Context, found: Reliability, writer: Writer) -> Iterator[Sentence]:
    every = now.books.of(Decision)
    made = [one for one in reversed(every) if writer.quarter.holds(one.id, one.on)]
    made.sort(key=lambda one: str(one.on or ""), reverse=True)
    for at, each in enumerate(made[:MOST_CHOICES], start=1):
        expected = f"Expected: {_line(each.expected)}." if each.expected else "What you expect of it is not written down."
        yield writer.say(
            f"Decided: {_line(each.what)}.", [each.id], [expected, _more(len(made) - at) if at == MOST_CHOICES else ""]
        )
    earlier = {each.id: each for each in then.books.of(Decision)}
    for each in every:
        if looked_back(each) and writer.quarter.comparable and not (each.id in earlier and looked_back(earlier[each.id])):
            came = _line(each.outcome) or word_of(each.came)
            yield writer.say(f"Looked back: {_line(each.what)}.", [each.id], [f"What came of it: {came}."])
    yield from _late(now, every, writer)
    if found.decided or found.open or found.overdue:
        yield writer.say(" ".join(found.said), [each.record for each in forecasts_in(now.books)])


def _late(now: Context, every: Sequence[Decision], writer: Writer) -> Iterator[Sentence]:
    """Look backs that are due, the one that has waited longest first."""
    awaited = [(each.look_back, each) for each in every if each.look_back and not looked_back(each)]
    late = sorted(((day, each) for day, each in awaited if day.first <= now.today), key=lambda pair: pair[0].first)
    for at, (day, each) in enumerate(late[:MOST_CHOICES], start=1):
        more = _more(len(late) - at) if at == MOST_CHOICES else ""
        yield writer.say(f"Due for a look back since {day.words}: {_line(each.what)}.", [each.id], [more])
    if every and not late:
        yield writer.say("No look back is due.", [each.id for _, each in awaited])


def _more(count: int) -> str:
    """How many others there are that are not told one by one."""
    return f"{counted(count, 'more is', 'more are')} like it." if count else ""


def ahead(now: Context, writer: Writer) -> Section:
    """What needs the owner next."""
    front = show_agenda(now, ShowAgenda()).front
    points = tuple(writer.say(_ended(each.title), each.records) for each in front)
    return Section(heading="What needs you next", points=points, empty="Nothing needs you now.")


def _ended(text: str) -> str:
    line = _line(text)
    return line if line.endswith(("?", "…", "”")) else f"{line}."


def _line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
