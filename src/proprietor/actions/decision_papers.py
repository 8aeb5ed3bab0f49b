"""A decision on paper: complaints unmended first, what options assume, how sure weighing is, what was decided and why."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.board_writer import Writer
from proprietor.actions.context import Context, Request
from proprietor.actions.deciding import DecisionWeighed, WeighDecision, weigh_decision
from proprietor.actions.naming import without_names
from proprietor.actions.papers import MEDIA, Format, Paper, Printed, Section, Sentence, file_name
from proprietor.actions.settling import ShowForecasts, show_forecasts
from proprietor.agenda.quarter import Quarter
from proprietor.books import Came, Decision
from proprietor.decide.constants import SEED
from proprietor.decide.fragility import ENOUGH_KNOWN, listed
from proprietor.decide.mending import Verdict
from proprietor.decide.ranges import amount

if TYPE_CHECKING:
    from proprietor.decide.mending import MustCheck
    from proprietor.decide.options import Assumed, Attribute, Option
    from proprietor.decide.weigh import Weighed


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDecision(Request[Printed]):
    """A decision on paper: what stays wrong with each option, what each assumes, how thin the lead is, what was decided and why.

    Attributes:
        id: the decision.
        format: of the file.
        names: whether people and employers are named; otherwise “somebody” and “an employer” stand for those in the books.
        seed: of the draws.
    """

    id: str
    format: Format = Format.PDF
    names: bool = False
    seed: int = SEED


def export_decision(context: Context, request: ExportDecision) -> Printed:
    """Fulfil `ExportDecision`."""
    found = weigh_decision(context, WeighDecision(id=request.id, seed=request.seed))
    strike = None if request.names else without_names(context.books)
    paper = decision_paper(found, context, strike)
    media, ending = MEDIA[request.format]
    name = f"decision-{file_name(paper.title, 'open')}-{context.today}{ending}"
    return Printed(name=name, media=media, data=context.press.render(paper, request.format))


def decision_paper(found: DecisionWeighed, context: Context, strike: Callable[[str], str] | None) -> Paper:
    """The paper of a decision.

    Args:
        found: the decision, weighed by the books as they stand.
        context: the books and the day.
        strike: takes names out of a text; None where all may stand.
    """
    decision = found.shown.decision
    writer = Writer(context.books, Quarter(context.today, context.today, context.books), strike)
    masked = strike or str
    sections = (
        *_decided(decision, found, writer),
        _complaints(found, writer),
        _options(found, writer),
        _counting(found, writer),
        *_weighing(found, writer, masked),
        _forecasts(context, writer),
    )
    return Paper(
        title=masked(_line(decision.what)),
        lede=_lede(decision, context),
        made=context.today,
        sections=sections,
        sources=tuple(writer.sources),
    )


def _lede(decision: Decision, context: Context) -> str:
    stand = "Still to be decided" if decision.open else f"Decided{f' on {decision.on.words}' if decision.on else ''}"
    today = f"{context.today.day} {context.today:%B %Y}"
    return f"{stand}. As the books stand on {today}; ranges and chances are its owner’s own where no source stands."


def _decided(decision: Decision, found: DecisionWeighed, writer: Writer) -> Iterator[Section]:
    """What was decided and why; nothing while it is open."""
    if decision.open:
        return
    taken = next((each for each in found.shown.setting.listed if each.taken), None)
    chance = "" if decision.chance is None else f", with a chance of {decision.chance} %"
    look_back = f" Look back: {decision.look_back.words}." if decision.look_back else ""
    said = [
        (f"Taken: {_line(taken.name)}." if taken else "None of the options below was taken.", [taken.id] if taken else []),
        (f"Why: {_line(decision.why)}." if decision.why else "Why is not written down.", [decision.id]),
        (
            f"Expected{chance}: {_line(decision.expected)}.{look_back}"
            if decision.expected
            else f"What was expected is not written down.{look_back}",
            [decision.id],
        ),
    ]
    if decision.came is not Came.OPEN or decision.outcome:
        came = f"What was expected came: {decision.came.word}." if decision.came is not Came.OPEN else ""
        said.append((f"{came} {f'{_line(decision.outcome)}.' if decision.outcome else ''}".strip(), [decision.id]))
    points = tuple(writer.say(text, ids) for text, ids in said)
    yield Section(heading="What was decided, and why", points=points)


def _complaints(found: DecisionWeighed, writer: Writer) -> Section:
    """Every open complaint against every option, the unmended ones first; nothing that is only not said stands twice."""
    checks = found.shown.setting.checks
    mended = [each for each in checks if each.verdict is Verdict.MENDED]
    points = [_held(each, writer) for each in checks if each.chance is not None and each not in mended]
    silent: dict[str, list[str]] = {}
    for each in checks:
        if each.chance is None:
            silent.setdefault(each.complaint, []).append(f"“{each.option}”")
    for complaint, options in silent.items():
        first = next(each for each in checks if each.complaint == complaint)
        said = f"“{first.what}”: nobody has said whether it would be mended with {listed(options)}."
        points.append(writer.say(said, [first.complaint]))
    points += [_held(each, writer) for each in mended]
    return Section(
        heading="Before any number: what stays wrong",
        points=tuple(points),
        empty="No complaint stands open in the books, or no option is listed.",
    )


def _held(check: "MustCheck", writer: Writer) -> Sentence:
    return writer.say(f"“{check.what}”, with “{check.option}”: {check.verdict}, {check.told}", [check.complaint])


def _options(found: DecisionWeighed, writer: Writer) -> Section:
    setting = found.shown.setting
    labels = {each.name: each for each in setting.attributes}
    points = tuple(
        writer.say(
            f"{_line(one.name)}.",
            [one.id, *(each.record for each in setting.learned[one.id])],
            [*_assumed(option, labels), *setting.besides(one.id), *([f"{_line(one.note)}."] if one.note else [])],
        )
        for one, option in zip(setting.listed, setting.options, strict=True)
    )
    return Section(heading="What could be done", points=points, empty="No option is listed.")


def _assumed(option: "Option", labels: "dict[str, Attribute]") -> Iterator[str]:
    for each in option.assumed:
        attribute = labels.get(each.attribute)
        label, unit = (attribute.label, attribute.unit) if attribute else (each.attribute, "")
        rests = f": {_line(each.source)}" if each.source else ", no source named"
        yield f"{label[:1].upper()}{label[1:]} {_span(each)} {unit}{rests}."
    missing = option.unknown(tuple(labels.values()))
    if missing:
        yield f"Nothing is said of {', '.join(each.label for each in missing)}."


def _span(each: "Assumed") -> str:
    if each.low == each.high:
        return amount(each.low)
    return f"{amount(each.low)} to {amount(each.high)}, likely {amount(each.likely)}"


def _counting(found: DecisionWeighed, writer: Writer) -> Section:
    setting = found.shown.setting
    shares = sorted(setting.attributes, key=lambda each: -setting.weights.shares.get(each.name, 0.0))
    named = ", ".join(f"{each.label} {setting.weights.shares.get(each.name, 0.0) * 100:.0f} %" for each in shares)
    kept = [setting.weighing.id] if setting.weighing else []
    points = [writer.say(f"{named[:1].upper()}{named[1:]}.", kept, setting.weights.said)]
    return Section(heading="What counts", points=tuple(points))


def _weighing(found: DecisionWeighed, writer: Writer, masked: Callable[[str], str]) -> Iterator[Section]:
    weighed = found.weighed
    if weighed is None:
        assert found.why_not is not None
        yield Section(heading="What weighing says", empty=f"It cannot be weighed: {found.why_not.sentence}")
        return
    from proprietor.decide.pictures import flips_picture, values_picture  # noqa: PLC0415 - numpy, which only weighing needs

    struck = _struck(weighed, masked)
    own, question = set(weighed.weights.said), weighed.question
    asked = f"{question.sentence} {question.why}" if question else ENOUGH_KNOWN
    *said, drawn = [each for each in found.said if each not in own and each != asked]
    points = [_standing(weighed, at, writer) for at in range(len(weighed.standings))]
    points += [writer.say(each) for each in (*said, found.asking, *found.shown.setting.notes, drawn) if each]
    yield Section(heading="What weighing says", points=tuple(points), chart=values_picture(struck))
    turns = tuple(
        writer.say(
            f"{each.label[:1].upper()}{each.label[1:]}: counts {each.now * 100:.1f} %; "
            + ("no weight turns it." if each.at is None else f"at {each.at * 100:.1f} % “{each.rival}” is level.")
        )
        for each in weighed.flips
    )
    yield Section(heading="What would turn it", points=turns, chart=flips_picture(struck))
    one = (writer.say(question.sentence, notes=[question.why]),) if question else ()
    yield Section(heading="The one question", points=one, empty=ENOUGH_KNOWN)


def _standing(weighed: "Weighed", at: int, writer: Writer) -> Sentence:
    each = weighed.standings[at]
    low, high = (each.value.low or 0.0) * 100, (each.value.high or 0.0) * 100
    return writer.say(
        f"{_line(each.option.name)}: worth {each.worth * 100:.1f} of 100, {low:.0f} to {high:.0f} in eight of ten draws; "
        f"the best in {each.often} of 100 draws; {each.regret * 100:.1f} missed by it on average."
    )


def _struck(weighed: "Weighed", masked: Callable[[str], str]) -> "Weighed":
    """The same with names taken out of what pictures say."""
    standings = tuple(replace(each, option=replace(each.option, name=masked(each.option.name))) for each in weighed.standings)
    return replace(weighed, standings=standings, flips=tuple(replace(each, rival=masked(each.rival)) for each in weighed.flips))


def _forecasts(context: Context, writer: Writer) -> Section:
    """How far the owner's own expectations can be trusted; the book says where it cannot be told yet."""
    held = show_forecasts(context, ShowForecasts()).reliability.said
    return Section(heading="How such forecasts have held", points=tuple(writer.say(each) for each in held))


def _line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
