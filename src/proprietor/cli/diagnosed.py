"""A diagnosis in the terminal: words, a table of the stages, bars, what it rests on, plain values."""

from collections.abc import Iterator

from proprietor.actions.diagnosing import Diagnosed
from proprietor.actions.plain import plain
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.pursued import gap_said, quiet_plain
from proprietor.cli.register import Register
from proprietor.cli.table import Column, table
from proprietor.market.causes import NAMED, PRIOR, Hypothesis
from proprietor.market.funnel import USUAL
from proprietor.market.likely import chance_said, look_said, share_said
from proprietor.market.ways import Compared

BAR = 30
"""Columns a bar of 100 % takes (a guess)."""

FULL, BEFORE = "█", "│"

MOST_QUIET = 5
"""Spent opportunities listed, the freshest; the pipeline has all of them (a guess)."""


def diagnosis_plain(found: Diagnosed) -> dict[str, object]:
    """All of it as plain values."""
    diagnosis = found.diagnosis
    return {
        "verdict": diagnosis.verdict.value if diagnosis.verdict else None,
        "says": diagnosis.says,
        "missing": diagnosis.missing,
        "test": diagnosis.test,
        "leak": diagnosis.leak.value if diagnosis.leak else None,
        "chances": {each.value: chance for each, chance in diagnosis.chances.items()},
        "stages": [{**_parts(each), "usual": USUAL[each.stage].rate, "leaks": each.leaks} for each in diagnosis.passages],
        "reasons": [plain(each) for each in found.tried.reasons],
        "unapplied": list(found.tried.unapplied),
        "leads": found.tried.signs.leads,
        "without_reason": found.tried.signs.ended_silent,
        "gaps": [plain(each) for each in found.tried.gaps],
        "asking": plain(found.tried.signs.asking) if found.tried.signs.asking else None,
        "compared": [_parts(each) for each in found.compared],
        "quiet": [quiet_plain(each) for each in found.quiet],
        "seed": found.seed,
        "usual": list(found.usual),
        "guesses": list(found.guesses),
    }


def _parts(value: object) -> dict[str, object]:
    made = plain(value)
    assert isinstance(made, dict)
    return made


def diagnosis_lines(found: Diagnosed, face: Face, *, guesses: bool) -> Iterator[str]:
    """All of it in words."""
    yield face.ink.strong(paragraph(found.diagnosis.says, face.width))
    yield ""
    yield paragraph(f"What would help most to know: {found.diagnosis.missing}", face.width)
    yield paragraph(f"What to try next: {found.diagnosis.test}", face.width)
    if found.leads and found.diagnosis.says != found.leads:
        yield paragraph(found.leads, face.width)
    if not found.diagnosis.passages:
        yield from _unapplied(found, face, Register(face))
        yield ""
        yield from _teaches(face)
        return
    yield ""
    yield from _stages(found, face)
    yield ""
    yield from _bars(found, face)
    register = Register(face)
    yield from _rests(found, face, register)
    yield from _ways(found, face)
    yield from _quiet(found, face, register)
    yield ""
    if guesses:
        yield face.ink.strong("Usual rates")
        yield from (paragraph(each, face.width, "  ", "    ") for each in found.usual)
        yield face.ink.strong("Guesses")
        yield from (paragraph(each, face.width, "  ", "    ") for each in found.guesses)
    else:
        yield face.ink.faint("What is guessed behind this, and whose the usual rates are: proprietor market diagnose --guesses")


def _teaches(face: Face) -> Iterator[str]:
    yield "It rests on what you write down of each opportunity, such as:"
    yield face.ink.good("  proprietor opportunity record 'Bed manager, Quayside Hospital'")
    yield face.ink.good("  proprietor opportunity move opp_… applied --on 2026-03-02")
    yield face.ink.good("  proprietor opportunity move opp_… lost --reason evidence --they-said")


def _stages(found: Diagnosed, face: Face) -> Iterator[str]:
    columns = [
        Column("Stage"),
        Column("Got on", right=True, firm=True),
        Column("Open", right=True, firm=True),
        Column("Believed", right=True, firm=True),
        Column("Usual", right=True, firm=True),
        Column("So"),
    ]
    rows = [
        [
            each.stage.value,
            f"{each.hits} of {each.tries}",
            str(each.open or ""),
            share_said(each.rate),
            f"{USUAL[each.stage].rate * 100:.0f} %",
            look_said(each),
        ]
        for each in found.diagnosis.passages
    ]
    yield from table(columns, rows, face.ink, face.width)
    said = "Believed of your rate, with the usual rate as a start and a 90 % interval; a few tries hardly move it."
    yield face.ink.faint(paragraph(said, face.width))


def _bars(found: Diagnosed, face: Face) -> Iterator[str]:
    """The probability of each cause as a bar, with a line where it stood before anything was known."""
    for each in Hypothesis:
        chance = found.diagnosis.chances[each]
        signs = list((FULL * round(chance * BAR)).ljust(BAR))
        signs[round(PRIOR[each] * BAR)] = BEFORE
        bar = "".join(signs)
        line = f"{each.value:<32} {bar} {chance_said(chance)}"
        yield face.ink.strong(line) if each is found.diagnosis.verdict else line
    said = (
        f"{BEFORE} is where each stood before anything was known; a cause is named from {NAMED * 100:.0f} % on. They are "
        "surer than they should be: reasons are taken as independent of each other."
    )
    yield face.ink.faint(paragraph(said, face.width))


def _rests(found: Diagnosed, face: Face, register: Register) -> Iterator[str]:
    if found.tried.reasons or found.tried.signs.ended_silent or found.tried.unapplied:
        yield ""
        yield face.ink.strong("Why applications ended")
    for each in (each for each in found.tried.reasons if each.heard.counts):
        said = "they said so" if each.heard.they_said else "your guess"
        line = f"{each.heard.reason.word} ({said}): {clean(found.titles[each.opportunity])}"
        yield paragraph(line, face.width, f"  {register.head(each.opportunity)}  ", "    ")
    if silent := found.tried.signs.ended_silent:
        yield paragraph(f"{silent} ended without a reason that counts.{_guessed_closed(found)}", face.width, "  ")
    yield from _unapplied(found, face, register)
    if found.tried.gaps:
        yield ""
        yield face.ink.strong("What you asked and what they offered")
    for gap in found.tried.gaps:
        yield paragraph(gap_said(gap), face.width, f"  {register.head(gap.ask.opportunity)}  ", "    ")


def _guessed_closed(found: Diagnosed) -> str:
    closed = sum(not each.heard.counts for each in found.tried.reasons)
    return f" Of {closed} you think that the post was closed, which cannot be told from silence." if closed else ""


def _unapplied(found: Diagnosed, face: Face, register: Register) -> Iterator[str]:
    for each in found.tried.unapplied:
        line = f"Lost without an application written down, so not counted: {clean(found.titles[each])}"
        yield paragraph(line, face.width, f"  {register.head(each)}  ", "    ")


def _ways(found: Diagnosed, face: Face) -> Iterator[str]:
    if not found.compared:
        return
    yield ""
    yield face.ink.strong("One way against another")
    yield from (paragraph(compared_said(each), face.width, "  ", "    ") for each in found.compared)
    if any(each.chance.told for each in found.compared):
        yield face.ink.faint(f"  Drawn with seed {found.seed}.")


def compared_said(each: Compared) -> str:
    """Two ways in a sentence."""
    one, other = each.passages
    within = f" ({each.about})" if each.about else ""
    counts = f"“{clean(each.one)}” {one.hits} of {one.tries}, “{clean(each.other)}” {other.hits} of {other.tries}{within}"
    if not each.chance.told:
        return f"{counts}: cannot be told yet, because {each.chance.reason}."
    return f"{counts}: the first leads to talks more often with a probability of {chance_said(each.chance.value or 0)}."


def _quiet(found: Diagnosed, face: Face, register: Register) -> Iterator[str]:
    if not found.quiet:
        return
    yield ""
    yield face.ink.strong("Where it is quiet")
    spent = [each for each in found.quiet if each.spent]
    yield paragraph(f"{len(found.quiet)} wait for their word; {len(spent)} of them are spent.", face.width, "  ")
    for each in spent[-MOST_QUIET:]:
        state = f"{each.days} days, spent after {each.spent_after}"
        name = clean(each.pursued.opportunity.name)
        yield paragraph(f"{name}: {state}", face.width, f"  {register.head(each.pursued.opportunity.id)}  ", "    ")
    if len(spent) > MOST_QUIET:
        yield face.ink.faint("  The others: proprietor market pipeline")
