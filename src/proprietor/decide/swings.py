"""Swings as they are kept: the answers of the dialogue as texts, a kept weighing as weights again."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.dialogue import ENOUGH_TO_ASK_AGAIN, FULL, Dialogue, Stage, begin, chose, counted, question
from proprietor.decide.options import Attribute
from proprietor.decide.records import Weighing
from proprietor.decide.weights import Weights, weights_from, weights_of
from proprietor.values.figure import parse_number
from proprietor.values.refusals import Refusal

MOST_ANSWERS = 30
"""Answers that are read: more than twelve attributes can have (a guess)."""

TIES = "=,\n"
"""Signs that the name of an attribute cannot have, since they part one answer from another."""


def told(attributes: Sequence[Attribute], answers: Iterable[str]) -> Dialogue:
    """The dialogue after some answers: names in the order in which their steps would be taken, then numbers.

    Raises:
        Refusal: `bad-value`, `bad-number`, or that of `dialogue.begin`, for the first answer that does not fit; its place is the
            answer's number, counted from 1.
    """
    dialogue = begin(attributes)
    for at, answer in enumerate(tuple(answers)[:MOST_ANSWERS], start=1):
        asked = question(dialogue)
        try:
            if _follows(answer, dialogue):
                continue
            if asked is not None and asked.stage is Stage.ORDER:
                dialogue = chose(dialogue, answer.strip())
            else:
                dialogue = counted(dialogue, float(parse_number(answer.strip().removesuffix("%"))))
        except Refusal as refusal:
            refusal.place = str(at)
            raise
    return dialogue


def _follows(answer: str, dialogue: Dialogue) -> bool:
    """Whether an answer names the last one in the order, which follows by itself: most people name it all the same."""
    return not dialogue.left and not dialogue.points and answer.strip() == dialogue.order[-1] and not answer.strip().isdecimal()


def kept_of(dialogue: Dialogue) -> Weighing:
    """A dialogue as it is kept; without points the order alone stands."""
    points = (FULL, *dialogue.points) if dialogue.order and not dialogue.left else ()
    full = len(points) == len(dialogue.order)
    swings = [f"{name}={each:g}" for name, each in zip(dialogue.order, points, strict=True)] if full else list(dialogue.order)
    again = None if dialogue.again is None else Decimal(f"{dialogue.again:g}")
    return Weighing(swings=tuple(swings), again=again, scales=tuple(_scale(each) for each in dialogue.attributes))


def _scale(attribute: Attribute) -> str:
    return f"{attribute.name}={attribute.worst:.10g}..{attribute.best:.10g} {attribute.unit}"


def weights_in(weighing: Weighing | None, attributes: Sequence[Attribute], constants: Constants = CONSTANTS) -> Weights:
    """The weights by what is kept, held against what counts now.

    What was not there when the owner weighed counts nothing, and that is said. Where a step has become longer or shorter its
    weight goes along in proportion, which is what a swing weight means while worth runs on a straight line; that is said, too.
    """
    swings = _read(weighing) if weighing else {}
    by_name = {each.name: each for each in attributes}
    order = [name for name in swings if name in by_name]
    if weighing is None or not order:
        return weights_of(begin(attributes), constants)
    points = {name: given for name in order if (given := swings[name]) is not None}
    if len(points) < len(order) or not any(points.values()):
        return weights_of(Dialogue(attributes=tuple(attributes), order=tuple(order)), constants)
    found = _weights(weighing, [by_name[name] for name in order], points, whole=len(order) == len(swings), constants=constants)
    lengths, said = _stretched(weighing, by_name)
    missing = [each.label for each in attributes if each.name not in points]
    if missing:
        said = (*said, f"You have not said how much {_listed(missing)} counts here, so it counts nothing until you do.")
    shares = {each.name: found.shares.get(each.name, 0.0) * lengths.get(each.name, 1.0) for each in attributes}
    return weights_from(shares, concentration=found.concentration, basis=found.basis, said=(*found.said, *said))


def _weights(
    weighing: Weighing, attributes: Sequence[Attribute], points: Mapping[str, float], *, whole: bool, constants: Constants
) -> Weights:
    """By the points; where something fell away that was weighed once, the answer that was asked for twice means nothing now."""
    order = sorted(points, key=lambda name: -points[name])
    given = [FULL * points[name] / points[order[0]] for name in order]
    twice = whole and len(order) >= ENOUGH_TO_ASK_AGAIN and given[1] > 0
    dialogue = Dialogue(
        attributes=tuple(attributes),
        order=tuple(order),
        points=tuple(given[1:]),
        again=float(weighing.again) if weighing.again is not None and twice else None,
    )
    return weights_of(dialogue, constants)


def _read(weighing: Weighing) -> dict[str, float | None]:
    """Name → points; None where the order alone was said. What cannot be read is left out, and so is what is below nought."""
    found: dict[str, float | None] = {}
    for each in weighing.swings:
        name, sign, number = each.partition("=")
        points = _number(number)
        if name.strip() and (not sign or points is not None):
            found[name.strip()] = points
    return found


def _number(text: str) -> float | None:
    try:
        found = float(Decimal(text.strip()))
    except InvalidOperation:
        return None
    return found if 0 <= found <= MOST_POINTS else None


MOST_POINTS = 1e6
"""Points beyond this are none that were ever given (a guess)."""


def _stretched(weighing: Weighing, by_name: Mapping[str, Attribute]) -> tuple[dict[str, float], tuple[str, ...]]:
    """How much longer each step is now than it was, and what is to be said of it."""
    lengths: dict[str, float] = {}
    said: list[str] = []
    for each in weighing.scales:
        name, _, rest = each.partition("=")
        ends, _, unit = rest.partition(" ")
        worst, best = (_number(end) for end in (ends.partition("..")[0], ends.partition("..")[2]))
        attribute = by_name.get(name)
        if attribute is None or worst is None or best is None or worst == best:
            continue
        if unit != attribute.unit:
            said.append(f"You weighed {attribute.label} in {unit}, and it is counted in {attribute.unit} now: answer anew.")
        elif (worst, best) != (attribute.worst, attribute.best):
            lengths[name] = (attribute.best - attribute.worst) / (best - worst)
            now, was = attribute.ends, f"{worst:,.10g} to {best:,.10g}"
            said.append(
                f"You weighed {attribute.label} from {was}; it goes from {now[0]} to {now[1]} now, and counts accordingly."
            )
    return lengths, tuple(said)


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
