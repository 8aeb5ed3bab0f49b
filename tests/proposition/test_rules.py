"""Rules: every case of every table, a page for every rule, and a registry that refuses doubles."""

import pytest

from proprietor.proposition.rules import BY_ID, RULES, known, registry
from tests.proposition.rule_cases import TABLES, Case, all_cases, speaks, table

LEAST_CASES = 8


@pytest.mark.parametrize(
    ("rule", "side", "case"), [pytest.param(*each, id=f"{each[0]} {each[1]} {each[2]}"[:90]) for each in all_cases()]
)
def test_the_rule_speaks_when_it_should(rule: str, side: str, case: Case) -> None:
    assert speaks(rule, case) is (side == "bad")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_its_page(rule: object) -> None:
    page = rule.page  # type: ignore[attr-defined]
    assert page.startswith(rule.id)  # type: ignore[attr-defined]
    for part in ("**Anti-pattern.**", "**Why.**", "**Bad:**", "**Good:**", "**Set it aside**"):
        assert part in page
    assert page.count(".") >= 4
    assert "!" not in page.replace("<!--", "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_its_table(rule: object) -> None:
    cases = table(rule.id)  # type: ignore[attr-defined]
    assert len(cases["good"]) >= LEAST_CASES
    assert len(cases["bad"]) >= LEAST_CASES


def test_every_table_has_its_rule() -> None:
    assert {path.stem for path in TABLES.glob("*.toml")} == set(BY_ID)


def test_a_double_id_or_name_is_refused() -> None:
    with pytest.raises(ValueError, match="share an id or a name"):
        registry((RULES[0], RULES[0]))


def test_rules_are_known_by_id_and_name() -> None:
    assert known("w204")
    assert known("Vague-Quantifier")
    assert not known("W")
