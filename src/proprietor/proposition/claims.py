"""Claims: the answers to the four questions of a business of one."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId


class Question(StrEnum):
    """The four questions every seller must answer."""

    VALUE = "value"
    PROBLEM = "problem"
    PAY = "pay"
    ADVANTAGE = "advantage"

    @property
    def words(self) -> str:
        """The question as one would ask it."""
        return _WORDS[self]


_WORDS = {
    Question.VALUE: "What value do I bring?",
    Question.PROBLEM: "Which problem do I solve, or could I solve?",
    Question.PAY: "Why should anyone pay for it?",
    Question.ADVANTAGE: "What is my advantage over the others?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One sentence that answers one of the four questions; links say which wins it rests on."""

    id: RecordId = UNKEPT
    question: Question = field(default=Question.VALUE, metadata=asks("Which question it answers"))
    text: str = field(
        default="",
        metadata=asks(
            "The claim",
            "One sentence: what you accomplish, measured how, by doing what.",
            example="I cut office calls at a school from 40 to 12 a week by writing letters parents understand",
            long=True,
        ),
    )
    their_problem: str = field(
        default="",
        metadata=asks("Their problem it answers", "In their words: what would they get rid of?", example="The phone never stops"),
    )
    versus: str = field(
        default="",
        metadata=asks(
            "Compared with whom", "For the fourth question: name the others.", example="agency staff, a software helpdesk"
        ),
    )
    competency: str = field(default="", metadata=asks("Competency", "If the claim is about one.", example="plain writing"))

    @property
    def title(self) -> str:
        """Its text."""
        return self.text
