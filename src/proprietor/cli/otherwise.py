"""A draft said otherwise by the model, in the terminal: what stands, and why a line stayed as the rules made it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from proprietor.actions.plain import plain
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.sending import agreed_to_send, sheet_card

if TYPE_CHECKING:
    from proprietor.actions.phrasing import Rephrased, RephraseDraft
    from proprietor.interview.rehearsal.session import Session

OTHERWISE = click.option("--otherwise", is_flag=True, help="Say it otherwise by the model, if one is set up.")


def say_draft_otherwise(wanted: "RephraseDraft", face: Face, command: str, *, send: bool) -> None:
    """Say a draft otherwise, once the person has agreed to what leaves for it."""
    if not agreed_to_send(face.do(replace(wanted, send=False)).sheet, face, f"{command} --otherwise --send", send=send):
        return
    made = face.do(replace(wanted, send=True))
    data = {
        **sheet_card(made.sheet, sent=True),
        "title": made.title,
        "draft": made.text,
        "lines": plain(made.lines),
        "trouble": made.trouble.sentence if made.trouble else "",
    }
    face.answer(data, lambda: rephrased_lines(made, face))


def rephrased_lines(made: "Rephrased", face: Face) -> Iterator[str]:
    """The draft as it can be copied, and beneath it what became of the lines."""
    yield from (paragraph(line, face.width) for line in clean(made.text).split("\n"))
    yield ""
    if made.trouble:
        yield face.ink.warning(paragraph(f"{made.trouble.sentence} {made.trouble.remedy}", face.width))
        yield face.ink.faint("The draft stands as your records made it.")
        return
    count = len(made.lines)
    yield face.ink.faint(f"{made.changed} of {count} {'line is' if count == 1 else 'lines are'} said otherwise.")
    for line in made.lines:
        if line.why:
            yield face.ink.faint(
                paragraph(f"Stays as it was, for in other words {clean(line.why)}: “{clean(line.before)}”", face.width)
            )


def speaking(face: Face, scenario: str, kind: str, *, reword: bool, send: bool) -> Callable[["Session"], str]:
    """How the manager's last words are told in a rehearsal: as the rules made them, or said otherwise where one agreed to it."""
    if not reword:
        return _last

    from proprietor.actions.phrasing import RephraseTurn  # noqa: PLC0415 - only whoever asks for it

    agreed: bool | None = True if send else None

    def spoken(session: "Session") -> str:
        nonlocal agreed
        if agreed is False:
            return session.last
        wanted = RephraseTurn(scenario=scenario, kind=kind, seed=session.seed, said=session.said)
        door = face.business if face.has_books else face.bare
        if agreed is None:
            agreed = agreed_to_send(
                door.do(wanted).sheet, face, f"proprietor lab rehearse {scenario} --reword --send", send=False
            )
            if not agreed:
                return session.last
        made = door.do(replace(wanted, send=True))
        if made.trouble:
            face.say(face.ink.faint(paragraph(f"{made.trouble.sentence} His words stand as the rules made them.", face.width)))
        return made.text

    return spoken


def _last(session: "Session") -> str:
    return session.last
