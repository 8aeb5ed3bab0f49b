"""Four: your four questions, answered for this manager from claims and wins, or what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.books import Books, Win
from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.matching import matter_of
from proprietor.interview.brief.traced import Traced, records
from proprietor.interview.brief.vocabulary import worn_words
from proprietor.language.likeness import content_of
from proprietor.proposition.cited import cited_wins
from proprietor.proposition.claims import Claim, Question


@dataclass(frozen=True, slots=True)
class FourAnswer:
    """One of the four questions, answered for this manager.

    Attributes:
        question: which one.
        said: the answer in your own words; None when nothing in the books fits.
        missing: what to write down; empty when there is an answer.
    """

    question: Question
    said: Traced | None
    missing: str


_MISSING = {
    Question.VALUE: "Nothing in your books says what you would be worth to this manager. Write down a claim about such work.",
    Question.PROBLEM: "No claim or win of yours speaks of their problem. Which one like it have you seen? Write it down.",
    Question.PAY: "No win with a number speaks to what hurts there. What did such a trouble cost before you came, and after?",
    Question.ADVANTAGE: "No claim compares you with whom else they could take. Name them, and what you show that they cannot.",
}


def four_answers(
    books: Books, claims: Sequence[Claim], wins: Sequence[Win], here: frozenset[str], constants: Constants
) -> tuple[FourAnswer, ...]:
    """The four answers in their order.

    Args:
        books: the books.
        claims: the claims that may be told.
        wins: the wins that speak to the hypotheses, the best first.
        here: the words that matter here.
        constants: the numbers to go by.
    """
    shared = [(len(_matter(each) & here), each) for each in claims if each.text]
    ranked = [claim for count, claim in sorted(shared, key=_by_count) if count >= constants.least_shared]
    return tuple(_answered(question, books, ranked, wins) for question in Question)


def _by_count(pair: tuple[int, Win | Claim]) -> tuple[int, str]:
    return -pair[0], pair[1].id


def _answered(question: Question, books: Books, ranked: Sequence[Claim], wins: Sequence[Win]) -> FourAnswer:
    claim = next((each for each in ranked if each.question is question), None)
    if claim is not None:
        cited = [win.id for win in cited_wins(claim, books)]
        return FourAnswer(question, Traced(claim.text, records(claim.id, *cited)), "")
    said = _from_wins(question, wins)
    return FourAnswer(question, said, "" if said else _MISSING[question])


def _matter(claim: Claim) -> frozenset[str]:
    return content_of(f"{claim.text} {claim.their_problem} {claim.versus} {claim.competency}") - worn_words()


def _from_wins(question: Question, wins: Sequence[Win]) -> Traced | None:
    """What a win says to the question; nobody's advantage can be read from a win, for it compares with no one."""
    for win in wins:
        if question is Question.VALUE and win.result:
            return Traced(win.text, records(win.id))
        if question is Question.PROBLEM and win.problem:
            return Traced(win.problem, records(win.id))
        if question is Question.PAY and win.result and (win.figure is not None or any(sign.isdigit() for sign in win.result)):
            return Traced(win.result, records(win.id))
    return None


def most_relevant(wins: Sequence[Win], here: frozenset[str], constants: Constants) -> tuple[Win, ...]:
    """Wins in the order of how many words they share with what matters here; those that share too few are left out."""
    shared = [(len(matter_of(win) & here), win) for win in wins]
    return tuple(win for count, win in sorted(shared, key=_by_count) if count >= constants.least_shared)
