"""Before anything leaves for the model: what it would be is shown, and the person agrees."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from proprietor.cli.face import Face, Next
from proprietor.cli.ink import clean, paragraph

if TYPE_CHECKING:
    from proprietor.actions.letters import Sheet

SEND = click.option("--send", is_flag=True, help="Agree beforehand; without it you are shown what would be sent, and asked.")


def agreed_to_send(sheet: "Sheet", face: Face, command: str, *, send: bool) -> bool:
    """Whether the person agrees that a letter leaves; where nobody can be asked, it is shown and does not."""
    if send:
        return True
    if face.asks:
        face.say("\n".join(sheet_lines(sheet, face)))
        if click.confirm(f"Send it to {clean(sheet.setting.address)}?", default=False):
            return True
        face.say("Nothing was sent.")
        return False
    then = [Next(command, "sends it to the model", confirm=True)]
    face.answer(sheet_card(sheet, sent=False), lambda: [*sheet_lines(sheet, face), f"Nothing was sent. Send it: {command}"], then)
    return False


def sheet_lines(sheet: "Sheet", face: Face) -> Iterator[str]:
    """The whole of a letter, to read."""
    where = "on this machine" if sheet.setting.local else "on another machine"
    model = f", model {clean(sheet.setting.model)}" if sheet.setting.model else ""
    yield paragraph(f"This would be sent to {clean(sheet.setting.address)} ({where}{model}):", face.width)
    yield ""
    for part in (sheet.letter.system, sheet.letter.text):
        yield paragraph(part, face.width, "  ")
        yield ""
    if sheet.letter.masked:
        yield paragraph("Names and figures are masked; what stands for what stays here:", face.width)
        yield from (
            face.ink.faint(paragraph(f"{name} {clean(written)}", face.width, "  ")) for name, written in sheet.keys.items()
        )
        yield ""


def sheet_card(sheet: "Sheet", *, sent: bool) -> dict[str, Any]:
    """The same for a program."""
    setting, letter = sheet.setting, sheet.letter
    return {
        "sent": sent,
        "to": setting.address,
        "model": setting.model,
        "local": setting.local,
        "masked": letter.masked,
        "signs": letter.signs,
        "system": letter.system,
        "text": letter.text,
    }
