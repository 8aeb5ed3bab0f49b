"""Restating: what speaks for it, and where an utterance does it."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from proprietor.language.talk.restating import SHORT, SOME, WEIGHTS, restatements_of, traits
from proprietor.language.talk.speech import lows_of, sentences_of
from proprietor.language.talk.uptake import matter_of

TOLD_BY_THE_OTHER = "I sold the barn last year and my brother never forgave me."
UTTERANCES = Path(__file__).parents[2] / "interview" / "utterances"


def traits_of(text: str, *, marked: bool = True, told: bool = False, previous: str = "the barn burned down") -> set[str]:
    (sentence,) = sentences_of(text)
    return set(traits(sentence, matter_of(lows_of(previous)), marked=marked, told=told))


@pytest.mark.parametrize(
    ("text", "has", "lacks"),
    [
        ("No barn.", {"short", "some", "nobody"}, {"middling"}),
        ("The roof burned down too.", {"middling", "some", "other first"}, {"short"}),
        (f"The old roof went{' up' * 13}.", {"nothing shared"}, {"short", "middling"}),
        ("So the roof went.", {"so"}, {"and"}),
        ("And the roof went.", {"and"}, {"so"}),
        ("But the roof went.", {"and"}, {"so"}),
        ("The roof went.", {"other first"}, {"so", "and"}),
        ("You feel cold.", {"you feel", "yours only"}, {"you do"}),
        ("You ran home.", {"you do", "yours only"}, {"you feel"}),
        ("So you?", {"mark", "you do"}, {"you feel"}),
        ("You're cold.", {"you are", "yours only"}, {"nobody"}),
        ("You'll be cold.", {"you will"}, set()),
        ("It's cold there.", {"it"}, set()),
        ("If the roof goes.", {"if"}, set()),
        ("Your roof went.", {"your", "yours only"}, set()),
        ("I ran home.", {"i first", "mine only"}, {"yours only"}),
        ("I ran to you.", {"i first"}, {"yours only", "mine only", "nobody"}),
        ("Try the roof first.", {"order"}, set()),
        ("It sounds like the roof went.", {"cue"}, set()),
        (f"A{' b' * 12} sounds like it.", set(), {"cue"}),
        ("Thank you.", {"thanks"}, set()),
        ("So thank you.", {"thanks"}, set()),
        ("The roof should go.", {"advice"}, set()),
        ("What went?", {"asks", "mark"}, set()),
        ("What's up there?", {"asks"}, set()),
        ("Do you run?", {"asks"}, set()),
        ("Tell me more.", {"asks"}, {"mark"}),
        ("What I hear you saying is no.", {"cue"}, {"asks"}),
        ("You can run or walk.", {"generic you"}, set()),
        ("You ran or walked.", {"yours only"}, {"generic you"}),
    ],
)
def test_the_traits_of_a_sentence(text: str, has: set[str], lacks: set[str]) -> None:
    found = traits_of(text)
    assert has <= found
    assert not lacks & found


def test_a_question_inside_is_sought_only_without_marks() -> None:
    text = "it broke what do you do"
    assert "asks inside" in traits_of(text, marked=False)
    assert "asks inside" not in traits_of(text, marked=True)


def test_a_sentence_without_matter_of_its_own_has_traits_all_the_same() -> None:
    assert {"so", "short"} <= traits_of("So, and well.")


def test_what_the_other_said_counts() -> None:
    assert "told" in traits_of("The roof went.", told=True)
    assert "told" not in traits_of("The roof went.")
    assert "no previous" in traits_of("The roof went.", previous="")


def test_something_is_shared_from_a_small_uptake_on() -> None:
    listed = [f"word{number}" for number in range(25)]
    few, many = round(len(listed) * SOME) - 1, round(len(listed) * SOME)
    assert "nothing shared" in traits_of(" ".join(listed[:few]) + " gone", previous=" ".join(listed))
    assert "some" in traits_of(" ".join(listed[:many]) + " gone", previous=" ".join(listed))


def all_traits() -> Iterator[str]:
    for name, marked in (("helping", True), ("helping-plain", False)):
        for line in (UTTERANCES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            for sentence in sentences_of(record["text"]):
                yield from traits(sentence, matter_of(lows_of(record["prev"])), marked=marked, told=True)


def test_every_weight_belongs_to_a_trait_that_occurs() -> None:
    assert set(WEIGHTS) <= set(all_traits())


@pytest.mark.parametrize(
    ("text", "restating"),
    [
        ("So you lost your brother over a barn.", ["So you lost your brother over a barn"]),
        (
            "Thanks. So you sold it, and your brother is still angry. When was that?",
            ["So you sold it, and your brother is still angry"],
        ),
        ("I had a barn, too.", []),
        ("What did he say?", []),
        ("You should call him.", []),
        ("", []),
    ],
)
def test_restating_is_found_by_its_sentence(text: str, restating: list[str]) -> None:
    assert [text[start:stop] for start, stop in restatements_of(text, TOLD_BY_THE_OTHER)] == restating


def test_without_anything_said_before_nothing_is_put_anew() -> None:
    assert restatements_of("So you lost your brother over a barn.", "") == ()


@pytest.mark.parametrize("previous", ["I sold it.", "The barn burned down in the end."])
def test_there_is_more_to_put_anew_when_the_other_told_enough_of_themselves(previous: str) -> None:
    def found(before: str) -> int:
        return len(restatements_of("Ah.", before, weights={"told": 1.0}, least=1.0))

    assert found(TOLD_BY_THE_OTHER) == 1
    assert found(previous) == 0


def test_weights_and_their_threshold_can_be_set() -> None:
    text = "So it broke. It rained."
    assert len(restatements_of(text, "Well.", weights={"so": 1.0}, least=1.0)) == 1
    assert len(restatements_of(text, "Well.", weights={"so": 1.0}, least=0.0)) == 2
    assert len(restatements_of(text, "Well.", weights={}, least=0.1)) == 0


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("the barn burned down so you sold it", ["the barn burned down", "so you sold it"]),
        ("the barn burned so you sold it", ["the barn burned so you sold it"]),
        ("the barn burned down so run away home", ["the barn burned down so run away home"]),
        ("the barn burned down so so you sold it", ["the barn burned down", "so so you sold it"]),
        ("the barn burned down so you", ["the barn burned down so you"]),
        (
            "it all burned down so you sold it and left so it's gone now",
            ["it all burned down", "so you sold it and left", "so it's gone now"],
        ),
        ("", []),
    ],
)
def test_a_run_without_marks_is_broken_where_so_concludes(text: str, pieces: list[str]) -> None:
    found = restatements_of(text, "well", marked=False, weights={}, least=0.0)
    assert [text[start:stop] for start, stop in found] == pieces


def test_pieces_are_longer_than_a_short_sentence() -> None:
    text = " ".join(["so it's so"] * 20)
    found = restatements_of(text, "well", marked=False, weights={}, least=0.0)
    sizes = [len(text[start:stop].split()) for start, stop in found]
    assert len(sizes) > 2
    assert min(sizes[:-1]) > SHORT
    assert all(before[1] < after[0] for before, after in pairwise(found))


def test_whether_a_text_has_marks_is_seen_or_told() -> None:
    bare = "so you lost your brother over a barn"
    before = "i sold the barn last year and my brother never forgave me"
    assert restatements_of(bare, before) == restatements_of(bare, before, marked=False) == ((0, len(bare)),)
    broken = "the barn burned down so you sold it"
    assert len(restatements_of(broken, before, weights={}, least=0.0)) == 2
    assert len(restatements_of(broken, before, marked=True, weights={}, least=0.0)) == 1
