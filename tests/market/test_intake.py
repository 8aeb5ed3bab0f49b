"""Intake: what reading met, in words."""

from proprietor.market.intake import Noted, taken_out


def test_what_was_taken_out_is_counted_in_words() -> None:
    assert taken_out({"emails": 1, "phones": 2, "names": 0}) == "1 e-mail address, 2 telephone numbers"
    assert taken_out({"names": 1, "phones": 1, "emails": 1_200}) == "1 name, 1 telephone number, 1,200 e-mail addresses"
    assert taken_out({}) == ""


def test_a_note_says_in_how_many_rows_it_was_met() -> None:
    assert Noted("a.csv", 2, "Odd.").words == "a.csv, line 2: Odd."
    assert Noted("a.csv", 2, "Odd.", 2).words == "a.csv, line 2 and 1 more row: Odd."
    assert Noted("a.csv", 2, "Odd.", 3).words == "a.csv, line 2 and 2 more rows: Odd."
