"""The first page: how to begin while the books are empty, the agenda once they are not."""

import os
from pathlib import Path

from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph

WAYS: tuple[Next, ...] = (
    Next(
        "proprietor lint cv.md", "Hear what an auditor would say of what you have done. Takes a CV (text, Markdown, .docx, .pdf)"
    ),
    Next("proprietor --example agenda", "Look at a complete example, in books of its own that never mix with yours"),
    Next(
        "proprietor win record",
        "Start your books with one thing that went better because of you; it asks, you answer",
        confirm=True,
    ),
)
"""Three ways to begin, as in the browser."""

BROWSER = Next("proprietor web", "the same in your browser")


def first_page() -> None:
    """Answer `proprietor` without a command."""
    face = here()
    if _is_empty(face):
        _welcome(face)
        return
    from proprietor.cli.agenda import show_agenda  # noqa: PLC0415 - a welcome needs no agenda

    show_agenda(face, everything=False, unasked=True)


def _is_empty(face: Face) -> bool:
    """Whether there is nothing in the books; books that do not exist are not made for it."""
    from proprietor.business.opening import VARIABLE, default_file  # noqa: PLC0415 - not needed for the example

    if not face.example:
        place = face.books or os.environ.get(VARIABLE) or str(default_file())
        if "://" not in place and not Path(place).expanduser().exists():
            return True
    from proprietor.actions.kinds import LEDGERS  # noqa: PLC0415 - only for books that are there
    from proprietor.actions.looking import ListRecords  # noqa: PLC0415 - the same

    return not any(face.do(ListRecords(kind=kind.name)) for kind in LEDGERS)


def _welcome(face: Face) -> None:
    lines = [
        paragraph(
            "You run a business of one: your employer is a customer, your work is the product. These are its books.", face.width
        ),
        "Nothing leaves this machine. Three ways to begin:",
    ]
    for way in WAYS:
        lines += ["", f"  {face.ink.good(way.command)}", paragraph(f"{way.why}.", face.width, "      ")]
    lines += _proposed(face)
    lines += ["", face.ink.faint(f"{BROWSER.command} opens {BROWSER.why}. proprietor --help lists every command.")]
    face.answer({"empty": True}, lines, [*WAYS, BROWSER])


def _proposed(face: Face) -> list[str]:
    """That programs have proposed something for books that are still empty; books that do not exist are not made for it."""
    if not face.has_books:
        return []
    from proprietor.actions.proposals import ListProposals  # noqa: PLC0415 - only for books that are there

    count = len(face.do(ListProposals()))
    return ["", f"Proposals of programs that wait: {count}. Look through them: proprietor proposals"] if count else []
