"""The first page, the agenda, the proposition, the example."""

from click.testing import CliRunner

from proprietor.cli.root import cli


def test_the_first_page_teaches_three_ways_to_begin_and_makes_no_books(terminal, tmp_path):
    nowhere = tmp_path / "none.books"
    result = terminal("--books", str(nowhere))
    assert result.exit_code == 0
    for way in ("proprietor lint cv.md", "proprietor --example agenda", "proprietor win record"):
        assert way in result.stdout
    assert not nowhere.exists()


def test_the_first_page_is_the_agenda_once_there_is_something(terminal):
    assert "Three ways to begin" in terminal().stdout
    terminal("want", "record", "Four days a week", "--since", "2020")
    assert terminal().stdout == terminal("agenda").stdout
    assert "ask record --want wnt_" in terminal().stdout


def test_the_agenda_folds_away_what_can_wait(terminal):
    for word in ("one", "two", "three", "four"):
        terminal("want", "record", word, "--since", "2020")
    front = terminal("agenda").stdout
    assert "proprietor agenda --all" in front
    assert front.count("proprietor want edit") <= 3
    assert terminal("agenda", "--all").stdout.count("proprietor ask record --want") == 4


def test_the_proposition_asks_what_nobody_answered(terminal, tmp_path):
    assert "proprietor claim record --question value" in terminal("proposition").stdout
    assert terminal("proposition", "--format", "markdown").stdout.startswith("# ")
    file = tmp_path / "proposition.md"
    assert terminal("proposition", "-o", str(file)).exit_code == 0
    assert file.read_text(encoding="utf-8").startswith("# ")
    assert terminal("proposition", "-o", str(file)).exit_code == 1
    assert terminal("proposition", "-o", str(file), "--overwrite").exit_code == 0
    assert terminal("proposition", "-o", "proposition.odt").exit_code == 2
    assert terminal("proposition", "-o", "x.txt", "--format", "text").exit_code == 2


def test_the_example_never_mixes_with_the_books(terminal):
    result = terminal("--example", "win", "list")
    assert result.exit_code == 0
    assert "win_" in result.stdout
    assert "There are no wins" in terminal("win", "list").stdout
    assert terminal("--example", "--books", "x.books", "win", "list").exit_code == 2


def test_every_page_fits_a_narrow_screen(terminal, cv, monkeypatch):
    terminal("win", "record", "Calls fell from forty to twelve a week by the first of October", "--seen-by", "Ana Ruiz (boss)")
    terminal("claim", "record", "I cut office calls at a school by writing letters that parents understand and keep")
    monkeypatch.setenv("COLUMNS", "60")
    for words in (("win", "list"), ("claim", "list"), ("lint", str(cv)), ("proposition",), ("history",), ("rules",), ()):
        for line in CliRunner().invoke(cli, words).stdout.splitlines():
            assert len(line) <= 60 or "proprietor " in line or str(cv) in line, f"{words}: {line}"
