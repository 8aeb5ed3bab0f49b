"""Scenes for the tests: shipped scenarios with any kind of manager, and talks played with them."""

from functools import cache

from proprietor.interview.playbook.shelf import questions, scenarios, voices
from proprietor.interview.rehearsal.pointing import Known
from proprietor.interview.rehearsal.scene import Scene, scene_of
from proprietor.interview.rehearsal.session import Session, play

NAMES = tuple(each.id for each in scenarios())


@cache
def scene(name: str = "ward-night-shift", kind: str = "") -> Scene:
    return scene_of(next(each for each in scenarios() if each.id == name), questions(), voices(), kind)


def talk(*said: str, name: str = "ward-night-shift", kind: str = "", seed: int = 7) -> Session:
    """A talk through some turns."""
    return play(scene(name, kind), seed, said)


def known(topic: int | None = None, depth: tuple[int, int, int] = (0, 0, 0), **told: frozenset[str]) -> Known:
    """What lies open; `told0`, `told1` and `told2` are the words in which it was told."""
    return Known(topic=topic, depth=depth, told=tuple(told.get(f"told{at}", frozenset()) for at in range(3)))
