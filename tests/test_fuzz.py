"""Ten thousand inputs nobody meant: the lint and the forms answer every one, or refuse it in words."""

import random
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

MANY = settings(max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck))
"""What Hypothesis looks for and makes smaller; plain dice, which cost far less, throw the rest of the ten thousand."""

THROWS = 4_000
SEED = 20_260_314

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

TYPED = [
    *("", " ", "0", "-1", "101", "3.5", "NaN", "inf", "1e400", "2023", "2023-13", "2023-02-30", "0000", "9999-99-99", "yes"),
    *("maybe", "boss", "BOSS", "84,500 EUR a year", "EUR", "9 EUR a century", "win_", "win_4k7m2p9qxt", "per_0", "_"),
]
ENTRIES = st.sampled_from(TYPED) | st.text(max_size=30)
NAMES = {kind: [name for card in cards_of(kind.record) for name in names_of(card)] for kind in LEDGERS}


@st.composite
def forms(draw: st.DrawFn) -> tuple[Kind, dict[str, str]]:
    kind = draw(st.sampled_from(LEDGERS))
    return kind, draw(st.dictionaries(st.sampled_from(NAMES[kind]), ENTRIES, max_size=6))


def signs(chance: random.Random, most: int) -> str:
    """Signs of any script, half of them of the keyboard; no halves of one."""
    ranges = ((32, 0x7F), (0, 0xD800), (0x1F300, 0x1FA00), (0xE000, 0x110000))
    return "".join(chr(chance.randrange(*ranges[chance.choice((0, 0, 0, 1, 2, 3))])) for _ in range(chance.randrange(most + 1)))


def thrown_text(chance: random.Random) -> str:
    """A text as TEXTS gives it."""
    scraps = [*WORDS.split(), *PHRASES, *TRAPS]
    return " ".join(chance.choice(scraps) if chance.random() < 0.5 else signs(chance, 12) for _ in range(chance.randrange(15)))


def thrown_form(chance: random.Random) -> tuple[Kind, dict[str, str]]:
    """A form as `forms` gives it."""
    kind = chance.choice(LEDGERS)
    names = (chance.choice(NAMES[kind]) for _ in range(chance.randrange(7)))
    return kind, {name: chance.choice(TYPED) if chance.random() < 0.5 else signs(chance, 30) for name in names}


def answer_of(ask: Callable[[], T]) -> T | None:
    """What comes back; None for a refusal, which says what is wrong and what to do."""
    try:
        return ask()
    except Refusal as refusal:
        if not (refusal.sentence.strip() and refusal.remedy.strip()):
            raise
        return None


def lint_of(text: str) -> None:
    report = lint_text(text, surroundings=Surroundings(today=date(2026, 1, 1), ratings=OwnList()))
    for finding in report.findings:
        assert finding.reason.strip(), text
        assert finding.remedy.strip(), text
        assert all(0 <= start < end <= len(finding.quote) for start, end in finding.marks), text


def record_of(kind: Kind, typed: dict[str, str]) -> None:
    record = answer_of(lambda: whole(read_entry(kind, typed), Books(), date(2026, 1, 1)))
    if record is not None:
        assert whole(read_entry(kind, show_entry(record)), Books(), date(2026, 1, 1)) == record, typed


@MANY
@given(TEXTS)
def test_the_lint_reads_anything(text: str) -> None:
    lint_of(text)


@MANY
@given(forms())
def test_a_form_gives_a_record_or_a_refusal(form: tuple[Kind, dict[str, str]]) -> None:
    record_of(*form)


def test_four_thousand_thrown_texts_are_read() -> None:
    chance = random.Random(SEED)
    for _ in range(THROWS):
        lint_of(thrown_text(chance))


def test_four_thousand_thrown_forms_give_a_record_or_a_refusal() -> None:
    chance = random.Random(SEED)
    for _ in range(THROWS):
        record_of(*thrown_form(chance))


@settings(deadline=None)
@given(TEXTS)
def test_any_line_becomes_a_draft_or_a_refusal(text: str) -> None:
    draft_of(text)


def test_a_thousand_thrown_lines_become_drafts_or_refusals() -> None:
    chance = random.Random(SEED)
    for _ in range(1_000):
        draft_of(thrown_text(chance))


def draft_of(text: str) -> None:
    draft = answer_of(lambda: read_win(text))
    assert draft is None or all(question.words for question in draft.missing), text
