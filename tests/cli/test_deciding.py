"""Deciding in the terminal: from an empty book to options, weights, figures, pay paths, a decision and the look back."""

import json

import click
import pytest

from proprietor.actions.books import Record
from proprietor.actions.settling import SettleDecision
from proprietor.books import Assumption, Came, Decision, Held
from proprietor.business import Business
from proprietor.cli.face import Face
from proprietor.values.when import PartialDate
from tests.actions.deciding import ANSWERS, appraised, career, weighed
from tests.cli.raters import flat


@pytest.fixture
def decision(books_file) -> str:
    with Business.open(books_file) as business:
        return career(business).id


@pytest.fixture
def ready(books_file) -> str:
    """A decision with ranges and weights."""
    with Business.open(books_file) as business:
        made = career(business)
        weighed(business, made)
        return made.id


def test_an_empty_book_teaches(terminal) -> None:
    told = terminal("decide")
    assert told.exit_code == 0
    assert "The decision book is empty." in told.stdout
    assert "proprietor decision record 'Stay on the ward, or go'" in told.stdout
    data = json.loads(terminal("decide", "book", "--json").stdout)
    assert (data["open"], data["made"], data["brier"]["reason"][:1]) == ([], [], "0")


def test_options_are_suggested_and_taken(terminal, decision) -> None:
    said = flat(terminal("decide", "options", decision).stdout)
    assert "No option is listed yet." in said
    assert "Ask first: a seat in the meeting" in said
    assert "Took Stay, Ask first" in flat(terminal("decide", "options", decision, "--take-all").stdout)
    assert terminal("decide", "options", decision, "--take", "Go freelance").exit_code == 0
    said = flat(terminal("decide", "options", decision).stdout)
    assert "Held against today’s pay of 40,000 GBP a year." in said
    assert "They named 44,500 GBP a year" in said
    assert "Learned: “Rotas stand for a month”" in said
    assert "You are about to leave over something you never raised" in said
    data = json.loads(terminal("decide", "options", decision, "--json").stdout)
    assert [len(each["unknown"]) for each in data["options"]] == [5, 5, 5, 6]
    assert data["next"][-1]["command"] == f"proprietor decide weigh {decision}"
    assert terminal("decide", "options", decision, "--take", "Fly").exit_code == 1
    assert "4 options, not weighed yet" in flat(terminal("decide").stdout)


def test_an_option_is_appraised_and_that_is_taken_back(terminal, decision) -> None:
    terminal("decide", "options", decision, "--take", "Stay")
    option = json.loads(terminal("option", "list", "--json").stdout)["records"][0]["id"]
    complaint = json.loads(terminal("complaint", "list", "--json").stdout)["records"][0]["id"]
    assert terminal("decide", "appraise", option, "growth", "10", "25", "40", "--source", "No post is free").exit_code == 0
    assert terminal("decide", "appraise", option, complaint, "15%").exit_code == 0
    assert terminal("decide", "appraise", option, "way to work", "50").exit_code == 0
    said = flat(terminal("decide", "options", decision).stdout)
    assert "growth 10 25 40 No post is free" in said
    assert "unmended, a chance of 15 %" in said
    assert "way to work" in said
    left = json.loads(terminal("decide", "appraise", option, "growth", "--json").stdout)["appraisals"]
    assert [each.get("attribute") for each in left] == [None, "way to work"]
    assert terminal("decide", "appraise", option, "growth", "10", "20").exit_code == 2
    assert "does not rise" in terminal("decide", "appraise", option, "growth", "30", "20", "40").stderr


def test_weights_are_asked_in_a_row_and_kept(terminal, decision) -> None:
    terminal("decide", "options", decision, "--take-all")
    said = flat(terminal("decide", "weights", decision).stdout)
    assert "Question 1 of 11 Think of a job that is at its worst in all of this." in said
    assert "from nothing left to learn to learning all the time" in said
    data = json.loads(terminal("decide", "weights", decision, *ANSWERS[:6], "--json").stdout)
    assert data["question"]["most"] == 80.0
    assert f"proprietor decide weights {decision} {' '.join(ANSWERS[:6])} …" in data["next"][0]["command"]
    assert "A number from 0 to 80." in terminal("decide", "weights", decision, *ANSWERS[:6]).stdout
    said = flat(terminal("decide", "weights", decision, *ANSWERS).stdout)
    assert "people and boss 26.2 %" in said
    assert "that is one answer." in said
    assert "Kept as wgh_" in said
    assert terminal("decide", "weights", decision, "life", "--early").exit_code == 0
    assert "is not to be chosen from here" in flat(terminal("decide", "weights", decision, "weather").stderr)


def test_on_a_terminal_it_asks_one_by_one_and_goes_back(terminal, decision, monkeypatch) -> None:
    monkeypatch.setattr(Face, "asks", property(lambda _: True))
    terminal("decide", "options", decision, "--take-all")
    answers = iter(["life", "people", "back", "back", *ANSWERS])
    monkeypatch.setattr(click, "prompt", lambda *_, **__: next(answers))
    said = flat(terminal("decide", "weights", decision).stdout)
    assert "Kept as wgh_" in said
    assert "life beside work" in said
    early = iter(["pay", "weather", "growth", "enough"])
    monkeypatch.setattr(click, "prompt", lambda *_, **__: next(early))
    said = flat(terminal("decide", "weights", decision).stdout)
    assert "“weather” is not to be chosen from here." in said
    assert "The weights follow from your order alone" in said


def test_weighing_puts_complaints_first_and_prints_how_thin_the_lead_is(terminal, ready, tmp_path) -> None:
    values, flips = tmp_path / "values.svg", tmp_path / "flips.svg"
    told = terminal("decide", "weigh", ready, "--seed", "7", "--values", str(values), "--flips", str(flips))
    said = flat(told.stdout)
    assert said.index("Before any number") < said.index("Eight in ten draws")
    assert "Before you decide, find out this one thing" in said
    assert "seed 7" in said
    assert "where another option would be level" in said
    assert values.read_bytes().startswith(b"<svg")
    assert flips.read_bytes().startswith(b"<svg")
    data = json.loads(terminal("decide", "weigh", ready, "--json").stdout)
    assert {"above", "standings", "flips", "unknowns", "question", "asking", "said", "seed"} <= set(data)
    assert len(data["standings"]) == 3
    assert sum(each["best"] for each in data["standings"]) == pytest.approx(1)


def test_what_cannot_be_weighed_is_refused_in_words(terminal, decision) -> None:
    told = terminal("decide", "weigh", decision)
    assert told.exit_code == 1
    assert "There is no option." in told.stderr
    assert "staying is one, too" in told.stderr


def test_unweighed_options_lead_to_the_questions(terminal, books_file) -> None:
    with Business.open(books_file) as business:
        made = career(business)
        appraised(business, made)
    data = json.loads(terminal("decide", "weigh", made.id, "--json").stdout)
    assert data["next"][0]["command"] == f"proprietor decide weights {made.id}"
    assert data["weights"]["basis"] == "nothing"


def test_pay_paths_print_figures_sources_and_seed(terminal, ready, tmp_path) -> None:
    drawn, step = tmp_path / "pay.svg", tmp_path / "step.svg"
    said = flat(terminal("decide", "paths", ready, "--years", "4", "--draw", str(drawn), "--step", str(step)).stdout)
    assert "Pay over 4 years, from 40,000 GBP a year" in said
    assert "They named 44,500 GBP a year." in said
    assert "seed 20261128" in said
    assert "After a cut of 20 % it takes 5 years" in said
    assert drawn.read_bytes().startswith(b"<svg")
    assert step.read_bytes().startswith(b"<svg")
    data = json.loads(terminal("decide", "paths", "--pay", "3,000 EUR a month", "--json").stdout)
    assert (data["currency"], len(data["paths"]), data["paths"][0]["levels"][0]) == ("EUR", 4, [36000.0, 36000.0, 36000.0])
    assert "Nobody says what you are paid today." in terminal("decide", "paths").stderr
    terminal("decide", "options", ready, "--take", "Go freelance")
    assert "cannot be drawn, because nobody has said" in flat(terminal("decide", "paths", ready).stdout)


def test_a_decision_is_settled_and_looked_back_on(terminal, ready) -> None:
    option = json.loads(terminal("option", "list", "--json").stdout)["records"][0]["id"]
    words = ("--why", "Ask once more", "--expected", "A seat", "--chance", "60")
    told = terminal("decide", "settle", ready, "--option", option, *words, "--look-back", "2099-03")
    assert "The agenda asks in March 2099 what came of it." in told.stdout
    assert "Decided on" in terminal("decide", "options", ready).stdout
    told = terminal("decide", "look-back", ready, "partly", "A", "seat", "every", "second", "week")
    assert told.exit_code == 0
    said = flat(terminal("decide").stdout)
    assert "in part" in said
    assert "How well your forecasts hold cannot be told yet" in said
    assert "What was expected came: in part." in flat(terminal("decide", "options", ready).stdout)
    assert terminal("decide", "settle", ready).exit_code == 1


def test_a_decision_settled_without_a_day_to_look_back_says_just_that(terminal, ready) -> None:
    assert terminal("decide", "settle", ready, "--on", "2025-01-03").stdout.startswith("It is decided.\n")


def test_the_book_is_drawn_once_there_are_enough(terminal, books_file, tmp_path) -> None:
    place = tmp_path / "book.svg"
    assert "There is nothing to draw yet." in terminal("decide", "book", "--draw", str(place)).stderr
    with Business.open(books_file) as business:
        for at in range(26):
            held = Held.TRUE if at % 5 else Held.FALSE
            business.do(Record(record=Assumption(belief=f"It is so: {at}", sure=80, held=held)))
        for at in range(13):
            made = business.do(Record(record=Decision(what=f"Choice {at}", on=PartialDate(2010 + at), came=Came.YES)))
            assert made.on
    said = flat(terminal("decide", "book", "--draw", str(place)).stdout)
    assert place.read_bytes().startswith(b"<svg")
    assert "Brier score" in said
    assert "… and 1 more: proprietor decision list" in said


def test_the_agenda_leads_to_the_commands(terminal, books_file) -> None:
    with Business.open(books_file) as business:
        made = career(business)
        appraised(business, made)
        other = business.do(Record(record=Decision(what="Move house")))
        business.do(SettleDecision(id=other.id, on=PartialDate(2025, 1), look_back=PartialDate(2025, 3)))
    said = flat(terminal("agenda").stdout)
    assert "proprietor decide look-back" in said
    data = json.loads(terminal("agenda", "--json").stdout)
    commands = [each["command"] for part in ("front", "later") for each in data.get(part, [])]
    assert any(each.startswith("proprietor decide weights dec_") for each in commands) or "decide weights" in json.dumps(data)


def test_a_fall_of_pay_is_a_number_below_nought_and_no_option(terminal, decision) -> None:
    terminal("decide", "options", decision, "--take", "Step back to go two forward")
    option = json.loads(terminal("option", "list", "--json").stdout)["records"][0]["id"]
    told = terminal("decide", "appraise", option, "pay-change", "-30", "-20%", "-10", "--source", "A guess", "--json")
    assert told.exit_code == 0, told.stderr
    (made,) = json.loads(told.stdout)["appraisals"]
    assert [float(made[name]) for name in ("low", "likely", "high")] == [-30, -20, -10]
    assert terminal("decide", "appraise", option, "pay-change", "-x").exit_code == 2


def test_taking_all_and_taking_some_is_not_said_together(terminal, decision) -> None:
    told = terminal("decide", "options", decision, "--take-all", "--take", "Stay")
    assert (told.exit_code, "not both" in told.stderr) == (2, True)


def test_the_defaults_in_the_help_are_those_one_would_type(terminal) -> None:
    assert "[default: 3.5]" in flat(terminal("decide", "paths", "--help").stdout)


def test_the_example_of_the_help_works_as_it_stands(terminal, decision) -> None:
    terminal("decide", "options", decision, "--take-all")
    answers = ("people", "pay", "growth", "life", "interest", "stability", "80", "70", "60", "40", "30", "90")
    assert " ".join(answers) in flat(terminal("decide", "weights", "--help").stdout)
    assert "Kept as wgh_" in terminal("decide", "weights", decision, *answers).stdout


def test_pay_by_the_hour_says_how_many_hours_it_was_counted_with(terminal) -> None:
    assert "2,080 hours" in flat(terminal("decide", "paths", "--pay", "46 PLN an hour").stdout)


def test_a_decision_of_a_day_still_to_come_is_called_so(terminal) -> None:
    made = json.loads(terminal("decision", "record", "Go", "--on", "2199-01-01", "--json").stdout)["record"]["id"]
    assert "It bears a day still to come, 1 January 2199." in flat(terminal("decide", "options", made).stdout)


def test_a_decision_is_written_on_paper(terminal, ready, tmp_path) -> None:
    file = tmp_path / "decision.md"
    assert terminal("decide", "paper", ready, "--into", str(file)).exit_code == 0
    assert file.read_text(encoding="utf-8").startswith("# Stay on the ward, or go to Quayside\n")
    assert terminal("decide", "paper", ready, "--into", str(file)).exit_code == 1, "what is there stays there"
    assert terminal("decide", "paper", ready, "--into", str(file), "--overwrite", "--names").exit_code == 0
    assert terminal("decide", "paper", ready, "--into", "-").exit_code == 2
    assert terminal("decide", "paper", ready, "--into", "-", "--format", "markdown").stdout.startswith("# Stay on the ward")


def test_without_a_file_the_paper_names_itself(terminal, ready, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = json.loads(terminal("decide", "paper", ready, "--json").stdout)
    assert (tmp_path / told["file"]).read_bytes().startswith(b"%PDF")


def test_what_was_said_of_pay_and_of_asking_can_be_read_again(terminal, decision) -> None:
    terminal("decide", "options", decision, "--take-all")
    option = next(each for each in json.loads(terminal("option", "list", "--json").stdout)["records"] if each.get("way") == "ask")
    assert terminal("decide", "appraise", option["id"], "ask-refusal", "5", "--source", "She remembers").exit_code == 0
    assert terminal("decide", "appraise", option["id"], "pay-growth", "2", "4", "6").exit_code == 0
    said = flat(terminal("decide", "options", decision).stdout)
    assert "A no costs: 5 points: She remembers." in said
    assert "Pay grows a year: 2 to 6, likely 4 %." in said
    assert "A no costs: 5 points" in terminal("decide", "paper", decision, "--into", "-", "--format", "markdown").stdout
