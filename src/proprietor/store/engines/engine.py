"""The engine: what every database has to do for the four questions, and the questions themselves."""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proprietor.market.frame import QUANTILES, TOP, PayQuantiles, SkillCount, StageCount
from proprietor.market.gathered import Broken
from proprietor.store.engines import shapes

Row = tuple[Any, ...]
Progress = Callable[[str, float], None]
"""Is told what is being done, and how much of it, from 0 to 1."""

BY_LEVEL, BY_PLACE = ("money", "role", "level"), ("money", "role", "level", "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What was taken in: how many rows, how many broken lines, and the first of these."""

    rows: int
    broken: int = 0
    broken_lines: tuple[Broken, ...] = ()


def quiet(step: str, share: float) -> None:
    """No progress is shown."""


class Engine(ABC):
    """A database that holds postings as `shapes` has them, and answers as a `Frame`.

    Attributes:
        name: what it is called in commands and manifests.
    """

    name: str

    @abstractmethod
    def load(self, sources: Sequence[str], progress: Progress = quiet) -> Loaded:
        """Take postings in as the table `raw`, and their skills as `skill_said`.

        Raises:
            Refusal: when a source is no table of postings.
        """

    @abstractmethod
    def make(self, table: str, select: str) -> None:
        """Make a table of what a question answers."""

    def make_in_parts(self, table: str, select: str) -> None:
        """Make a table whose rows come from one posting each; an engine may do it some postings at a time."""
        self.make(table, select)

    @abstractmethod
    def put(self, table: str, columns: Mapping[str, str], rows: Iterable[Row]) -> None:
        """Make a table of rows; `columns` are names with types."""

    @abstractmethod
    def rows(self, select: str) -> list[Row]:
        """What a question answers."""

    @abstractmethod
    def save(self, select: str, path: Path, columns: Mapping[str, str]) -> None:
        """Write what a question answers as Parquet."""

    @abstractmethod
    def close(self) -> None:
        """Let go."""

    def pay_shape(self, keys: Sequence[str]) -> str:
        """The text of the question for quantiles; an engine with a faster one of its own takes that."""
        return shapes.pay_by_windows(keys)

    def names(self, what: str) -> dict[int, str]:
        """The names of all numbers of role, level, place, money or skill."""
        return {number: name for number, name, *_ in self.rows(f"SELECT number, name FROM {what}_name")}

    def skill_demand(self, top: int = TOP) -> tuple[SkillCount, ...]:
        """The skills most asked for, role by role."""
        roles, skills = self.names("role"), self.names("skill")
        found = [
            SkillCount(role=roles[role], skill=skills[skill], count=int(held), out_of=int(out_of), rank=int(rank))
            for role, skill, held, out_of, rank in self.rows(shapes.demand(top))
        ]
        return tuple(sorted(found, key=lambda each: (each.role, each.rank)))

    def pay_by_level(self) -> tuple[PayQuantiles, ...]:
        """Pay by currency, role and level."""
        return self._pay(BY_LEVEL)

    def pay_by_place(self) -> tuple[PayQuantiles, ...]:
        """Pay by currency, role, level and place."""
        return self._pay(BY_PLACE)

    def funnel_counts(self) -> tuple[StageCount, ...]:
        """Applications by channel and stage."""
        found = [StageCount(channel=channel, stage=stage, count=int(held)) for channel, stage, held in self.rows(shapes.FUNNEL)]
        return tuple(sorted(found, key=lambda each: (each.channel, each.stage)))

    def _pay(self, keys: Sequence[str]) -> tuple[PayQuantiles, ...]:
        named = [self.names(key) for key in keys]
        size = len(keys)
        found = []
        for row in self.rows(self.pay_shape(keys)):
            currency, role, level, *place = (names[number] for names, number in zip(named, row, strict=False))
            count, total, squares = int(row[size]), float(row[size + 1]), float(row[size + 2])
            found.append(
                PayQuantiles(
                    currency=currency,
                    role=role,
                    level=level,
                    place=place[0] if place else None,
                    count=count,
                    quantiles=tuple(float(each) for each in row[size + 3 : size + 3 + len(QUANTILES)]),
                    mean=total / count,
                    spread=math.sqrt(max(0.0, squares - total * total / count) / (count - 1)) if count > 1 else None,
                )
            )
        return tuple(sorted(found, key=lambda each: (each.currency, each.role, each.level, each.place or "")))
