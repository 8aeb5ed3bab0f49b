"""Write the generated pages: one a rule, their list, and the reference. `--check` only says whether they are up to date."""

import sys
from functools import partial
from pathlib import Path

import click

from proprietor.actions.catalogue import CATALOGUE
from proprietor.books.kinds import Kind
from proprietor.cli.commands import SECTIONS
from proprietor.cli.exits import EXITS
from proprietor.importers.exchange.registry import FORMATS
from proprietor.proposition.rule import Rule
from proprietor.proposition.rules import RULES
from proprietor.web.pages import PAGES

HERE = Path(__file__).resolve().parent
NOTE = "<!-- Made by `python3 dev.py docs` from the code. -->\n\n"


def rule_page(rule: Rule) -> str:
    """The page of one rule: its docstring, under its name."""
    first, _, rest = rule.page.partition("\n")
    severity = f"*{rule.severity.value}* · `{rule.name}`"
    needs = "".join(f"\nIt is skipped when {need.reason}.\n" for need in rule.needs)
    return f"{NOTE}# {first.rstrip('.')}\n\n{severity}\n{rest.rstrip()}\n{needs}"


def rules_list() -> str:
    """The list of all rules."""
    rows = [f"| [{rule.id}]({rule.id}.md) | {rule.name} | {rule.severity.value} | {_said(rule)} |" for rule in RULES]
    head = "| rule | name | severity | what it looks for |\n|---|---|---|---|\n"
    intro = (
        "What the auditor looks for in a claim. No rule can see whether a claim is true: the rules read words, baselines and\n"
        "witnesses, and make a claim checkable. Checking it is for the people who saw it.\n\n"
        "In a text, a rule is set aside with a comment and a reason: `<!-- lint: ignore W204 they counted themselves -->` or\n"
        "`# lint: ignore W204 they counted themselves`. In the books: `proprietor set-aside ID RULE --reason …`.\n\n"
    )
    return f"{NOTE}# The rules\n\n{intro}{head}" + "\n".join(rows) + "\n"


def _said(rule: Rule) -> str:
    first = rule.page.partition("\n")[0]
    return first.partition(": ")[2].rstrip(".") or first


def reference() -> str:
    """Commands, exit codes, addresses, actions."""
    commands = "\n".join(f"| `proprietor {name}` | {about} |" for name, about in _commands())
    exits = "\n".join(f"| {code.value} | {meaning} |" for code, meaning in EXITS)
    pages = "\n".join(f"| `{path}` | {' '.join(methods)} | {_shows(handler)} |" for path, methods, handler in PAGES)
    actions = "\n".join(
        f"| `{each.name}` | `{each.request.__name__}` | {'writes' if each.writes else 'reads'} | {each.title} |"
        for each in CATALOGUE
    )
    formats = "\n".join(f"| {each.name} | {each.about} |" for each in FORMATS)
    return f"""{NOTE}# Reference

## Settings

| setting | where | means |
|---|---|---|
| `--books FILE`, `PROPRIETOR_BOOKS` | option, environment | where the books lie: a file, or a `postgresql://` address |
| `--as-of DATE` | option | let every report speak of that day; nothing can be written then |
| `--example` | option | work in throw-away books of somebody invented |
| `PROPRIETOR_QUIET`, `quiet` | environment, else `settings.toml` (`proprietor agenda quiet`) | quiet hours, as 22:00-07:00 |
| `PROPRIETOR_MODEL_ADDRESS`, `address` | environment, `settings.toml` (`proprietor model set`) | where a language model is |
| `PROPRIETOR_MODEL_NAME`, `name` | environment, `settings.toml` | the name it knows its model by |
| `PROPRIETOR_MODEL_MASK`, `mask` | environment, `settings.toml` | yes or no: mask names and figures, whatever the machine |
| `PROPRIETOR_MODEL_KEY` | environment | its key, kept and logged nowhere |
| `PROPRIETOR_VOCABULARIES` | environment | the folder of vocabularies taken in, else “vocabularies” beside the usual books |
| `NO_COLOR`, `--no-color` | environment, option | no colour in the terminal |

## Commands

Each has `--help` with an example. Whatever reads also answers in JSON with `--json`.

| command | does |
|---|---|
{commands}

## What can be brought in

With `proprietor import PATH`, or dropped on the page “Bring in”; a file is known by what is in it. A folder under
git is read, too: commits of one author, in stretches of work.

| format | of what, and what becomes of it |
|---|---|
{formats}

## Exit codes

| code | means |
|---|---|
{exits}

## Actions

What every face can do, and Python with `business.do(...)`.

| name | request | | does |
|---|---|---|---|
{actions}

## Addresses in the browser

The same stand under `/example` for the example books.

| address | | shows |
|---|---|---|
{pages}
"""


def _shows(handler: object) -> str:
    """The first line of a handler's docstring; of a bound one, with the kind of record filled in."""
    if isinstance(handler, partial):  # one handler serves every ledger
        noun = next((each for each in (*handler.args, *handler.keywords.values()) if isinstance(each, Kind)), None)
        return f"{noun.plural.capitalize()}: {_shows(handler.func)}" if noun else _shows(handler.func)
    return (handler.__doc__ or "").partition("\n")[0]


def _commands() -> list[tuple[str, str]]:
    return [(row.name, row.help) for _, rows in SECTIONS for row in rows]


def pages() -> dict[Path, str]:
    """Every generated page."""
    rules = {HERE / "rules" / f"{rule.id}.md": rule_page(rule) for rule in RULES}
    return {**rules, HERE / "rules" / "README.md": rules_list(), HERE / "reference.md": reference()}


def main() -> int:
    """Write, or check."""
    stale = [path for path, text in pages().items() if not path.exists() or path.read_text() != text]
    if "--check" in sys.argv:
        for path in stale:
            click.echo(f"{path.name} is not up to date: python3 dev.py docs", err=True)
        return int(bool(stale))
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pages()[path])
    click.echo(f"{len(stale)} pages written, {len(pages()) - len(stale)} as they were.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
