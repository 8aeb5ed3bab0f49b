"""`proprietor decide weights`: calm questions about swings, one at a time; back takes the last answer back."""

from collections.abc import Iterator

import click

from proprietor.actions.plain import plain, record_plain
from proprietor.actions.swinging import AnswerWeights, Asking, AskWeights
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.decide.dialogue import Asked, Stage
from proprietor.decide.records import Weighing
from proprietor.values.refusals import Refusal

BACK, ENOUGH = "back", "enough"
"""What takes the last answer back, and what ends the dialogue as far as the order goes."""


@click.command(
    cls=Command,
    name="weights",
    example=[
        "proprietor decide weights dec_7b4n",
        "proprietor decide weights dec_7b4n people pay growth life interest stability 80 70 60 40 30 90",
    ],
)
@click.argument("decision", metavar="DECISION")
@click.argument("answers", nargs=-1)
@click.option("--early", is_flag=True, help="Keep an unfinished dialogue as far as the order goes.")
def weights(decision: str, answers: tuple[str, ...], *, early: bool) -> None:
    """Ask how much each thing counts, by how much its step from worst to best is worth to you; about five minutes.

    On a terminal it asks one question at a time. Elsewhere give the answers in a row: names in your order, then numbers.
    """
    face = here()
    asking = face.do(AskWeights(decision=decision, answers=answers))
    if face.asks and not answers:
        asking, early = _asked(asking, face)
    if asking.question is not None and not early:
        command = f"proprietor decide weights {asking.decision.id} {' '.join((*asking.answers, '…'))}"
        then = [Next(command, "answers it", confirm=True)]
        face.answer(_plain(asking), lambda: [*_question(asking, asking.question, face), f"Answer with: {command}"], then)
        return
    kept = face.do(AnswerWeights(decision=decision, answers=asking.answers, early=early))
    then = [Next(f"proprietor decide weigh {asking.decision.id}", "weighs the options by it"), UNDO]
    face.answer({**_plain(asking), "record": record_plain(kept)}, lambda: _kept(asking, kept, face), then)


def _plain(asking: Asking) -> dict[str, object]:
    return {
        "decision": asking.decision.id,
        "answers": list(asking.answers),
        "question": plain(asking.question) if asking.question else None,
        "shares": dict(asking.weights.shares),
        "said": list(asking.weights.said),
    }


def _question(asking: Asking, asked: Asked | None, face: Face) -> Iterator[str]:
    if asked is None:
        return
    yield face.ink.faint(f"Question {asked.number} of {asked.of}")
    yield paragraph(clean(asked.sentence), face.width)
    for each in asked.choices:
        worst, best = each.ends
        yield paragraph(f"{each.name:<10} {each.label}: from {worst} to {best}", face.width, "  ", "             ")
    if asked.stage is not Stage.ORDER:
        yield face.ink.faint(f"A number from 0 to {asked.most:g}.")
    if asking.answers:
        yield face.ink.faint(f"“{BACK}” takes the last answer back; “{ENOUGH}” keeps what there is.")


def _asked(asking: Asking, face: Face) -> tuple[Asking, bool]:
    """Ask until all is said, or it is enough; whether it ended early."""
    while asking.question is not None:
        face.say()
        face.say("\n".join(_question(asking, asking.question, face)))
        text: str = click.prompt("  >", default="", show_default=False, prompt_suffix=" ").strip()
        if text == ENOUGH and asking.answers:
            return asking, True
        answers = asking.answers[:-1] if text == BACK else (*asking.answers, text)
        try:
            asking = face.do(AskWeights(decision=asking.decision.id, answers=answers))
        except Refusal as refusal:
            face.say(face.ink.warning(paragraph(f"{refusal.sentence} {refusal.remedy}", face.width, "  ")))
    return asking, False


def _kept(asking: Asking, kept: Weighing, face: Face) -> Iterator[str]:
    labels = {each.name: each.label for each in asking.dialogue.attributes}
    columns = [Column("What counts"), Column("Weight", right=True, firm=True)]
    shares = sorted(asking.weights.shares.items(), key=lambda pair: -pair[1])
    yield from table(columns, [[labels[name], f"{share * 100:.1f} %"] for name, share in shares], face.ink, face.width)
    yield from (paragraph(each, face.width) for each in asking.weights.said)
    yield f"Kept as {kept.id}."
    yield face.ink.faint(TAKE_BACK)
