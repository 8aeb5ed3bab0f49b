"""Answers: the four questions, each with its claims, the wins they cite, their strength and what is to be mended."""

from dataclasses import dataclass
from datetime import date

from proprietor.books import Artefact, Books, Person, Win
from proprietor.proposition.cited import artefacts_of, cited_wins, witnesses_of
from proprietor.proposition.claims import Claim, Question
from proprietor.proposition.constants import CONSTANTS, Constants
from proprietor.proposition.lint import lint_record
from proprietor.proposition.report import Waived
from proprietor.proposition.rule import Surroundings
from proprietor.proposition.strength import Strength, claim_strength
from proprietor.values.finding import Finding


@dataclass(frozen=True, slots=True)
class Cited:
    """A win that a claim cites, with who saw it and what shows it."""

    win: Win
    witnesses: tuple[Person, ...]
    artefacts: tuple[Artefact, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """A claim with what it rests on, how well it is made, and what the lint says of it."""

    claim: Claim
    cited: tuple[Cited, ...]
    strength: Strength
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the four questions with its claims, the strongest first; `prompt` helps when there is none yet."""

    question: Question
    claims: tuple[Answered, ...]
    prompt: str


@dataclass(frozen=True, slots=True)
class Proposition:
    """The four answers."""

    answers: tuple[Answer, ...]

    @property
    def complete(self) -> bool:
        """Whether every question has a claim."""
        return all(answer.claims for answer in self.answers)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be mended in all of them."""
        return tuple(finding for answer in self.answers for answered in answer.claims for finding in answered.findings)


_PROMPTS = {
    Question.VALUE: "Take the win you would tell a friend about tonight. What was better afterwards, and for whom?",
    Question.PROBLEM: "What do people ring you about when it has gone wrong? Write that trouble down in their words.",
    Question.PAY: "What did it cost them before you came: hours, money, complaints, people who left? What does it cost now?",
    Question.ADVANTAGE: "Who else could they take: an agency, a tool, a colleague? What do you do that those cannot show?",
}


def proposition(
    books: Books, today: date, *, surroundings: Surroundings | None = None, constants: Constants = CONSTANTS
) -> Proposition:
    """The four answers as they stand in the books.

    Args:
        books: the books.
        today: the day on which they are read.
        surroundings: what else is known; only the day by itself.
        constants: the numbers to judge by.
    """
    around = surroundings or Surroundings(today=today)
    claims = books.of(Claim)
    return Proposition(
        tuple(
            Answer(
                question,
                tuple(
                    sorted(
                        (_answered(claim, books, today, around, constants) for claim in claims if claim.question is question),
                        key=lambda answered: (-answered.strength.total, answered.claim.id),
                    )
                ),
                _PROMPTS[question],
            )
            for question in Question
        )
    )


def _answered(claim: Claim, books: Books, today: date, around: Surroundings, constants: Constants) -> Answered:
    judged = lint_record(claim, books, surroundings=around, constants=constants)
    cited = tuple(Cited(win, witnesses_of(books, (win.id,)), artefacts_of(books, (win.id,))) for win in cited_wins(claim, books))
    return Answered(claim, cited, claim_strength(claim, books, today, constants), judged.findings, judged.waived)
