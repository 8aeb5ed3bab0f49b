"""Labels: a speaker before a colon, told from prose."""

import pytest

from proprietor.interview.formats.labels import fits, is_name_alone, labelled, looks_like_name, speakers_among


@pytest.mark.parametrize(
    ("line", "label", "text", "start"),
    [
        ("Ana: Hi", "Ana", "Hi", None),
        ("Ana Ruiz (HR): Hi", "Ana Ruiz (HR)", "Hi", None),
        ("Ruiz, Ana: Hi", "Ruiz, Ana", "Hi", None),
        ("**Ana:** Hi", "Ana", "Hi", None),
        ("**Ana**: Hi", "Ana", "Hi", None),
        ("__Ana__: Hi", "Ana", "Hi", None),
        ("- Ana: Hi", "Ana", "Hi", None),
        ("> Ana: Hi", "Ana", "Hi", None),
        (">> ANA: Hi", "ANA", "Hi", None),
        ("- **Ana:** Hi", "Ana", "Hi", None),
        ("[SPEAKER_00]: Hi", "SPEAKER_00", "Hi", None),
        ("Ana [00:01:02]: Hi", "Ana", "Hi", 62.0),
        ("Ana (1:02): Hi", "Ana", "Hi", 62.0),
        ("Ana 1:02: Hi", "Ana", "Hi", 62.0),
        ("**Ana** [1:02]: Hi", "Ana", "Hi", 62.0),
        ("ANA:", "ANA", "", None),
        ("Ana:   ", "Ana", "", None),
        ("Dr. Ruiz: Hi", "Dr. Ruiz", "Hi", None),
        ("田中：はい", "田中", "はい", None),
        ("Ana: one: two", "Ana", "one: two", None),
    ],
)
def test_a_label_and_its_text(line: str, label: str, text: str, start: float | None) -> None:
    found = labelled(line)
    assert found is not None
    assert (found.label, found.text, found.start) == (label, text, start)


@pytest.mark.parametrize(
    "line",
    [
        "no colon here",
        "We met at 10:30 and left",
        "see http://example.org",
        "Five words stand before this: one too many",
        f"{'Verylongname' * 4}: too long",
        "It was good. Then we saw: nothing",
        "What? Really: yes",
        "12: a number",
        ": nothing before it",
        f"{'a ' * 100}: far away",
    ],
)
def test_a_line_without_label(line: str) -> None:
    assert labelled(line) is None


@pytest.mark.parametrize("label", ["", "one two three four five", "a" * 41, "Really?", "12", "sentence. Ana", "https"])
def test_what_cannot_be_a_label(label: str) -> None:
    assert not fits(label)


@pytest.mark.parametrize(
    "label", ["Ana", "Ruiz, Ana", "J. van Dijk", "Speaker 1", "Head of Sales", "me", "Q", "Will", "Ana (chair)", "Mrs Ruiz (HR)"]
)
def test_what_looks_like_a_name(label: str) -> None:
    assert looks_like_name(label)


@pytest.mark.parametrize(
    "label", ["There is one thing", "ana", "Note", "Another Point", "Monday", "will", "The manager", "(chair)"]
)
def test_what_does_not(label: str) -> None:
    assert not looks_like_name(label)


@pytest.mark.parametrize(
    ("line", "alone"),
    [("Ana Ruiz", True), (" Ana (HR) ", True), ("Ana.", False), ("Okay", False), ("", False), ("Hello!", False)],
)
def test_a_name_alone_has_no_stop(line: str, alone: bool) -> None:
    assert is_name_alone(line) is alone


@pytest.mark.parametrize(
    ("labels", "speakers"),
    [
        (["Ana", "Ben", "Ana"], {"Ana", "Ben"}),
        (["Ana", "Ben"], {"Ana", "Ben"}),
        (["Ana"], set()),
        (["Ana", "Ana"], {"Ana"}),
        (["ana", "ben", "ana", "ben"], {"ana", "ben"}),
        (["There is one thing", "There is one thing", "Note", "Note"], set()),
        (["There is one thing", "Ana", "Ben"], {"Ana", "Ben"}),
        (["hiring manager"] * 3 + ["me"], {"hiring manager", "me"}),
        (["hiring manager"] * 2, set()),
        (["Question", "Answer", "Question", "Answer"], {"Question", "Answer"}),
        (["Question", "Question"], set()),
        ([], set()),
    ],
)
def test_speakers_recur_or_take_turns(labels: list[str], speakers: set[str]) -> None:
    assert speakers_among(labels) == speakers


def test_a_number_before_a_bold_name_is_no_part_of_it() -> None:
    found = labelled("1. **Ola**: Why us?")
    assert found is not None
    assert (found.label, found.text) == ("Ola", "Why us?")
