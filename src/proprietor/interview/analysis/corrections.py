"""Corrections: a label that a person has put right wins over the rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from proprietor.interview.analysis.control import shift_of
from proprietor.interview.analysis.labels import Answered, Asked, Focus, ReadTurn
from proprietor.interview.intents import Intent
from proprietor.interview.records import Correction
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites, Kind
from proprietor.values.refusals import Refusal

CHOICES: dict[str, tuple[str, ...]] = {
    "focus": tuple(Focus),
    "control": tuple(Side),
    "answered": (*Answered, "none"),
    "bridge": ("yes", "no"),
    "insight": ("yes", "no"),
    "restates": ("yes", "no"),
    "discloses": ("yes", "no"),
    "asks": ("yes", "no"),
    "kind": tuple(Kind),
    "form": tuple(Form),
    "invites": tuple(Invites),
    "intent": tuple(Intent),
    "follow_up": ("yes", "no"),
}
"""What can be put right, and the values it can have. The last five are about one question of a turn."""

OF_QUESTION = ("kind", "form", "invites", "intent", "follow_up")

OF_SIDE = {"bridge": Side.ME, "insight": Side.ME, "discloses": Side.THEM}
"""Labels that only the turns of one side can have."""


def fits_side(label: str, side: Side) -> bool:
    """Whether a turn of some side can have a label."""
    return OF_SIDE.get(label, side) is side


def checked(correction: Correction) -> Correction:
    """A correction as it stands.

    Raises:
        Refusal: `bad-value` for a label or value there is none of.
    """
    if correction.label not in CHOICES:
        raise Refusal(
            "bad-value", f"There is no label “{correction.label}”.", f"The labels: {', '.join(CHOICES)}.", place="label"
        )
    choices = CHOICES[correction.label]
    if correction.value not in choices:
        raise Refusal(
            "bad-value",
            f"“{correction.label}” cannot be “{correction.value}”.",
            f"It can be: {', '.join(choices)}.",
            place="value",
        )
    if not correction.turn or correction.turn < 1:
        raise Refusal(
            "bad-value",
            "A correction needs the number of its turn.",
            "Name the turn as 12, a question in it as 12.1.",
            place="turn",
        )
    if (correction.label in OF_QUESTION) != bool(correction.question):
        told = "is about one question of a turn" if correction.label in OF_QUESTION else "is about a turn, not a question"
        raise Refusal(
            "bad-value", f"“{correction.label}” {told}.", "Name the turn as 12, a question in it as 12.1.", place="turn"
        )
    return correction


def corrected(reads: Sequence[ReadTurn], corrections: Iterable[Correction]) -> tuple[ReadTurn, ...]:
    """The turns with their corrections; those for what is not there, or not on that side of the table, are passed over."""
    by_turn: dict[int, list[Correction]] = {}
    for each in corrections:
        by_turn.setdefault(each.turn or 0, []).append(each)
    if not by_turn:
        return tuple(reads)
    found = []
    holder = reads[0].turn.side if reads else Side.THEM
    theirs = told = 0
    for read in reads:
        after = read
        for each in by_turn.get(read.turn.number, ()):
            after = _put_right(after, each, told or theirs) if fits_side(each.label, read.turn.side) else after
        found.append(replace(after, shift=shift_of(holder, after.control, after.turn, after.asked)))
        holder = after.control
        theirs = read.turn.number if read.turn.side is Side.THEM else theirs
        told = read.turn.number if after.discloses else told
    return tuple(found)


def moved(
    corrections: Iterable[Correction], before: Sequence[ReadTurn], after: Sequence[ReadTurn]
) -> list[tuple[Correction, Correction | None]]:
    """Corrections of turns that were cut anew, each with what becomes of it: it goes with its words, or with them it goes.

    Of several turns with the same words the first stays the first.
    """
    places: dict[str, list[int]] = {}
    for read in after:
        places.setdefault(read.turn.text, []).append(read.turn.number)
    number: dict[int, int | None] = {}
    seen: dict[str, int] = {}
    for read in before:
        at = seen[read.turn.text] = seen.get(read.turn.text, -1) + 1
        same = places.get(read.turn.text, [])
        number[read.turn.number] = same[at] if at < len(same) else None
    found: list[tuple[Correction, Correction | None]] = []
    for each in corrections:
        there = number.get(each.turn or 0)
        found.append((each, replace(each, turn=there) if there else None))
    return found


def _put_right(read: ReadTurn, correction: Correction, told: int) -> ReadTurn:
    """A turn with a label put right; `told` is the turn that a thought of the candidate's is taken to fit."""
    label, value = correction.label, correction.value
    if label in OF_QUESTION:
        number = correction.question or 0
        if not 1 <= number <= len(read.questions):
            return read
        questions = list(read.questions)
        questions[number - 1] = _question(questions[number - 1], label, value)
        return replace(read, questions=tuple(questions), corrected=read.corrected | {f"{label} {number}"})
    changes: dict[str, object] = {"corrected": read.corrected | {label}}
    yes = value == "yes"
    match label:
        case "focus":
            changes |= {"focus": Focus(value), "focus_words": ()}
        case "control":
            changes |= {"control": Side(value)}
        case "answered":
            changes |= {"answered": None if value == "none" else Answered(value), "dodge": ""}
        case "bridge":
            changes |= {"bridge": yes}
        case "insight":
            changes |= {
                "insight": (read.insight or told or read.turn.number) if yes else 0,
                "insight_words": read.insight_words if yes else (),
            }
        case "restates":
            changes |= {"restates": (read.restates or ((0, len(read.turn.text)),)) if yes else ()}
        case "discloses":
            changes |= {"discloses": (read.discloses or (read.turn.text,)) if yes else ()}
        case _:
            changes |= {"questions": read.questions if yes and read.asked else _whole(read) if yes else ()}
    return replace(read, **changes)  # type: ignore[arg-type]


def _whole(read: ReadTurn) -> tuple[Asked, ...]:
    """The whole turn as a question in the order of a statement, for which no rule spoke."""
    intent = Intent.SITUATION if read.turn.side is Side.ME else Intent.PAST
    return (Asked(0, len(read.turn.text), Kind.INFORMATION, Form.DECLARATIVE, Invites.YES_NO, intent),)


def _question(asked: Asked, label: str, value: str) -> Asked:
    match label:
        case "kind":
            return replace(asked, kind=Kind(value))
        case "form":
            return replace(asked, form=Form(value))
        case "invites":
            return replace(asked, invites=Invites(value))
        case "intent":
            return replace(asked, intent=Intent(value), cue="")
        case _:
            return replace(asked, follow_up=value == "yes")
