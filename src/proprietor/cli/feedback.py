"""`proprietor feedback`: whom you asked, and who next; the forms and the guide. Nothing is ever sent from here."""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import click

from proprietor.actions.inviting import Asked, FeedbackShown, InviteRater, MakeForm, MakeGuide, ShowFeedback, form_name
from proprietor.actions.kinds import kind_named
from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.undoing import Undo
from proprietor.books import Person
from proprietor.calibration.whom import Next as Whom
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.handling import looked_up
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.levels import competency_at
from proprietor.cli.putting_out import form_of, refuse_over, write_file
from proprietor.cli.receiving import enter, read, receive
from proprietor.cli.register import Register
from proprietor.cli.shape import Command, Group
from proprietor.cli.shells import ids_of
from proprietor.cli.table import Column, table
from proprietor.values.refusals import Refusal
from proprietor.values.when import parse_date

SEND = "Send it yourself, by any message; the reply comes back sealed, and only your books can open it."

INTO = click.option(
    "--into",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write it; a name is made up if you give none.",
)
OVERWRITE = click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
IN = click.option(
    "--in",
    "competencies",
    multiple=True,
    metavar="COMPETENCY",
    shell_complete=partial(ids_of, "competency"),
    help="In which; can be given more than once. All of yours if left out.",
)


@click.group(
    cls=Group,
    name="feedback",
    invoke_without_command=True,
    example=[
        "proprietor feedback",
        "proprietor feedback invite per_9w3c --asker 'Ana Ruiz'",
        "proprietor feedback receive replies/",
    ],
)
@click.pass_context
def feedback(context: click.Context) -> None:
    """Ask people who know your work how they see it. Alone: whom you asked, who replied, and whom to ask next."""
    if context.invoked_subcommand is None:
        face = here()
        shown = face.do(ShowFeedback())
        face.answer(_plain(shown), lambda: _lines(shown, face), _then(shown))


def _then(shown: FeedbackShown) -> list[Next]:
    if not shown.competencies:
        return [Next("proprietor competency offer", "shows what you could be rated in")]
    late = [
        Next(f"proprietor feedback form {each.invitation.id}", "writes their form once more, for a friendly line")
        for each in shown.asked
        if each.late and each.invitation.recipient
    ]
    asks = [Next(f"proprietor feedback invite {each.person.id}", each.reason, confirm=True) for each in shown.following]
    back = [Next("proprietor calibration", "shows what can be said")] if any(each.reply for each in shown.asked) else []
    return [*back, *late, *asks]


def _plain(shown: FeedbackShown) -> dict[str, object]:
    return {
        "asked": [_asked(each) for each in shown.asked],
        "following": following_plain(shown.following),
        "competencies": [{"id": each.id, "name": each.name} for each in shown.competencies],
        "asker": shown.asker,
    }


def following_plain(following: Sequence[Whom]) -> list[dict[str, object]]:
    """Whom to ask next, as plain values."""
    return [
        {
            "person": each.person.id,
            "name": each.person.name,
            "relation": each.person.relation.value,
            "before": each.before,
            "after": each.after,
            "reason": each.reason,
        }
        for each in following
    ]


def _asked(each: Asked) -> dict[str, object]:
    """Without the secret key, which nobody needs to see."""
    invitation = each.invitation
    return {
        "invitation": invitation.id,
        "person": invitation.person if each.person else None,
        "name": each.person.name if each.person else None,
        "competencies": list(invitation.competencies),
        "on": plain(invitation.on),
        "until": plain(invitation.until),
        "by_form": bool(invitation.recipient),
        "late": each.late,
        "reply": each.reply.id if each.reply else None,
        "replied": plain(each.reply.on) if each.reply else None,
    }


def _lines(shown: FeedbackShown, face: Face) -> Iterator[str]:
    if not shown.competencies:
        yield "There is no competency to be rated in yet. Pick five to ten that matter now."
        yield face.ink.good("proprietor competency offer")
        return
    register = Register(face)
    if shown.asked:
        columns = [
            Column("Id", firm=True, style=face.ink.strong),
            Column("Whom"),
            Column("On", firm=True),
            Column("In", right=True, firm=True),
            Column("What came back"),
        ]
        rows = [_row(each, register) for each in shown.asked]
        yield from table(columns, rows, face.ink, face.width)
        yield face.ink.faint("Read a reply with: proprietor feedback read ID")
    else:
        yield paragraph(
            "Nobody has been asked yet. One boss and three colleagues already say most of what can be said.", face.width
        )
    yield ""
    yield from whom_next(shown.following, face, register)


def _row(each: Asked, register: Register) -> list[str]:
    name = each.person.name if each.person else "somebody who is forgotten"
    return [
        register.head(each.invitation.id),
        name,
        str(each.invitation.on or ""),
        str(len(each.invitation.competencies)),
        _came(each),
    ]


def _came(each: Asked) -> str:
    if each.reply:
        when = each.reply.on.words if each.reply.on else ""
        return f"{'replied' if each.invitation.recipient else 'told you'} {when}".strip()
    until = each.invitation.until
    if each.late and until:
        return f"late since {until.words}"
    return f"has until {until.words}" if until else "not yet"


def whom_next(following: Sequence[Whom], face: Face, register: Register) -> Iterator[str]:
    """Whom to ask next, by how much that would narrow the views, and how."""
    yield face.ink.strong("Whom to ask next")
    if not following:
        yield paragraph("Nobody else in your books is left to ask. Add somebody who knows your work:", face.width, "  ")
        yield face.ink.good("  proprietor person record 'NAME' --relation colleague")
    for each in following:
        narrows = f"±{each.before:.2f} to ±{each.after:.2f} levels"
        yield paragraph(f"{clean(each.person.name)}: {each.reason} Narrows {narrows}.", face.width, "  ", "    ")
        yield face.ink.good(f"    proprietor feedback invite {register.head(each.person.id)}")


@feedback.command(
    cls=Command,
    example=[
        "proprietor feedback invite per_9w3c --asker 'Ana Ruiz'",
        "proprietor feedback invite per_9w3c --in cpt_2h7v --until 2027-01-15 --into form.html",
    ],
)
@click.argument("person", metavar="PERSON", shell_complete=partial(ids_of, "person"))
@click.option("--asker", default="", metavar="NAME", help="Your name, as the form says it; remembered for the next time.")
@IN
@click.option("--until", metavar="DATE", help="Until when a reply helps most; three weeks from today if left out.")
@INTO
@OVERWRITE
def invite(
    person: str, *, asker: str, competencies: tuple[str, ...], until: str | None, file: Path | None, overwrite: bool
) -> None:
    """Ask somebody by a form of their own, which you send.

    It is one file that works in any browser, without a connection. Their reply is sealed for you alone; take it in with
    “proprietor feedback receive”.
    """
    face = here()
    record = looked_up(face, kind_named("person"), person).kept.record
    assert isinstance(record, Person)
    name = asker.strip() or face.do(ShowFeedback()).asker
    if not name and face.asks:
        name = click.prompt("Your name, as the form says it").strip()
    path = file or Path(form_name(name, record.name))
    if str(path) != "-":
        refuse_over(path, overwrite=overwrite)
    wanted = tuple(competency_at(each, face).id for each in competencies)
    made = face.do(InviteRater(person=record.id, asker=name, competencies=wanted, until=parse_date(until) if until else None))
    printed = face.do(MakeForm(id=made.id))
    data = printed.data
    if str(path) == "-":
        sys.stdout.buffer.write(data)
        return
    try:
        write_file(path, printed, overwrite=overwrite)
    except Refusal:
        face.do(Undo())  # whoever is refused a file has not invited anybody
        raise
    head = Register(face).head(made.id)
    then = [UNDO, Next("proprietor feedback receive FILE", "takes the reply in when it comes", confirm=True)]
    told = {"invitation": _invited(made.id, made.person, name, plain(made.until)), "file": str(path), "bytes": len(data)}
    lines = [
        paragraph(f"Invited {clean(record.name)} ({head}) and wrote the form into {path}", face.width),
        paragraph(SEND, face.width),
        face.ink.faint(paragraph("When it comes: proprietor feedback receive FILE, or without FILE to paste it.", face.width)),
        face.ink.faint(TAKE_BACK),
    ]
    face.answer(told, lines, then)


def _invited(invitation: str, person: str, asker: str, until: object) -> dict[str, object]:
    return {"id": invitation, "person": person, "asker": asker, "until": until}


@feedback.command(cls=Command, example="proprietor feedback form inv_6d2q --into form.html")
@click.argument("invitation", metavar="INVITATION", shell_complete=partial(ids_of, "invitation"))
@INTO
@OVERWRITE
def form(invitation: str, *, file: Path | None, overwrite: bool) -> None:
    """Write the form of an invitation once more. Use - as FILE for the pipe."""
    face = here()
    printed = face.do(MakeForm(id=invitation))
    if str(file) == "-":
        sys.stdout.buffer.write(printed.data)
        return
    path = file or Path(printed.name)
    write_file(path, printed, overwrite=overwrite)
    told = {"file": str(path), "media": printed.media, "bytes": len(printed.data)}
    face.answer(told, [f"Wrote {path}", paragraph(SEND, face.width)])


@feedback.command(cls=Command, example=["proprietor feedback guide", "proprietor feedback guide --in cpt_2h7v --into guide.pdf"])
@IN
@click.option("--format", "kind", type=click.Choice([each.value for each in Format]), help="By default by the ending of FILE.")
@INTO
@OVERWRITE
def guide(competencies: tuple[str, ...], *, kind: str | None, file: Path | None, overwrite: bool) -> None:
    """Write a guide for asking in person.

    It says what to say first, what to ask of each competency, and to thank. It comes on the screen unless you name a file.
    """
    face = here()
    piped = file is None or str(file) == "-"
    wanted = kind or (Format.MARKDOWN.value if piped else form_of(file))
    printed = face.do(MakeGuide(competencies=tuple(competency_at(each, face).id for each in competencies), format=Format(wanted)))
    if str(file) == "-" or (file is None and wanted == Format.MARKDOWN.value and not face.json):
        sys.stdout.buffer.write(printed.data)
        return
    path = file or Path(printed.name)
    write_file(path, printed, overwrite=overwrite)
    then = [Next("proprietor feedback enter PERSON", "writes down what they said", confirm=True)]
    face.answer({"file": str(path), "media": printed.media, "bytes": len(printed.data)}, f"Wrote {path}", then)


for _command in (receive, enter, read):
    feedback.add_command(_command)
