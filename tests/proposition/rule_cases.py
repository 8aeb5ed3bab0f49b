"""Rule cases: reads the tables of the rules and runs one case."""

import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from proprietor.books.people import Relation
from proprietor.language.concreteness import OwnList
from proprietor.proposition.judging import judge
from proprietor.proposition.lint import lint_text
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.rule import Evidence, Other, Passage, Surroundings
from proprietor.proposition.rules import BY_ID
from proprietor.proposition.suppression import suppression
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.when import parse_date

TABLES = Path(__file__).parent / "rules"

Case = str | dict[str, Any]


@cache
def table(rule: str) -> dict[str, list[Case]]:
    """The good and bad cases of one rule."""
    return tomllib.loads((TABLES / f"{rule}.toml").read_text(encoding="utf-8"))


def all_cases() -> Iterator[tuple[str, str, Case]]:
    """Every case of every table: rule, "good" or "bad", the case."""
    for path in sorted(TABLES.glob("*.toml")):
        for side in ("good", "bad"):
            for case in table(path.stem)[side]:
                yield path.stem, side, case


def speaks(rule: str, case: Case) -> bool:
    """Whether a rule has a remark on a case."""
    if isinstance(case, str):
        return rule in {finding.rule for finding in _report(case).findings} | {each.finding.rule for each in _report(case).waived}
    found = judge(_passage(case), (BY_ID[rule],))
    return bool(found.findings or found.waived)


def _report(text: str) -> Any:
    return lint_text(text if "\n" in text else f"- {text}", surroundings=Surroundings(ratings=OwnList()))


def _passage(case: dict[str, Any]) -> Passage:
    around = Surroundings(
        today=date.fromisoformat(case["today"]) if "today" in case else None,
        public=case.get("public", False),
        names=tuple(case["names"]) if "names" in case else None,
        postings=tuple(case["postings"]) if "postings" in case else None,
        overrating=tuple(case["overrating"].items()) if "overrating" in case else None,
        ratings=OwnList(),
    )
    asked = tuple(suppression((rule,), reason) for rule, reason in case.get("waivers", ()))
    return Passage(reasoned=reasoned(case["text"]), around=around, evidence=_evidence(case), suppressions=asked)


def _evidence(case: dict[str, Any]) -> Evidence:
    dates = {name: parse_date(case[name]) for name in ("newest", "on", "until", "role_from", "role_to") if name in case}
    figure = case.get("figure")
    return Evidence(
        record=RecordId("win_0000000000"),
        claim=case.get("claim", False),
        cited=tuple(RecordId(each) for each in case["cited"]) if "cited" in case else None,
        witnesses=tuple(Relation(each) for each in case["witnesses"]) if "witnesses" in case else None,
        artefacts=case.get("artefacts"),
        shares=tuple(case.get("shares", ())),
        private=case.get("private", False),
        their_problem=case.get("their_problem", ""),
        competency=case.get("competency", ""),
        action=case.get("action"),
        result=case.get("result"),
        figure=Figure(**{key: Decimal(value) if key in {"value", "before", "after"} else value for key, value in figure.items()})
        if figure
        else None,
        others=tuple(Other(each["text"], each["where"]) for each in case.get("others", ())),
        **dates,
    )
