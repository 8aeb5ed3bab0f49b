"""YAML: an object of texts, lists and tables, within limits; no anchors, which can go round in circles, and no types."""

from collections.abc import Iterator, Mapping
from typing import Any

from proprietor.importers.exchange.gate import Piece
from proprietor.values.refusals import Refusal

LARGEST = 1024 * 1024
"""Bytes that are read (a guess: a CV has some kB)."""

DEEPEST = 40
"""Levels that may lie in each other (a guess: a CV has six)."""


def yaml_in(piece: Piece) -> Mapping[str, object]:
    """The object a file holds; every value is a text as it stands, so that 2019-05 is no day and "no" is no false.

    Raises:
        Refusal: `broken-document` when it is broken, refers to itself, lies too deep, or is no object; `missing-part` without
            PyYAML.
    """
    try:
        import yaml  # noqa: PLC0415 - only this format needs it
    except ImportError as problem:
        said = "YAML needs a library that is not installed."
        raise Refusal("missing-part", said, "Add it with: pip install 'proprietor[yaml]'", place=piece.name) from problem
    text = piece.text(LARGEST)
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # the one in C is ten times as quick
    try:
        _look_through(yaml.parse(text, Loader=loader), yaml, piece.name)
        held = yaml.load(text, Loader=loader)  # noqa: S506 - the base loader makes texts, lists and tables only
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _broken(piece.name, "is broken YAML") from error
    if not isinstance(held, Mapping):
        raise _broken(piece.name, "holds no object")
    return held


def _look_through(events: Iterator[Any], yaml: Any, name: str) -> None:  # noqa: ANN401 - a library that is loaded late
    """Refuse what refers to itself or lies too deep, before anything is made of it."""
    depth = 0
    for each in events:
        if isinstance(each, yaml.AliasEvent):
            raise _broken(name, "refers to parts of itself")
        depth += isinstance(each, yaml.CollectionStartEvent) - isinstance(each, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise _broken(name, "lies deeper than a CV does")


def _broken(name: str, what: str) -> Refusal:
    return Refusal("broken-document", f"{name} {what}.", "Export it once more.", place=name)
