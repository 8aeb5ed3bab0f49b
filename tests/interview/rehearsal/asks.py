"""Scenes of an ask for the tests, and talks played with them."""

from functools import cache

from proprietor.interview.playbook.bosscards import ExampleAsk
from proprietor.interview.playbook.shelf import bosses, voices
from proprietor.interview.rehearsal.bosses import boss_scene
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.rehearsal.session import Session, play
from proprietor.interview.rehearsal.wish import Plan, Wish, wish_of

TIME = "ask-for-time"
ASK = "I would like to work four days a week from September."
WIN = "I cut the calls that nobody answered on Mondays from thirty to six."
IF_NO = "What would have to be true, and by when could we look at it again?"


def example(name: str = TIME) -> ExampleAsk:
    return next(each for each in bosses().examples if each.id == name)


def plan(name: str = TIME, *, live: bool = False) -> Plan:
    each = example(name)
    return Plan(
        ask=each.ask,
        why_now=each.why_now,
        interests=each.interests,
        packages=each.packages,
        concessions=each.concessions,
        wins=each.wins,
        live=live,
    )


def wish(name: str = TIME, *, live: bool = False, deep: bool = False) -> Wish:
    return wish_of(plan(name, live=live), bosses().verdicts, deep=deep)


@cache
def scene(seed: int = 1, name: str = TIME, *, live: bool = False) -> Scene:
    return boss_scene(plan(name, live=live), bosses(), voices(), seed, key=name, title=example(name).title)


def talk(*said: str, seed: int = 1, name: str = TIME, live: bool = False) -> Session:
    """A talk with a boss through some turns."""
    return play(scene(seed, name, live=live), seed, said)
