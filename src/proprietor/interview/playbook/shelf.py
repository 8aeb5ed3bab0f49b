"""The shelf: the playbook as it is shipped, read part by part when it is asked for, and a user's own files beside it."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TypeVar

from proprietor.interview.playbook.bosscards import FACTS, BossBook, read_bosses, read_facts, with_facts
from proprietor.interview.playbook.cards import Pain, Playbook, Scenario, TypicalQuestion, Voice
from proprietor.interview.playbook.checking import Fault, read_card

Entry = TypeVar("Entry", Pain, TypicalQuestion, Scenario, Voice)


@cache
def pains() -> tuple[Pain, ...]:
    """The shipped pains of all sectors, by file; about 35 ms (measured, as are the others, in a fresh process)."""
    return tuple(card for name, text in texts_of("pains") for card in _read(Pain, _entries(text, "pain"), name)[0])


@cache
def questions() -> tuple[TypicalQuestion, ...]:
    """The shipped typical questions, in the order of their families; about 10 ms."""
    [(name, text)] = texts_of("", "questions.toml")
    return tuple(_read(TypicalQuestion, _entries(text, "question"), name)[0])


@cache
def scenarios() -> tuple[Scenario, ...]:
    """The shipped scenarios, by file; about 20 ms."""
    return tuple(card for name, text in texts_of("scenarios") for card in _read(Scenario, [tomllib.loads(text)], name)[0])


@cache
def voices() -> tuple[Voice, ...]:
    """The shipped voices, by file; about 10 ms."""
    return tuple(card for name, text in texts_of("voices") for card in _read(Voice, [_voice(name, text)], name)[0])


@cache
def bosses() -> BossBook:
    """The shipped book of bosses who are asked for something, and asks to try it with."""
    return _bosses(strict=False)[0]


def bosses_with(files: Mapping[str, str]) -> tuple[BossBook, tuple[Fault, ...]]:
    """The same with a user's own `[[calendar]]`, `[[criteria]]` and `[[fear]]` entries added, and what is wrong with those."""
    own, faults = read_facts({name: _parsed(name, text)[0] for name, text in files.items()})
    book = bosses()
    added = {kind: with_facts(getattr(book, kind), own[kind]) for kind in FACTS}
    return replace(book, **added), tuple(faults)  # type: ignore[arg-type]


def _bosses(*, strict: bool) -> tuple[BossBook, list[Fault]]:
    [(_, people)], [(_, asks)] = texts_of("", "bosses.toml"), texts_of("", "asks.toml")
    return read_bosses(tomllib.loads(people), tomllib.loads(asks), strict=strict)


@cache
def shipped() -> Playbook:
    """All of the shipped playbook, about 70 ms; ask for the part you need, if you need only one."""
    return Playbook(pains=pains(), questions=questions(), scenarios=scenarios(), voices=voices())


def texts_of(folder: str, only: str = "") -> list[tuple[str, str]]:
    """The shipped files of one folder, by name: the name and the text of each."""
    shelf: Traversable = resources.files("proprietor.interview.playbook")
    held = (shelf / folder if folder else shelf).iterdir()
    wanted = sorted(
        (each for each in held if each.name.endswith(".toml") and only in {"", each.name}), key=lambda each: each.name
    )
    return [(each.name, each.read_text(encoding="utf-8")) for each in wanted]


def strict_faults() -> tuple[Fault, ...]:
    """Everything by which a shipped file falls short of what is asked of it."""
    faults: list[Fault] = []
    for name, text in texts_of("pains"):
        faults += _read(Pain, _entries(text, "pain"), name, strict=True)[1]
    for name, text in texts_of("", "questions.toml"):
        faults += _read(TypicalQuestion, _entries(text, "question"), name, strict=True)[1]
    for name, text in texts_of("scenarios"):
        faults += _read(Scenario, [tomllib.loads(text)], name, strict=True)[1]
    for name, text in texts_of("voices"):
        faults += _read(Voice, [_voice(name, text)], name, strict=True)[1]
    whole = shipped()
    for cards in (whole.pains, whole.questions, whole.scenarios, whole.voices):
        faults += doubles([each.id for each in cards], "the shipped files")
    faults += _bosses(strict=True)[1]
    return (*faults, *_loose(whole.scenarios, whole.questions, "the shipped files"))


def read_files(files: Mapping[str, str]) -> tuple[Playbook, tuple[Fault, ...]]:
    """The shipped playbook with a user's own entries added; an entry with a shipped id takes its place.

    Args:
        files: the text of each file by its name. A file holds `[[pain]]`, `[[question]]`, what a boss hides, or one scenario.

    Returns:
        the playbook, without the entries that are wrong, and what is wrong with them.
    """
    parsed = {name: _parsed(name, text) for name, text in files.items()}
    faults = [fault for _, wrong in parsed.values() for fault in wrong]
    held = {name: table for name, (table, _) in parsed.items()}
    own_pains, wrong_pains = _own(Pain, {name: _listed(table.get("pain", [])) for name, table in held.items()})
    own_questions, wrong_questions = _own(
        TypicalQuestion, {name: _listed(table.get("question", [])) for name, table in held.items()}
    )
    own_scenarios, wrong_scenarios = _own(Scenario, {name: _rest(table) for name, table in held.items()})
    whole = shipped()
    asked = _with(whole.questions, own_questions)
    known = {each.id for each in asked}
    kept = [each for each in own_scenarios if known.issuperset(each.checklist)]
    book = replace(whole, pains=_with(whole.pains, own_pains), questions=asked, scenarios=_with(whole.scenarios, kept))
    loose = _loose(own_scenarios, asked, "your files")
    return book, (*faults, *wrong_pains, *wrong_questions, *wrong_scenarios, *bosses_with(files)[1], *loose)


def _listed(entries: object) -> list[object]:
    return entries if isinstance(entries, list) else [entries]


def _rest(table: Mapping[str, object]) -> list[object]:
    """What stands in a file beside pains, questions and a boss's facts, as the one scenario it can hold."""
    rest = {key: value for key, value in table.items() if key not in {"pain", "question", *FACTS}}
    return [rest] if rest else []


def _own(kind: type[Entry], held: Mapping[str, Sequence[object]]) -> tuple[list[Entry], list[Fault]]:
    """The cards of one kind in all of a user's files, and what is wrong; of two with one id the later counts."""
    cards: list[Entry] = []
    faults: list[Fault] = []
    for name, entries in held.items():
        read, wrong = _read(kind, entries, name)
        cards += read
        faults += wrong
    return cards, [*faults, *doubles([each.id for each in cards], "your files")]


def _parsed(name: str, text: str) -> tuple[Mapping[str, object], list[Fault]]:
    try:
        return tomllib.loads(text), []
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        told = _PLACE.search(str(error))
        place = f"{name}, line {told['line']}, column {told['column']}" if told else name
        reason = (str(error)[: told.start()] if told else str(error)).strip(" (").rstrip(".")
        return {}, [Fault(place, f"The file cannot be read as TOML: {reason}.", "Mend the file at this place.")]


_PLACE = re.compile(r"\(?at line (?P<line>\d+), column (?P<column>\d+)\)?")


def _entries(text: str, key: str) -> list[object]:
    return list(tomllib.loads(text)[key])


def _voice(name: str, text: str) -> dict[str, object]:
    return {"id": name.removesuffix(".toml"), **tomllib.loads(text)}


def _read(kind: type[Entry], entries: Sequence[object], name: str, *, strict: bool = False) -> tuple[list[Entry], list[Fault]]:
    """The cards of a file's entries; each is spoken of by its id, or by its number where it has none."""
    cards: list[Entry] = []
    faults: list[Fault] = []
    for number, given in enumerate(entries, start=1):
        named = given.get("id") if isinstance(given, Mapping) else None
        entry = f"“{named}”" if isinstance(named, str) and named else str(number)
        card, wrong = read_card(kind, given, f"{name}, {_NOUNS[kind]} {entry}", strict=strict)
        cards += [card] if card else []
        faults += wrong
    return cards, faults


_NOUNS: dict[type, str] = {Pain: "pain", TypicalQuestion: "question", Scenario: "scenario", Voice: "voice"}


def doubles(ids: Sequence[str], place: str) -> list[Fault]:
    """A fault for each id that stands there more than once."""
    return [
        Fault(f"{place}, “{each}”", f"The id “{each}” is given {ids.count(each)} times.", "Give each entry an id of its own.")
        for each in dict.fromkeys(ids)
        if ids.count(each) > 1
    ]


def _loose(told: Iterable[Scenario], asked: Iterable[TypicalQuestion], place: str) -> list[Fault]:
    """A fault for each question a checklist names and nobody wrote."""
    known = {each.id for each in asked}
    return [
        Fault(
            f"{place}, scenario “{scenario.id}”, checklist",
            f"There is no question “{each}”.",
            "Name a question of the playbook, or write it under [[question]].",
        )
        for scenario in told
        for each in scenario.checklist
        if each not in known
    ]


def _with(held: tuple[Entry, ...], own: Sequence[Entry]) -> tuple[Entry, ...]:
    """The shipped entries, an own one in the place of the one with its id, the others behind them."""
    by_id = {each.id: each for each in held} | {each.id: each for each in own}
    return tuple(by_id.values())
