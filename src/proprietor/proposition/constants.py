"""The numbers the lint and the claim strength rest on, each with where it comes from; all can be overridden."""

from dataclasses import dataclass

MOST_SIGNS = 500_000
"""A text longer than this is refused: about 250 pages, more than any career (a guess)."""

MOST_IN_LINE = 2_000
"""A line longer than this many signs is no claim and is not judged (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """Numbers of the lint.

    Attributes:
        fresh_months: evidence older than this is stale (guess, spec W211).
        weak_witness: a single witness below this λ is a weak one; between report .377 and peer .583 (guess).
        most_words: a longer claim should be split (guess, spec I302).
        most_clauses: a claim of more sentences or independent clauses should be split (guess, spec I302).
        concrete_mean: mean rating under which a line without number is abstract (cut on 12 pairs, spec I301; guess).
        common_part: from this part of postings on that ask for the same, a claim does not set one apart (guess, spec I304).
        least_postings: with fewer postings nothing is said about what is common (guess).
        linked: part of a line's or a posting's words that links them, however common these words are; one rare word does (guess).
        least_posting: with postings of fewer words nothing is said about a link to them (guess).
        over_probability: chance of overrating oneself from which a claim is remarked on (spec I305, .8).
        full_share: shares of one result add up to at most this many per cent (arithmetic).
        contradiction: likeness from which two lines are taken to tell of the same fact (guess).
        half_life_months: age at which evidence counts half for freshness (guess, spec).
        weight_result, weight_figure, weight_method, weight_corroboration, weight_freshness: claim strength (guesses, spec).
    """

    fresh_months: float = 36
    weak_witness: float = 0.5
    most_words: int = 30
    most_clauses: int = 2
    concrete_mean: float = 3.0
    common_part: float = 0.8
    least_postings: int = 5
    linked: float = 0.34
    least_posting: int = 12
    over_probability: float = 0.8
    full_share: int = 100
    contradiction: float = 0.6
    half_life_months: float = 36
    weight_result: float = 0.25
    weight_figure: float = 0.2
    weight_method: float = 0.2
    weight_corroboration: float = 0.2
    weight_freshness: float = 0.15


CONSTANTS = Constants()
"""The numbers as they come."""
