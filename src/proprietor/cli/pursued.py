"""One opportunity in the terminal: where it stands, its moves, the pay that was named, what is quiet, what is next."""

from collections.abc import Iterator

from proprietor.actions.pipeline import OpportunityShown
from proprietor.actions.plain import plain, record_plain
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.register import Register
from proprietor.cli.table import Column, table
from proprietor.market.moves import Dated
from proprietor.market.named import Gap
from proprietor.market.pipeline import Pursued
from proprietor.market.quiet import Quiet
from proprietor.market.reasons import Reason


def opportunity_plain(shown: OpportunityShown) -> dict[str, object]:
    """All of it as plain values."""
    here = shown.pursued
    return {
        "record": record_plain(shown.kept.record),
        "version": shown.kept.version,
        "standing": here.standing.value,
        "since": here.since,
        "closed": here.closed,
        "moves": [{**record_plain(each.move), "counts": at < len(here.past)} for at, each in enumerate(here.moves)],
        "named": [plain(each) for each in shown.named],
        "gap": plain(shown.gap) if shown.gap else None,
        "quiet": quiet_plain(shown.quiet) if shown.quiet else None,
        "refers": {name: {"id": each.id, "title": each.title} for name, each in shown.refers.items()},
        "debriefs": [
            {
                "id": each.id,
                "name": each.name,
                "proposes": each.id in shown.proposing,
                "says": list(shown.proposing.get(each.id, ())),
            }
            for each in shown.debriefs
        ],
        "notes": list(here.notes),
    }


def quiet_plain(quiet: Quiet) -> dict[str, object]:
    """Silence as plain values."""
    return {
        "opportunity": quiet.pursued.opportunity.id,
        "days": quiet.days,
        "stage": quiet.stage.value,
        "chance": plain(quiet.chance),
        "spent_after": quiet.spent_after,
        "spent": quiet.spent,
    }


def opportunity_lines(shown: OpportunityShown, face: Face) -> Iterator[str]:
    """All of it in words."""
    register, here = Register(face), shown.pursued
    yield face.ink.strong(paragraph(shown.opportunity.name, face.width))
    yield paragraph(standing_said(here), face.width)
    yield paragraph(f"How it came about: {here.opportunity.channel.word}.{_tried_with(here)}", face.width)
    for name, each in shown.refers.items():
        yield paragraph(f"{_REFERS[name]}: {clean(each.title)}  {register.head(each.id)}", face.width, "  ", "    ")
    if here.opportunity.step or here.opportunity.by:
        yield paragraph(f"Next: {next_said(here)}", face.width)
    if shown.quiet:
        yield (
            face.ink.warning(paragraph(shown.quiet.said, face.width))
            if shown.quiet.spent
            else paragraph(shown.quiet.said, face.width)
        )
    yield ""
    yield from _moves(shown, face)
    if shown.gap:
        yield paragraph(gap_said(shown.gap), face.width)
    yield from (paragraph(each, face.width) for each in here.notes)
    yield from _debriefs(shown, face, register)
    if here.opportunity.note:
        yield ""
        yield paragraph(clean(here.opportunity.note), face.width)


_REFERS = {"posting": "Posting", "employer": "With", "person": "You know there", "briefing": "Brief"}


def standing_said(here: Pursued) -> str:
    """Where it stands, since when."""
    since = f", since {here.since.day} {here.since:%B %Y}" if here.since else ""
    return f"Where it stands: {here.standing.word}{since}."


def _tried_with(here: Pursued) -> str:
    return f" Tried with: {clean(here.opportunity.variant)}." if here.opportunity.variant else ""


def next_said(here: Pursued) -> str:
    """The next step with its day."""
    opportunity = here.opportunity
    by = f"by {opportunity.by.words}" if opportunity.by else ""
    return ", ".join(part for part in (clean(opportunity.step).rstrip("."), by) if part)


def gap_said(gap: Gap) -> str:
    """One's own figure beside theirs."""
    if gap.share is None:
        return f"Your figure and theirs cannot be compared: {gap.reason}."
    above = f"{abs(gap.share) * 100:.0f} % {'above' if gap.share >= 0 else 'below'}"
    return f"Your {gap.ask.pay} lay {above} their {gap.theirs.pay}." if gap.share else f"Both named the same: {gap.ask.pay}."


def _moves(shown: OpportunityShown, face: Face) -> Iterator[str]:
    if not shown.pursued.moves:
        yield "Nothing has happened yet, by these books."
        return
    columns = [
        Column("When", right=True, firm=True),
        Column("What happened"),
        Column("Round", right=True, firm=True),
        Column("Pay", right=True),
        Column("Named by", firm=True),
        Column("With"),
        Column("Why, or a note"),
    ]
    rows = [_row(each, shown) for each in shown.pursued.moves]
    yield from table(columns, rows, face.ink, face.width)


def _row(each: Dated, shown: OpportunityShown) -> list[str]:
    move = each.move
    person = shown.people.get(move.person)
    by = "" if move.pay is None else "you" if move.mine else "them"
    return [
        str(move.on or ""),
        move.what.word,
        str(move.round or ""),
        str(move.pay or ""),
        by,
        person.name if person else "",
        "; ".join(part for part in (reason_said(each), move.note) if part),
    ]


def reason_said(each: Dated) -> str:
    """Why it was lost, and whether they said so."""
    if each.move.reason is Reason.NONE:
        return ""
    return f"{each.move.reason.word} ({'they said so' if each.move.they_said else 'your guess'})"


def _debriefs(shown: OpportunityShown, face: Face, register: Register) -> Iterator[str]:
    for each in shown.debriefs:
        head = register.head(each.id)
        yield paragraph(f"Debrief: {clean(each.name)}  {head}", face.width)
        if each.id in shown.proposing:
            said = "; ".join(shown.proposing[each.id])
            yield face.ink.warning(
                paragraph(f"It says more than the moves do: {said}. Write it down as a move with:", face.width, "  ")
            )
            yield face.ink.good(f"  proprietor debrief suggest {head}")
