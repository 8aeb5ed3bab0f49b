"""Properties: what holds for any text and any evidence."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.language.concreteness import OwnList
from proprietor.language.lexicon import entries, spelled_out
from proprietor.proposition.drafts import read_win
from proprietor.proposition.judging import judge
from proprietor.proposition.lint import lint_record, lint_text
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.rule import Evidence, Passage, Surroundings
from proprietor.proposition.rules import BY_ID, RULES
from proprietor.values.ids import RecordId
from tests.proposition.corpus_score import CORPUS, corpus, text_of
from tests.proposition.rule_cases import all_cases
from tests.shelves import books_of

PLAIN = Surroundings(ratings=OwnList())
LINES = [text_of(line) for name in ("lines", "unseen", "third") for line in corpus(CORPUS.with_name(f"{name}.jsonl"))] + [
    case for _, _, case in all_cases() if isinstance(case, str) and "\n" not in case and "lint" not in case
]
PADDING = sorted({phrase for entry in entries("padding") for phrase in spelled_out(entry)} | {"various"})
NOISE = st.text(alphabet=st.sampled_from("aeiou bcdfgrst0123456789%€$.,;:!?()[]#*-–—→\n\t'’\"İé中🙂\u200b\x00"), max_size=400)


def found(text: str) -> set[str]:
    passage = Passage(reasoned=reasoned(text), around=PLAIN)
    return {finding.rule for finding in judge(passage, RULES).findings}


@settings(max_examples=400, deadline=None)
@given(st.one_of(NOISE, st.text(max_size=400), st.lists(st.sampled_from(LINES), max_size=6).map("\n- ".join)))
def test_no_text_makes_it_stumble_and_marks_lie_in_the_quote(text: str) -> None:
    report = lint_text(text, surroundings=PLAIN)
    for finding in report.findings:
        assert finding.reason
        assert finding.remedy
        assert all(0 <= start < end <= len(finding.quote) for start, end in finding.marks)
    for line in report.lines:
        read_win(line.text, context=line.context)
    order = [(finding.line, finding.severity.rank, finding.rule) for finding in report.findings]
    assert order == sorted(order)
    assert lint_text(text, surroundings=PLAIN) == report


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(LINES), st.lists(st.tuples(st.integers(0, 200), st.sampled_from(PADDING)), min_size=1, max_size=3))
def test_padding_never_helps(line: str, padding: list[tuple[int, str]]) -> None:
    words = line.split()
    for place, phrase in padding:
        words.insert(place % (len(words) + 1), phrase)
    assert found(line) <= found(" ".join(words))


WIN = RecordId("win_a000000000")


@pytest.mark.parametrize("text", LINES)
def test_a_line_without_error_makes_a_win_without_that_error(text: str) -> None:
    for line in lint_text(f"- {text}", surroundings=PLAIN).claims:
        said = {finding.rule for finding in line.findings}
        win = replace(read_win(line.text).win, id=WIN)
        asked = {finding.rule for finding in lint_record(win, books_of(win), surroundings=PLAIN).findings}
        assert said & ERRORS or not asked & ERRORS, (win.action, win.result)


ERRORS = {"E102", "E103", "E104"}


RELATIONS = st.lists(st.sampled_from(list(Relation)), max_size=5).map(tuple)


@given(RELATIONS, st.integers(0, 3), st.lists(st.sampled_from(["win_a", "win_b"]), max_size=3), st.sampled_from(list(Relation)))
def test_more_evidence_never_hurts(witnesses: tuple[Relation, ...], artefacts: int, cited: list[str], another: Relation) -> None:
    evidence = Evidence(claim=True, cited=tuple(map(RecordId, cited)), witnesses=witnesses, artefacts=artefacts)
    fuller = replace(evidence, cited=(*evidence.cited, RecordId("win_c")), artefacts=artefacts + 1)  # type: ignore[misc] - cited is set above
    seen = replace(evidence, witnesses=(*witnesses, another))
    assert speaks("E101", fuller) is False
    assert not speaks("W209", seen) or speaks("W209", evidence)
    assert not speaks("W209", replace(evidence, artefacts=artefacts + 1)) or speaks("W209", evidence)


def speaks(rule: str, evidence: Evidence) -> bool:
    return bool(judge(Passage(reasoned=reasoned("I cut costs"), evidence=evidence), (BY_ID[rule],)).findings)


@pytest.mark.parametrize(
    "text",
    ["a " * 240_000, "9" * 490_000, "- cut " * 80_000, "\n".join(["- (((((("] * 50_000), "," * 490_000, "1,234" * 90_000],
)
def test_large_texts_come_to_an_end(text: str) -> None:
    assert lint_text(text, surroundings=PLAIN).lines is not None
