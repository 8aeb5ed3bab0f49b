"""What a debrief suggests for the books, shown and accepted."""

import click

from proprietor.actions.debriefing import AcceptProposals, ProposeFromDebrief
from proprietor.actions.plain import plain
from proprietor.cli.face import TAKE_BACK, UNDO, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.shape import Command


@click.command(
    cls=Command, example=["proprietor lab suggest dbr_6k2w", "proprietor lab suggest dbr_6k2w --accept need --accept person-1"]
)
@click.argument("debrief", metavar="ID")
@click.option(
    "--accept", "keys", multiple=True, metavar="KEY", help="Write this one into the books; can be given more than once."
)
@click.option("--all", "everything", is_flag=True, help="Accept all of them.")
def suggest(debrief: str, *, keys: tuple[str, ...], everything: bool) -> None:
    """Show what a debrief suggests for your books: people, an assumption to test, notes for the brief, the wins you told.

    Nothing is written until you accept it; accepted ones can be taken back in one go.
    """
    face = here()
    offered = face.do(ProposeFromDebrief(id=debrief))
    wanted = tuple(each.key for each in offered) if everything else keys
    if wanted:
        written = face.do(AcceptProposals(id=debrief, keys=wanted))
        face.answer({"written": [plain(each) for each in written]}, f"Wrote {len(written)} into the books. {TAKE_BACK}", [UNDO])
        return
    then = [Next(f"proprietor lab suggest {debrief} --all", "accepts all of them", confirm=True)] if offered else []
    lines = [
        line
        for each in offered
        for line in (
            f"{face.ink.strong(each.key)}  {paragraph(each.words, face.width - len(each.key) - 2)}",
            f"    {each.because}",
        )
    ]
    empty = "This debrief suggests nothing the books do not hold already."
    face.answer({"proposals": [plain(each) for each in offered]}, lines or empty, then)
