"""Links between records, made and taken away."""

import click

from proprietor.actions.books import Delete, LinkRecords
from proprietor.actions.kinds import kind_of_id
from proprietor.actions.looking import ShowRecord
from proprietor.actions.plain import plain
from proprietor.books import LinkKind
from proprietor.cli.face import TAKE_BACK, UNDO, here
from proprietor.cli.ink import paragraph
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.values.ids import RecordId, tidy
from proprietor.values.refusals import Refusal

VERBS = [verb.value for verb in LinkKind]


@click.command(cls=Command, example=["proprietor link per_9w3c saw win_4k7m", "proprietor link clm_8t2d cites win_4k7m"])
@click.argument("source", metavar="ID")
@click.argument("verb", type=click.Choice(VERBS))
@click.argument("target", metavar="ID")
def link(source: str, verb: str, target: str) -> None:
    """Say how two records hang together.

    A person saw a win, an artefact shows it, a claim cites it; two complaints are the same or apart; anything concerns anything.
    """
    face = here()
    made = face.do(LinkRecords(source=source, target=target, verb=LinkKind(verb)))
    register = Register(face)
    said = f"“{register.title(made.source)}” {made.verb.word} “{register.title(made.target)}”."
    face.answer({"link": plain(made)}, [paragraph(said, face.width), face.ink.faint(TAKE_BACK)], [UNDO])


@click.command(cls=Command, name="unlink", example=["proprietor unlink per_9w3c saw win_4k7m", "proprietor unlink lnk_2f5g"])
@click.argument("source", metavar="ID")
@click.argument("verb", type=click.Choice(VERBS), required=False)
@click.argument("target", metavar="ID", required=False)
def unlink(source: str, verb: str | None, target: str | None) -> None:
    """Take a link away, named by both ends and the verb, or by its own id."""
    if bool(verb) != bool(target):
        raise click.UsageError("Name the link as ID saw|shows|cites|concerns|same|apart ID, or by its own id.")
    face = here()
    link_id = _link_id(source) if verb is None or target is None else _between(source, verb, target)
    face.do(Delete(id=link_id))
    face.answer({"deleted": link_id}, ["The link is gone; both records stay.", face.ink.faint(TAKE_BACK)], [UNDO])


def _link_id(head: str) -> RecordId:
    kind = kind_of_id(RecordId(tidy(head)))
    if kind is None or kind.name != "link":
        raise Refusal("bad-reference", f"“{head}” is not a link.", "Name both ends and the verb between them.", place=head)
    return RecordId(head)


def _between(source: str, verb: str, target: str) -> RecordId:
    face = here()
    begin, end = (face.do(ShowRecord(id=head)) for head in (source, target))
    for tie in begin.ties:
        if tie.out and tie.verb == verb and tie.record.id == end.kept.record.id:
            return tie.link
    raise Refusal(
        "unknown-id",
        f"There is no link that says {begin.kept.record.id} {verb} {end.kept.record.id}.",
        f"See what hangs on {begin.kept.record.id} by showing it.",
        place=source,
    )
