"""Complaints over a career in the terminal: the register with its matrix, and the owner's word on which are one."""

from collections.abc import Iterator
from functools import partial

import click

from proprietor.actions.complaining import RegisterShown, ShowRegister, SortComplaint
from proprietor.actions.plain import plain, record_plain
from proprietor.books import About
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.quoting import remarked
from proprietor.cli.register import Register, one_line
from proprietor.cli.shape import Command
from proprietor.cli.shells import ids_of
from proprietor.cli.table import Column, table
from proprietor.decide.matrix import Cell, State, cut

SIGNS = {
    State.SILENT: "○ never raised",
    State.WAITING: "● raised, nothing came yet",
    State.TOLD: "● raised, this came",
    State.REFUSED: "● raised, a no",
    State.PARTLY: "● raised, in part",
    State.MENDED: "● raised, a yes",
}
"""State of a complaint in a job → what stands in its cell."""

MOST_JOBS = 4
"""Jobs that stand side by side in a table, the newest; the others are told with --json and on the page (a guess)."""


@click.command(
    cls=Command, name="register", example=["proprietor complaint register", "proprietor complaint register --leaving rol_4d2p"]
)
@click.option("--leaving", default="", metavar="ROLE", help="A role you think of leaving: what was never raised there is told.")
def register(leaving: str) -> None:
    """Show all complaints over all jobs: which came along, which were ever raised, and what came of it."""
    face = here()
    shown = face.do(ShowRegister(leaving=leaving))
    face.answer(_plain(shown), lambda: _lines(shown, face), _then(shown))


def _then(shown: RegisterShown) -> list[Next]:
    if shown.empty:
        return [Next("proprietor complaint record '…'", "writes down the first complaint", confirm=True)]
    found = [
        Next(f"proprietor complaint sort {one.id} {two.id} --same", "says that they are one; --apart that not", confirm=True)
        for one, two in shown.guesses[:1]
    ]
    unmarked = next((each.newest for each in shown.register.threads if each.about is About.UNMARKED), None)
    if unmarked:
        command = f"proprietor complaint sort {unmarked.complaint.id} --about job"
        found.append(Next(command, "says what it is about: job, trade or oneself", confirm=True))
    return [*found, Next("proprietor decide", "weighs what you could do about it")]


def _plain(shown: RegisterShown) -> dict[str, object]:
    return {
        "jobs": [{"id": each.id, "name": each.name} for each in shown.register.jobs],
        "complaints": [
            {
                "about": thread.about.value,
                "guessed": thread.guessed,
                "entries": [
                    {
                        "id": each.complaint.id,
                        "what": each.complaint.what,
                        "role": each.role.id if each.role else None,
                        "open": each.open,
                        "raised": [plain(told) for told in each.raised],
                    }
                    for each in thread.entries
                ],
            }
            for thread in shown.register.threads
        ],
        "guesses": [[one.id, two.id] for one, two in shown.guesses],
        "findings": [plain(each) for each in shown.findings],
    }


def _lines(shown: RegisterShown, face: Face) -> Iterator[str]:
    if shown.empty:
        yield paragraph(shown.empty, face.width)
        yield face.ink.good("  proprietor complaint record 'Plans change every Monday and nobody says why'")
        return
    heads = Register(face)
    if shown.matrix.rows:
        yield from _matrix(shown, face)
        yield ""
    homeless = [each.newest for each in shown.register.threads if not each.jobs]
    if homeless:
        yield face.ink.faint("These name no role, so they stand in no column:")
        yield from (
            paragraph(one_line(each.complaint), face.width, f"  {heads.head(each.complaint.id)}  ", "    ") for each in homeless
        )
        yield ""
    if shown.findings:
        yield from remarked(shown.findings, face)
    else:
        yield "Nothing is to be remarked: no open complaint came along, and what came of each that was raised is written."
    for one, two in shown.guesses:
        yield ""
        yield paragraph(f"Are these one complaint? “{clean(one.what)}” and “{clean(two.what)}”", face.width)
        yield face.ink.good(f"  proprietor complaint sort {heads.head(one.id)} {heads.head(two.id)} --same")
        yield face.ink.good(f"  proprietor complaint sort {heads.head(one.id)} {heads.head(two.id)} --apart")


def _matrix(shown: RegisterShown, face: Face) -> Iterator[str]:
    jobs = shown.matrix.jobs[-MOST_JOBS:]
    columns = [
        Column("Complaint", style=face.ink.strong),
        *(Column(cut(each.name or "unnamed", 24)) for each in jobs),
        Column("About", firm=True),
    ]
    rows = [
        [
            each.thread.newest.complaint.what,
            *(_cell(cell) for cell in each.cells[-MOST_JOBS:]),
            "" if each.thread.about is About.UNMARKED else each.thread.about.word,
        ]
        for each in shown.matrix.rows
    ]
    yield from table(columns, rows, face.ink, face.width)
    if len(shown.matrix.jobs) > MOST_JOBS:
        left = len(shown.matrix.jobs) - MOST_JOBS
        yield face.ink.faint(f"{left} earlier {'job is' if left == 1 else 'jobs are'} left out here; the page shows all.")


def _cell(cell: Cell | None) -> str:
    return SIGNS[cell.state] if cell else ""


@click.command(
    cls=Command,
    name="sort",
    example=["proprietor complaint sort cmp_6y1m --about trade", "proprietor complaint sort cmp_6y1m cmp_2d8k --same"],
)
@click.argument("id", metavar="ID", shell_complete=partial(ids_of, "complaint"))
@click.argument("other", metavar="[OTHER]", default="", shell_complete=partial(ids_of, "complaint"))
@click.option("--same/--apart", default=None, help="Whether the two are one complaint.")
@click.option(
    "--about",
    type=click.Choice([each.value for each in About]),
    help="What it is about: this job, the trade, or oneself.",
)
def sort(id: str, other: str, about: str | None, *, same: bool | None) -> None:  # noqa: A002 - the argument's name on the screen
    """Say what a complaint is about, or whether it is the same one as another."""
    if (same is None) != (not other):
        raise click.UsageError("Name two complaints and say --same or --apart.")
    face = here()
    made = face.do(SortComplaint(id=id, about=About(about) if about else None, other=other, same=bool(same)))
    face.answer({"record": record_plain(made)}, ["It is written down.", face.ink.faint(TAKE_BACK)], [UNDO])


COMMANDS = (register, sort)
"""What can be done with complaints besides writing them down."""
