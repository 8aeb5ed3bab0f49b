"""Marked lines: a mark before each line."""

from proprietor.interview.formats.marked import Mark, read_marked


def star(line: str) -> Mark | None:
    return Mark(None, line[1:]) if line.startswith("*") else None


def test_lines_go_on_until_the_next_mark_or_name() -> None:
    reading = read_marked(["Title", "*Ana: Hi", "there", "Ben: Ho", "*Ana: Hm", "---"], star, nameless=False)
    assert reading is not None
    assert [(turn.speaker, turn.text) for turn in reading.turns] == [("Ana", "Hi\nthere"), ("Ben", "Ho"), ("Ana", "Hm")]
    assert reading.left_out == ("Title",)


def test_too_few_marks_are_none() -> None:
    assert read_marked(["*a", "b", "c", "d"], star, nameless=True) is None
    assert read_marked(["a"], star, nameless=True) is None
    assert read_marked([], star, nameless=True) is None


def test_marks_without_names_are_enough_for_some() -> None:
    reading = read_marked(["*a", "*b"], star, nameless=True)
    assert reading is not None
    assert [(turn.speaker, turn.text) for turn in reading.turns] == [("", "a"), ("", "b")]
    assert read_marked(["*a", "*b"], star, nameless=False) is None
