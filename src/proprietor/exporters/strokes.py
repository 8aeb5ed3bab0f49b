"""Strokes: what all pictures are drawn with, as SVG; colours by class, with those of paper as a fallback; PNG through Typst."""

import re
from xml.sax.saxutils import escape as escape_marks

from proprietor.values.refusals import Refusal

WIDTH = 960
"""Points across a picture."""

INK, FAINT, CARE, ACT, PAPER = "#26221c", "#8a8273", "#8f3325", "#1f5a41", "#faf6ec"
FONT = "font-family='Inter, Helvetica, Arial, sans-serif' font-size='11'"
DOT = f"fill='{INK}' class='tl-ink'"

LETTER = 6.2
"""Points a letter takes at most, for keeping labels apart (a guess)."""

_UNSAYABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML cannot hold, however they are written (XML 1.0, production 2)."""


def sayable(words: str) -> str:
    """Words without signs that XML cannot hold."""
    return _UNSAYABLE.sub("", words)


def escape(words: str) -> str:
    """Words as XML holds them."""
    return escape_marks(sayable(words))


def text(x: float, y: float, words: str, look: str = DOT, more: str = "") -> str:
    """Words, escaped already, from a point on."""
    return f"<text x='{x:.1f}' y='{y:.1f}' {look}{more}>{words}</text>"


def rect(x: float, y: float, width: float, height: float, look: str) -> str:
    """A rectangle."""
    return f"<rect x='{x:.1f}' y='{y:.1f}' width='{width:.1f}' height='{height:.1f}' {look}/>"


def line(begin: tuple[float, float], end: tuple[float, float], look: str) -> str:
    """A straight line from one point to another."""
    return f"<line x1='{begin[0]:.1f}' y1='{begin[1]:.1f}' x2='{end[0]:.1f}' y2='{end[1]:.1f}' {look}/>"


def to_png(svg: str) -> bytes:
    """A picture as PNG, twice as fine as its points.

    Raises:
        Refusal: `missing-part` when Typst is not installed.
    """
    try:
        import typst  # noqa: PLC0415 - only this format needs it
    except ImportError as problem:
        raise Refusal(
            "missing-part", "PNG needs a library that is not installed.", "Add it with: pip install 'proprietor[pdf]'"
        ) from problem
    page = (
        f'#set page(width: {WIDTH}pt, height: auto, margin: 8pt, fill: rgb("{PAPER}"))\n'
        '#image(bytes(sys.inputs.picture), format: "svg", width: 100%)\n'
    )
    made: bytes = typst.compile(page.encode(), sys_inputs={"picture": svg}, format="png", ppi=144.0)
    return made
