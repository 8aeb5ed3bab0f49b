"""Rules: every case of every table, a page for every rule, and a registry that refuses doubles."""

import re

import pytest

from proprietor.language.concreteness import OwnList
from proprietor.proposition.lint import lint_text
from proprietor.proposition.rule import Rule, Surroundings
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
    for part in ("**What it looks for.**", "**Why.**", "**Bad:**", "**Good:**", "**Set it aside**"):
        assert part in page
    assert page.count(".") >= 4
    assert "!" not in page.replace("<!--", "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_page_is_typeset(rule: Rule) -> None:
    plain = re.sub(r"`[^`]*`|<!--.*?-->", "", rule.page, flags=re.DOTALL)
    assert not set(plain) & {'"', "'"}, "quotation marks and apostrophes are curly outside code"


def test_a_name_is_written_as_in_a_sentence() -> None:
    assert BY_ID["W204"].words == "vague quantifier"
    assert BY_ID["W207"].words == "cliché"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_reason_says_more_than_the_title(rule: Rule) -> None:
    title = rule.page.partition(": ")[2].partition("\n")[0].rstrip(".").lower()
    texts = [case if "\n" in case else f"- {case}" for case in table(rule.id)["bad"] if isinstance(case, str)]
    for text in texts:
        for finding in lint_text(text, surroundings=Surroundings(ratings=OwnList())).findings:
            assert finding.rule != rule.id or title not in finding.reason.lower()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Drove alignment and excellence across stakeholders", "Words such as “alignment” and “excellence” call up no picture"),
        ("Ensured compliance", "“compliance” calls up no picture"),
        ("Excellent communication skills", "Set phrases call up no picture"),
    ],
)
def test_an_abstract_line_is_told_by_its_own_words(text: str, reason: str) -> None:
    found = lint_text(f"- {text}", surroundings=Surroundings(ratings=OwnList()), select=("I301",)).findings
    assert [finding.reason for finding in found] == [f"{reason} (judged by own list)."]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I stay calm when the hospital is full", "Nothing is done in it: “stay” tells what you are."),
        ("I always stayed calm", "Nothing is done in it: “stayed” tells what you were."),
        ("I am better than the others", "Nothing is done in it: “am” tells what you are."),
        ("I'm a trained welder", "Nothing is done in it: “I'm” tells what you are."),
        ("Was the best in class when the school was small", "Nothing is done in it: “Was” tells what you were."),
        ("I remain patient when trams are late", "Nothing is done in it: “remain” tells what you are."),
        ("I know every valve in the plant", "Nothing is done in it: “know” tells of a state, not of a deed."),
        ("My rota is fair", "Somebody or something else is the subject here; “is” is no deed of yours."),
        ("Sales rose by 20 %", "Somebody or something else is the subject here; “rose” is no deed of yours."),
        ("The office was opened", "It was done (“opened”), but the line does not say by whom."),
        ("Passionate, detail-oriented storyteller.", "There is no verb here that says what you did."),
        ("The calm and quiet I", "There is no verb here that says what you did."),
    ],
)
def test_why_nobody_can_tell_what_you_did_is_said_truly(text: str, reason: str) -> None:
    found = lint_text(f"- {text}", surroundings=Surroundings(ratings=OwnList()), select=("E102",)).findings
    assert [finding.reason for finding in found] == [reason]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ran weekly calls", "“Ran” says what kept you busy"),
        ("I have a driving licence", "“have” says what is there"),
        ("Meetings were held", "“held” says what went on"),
    ],
)
def test_why_nothing_came_of_it_is_said_truly(text: str, said: str) -> None:
    found = lint_text(f"- {text}", surroundings=Surroundings(ratings=OwnList()), select=("E103",)).findings
    assert [finding.reason for finding in found] == [f"{said}; it is not said what came of it."]


def test_a_posting_of_a_few_words_is_not_compared_with_and_it_is_said_why() -> None:
    short = Surroundings(ratings=OwnList(), postings=("We look for a bus driver with a licence.",))
    report = lint_text("- Sang in 12 schools", surroundings=short, select=("I303",))
    assert not report.findings
    assert [(each.rule, each.reason) for each in report.skipped] == [
        ("I303", "the posting has fewer than about 12 words, too few to tell whether a line has to do with it")
    ]
    posting = "We look for a bus driver with a licence, a calm hand and time at weekends."
    longer = Surroundings(ratings=OwnList(), postings=(posting,))
    assert [each.rule for each in lint_text("- Sang in 12 schools", surroundings=longer, select=("I303",)).findings] == ["I303"]


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
