"""A refusal says what is wrong and what to do."""

from proprietor.values.refusals import Refusal


def test_a_refusal_carries_code_sentence_remedy_and_place() -> None:
    refusal = Refusal("stale", "It was changed.", "Look again.", place="win_1")
    assert (refusal.code, refusal.sentence, refusal.remedy, refusal.place) == ("stale", "It was changed.", "Look again.", "win_1")
    assert str(refusal) == "It was changed. Look again."


def test_a_refusal_can_hold_all_that_is_wrong_at_once() -> None:
    other = Refusal("bad-date", "No date.", "Mend it.")
    assert Refusal("empty", "Nothing there.", "Write it.", also=(other,)).also == (other,)
    assert other.also == ()
    assert other.place == ""
