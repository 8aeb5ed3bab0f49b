"""Bring in: files of other programs, chosen or dropped, previewed as proposals and accepted as one step."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from starlette.responses import Response

from proprietor.actions.importing import POSTINGS, AcceptImport, PreviewImport
from proprietor.actions.incoming import Incomer, Incoming, told_fields
from proprietor.actions.left_out import rows_csv
from proprietor.actions.papers import Printed
from proprietor.books.kinds import Kind
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate
from proprietor.web.at_hand import OfBooks
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

if TYPE_CHECKING:
    from proprietor.market.intake import Skipped

SHOWN = 200
"""Proposals of one kind that have a tick of their own; those behind them share one (a guess)."""

REST = "rest:"
"""What stands before the name of a kind in the tick that those behind share."""

NAMED = 3
"""Places that are named with a reason why something was left out (a guess)."""

PASTED = "the pasted text"
"""What a pasted text is called among files."""


SOURCES = (
    (
        "LinkedIn",
        "Settings, Data privacy, Get a copy of your data. The larger archive takes a day; drop the zip as it comes.",
        "Employers, roles, degrees, projects as wins, people who recommended you, opportunities you applied to.",
    ),
    (
        "A tracker: Teal, Huntr, Simplify, JobSync, Reactive Resume, or a table of your own",
        "Its export as CSV, or “Download data”; Huntr’s may be a zip. It needs columns for the post, the company and the stage.",
        "Opportunities, with what happened and when.",
    ),
    (
        "JSON Resume, Reactive Resume, RenderCV, bragdoc",
        "The .json or .yaml file itself.",
        "Employers, roles, degrees and certificates, highlights and achievements as wins, references as people.",
    ),
    (
        "Europass",
        "Open the CV in its editor and download it as PDF; its data are attached. The .xml or .json of the older editor, too.",
        "Employers, roles, projects as wins; degrees, certificates and points of what you did for you to judge.",
    ),
    ("Contacts", "Select the people you know from work, and export them as vCard (.vcf).", "People."),
    ("A calendar", "Export as iCalendar (.ics).", "Interviews as what happened, one-to-ones as people; each for you to judge."),
    (
        "Mail",
        "Save a message as .eml, or a folder as .mbox.",
        "Praise as something to show, what employers answered; for you to judge.",
    ),
    ("Notes", "Markdown or plain text with a list; headings may be dates.", "A win for each point."),
    ("Postings", "JobSpy’s CSV, or a saved page.", "Postings, as on the page of the market."),
    (
        "Versions of what you built",
        "A folder under git, from the terminal alone.",
        "A win for each stretch of work, to be put in your words.",
    ),
)
"""From where, where its button is as far as we know, and what it fills."""


@dataclass(frozen=True, slots=True)
class Basket:
    """Files that were read and wait for a yes: what was sent, what is meant besides, what it would bring, refused or not."""

    texts: tuple[tuple[str, bytes], ...]
    meant: tuple[str, ...]
    found: Incoming
    again: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """The proposals of one kind on the page: those with a tick of their own, how many share one, and how many have a doubt."""

    kind: Kind
    rows: tuple[Incomer, ...]
    rest: tuple[Incomer, ...]

    @property
    def new(self) -> int:
        """How many are new."""
        return sum(each.new for each in (*self.rows, *self.rest))


def _gone() -> Refusal:
    return Refusal("unknown-id", "This preview is not at hand any more.", "Choose the file once more; nothing was written.")


baskets: OfBooks[Basket] = OfBooks(4, _gone, lambda basket: sum(len(data) for _, data in basket.texts), 64 * 1024 * 1024)
"""What was read and waits, in memory only; several only while they are no larger than a single one may be."""


def show(visit: Visit) -> Response:
    """Where files are chosen, and where each service has its export."""
    return _show(visit, None)


def _show(visit: Visit, refusal: Refusal | None) -> Response:
    status = STATUS.get(refusal.code, 422) if refusal else 200
    typed: Mapping[str, str] = visit.form
    return visit.show("bring-in.html", status=status, refusal=refusal, typed=typed, sources=SOURCES, notice_line=notice_of(visit))


def read(visit: Visit) -> Response:
    """Read what was chosen, and show what it would bring."""
    pasted = visit.form.get("text", "")
    texts = tuple(visit.files.values()) + (((PASTED, pasted.encode()),) if pasted.strip() else ())
    meant = visit.many.get("with", ())
    baskets(visit.business).make_room(sum(len(data) for _, data in texts))
    try:
        found = visit.business.do(PreviewImport(texts=texts, meant=meant))
    except Refusal as refusal:
        return _show(visit, refusal)
    return visit.go(f"/bring-in/{baskets(visit.business).lay(Basket(texts, meant, found))}")


def preview(visit: Visit) -> Response:
    """What it would bring; once it came, the first page. With `again` in the address also what was refused earlier."""
    name = visit.path["basket"]
    if baskets(visit.business).went(name):
        return visit.go("/")
    basket = baskets(visit.business).get(name)
    if "again" in visit.query and not basket.again:
        basket = _anew(visit, name, replace(basket, again=True))
    return _preview(visit, basket, None)


def _preview(visit: Visit, basket: Basket, refusal: Refusal | None) -> Response:
    """The proposals with their ticks: as they are to begin with, or as they were when it was refused."""
    found = basket.found
    kinds = dict.fromkeys(each.kind for each in found.proposals)
    shelves = [Shelf(kind, (every := found.of(kind.name))[:SHOWN], every[SHOWN:]) for kind in kinds]
    return visit.show(
        "bring-in-preview.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        name=visit.path["basket"],
        found=found,
        shelves=shelves,
        names={each.key: each.record.title for each in found.proposals},
        reasons=sorted(found.reasons.items(), key=lambda pair: -pair[1]),
        ticked=visit.many.get("key", ()) if refusal else None,
        places=_places(found.skipped_rows),
        told=told_fields,
        shown=_shown,
        forms=_by_form(found.forms),
        postings_key=POSTINGS,
        rest=REST,
        refusal=refusal,
    )


def _shown(value: object) -> str:
    """A value on one line: dates in words, lists with commas."""
    said = value.words if isinstance(value, PartialDate) else ", ".join(value) if isinstance(value, tuple) else str(value)
    return " ".join(said.split())


def _places(rows: "Iterable[Skipped]") -> Mapping[str, list[str]]:
    """Reason → where the first that were left out for it stand."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in rows:
        place = f"{each.file}, line {each.line:,}" if each.line else each.file
        if len(found[each.reason]) < NAMED and place not in found[each.reason]:
            found[each.reason].append(place)
    return found


def _by_form(forms: Mapping[str, str]) -> dict[str, list[str]]:
    """Format → the files of it."""
    found: dict[str, list[str]] = {}
    for file, form in sorted(forms.items()):
        found.setdefault(form, []).append(file)
    return found


def accept(visit: Visit) -> Response:
    """Write the ticked ones down; the first page then says what is next. What was unticked is not proposed again."""
    name = visit.path["basket"]
    basket = baskets(visit.business).get(name)
    ticked = visit.many.get("key", ())
    kinds = {each.removeprefix(REST) for each in ticked if each.startswith(REST)}
    rest = (each.key for kind in kinds for each in basket.found.of(kind)[SHOWN:] if not each.doubt)
    keys = (*(each for each in ticked if not each.startswith(REST)), *rest)
    if not keys:
        none = Refusal("empty", "Nothing is ticked.", "Tick what you want in your books, or go back.", place="key")
        return _preview(visit, basket, none)
    ticked_ones = frozenset(keys)
    refused = tuple(each.key for each in basket.found.sure if each.key not in ticked_ones)
    order = AcceptImport(texts=basket.texts, meant=basket.meant, keys=keys, refused=refused, again=basket.again)
    try:
        done = visit.business.do(order)
    except Refusal as refusal:
        return _preview(visit, _anew(visit, name, basket) if refusal.code == "stale" else basket, refusal)
    baskets(visit.business).drop(name, to="written")
    return visit.go(f"/{newest(visit.business)}" if done.wrote else "/")


def _anew(visit: Visit, name: str, basket: Basket) -> Basket:
    """The basket with what it would bring as the books are now: somebody has written meanwhile."""
    found = visit.business.do(PreviewImport(texts=basket.texts, meant=basket.meant, again=basket.again))
    basket = replace(basket, found=found)
    baskets(visit.business).put(name, basket)
    return basket


def left_out(visit: Visit) -> Response:
    """What was left out, with the reasons, as a file."""
    found = baskets(visit.business).get(visit.path["basket"]).found
    return visit.send(Printed(name="left-out.csv", media="text/csv; charset=utf-8", data=rows_csv(found.skipped_rows).encode()))
