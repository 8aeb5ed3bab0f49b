"""Progress: how far a long work is, told while it goes on."""

from collections.abc import Callable

Progress = Callable[[str, int, float | None], None]
"""Is told what is being done, how many rows or records so far, and how much of all, from 0 to 1; None where nobody can tell."""
