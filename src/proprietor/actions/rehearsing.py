"""Rehearsals: the scenarios, a talk played turn by turn, what there is to say afterwards, and keeping it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.boss_scenes import is_ask, scene_of_ask
from proprietor.actions.briefing import ShowBrief, show_a_brief
from proprietor.actions.context import Context, Request
from proprietor.actions.playbook import pains_of, questions_of, scenarios_of
from proprietor.actions.whole import refuse_double, short, whole
from proprietor.books import Win
from proprietor.interview.records import Briefing, Rehearsal
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate

if TYPE_CHECKING:
    from proprietor.interview.analysis.whole import Analysis
    from proprietor.interview.playbook.cards import Scenario
    from proprietor.interview.rehearsal.afterwards import Afterword
    from proprietor.interview.rehearsal.practice import Practice
    from proprietor.interview.rehearsal.scene import Scene
    from proprietor.interview.rehearsal.session import Session

HIGHEST_SEED = 2**31 - 1
BRIEFING = "brf_"
"""How the ids of briefings begin: a rehearsal can be played from one instead of from a scenario."""

PAUSE = "---"
"""The line that stands between two turns of a kept rehearsal; a turn that is empty between two of them was silence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListScenarios(Request["tuple[Scenario, ...]"]):
    """The talks that can be rehearsed; one of them if `scenario` names it."""

    scenario: str = ""


def list_scenarios(context: Context, request: ListScenarios) -> "tuple[Scenario, ...]":
    """Fulfil `ListScenarios`."""
    known = scenarios_of(context)
    asked = request.scenario.strip().lower()
    found = tuple(each for each in known if not asked or each.id == asked)
    found = found or tuple(each for each in known if each.id.startswith(asked))
    if asked and len(found) != 1:
        near = ", ".join(each.id for each in found or known)
        raise Refusal("unknown-id", f"There is no single scenario “{asked}”.", f"There are: {near}.", place="scenario")
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayRehearsal(Request["Session"]):
    """Play a rehearsal through the turns said so far; the same scenario, kind, seed and turns give the same talk.

    `scenario` names one of the playbook, or a kept briefing by its id: then its brief's hypotheses are what is hidden; or an
    ask, by its id or the name of an example: then a boss hears it whose calendar, criteria and fear the seed draws.
    `kind` puts another manager than the scenario's own before you; without a `seed` one is drawn. An empty turn is silence.
    """

    scenario: str
    kind: str = ""
    seed: int | None = None
    said: tuple[str, ...] = ()


def play_a_rehearsal(context: Context, request: PlayRehearsal) -> "Session":
    """Fulfil `PlayRehearsal`."""
    return _played(context, request)


def _played(context: Context, request: PlayRehearsal, *, beyond: bool = False) -> "Session":
    from proprietor.interview.playbook.shelf import voices  # noqa: PLC0415 - only the lab loads the playbook
    from proprietor.interview.rehearsal.scene import scene_of  # noqa: PLC0415 - the same
    from proprietor.interview.rehearsal.session import play  # noqa: PLC0415 - the same

    seed = context.below(HIGHEST_SEED) if request.seed is None else request.seed
    if not 0 <= seed <= HIGHEST_SEED:
        raise Refusal("bad-value", f"A seed lies from 0 to {HIGHEST_SEED}.", "Leave it out, and one is drawn.", place="seed")
    if is_ask(context, request.scenario):
        return play(scene_of_ask(context, request.scenario, request.kind, seed), seed, request.said, beyond=beyond)
    if request.scenario.startswith(BRIEFING):
        return play(_scene_of_brief(context, request), seed, request.said, beyond=beyond)
    (scenario,) = list_scenarios(context, ListScenarios(scenario=request.scenario or "?"))
    return play(scene_of(scenario, questions_of(context), voices(), request.kind), seed, request.said, beyond=beyond)


def _scene_of_brief(context: Context, request: PlayRehearsal) -> "Scene":
    """The manager behind a kept briefing: what its brief suspects is what he hides, the questions it expects are his list."""
    from proprietor.interview.brief.constants import CONSTANTS  # noqa: PLC0415 - as above
    from proprietor.interview.brief.hypotheses import to_rehearse  # noqa: PLC0415 - as above
    from proprietor.interview.playbook.shelf import voices  # noqa: PLC0415 - as above
    from proprietor.interview.rehearsal.scene import scene_from_pains  # noqa: PLC0415 - as above

    try:
        briefed = show_a_brief(context, ShowBrief(id=request.scenario))
    except Refusal as refusal:
        if refusal.code != "unknown-id":
            raise
        raise Refusal(
            "unknown-id",
            f"The briefing {request.scenario} is not in the books.",
            "Take another one, or a scenario. What was said in a rehearsal you kept still stands in its record.",
            place=request.scenario,
        ) from refusal
    record = briefed.kept.record
    assert isinstance(record, Briefing)
    suspected = [each.pain for each in briefed.brief.hypotheses]
    text = f"{briefed.brief.posting.text} {briefed.brief.your_notes}"
    wanted = tuple(pain for pain in pains_of(context) if pain.id not in record.left_out)
    pains = to_rehearse(wanted, suspected, text, CONSTANTS)
    expected = [each.question for each in briefed.brief.answers]
    asked = [each for each in questions_of(context) if each.id in expected]
    kind, posting = request.kind or "teacher", briefed.brief.posting.text
    scene = scene_from_pains(record.title, pains, asked, voices(), kind=kind, posting=posting)
    borrowed = len(scene.problems) - len(suspected)
    told = f"{scene.setting} {BORROWED[borrowed - 1]}" if borrowed > 0 else scene.setting
    return replace(scene, id=record.id, setting=told)


BORROWED = (
    "The brief suspects two troubles; the third is one that many places have.",
    "The brief suspects one trouble; the other two are such as many places have.",
    "The brief suspects nothing here; what hurts is what hurts in many places.",
)
"""What is said of problems that rest on no line of the brief, by how many they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A rehearsal looked back on: the talk, what there is to say, and the same analysis a real talk gets.

    `otherwise` says that a kept one goes otherwise now than it went then: its plan, brief or scenario was changed since.
    """

    session: "Session"
    afterword: "Afterword"
    analysis: "Analysis"
    otherwise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack(Request[Looked]):
    """Look back on a rehearsal: what was hidden, which turns opened or closed him, one thing to try next time.

    `kept` is the transcript of a kept one; if the talk goes otherwise now, that is told, and turns beyond its end are left out.
    """

    scenario: str
    kind: str = ""
    seed: int = 0
    said: tuple[str, ...] = ()
    kept: str = ""


def look_back(context: Context, request: LookBack) -> Looked:
    """Fulfil `LookBack`."""
    from proprietor.interview.analysis.whole import analyse  # noqa: PLC0415 - only the lab loads it
    from proprietor.interview.formats.reading import joined  # noqa: PLC0415 - the same
    from proprietor.interview.rehearsal.afterwards import afterword  # noqa: PLC0415 - the same
    from proprietor.interview.rehearsal.session import ME, transcript_of  # noqa: PLC0415 - the same

    played = PlayRehearsal(scenario=request.scenario, kind=request.kind, seed=request.seed, said=request.said)
    session = _played(context, played, beyond=bool(request.kept))
    transcript = transcript_of(session)
    analysis = analyse(transcript, mine=(ME,), wins=context.books.of(Win))
    otherwise = bool(request.kept) and joined(transcript).split() != request.kept.split()
    return Looked(session=session, afterword=afterword(session), analysis=analysis, otherwise=otherwise)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRehearsal(Request[Rehearsal]):
    """Keep a rehearsal in the books, so that it can be played again and practice seen over time."""

    scenario: str
    kind: str = ""
    seed: int = 0
    said: tuple[str, ...] = ()
    name: str = ""


def keep_a_rehearsal(context: Context, request: KeepRehearsal) -> Rehearsal:
    """Fulfil `KeepRehearsal`."""
    from proprietor.interview.formats.reading import joined  # noqa: PLC0415 - only the lab loads it
    from proprietor.interview.rehearsal.session import transcript_of  # noqa: PLC0415 - the same

    played = PlayRehearsal(scenario=request.scenario, kind=request.kind, seed=request.seed, said=request.said)
    session = play_a_rehearsal(context, played)
    if not request.said:
        raise Refusal("empty", "Nothing was said in this rehearsal yet.", "Say something first, then keep it.")
    today = context.today
    rehearsal = Rehearsal(
        name=request.name or session.scene.title,
        on=PartialDate(today.year, today.month, today.day),
        scenario=session.scene.id,
        manager=session.scene.character.name,
        seed=session.seed,
        said=written(request.said),
        text=joined(transcript_of(session)),
        uncovered=session.state.uncovered,
    )
    clean = whole(rehearsal, context.books, context.today)
    refuse_double(clean, context.books)
    kept = context.add(clean)
    context.summary = f"Kept the rehearsal “{short(kept.title)}”"
    return kept


def written(said: tuple[str, ...]) -> str:
    """Turns as one text, each behind a line of dashes."""
    lines = [[line if line.strip() != PAUSE else "- - -" for line in turn.strip().splitlines()] for turn in said]
    return "\n".join("\n".join([PAUSE, *turn]) for turn in lines)


def turns_in(text: str) -> tuple[str, ...]:
    """The turns of a kept text."""
    turns: list[list[str]] = []
    for line in text.split("\n"):
        if line.strip() == PAUSE:
            turns.append([])
        elif turns:
            turns[-1].append(line)
    return tuple("\n".join(lines) for lines in turns)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPractice(Request["Practice"]):
    """Practice over time: every kept rehearsal, the oldest first, with the counts of its talk and a chart of what it opened."""


def show_practice(context: Context, request: ShowPractice) -> "Practice":
    """Fulfil `ShowPractice`."""
    from proprietor.interview.analysis.compare import summary_of  # noqa: PLC0415 - only the lab loads it
    from proprietor.interview.analysis.whole import analyse  # noqa: PLC0415 - the same
    from proprietor.interview.formats.reading import read_transcript  # noqa: PLC0415 - the same
    from proprietor.interview.rehearsal.practice import Played, practice_of  # noqa: PLC0415 - the same
    from proprietor.interview.rehearsal.session import ME  # noqa: PLC0415 - the same

    del request
    played = []
    for record in sorted(context.books.of(Rehearsal), key=lambda each: context.books[each.id].added):
        analysis = analyse(read_transcript(record.text), mine=(ME,))
        played.append(Played(rehearsal=record, summary=summary_of(record.id, record.name, record.on, analysis)))
    return practice_of(played)
