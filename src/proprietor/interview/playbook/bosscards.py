"""Boss cards: what a boss hides who is asked for something, how the ask is answered, and asks to try it with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from proprietor.interview.playbook.cards import lines, text
from proprietor.interview.playbook.checking import Fault, read_card

FACTS = ("calendar", "criteria", "fear")
"""What a boss hides, in the order of the three problems: when such things are decided, what convinces, what is feared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BossFact:
    """One thing a boss hides, in three layers.

    Attributes:
        not_with: names of others that tell so much the same story that one boss has not both.
        deep: of a calendar, that nothing is granted in full before its cost is told, too.
    """

    name: str = text(own=True, words=(1, 6))
    not_with: tuple[str, ...] = lines(0, words=(1, 6))
    deep: bool = field(default=False, metadata={"own": 0, "least": 0})
    words: tuple[str, ...] = lines(10, own=1, most=20, words=(1, 1))
    insight: str = text()
    symptom: tuple[str, ...] = lines(4, own=1, words=(12, 45))
    cause: tuple[str, ...] = lines(4, own=1, words=(12, 45))
    cost: tuple[str, ...] = lines(4, own=1, words=(12, 45))


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictLines:
    """How an ask is answered: the four verdicts, and what comes before and after them."""

    yes: tuple[str, ...] = lines(12, own=1)
    partly: tuple[str, ...] = lines(12, own=1)
    not_now: tuple[str, ...] = lines(12, own=1)
    no: tuple[str, ...] = lines(12, own=1)
    why: tuple[str, ...] = lines(12, own=1)
    happy: tuple[str, ...] = lines(11, own=1)
    what: tuple[str, ...] = lines(12, own=1)
    true: tuple[str, ...] = lines(12, own=1)
    again: tuple[str, ...] = lines(12, own=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BossCard:
    """Somebody who can be the boss; the name is invented."""

    name: str = text(own=True)
    role: str = text(own=True)
    manner: str = text()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleAsk:
    """An ask that can be rehearsed by anybody: its plan, and three wins to bring forward.

    Attributes:
        ask: what completes “I would like …”.
    """

    id: str = text(own=True, words=(1, 1))
    title: str = text(own=True)
    setting: str = text(words=(1, 80))
    ask: str = text(own=True)
    why_now: str = text()
    interests: str = text()
    packages: tuple[str, ...] = lines(2)
    concessions: tuple[str, ...] = lines(2)
    wins: tuple[str, ...] = lines(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class BossBook:
    """All there is to make a boss of.

    Attributes:
        calendar, criteria, fear: the facts of each kind.
        verdicts: how an ask is answered.
        questions: what a boss asks in a one-to-one.
        greetings: how a boss begins.
        bosses: who can sit there.
        examples: asks to try it with.
    """

    calendar: tuple[BossFact, ...] = ()
    criteria: tuple[BossFact, ...] = ()
    fear: tuple[BossFact, ...] = ()
    verdicts: VerdictLines = field(default_factory=VerdictLines)
    questions: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()
    bosses: tuple[BossCard, ...] = ()
    examples: tuple[ExampleAsk, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    ask: tuple[str, ...] = lines(20, own=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Greetings:
    say: tuple[str, ...] = lines(8, own=1)


def read_bosses(table: Mapping[str, object], asks: Mapping[str, object], *, strict: bool = False) -> tuple[BossBook, list[Fault]]:
    """The shipped book of bosses, and what is wrong with it."""
    facts, faults = read_facts({"bosses.toml": table}, strict=strict)
    verdicts, wrong_verdicts = read_card(VerdictLines, table["verdicts"], "bosses.toml, verdicts", strict=strict)
    questions, wrong_questions = read_card(_Lines, table["questions"], "bosses.toml, questions", strict=strict)
    greetings, wrong_greetings = read_card(_Greetings, table["greetings"], "bosses.toml, greetings", strict=strict)
    bosses = [read_card(BossCard, each, f"bosses.toml, boss {n}", strict=strict) for n, each in _numbered(table, "boss")]
    examples = [read_card(ExampleAsk, each, f"asks.toml, example {n}", strict=strict) for n, each in _numbered(asks, "example")]
    faults += [*wrong_verdicts, *wrong_questions, *wrong_greetings]
    faults += [fault for _, wrong in (*bosses, *examples) for fault in wrong]
    book = BossBook(
        **facts,
        verdicts=verdicts or VerdictLines(),
        questions=questions.ask if questions else (),
        greetings=greetings.say if greetings else (),
        bosses=tuple(card for card, _ in bosses if card),
        examples=tuple(card for card, _ in examples if card),
    )
    return book, faults


def read_facts(
    files: Mapping[str, Mapping[str, object]], *, strict: bool = False
) -> tuple[dict[str, tuple[BossFact, ...]], list[Fault]]:
    """The facts of each kind in some files, and what is wrong with them; of two with one name the later counts."""
    found: dict[str, dict[str, BossFact]] = {kind: {} for kind in FACTS}
    faults: list[Fault] = []
    for file, table in files.items():
        for kind in FACTS:
            for number, given in _numbered(table, kind):
                card, wrong = read_card(BossFact, given, f"{file}, {kind} {number}", strict=strict)
                faults += wrong
                found[kind] |= {card.name: card} if card else {}
    return {kind: tuple(held.values()) for kind, held in found.items()}, faults


def with_facts(book: Sequence[BossFact], own: Sequence[BossFact]) -> tuple[BossFact, ...]:
    """The facts there are, an own one in the place of the one with its name, the others behind them."""
    return tuple(({each.name: each for each in book} | {each.name: each for each in own}).values())


def _numbered(table: Mapping[str, object], key: str) -> list[tuple[int, object]]:
    entries = table.get(key, [])
    return list(enumerate(entries if isinstance(entries, list) else [entries], start=1))
