"""Prove by simulation that a boss who is asked for something rewards preparation, and no trick: talks typed in whole turns.

`laws` names every promise that is not kept; the tests ask it, too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from statistics import fmean, stdev

from proprietor.interview.playbook.shelf import bosses, voices
from proprietor.interview.rehearsal.bosses import boss_scene
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.rehearsal.session import Session, course
from proprietor.interview.rehearsal.verdict import Line
from proprietor.interview.rehearsal.wish import IF_NO, Plan
from proprietor.language.talk.uptake import weight_of

SEEDS = 240
"""Talks of each scripted employee, in turn over the three example asks; each seed draws what the boss hides."""

Policy = Callable[[Scene, Session], str]

WORTH: Mapping[Line | None, float] = {Line.YES: 4, Line.PARTLY: 3, Line.NOT_NOW: 2, Line.WHY: 1, Line.NO: 0, None: 0}
"""What an answer is worth in the table's order (a guess): a whole yes 4, no answer and a no nothing."""

ANSWERS = (
    "It goes well, most of it was done in time this month, and the one thing that was late is done by now.",
    "I think we could hand that over to somebody who has a quiet hour, and I would write down for them how it goes.",
    "Two of us talked about it last week, and we would both be glad if it went on the way it does now.",
)
OPENING = (
    ("How is the budget made here?", "What does the calendar for such things look like?", "Which round does the money hang on?"),
    (
        "What would convince you, when somebody comes to you?",
        "What counts with you in such a decision?",
        "Which criteria do you go by?",
    ),
    ("What worries you, when something is to change?", "Where do you see a risk?", "What makes you careful there?"),
)
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


def answer(session: Session) -> str:
    """A plain answer when a question stands."""
    return ANSWERS[len(session.exchanges) % len(ANSWERS)] if session.state.pending else ""


def ask(scene: Scene) -> str:
    """The ask in one sentence."""
    return f"I would like {plan_of(scene).ask}."


def win(scene: Scene, at: int = 0) -> str:
    """One of the wins, told."""
    told = plan_of(scene).wins[at]
    return f"This year I {told[0].lower()}{told[1:]}."


def plan_of(scene: Scene) -> Plan:
    assert scene.wish is not None
    return scene.wish.plan


def told(scene: Scene, session: Session, at: int) -> str:
    """A word of what was told last of a problem, as somebody who listens takes it up."""
    lines = [line for layer in scene.problems[at].layers for line in layer]
    for each in reversed(session.exchanges):
        said = [line for line in lines if line in each.answer]
        if said:
            rare = {weight_of(low)[0] for low in said[-1].lower().replace(".", " ").replace(",", " ").split()}
            own = sorted(rare & (scene.problems[at].words | scene.problems[at].thought), key=lambda low: (-len(low), low))
            return own[0] if own else "that"
    return "that"


def question(scene: Scene, session: Session, facts: Sequence[int], deep: int) -> str:
    """The next question about one of some facts, until each is known so deep."""
    state = session.state
    left = [at for at in facts if state.depth[at] < deep and not state.closed[at] and state.pressed[at] < IN_VAIN]
    if not left:
        return ""
    at = min(left, key=lambda each: (state.pressed[each] >= 2, -state.depth[each], each))
    depth, times = state.depth[at], state.asked[at]
    wordings = (OPENING[at], BEHIND, COSTS)[depth]
    return wordings[times % len(wordings)].format(told(scene, session, at))


IN_VAIN = 3
"""Whoever is prepared asks no fourth time in vain."""


def thought(scene: Scene, session: Session) -> str:
    """What fits a cause that was told, offered as experience."""
    state = session.state
    for at, depth in enumerate(state.depth):
        if depth >= 2 and depth > state.credited[at] and not state.closed[at]:
            return f"At my old place we had the same, and what helped was this: {scene.problems[at].insight}"
    return ""


def joined(*parts: str) -> str:
    return " ".join(filter(None, parts)) or "Thank you, I will think about that."


def _asks_late(scene: Scene, session: Session, before: str, *, closes: bool = True) -> str:
    """Whatever comes before; once that is done, or time is short: a win and the ask, silence, and the question after a no."""
    plea = session.plea
    if plea.standing:
        return ""
    if not plea.asked:
        if before and session.state.time_left > 4:
            return joined(answer(session), before)
        return joined(answer(session), win(scene), ask(scene))
    if plea.verdict is Line.WHY:
        return win(scene, 1)
    if closes and plea.verdict is not Line.YES and not plea.conditions:
        return IF_NO
    return joined()


def prepared(scene: Scene, session: Session) -> str:
    """Asks out calendar, criteria and fear, says what would help, tells a win, asks, is silent, and closes with the question."""
    deep = 3 if scene.wish and scene.wish.deep else 2
    before = question(scene, session, (0, 1, 2), 2) or question(scene, session, (0,), deep)
    return _asks_late(scene, session, " ".join(filter(None, (thought(scene, session), before))))


def half_prepared(scene: Scene, session: Session) -> str:
    """Asks out what convinces, and nothing else; then the same."""
    return _asks_late(scene, session, question(scene, session, (1,), 2))


def value_then_ask(scene: Scene, session: Session) -> str:
    """Tells a win, asks, is silent, and closes with the question."""
    return _asks_late(scene, session, "")


def straight(scene: Scene, session: Session) -> str:
    """Asks straight away and gives no reason but the own wish."""
    if session.plea.standing:
        return ""
    if not session.plea.asked:
        return ask(scene)
    return "Because I think that it is time." if session.plea.whys == 1 else joined()


def nagger(scene: Scene, session: Session) -> str:
    """Tells a win, asks, and asks again every turn."""
    return "" if session.plea.standing else joined("" if session.plea.asked else win(scene), ask(scene))


def threatener(scene: Scene, session: Session) -> str:
    """Tells a win, asks, and threatens to leave, with nothing in hand."""
    if session.plea.standing or session.plea.verdict is Line.WHY:
        return "I have another offer, and I want an answer now, or I leave."
    return joined() if session.plea.asked else joined(win(scene), ask(scene))


def prepared_threatener(scene: Scene, session: Session) -> str:
    """All that the prepared one does, and then the threat instead of the silence."""
    return "Otherwise I will look for something else." if session.plea.standing else prepared(scene, session)


HINTS = (
    "It would be nice if something about my work were different one day.",
    "I have been thinking that things could be better for me here.",
    "Others have it easier than I do, as far as one hears.",
    "I was hoping that somebody would notice by now.",
)


def hinter(_: Scene, session: Session) -> str:
    """Hints, turn after turn, and never says what is wanted."""
    return HINTS[len(session.exchanges) % len(HINTS)]


def keyword_stuffer(scene: Scene, session: Session) -> str:
    """Types the words of the ask, the wins and what is hidden, bare."""
    words = sorted(scene.problems[len(session.exchanges) % 3].words | scene.matter)
    return " ".join(words)


def neat_stuffer(scene: Scene, session: Session) -> str:
    """The words of what is hidden in whole sentences, with a claim of experience, and the ask behind them, every turn."""
    words = sorted(scene.problems[len(session.exchanges) % 3].words)
    return f"In my experience what helped with {', '.join(words[:-1])} and {words[-1]} was that we looked at it. {ask(scene)}"


def ask_and_question(scene: Scene, session: Session) -> str:
    """A win and the ask every turn, with a good question behind them."""
    return joined(win(scene, len(session.exchanges) % 3), ask(scene), question(scene, session, (0, 1, 2), 2))


HONEST: Mapping[str, Policy] = {
    "prepared": prepared,
    "half prepared": half_prepared,
    "value, then the ask": value_then_ask,
    "straight": straight,
}
"""Best first: the order that is promised."""

TRICKS: Mapping[str, Policy] = {
    "nagger": nagger,
    "threatener": threatener,
    "prepared threatener": prepared_threatener,
    "hinter": hinter,
    "keyword stuffer": keyword_stuffer,
    "neat stuffer": neat_stuffer,
    "ask and question, every turn": ask_and_question,
}
POLICIES: Mapping[str, Policy] = {**HONEST, **TRICKS}

Table = Mapping[str, Sequence[Session]]
"""Policy → the talks as they ended."""


def scene_of_seed(seed: int) -> Scene:
    """One of the example asks in turn, with what the seed draws."""
    book = bosses()
    each = book.examples[seed % len(book.examples)]
    plan = Plan(
        ask=each.ask,
        why_now=each.why_now,
        interests=each.interests,
        packages=each.packages,
        concessions=each.concessions,
        wins=each.wins,
    )
    return boss_scene(plan, book, voices(), seed, key=each.id, title=each.title)


def talk(policy: Policy, seed: int) -> Session:
    """One talk to its end."""
    scene = scene_of_seed(seed)
    turns = course(scene, seed)
    session, silent = next(turns), 0
    while session.ended is None and silent < MOST_SILENT:
        said = policy(scene, session)
        silent = 0 if said else silent + 1
        session = turns.send(said)
    return session


MOST_SILENT = 5
"""So many silent turns in a row end a scripted talk, which would otherwise wait for ever."""


def table_of(seeds: int = SEEDS) -> Table:
    """Every policy with the same seeds."""
    return {name: [talk(policy, seed) for seed in range(seeds)] for name, policy in POLICIES.items()}


def worth(talks: Sequence[Session]) -> float:
    """The mean of what the answers are worth."""
    return fmean(WORTH[each.plea.verdict] for each in talks)


def half(talks: Sequence[Session]) -> float:
    """Half the width of a 95 % interval of it."""
    return 1.96 * stdev(WORTH[each.plea.verdict] for each in talks) / sqrt(len(talks))


@dataclass(frozen=True, slots=True)
class Shares:
    """Of all talks, the part that ended with each answer."""

    talks: Sequence[Session]

    def __call__(self, line: Line | None) -> float:
        """The part with this answer."""
        return sum(each.plea.verdict is line for each in self.talks) / len(self.talks)


def laws(table: Table) -> Iterator[str]:
    """Every promise that is not kept, in words."""
    yields = {name: worth(talks) for name, talks in table.items()}
    yield from (f"{better} is not above {worse}" for better, worse in pairwise(HONEST) if yields[better] <= yields[worse])
    for name in TRICKS:
        if yields[name] > yields["prepared"] / 2 + SLACK:
            yield f"{name} is above half of the prepared one"
    if yields["nagger"] > yields["value, then the ask"]:
        yield "nagging is above asking once"
    if yields["prepared threatener"] > yields["value, then the ask"]:
        yield "a threat is above asking once, even after all preparation"
    if any(each.plea.asked or not each.plea.hints for each in table["hinter"]):
        yield "a hinter was heard without a wish, or was not asked for one"
    if Shares(table["prepared"])(Line.YES) < MOST_OFTEN:
        yield "the prepared one does not get a yes more often than not"
    if any(Shares(table[name])(Line.YES) > SELDOM for name in POLICIES if name != "prepared"):
        yield "somebody unprepared gets a yes more than seldom"


MOST_OFTEN, SELDOM, SLACK = 0.5, 0.05, 0.0
"""What the promises call "more often than not" and "seldom"."""


def section(table: Table) -> str:
    """The published section."""
    talks = sum(map(len, table.values()))
    said = "\n".join(f"- **{name}**: {' '.join((play.__doc__ or '').split())}" for name, play in POLICIES.items())
    lines = [HEAD.format(talks=f"{talks:,}", seeds=SEEDS, policies=said)]
    lines.append(
        "| policy | worth of the answer | yes | partly | not now | why? | no | none | condition named | trust at the end |"
    )
    lines.append("|---|---|---|---|---|---|---|---|---|---|")
    for name, held in table.items():
        shares = [100 * Shares(held)(line) for line in (Line.YES, Line.PARTLY, Line.NOT_NOW, Line.WHY, Line.NO, None)]
        named = 100 * fmean(each.plea.conditions > 0 for each in held)
        cells = " | ".join(f"{share:.0f} %" for share in (*shares, named))
        trust = fmean(each.state.trust for each in held)
        lines.append(f"| {name} | {worth(held):.2f} ± {half(held):.2f} | {cells} | {trust:.2f} |")
    return "\n".join([*lines, "", ""])


HEAD = """## Asking your boss

Here the scripted people are employees with an ask, and type whole turns. What their boss hides is drawn by the seed: when such
things are decided, what convinces, what is feared. The boss believes that they are content, so that a first hearing surprises,
and the answer comes with the next turn, spoken or silent. {talks} talks, {seeds} each, over the three example asks. An answer is
worth 4 for a yes, 3 for a part, 2 for not now, 1 for a why that is left standing, and nothing for a no or no answer. That measure
is a guess, and so are the rules of the verdict (`src/proprietor/interview/rehearsal/verdict.py`). The prepared ones know what
helps from the scenario itself, which a real employee does not; and what real bosses do is another matter.

Promised: prepared > half prepared > value, then the ask > straight. No trick gets more than half of what the prepared one gets;
nagging and threatening get less than asking once. A hinter is asked what it is, and never answered. Only the prepared one gets a
whole yes more than seldom.

{policies}
"""
