"""Sheets: a file before it is understood."""

from proprietor.interview.formats.sheet import sheet_of


def test_the_mark_before_the_first_sign_is_taken_away() -> None:
    sheet = sheet_of("\ufeffAna: Hi\r\nBen: Ho", "talk.txt")
    assert (sheet.text, sheet.lines, sheet.name) == ("Ana: Hi\r\nBen: Ho", ("Ana: Hi", "Ben: Ho"), "talk.txt")
