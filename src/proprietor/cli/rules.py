"""The rules behind the remarks: all of them in a table, or the page of one."""

from collections.abc import Iterator

import click

from proprietor.actions.remarks import ListRules
from proprietor.ask.rule import PlanRule
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.quoting import NOUNS
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.proposition.rule import Rule


@click.command(cls=Command, example=["proprietor rules", "proprietor rules W204"])
@click.argument("rule", metavar="[ID]", required=False, default="")
def rules(rule: str) -> None:
    """List the rules of the auditor, or show the page of one, by id or name."""
    face = here()
    found = face.bare.do(ListRules(rule=rule))
    then = [] if rule else [Next(f"proprietor rules {found[0].id}", "shows the page of one rule")]
    face.answer(
        {"rules": [_plain(each, page=bool(rule)) for each in found]},
        lambda: _page(found[0], face) if rule else _all(found, face),
        then,
    )


def _plain(rule: Rule | PlanRule, *, page: bool) -> dict[str, object]:
    told: dict[str, object] = {"id": rule.id, "name": rule.name, "severity": rule.severity.value, "summary": _summary(rule)}
    return {**told, "page": rule.page.strip()} if page else told


def _summary(rule: Rule | PlanRule) -> str:
    first = rule.page.strip().partition("\n")[0]
    said = first.partition(": ")[2] or first
    return said[:1].upper() + said[1:]


def _all(found: tuple[Rule | PlanRule, ...], face: Face) -> Iterator[str]:
    columns = [
        Column("Id", firm=True, style=face.ink.strong),
        Column("Severity", firm=True),
        Column("Name", firm=face.width > NARROW),
        Column("What it remarks"),
    ]
    yield from table(
        columns, [[rule.id, NOUNS[rule.severity], rule.name, _summary(rule)] for rule in found], face.ink, face.width
    )
    yield ""
    yield face.ink.faint("The page of one rule: proprietor rules W204")


NARROW = 70
"""Columns of the screen under which names are wrapped, too."""


def _page(rule: Rule | PlanRule, face: Face) -> Iterator[str]:
    yield face.ink.strong(f"{rule.id} {rule.name}") + f" ({NOUNS[rule.severity]})"
    title, _, body = rule.page.strip().partition("\n")
    yield paragraph(_summary(rule), face.width)
    del title
    for block in body.strip().split("\n\n"):
        yield ""
        yield from _block(block, face)


def _block(block: str, face: Face) -> Iterator[str]:
    lines = block.splitlines()
    if any(line.lstrip().startswith(("- ", "* ", "|")) for line in lines):
        for line in lines:
            hang = " " * (len(line) - len(line.lstrip()) + 2)
            yield paragraph(_bare(line), face.width, hang=hang)
        return
    joined: list[str] = []
    for line in lines:
        if joined and not line.startswith("**"):
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line.strip())
    yield from (paragraph(_bare(line), face.width) for line in joined)


def _bare(text: str) -> str:
    """Markdown's bold and code signs left out: the words carry themselves."""
    return text.replace("**", "").replace("`", "")
