"""A paper as PDF/A, set by Typst from `paper.typ`; what a person typed goes in as data, never as markup."""

import json
from datetime import UTC, datetime, time
from pathlib import Path

from proprietor.actions.papers import Paper
from proprietor.actions.plain import plain
from proprietor.values.refusals import Refusal

TEMPLATE = Path(__file__).parent / "paper.typ"


def to_pdf(paper: Paper) -> bytes:
    """Set a paper as PDF; the same paper gives the same bytes.

    Raises:
        Refusal: `missing-part` when Typst is not installed.
    """
    try:
        import typst  # noqa: PLC0415 - only this format needs it
    except ImportError as problem:
        raise Refusal(
            "missing-part", "PDF needs a library that is not installed.", "Add it with: pip install 'proprietor[pdf]'"
        ) from problem
    told = json.dumps({"lede": "", "sources": [], "sections": [], **_dict(plain(paper))}, ensure_ascii=False)
    stamp = int(datetime.combine(paper.made, time(), UTC).timestamp())
    made: bytes = typst.compile(
        TEMPLATE, sys_inputs={"paper": told}, format="pdf", ignore_system_fonts=True, pdf_standards=["a-2b"], timestamp=stamp
    )
    return made


def _dict(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value
