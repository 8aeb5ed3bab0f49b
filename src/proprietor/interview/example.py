"""An example talk, invented, for whoever has none at hand."""

from importlib import resources

EXAMPLE_TALK = (resources.files("proprietor.interview") / "example-talk.txt").read_text(encoding="utf-8")
"""A candidate, Ines, with the head of a school office; plain text, a name before each turn."""
