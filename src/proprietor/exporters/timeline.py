"""The picture of a talk as SVG; colours by class, with those of paper as a fallback."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

from proprietor.exporters.strokes import CARE, DOT, FAINT, FONT, INK, LETTER, WIDTH, escape, rect, sayable, text
from proprietor.interview.analysis.labels import Focus
from proprietor.interview.picture import Bar, Picture, Tip
from proprietor.interview.transcript import Side

HEIGHT = 232
LEFT, RIGHT = 52, 14
LANE = {Side.ME: 92, Side.THEM: 140}
THICK = 34
STRIP = 184
ROW = 18
ROWS = 4
"""The picture in points: its size, margins, where the lanes begin and how thick bars are, the strip of who leads, and the rows
above in which tipping points are usually labelled; the picture grows where they need more."""

BESIDE = 4
"""Points between the line of a tipping point and its label."""

MOST_DOTS = 3

COLOURS = {Focus.THEIR_PROBLEM: "#1f5a41", Focus.MY_PAST: "#b99a5b", Focus.LOGISTICS: "#b9b2a3", Focus.OTHER: "#d8d1c2"}
WORDS = {
    Focus.THEIR_PROBLEM: "their work",
    Focus.MY_PAST: "your past",
    Focus.LOGISTICS: "logistics",
    Focus.OTHER: "other",
}
RING = f"fill='none' stroke='{INK}' stroke-width='1.6' class='tl-ring'"
TITLE = "The talk, turn by turn"


def to_svg(picture: Picture, title: str = TITLE) -> str:
    """Draw a talk; every bar links to its turn as `#turn-N` and says its first words when pointed at."""
    minutes = f"{picture.seconds / 60:.0f} minutes"
    long = minutes if picture.timed else f"about {minutes} by its words"
    turns = "1 turn" if len(picture.bars) == 1 else f"{len(picture.bars)} turns"
    meaning = (
        "; the colour says what a turn is about, a dot marks a question, a ring one that follows up, the line beneath shows who "
        "leads"
    )
    told = f"{turns}, {long}. Above you, below they{meaning if picture.read else ''}. The same stands in the table."
    tips, rows = _tips(picture.tips)
    top = (ROWS - rows) * ROW
    named = "role='group' aria-labelledby='tl-title' aria-describedby='tl-desc' class='timeline'"  # an image may hold no links
    box = f"viewBox='0 {top} {WIDTH} {HEIGHT - top}' {named}"
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' {box} {FONT}>",
        f"<title id='tl-title'>{escape(title)}</title>",
        f"<desc id='tl-desc'>{told}</desc>",
        *_frame(),
        *(piece for bar in picture.bars for piece in _bar(bar)),
        *tips,
        *(_strip(picture.bars) if picture.read else ()),
        *(_key() if picture.read else ()),
        "</svg>",
    ]
    return "\n".join(parts)


def _x(share: float) -> float:
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _of_focus(focus: Focus) -> str:
    return f"fill='{COLOURS[focus]}' class='tl-{focus.value.replace('_', '-')}'"


def _frame() -> Iterator[str]:
    """The names of the lanes and the lines on which they stand."""
    for side, words in ((Side.ME, "you"), (Side.THEM, "they")):
        y = LANE[side] + THICK
        yield text(0, y - THICK / 2 + 4, words)
        rule = f"stroke='{FAINT}' stroke-width='.5' class='tl-rule'"
        yield f"<line x1='{LEFT}' x2='{WIDTH - RIGHT}' y1='{y}' y2='{y}' {rule}/>"


def _strip(bars: Sequence[Bar]) -> Iterator[str]:
    """The strip of who leads: a bar where you do, a thin line where they do."""
    yield text(0, STRIP + 6, "leads", f"fill='{FAINT}' class='tl-faint'")
    for bar in bars:
        x, width = _across(bar)
        if bar.control is Side.ME:
            yield rect(x, STRIP, width + 0.6, 5, DOT)
        else:
            yield rect(x, STRIP + 2, width + 0.6, 1, f"fill='{FAINT}' class='tl-faint'")


def _across(bar: Bar) -> tuple[float, float]:
    """Where a bar begins, and how wide it is."""
    return _x(bar.begin), max(1.0, _x(bar.end) - _x(bar.begin) - 0.6)


def _bar(bar: Bar) -> Iterator[str]:
    """A turn: its bar, and a ring or dot a question, rings first."""
    x, width = _across(bar)
    y = LANE[bar.side]
    told = sayable(f"Turn {bar.turn}, {WORDS[bar.focus]}: {bar.said}")
    yield f"<a href='#turn-{bar.turn}' aria-label={quoteattr(told)}><title>{escape(told)}</title>"
    yield rect(x, y, width, THICK, _of_focus(bar.focus))
    if bar.restates:
        yield rect(x, y + THICK - 4, width, 4, f"fill='{INK}' class='tl-restates'")
    for number in range(min(bar.questions, MOST_DOTS)):
        look = RING if number < bar.follow_ups else DOT
        yield f"<circle cx='{x + 4 + number * 8:.1f}' cy='{y - 6}' r='2.6' {look}/>"
    yield "</a>"


def _tips(tips: tuple[Tip, ...]) -> tuple[list[str], int]:
    """The tipping points, each label above the lines it would cross, and how many rows they take."""
    placed: list[tuple[Tip, int]] = []
    for tip in reversed(tips):
        begin, end = _span(tip)
        crossed = [row for other, row in placed if begin - 6 <= _x(other.at) <= end + 6 or _overlap(_span(other), (begin, end))]
        placed.append((tip, max(crossed, default=-1) + 1))
    drawn = [piece for tip, row in reversed(placed) for piece in _tip(tip, row)]
    return drawn, max((row + 1 for _, row in placed), default=0)


def _span(tip: Tip) -> tuple[float, float]:
    """From where to where a label goes; at the right edge it stands before its line."""
    x, long = _x(tip.at), len(f"{tip.turn} {tip.words}") * LETTER + BESIDE
    return (x - long, x - BESIDE) if x + long > WIDTH - RIGHT else (x + BESIDE, x + long)


def _overlap(one: tuple[float, float], two: tuple[float, float]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _tip(tip: Tip, row: int) -> Iterator[str]:
    """A tipping point: its line down to the strip, and its label."""
    x, y = _x(tip.at), LANE[Side.ME] - 24 - row * ROW
    turned = _span(tip)[1] < x
    line = f"stroke='{CARE}' stroke-width='.8' class='tl-tip'"
    yield f"<line x1='{x:.1f}' x2='{x:.1f}' y1='{y + 3}' y2='{STRIP}' {line}/>"
    words = f"<tspan fill='{CARE}' class='tl-care'>{tip.turn}</tspan> {escape(tip.words)}"
    yield text(x - BESIDE if turned else x + BESIDE, y + 2, words, more=" text-anchor='end'" if turned else "")


def _key() -> Iterator[str]:
    """What the colours and signs mean."""
    y = HEIGHT - 10
    signs = [(rect(0, y - 9, 12, 10, _of_focus(focus)), WORDS[focus]) for focus in COLOURS if focus is not Focus.OTHER]
    signs += [
        (f"<circle cx='6' cy='{y - 4}' r='2.6' {DOT}/>", "question"),
        (f"<circle cx='6' cy='{y - 4}' r='2.6' {RING}/>", "follows up"),
    ]
    signs += [
        (rect(0, y - 5, 12, 4, f"fill='{INK}' class='tl-restates'"), "says back"),
        (rect(0, y - 6, 12, 5, DOT), "you lead"),
    ]
    x = float(LEFT)
    for sign, words in signs:
        yield f"<g transform='translate({x:.0f} 0)'>{sign}{text(17, y, words)}</g>"
        x += 17 + len(words) * LETTER + 16
