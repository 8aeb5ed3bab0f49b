"""Answers an assistant sees otherwise than whole: what is hidden in a rehearsal stays hidden until it is looked back on."""

from collections.abc import Callable, Mapping
from typing import Any

from proprietor.actions.plain import plain

SCENARIO = ("id", "title", "trade", "seniority", "type", "minutes", "setting")
"""What a candidate may know of a scenario beforehand; its posting, when only one is asked for."""


def _scenarios(found: tuple[Any, ...]) -> object:
    names = (*SCENARIO, "posting") if len(found) == 1 else SCENARIO
    return [
        {name: plain(getattr(each, name)) for name in names} | {"manager": each.manager.name, "role": each.manager.role}
        for each in found
    ]


def _asks(found: tuple[Any, ...]) -> object:
    names = ("id", "title", "setting", "example", "plan") if len(found) == 1 else ("id", "title", "setting", "example")
    return [{name: plain(getattr(each, name)) for name in names} for each in found]


def _session(session: Any) -> object:  # noqa: ANN401 - the lab's own type, which only the lab loads
    return {
        "seed": session.seed,
        "setting": session.scene.setting,
        "manager": session.scene.manager,
        "opening": session.opening,
        "exchanges": [{"said": each.said, "answer": each.answer} for each in session.exchanges],
        "ended": plain(session.ended),
    }


def _looked(looked: Any) -> object:  # noqa: ANN401 - as above
    return {"talk": _session(looked.session), "afterword": plain(looked.afterword), "otherwise": looked.otherwise}


VIEWS: Mapping[str, Callable[[Any], object]] = {
    "scenario.list": _scenarios,
    "ask.find": _asks,
    "rehearsal.play": _session,
    "rehearsal.look-back": _looked,
}
"""Action → how its answer is put as plain values; of all others as they are."""


def view_of(action: str, answer: object) -> object:
    """An answer as plain values, as an assistant may see it."""
    return VIEWS.get(action, plain)(answer)
