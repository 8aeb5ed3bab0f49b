"""The trade of importing: what files of other programs would bring, and writing what was accepted, as one step."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from proprietor.actions.context import Context, Request
from proprietor.actions.drafts import MEANT
from proprietor.actions.incoming import Incomer, Incoming, incoming
from proprietor.actions.merging import ORDER
from proprietor.actions.postings import READING, Brought, ImportPostings, PreviewPostings, import_postings, preview_postings
from proprietor.actions.progress import Progress
from proprietor.actions.refused import earlier, remember
from proprietor.actions.whole import whole
from proprietor.books import Books, Link, Source
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

MOST = 20_000
"""Proposals that are accepted in one go (a guess: as many as the books hold postings)."""

POSTINGS = "postings"
"""The key under which the postings of an import are accepted, all at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What is to be read, and how.

    Attributes:
        paths: files and folders.
        texts: name and bytes of what is at hand, such as what was dropped on a page.
        only: the name of the one kind of record that is wanted; empty for all.
        meant: what is only read when it is asked for, some of `drafts.MEANT`.
        author: whose commits count in a history of versions; empty for the one who is set there.
        again: whether what was refused or deleted after an earlier import is proposed once more.
        progress: is told of READING, by records, and of what becomes of postings.
    """

    paths: tuple[Path, ...] = ()
    texts: tuple[tuple[str, bytes], ...] = ()
    only: str = ""
    meant: tuple[str, ...] = ()
    author: str = ""
    again: bool = False
    progress: Progress | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewImport(Sent, Request[Incoming]):
    """Read what files of other programs hold, and show what they would bring. Nothing is written."""


def preview_import(context: Context, request: PreviewImport) -> Incoming:
    """Fulfil `PreviewImport`.

    Raises:
        Refusal: `empty` for nothing to read, `bad-value` for a kind or an extra that no import brings, `bad-folder` and
            `too-many` for a path.
    """
    found, texts = _read(context, request)
    if not texts:
        return found
    return replace(found, postings=preview_postings(context, PreviewPostings(texts=texts, progress=request.progress)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What was written.

    Attributes:
        new: kind → how many records came in.
        filled: how many records that were there had something filled in.
        moves: how many moves were written down.
        links: how many links.
        postings: what came of the postings; None where there were none, or they were not accepted.
        left: how many proposals were not accepted.
        skipped: how many rows and files were left out.
        wrote: whether anything was written, which undo takes back.
    """

    new: Mapping[str, int] = field(default_factory=dict)
    filled: int = 0
    moves: int = 0
    links: int = 0
    postings: Brought | None = None
    left: int = 0
    skipped: int = 0
    wrote: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptImport(Sent, Request[Accepted]):
    """Write down what an import proposes, as one step that undo takes back. Doing it twice writes nothing the second time.

    Attributes:
        keys: the proposals that were accepted, by their keys, and POSTINGS; None for all of which nothing is doubtful.
        doubtful: with `keys` left out, whether the doubtful ones come in, too.
        refused: the proposals that were refused, by their keys: they do not come in, and are not proposed again unless asked for.
    """

    keys: tuple[str, ...] | None = None
    doubtful: bool = False
    refused: tuple[str, ...] = ()


def accept_import(context: Context, request: AcceptImport) -> Accepted:
    """Fulfil `AcceptImport`.

    Raises:
        Refusal: as `preview_import`; `stale` for a key that is not proposed, `too-many` for more than MOST at once.
    """
    found, texts = _read(context, request)
    wanted = _wanted(found, request)
    check_many(len(wanted))
    postings = None
    if texts and (request.keys is None or POSTINGS in request.keys):
        postings = import_postings(context, ImportPostings(texts=texts, progress=request.progress))
    written = _Writing(context).write(wanted)
    came = sum(written.new.values()) + (len(postings.new) if postings else 0)
    parts = [f"brought in {came:,} {'record' if came == 1 else 'records'}"] if context.changes else []
    parts += [f"filled in {written.filled:,}"] if written.filled else []
    parts += [f"refused {len(set(request.refused)):,}"] if request.refused else []
    said = ", ".join(parts)
    context.summary = said[:1].upper() + said[1:]
    _remember(context, request, found, wanted)
    left, wrote = len(found.proposals) - len(wanted), bool(parts)
    return replace(written, postings=postings, left=left, skipped=found.skipped, wrote=wrote)


def check_many(count: int) -> None:
    """Refuse more proposals than are accepted at once.

    Raises:
        Refusal: `too-many`.
    """
    if count > MOST:
        said = f"{count:,} proposals are more than the {MOST:,} that are accepted at once."
        raise Refusal("too-many", said, "Accept one kind after the other, or split the file.")


def _remember(context: Context, request: AcceptImport, found: Incoming, wanted: tuple[Incomer, ...]) -> None:
    """Keep what was refused once all is written, so that undo of the import takes that back, too."""
    if not request.refused and not request.again:
        return
    seq = next((line.seq for line in context.journal.lines(limit=1)), 0) + 1 if context.summary else 0
    keys = frozenset(request.refused)
    accepted = [each.refused_as for each in wanted]
    refused = [each.refused_as for each in found.proposals if each.key in keys]

    def afterwards(answer: Accepted) -> Accepted:
        remember(context, refused, accepted, seq)
        return answer

    context.afterwards = afterwards


def _read(context: Context, request: Sent) -> tuple[Incoming, tuple[tuple[str, bytes], ...]]:
    """The proposals, and the texts that tell postings."""
    if not request.paths and not any(data.strip() for _, data in request.texts):
        raise Refusal("empty", "There is nothing to read.", "Choose a file, or name one.", place="file")
    if request.only and request.only not in (*ORDER, "posting"):
        said = f"No import brings “{request.only[:40]}”."
        raise Refusal("bad-value", said, f"It brings: {', '.join((*ORDER, 'posting'))}.", place="only")
    if unknown := [each for each in request.meant if each not in MEANT]:
        said = f"“{unknown[0][:40]}” is nothing that can be read besides."
        raise Refusal("bad-value", said, f"It can be: {', '.join(MEANT)}.", place="with")
    tell = request.progress
    reading = context.imports.read(
        [path.expanduser() for path in request.paths],
        request.texts,
        context.today,
        meant=frozenset(request.meant),
        author=request.author,
        progress=(lambda records, share: tell(READING, records, share)) if tell else None,
    )
    texts = reading.postings if request.only in ("", "posting") else ()
    found = incoming(reading, context.books, context.today, request.only, past=earlier(context), again=request.again)
    return found, texts


def _wanted(found: Incoming, request: AcceptImport) -> tuple[Incomer, ...]:
    """The proposals that come in.

    Raises:
        Refusal: `stale` for a key that is not proposed.
    """
    refused = frozenset(request.refused)
    keys = frozenset(request.keys or ()) - {POSTINGS}
    if missing := (keys | refused) - {each.key for each in found.proposals}:
        key = min(missing)
        raise Refusal("stale", f"“{key[:80]}” is not proposed any more.", "Look at the proposals as they stand.", place=key)
    offered = found.proposals if request.doubtful or request.keys is not None else found.sure
    return tuple(each for each in offered if each.key not in refused and (request.keys is None or each.key in keys))


class _Writing:
    """Writes proposals down, kind by kind, so that what is named is there before what names it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._ids: dict[str, RecordId] = {}
        self._new: Counter[str] = Counter()
        self._filled = 0

    def write(self, wanted: tuple[Incomer, ...]) -> Accepted:
        """Write all, and count it."""
        context = self._context
        for kind in ORDER:
            books = context.books
            for each in wanted:
                if each.kind.name == kind:
                    self._ids[each.key] = self._one(each, books)
        books = context.books
        moves = [(each, move) for each in wanted for move in each.moves]
        for each, move in moves:
            whole_move = whole(replace(move, opportunity=self._ids[each.key]), books, context.today)
            context.add(whole_move, source=Source.IMPORTED)
        links = 0
        for each in wanted:
            for verb, to in each.ties:
                target = self._ids.get(to) or (RecordId(to) if to in books else None)
                if target:
                    link = Link(verb=verb, source=self._ids[each.key], target=target)
                    context.add(whole(link, books, context.today), source=Source.IMPORTED)
                    links += 1
        return Accepted(new=dict(self._new), filled=self._filled, moves=len(moves), links=links)

    def _one(self, each: Incomer, books: Books) -> RecordId:
        named = {name: self._ids[key] for name, key in each.ends.items() if key in self._ids}
        record = whole(replace(each.record, **named), books, self._context.today)  # type: ignore[type-var]
        if each.new:
            self._new[each.kind.name] += 1
            return self._context.add(record, source=Source.IMPORTED).id
        self._filled += record != each.before
        self._context.put(record)
        return record.id
