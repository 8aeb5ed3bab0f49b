"""Every action can be reached from the terminal, every command is in the table and has an example."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

import proprietor.cli
from proprietor.actions.catalogue import CATALOGUE
from proprietor.actions.kinds import LEDGERS
from proprietor.cli.commands import ROWS
from proprietor.cli.entering import MAIN_FIELD
from proprietor.cli.examples import EXAMPLES
from proprietor.cli.lists import COLUMNS
from proprietor.cli.root import cli

REACHED: dict[str, str] = {
    "record.record": "win record",
    "record.revise": "win edit",
    "record.delete": "delete",
    "record.show": "show",
    "record.list": "win list",
    "record.find": "find",
    "document.read": "lint",
    "link.record": "link",
    "text.lint": "lint",
    "line.read": "win record",
    "books.lint": "lint",
    "rule.list": "rules",
    "witness.find": "win show",
    "proposition.show": "proposition",
    "proposition.export": "proposition",
    "agenda.show": "agenda",
    "agenda.postpone": "agenda postpone",
    "agenda.silence": "agenda silence",
    "agenda.resume": "agenda resume",
    "quiet-hours.show": "agenda quiet",
    "quiet-hours.keep": "agenda quiet",
    "week.show": "week",
    "win.capture": "week",
    "week.close": "week",
    "board-meeting.show": "board",
    "board-meeting.export": "board",
    "remark.set-aside": "set-aside",
    "talk.analyse": "lab analyse",
    "talk.keep": "lab analyse",
    "talk.show": "lab analyse",
    "talk.draw": "lab analyse",
    "talk.list": "lab list",
    "talk.speak-as": "lab me",
    "talk.correct": "lab correct",
    "brief.make": "lab brief",
    "brief.show": "lab brief",
    "brief.export": "lab brief",
    "briefing.keep": "lab brief",
    "briefing.list": "lab briefs",
    "record.propose": "answer suggest",
    "record.accept": "answer suggest",
    "proposal.list": "proposals",
    "proposal.accept": "proposals accept",
    "proposal.refuse": "proposals refuse",
    "recap.show": "recap",
    "recap.export": "recap",
    "calendar.show": "calendar",
    "calendar.export": "calendar",
    "playbook.show": "lab playbook",
    "scenario.list": "lab scenarios",
    "ask.find": "lab scenarios",
    "rehearsal.play": "lab rehearse",
    "rehearsal.look-back": "lab rehearse",
    "rehearsal.keep": "lab rehearse",
    "practice.show": "lab practice",
    "chart.draw": "lab practice",
    "utterance.tag": "lab tag",
    "title.match": "market title",
    "market.show": "market",
    "posting.preview": "posting import",
    "posting.import": "posting import",
    "posting.show": "posting show",
    "posting.rank": "posting list",
    "title.sort": "posting sort",
    "skill.sort": "posting skill",
    "vocabulary.list": "market vocabulary",
    "vocabulary.preview": "market vocabulary import",
    "vocabulary.import": "market vocabulary import",
    "vocabulary.drop": "market vocabulary drop",
    "pay.show": "market pay",
    "pay-table.preview": "market pay-table",
    "pay-table.import": "market pay-table",
    "lesson.show": "market learn",
    "pipeline.show": "market pipeline",
    "opportunity.show": "opportunity show",
    "opportunity.start": "opportunity start",
    "opportunity.brief": "opportunity brief",
    "move.record": "opportunity move",
    "market.diagnose": "market diagnose",
    "posting.aggregate": "market aggregate",
    "cell.show": "market cells",
    "visibility.show": "visible map",
    "visibility.export": "visible map",
    "telling.record": "visible told",
    "note.draft": "visible friday",
    "note.export": "visible review",
    "plan.show": "ask plan",
    "script.revise": "ask say",
    "script.export": "ask script",
    "competency.offer": "competency offer",
    "competency.pick": "competency pick",
    "competency.look-over": "competency look-over",
    "self-rating.record": "rate",
    "feedback.show": "feedback",
    "feedback.invite": "feedback invite",
    "feedback.form": "feedback form",
    "feedback.guide": "feedback guide",
    "feedback.receive": "feedback receive",
    "feedback.enter": "feedback enter",
    "calibration.show": "calibration",
    "calibration.export": "calibration export",
    "complaint.register": "complaint register",
    "complaint.sort": "complaint sort",
    "decision.show": "decide options",
    "decision.weigh": "decide weigh",
    "decision.export": "decide paper",
    "decision.settle": "decide settle",
    "decision.look-back": "decide look-back",
    "option.suggest": "decide options",
    "option.take": "decide options",
    "option.appraise": "decide appraise",
    "weight.ask": "decide weights",
    "weight.answer": "decide weights",
    "pay-path.show": "decide paths",
    "forecast.show": "decide book",
    "model.show": "model",
    "model.set": "model set",
    "model.try": "model try",
    "exchange.list": "model log",
    "exchange.delete": "model log",
    "draft.rephrase": "recap",
    "turn.rephrase": "lab rehearse",
    "win.propose": "model wins",
    "win.accept": "model wins",
    "journal.read": "history",
    "journal.undo": "undo",
    "artefact.keep": "artefact record",
    "artefact.find": "artefact file",
    "backup.make": "backup",
    "backup.preview": "restore",
    "backup.restore": "restore",
    "snapshot.list": "snapshots",
    "snapshot.take": "snapshots",
    "folder.export": "export folder",
    "folder.preview": "import folder",
    "folder.import": "import folder",
    "cv.show": "export cv",
    "cv.export": "export cv",
    "brag.show": "export brag",
    "brag.export": "export brag",
    "proof.show": "export proof",
    "proof.export": "export proof",
    "person.export": "export people",
    "table.export": "export tables",
    "import.preview": "import file",
    "import.accept": "import file",
    "person.trace": "forget",
    "person.forget": "forget",
    "books.examine": "doctor",
    "books.mend": "doctor",
}
"""Action → the command that asks for it."""

NOT_REACHED: dict[str, str] = {
    "proposal.make": "only programs propose; whoever sits at the terminal writes",
}
"""Action → why the terminal has no command for it."""


def commands() -> Iterator[tuple[str, click.Command]]:
    with click.Context(cli) as context:
        for name in cli.list_commands(context):
            command = cli.get_command(context, name)
            assert command is not None
            yield from within(name, command)


def within(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """A command, and those under it."""
    yield name, command
    for inner, each in command.commands.items() if isinstance(command, click.Group) else ():
        yield from within(f"{name} {inner}", each)


ALL = dict(commands())


def test_every_action_is_reached_or_has_a_reason():
    assert {action.name for action in CATALOGUE} == set(REACHED) | set(NOT_REACHED)


@pytest.mark.parametrize("action", CATALOGUE, ids=lambda action: action.name)
def test_the_request_of_every_reached_action_is_made_somewhere(action):
    if action.name in REACHED:
        assert REACHED[action.name] in ALL
        assert action.request.__name__ in requests_made()


@cache
def requests_made() -> set[str]:
    folder = Path(proprietor.cli.__file__).parent
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.py")]
    calls = [node.func for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {call.id for call in calls if isinstance(call, ast.Name)}


@pytest.mark.parametrize("name", ALL)
def test_every_command_has_an_example_in_its_help(name, terminal):
    result = terminal(*name.split(), "--help")
    assert result.exit_code == 0
    assert "\nExample" in result.stdout
    assert "\n  proprietor " in result.stdout or "| proprietor " in result.stdout or "$(proprietor" in result.stdout


@pytest.mark.parametrize("name", ALL)
def test_every_command_says_what_it_does_in_a_sentence(name):
    told = ALL[name].get_short_help_str(200)
    assert told.endswith((".", "…"))
    assert told[0].isupper()


def test_the_help_lists_every_command_in_one_line(terminal):
    shown = terminal("--help").stdout.splitlines()
    for row in ROWS.values():
        assert any(line.split()[:1] == [row.name] and line.endswith(row.help) for line in shown), row.name


def test_every_kind_kept_by_hand_has_its_place_in_every_table():
    names = {kind.name for kind in LEDGERS}
    assert names <= set(ROWS)
    assert names == set(MAIN_FIELD) == set(EXAMPLES) == set(COLUMNS)


def test_a_wrong_word_is_answered_with_the_nearest(terminal):
    result = terminal("propositon")
    assert result.exit_code == 2
    assert "Did you mean proposition" in result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_get_something_to_load(terminal, shell):
    result = terminal("completion", shell)
    assert result.exit_code == 0
    assert "_PROPRIETOR_COMPLETE" in result.stdout


def test_ids_are_completed_from_the_books(terminal, monkeypatch):
    terminal("win", "record", "Calls fell")
    monkeypatch.setenv("_PROPRIETOR_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "proprietor win show win_")
    monkeypatch.setenv("COMP_CWORD", "3")
    assert "win_" in terminal().stdout
