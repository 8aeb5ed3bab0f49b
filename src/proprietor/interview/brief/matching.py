"""Matching: which wins speak to a pain or to a posting, and by which words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from proprietor.books import Books, Confidentiality, Win
from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.hypotheses import Weighed
from proprietor.interview.brief.traced import Source, Traced, entry, listed, records
from proprietor.interview.brief.vocabulary import Vocabulary, worn_words
from proprietor.language.likeness import content_of, content_words
from proprietor.language.words import lows_of
from proprietor.proposition.cited import cited_wins
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId

SHOWN = 5
"""So many shared words are named (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A win that speaks to a hypothesis.

    Attributes:
        win: its id.
        line: what it says, result first.
        masked: whether it may be told without names only.
        shared: the words by which it matches, as the win has them, the most telling first.
        reason: why it is here.
    """

    win: RecordId
    line: Traced
    masked: bool
    shared: tuple[str, ...]
    reason: Traced


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """A hypothesis with the wins that speak to it, the best first."""

    pain: str
    wins: tuple[Match, ...]


def tellable(books: Books) -> tuple[Win, ...]:
    """The wins that may be told to somebody; private ones never leave the books."""
    return tuple(each for each in books.of(Win) if each.confidentiality is not Confidentiality.PRIVATE)


def tellable_claims(books: Books) -> tuple[Claim, ...]:
    """The claims that rest on no private win: whoever reads such a claim would read of the win."""
    return tuple(
        claim
        for claim in books.of(Claim)
        if all(win.confidentiality is not Confidentiality.PRIVATE for win in cited_wins(claim, books))
    )


def matter_of(win: Win) -> frozenset[str]:
    """The content words of a win, skills included, without those every posting has."""
    return content_of(_text(win)) - worn_words()


def _text(win: Win) -> str:
    return " ".join([win.problem, win.action, win.result, *win.skills])


def _as_written(win: Win) -> dict[str, str]:
    """The content words of a win, by lemma, in the form in which they first stand there."""
    forms: dict[str, str] = {}
    for low in lows_of(_text(win)):
        for each in content_words((low,)):
            forms.setdefault(each, low)
    return forms


def speaking_to(each: Weighed, wins: Sequence[Win], known: Vocabulary, constants: Constants) -> tuple[Match, ...]:
    """The wins that share enough words with a pain, the best first."""
    matter, core = known.matter[each.number] - worn_words(), known.words[each.number]
    quotes = tuple(found.source for found in each.found[:1])
    ranked = sorted(
        ((matter & matter_of(win), win) for win in wins),
        key=lambda pair: (-sum(map(known.weight, pair[0])), pair[1].id),
    )
    fitting = [(shared, win) for shared, win in ranked if len(shared) >= constants.least_shared and shared & core]
    return tuple(_match(each.pain.id, win, shared, known, quotes) for shared, win in fitting[: constants.most_wins])


def _match(pain: str, win: Win, shared: frozenset[str], known: Vocabulary, quotes: tuple[Source, ...]) -> Match:
    forms = _as_written(win)
    words = tuple(forms[word] for word in sorted(shared, key=lambda word: (-known.weight(word), word)))
    masked = win.confidentiality is Confidentiality.MASKED
    return Match(
        win=win.id,
        line=Traced(win.title, records(win.id)),
        masked=masked,
        shared=words,
        reason=Traced(
            f"It shares {listed(words[:SHOWN])} with this.{' Tell it without names.' if masked else ''}",
            (*records(win.id), entry("pain", pain), *quotes),
        ),
    )


def words_here(weighed: Iterable[Weighed], known: Vocabulary, text: str) -> frozenset[str]:
    """Everything that matters here: the words of the posting and notes, and those of the pains they speak of."""
    pains = frozenset(word for each in weighed for word in known.matter[each.number])
    return (content_of(text) | pains) - worn_words()
