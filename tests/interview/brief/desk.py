"""A small playbook, small books and short ways to read with them, for the brief's tests."""

from proprietor.books import Books, Confidentiality, Win
from proprietor.interview.brief.constants import CONSTANTS, Constants
from proprietor.interview.brief.evidence import Passage, read_passage
from proprietor.interview.brief.hypotheses import Weighed, weigh
from proprietor.interview.brief.traced import SourceKind
from proprietor.interview.playbook.cards import Pain, PainQuestions, TypicalQuestion
from proprietor.values.ids import RecordId
from tests.shelves import books_of

ASKED = PainQuestions(
    situation=("How many rooms are there?", "Who draws the rota?"),
    problem=("What makes it hard?",),
    implication=("Who pays for it?",),
    need_payoff=("What would it free?",),
)
ROTA = Pain(
    id="rota",
    name="Holes in the rota",
    sector="people",
    summary="Shifts stay open.",
    signals=("agency staff", "alternate weekends", "team player"),
    words=("rota", "shift", "night", "carer", "team"),
    insights=("On our ward we asked first.",),
    joining=("See who covered last weekend.",),
    questions=ASKED,
)
ROOMS = Pain(
    id="rooms",
    name="No rooms",
    sector="hospitality",
    words=("room", "guest", "shift"),
    insights=("We tried it.", "Counting helps."),
    questions=ASKED,
)
CELLAR = Pain(id="cellar", name="Wet cellar", signals=("damp walls", "agency staff"), questions=ASKED)
PAINS = (ROTA, ROOMS, CELLAR)

HOLES = Win(
    id=RecordId("win_0000000001"),
    problem="Night shifts went to agency staff",
    action="Asked every carer and drew the rota anew",
    result="Open shifts fell from 33 to 9",
    skills=("rota planning",),
)
QUARREL = Win(
    id=RecordId("win_0000000002"),
    problem="A guest complained about the noise and was angry",
    action="Listened for an hour",
    result="She stayed",
    skills=("juggling",),
)
SECRET = Win(
    id=RecordId("win_0000000003"),
    problem="Night shift rota of agency staff",
    action="Drew the secret rota for every carer",
    result="Saved 9 shifts",
    skills=("secrecy",),
    confidentiality=Confidentiality.PRIVATE,
)
MASKED = Win(
    id=RecordId("win_0000000004"),
    problem="Rota of the night",
    action="Drew it for carers",
    result="It held",
    confidentiality=Confidentiality.MASKED,
)


def question(name: str, **parts: object) -> TypicalQuestion:
    """A typical question with one wording."""
    return TypicalQuestion(**({"id": name, "family": "past", "wordings": (f"{name}?",)} | parts))  # type: ignore[arg-type]


def posting(text: str) -> Passage:
    """A text as a posting to quote from."""
    return read_passage(SourceKind.POSTING, text)


def notes(text: str) -> Passage:
    """A text as notes to quote from."""
    return read_passage(SourceKind.NOTES, text)


def weighed(
    *passages: Passage, title: str = "", pains: tuple[Pain, ...] = PAINS, constants: Constants = CONSTANTS
) -> tuple[Weighed, ...]:
    """The pains that are spoken of."""
    return weigh(pains, passages, title, constants)


def some_books() -> Books:
    """Books with four wins, one of them private and one masked."""
    return books_of(HOLES, QUARREL, SECRET, MASKED)
