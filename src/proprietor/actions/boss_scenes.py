"""Boss scenes: the asks that can be rehearsed, those in the books and three examples, and the boss each is put to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.playbook import bosses_of
from proprietor.ask.records import Ask
from proprietor.books import LinkKind, Win
from proprietor.books.people import Person
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.interview.playbook.bosscards import ExampleAsk
    from proprietor.interview.rehearsal.scene import Scene
    from proprietor.interview.rehearsal.wish import Plan

ASKING = "ask_"
"""How the ids of asks begin."""

KIND = "boss"
"""Who hears an ask."""

TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "herr", "frau"})
"""Words before a name that are no given name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskScenario:
    """An ask that can be rehearsed.

    Attributes:
        id: of the ask in the books, or of an example.
        title: what it is called.
        setting: what one knows beforehand; empty where that is who sits there.
        plan: what is asked, and what speaks for it.
        called: what the boss is called; empty for an invented name.
        example: whether it is one of the examples.
    """

    id: str
    title: str
    setting: str
    plan: "Plan"
    called: str = ""
    example: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindAsks(Request["tuple[AskScenario, ...]"]):
    """The asks that can be rehearsed with a boss: those in the books, the newest first, and three examples.

    With `ask`, only the one it names, by its id or the head of it.
    """

    ask: str = ""


def find_asks(context: Context, request: FindAsks) -> tuple[AskScenario, ...]:
    """Fulfil `FindAsks`."""
    asked = request.ask.strip()
    if asked.startswith(ASKING):
        return (_of_record(context, _in_books(context, asked)),)
    examples = tuple(_of_example(each) for each in bosses_of(context).examples if asked.lower() in {"", each.id})
    if asked and not examples:
        near = ", ".join(each.id for each in bosses_of(context).examples)
        raise Refusal("unknown-id", f"There is no ask “{asked}”.", f"Name one of your books, or of these: {near}.", place="ask")
    own = () if asked else tuple(_of_record(context, each) for each in reversed(context.books.of(Ask)) if each.ask.strip(" ."))
    return (*own, *examples)


def is_ask(context: Context, name: str) -> bool:
    """Whether a name is that of an ask and not of an interview."""
    return name.startswith(ASKING) or any(each.id == name.strip().lower() for each in bosses_of(context).examples)


def scene_of_ask(context: Context, name: str, kind: str, seed: int) -> "Scene":
    """The boss who hears an ask, as the seed draws them.

    Raises:
        Refusal: `unknown-id` for an ask that is not there, `bad-value` for another kind of manager.
    """
    from proprietor.interview.playbook.shelf import voices  # noqa: PLC0415 - only the lab loads the playbook
    from proprietor.interview.rehearsal.bosses import boss_scene  # noqa: PLC0415 - the same

    if kind not in {"", KIND}:
        raise Refusal("bad-value", "An ask is put to a boss.", "Leave the kind out, or choose “boss”.", place="kind")
    (found,) = find_asks(context, FindAsks(ask=name))
    return boss_scene(
        found.plan,
        bosses_of(context),
        voices(),
        seed,
        key=found.id,
        title=found.title,
        setting=found.setting,
        name=found.called,
    )


def _in_books(context: Context, head: str) -> Ask:
    try:
        record = context.books.find(head).record
    except Refusal as refusal:
        if refusal.code != "unknown-id":
            raise
        raise Refusal(
            "unknown-id",
            f"The ask {head} is not in the books.",
            "Take another one, or an example. What was said in a rehearsal you kept still stands in its record.",
            place=head,
        ) from refusal
    assert isinstance(record, Ask)
    if not record.ask.strip(" ."):
        raise Refusal("empty", "This ask does not say what is asked for.", "Write that down first.", place=record.id)
    return record


def _of_record(context: Context, record: Ask) -> AskScenario:
    from proprietor.interview.rehearsal.wish import IF_NO, Plan  # noqa: PLC0415 - only the lab loads it

    wins = [each for each in context.books.linked_from(record.id, LinkKind.CITES) if isinstance(each, Win)]
    plan = Plan(
        ask=record.ask.strip().rstrip("."),
        why_now=record.why_now,
        interests=record.interests,
        packages=_lines(record.packages),
        concessions=_lines(record.concessions),
        if_no=IF_NO,
        wins=tuple(filter(None, (each.text for each in wins))),
        live=record.live,
    )
    return AskScenario(id=record.id, title=f"Ask {_sentence(plan.ask)}", setting="", plan=plan, called=_called(context, record))


def _sentence(ask: str) -> str:
    return ask if ask.startswith("to ") else f"for {ask}"


def _called(context: Context, record: Ask) -> str:
    """The given name of whom it is put to, if they may be named; a rehearsal that is kept may be shown to others."""
    kept = context.books.get(record.person) if record.person else None
    person = kept.record if kept else None
    if not isinstance(person, Person) or not person.may_be_named:
        return ""
    first, _, _ = person.name.strip().partition(" ")
    return person.name.strip() if first.lower().strip(".") in TITLES else first


def _lines(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in text.splitlines())))


def _of_example(each: "ExampleAsk") -> AskScenario:
    from proprietor.interview.rehearsal.wish import IF_NO, Plan  # noqa: PLC0415 - only the lab loads it

    plan = Plan(
        ask=each.ask,
        why_now=each.why_now,
        interests=each.interests,
        packages=each.packages,
        concessions=each.concessions,
        if_no=IF_NO,
        wins=each.wins,
    )
    return AskScenario(id=each.id, title=each.title, setting=each.setting, plan=plan, example=True)
