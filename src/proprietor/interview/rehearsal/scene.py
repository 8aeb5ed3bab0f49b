"""Scenes: what a rehearsal is played from, made of a shipped scenario, of a brief's pains, or by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from proprietor.interview.playbook.cards import Pain, Scenario, TypicalQuestion, Voice
from proprietor.interview.rehearsal.characters import BOSS, CHARACTERS, Character
from proprietor.interview.rehearsal.state import PROBLEMS
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import weight_of
from proprietor.values.refusals import Refusal

NAMELESS = "The manager"
"""Who sits there in a scene of a brief; nobody is given an invented name beside a real posting."""

VOICES = {"screen": "open"}
"""Types without a voice of their own → whose they speak with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A hidden problem as it is played.

    Attributes:
        name: what it is called afterwards.
        words: lemmas by which one notices that somebody speaks of it.
        thought: lemmas of what a fitting thought says.
        layers: for symptom, cause, and cost or criterion, the ways in which he tells it.
        insight: what a fitting thought says, for afterwards.
    """

    name: str
    words: frozenset[str]
    thought: frozenset[str]
    layers: tuple[tuple[str, ...], ...]
    insight: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything a rehearsal is played from.

    Attributes:
        id: its name in the playbook, or of what it was made of.
        title: the post.
        setting: what the candidate knows beforehand.
        posting: the posting; may be empty.
        manager: his name.
        role: what he is.
        character: which kind of manager he is.
        voice: the lines he speaks with.
        greeting: the ways in which he begins.
        checklist: for each question of his list, the ways in which he asks it.
        problems: exactly three.
        hides: what he was hiding, for afterwards.
        matter: lemmas of what the candidate can know beforehand; whoever uses them speaks of the matter.
    """

    id: str
    title: str
    setting: str
    posting: str
    manager: str
    role: str
    character: Character
    voice: Voice
    greeting: tuple[str, ...]
    checklist: tuple[tuple[str, ...], ...]
    problems: tuple[Problem, ...]
    hides: str
    matter: frozenset[str] = frozenset()

    @property
    def called(self) -> str:
        """How he is spoken of within a sentence: by his name, or as “the manager”."""
        return NAMELESS.lower() if self.manager == NAMELESS else self.manager


def scene_of(scenario: Scenario, questions: Sequence[TypicalQuestion], voices: Sequence[Voice], kind: str = "") -> Scene:
    """A scenario as a scene.

    Args:
        scenario: the scenario.
        questions: the typical questions its checklist names.
        voices: the voices there are.
        kind: another kind of manager than the scenario's own; empty to keep it.

    Raises:
        Refusal: `bad-value` for a kind there is none of.
    """
    wordings = {each.id: each.wordings for each in questions}
    spoken = _voice(kind or scenario.type, voices)
    swapped = bool(kind) and kind != scenario.type
    checklist = _asked(spoken) or tuple(wordings[name] for name in scenario.checklist if name in wordings)
    matter = _lemmas(lows_of(f"{scenario.title} {scenario.setting} {scenario.posting} {scenario.manager.role}"))
    return Scene(
        id=scenario.id,
        title=scenario.title,
        setting=_another(scenario, kind) if swapped else scenario.setting,
        posting=scenario.posting.strip(),
        manager=scenario.manager.name,
        role=scenario.manager.role,
        character=_character(kind or scenario.type, len(checklist)),
        voice=spoken,
        greeting=_greeting(spoken, scenario.manager.name) if swapped else scenario.manager.greeting,
        checklist=checklist,
        problems=tuple(
            Problem(
                name=each.name,
                words=_lemmas(each.words) | (_lemmas(lows_of(each.name)) - matter),
                thought=_lemmas(lows_of(each.insight)),
                layers=(each.symptom, each.cause, each.cost),
                insight=each.insight,
            )
            for each in scenario.problems
        ),
        hides=scenario.hides,
        matter=matter,
    )


def scene_from_pains(
    name: str,
    pains: Sequence[Pain],
    questions: Sequence[TypicalQuestion],
    voices: Sequence[Voice],
    *,
    kind: str = "teacher",
    posting: str = "",
) -> Scene:
    """A scene made of pains, such as those a brief suspects behind a posting.

    Raises:
        Refusal: `bad-value` when there are not three pains that can be told, no question for his list, or no such kind.
    """
    able = [pain for pain in pains if pain.told.symptom and pain.told.cause and pain.told.cost][:PROBLEMS]
    if len(able) < PROBLEMS:
        raise Refusal(
            "bad-value",
            f"A rehearsal needs {PROBLEMS} problems that can be told; there are {len(able)}.",
            "Add pains to the brief, or choose a shipped scenario.",
        )
    spoken = _voice(kind, voices)
    asked = _asked(spoken) or tuple(each.wordings for each in questions)
    if not asked:
        raise Refusal("bad-value", "A rehearsal needs a question for the manager's list.", "Choose a shipped scenario.")
    return Scene(
        id=name,
        title=name,
        setting=_OWN_BOSS.format(who=NAMELESS, post=name)
        if kind == BOSS.name
        else f"You have applied for {name}. The manager behind the posting sits before you; the posting is all you know.",
        posting=posting.strip(),
        manager=NAMELESS,
        role="",
        character=_character(kind, len(asked)),
        voice=spoken,
        greeting=spoken.greeting
        if kind == BOSS.name
        else ("Good morning. Do sit down.", "Thank you for coming in.", "Hello. Let us begin, if that suits you."),
        checklist=asked,
        problems=tuple(
            Problem(
                name=pain.name,
                words=_lemmas(pain.words),
                thought=_lemmas(lows_of(" ".join(pain.insights))),
                layers=(pain.told.symptom, pain.told.cause, pain.told.cost),
                insight=pain.insights[0] if pain.insights else "",
            )
            for pain in able
        ),
        hides=" ".join(pain.summary for pain in able),
        matter=_lemmas(lows_of(f"{name} {posting}")),
    )


def _asked(voice: Voice) -> tuple[tuple[str, ...], ...]:
    """The questions of his own that a type of manager has, in their wordings."""
    return tuple(each.wordings for each in voice.asks)


def _greeting(voice: Voice, name: str) -> tuple[str, ...]:
    return tuple(line.replace("{name}", name) for line in voice.greeting)


def _another(scenario: Scenario, kind: str) -> str:
    """What the candidate knows beforehand when another kind of manager sits there than the scenario's own."""
    if kind == BOSS.name:
        return _OWN_BOSS.format(who=f"{scenario.manager.name} ({scenario.manager.role})", post=scenario.title)
    return f"{scenario.setting} Today another kind of person sits there. {CHARACTERS[_known(kind)].about}"


_OWN_BOSS = "{who} is your own boss: you hold the post below already, “{post}”, and have asked for half an hour together."


def _character(kind: str, questions: int) -> Character:
    character = CHARACTERS[_known(kind)]
    return replace(character, questions=min(character.questions, questions))


def _voice(kind: str, voices: Sequence[Voice]) -> Voice:
    wanted = VOICES.get(_known(kind), kind)
    return next(voice for voice in voices if voice.id == wanted)


def _known(kind: str) -> str:
    if kind not in CHARACTERS:
        raise Refusal("bad-value", f"There is no kind of manager “{kind}”.", f"The kinds: {', '.join(CHARACTERS)}.", place="kind")
    return kind


def _lemmas(words: Sequence[str]) -> frozenset[str]:
    return frozenset(base for base, weight in map(weight_of, words) if weight)
