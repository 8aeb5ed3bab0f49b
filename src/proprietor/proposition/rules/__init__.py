"""The rules of the lint, one a file; this list is the registry."""

from proprietor.proposition.rule import Rule
from proprietor.proposition.rules import (
    e101_unsupported,
    e102_no_action,
    e103_no_result,
    e104_duty_phrase,
    e105_contradiction,
    i301_abstract,
    i302_length,
    i303_no_link,
    i304_common,
    i305_contradicts_feedback,
    l001_no_reason,
    l002_unknown_rule,
    w201_unquantified,
    w202_no_baseline,
    w203_no_method,
    w204_vague_quantifier,
    w205_weak_verb,
    w206_we_only,
    w207_cliche,
    w208_superlative,
    w209_uncorroborated,
    w210_weak_witness,
    w211_stale,
    w212_credit_inflation,
    w213_round_number,
    w214_confidential,
)

RULES: tuple[Rule, ...] = (
    e101_unsupported.RULE,
    e102_no_action.RULE,
    e103_no_result.RULE,
    e104_duty_phrase.RULE,
    e105_contradiction.RULE,
    w201_unquantified.RULE,
    w202_no_baseline.RULE,
    w203_no_method.RULE,
    w204_vague_quantifier.RULE,
    w205_weak_verb.RULE,
    w206_we_only.RULE,
    w207_cliche.RULE,
    w208_superlative.RULE,
    w209_uncorroborated.RULE,
    w210_weak_witness.RULE,
    w211_stale.RULE,
    w212_credit_inflation.RULE,
    w213_round_number.RULE,
    w214_confidential.RULE,
    i301_abstract.RULE,
    i302_length.RULE,
    i303_no_link.RULE,
    i304_common.RULE,
    i305_contradicts_feedback.RULE,
    l001_no_reason.RULE,
    l002_unknown_rule.RULE,
)
"""Every rule, in the order of its page. A double id or name is refused when the program starts."""


def registry(rules: tuple[Rule, ...]) -> dict[str, Rule]:
    """Rules by id.

    Raises:
        ValueError: when two rules share an id or a name; a mistake of ours, so it is no Refusal.
    """
    by_id = {rule.id: rule for rule in rules}
    if len(by_id) != len(rules) or len({rule.name for rule in rules}) != len(rules):
        message = "two rules of the lint share an id or a name"
        raise ValueError(message)
    return by_id


BY_ID = registry(RULES)


def known(word: str) -> bool:
    """Whether a word is the id or the name of a rule."""
    return word.upper() in BY_ID or any(rule.name == word.lower() for rule in RULES)
