"""The corpora: 320 lines labelled by hand before the program had read one of them; see corpus/GUIDE.md."""

import pytest

from tests.proposition.corpus_score import CORPUS, as_table, corpus, false_alarms, scores

CORPORA = ("lines", "unseen", "third")

LEAST_PRECISION = 0.85
LEAST_RECALL = 0.85
"""Floors a little below what is reached; the first, blind run stands in corpus/first-run.md."""

LEAST_TOGETHER = 0.95
"""Floor for precision and recall of all rules together, on each corpus."""

MOST_FALSE_ALARMS = 0.1
"""At most one false alarm per ten good lines (issue 2)."""


def test_precision_and_recall_of_every_rule(capsys: object) -> None:
    lines = corpus()
    with capsys.disabled():  # type: ignore[attr-defined] - the table is what one runs this test for
        print(f"\n{as_table(lines)}")
    for rule, score in scores(lines).items():
        assert score.precision >= LEAST_PRECISION, rule
        assert score.recall >= LEAST_RECALL, rule


@pytest.mark.parametrize("name", CORPORA)
def test_a_good_line_stays_silent(name: str) -> None:
    alarmed, good = false_alarms(corpus(CORPUS.with_name(f"{name}.jsonl")))
    assert good > 0
    assert alarmed <= MOST_FALSE_ALARMS * good


@pytest.mark.parametrize("name", CORPORA)
def test_all_rules_together(name: str) -> None:
    counted = scores(corpus(CORPUS.with_name(f"{name}.jsonl"))).values()
    hit, invented, missed = (sum(getattr(each, what) for each in counted) for what in ("hit", "invented", "missed"))
    assert hit / (hit + invented) >= LEAST_TOGETHER
    assert hit / (hit + missed) >= LEAST_TOGETHER
