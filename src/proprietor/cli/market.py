"""The market in the terminal: which occupation a title means."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from proprietor.actions.market import MOST, MatchTitles, TitleRead
from proprietor.actions.postings import Market, ShowMarket
from proprietor.cli.aggregating import aggregate, cells
from proprietor.cli.diagnosis import diagnose
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import Ink, clean, inert, paragraph
from proprietor.cli.learning import learn
from proprietor.cli.offered import market_lines, market_plain
from proprietor.cli.pay import pay, pay_table
from proprietor.cli.pipeline import pipeline
from proprietor.cli.shape import Command, Group
from proprietor.cli.table import Column, table
from proprietor.cli.vocabulary import vocabulary
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.business import Business

LONGEST_POSTING = 1_000_000
"""Signs of a posting that are read."""


@click.group(
    cls=Group, invoke_without_command=True, example=["proprietor market", "proprietor market title 'Senior bed manager (m/f/d)'"]
)
@click.pass_context
def market(context: click.Context) -> None:
    """What is wanted and paid, and which of it fits. Alone: what postings there are, and which titles are not sure."""
    if context.invoked_subcommand is None:
        face = here()
        shown = face.do(ShowMarket())
        face.answer(market_plain(shown), lambda: market_lines(shown, face), _then(shown))


def _then(shown: Market) -> list[Next]:
    if not shown.postings:
        return [Next("proprietor posting import FILE", "brings postings in, with a preview first", confirm=True)]
    sort = [Next("proprietor posting sort TITLE OCCUPATION", "says what an unsure title means", confirm=True)]
    return [*(sort if shown.unsure else []), Next("proprietor posting list", "shows how you fit them")]


@market.command(
    cls=Command,
    example=[
        "proprietor market title 'Senior bed manager (m/f/d)'",
        "proprietor market title PM --posting advert.txt",
        "proprietor market title --vocabulary esco --top 10 < titles.txt > codes.jsonl",
    ],
)
@click.argument("titles", nargs=-1, metavar="[TITLE]...")
@click.option(
    "--vocabulary", "name", default="", metavar="NAME", help="In which to look: own, esco, onet, esco-1.2.1-de. Ours by default."
)
@click.option(
    "--top", "most", type=click.IntRange(1, MOST), default=5, show_default=True, metavar="N", help="Occupations to show."
)
@click.option(
    "--posting",
    type=click.File(encoding="utf-8", errors="replace"),
    metavar="FILE",
    help="The posting: its words tell tied ones apart.",
)
@click.option(
    "--embed", is_flag=True, help="Compare by meaning, too; slow the first time. Needs pip install 'proprietor[embed]'."
)
@click.option(
    "--model", type=click.Path(path_type=Path), metavar="DIR", help="A model of your own for --embed: ONNX and tokenizer.json."
)
def title(titles: tuple[str, ...], *, name: str, most: int, posting: TextIO | None, embed: bool, model: Path | None) -> None:
    """Which occupation a job title means, with its codes in SOC and ISCO, or those of ESCO or O*NET.

    Without a TITLE it reads titles from the pipe, one a line, and writes a JSON object a line as they come: title, level, sure,
    margin, scheme, release, and the candidates with id, code, label, SOC, ISCO, score and the label that matched. Where sure is
    false, look which it is.
    """
    face = here()
    if not titles and sys.stdin.isatty():
        raise click.UsageError("Name a title, or pipe in titles, one a line.")
    if posting and not titles:
        raise click.UsageError("--posting goes with the title it stands under.")
    if any(not each.strip() for each in titles):
        raise Refusal("empty", "The title is empty.", "Give it as an advert would: 'Senior plumber'.", place="title")
    described = posting.read(LONGEST_POSTING) if posting else ""
    request = MatchTitles(
        titles=titles or _piped(),
        vocabulary=name,
        most=most,
        description=described,
        embed=embed or model is not None,
        model=model,
    )
    if titles:
        read: Iterator[TitleRead] = _door(face).do(request)
        _answer(face, list(read))
    else:
        _stream(face, request)


def _door(face: Face) -> "Business":
    """The door to the books, if there are any: your own word on titles is in them."""
    return face.business if face.has_books else face.bare


def _answer(face: Face, read: Sequence[TitleRead]) -> None:
    told = "\n\n".join("\n".join(_lines(each, face.ink, face.width)) for each in read)
    attribution = read[0].vocabulary.attribution
    credit = "" if read[0].vocabulary.scheme == "own" else f"\n\n{face.ink.faint(paragraph(attribution, face.width))}"
    face.answer({"titles": [_plain(each) for each in read], "attribution": attribution}, told + credit)


def _stream(face: Face, request: MatchTitles) -> None:
    """Write a line a title as they come; the attribution goes to where troubles go, before them."""
    credited = False
    for each in _door(face).do(request):
        if not credited and each.vocabulary.scheme != "own":
            face.say(each.vocabulary.attribution, aside=True)
        credited = True
        sys.stdout.write(inert(json.dumps(_plain(each), ensure_ascii=False)) + "\n")
        sys.stdout.flush()  # whoever reads may wait for it before giving the next


def _piped() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _plain(read: TitleRead) -> dict[str, object]:
    return {
        "title": read.title,
        "level": read.level.value,
        "sure": read.sure,
        "margin": round(read.margin, 4),
        "scheme": read.vocabulary.scheme.value,
        "release": read.vocabulary.release,
        "candidates": [
            {
                "id": each.occupation.id,
                "code": each.occupation.code,
                "label": each.occupation.label,
                "soc": each.occupation.soc,
                "isco": each.occupation.isco,
                "score": round(each.score, 4),
                "matched": each.label,
            }
            for each in read.meanings
        ],
    }


def _lines(read: TitleRead, ink: Ink, width: int) -> Iterator[str]:
    yield ink.strong(clean(read.title))
    if not read.meanings:
        yield "No word of it is known. Try a plainer title, as “nurse” or “accountant”."
        return
    level = f" It sounds like this level: {read.level.value}." if read.level != "unknown" else ""
    yield ink.faint(("This is sure enough to be taken." if read.sure else "Not sure; look which of these it is.") + level)
    listed = [each.occupation for each in read.meanings]
    own = read.vocabulary.scheme == "own"
    codes = [("SOC", "soc"), ("ISCO", "isco")] if own else [("Code", "code"), ("ISCO", "isco")]
    shown = [(head, field) for head, field in codes if any(getattr(each, field) for each in listed)]
    rows = [
        (each.occupation.label, *(getattr(each.occupation, field) for _, field in shown), f"{each.score:.2f}")
        for each in read.meanings
    ]
    columns = (Column("Occupation"), *(Column(head, firm=True) for head, _ in shown), Column("Likeness", right=True))
    yield from table(columns, rows, ink, width)


for _command in (vocabulary, pipeline, diagnose, aggregate, cells, pay, pay_table, learn):
    market.add_command(_command)
