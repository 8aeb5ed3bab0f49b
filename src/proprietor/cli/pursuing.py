"""What else is done with an opportunity: see all of it, move it, start one from a posting, make its brief."""

from functools import partial

import click

from proprietor.actions.entry import read_entry
from proprietor.actions.kinds import kind_named
from proprietor.actions.pipeline import BriefOpportunity, OpportunityShown, RecordMove, ShowOpportunity, StartOpportunity
from proprietor.actions.plain import record_plain
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.pursued import next_said, opportunity_lines, opportunity_plain, standing_said
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.shells import ids_of
from proprietor.market.pipeline import remarks_of
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind
from proprietor.values.when import parse_date

WHAT = tuple(each.value.replace("_", "-") for each in MoveKind)
REASONS = tuple(each.value for each in Reason if each is not Reason.NONE)
_ID = partial(click.argument, "id", metavar="ID", shell_complete=partial(ids_of, "opportunity"))


@click.command(cls=Command, example="proprietor opportunity show opp_8d2k")
@_ID()
def show(id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Show an opportunity: where it stands, its moves, the pay that was named, what is quiet, what is next."""
    face = here()
    shown = face.do(ShowOpportunity(id=_whole(id)))
    face.answer(opportunity_plain(shown), lambda: opportunity_lines(shown, face), _then(shown))


def _then(shown: OpportunityShown) -> list[Next]:
    name = shown.opportunity.id
    move = Next(
        f"proprietor opportunity move {name} {'reopened' if shown.pursued.closed else 'interviewed'}", _MOVES, confirm=True
    )
    brief = Next(f"proprietor opportunity brief {name}", "makes its brief out of the posting", confirm=True)
    suggest = [Next(f"proprietor debrief suggest {each}", "shows the moves a debrief proposes") for each in shown.proposing]
    return [*suggest, move, *([brief] if shown.opportunity.posting and not shown.opportunity.briefing else [])]


_MOVES = "writes down what happened"


def _whole(head: str) -> str:
    """An id whose prefix may be left out."""
    return head if "_" in head or not head.strip() else f"opp_{head.strip()}"


@click.command(
    cls=Command,
    example=[
        "proprietor opportunity move opp_8d2k applied --on 2026-03-02 --step 'Ring the ward' --by 2026-03-16",
        "proprietor opportunity move opp_8d2k pay-named --pay '44,000 GBP a year' --mine --round 2 --person per_3f0c",
        "proprietor opportunity move opp_8d2k lost --reason evidence --they-said",
    ],
)
@_ID()
@click.argument("what", type=click.Choice(WHAT, case_sensitive=False))
@click.option("--on", metavar="DATE", help="When; today if it is left out.")
@click.option("--pay", metavar="PAY", help="Which pay was named, like '44,000 GBP a year'.")
@click.option("--mine", is_flag=True, help="You named it; else they did.")
@click.option("--round", "number", metavar="NUMBER", help="In which round; 1 for the first talk.")
@click.option("--person", metavar="ID", help="With whom.")
@click.option("--reason", type=click.Choice(REASONS), help="If it was lost: why.")
@click.option("--they-said", is_flag=True, help="They said so; else the reason is your own guess.")
@click.option("--no-reason", is_flag=True, help="It was lost, nobody answered or said why, and you will not guess.")
@click.option("--debrief", metavar="ID", help="The debrief of the talk.")
@click.option("--note", metavar="TEXT", help="A note.")
@click.option("--step", metavar="TEXT", help="The next step from now on; an empty text clears it.")
@click.option("--by", metavar="DATE", help="By when; the agenda will remind you.")
@click.option("--anyway", is_flag=True, help="Write it even if just the same was written before.")
def move(  # noqa: PLR0917 - click hands over what was typed
    id: str,  # noqa: A002 - the argument's name on the screen
    what: str,
    on: str | None,
    pay: str | None,
    number: str | None,
    person: str | None,
    reason: str | None,
    debrief: str | None,
    note: str | None,
    step: str | None,
    by: str | None,
    *,
    mine: bool,
    they_said: bool,
    no_reason: bool,
    anyway: bool,
) -> None:
    """Write down what happened with an opportunity.

    A move stays as it is written; undo takes it back. A loss needs a reason, or --no-reason where nobody answered.
    """
    face = here()
    kind = MoveKind(what.replace("-", "_"))
    if kind is MoveKind.LOST and face.asks and not (reason or no_reason or debrief):
        reason, they_said = _why(face)
        no_reason = not reason
    given = {"on": on, "pay": pay, "round": number, "person": person, "reason": reason, "debrief": debrief, "note": note}
    typed = {name: text for name, text in given.items() if text}
    typed |= {
        "opportunity": _whole(id),
        "what": kind.value,
        "mine": "yes" if mine else "",
        "they_said": "yes" if they_said else "",
    }
    of = kind_named("move")
    assert of is not None
    made = read_entry(of, typed)
    assert isinstance(made, Move)
    written = face.do(
        RecordMove(move=made, step=step, by=parse_date(by) if by else None, unsaid=no_reason, anyway=anyway),
    )
    _moved(face, written)


def _why(face: Face) -> tuple[str, bool]:
    """Ask why it was lost, and whether they said so."""
    face.say("Why was it lost? A few reasons tell more than any count.")
    for each in Reason:
        if each is not Reason.NONE:
            face.say(f"  {each.value:<10} {each.word}")
    chosen: str = click.prompt(
        "Reason, or none if nobody answered", type=click.Choice([*REASONS, "none"]), default="none", show_choices=False
    )
    return ("", False) if chosen == "none" else (chosen, click.confirm("Did they say so?", default=False))


def _moved(face: Face, written: Move) -> None:
    shown = face.do(ShowOpportunity(id=written.opportunity))
    head = Register(face).head(shown.opportunity.id)
    step = next_said(shown.pursued)
    said = [
        paragraph(f"Moved “{clean(shown.opportunity.name)}”: {written.title}. {standing_said(shown.pursued)}", face.width),
        *([paragraph(f"Next: {step}", face.width)] if step and not shown.pursued.closed else []),
        *(paragraph(each, face.width) for each in remarks_of(shown.pursued, written.id)),
        face.ink.faint(TAKE_BACK),
    ]
    then = [UNDO, Next(f"proprietor opportunity show {head}", "shows all of it")]
    face.answer({"move": record_plain(written), "standing": shown.pursued.standing.value}, said, then)


@click.command(
    cls=Command,
    example=[
        "proprietor opportunity start pst_2k7d",
        "proprietor opportunity start pst_2k7d --channel referral --person per_3f0c",
    ],
)
@click.argument("posting", metavar="POSTING", shell_complete=partial(ids_of, "posting"))
@click.option(
    "--channel", type=click.Choice([each.value for each in Channel]), default=Channel.POSTING.value, help="How it came about."
)
@click.option("--person", metavar="ID", default="", help="Whom you know there.")
@click.option("--variant", metavar="TEXT", default="", help="What you try with it, so that two ways can be compared.")
@click.option("--on", metavar="DATE", help="When you found it; today if it is left out.")
@click.option("--anyway", is_flag=True, help="Make one even if the posting has one already.")
def start(posting: str, channel: str, person: str, variant: str, on: str | None, *, anyway: bool) -> None:
    """Make an opportunity of a posting, with its first move: found."""
    face = here()
    wanted = StartOpportunity(
        posting=posting if "_" in posting else f"pst_{posting}",
        channel=Channel(channel),
        person=person,
        variant=variant,
        on=parse_date(on) if on else None,
        anyway=anyway,
    )
    made = face.do(wanted)
    head = Register(face).head(made.id)
    then = [
        UNDO,
        Next(f"proprietor opportunity move {made.id} applied", "writes down that you applied", confirm=True),
        Next(f"proprietor opportunity brief {made.id}", "makes its brief out of the posting", confirm=True),
    ]
    said = paragraph(f"Started the opportunity {head}: {clean(made.name)}", face.width)
    face.answer({"record": record_plain(made)}, [said, face.ink.faint(TAKE_BACK)], then)


@click.command(cls=Command, example="proprietor opportunity brief opp_8d2k")
@_ID()
def brief(id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Make the brief for an opportunity out of its posting, and hang it on."""
    face = here()
    made = face.do(BriefOpportunity(id=_whole(id)))
    head = Register(face).head(made.id)
    look = Next(f"proprietor lab brief {made.id}", "shows the brief")
    said = paragraph(f"Made the brief {head}: {clean(made.name)}", face.width)
    face.answer(
        {"record": record_plain(made)},
        [said, f"Read it with: proprietor lab brief {head}", face.ink.faint(TAKE_BACK)],
        [UNDO, look],
    )


COMMANDS = (show, move, start, brief)
