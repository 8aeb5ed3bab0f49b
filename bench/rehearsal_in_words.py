"""The same proof in words: scripted candidates type whole turns, made of each scenario's own material.

`laws` names every promise that is not kept; the tests ask it, too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import sqrt
from pathlib import Path
from statistics import fmean, stdev

from proprietor.interview.playbook.shelf import questions, scenarios, voices
from proprietor.interview.rehearsal.scene import Scene, scene_of
from proprietor.interview.rehearsal.session import Session, course
from proprietor.interview.rehearsal.state import State
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import weight_of

SCENARIOS = ("ward-night-shift", "senior-backend-engineer", "machine-shop-supervisor", "head-of-maths")
KINDS = ("open", "teacher", "hurried", "panel")
SEEDS = 25

Policy = Callable[[Scene, Session], str]

ANSWERS = (
    "I began as an assistant, learned the trade from the bottom in two places, and for four years I have led six people there.",
    "I liked that the advert was plain, and I am looking for somewhere I can stay for longer than the three years I had before.",
    "Somebody was slower than the others for a month, so I sat beside him for a few days until we both saw what held him.",
    "Two of us disagreed about the order of things, we each wrote our own down, and then we took the better half of both.",
    "I cut the list we used from forty lines to twelve, and after a quarter the number of slips had gone down by a third.",
    "I would do the one that cannot wait, tell the other person when I will come, and then come at exactly that time.",
    "For some weeks I would watch and listen, ask everybody the same two things, and only then say what should be different.",
    "A friend told me that I talk too fast when I am sure, and since then I stop once and look round before I go on.",
    "It was a budget of two hundred thousand, and I signed for all of it myself and explained every month where it had gone.",
    "People say that I am calm and that I remember what I promised, and both of these were learned rather than given to me.",
    "I would need three months for the notice, and I would like to leave my old place in good order before I begin.",
    "I once promised a date that I did not believe in myself, and when it broke I went round and told everybody why.",
)
PROBLEM = ("What makes {0} so hard here?", "Why is it so difficult with {0} and {1}?", "What goes wrong with {1}, do you think?")
BEHIND = (
    "You said {0}: what is behind that?",
    "You mentioned {0}; why is that so hard to change?",
    "What causes it, this thing with {0}?",
)
COSTS = (
    "What does that cost you, with {0}?",
    "Who suffers from it most, when {0} goes on like that?",
    "What happens if {0} stays as it is?",
)
JOKES = tuple((Path(__file__).parents[1] / "tests/interview/rehearsal/asides/asides-3.txt").read_text("utf-8").splitlines())


def answer(session: Session) -> str:
    """A plain answer of 20 to 30 words when a question stands; each only once in a talk."""
    return ANSWERS[len(session.exchanges) % len(ANSWERS)] if session.state.pending else ""


def rare(scene: Scene, at: int) -> list[str]:
    """The words by which a problem is noticed, the rarer ones."""
    return sorted(word for word in scene.problems[at].words if weight_of(word)[1] == 1.0)


def told(scene: Scene, session: Session, at: int) -> list[str]:
    """Words of what he told last of a problem, as somebody who listens takes them up."""
    lines = [line for layer in scene.problems[at].layers for line in layer]
    for each in reversed(session.exchanges):
        said = [line for line in lines if line in each.answer]
        if said:
            return sorted({low for low in lows_of(said[-1]) if weight_of(low)[1] == 1.0}, key=lambda low: (-len(low), low))
    return rare(scene, at)


def at_hand(state: State) -> int | None:
    """The problem to ask about: the deepest that is still open and was not avoided twice in a row."""
    open_ones = [at for at, depth in enumerate(state.depth) if not state.closed[at] and depth < state.character.layers]
    return min(open_ones, key=lambda at: (state.pressed[at] >= 2, -state.depth[at], state.pressed[at]), default=None)


def question(scene: Scene, session: Session) -> str:
    """Problem, cause, cost, one at a time, in his own words from the second on."""
    at, turn = at_hand(session.state), len(session.exchanges)
    if at is None:
        return ""
    depth = session.state.depth[at]
    words = told(scene, session, at) if depth else rare(scene, at)
    asked = (PROBLEM, BEHIND, COSTS)[depth]
    return asked[turn % len(asked)].format(words[turn % len(words)], words[(turn + 1) % len(words)])


def thought(scene: Scene, session: Session) -> str:
    """The scenario's own thought, told as experience, once a cause is known."""
    state = session.state
    for at, depth in enumerate(state.depth):
        if depth >= min(2, state.character.layers) and depth > state.credited[at] and not state.closed[at]:
            return f"In my last job we had the same, and what helped was this: {scene.problems[at].insight}"
    return ""


def joined(*parts: str) -> str:
    return " ".join(filter(None, parts)) or "Thank you, that is all from me for the moment."


def consultant(scene: Scene, session: Session) -> str:
    """Answers in 20 to 30 words, asks problem, cause, cost in turn, and offers the scenario's thought from experience."""
    return joined(answer(session), thought(scene, session), question(scene, session))


def short_spoken(scene: Scene, session: Session) -> str:
    """The same questions and thoughts behind answers of five to eight words."""
    short = " ".join(answer(session).split()[:7])
    return joined(f"{short}." if short else "", thought(scene, session), question(scene, session))


def questions_at_the_end(scene: Scene, session: Session) -> str:
    """Answers, and asks only when invited."""
    return joined(answer(session), question(scene, session) if session.state.invited else "")


def answers_only(_: Scene, session: Session) -> str:
    """Answers and asks nothing."""
    return joined(answer(session))


def interrogator(scene: Scene, session: Session) -> str:
    """The consultant's questions, and never an answer."""
    return joined(question(scene, session))


def keyword_stuffer(scene: Scene, session: Session) -> str:
    """Types the words of one problem after the other, bare."""
    return " ".join(rare(scene, len(session.exchanges) % 3))


def neat_stuffer(scene: Scene, session: Session) -> str:
    """The same words in whole sentences, with a claim of experience and a question."""
    words = rare(scene, len(session.exchanges) % 3)
    listed = ", ".join(words[:-1]) + f" and {words[-1]}"
    return (
        f"In my experience what helped with {listed} was that we looked at it. What makes {words[0]} and {words[1]} hard for you?"
    )


def everything_at_once(scene: Scene, session: Session) -> str:
    """An answer and four questions, every turn."""
    turn = len(session.exchanges)
    asked = [PROBLEM[(turn + at) % 3].format(*(rare(scene, at) * 2)[turn % 5 :][:2]) for at in range(3)]
    return joined(answer(session), *asked, question(scene, session))


def repeater(scene: Scene, session: Session) -> str:
    """An answer and one question, again and again."""
    return joined(answer(session), PROBLEM[0].format(rare(scene, 0)[0]))


def why_asker(_: Scene, session: Session) -> str:
    """An answer and “Why is that?”, again and again."""
    return joined(answer(session), "Why is that?")


def joker(_: Scene, session: Session) -> str:
    """An answer and, each turn, a joke, a riddle or a question about something else, from a list that others wrote."""
    return joined(answer(session), JOKES[(session.seed * 7 + len(session.exchanges)) % len(JOKES)])


def pitcher(scene: Scene, session: Session) -> str:
    """Explains his problems to him unasked, and offers to solve them."""
    at = len(session.exchanges) % 3
    return (
        f"You need me here. {scene.problems[at].insight} I can solve that, I have a proven track record, and you won't regret it."
    )


HONEST: Mapping[str, Policy] = {
    "consultant": consultant,
    "short-spoken": short_spoken,
    "questions at the end": questions_at_the_end,
}
TRICKS: Mapping[str, Policy] = {
    "answers only": answers_only,
    "interrogator": interrogator,
    "keyword stuffer": keyword_stuffer,
    "neat stuffer": neat_stuffer,
    "everything at once": everything_at_once,
    "repeater": repeater,
    "why-asker": why_asker,
    "joker": joker,
    "pitcher": pitcher,
}
POLICIES: Mapping[str, Policy] = {**HONEST, **TRICKS}

Table = Mapping[tuple[str, str], Sequence[Session]]
"""(kind, policy) → the talks as they ended."""


def talk(policy: Policy, scene: Scene, seed: int) -> Session:
    """One talk to its end."""
    turns = course(scene, seed)
    session = next(turns)
    while session.ended is None:
        session = turns.send(policy(scene, session))
    return session


def table_of(names: Sequence[str] = SCENARIOS, kinds: Sequence[str] = KINDS, seeds: int = SEEDS) -> Table:
    """Every policy with every scenario and kind; all meet the same seeds."""
    asked, spoken = questions(), voices()
    scenes = [(kind, scene_of(each, asked, spoken, kind)) for kind in kinds for each in scenarios() if each.id in names]
    found: dict[tuple[str, str], list[Session]] = {}
    for name, policy in POLICIES.items():
        for kind, scene in scenes:
            found.setdefault((kind, name), []).extend(talk(policy, scene, seed) for seed in range(seeds))
    return found


def mean(talks: Sequence[Session]) -> float:
    return fmean(each.state.uncovered for each in talks)


def laws(table: Table) -> Iterator[str]:
    """Every promise that is not kept, in words."""
    for kind in dict.fromkeys(kind for kind, _ in table):
        best = mean(table[kind, "consultant"])
        others = {name: mean(table[kind, name]) for name in POLICIES if name != "consultant"}
        yield from (f"{kind}: {name} is above half of the consultant" for name in TRICKS if others[name] > best / 2)
        yield from (f"{kind}: {name} is not below the consultant" for name in others if others[name] >= best)


def section(table: Table) -> str:
    """The published section."""
    talks = sum(map(len, table.values()))
    lines = [HEAD.format(talks=f"{talks:,}", policies="\n".join(f"- **{n}**: {p.__doc__}" for n, p in POLICIES.items()))]
    kinds = list(dict.fromkeys(kind for kind, _ in table))
    lines += ["| policy | " + " | ".join(kinds) + " | trust at the end |", "|---" * (len(kinds) + 2) + "|"]
    for name in POLICIES:
        cells = [f"{mean(table[kind, name]):.2f} ± {half(table[kind, name]):.2f}" for kind in kinds]
        trust = fmean(each.state.trust for kind in kinds for each in table[kind, name])
        lines.append(f"| {name} | {' | '.join(cells)} | {trust:.2f} |")
    return "\n".join([*lines, ""])


def half(talks: Sequence[Session]) -> float:
    """Half the width of a 95 % interval of the mean."""
    return 1.96 * stdev(each.state.uncovered for each in talks) / sqrt(len(talks))


HEAD = """## In words

Here the scripted candidates type whole turns, and what these amount to is read by the same rules as a person's. Their questions
and thoughts are made of each scenario's own material, which a real candidate does not have; so this is the most a trick in words
could get. {talks} talks, over four scenarios, four kinds and 25 seeds; layers uncovered of 9.

Promised: the consultant lays open most, and no trick more than half of that.

{policies}
"""
