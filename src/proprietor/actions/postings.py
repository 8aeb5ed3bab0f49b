"""Postings: brought in with a preview, each post once, sorted by occupation and skill."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
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
class PreviewPostings(Request[Brought]):
    """Read postings out of files, folders, saved pages or pasted text, and show what would come in. Nothing is kept.

    Attributes:
        paths: files and folders.
        texts: name and bytes of what is at hand, such as what was pasted.
        order: "day" or "month", whichever stands first in 12/03/2026; empty when it is not known.
        progress: is called with the rows read so far.
    """

    paths: tuple[Path, ...] = ()
    texts: tuple[tuple[str, bytes], ...] = ()
    order: str = ""
    progress: Callable[[int], None] | None = None


def preview_postings(context: Context, request: PreviewPostings) -> Brought:
    """Fulfil `PreviewPostings`.

    Raises:
        Refusal: `empty` for nothing to read, `bad-folder` or `too-many` for a path, `too-long` for more than the books hold.
    """
    return _read(context, request, skills=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPostings(Request[Brought]):
    """Take postings in, as one step that undo takes back. Doing it twice changes nothing but the day they were last seen."""

    paths: tuple[Path, ...] = ()
    texts: tuple[tuple[str, bytes], ...] = ()
    order: str = ""
    progress: Callable[[int], None] | None = None


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


def _read(context: Context, request: PreviewPostings | ImportPostings, *, skills: bool) -> Brought:
    from proprietor.market.sorting import Sorter, unsure_titles  # noqa: PLC0415 - the vocabularies, which only this needs

    if not request.paths and not any(data.strip() for _, data in request.texts):
        raise Refusal("empty", "There is nothing to read.", "Paste a posting, or name a file or folder.", place="paths")
    there = {_identity(each): each for each in context.books.of(Posting)}
    new: list[Posting] = []
    again: list[Again] = []

    def take(posting: Posting) -> None:
        old = there.get(_identity(posting))
        if old is not None:
            again.append(Again(before=old, after=seen_again(old, posting)))
        else:
            new.append(posting)

    paths = [path.expanduser() for path in request.paths]
    tally = context.postings.take(paths, request.texts, context.today, take, order=request.order, progress=request.progress)
    if len(new) + len(there) > MOST:
        raise _too_many()
    sorter = Sorter.of(context.books.of(Exemplar))
    found = tuple(_sorted(new, sorter, skills=skills))
    return Brought(tally=tally, new=found, again=tuple(again), unsure=unsure_titles(found, sorter))


def _identity(posting: Posting) -> tuple[str, ...]:
    """By what a posting is known again; without a company or a place its address or its words must be the same, too."""
    company, title, place = posting.key
    return company, title, place, "" if company and place else posting.source_id or posting.url or posting.description


def _sorted(postings: list[Posting], sorter: "Sorter", *, skills: bool) -> Iterator[Posting]:
    """Postings with their occupations, and with skills if asked; each title is matched once."""
    matched = {title: sorter.title(title) for title in {each.title for each in postings}}
    for each in postings:
        found = matched[each.title]
        if skills:
            yield sorter.sorted(each, matched=found)
        else:
            yield replace(each, occupation=found.candidates[0].occupation if found.sure else "")


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
