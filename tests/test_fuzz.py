"""Ten thousand inputs nobody meant: the lint and the forms answer every one, or refuse it in words."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from proprietor.actions.entry import names_of, read_entry, show_entry
from proprietor.actions.kinds import LEDGERS
from proprietor.actions.whole import whole
from proprietor.books import Books
from proprietor.books.fields import cards_of
from proprietor.books.kinds import Kind
from proprietor.language.concreteness import OwnList
from proprietor.proposition.drafts import read_win
from proprietor.proposition.lint import lint_text
from proprietor.proposition.rule import Surroundings
from proprietor.values.refusals import Refusal

T = TypeVar("T")

MANY = settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))

WORDS = "Cut cut I we by best various single-handedly confidential team player Q3 £410k +30% 10× 1,000,000 1e999 - * ; , . → 𝟗 ½"
PHRASES = ["from 9 to 2", "40 %", "responsible for", "- ", "1. ", "\n", "\r\n", "\t", "# ", "[ev12]", "of 14", "in 8 weeks"]
TRAPS = [
    "<!-- lint: ignore W204 -->",
    "# lint: ignore",
    "\x00",
    "\ud7ff",
    "\u202e",
    "\u00a0",
    "'" * 40,
    "(" * 30,
    "a" * 200,
    "<script>",
]
SCRAPS = st.sampled_from([*WORDS.split(), *PHRASES, *TRAPS])
TEXTS = st.one_of(st.lists(st.one_of(SCRAPS, st.text(max_size=12)), max_size=14).map(" ".join), st.text(max_size=80))

ENTRIES = st.one_of(
    st.sampled_from(
        ["", " ", "0", "-1", "101", "3.5", "NaN", "inf", "1e400", "2023", "2023-13", "2023-02-30", "0000", "9999-99-99"]
    ),
    st.sampled_from(
        ["yes", "maybe", "boss", "BOSS", "84,500 EUR a year", "EUR", "9 EUR a century", "win_", "win_4k7m2p9qxt", "per_0", "_"]
    ),
    st.text(max_size=30),
)


@st.composite
def forms(draw: st.DrawFn) -> tuple[Kind, dict[str, str]]:
    kind = draw(st.sampled_from(LEDGERS))
    names = [name for card in cards_of(kind.record) for name in names_of(card)]
    return kind, draw(st.dictionaries(st.sampled_from(names), ENTRIES, max_size=6))


def answer_of(ask: Callable[[], T]) -> T | None:
    """What comes back; None for a refusal, which says what is wrong and what to do."""
    try:
        return ask()
    except Refusal as refusal:
        if not (refusal.sentence.strip() and refusal.remedy.strip()):
            raise
        return None


@MANY
@given(TEXTS)
def test_the_lint_reads_anything(text: str) -> None:
    report = lint_text(text, surroundings=Surroundings(today=date(2026, 1, 1), ratings=OwnList()))
    for finding in report.findings:
        assert finding.reason.strip()
        assert finding.remedy.strip()
        assert all(0 <= start < end <= len(finding.quote) for start, end in finding.marks)


@MANY
@given(forms())
def test_a_form_gives_a_record_or_a_refusal(form: tuple[Kind, dict[str, str]]) -> None:
    kind, typed = form
    record = answer_of(lambda: whole(read_entry(kind, typed), Books(), date(2026, 1, 1)))
    if record is not None:
        assert whole(read_entry(kind, show_entry(record)), Books(), date(2026, 1, 1)) == record


@settings(max_examples=1_000, deadline=None)
@given(TEXTS)
def test_any_line_becomes_a_draft_or_a_refusal(text: str) -> None:
    draft = answer_of(lambda: read_win(text))
    assert draft is None or all(question.words for question in draft.missing)
