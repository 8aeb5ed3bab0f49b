"""A decision weighed, in the terminal: what stands above every number, the figures, what would turn it, the one question."""

from collections.abc import Iterator

from proprietor.actions.deciding import DecisionWeighed
from proprietor.actions.plain import plain
from proprietor.cli.charted import charted
from proprietor.cli.decided import options_plain
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.quoting import remarked
from proprietor.cli.table import Column, table
from proprietor.decide.mending import Verdict
from proprietor.decide.weigh import Weighed


def weighed_plain(found: DecisionWeighed) -> dict[str, object]:
    """All of it as plain values."""
    weighed = found.weighed
    assert weighed is not None
    return {
        **options_plain(found.shown),
        "above": plain(found.above),
        "standings": [
            {
                "option": each.option.name,
                "value": plain(each.value),
                "best": each.best,
                "regret": each.regret,
                "scores": dict(zip((one.name for one in weighed.attributes), each.scores, strict=True)),
            }
            for each in weighed.standings
        ],
        "flips": [{**_parts(each), "at": each.at} for each in weighed.flips],
        "unknowns": [_parts(each) for each in weighed.unknowns],
        "question": plain(weighed.question) if weighed.question else None,
        "asking": found.asking or None,
        "said": list(found.said),
        "seed": weighed.seed,
        "draws": weighed.draws,
    }


def _parts(value: object) -> dict[str, object]:
    made = plain(value)
    assert isinstance(made, dict)
    return made


def weighed_lines(found: DecisionWeighed, face: Face) -> Iterator[str]:
    """All of it for the screen; complaints before every number."""
    weighed = found.weighed
    assert weighed is not None
    yield face.ink.strong(paragraph(clean(found.shown.decision.what), face.width))
    yield from remarked(found.shown.findings, face)
    if found.above:
        yield face.ink.strong("Before any number")
    for complaint in found.above:
        yield face.ink.warning(paragraph(f"“{clean(complaint.what)}”", face.width, "  ", "  "))
        for check in complaint.checks:
            ask = f" {check.ask}" if check.verdict is Verdict.OPEN else ""
            yield paragraph(clean(f"{check.option}: {check.verdict}, {check.told}{ask}"), face.width, "    ", "      ")
    yield ""
    yield from _standings(weighed, face)
    yield ""
    for each in found.said:
        yield paragraph(clean(each), face.width)
    if found.asking:
        yield paragraph(clean(found.asking), face.width)
    yield from (paragraph(clean(each), face.width) for each in found.shown.setting.notes)
    yield ""
    yield face.ink.strong("How far each weight may go")
    yield from _flips(weighed, face)
    if found.flips:
        yield ""
        yield from charted(found.flips, face.ink, face.width, rings="where another option would be level")


def _standings(weighed: Weighed, face: Face) -> Iterator[str]:
    columns = [
        Column("Option", style=face.ink.strong),
        Column("Value", right=True, firm=True),
        Column("Eight in ten draws", right=True, firm=True),
        Column("Best in", right=True, firm=True),
        Column("Regret", right=True, firm=True),
    ]
    rows = [
        [
            each.option.name,
            f"{each.worth * 100:.1f}",
            f"{(each.value.low or 0) * 100:.0f}–{(each.value.high or 0) * 100:.0f}",
            f"{each.often} of 100",
            f"{each.regret * 100:.1f}",
        ]
        for each in weighed.standings
    ]
    yield from table(columns, rows, face.ink, face.width)


def _flips(weighed: Weighed, face: Face) -> Iterator[str]:
    columns = [
        Column("What counts"),
        Column("Weight", right=True, firm=True),
        Column("Turns at", right=True, firm=True),
        Column("Then level"),
    ]
    rows = [
        [each.label, f"{each.now * 100:.1f} %", "never" if each.at is None else f"{each.at * 100:.1f} %", each.rival]
        for each in weighed.flips
    ]
    yield from table(columns, rows, face.ink, face.width)
