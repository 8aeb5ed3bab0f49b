"""Voices: who speaks in a cue."""

from proprietor.interview.formats.cues import Cue
from proprietor.interview.formats.voices import turns_of


def cues(*texts: str) -> list[Cue]:
    return [Cue("", float(place), place + 1.0, tuple(text.split("\n"))) for place, text in enumerate(texts)]


def heard(*texts: str) -> list[tuple[str, str]]:
    turns, _ = turns_of(cues(*texts))
    return [(turn.speaker, turn.text) for turn in turns]


def test_voice_tags_name_the_speaker() -> None:
    assert heard("<v Ana Ruiz>Hi\nthere</v>", "<v.loud Ben>Ho") == [("Ana Ruiz", "Hi there"), ("Ben", "Ho")]


def test_a_tag_may_run_over_lines() -> None:
    assert heard("<v Ana\nRuiz>Hi") == [("Ana Ruiz", "Hi")]


def test_several_may_speak_in_one_cue_and_some_without_a_name() -> None:
    assert heard("(noise)\n<v Ana>Hi</v> and\n<v Ben>Ho") == [("", "(noise)"), ("Ana", "Hi"), ("", "and"), ("Ben", "Ho")]


def test_other_tags_go_and_entities_are_read() -> None:
    assert heard("<v Ana &amp; Co><c.yellow.bg>Hi</c> <i>there</i><00:00:01.000>&nbsp;&lt;v Bob&gt; <b") == [
        ("Ana & Co", "Hi there <v Bob> <b")
    ]


def test_html_that_is_no_caption_tag_is_text() -> None:
    assert heard("<v Ana><script>alert(1)</script>") == [("Ana", "<script>alert(1)</script>")]


def test_labels_name_the_speaker() -> None:
    assert heard("Ana: Hi", "Ben: Ho\nhum", "and so", "Ana: one thing: time\nBen: no") == [
        ("Ana", "Hi"),
        ("Ben", "Ho hum"),
        ("", "and so"),
        ("Ana", "one thing: time"),
        ("Ben", "no"),
    ]


def test_prose_with_a_colon_names_nobody() -> None:
    assert heard("There is one thing: time", "and money") == [("", "There is one thing: time"), ("", "and money")]


def test_names_above_go_on_until_the_next() -> None:
    assert heard("Ana\nHi", "how are you", "Ben\nwell", "", "Ana\ngood", "Ben\nyes") == [
        ("Ana", "Hi"),
        ("Ana", "how are you"),
        ("Ben", "well"),
        ("Ana", "good"),
        ("Ben", "yes"),
    ]


def test_a_line_that_only_looks_like_a_name_is_speech() -> None:
    assert heard("Berlin\nwas good", "Berlin\nwas bad", "Paris\nwas closed") == [
        ("", "Berlin was good"),
        ("", "Berlin was bad"),
        ("", "Paris was closed"),
    ]


def test_rolling_captions_are_said_once() -> None:
    turns, echoed = turns_of(cues("so tell", "so tell\nme more", "me more"))
    assert [turn.text for turn in turns] == ["so tell", "me more"]
    assert echoed == 2


def test_a_long_line_twice_is_an_echo_and_a_short_one_is_somebody_insisting() -> None:
    turns, echoed = turns_of(cues("no", "no", "I said it before", "I said it before", "a", "b", "c"))
    assert [turn.text for turn in turns] == ["no", "no", "I said it before", "a", "b", "c"]
    assert echoed == 1


def test_nothing_gives_nothing() -> None:
    assert turns_of([]) == ((), 0)
