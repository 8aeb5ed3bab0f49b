"""Postings: brought in with a preview, each post once, sorted by occupation and skill."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.progress import Progress
from proprietor.actions.whole import whole
from proprietor.books import Source
from proprietor.market.postings import Posting
from proprietor.market.records import Exemplar
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.market.intake import Tally
    from proprietor.market.sorting import Sorter, Unsure

MOST = 20_000
"""Postings the books may hold; whoever has more lets them be counted where they are (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """A posting the books have already, as it is there and as it would be."""

    before: Posting
    after: Posting


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What postings would come in, or came.

    Attributes:
        tally: what reading them met: merged, skipped, assumed, taken out.
        new: those the books did not have; with ids once they are written.
        again: those they had: seen once more.
        unsure: titles among the new whose occupation is not sure, those of most postings first.
    """

    tally: "Tally"
    new: tuple[Posting, ...]
    again: tuple[Again, ...]
    unsure: "tuple[Unsure, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What postings are to be read from, and how.

    Attributes:
        paths: files and folders.
        texts: name and bytes of what is at hand, such as what was pasted.
        order: "day" or "month", whichever stands first in 12/03/2026; empty when the other dates of the file are to tell.
        columns: names of columns and the part of a posting that each says, one of `market.facts.PARTS`.
        title: what the post is called that a single text or page tells; empty when it is to be read for it.
        progress: is told of READING, by rows, and of SORTING, by postings.
    """

    paths: tuple[Path, ...] = ()
    texts: tuple[tuple[str, bytes], ...] = ()
    order: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    progress: Progress | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPostings(Given, Request[Brought]):
    """Read postings out of files, folders, saved pages or pasted text, and show what would come in. Nothing is kept."""


def preview_postings(context: Context, request: PreviewPostings) -> Brought:
    """Fulfil `PreviewPostings`.

    Raises:
        Refusal: `empty` for nothing to read, `bad-folder` for a path, `too-many` for one too, for more than the books hold, and
            for a title where there are several texts; `unknown-part` for a column that is told to say what no posting has.
    """
    return _read(context, request, skills=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPostings(Given, Request[Brought]):
    """Take postings in, as one step that undo takes back. Doing it twice changes nothing but the day they were last seen."""


def import_postings(context: Context, request: ImportPostings) -> Brought:
    """Fulfil `ImportPostings`.

    Raises:
        Refusal: as `preview_postings`.
    """
    brought = _read(context, request, skills=True)
    books, today = context.books, context.today
    new = tuple(context.add(whole(each, books, today), source=Source.IMPORTED) for each in brought.new)
    for each in brought.again:
        context.put(whole(each.after, books, today))
    if context.changes:
        context.summary = f"Took in {len(new)} {'posting' if len(new) == 1 else 'postings'}"
        context.summary += f", saw {len(brought.again)} once more" if brought.again else ""
    return replace(brought, new=new)


READING, SORTING = "reading", "finding skills"
"""What `progress` is told of."""

EVERY = 500
"""Postings sorted between two calls of `progress` (a guess)."""


def _read(context: Context, request: Given, *, skills: bool) -> Brought:
    from proprietor.market.sameness import Seen, mark_of  # noqa: PLC0415 - only this needs it
    from proprietor.market.sorting import Sorter, unsure_titles  # noqa: PLC0415 - the vocabularies, which only this needs

    _hold_to(request)
    there = Seen[Posting]()
    for each in context.books.of(Posting):
        there.add(mark_of(each), each)
    new: list[Posting] = []
    again: list[Again] = []

    def take(posting: Posting) -> None:
        old = there.find(mark_of(posting))
        if old is not None:
            again.append(Again(before=old, after=seen_again(old, posting)))
        else:
            new.append(posting)

    tell = request.progress
    tally = context.postings.take(
        [path.expanduser() for path in request.paths],
        request.texts,
        context.today,
        take,
        order=request.order,
        columns=request.columns,
        title=request.title.strip(),
        progress=(lambda rows: tell(READING, rows, None)) if tell else None,
    )
    if len(new) + len(context.books.of(Posting)) > MOST:
        raise _too_many()
    sorter = Sorter.of(context.books.of(Exemplar))
    found = tuple(_sorted(new, sorter, tell if skills else None, skills=skills))
    return Brought(tally=tally, new=found, again=tuple(again), unsure=unsure_titles(found, sorter))


def _hold_to(request: Given) -> None:
    """Refuse what nothing can be read from, and hints that cannot be followed."""
    from proprietor.market.facts import PARTS  # noqa: PLC0415 - as above

    if not request.paths and not any(data.strip() for _, data in request.texts):
        raise Refusal("empty", "There is nothing to read.", "Paste a posting, or name a file or folder.", place="paths")
    if request.title.strip() and (
        len(request.paths) + len(request.texts) > 1 or any(path.expanduser().is_dir() for path in request.paths)
    ):
        said = "A title is given, but there are several files."
        raise Refusal(
            "too-many", said, "Give a title with a single text or page, and leave it out for all others.", place="title"
        )
    for column, part in request.columns.items():
        if part not in PARTS:
            said = f"“{part}” is no part of a posting, so “{column}” cannot say it."
            raise Refusal("unknown-part", said, f"The parts are: {', '.join(PARTS)}.", place="columns")


def _sorted(postings: list[Posting], sorter: "Sorter", progress: Progress | None, *, skills: bool) -> Iterator[Posting]:
    """Postings with their occupations, and with skills if asked; each title is matched once."""
    matched = {title: sorter.title(title) for title in {each.title for each in postings}}
    for number, each in enumerate(postings, start=1):
        found = matched[each.title]
        if skills:
            yield sorter.sorted(each, matched=found)
        else:
            yield replace(each, occupation=found.candidates[0].occupation if found.sure else "")
        if progress and (number % EVERY == 0 or number == len(postings)):
            progress(SORTING, number, number / len(postings))


def _too_many() -> Refusal:
    said = f"The books hold {MOST:,} postings at most, and these would be more."
    return Refusal(
        "too-many", said, "Take in those of the roles you want, or let all be counted with “proprietor market aggregate”."
    )


FILLED = ("pay_low", "pay_high", "posted_on", "valid_until", "description", "url", "apply_url", "employment", "openings")
"""Parts that a posting seen once more may fill in where the first one said nothing."""


def seen_again(old: Posting, new: Posting) -> Posting:
    """A posting seen once more: its last day, and what it did not say before; what it said stays."""
    filled = {name: getattr(new, name) for name in FILLED if not getattr(old, name) and getattr(new, name)}
    if "pay_low" in filled or "pay_high" in filled:
        filled["pay_source"] = new.pay_source
    return replace(old, seen_last=new.seen_last or old.seen_last, **filled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """What the books hold of the market.

    Attributes:
        postings: how many.
        firms: of how many firms, as far as they are named.
        paid: how many name pay, by currency.
        occupations: id → label and ids of its postings, the largest first.
        unsure: titles whose occupation is not sure.
        titles: how many postings those are of.
    """

    postings: int
    firms: int
    paid: Mapping[str, int]
    occupations: Mapping[str, tuple[str, tuple[RecordId, ...]]]
    unsure: "tuple[Unsure, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMarket(Request[Market]):
    """What postings there are: of how many firms, for which occupations, and which titles are not sure yet."""


def show_market(context: Context, request: ShowMarket) -> Market:
    """Fulfil `ShowMarket`."""
    from proprietor.market.normalising.names import company_key  # noqa: PLC0415 - as above
    from proprietor.market.occupations import shipped  # noqa: PLC0415 - as above
    from proprietor.market.sorting import Sorter, unsure_titles  # noqa: PLC0415 - as above

    del request
    postings = context.books.of(Posting)
    labels = {each.id: each.label for each in shipped()} if postings else {}
    groups: dict[str, list[RecordId]] = {}
    paid: dict[str, int] = {}
    for each in postings:
        if each.occupation:
            groups.setdefault(each.occupation, []).append(each.id)
        if each.pay_low:
            paid[each.pay_low.currency] = paid.get(each.pay_low.currency, 0) + 1
    ranked = sorted(groups, key=lambda name: (-len(groups[name]), name))
    return Market(
        postings=len(postings),
        firms=len({company_key(each.company) for each in postings} - {""}),
        paid=dict(sorted(paid.items(), key=lambda pair: -pair[1])),
        occupations={name: (labels.get(name, name), tuple(groups[name])) for name in ranked},
        unsure=unsure_titles(postings, Sorter.of(context.books.of(Exemplar))) if postings else (),
    )
