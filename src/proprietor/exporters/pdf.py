"""A paper as PDF/A, set by Typst from `paper.typ`; what a person typed goes in as data, never as markup."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from proprietor.actions.papers import Paper
from proprietor.actions.plain import plain
from proprietor.exporters.plot import plotted as drawing
from proprietor.values.refusals import Refusal

TEMPLATE = Path(__file__).parent / "paper.typ"


NO_SIGN = re.compile(r"the text `\"(.*?)\"` could not be displayed", re.DOTALL)
"""How Typst says that no font at hand has a sign; PDF/A has no room for what cannot be read."""


ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
"""The blocks of Arabic (Unicode): of Typst's own fonts only one of fixed width has them, so the machine is asked first."""


def to_pdf(paper: Paper) -> bytes:
    """Set a paper as PDF; the same paper gives the same bytes.

    Raises:
        Refusal: `missing-part` or `missing-sign`, as `typeset` has it.
    """
    bare = replace(paper, chart=None, sections=tuple(replace(each, chart=None) for each in paper.sections))
    charts = {"chart": paper.chart, **{f"chart-{at}": each.chart for at, each in enumerate(paper.sections)}}
    captions = {name: chart.told for name, chart in charts.items() if chart is not None}
    told = json.dumps({"lede": "", "sources": [], "sections": [], **_dict(plain(bare)), "captions": captions}, ensure_ascii=False)
    drawn = {name: drawing(chart) for name, chart in charts.items() if chart is not None}
    return typeset(TEMPLATE, {"paper": told, **drawn}, paper.made)


def typeset(template: Path, data: Mapping[str, str], made: date) -> bytes:
    """Set a template with data as PDF/A; the same data and day give the same bytes.

    Signs our fonts do not have (emoji, Chinese), or have in a typewriter's face only (Arabic), are set in a font of this
    machine, if one has them.

    Args:
        template: a Typst file of ours.
        data: what it finds in its inputs, by name.
        made: the day the document says it was made.

    Raises:
        Refusal: `missing-part` when Typst is not installed, `missing-sign` when no font has a sign of the data.
    """
    try:
        import typst  # noqa: PLC0415 - only this format needs it
    except ImportError as problem:
        raise Refusal(
            "missing-part", "PDF needs a library that is not installed.", "Add it with: pip install 'proprietor[pdf]'"
        ) from problem
    stamp = int(datetime.combine(made, time(), UTC).timestamp())
    missing = ""
    arabic = any(ARABIC.search(text) for text in data.values())
    for only_ours in (False, True) if arabic else (True, False):
        try:
            done: bytes = typst.compile(
                template,
                sys_inputs=dict(data),
                format="pdf",
                ignore_system_fonts=only_ours,
                pdf_standards=["a-2b"],
                timestamp=stamp,
            )
        except RuntimeError as problem:
            found = NO_SIGN.search(str(problem))
            if found is None:
                raise
            missing = found[1]
        else:
            return done
    raise Refusal(
        "missing-sign",
        f"No font on this machine has the sign “{missing}”, so no PDF can be set from this.",
        "Take it as Word or Markdown, which hold every sign, or leave the sign out.",
    )


def _dict(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value
