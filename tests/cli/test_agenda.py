"""Putting matters of the agenda off in the terminal, by number and by record; quiet hours."""

import json

import pytest


@pytest.fixture
def wants(terminal) -> None:
    for what in ("A desk", "A title", "A window", "A rest"):
        terminal("want", "record", what)


def front(terminal) -> list[dict[str, str]]:
    return json.loads(terminal("agenda", "--json").stdout)["front"]


def test_a_matter_is_put_off_by_its_number(terminal, wants) -> None:
    second = front(terminal)[1]
    done = terminal("agenda", "postpone", "2", "--until", "2150-01-15", "--why", "after the fair")
    assert done.exit_code == 0
    assert "waits until 15 January 2150" in " ".join(done.stdout.split())
    assert second["title"] not in [each["title"] for each in front(terminal)]
    assert "1 thing is put off: proprietor agenda --all" in terminal("agenda").stdout
    told = terminal("agenda", "--all").stdout
    assert "until 15 January 2150" in told
    assert "(after the fair)" in " ".join(told.split())
    back = next(line.split() for line in told.splitlines() if "agenda resume" in line)
    assert terminal(*back[1:]).exit_code == 0
    assert second["title"] in [each["title"] for each in front(terminal)]


def test_a_matter_is_silenced_by_its_record(terminal, wants) -> None:
    first = front(terminal)[1]
    done = json.loads(terminal("agenda", "silence", first["records"][0], "--json").stdout)
    assert done["waiver"]["reason"] == "never"
    assert done["next"][0]["command"] == "proprietor undo"
    assert first["title"] not in terminal("agenda", "--all").stdout.partition("Put off")[0]
    shown = json.loads(terminal("agenda", "--json").stdout)["put_off"]
    assert [(each["title"], each["key"], "until" in each) for each in shown] == [(first["title"], "unvoiced-want", False)]


def test_what_is_not_there_is_refused_with_a_remedy(terminal, wants) -> None:
    for said in ("9", "0", "win_4k7m", "", " "):
        refused = terminal("agenda", "postpone", said)
        assert refused.exit_code == 1
        assert "proprietor agenda --all" in refused.stderr
    assert terminal("agenda", "postpone", "1", "--until", "soon").exit_code == 2


def test_a_head_that_several_records_share_puts_nothing_off(terminal, wants) -> None:
    refused = terminal("agenda", "silence", "wnt")
    assert refused.exit_code == 1
    assert "Several records on the agenda begin with “wnt”" in refused.stderr
    assert json.loads(terminal("agenda", "--json").stdout)["put_off"] == []


def test_in_large_books_it_says_which_wins_are_read_for_remarks(terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proprietor.agenda.remarks.READ", 2)
    for at in range(3):
        terminal("win", "record", f"Calls fell by {at + 2}")
    said = "Remarks are looked for in 2 of your 3 wins here: first those your claims rest on, then the newest."
    assert said in " ".join(terminal("agenda", "--all").stdout.split())
    shown = json.loads(terminal("agenda", "--json").stdout)
    assert (shown["read_wins"], shown["unread_wins"]) == (2, 1)
    for _ in shown["front"] + shown["later"]:
        terminal("agenda", "silence", "1")
    assert said in " ".join(terminal("agenda").stdout.partition("Nothing needs you today.")[2].split())


def test_with_nothing_to_do_what_is_put_off_is_still_said(terminal) -> None:
    terminal("agenda", "postpone", "1")
    told = terminal("agenda", "--all").stdout
    assert told.startswith("Nothing needs you today.")
    assert "first-win" in told or "Write down one thing" in told
    assert "Nothing is on the agenda" in terminal("agenda", "silence", "1").stderr


def test_a_matter_of_the_books_as_a_whole_has_a_name_even_when_it_is_over(terminal) -> None:
    terminal("agenda", "silence", "1")
    terminal("want", "record", "A desk")
    terminal("win", "record", "Calls fell")
    assert "first-win" in terminal("agenda", "--all").stdout


def test_quiet_hours_hush_the_first_page_and_not_what_is_asked_for(terminal, wants, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROPRIETOR_QUIET", "00:00-00:00")
    assert terminal().stdout == "Quiet hours until 00:00. See what needs you all the same: proprietor agenda\n"
    assert "2. Say it to somebody" in terminal("agenda").stdout
    assert json.loads(terminal("--json").stdout)["quiet_until"] == "00:00"


@pytest.fixture
def own_settings(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    monkeypatch.delenv("PROPRIETOR_QUIET")


def test_quiet_hours_are_set_seen_and_taken_away(terminal, own_settings) -> None:
    assert terminal("agenda", "quiet").stdout.startswith("There are no quiet hours.")
    assert terminal("agenda", "quiet", "0-0").stdout == (
        "From 00:00 to 00:00 nothing is brought up unasked. They hold now, until 00:00.\n"
    )
    assert terminal("win", "record", "Calls fell").exit_code == 0
    assert terminal().stdout.startswith("Quiet hours until 00:00.")
    shown = json.loads(terminal("agenda", "quiet", "--json").stdout)
    assert (shown["span"], shown["until"], shown["next"]) == ("00:00-00:00", "00:00", [])
    assert json.loads(terminal("agenda", "quiet", "off", "--json").stdout)["span"] == ""
    assert not terminal().stdout.startswith("Quiet hours")


def test_quiet_hours_that_are_none_are_refused(terminal, own_settings, monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal("agenda", "quiet", "night").exit_code == 1
    assert terminal("--as-of", "2026-01-01", "agenda", "quiet", "22-7").exit_code == 1
    monkeypatch.setenv("PROPRIETOR_QUIET", "night")
    assert "“night” is set for the quiet hours, and says no span" in " ".join(terminal("agenda", "quiet").stdout.split())
    assert "PROPRIETOR_QUIET" in terminal("agenda", "quiet", "22-7").stderr
