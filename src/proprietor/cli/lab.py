"""`proprietor lab`: the interview lab in the terminal."""

import json
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from proprietor.actions.lab import AnalyseTalk, CorrectTalk, DrawTalk, KeepTalk, ListTalks, ShowTalk, SpeakAs, TagUtterances
from proprietor.actions.papers import Drawing
from proprietor.actions.plain import plain
from proprietor.cli.briefing import brief, briefs
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, inert
from proprietor.cli.pictures import save_picture
from proprietor.cli.playbook import playbook
from proprietor.cli.reading import STDIN, document
from proprietor.cli.register import Register
from proprietor.cli.rehearsing import practice, rehearse, scenarios
from proprietor.cli.shape import Command, Group
from proprietor.cli.suggestions import suggest
from proprietor.cli.table import Column, table
from proprietor.cli.talks import told
from proprietor.interview.records import Conversation, Correction, Occasion
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import parse_date


@click.group(cls=Group, name="lab", example=["proprietor lab analyse talk.vtt", "proprietor lab tag < talk.jsonl > tags.jsonl"])
def lab() -> None:
    """The interview lab: analyse a real talk, and see how it compares with your earlier ones."""


@lab.command(
    cls=Command,
    example=[
        "proprietor lab analyse talk.vtt",
        "pbpaste | proprietor lab analyse - --me Ana",
        "proprietor lab analyse talk.txt --svg talk.svg",
        "proprietor lab analyse talk.srt --keep 'First talk at the harbour school' --on 2026-11-20",
        "proprietor lab analyse cnv_4k7m",
    ],
)
@click.argument("source", metavar="FILE|-|ID")
@click.option("--me", "mine", multiple=True, metavar="NAME", help="Under which name you speak; can be given more than once.")
@click.option("--all", "everything", is_flag=True, help="Every question, answer and turn, not only the foremost.")
@click.option("--svg", type=click.Path(path_type=Path), metavar="FILE", help="Save the picture of the talk.")
@click.option("--png", type=click.Path(path_type=Path), metavar="FILE", help="The same as PNG.")
@click.option("--keep", "name", metavar="NAME", help="Keep it in your books under this name.")
@click.option("--on", metavar="DATE", help="With --keep: when it was.")
@click.option("--employer", metavar="ID", default="", help="With --keep: with whom.")
@click.option(
    "--occasion", type=click.Choice([each.value for each in Occasion]), default=Occasion.INTERVIEW.value, help="With --keep."
)
def analyse(
    source: str,
    *,
    mine: tuple[str, ...],
    everything: bool,
    svg: Path | None,
    png: Path | None,
    name: str | None,
    on: str | None,
    employer: str,
    occasion: str,
) -> None:
    """Analyse the transcript of a talk: who asked what, who led, what they told you, where it could have been turned.

    FILE is WebVTT, SubRip, Whisper JSON, Otter, Teams, Meet, or plain text with a name before each turn; - reads from the pipe.
    No books are needed, and nothing is kept unless you say so. With the id of a kept talk it is compared with your earlier ones.
    """
    face = here()
    if _is_talk(source):
        if mine or name is not None:
            wrong, right = ("--me", "proprietor lab me ID NAME") if mine else ("--keep", "proprietor lab analyse ID")
            raise click.UsageError(f"{wrong} is for a file, and {source} is kept already; say instead: {right}.")
        _analyse_kept(source, face, everything=everything, pictures={Drawing.SVG: svg, Drawing.PNG: png})
        return
    if name is None and (on is not None or employer):
        raise click.UsageError(
            f"{'--employer' if on is None else '--on'} says something about a talk you keep; say --keep NAME, too."
        )
    read = document(source, face)
    door = face.business if name is not None or face.has_books else face.bare
    asked = AnalyseTalk(text=read.text, name="" if source == STDIN else source, mine=mine)
    analysis = door.do(asked)
    for form, path in ((Drawing.SVG, svg), (Drawing.PNG, png)):
        if path is not None:
            save_picture(path, door.do(DrawTalk(form=form, text=read.text, mine=mine)).data)
    then = [Next(f"proprietor lab analyse {shlex.quote(source)} --keep 'NAME'", "keeps it in your books", confirm=True)]
    if name is not None:
        wanted = Conversation(
            name=name,
            mine=mine or analysis.mine,
            on=parse_date(on) if on else None,
            employer=RecordId(employer),
            occasion=Occasion(occasion),
        )
        kept = face.do(KeepTalk(text=read.text, conversation=wanted))
        then = [Next(f"proprietor lab analyse {kept.id}", "compares it with your earlier talks"), UNDO]
    face.answer(_plain(analysis, svg=svg, png=png), lambda: told(analysis, face, everything=everything), then)
    if name is not None and not face.json:
        face.say(f"Kept as {kept.id}. {TAKE_BACK}")


def _is_talk(source: str) -> bool:
    return source.lower().startswith("cnv") and not Path(source).exists()


def _analyse_kept(head: str, face: Face, *, everything: bool, pictures: dict[Drawing, Path | None]) -> None:
    talk = face.do(ShowTalk(id=head))
    for form, path in pictures.items():
        if path is not None:
            save_picture(path, face.do(DrawTalk(form=form, id=head)).data)
    data = {
        "record": plain(talk.kept),
        **_plain(talk.analysis, svg=pictures[Drawing.SVG], png=pictures[Drawing.PNG]),
        "comparison": plain(talk.comparison),
    }
    then = [
        Next(f"proprietor lab correct {talk.kept.record.id} TURN LABEL VALUE", "puts a label right", confirm=True),
        Next(f"proprietor lab me {talk.kept.record.id} NAME", "says who of them you are", confirm=True),
    ]
    face.answer(data, lambda: told(talk.analysis, face, everything=everything, comparison=talk.comparison), then)


def _plain(analysis: Any, *, svg: Path | None, png: Path | None) -> dict[str, object]:  # noqa: ANN401 - an analysis
    made = plain(analysis)
    assert isinstance(made, dict)
    files = {"svg": str(svg) if svg else None, "png": str(png) if png else None}
    return {**made, "files": {name: path for name, path in files.items() if path}}


@lab.command("list", cls=Command, example="proprietor lab list")
def list_() -> None:
    """List the talks you keep, the newest first."""
    face = here()
    kept = face.do(ListTalks())
    talks = [each.record for each in kept if isinstance(each.record, Conversation)]
    register = Register(face)
    rows = [[register.head(talk.id), str(talk.on or ""), talk.occasion.replace("_", " "), talk.name] for talk in talks]
    columns = [
        Column("Id", firm=True, style=face.ink.strong),
        Column("When", firm=True),
        Column("What", firm=True),
        Column("Name"),
    ]
    empty = "No talk is kept yet. Begin with: proprietor lab analyse FILE --keep 'NAME'"
    then = [Next(f"proprietor lab analyse {talks[0].id}", "analyses the newest")] if talks else []
    face.answer(
        {"talks": [plain(each) for each in kept]}, lambda: table(columns, rows, face.ink, face.width) if rows else [empty], then
    )


@lab.command(cls=Command, example=["proprietor lab me cnv_4k7m Ana", "proprietor lab me cnv_4k7m 'Speaker 2' Ana"])
@click.argument("talk", metavar="ID")
@click.argument("mine", metavar="NAME...", nargs=-1, required=True)
def me(talk: str, mine: tuple[str, ...]) -> None:
    """Say under which names you speak in a kept talk, where the guess was wrong.

    What you put right stays with the words it was said of.
    """
    face = here()
    made = face.do(SpeakAs(id=talk, mine=mine))
    then = [Next(f"proprietor lab analyse {made.id}", "analyses the talk with it"), UNDO]
    face.answer({"record": plain(made)}, f"In “{clean(made.title)}” you are {clean(', '.join(made.mine))}.\n{TAKE_BACK}", then)


@lab.command(
    cls=Command,
    example=["proprietor lab correct cnv_4k7m 12 focus their_problem", "proprietor lab correct cnv_4k7m 12.1 intent implication"],
)
@click.argument("talk", metavar="ID")
@click.argument("turn", metavar="TURN")
@click.argument("label")
@click.argument("value")
def correct(talk: str, turn: str, label: str, value: str) -> None:
    """Put a label of a kept talk right; from then on your word wins over the rules.

    TURN is the number of the turn, as in 12, or of a question in it, as in 12.1.
    """
    face = here()
    number, _, question = turn.partition(".")
    if not number.isdecimal() or (question and not question.isdecimal()):
        raise click.BadParameter(f"“{turn}” is no turn; write 12, or 12.1 for its first question.", param_hint="TURN")
    wanted = Correction(
        conversation=RecordId(talk),
        turn=int(number),
        question=int(question) if question else None,
        label=label,
        value=value,
    )
    made = face.do(CorrectTalk(correction=wanted))
    then = [Next(f"proprietor lab analyse {made.conversation}", "analyses the talk with it"), UNDO]
    face.answer({"record": plain(made)}, f"Put right: {made.title}\n{TAKE_BACK}", then)


@lab.command(cls=Command, example="proprietor lab tag < utterances.jsonl > tags.jsonl")
def tag() -> None:
    """Tag utterances, one JSON object a line from the pipe; for measuring the rules on talk that others have labelled.

    In: {"id", "speaker", "text", "prev"}. Out: {"id", "is_question", "question_form", "is_reflection", "intent", "follow_up",
    "uptake", "focus"}, a line each, as they come.
    """
    face = here()
    for made in face.bare.do(TagUtterances(utterances=_lines(sys.stdin.buffer))):
        sys.stdout.write(inert(json.dumps(made, ensure_ascii=False)) + "\n")
        sys.stdout.flush()  # whoever reads may wait for it before saying the next


def _lines(stream: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError) as problem:
            raise _no_utterance(number, "it is no JSON") from problem
        if not isinstance(found, dict) or not isinstance(found.get("text"), str):
            raise _no_utterance(number, "an object with “text” is wanted")
        yield found


def _no_utterance(number: int, why: str) -> Refusal:
    return Refusal(
        "bad-value",
        f"Line {number} is no utterance: {why}.",
        'Give one JSON object a line, such as {"id": 1, "speaker": "A", "text": "How so?", "prev": "It was hard."}',
        place=f"line {number}",
    )


for _command in (brief, briefs, scenarios, rehearse, practice, suggest, playbook):
    lab.add_command(_command)
