"""Postings on the screen and as plain values: what came in, how you fit them, what each asks for."""

import shlex
from collections.abc import Iterator

from proprietor.actions.offering import PostingShown, Ranking
from proprietor.actions.plain import plain
from proprietor.actions.postings import Brought, Market
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.register import Register
from proprietor.cli.table import Column, table
from proprietor.market.fit import Met, Reach, Standing
from proprietor.market.fitting import Fitted
from proprietor.market.intake import Tally, taken_out
from proprietor.market.occupations import occupation_label
from proprietor.market.postings import Posting
from proprietor.market.sorting import Unsure
from proprietor.values.ids import RecordId

SHOWN = 8
"""Rows of one sort that a preview lists before it only counts (a guess)."""

COLUMNS = 12
"""Columns that are named (a guess)."""

MARKS = {Standing.PROVED: "+", Standing.CLAIMED: "~", Standing.MISSING: "-"}


def brought_plain(brought: Brought) -> dict[str, object]:
    """What came in, as plain values."""
    return {
        "new": [_brief(each) for each in brought.new],
        "again": [each.before.id for each in brought.again],
        "unsure": [_unsure(each) for each in brought.unsure],
        "tally": plain(brought.tally),
    }


def _brief(posting: Posting) -> dict[str, object]:
    told = plain(posting)
    assert isinstance(told, dict)
    return {name: value for name, value in told.items() if name != "description"}


def brought_lines(brought: Brought, face: Face) -> Iterator[str]:
    """The preview of an import."""
    tally = brought.tally
    yield paragraph(read_words(brought), face.width)
    rows = [[each.title, each.company, each.place, each.pay_words, each.level.value] for each in brought.new[:SHOWN]]
    if rows:
        columns = (Column("Title"), Column("Company"), Column("Place"), Column("Pay", right=True), Column("Level", firm=True))
        yield from table(columns, rows, face.ink, face.width)
        yield from _more(len(brought.new))
    for merged in tally.merged_rows[:SHOWN]:
        differs = f"; they differ in {', '.join(merged.differs)}" if merged.differs else ""
        said = f"told twice: {merged.title}, {merged.company} ({merged.file}, line {merged.line}, as in line {merged.with_line}"
        yield face.ink.faint(paragraph(clean(f"{said}{differs})"), face.width, "  ", "    "))
    yield from _more(len(tally.merged_rows))
    for skipped in tally.skipped_rows[:SHOWN]:
        place = f", line {skipped.line}" if skipped.line else ""
        said = f"left out: {skipped.file}{place}: {skipped.reason}"
        yield face.ink.warning(paragraph(clean(said), face.width, "  ", "    "))
        if skipped.raw:
            yield face.ink.faint(paragraph(clean(skipped.raw[:160]), face.width, "      "))
    yield from _more(tally.skipped)
    for noted in tally.notes[:SHOWN]:
        yield face.ink.faint(paragraph(clean(noted.words), face.width, "  ", "    "))
    yield from _more(len(tally.notes))
    if taken := taken_out(tally.masked):
        yield paragraph(f"Taken out of the words, as far as it was recognised: {taken}.", face.width)
    yield from column_lines(tally, face)
    if brought.unsure:
        count = len(brought.unsure)
        titles = ", ".join(each.title for each in brought.unsure[:5])
        are = "1 title is" if count == 1 else f"{count:,} titles are"
        yield paragraph(f"{are} not sure and can be sorted afterwards: {clean(titles)}.", face.width)


def read_words(brought: Brought) -> str:
    """How many rows were read, and what became of them."""
    tally = brought.tally
    if not tally.rows and not tally.skipped:
        return "There is a first line with the names of columns, and no row below it."
    rows = f"{tally.rows:,} {'row' if tally.rows == 1 else 'rows'} read"
    return (
        f"{rows}: {len(brought.new):,} new, {len(brought.again):,} seen before, {tally.merged:,} told twice, "
        f"{tally.skipped:,} left out."
    )


def column_lines(tally: Tally, face: Face) -> Iterator[str]:
    """What became of columns that say no part of a posting."""
    for said, columns in (
        ("Columns left out on purpose", tally.dropped),
        ("Columns that are known and not kept", tally.unkept),
        ("Columns that were not understood", tally.unread),
        ("No file has a column called", tally.unmet),
    ):
        if columns:
            more = f" and {len(columns) - COLUMNS:,} more" if len(columns) > COLUMNS else ""
            yield paragraph(f"{said}: {clean(', '.join(columns[:COLUMNS]))}{more}.", face.width)
    if tally.unread:
        yield face.ink.faint(paragraph(f"Say what one means with: --column '{clean(tally.unread[0])}=description'", face.width))


def _more(count: int) -> Iterator[str]:
    if count > SHOWN:
        yield f"    … and {count - SHOWN:,} more"


def fitted_plain(fitted: Fitted) -> dict[str, object]:
    """A posting with its fit, as plain values."""
    fit = fitted.fit
    return {
        **_brief(fitted.posting),
        "fit": {
            "must": {each.value: [one.requirement.skill for one in fit.of(each, must=True)] for each in Standing},
            "nice": {each.value: [one.requirement.skill for one in fit.of(each, must=False)] for each in Standing},
            "reach": fit.reach.value,
            "says": fit.says,
        },
    }


def ranking_lines(ranking: Ranking, face: Face, most: int, *, narrowed: bool = False) -> Iterator[str]:
    """Postings in order, as a table."""
    if not ranking.postings and narrowed:
        yield "No posting fits these words. All of them: proprietor posting list"
        return
    if not ranking.postings:
        yield paragraph("No posting here. Bring some in: a CSV, saved pages, or one pasted advert.", face.width)
        yield face.ink.good("proprietor posting import FILE")
        return
    register = Register(face)
    columns = [
        Column("Id", firm=True, style=face.ink.strong),
        Column("Title"),
        Column("Company"),
        Column("Musts"),
        Column("Level"),
        Column("Pay", right=True),
    ]
    rows = [
        [
            register.head(each.posting.id),
            each.posting.title,
            each.posting.company,
            _counts(each),
            "" if each.fit.reach is Reach.UNKNOWN else each.fit.reach.value,
            each.posting.pay_words,
        ]
        for each in ranking.postings[:most]
    ]
    yield from table(columns, rows, face.ink, face.width)
    if len(ranking.postings) > most:
        yield face.ink.faint(f"{len(ranking.postings) - most:,} more with --all")
    yield face.ink.faint(
        paragraph(
            f"In the order of what your {ranking.claims:,} wins and claims prove of the musts; no score of you.", face.width
        )
    )


def _counts(fitted: Fitted) -> str:
    words = {Standing.PROVED: "proved", Standing.CLAIMED: "claimed", Standing.MISSING: "missing"}
    counts = ((len(fitted.fit.of(each, must=True)), word) for each, word in words.items())
    return ", ".join(f"{count} {word}" for count, word in counts if count)


def posting_plain(shown: PostingShown) -> dict[str, object]:
    """A posting with all that was found, as plain values."""
    return {
        "posting": plain(shown.fitted.posting),
        "fit": [_met(each) for each in shown.fitted.fit.met],
        "reach": shown.fitted.fit.reach.value,
        "occupations": [plain(each) for each in shown.matched.candidates],
        "sure": shown.matched.sure,
        "candidates": [plain(each) for each in shown.candidates],
        "unread": list(shown.unread),
        "work": [_met(each) for each in shown.work],
        "fluff": None if shown.fluff is None else [{"id": each.id, "text": each.text} for each in shown.fluff],
        "opportunities": [each.id for each in shown.opportunities],
    }


def _met(met: Met) -> dict[str, object]:
    return {
        "skill": met.requirement.skill,
        "words": met.requirement.words,
        "must": met.requirement.must,
        "standing": met.standing.value,
        "claim": met.claim.id if met.claim else None,
        "mend": met.mend,
    }


def posting_lines(shown: PostingShown, face: Face) -> Iterator[str]:
    """A posting on the screen."""
    posting, fit = shown.fitted.posting, shown.fitted.fit
    register = Register(face)
    where = ", ".join(part for part in (posting.company, posting.place) if part)
    yield face.ink.strong(clean(f"{posting.title}{f' · {where}' if where else ''}"))
    facts = [posting.pay_words, posting.workplace.value, posting.level.value, posting.employment.replace("_", " ")]
    facts += [f"open until {posting.valid_until.words}"] if posting.valid_until else []
    yield face.ink.faint(clean(", ".join(each for each in facts if each not in {"", "unknown"})))
    yield paragraph(fit.says, face.width)
    for must, heading in ((True, "It has to be"), (False, "It would be nice")):
        met = [each for standing in Standing for each in fit.of(standing, must=must)]
        yield from ([face.ink.faint(heading)] if met else [])
        for each in met:
            yield paragraph(clean(_met_line(each, register)), face.width, "  ", "      ")
    if shown.work:
        yield face.ink.faint("It names besides, as the work itself")
        for each in shown.work:
            yield paragraph(clean(_met_line(each, register)), face.width, "  ", "      ")
    if shown.unread:
        yield face.ink.faint("It asks for more, in words no skill was found in")
        for line in shown.unread:
            yield paragraph(clean(line), face.width, "  ", "      ")
        yield face.ink.faint("Say what they mean with: proprietor posting skill 'WORDS' SKILL")
    if shown.fluff:
        texts = "; ".join(each.text for each in shown.fluff[:3])
        texts += f"; and {len(shown.fluff) - 3} more" if len(shown.fluff) > len(shown.fluff[:3]) else ""
        said = f"{len(shown.fluff)} of your {shown.claims} wins and claims speak to nothing they name: {texts}"
        yield paragraph(clean(f"Leave out for this one: {said}."), face.width)
    if shown.fluff is None and shown.claims:
        yield paragraph("What of yours to leave out cannot be told yet, because too little of it was understood.", face.width)
    yield from _occupation(shown, face)


def _met_line(met: Met, register: Register) -> str:
    by = f": {met.claim.text} ({register.head(RecordId(met.claim.id))})" if met.claim else ""
    mend = f"; {met.mend}" if met.mend and met.claim else ""
    return f"{MARKS[met.standing]} {met.requirement.words}, {met.standing.value}{by}{mend}"


def _occupation(shown: PostingShown, face: Face) -> Iterator[str]:
    posting = shown.fitted.posting
    if posting.occupation:
        yield face.ink.faint(f"Occupation: {occupation_label(posting.occupation)}.")
        return
    yield "Its title is not sure. Which is it?"
    for each in shown.matched.candidates:
        yield face.ink.faint(f"  {each.occupation} ({each.score:.2f})")
    yield face.ink.good(clean(f"  proprietor posting sort {shlex.quote(posting.title)} OCCUPATION"))


def market_plain(shown: Market) -> dict[str, object]:
    """What there is, as plain values."""
    return {
        "postings": shown.postings,
        "firms": shown.firms,
        "paid": dict(shown.paid),
        "occupations": {name: {"label": label, "postings": len(ids)} for name, (label, ids) in shown.occupations.items()},
        "unsure": [_unsure(each) for each in shown.unsure],
    }


def market_lines(shown: Market, face: Face) -> Iterator[str]:
    """What there is, on the screen."""
    if not shown.postings:
        yield paragraph(
            "No postings yet. Bring in what you come across: a CSV, saved pages, or one pasted advert. Pay can be told "
            "from three firms on, and what to learn from thirty postings of the roles you want.",
            face.width,
        )
        yield face.ink.good("proprietor posting import FILE")
        return
    paid = ", ".join(f"{count:,} in {currency}" for currency, count in shown.paid.items())
    named = f"{shown.firms:,} {'firm' if shown.firms == 1 else 'firms'}"
    yield paragraph(f"{shown.postings:,} postings of {named}; pay is named by {paid or 'none of them'}.", face.width)
    rows = [[label, name, f"{len(ids):,}"] for name, (label, ids) in shown.occupations.items()]
    if rows:
        yield from table(
            (Column("Occupation"), Column("Id", firm=True), Column("Postings", right=True)), rows, face.ink, face.width
        )
    if shown.unsure:
        yield ""
        yield face.ink.strong("Titles that are not sure")
        for each in shown.unsure[:SHOWN]:
            likely = ", ".join(one.occupation for one in each.matched.candidates[:3]) or "nothing known"
            yield paragraph(clean(f"{each.title} ({len(each.postings)}): {likely}?"), face.width, "  ", "      ")
        yield from _more(len(shown.unsure))
        yield face.ink.good("  proprietor posting sort TITLE OCCUPATION")


def _unsure(each: Unsure) -> dict[str, object]:
    candidates = [{"occupation": one.occupation, "score": round(one.score, 4)} for one in each.matched.candidates]
    return {"title": each.title, "postings": len(each.postings), "candidates": candidates}
