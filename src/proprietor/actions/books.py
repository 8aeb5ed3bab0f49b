"""The trade of bookkeeping: record, revise, delete, link, and what goes with a record that goes."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from proprietor.actions.context import Context, Request
from proprietor.actions.fitting import fits
from proprietor.actions.kinds import kind_of
from proprietor.actions.plain import typed
from proprietor.actions.roles import NamedRole, role_named
from proprietor.actions.whole import checked_ids, refuse_double, short, whole
from proprietor.books import Books, Link, LinkKind, Person, Relation
from proprietor.books.kinds import AnyRecord
from proprietor.books.shelf import references
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal

R = TypeVar("R", bound=AnyRecord)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Request[R], Generic[R]):
    """Write a record down; the answer is the same record with its id.

    `seen_by` names people who saw it, by id or as "Ana Ruiz (boss)"; who is not in the books yet is written down too.
    `rests_on` names the wins a claim cites and `shows` those an artefact shows, by id. `role` names the role a win was
    done in, by its words: if it is not in the books yet, it is written down too. `anyway` writes it even if one with
    exactly the same words is there.
    """

    record: R
    seen_by: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    role: NamedRole | None = None
    anyway: bool = False


def record(context: Context, request: Record[R]) -> R:
    """Fulfil `Record`."""
    given = request.record
    if request.role is not None:
        if not hasattr(given, "role"):
            raise Refusal("bad-reference", f"A {kind_of(given).name} has no role.", "Leave the role out.", place="role")
        given = replace(given, role=role_named(context, request.role))  # type: ignore[type-var]
    clean = whole(given, context.books, context.today)
    if clean.id:
        raise Refusal("bad-value", f"{clean.id} is in the books already.", "Revise it instead.", place="id")
    fits(clean, context.books)
    if not request.anyway:
        refuse_double(clean, context.books)
    kept = context.add(clean)
    for verb, heads in ((LinkKind.CITES, request.rests_on), (LinkKind.SHOWS, request.shows)):
        for win in dict.fromkeys(checked_ids(heads, context.books, "win")):
            context.add(whole(Link(verb=verb, source=kept.id, target=win), context.books, context.today))
    for who in dict.fromkeys(_somebody(context, each) for each in request.seen_by):
        context.add(whole(Link(verb=LinkKind.SAW, source=who, target=kept.id), context.books, context.today))
    context.summary = f"Recorded the {kind_of(kept).name} “{short(kept.title)}”"
    return kept


_BY_WORD = {each.word: each.value for each in Relation}


def _somebody(context: Context, who: str) -> RecordId:
    name, _, rest = who.strip().partition("(")
    relation = rest.strip(" )").lower()
    people = context.books.of(Person)
    same = [each for each in people if each.name.lower() == name.strip().lower()]
    if len(same) > 1 and relation:
        same = [each for each in same if relation in (each.relation, each.relation.word)] or same
    if len(same) > 1:
        raise Refusal(
            "ambiguous-id",
            f"There are {len(same)} people called {same[0].name}: {', '.join(each.id for each in same)}.",
            "Name the one you mean by the id.",
            place="seen_by",
        )
    if same:
        return same[0].id
    if who.strip().lower().startswith("per_"):
        return context.books.find(who).record.id
    options = {"relation": _BY_WORD.get(relation, relation)} if relation else {}
    person = whole(typed({"name": name.strip(), **options}, Person, place="seen_by"), context.books, context.today)
    return context.add(person).id


@dataclass(frozen=True, slots=True, kw_only=True)
class Revise(Request[R], Generic[R]):
    """Change a record to what is given. Refused when somebody changed it since the version you saw."""

    record: R
    expected_version: int


def revise(context: Context, request: Revise[R]) -> R:
    """Fulfil `Revise`."""
    kept = context.books.find(request.record.id)
    if kept.version != request.expected_version:
        raise Refusal(
            "stale",
            f"{kept.record.id} was changed meanwhile: you saw version {request.expected_version}, it is at {kept.version}.",
            "Look at it again and repeat your change if it is still needed.",
            place=kept.record.id,
        )
    refuse_as_it_was(kept.record)
    if type(kept.record) is not type(request.record):
        raise Refusal(
            "bad-reference", f"{kept.record.id} is a {kind_of(kept.record).name}.", "Revise it as what it is.", place="id"
        )
    clean = whole(replace(request.record, id=kept.record.id), context.books, context.today)  # type: ignore[type-var]
    fits(clean, context.books, kept.record)
    context.put(clean)
    if context.changes:
        context.summary = f"Revised the {kind_of(clean).name} “{short(clean.title)}”"
    return clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete(Request[tuple[RecordId, ...]]):
    """Delete a record with the links to it; other records that name it lose that reference. Undo brings all of it back."""

    id: str


def delete(context: Context, request: Delete) -> tuple[RecordId, ...]:
    """Fulfil `Delete`; answers with everything that went or was changed."""
    target = context.books.find(request.id).record
    take_out(context, target)
    context.summary = f"Deleted the {kind_of(target).name} “{short(target.title)}”"
    return tuple(change.record for change in context.changes)


PARTS = frozenset({"waiver", "correction", "self-rating", "invitation", "reply", "move", "option", "appraisal", "weighing"})
"""Kinds that are nothing without the one they name."""

MENTIONED = {
    "move": frozenset({"person", "debrief"}),
    "option": frozenset({"opportunity", "ask"}),
    "appraisal": frozenset({"rests"}),
}
"""Kind of part → the fields in which it only mentions a record; it stays, without that mention, when that record goes."""

AS_IT_WAS = frozenset({"self-rating", "invitation", "reply", "move", "weighing"})
"""Kinds that stay as they were written: what counts is what was thought and said on that day."""


def refuse_as_it_was(record: AnyRecord) -> None:
    """Refuse to change what stays as it was written.

    Raises:
        Refusal: `bad-value`.
    """
    kind = kind_of(record).name
    if kind in AS_IT_WAS:
        said = f"A {kind} stays as it was written."
        raise Refusal("bad-value", said, "Take it back if it was a slip, or write a new one.", place="id")


def going_with(target: AnyRecord, books: Books) -> list[AnyRecord]:
    """A record with its links and all that is nothing without it, itself first."""
    going: list[AnyRecord] = [target]
    for each in going:  # grows while it runs: what hangs on something that goes, goes too
        parts = [other for other in books.referring_to(each.id) if is_part(other, each.id)]
        hanging: list[AnyRecord] = [*books.links_of(each.id), *parts]
        going += [other for other in hanging if other not in going]
    return going


def is_part(other: AnyRecord, whole_id: RecordId) -> bool:
    """Whether a record is nothing without another one that it names."""
    kind = kind_of(other).name
    only = MENTIONED.get(kind, frozenset())
    return kind in PARTS and any(value == whole_id and name not in only for name, value in references(other).items())


def take_out(context: Context, target: AnyRecord) -> None:
    """Remove a record, its links, what is nothing without it, and every mention of its id in a field.

    Waivers and corrections go with what they are about, self-ratings with their competency, an invitation with whom it was for,
    a reply with its invitation, moves with their opportunity, options and weighings with their decision, and appraisals with
    their option or complaint.
    """
    going = going_with(target, context.books)
    for other in context.books.referring_to(target.id):
        gone = {name: UNKEPT for name, value in references(other).items() if value == target.id}
        if other not in going:
            context.put(replace(other, **gone))  # type: ignore[type-var]
    for each in reversed(going):
        context.drop(each.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRecords(Request[Link]):
    """Say how two records hang together: who saw a win, what shows it, which claim cites it."""

    source: str
    target: str
    verb: LinkKind


def link_records(context: Context, request: LinkRecords) -> Link:
    """Fulfil `LinkRecords`; linking what is linked already changes nothing."""
    books = context.books
    source, target = books.find(request.source).record, books.find(request.target).record
    wanted = whole(Link(verb=request.verb, source=source.id, target=target.id), books, context.today)
    for link in books.links_of(source.id):
        if replace(link, id=UNKEPT) == wanted:
            return link
    context.summary = f"Linked “{short(source.title)}” {request.verb.word} “{short(target.title)}”"
    return context.add(wanted)
