"""Proposals of a program: an order laid before the owner, seen as what it would change, and accepted or refused."""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from proprietor.actions.catalogue import CATALOGUE, Action
from proprietor.actions.context import Change, Context, JournalLine, Request
from proprietor.actions.in_tray import PREFIX, Proposed
from proprietor.actions.kinds import kind_of
from proprietor.actions.orders import read_order
from proprietor.actions.whole import short
from proprietor.books import Source
from proprietor.values.ids import RecordId, make_id, resolve, tidy
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

MOST = 100
"""Proposals that may wait (a guess: more than a person looks through; a program that runs wild stops there)."""

MOST_REFUSED = 300
"""Refused ones that are remembered, so that they are not proposed again (a guess); the oldest go first."""

LONGEST_NAME, LONGEST_REASON = 60, 500
"""Signs of a program's name and reason that are kept (guesses)."""

NEVER: Mapping[str, str] = {
    "journal.undo": "taking back is the owner's own last word on what was accepted",
    "books.mend": "it mends files, not records; there is nothing to look at before it is done",
    "week.close": "that the half-hour is done is for whoever sat through it",
    "feedback.receive": "replies are sealed; only the owner opens them",
    "proposal.accept": "a program does not say yes to itself",
}
"""Action that writes → why no program may propose it. What is gone for good, or names a file of ours, cannot be, either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A proposal and what it would do to the books as they are.

    Attributes:
        proposed: the proposal.
        words: what would be written, as the journal would say it.
        changes: the records it would change, before and after; new ones have no lasting id yet.
        cannot: why it cannot be accepted any more; empty while it can.
        remedy: what to do then.
    """

    proposed: Proposed
    words: str
    changes: tuple[Change, ...] = ()
    cannot: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeProposal(Request[Offered]):
    """Lay an order before the owner; nothing is written until it is accepted.

    Attributes:
        action: catalogue name of what it would do.
        order: the order as plain values.
        by: what the program calls itself.
        because: why, in a sentence; may be empty.
    """

    action: str
    order: Mapping[str, object]
    by: str
    because: str = ""


def make_proposal(context: Context, request: MakeProposal) -> Offered:
    """Fulfil `MakeProposal`. What waits already under the same words is not laid in twice.

    Raises:
        Refusal: as the order itself would be; `not-offered`, `nothing-new`, `refused-before`, `too-many`.
    """
    action = _action(request.action)
    tried = _tried(context, action, request.order)
    every = context.in_tray.every()
    same = next((each for each in every if (each.action, each.order) == (request.action, request.order)), None)
    if same is not None and same.refused:
        sentence = f"This was proposed before, and refused on {date_of(same.refused.astimezone().date()).words}."
        raise Refusal("refused-before", sentence, "Ask the owner what they would have instead.", place=same.key)
    if same is not None:
        return _offered(context, same, context.journal.standing_after(same.seq))
    if sum(each.refused is None for each in every) >= MOST:
        raise Refusal("too-many", f"{MOST} proposals wait already.", "Wait until the owner has looked through them.")
    proposed = Proposed(
        key=make_id(PREFIX, context.below),
        at=context.now,
        by=short(request.by, LONGEST_NAME) or "a program that gives no name",
        because=short(request.because, LONGEST_REASON),
        action=action.name,
        order=request.order,
        words=tried.summary or action.title,
        stands=_stands(tried),
        seq=next((line.seq for line in context.journal.lines(limit=1)), 0),
    )
    context.in_tray.put(proposed)
    return Offered(proposed=proposed, words=proposed.words, changes=tuple(tried.changes))


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProposals(Request[tuple[Offered, ...]]):
    """What programs have proposed and still waits, oldest first; with `refused`, what was refused instead."""

    refused: bool = False


def list_proposals(context: Context, request: ListProposals) -> tuple[Offered, ...]:
    """Fulfil `ListProposals`."""
    every = context.in_tray.every()
    if request.refused:
        return tuple(Offered(proposed=each, words=each.words) for each in every if each.refused and not each.broken)
    waiting = [each for each in every if each.broken or not each.refused]
    oldest = min((each.seq for each in waiting if not each.broken), default=None)
    since = () if oldest is None else context.journal.standing_after(oldest)
    return tuple(_offered(context, each, since) for each in waiting)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptProposal(Request[Offered]):
    """Do what a program proposed, as one step that can be taken back."""

    id: str


def accept_proposal(context: Context, request: AcceptProposal) -> Offered:
    """Fulfil `AcceptProposal`. The journal keeps it as what it is, with who proposed it.

    Raises:
        Refusal: `unknown-id`; `stale` when the books have changed under it, or it was accepted already; as the order itself.
    """
    proposed = _waiting(context, request.id)
    if proposed.broken:
        raise _broken(proposed)
    action, tray = _action(proposed.action), context.in_tray
    _not_yet(context.journal.standing_after(proposed.seq), proposed)
    context.source = Source.PROPOSED
    action.fulfil(context, read_order(action, proposed.order))
    _as_it_stood(context, proposed)
    said = context.summary or action.title
    context.summary = f"{said} ({proposed.key}, proposed by {proposed.by})"
    context.known_as = action.name
    done = Offered(proposed=proposed, words=said, changes=tuple(context.changes))

    def gone(_: object) -> Offered:
        with suppress(Refusal):  # the books are written; what is left over is told as accepted when it is met again
            tray.drop([proposed.key])
        return done

    context.afterwards = gone
    return done


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseProposal(Request[Proposed]):
    """Say no to what a program proposed; it is remembered, so that it does not come again."""

    id: str


def refuse_proposal(context: Context, request: RefuseProposal) -> Proposed:
    """Fulfil `RefuseProposal`. One that cannot be understood is taken away, and there is nothing to remember."""
    refused = replace(_waiting(context, request.id), refused=context.now)
    if refused.broken:
        context.in_tray.drop([refused.key])
        return refused
    context.in_tray.put(refused)
    old = [each.key for each in context.in_tray.every() if each.refused]
    context.in_tray.drop(old[: max(0, len(old) - MOST_REFUSED)])
    return refused


def _action(name: str) -> Action:
    action = next((each for each in CATALOGUE if each.name == name and each.writes), None)
    if action is None:
        raise Refusal("unknown-action", f"Nothing that can be proposed is called “{short(name)}”.", "See the catalogue.")
    if action.destructive or name in NEVER:
        why = NEVER.get(name, "what it takes away does not come back")
        raise Refusal("not-offered", f"This cannot be proposed: {why}.", "The owner does it in person.", place=name)
    return action


def _tried(context: Context, action: Action, order: Mapping[str, object]) -> Context:
    """The order carried out on a copy of what is at hand; nothing of it is written."""
    apart = context.apart(Source.PROPOSED)
    action.fulfil(apart, read_order(action, order))
    if apart.whole is not None or apart.afterwards is not None or apart.untold:
        raise Refusal("not-offered", "This does more than write records down.", "The owner does it in person.", place=action.name)
    if not apart.changes:
        raise Refusal("nothing-new", "This would change nothing in the books.", "Look at them as they stand.")
    return apart


def _stands(tried: Context) -> tuple[tuple[str, int], ...]:
    """The records that change with their versions, new ones by their kind; each as often as it changes."""
    found = []
    for change in tried.changes:
        either = change.before or change.after
        assert either is not None
        found.append((str(change.record), change.before.version) if change.before else (kind_of(either.record).name, 0))
    return tuple(found)


def _offered(context: Context, proposed: Proposed, since: Sequence[JournalLine]) -> Offered:
    try:
        if proposed.broken:
            raise _broken(proposed)
        action = _action(proposed.action)
        _not_yet(since, proposed)
        tried = _tried(context, action, proposed.order)
        _as_it_stood(tried, proposed)
    except Refusal as why:
        refusal = _since(context, proposed, why.place) if why.code == "stale" and why.place in context.books else why
        words = proposed.words or "A proposal that cannot be understood"
        return Offered(proposed=proposed, words=words, cannot=refusal.sentence, remedy=refusal.remedy)
    return Offered(proposed=proposed, words=tried.summary or action.title, changes=tuple(tried.changes))


def _as_it_stood(tried: Context, proposed: Proposed) -> None:
    """Refuse to write anything else than what was proposed: another record, or one that has changed since."""
    now, then = Counter(_stands(tried)), Counter(proposed.stands)
    if now == then:
        return
    raise _since(tried, proposed, next((record for record, version in (then - now) if version), ""))


def _since(context: Context, proposed: Proposed, changed: str) -> Refusal:
    """That the books have changed under a proposal; the record that did is named as a person knows it."""
    kept = context.books.get(RecordId(changed)) or next((each.before for each in context.changes if each.record == changed), None)
    named = f"The {kind_of(kept.record).name} “{short(kept.record.title)}” was" if kept else "The books were"
    return Refusal(
        "stale",
        f"{named} changed since {proposed.by} proposed this, so it would write something else now.",
        "Refuse it, and let it be proposed anew.",
        place=changed or proposed.key,
    )


def _not_yet(since: Sequence[JournalLine], proposed: Proposed) -> None:
    """Refuse what stands in the journal: the program may have been stopped between the books and the in-tray."""
    for line in since:
        if proposed.key in line.summary:
            sentence = f"This was accepted already, by write {line.seq}."
            raise Refusal("stale", sentence, "Refuse it to clear it away, or undo that write.", place=proposed.key)


def _broken(proposed: Proposed) -> Refusal:
    """What is said of a proposal that cannot be understood."""
    sentence = f"The file of this proposal cannot be understood: {proposed.broken}."
    command = f"Take it away with: proprietor proposals refuse {proposed.key}"
    remedy = command if tidy(proposed.key) == proposed.key and proposed.key.isidentifier() else "Delete the file."
    return Refusal("bad-file", sentence, remedy, place=proposed.key)


def _waiting(context: Context, head: str) -> Proposed:
    waiting = {RecordId(each.key): each for each in context.in_tray.every() if each.broken or not each.refused}
    try:
        return waiting[resolve(head, waiting)]
    except Refusal as refusal:
        if refusal.code == "ambiguous-id":
            raise
        sentence = f"No proposal that waits begins with “{short(head)}”."
        raise Refusal("unknown-id", sentence, "The list of proposals names them.", place=head) from refusal
