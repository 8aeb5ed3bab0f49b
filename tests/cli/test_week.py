"""The week in the terminal: all at once where nobody can be asked, step by step where somebody can."""

import json

import pytest

from proprietor.cli.face import Face


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Face, "asks", True)


def test_empty_books_have_a_week_that_teaches(terminal) -> None:
    told = terminal("week").stdout
    assert told.startswith("The week, about 7 minutes: nothing is wrong.")
    assert "A small thing from these days is enough" in told
    assert "Nothing that you want is unsaid" in told
    assert "proprietor want record" in told
    assert told.rstrip().endswith("Done? proprietor week --close")


def test_it_tells_what_happened_and_what_is_due(terminal) -> None:
    for at in range(5):
        terminal("win", "record", f"Calls fell by {at + 2}")
    terminal("want", "record", "A desk")
    terminal("decision", "record", "Stay", "--look-back", "2020-01-01")
    terminal("assumption", "record", "They never pay more", "--sure", "90")
    told = " ".join(terminal("week").stdout.split())
    assert "about 11 minutes: 1 thing is due." in told
    assert "You wrote down 5 wins." in told
    assert "and 2 more" in told
    assert "Look back: Stay" in told
    assert "proprietor ask record --want wnt_" in told
    assert "proprietor assumption edit asm_" in told
    assert "proprietor decide look-back dec_" in told
    shown = json.loads(terminal("week", "--json").stdout)
    assert shown["command"].startswith("proprietor ask record --want wnt_")
    assert [each["command"] for each in shown["next"]] == [shown["command"], "proprietor week --close"]
    assert shown["deeds"][0]["said"] == "You wrote down 5 wins."


def test_it_is_closed_and_says_so(terminal) -> None:
    assert "Done for this week" in terminal("week", "--close").stdout
    assert "This week was done on" in terminal("week").stdout
    assert json.loads(terminal("week", "--json").stdout)["next"] == []
    assert terminal("undo").exit_code == 0
    assert "Done? proprietor week --close" in terminal("week").stdout


def test_enter_goes_through_it(terminal, asking) -> None:
    walked = terminal("week", given="\n" * 7)
    assert walked.exit_code == 0, walked.output
    assert "5 of 5. One thing to learn" in walked.stdout
    assert "proprietor win record" not in walked.stdout, "it is asked for"
    assert "Done for this week, on" in walked.stdout


def test_wins_and_tellings_are_taken_on_the_way(terminal, asking) -> None:
    terminal("person", "record", "Ana Ruiz")
    terminal("person", "record", "Ana Roe")
    words = [
        "Cut the handover from 40 to 25 minutes",
        "Cut the handover from 40 to 25 minutes",  # twice: refused, and asked again
        "",
        "Nobody Known",
        "n",
        "ana",  # two of them
        "ana ruiz",
        "1",
        "mail",
        "ruiz",  # told of it today already
        "",
        "mail",
        "Kit Bell",
        "y",
        "",
        "",
        "",
        *[""] * 3,
        "n",
    ]
    walked = terminal("week", given="\n".join(words) + "\n")
    assert walked.exit_code == 0, walked.output
    assert "is in the books already" in walked.stdout
    assert "Several people are called so: Ana Ruiz, Ana Roe" in walked.stdout
    wins = json.loads(terminal("win", "list", "--json").stdout)
    assert wins["count"] == 1
    assert json.loads(terminal("telling", "list", "--json").stdout)["count"] == 2
    assert walked.stdout.count("Written down: Ana Ruiz knows of it.") == 1
    assert "This week was done" not in terminal("week", "--all").stdout


def test_a_week_that_is_done_is_not_asked_about_again(terminal, asking) -> None:
    terminal("week", "--close")
    walked = terminal("week", given="\n" * 6)
    assert walked.exit_code == 0
    assert "This week was done on" in walked.stdout
    assert "Done for this week?" not in walked.stdout


def test_postings_lead_to_the_lesson(terminal) -> None:
    assert "proprietor posting import" in terminal("week").stdout


def test_of_much_that_is_due_the_first_are_told_and_no_line_is_too_long(terminal) -> None:
    terminal("want", "record", "A desk")
    for at in range(9):
        terminal("decision", "record", f"Stay {at}", "--look-back", f"2020-01-0{at + 1}")
    told = terminal("week").stdout
    assert "Look back: Stay 6" in told
    assert "Look back: Stay 7" not in told
    assert "And 2 more: proprietor calendar" in told
    assert all(len(line) <= 80 for line in told.splitlines() if "proprietor" not in line)


def test_a_day_beyond_all_calendars_is_refused_by_its_own_name(terminal) -> None:
    for words in (("week", "--all"), ("board",)):
        for day in ("0001-01-01", "0001-01-05", "9999-12-31"):
            refused = terminal("--as-of", day, *words)
            assert refused.exit_code == 1, refused.output
            assert refused.stderr.startswith(f"“{day}” is not a date")
        assert terminal("--as-of", "1900-01-03", *words).exit_code == 0
        assert terminal("--as-of", "2199-12-31", *words).exit_code == 0
