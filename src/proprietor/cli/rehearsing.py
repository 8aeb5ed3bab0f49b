"""Rehearsals in the terminal: choosing a scenario, the talk itself, and looking back on it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from proprietor.actions.boss_scenes import ASKING, FindAsks
from proprietor.actions.drawing import DrawChart
from proprietor.actions.plain import plain
from proprietor.actions.rehearsing import BRIEFING, KeepRehearsal, ListScenarios, LookBack, PlayRehearsal, ShowPractice
from proprietor.cli.asked import WORDS as ASKED_WORDS
from proprietor.cli.asked import ask_card, ask_shown, ask_told, asks_listed, plan_told
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.otherwise import speaking
from proprietor.cli.pictures import save_picture
from proprietor.cli.reading import document
from proprietor.cli.register import Register
from proprietor.cli.sending import SEND
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.cli.talks import told
from proprietor.interview.playbook.cards import TYPES, Scenario
from proprietor.interview.rehearsal.afterwards import Afterword, Turning
from proprietor.interview.rehearsal.practice import ALL, Practice
from proprietor.interview.rehearsal.session import Session
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.business import Business

WORDS = "An empty line is silence, and never punished. /end ends it, /again N goes back to turn N, /posting shows the posting."
"""What can be typed besides what one says."""

ENDED = "The talk has ended. /again N goes back to turn N; an empty line looks back."
"""What can be typed once it has ended."""


@click.command(cls=Command, example=["proprietor lab scenarios", "proprietor lab scenarios ward-night-shift"])
@click.argument("scenario", required=False, default="")
def scenarios(scenario: str) -> None:
    """List the talks that can be rehearsed, interviews and asks, or show one with its posting or plan."""
    face = here()
    asks = _door(scenario, face).do(FindAsks()) if not scenario else ()
    if scenario.startswith(ASK):
        (ask,) = _door(scenario, face).do(FindAsks(ask=scenario))
        then = [Next(f"proprietor lab rehearse {ask.id}", "begins the talk")]
        face.answer({"scenarios": [], "asks": [ask_card(ask)]}, lambda: ask_shown(ask, face), then)
        return
    found = face.bare.do(ListScenarios(scenario=scenario))
    then = [Next(f"proprietor lab rehearse {found[0].id}", "begins the talk")]
    data = {"scenarios": [_card(each) for each in found], "asks": [ask_card(each) for each in asks]}
    face.answer(data, lambda: _posting(found[0], face) if scenario else [*_all(found, face), *asks_listed(asks, face)], then)


ASK = "ask"
"""How the names of asks begin, those of examples and ids alike; no scenario's does."""


def _card(scenario: Scenario) -> dict[str, object]:
    """What a candidate may know of a scenario; what is hidden stays hidden."""
    names = ("id", "title", "trade", "seniority", "type", "minutes", "setting", "posting")
    return {name: getattr(scenario, name) for name in names} | {"manager": scenario.manager.name, "role": scenario.manager.role}


def _all(found: Sequence[Scenario], face: Face) -> Iterator[str]:
    columns = [Column("Scenario", firm=True, style=face.ink.strong), Column("Who sits there", firm=True), Column("The post")]
    rows = [[each.id, f"{each.type}, {each.seniority}", each.title] for each in found]
    yield from table(columns, rows, face.ink, face.width)
    yield ""
    yield face.ink.faint(f"Begin with one of these names, as: proprietor lab rehearse {found[0].id}")


def _posting(scenario: Scenario, face: Face) -> Iterator[str]:
    yield face.ink.strong(scenario.title)
    yield paragraph(scenario.setting, face.width)
    yield ""
    yield from _blocks(scenario.posting, face)


def _blocks(posting: str, face: Face) -> Iterator[str]:
    """A posting, paragraph by paragraph."""
    for block in posting.strip().split("\n\n"):
        yield paragraph(" ".join(block.split()), face.width, indent="  ")
        yield ""


@click.command(
    cls=Command,
    example=[
        "proprietor lab rehearse ward-night-shift",
        "proprietor lab rehearse head-of-maths --kind open --seed 7",
        "proprietor lab rehearse ward-night-shift --said turns.txt --keep",
        "proprietor lab rehearse brf_4k7m",
        "proprietor lab rehearse ask-for-time",
    ],
)
@click.argument("scenario", required=False, default="")
@click.option("--kind", type=click.Choice(TYPES), default=None, help="Another kind of manager than the scenario's own.")
@click.option("--seed", type=click.IntRange(min=0), help="The same seed and words give the same talk; drawn if left out.")
@click.option("--said", "file", metavar="FILE|-", help="Your turns, a line each, instead of typing them.")
@click.option("--keep", is_flag=True, help="Keep it in your books when it ends.")
@click.option("--reword", is_flag=True, help="Let the model word what the manager says; the rules decide what that is.")
@SEND
def rehearse(scenario: str, *, kind: str | None, seed: int | None, file: str | None, **how: bool) -> None:
    """Rehearse an interview with a simulated manager whose problems must be asked out, or an ask with a simulated boss.

    They start as examiners with a list. You type freely, as you would speak; there is no clock. An empty line is silence.
    Without a scenario, you choose one, or are shown how to begin.
    """
    face = here()
    if how["reword"] and file:
        raise click.UsageError("--reword is for a talk that you type; leave out --said, or leave out --reword.")
    if not scenario and not (scenario := _chosen(face, file)):
        return
    lines = document(file, face).text.splitlines() if file else []
    session = _door(scenario, face).do(PlayRehearsal(scenario=scenario, kind=kind or "", seed=seed, said=tuple(lines)))
    if not file:
        spoken = speaking(face, scenario, kind or "", reword=how["reword"], send=how["send"])
        session = _talk(session, scenario, kind or "", face, spoken)
    elif not face.json:
        face.say("\n".join(_so_far(session, face)))
    _after(session, scenario, kind or "", face, keep=how["keep"])


def _chosen(face: Face, file: str | None) -> str:
    """The scenario somebody chooses from the list; empty where nobody can be asked and the list is the answer."""
    if file:
        raise click.UsageError("Turns from a file need a scenario; see: proprietor lab scenarios")
    known = face.bare.do(ListScenarios())
    if not face.asks:
        then = [Next(f"proprietor lab rehearse {known[0].id}", "begins this one")]
        face.answer({"scenarios": [_card(each) for each in known]}, lambda: _all(known, face), then)
        return ""
    face.say("\n".join(_all(known, face)))
    while True:
        typed: str = click.prompt("Which one", default=known[0].id)
        try:
            (found,) = face.bare.do(ListScenarios(scenario=typed))
        except (Refusal, ValueError):
            face.say("Type the name of one, or as much of it as tells it from the others.")
            continue
        return found.id


def _door(scenario: str, face: Face) -> "Business":
    """The books where a kept briefing is played from, or somebody named them; else the door without books."""
    return face.business if scenario.startswith((BRIEFING, ASKING)) or face.books or face.example else face.bare


def _talk(session: Session, scenario: str, kind: str, face: Face, spoken: Callable[[Session], str]) -> Session:
    """The talk, turn by turn, until it ends; `spoken` tells how his last words are worded."""
    face.say(paragraph(session.scene.setting, face.width))
    words = ASKED_WORDS if session.scene.wish else WORDS
    face.say(face.ink.faint(paragraph(f"{words} Seed {session.seed}.", face.width)))
    face.say(_line(session.scene.manager, spoken(session), face))
    while (typed := _typed(face, session)) not in _LEAVES[session.ended is not None]:
        order, _, number = typed.partition(" ")
        turn = _number(number) if order == "/again" else None
        if order == "/plan" and session.scene.wish:
            face.say("\n".join(plan_told(session.scene.wish.plan, face)))
        elif order == "/posting":
            face.say("\n".join(_blocks(session.scene.posting, face)))
        elif (order.startswith("/") or session.ended is not None) and turn is None:
            face.say(paragraph(words if session.ended is None else ENDED, face.width))
        else:
            said = session.said[: turn - 1] if turn is not None else (*session.said, typed)
            session = _on(session, PlayRehearsal(scenario=scenario, kind=kind, seed=session.seed, said=said), face, spoken)
    return session


_LEAVES = {False: ("/end",), True: ("/end", "")}
"""What is typed to look back, before the talk has ended and after."""


def _typed(face: Face, session: Session) -> str:
    """What is typed next; where the input ends, the talk does."""
    asked = "You" if session.ended is None else "The talk has ended. Press Enter to look back, or go /again N"
    try:
        typed: str = click.prompt(face.ink.strong(asked), prompt_suffix=": ", default="", show_default=False)
    except click.Abort as stopped:
        if isinstance(stopped.__context__, EOFError):
            return "/end"
        raise
    return typed.strip()


def _on(session: Session, played: PlayRehearsal, face: Face, spoken: Callable[[Session], str]) -> Session:
    """The talk after a turn, or as it was when the turn is refused."""
    try:
        after = _door(played.scenario, face).do(played)
    except Refusal as refusal:
        face.say(paragraph(f"{refusal.sentence} {refusal.remedy}", face.width))
        return session
    face.say(_line(after.scene.manager, spoken(after), face))
    return after


def _number(word: str) -> int | None:
    """The turn after /again; the first without one, None for what is no number."""
    typed = word.strip()
    if not typed:
        return 1
    return max(1, int(typed)) if typed.isascii() and typed.isdecimal() and len(typed) <= MOST_DIGITS else None


MOST_DIGITS = 9
"""Digits of a turn's number worth reading."""


def _line(name: str, text: str, face: Face) -> str:
    return f"\n{_said(name, text, face)}\n"


def _said(name: str, text: str, face: Face) -> str:
    """Who says what; the name is made strong after wrapping, which would take its colour for a sign to be made harmless."""
    lines = paragraph(f"{name}: {text}", face.width)
    return face.ink.strong(name) + lines.removeprefix(name) if lines.startswith(name) else lines


def _so_far(session: Session, face: Face) -> Iterator[str]:
    yield paragraph(session.scene.setting, face.width)
    yield _line(session.scene.manager, session.opening, face)
    for each in session.exchanges:
        yield _said("You", each.said or "(silence)", face)
        yield _line(session.scene.manager, each.answer, face)


def _after(session: Session, scenario: str, kind: str, face: Face, *, keep: bool) -> None:
    """Look back on the talk, and keep it if that was asked for."""
    asked = {"scenario": scenario, "kind": kind, "seed": session.seed, "said": session.said}
    looked = _door(scenario, face).do(LookBack(**asked))  # type: ignore[arg-type]
    then = [Next(f"proprietor lab rehearse {scenario} --seed {session.seed}", "plays the same talk again")]
    data: dict[str, object] = {
        "seed": session.seed,
        "ended": session.ended,
        "opening": session.opening,
        "exchanges": [{"said": each.said, "answer": each.answer, "trust": round(each.trust, 3)} for each in session.exchanges],
        "afterword": plain(looked.afterword),
        "analysis": plain(looked.analysis),
    }
    refusal: Refusal | None = None
    if keep and session.said:
        try:
            data["record"] = plain(face.do(KeepRehearsal(**asked)))  # type: ignore[arg-type]
            then.append(UNDO)
        except Refusal as refused:
            refusal = refused
    if refusal is None or not face.json:
        words = lambda: [*_looked_back(looked.afterword, face), "", *told(looked.analysis, face, everything=False)]  # noqa: E731
        face.answer(data, words, then)
    if refusal is not None:
        raise refusal
    if "record" in data and not face.json:
        face.say(f"Kept as {data['record']['id']}. {TAKE_BACK}")  # type: ignore[index]


def _looked_back(word: Afterword, face: Face) -> Iterator[str]:
    if word.ask:
        yield from ask_told(word.ask, face)
    yield face.ink.strong("One thing to try next time")
    yield face.ink.good(paragraph(word.advice, face.width, indent="  "))
    again = f" It could go another way from turn {word.turn + 1}." if word.turn else ""
    yield paragraph(f"{word.because}{again}", face.width, indent="  ")
    yield ""
    yield face.ink.strong("What was hidden")
    yield paragraph(word.hides, face.width, indent="  ")
    for problem in word.hidden:
        yield f"  {face.ink.strong(problem.name)} ({problem.depth} of 3 laid open)"
        for layer, words, open_ in problem.layers:
            mark = "told" if open_ else "hidden"
            yield paragraph(f"{layer}, {mark}: “{clean(words)}”", face.width, indent="    ", hang="      ")
    for heading, turns in (("What opened them", word.opened), ("What closed them", word.closed)):
        if turns:
            yield ""
            yield face.ink.strong(heading)
            yield from (_turning(each, face) for each in turns)


def _turning(each: Turning, face: Face) -> str:
    return paragraph(f"turn {each.turn}: {each.what}. “{clean(each.said) or 'silence'}”", face.width, indent="  ", hang="    ")


@click.command(cls=Command, example="proprietor lab practice")
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), help="Draw it into this file as well.")
def practice(svg: Path | None) -> None:
    """Your kept rehearsals, the newest first: practice over time."""
    face = here()
    shown = face.do(ShowPractice())
    if svg and shown.chart:
        save_picture(svg, face.do(DrawChart(chart=shown.chart)).data)
    face.answer({"practice": plain(shown)}, lambda: _practised(shown, face))


def _practised(shown: Practice, face: Face) -> Iterator[str]:
    if not shown.played:
        yield "No rehearsal is kept yet. Begin with: proprietor lab scenarios"
        return
    register = Register(face)
    rows = [
        [
            register.head(each.rehearsal.id),
            str(each.rehearsal.on or ""),
            each.rehearsal.manager,
            each.rehearsal.name,
            f"{each.opened} of {ALL}",
            f"{each.summary.about_them} of {each.summary.asked}",
        ]
        for each in reversed(shown.played)
    ]
    columns = [
        Column("Id", firm=True, style=face.ink.strong),
        Column("When", firm=True),
        Column("Kind", firm=True),
        Column("Talk"),
        Column("Open", right=True, firm=True),
        Column("Asked", right=True, firm=True),
    ]
    yield from table(columns, rows, face.ink, face.width)
    yield ""
    yield paragraph(f"Open: layers laid open. Asked: questions about their work, of all of yours. {shown.said}", face.width)
