"""An example talk and an example posting, both invented, for whoever has none at hand."""

from importlib import resources

EXAMPLE_TALK = (resources.files("proprietor.interview") / "example-talk.txt").read_text(encoding="utf-8")
"""A candidate, Ines, with the head of a school office; plain text, a name before each turn."""

EXAMPLE_POSTING = (resources.files("proprietor.interview") / "example-posting.txt").read_text(encoding="utf-8")
"""The post the talk is about, as a school would advertise it."""
