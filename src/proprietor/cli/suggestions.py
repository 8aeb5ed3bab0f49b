"""What a debrief or an answer suggests for the books, shown and accepted."""

import click

from proprietor.actions.kinds import kind_of
from proprietor.actions.looking import ShowRecord
from proprietor.actions.plain import plain
from proprietor.actions.proposing import AcceptProposals, ProposeChanges
from proprietor.cli.face import TAKE_BACK, UNDO, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.shape import Command


@click.command(
    cls=Command,
    example=["proprietor answer suggest ans_3d8q --all", "proprietor debrief suggest dbr_6k2w --accept need --accept person-1"],
)
@click.argument("id", metavar="ID")
@click.option(
    "--accept", "keys", multiple=True, metavar="KEY", help="Write this one into the books; can be given more than once."
)
@click.option("--all", "everything", is_flag=True, help="Accept all of them.")
def suggest(id: str, *, keys: tuple[str, ...], everything: bool) -> None:  # noqa: A002 - the argument's name on the screen
    """Show what a debrief or an answer suggests for your books.

    A debrief: people, an assumption to test, notes for the brief, the wins you told. An answer: that the want was said or the
    complaint raised, and what came of it. Nothing is written until you accept it; accepted ones can be taken back in one go.
    """
    face = here()
    offered = face.do(ProposeChanges(id=id))
    kind = kind_of(face.do(ShowRecord(id=id)).kept.record).name
    wanted = tuple(each.key for each in offered) if everything else keys
    if wanted:
        written = face.do(AcceptProposals(id=id, keys=wanted))
        face.answer({"written": [plain(each) for each in written]}, f"Wrote {len(written)} into the books. {TAKE_BACK}", [UNDO])
        return
    then = [Next(f"proprietor {kind} suggest {id} --all", "accepts all of them", confirm=True)] if offered else []
    lines = [
        line
        for each in offered
        for line in (
            f"{face.ink.strong(each.key)}  {paragraph(each.words, face.width - len(each.key) - 2)}",
            f"    {each.because}",
        )
    ]
    empty = f"This {kind} suggests nothing the books do not hold already."
    face.answer({"proposals": [plain(each) for each in offered]}, lines or empty, then)
