"""What pay to expect, for the screen and as plain values."""

from collections.abc import Iterator

from proprietor.actions.pay import PaySeen, PayShown
from proprietor.actions.plain import plain
from proprietor.cli.charted import charted
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.table import Column, table
from proprietor.market.aim import Aim
from proprietor.market.outlook import Found
from proprietor.market.pay import Paid
from proprietor.market.pay_words import begun, firms_of, many, rounded, source_of, spoken_in, told
from proprietor.market.posted import in_unit, yearly
from proprietor.market.reach import Stand, level_name
from proprietor.values.money import Period

MOST_REASONS = 6
"""Reasons why references are not used that the screen spells out (a guess)."""


def pay_plain(shown: PayShown) -> dict[str, object]:
    """All of it as plain values."""
    return {
        "outlooks": [_seen_plain(each) for each in shown.seen],
        "postings": shown.postings,
        "without_occupation": shown.unsorted,
        "pay_tables": [{"id": each.id, "name": each.name, "rows": each.rows} for each in shown.tables],
    }


def _seen_plain(seen: PaySeen) -> dict[str, object]:
    aim, found = seen.outlook.aim, seen.outlook.found
    asked = {
        "name": aim.name,
        "target": aim.target or None,
        "occupation": aim.occupation or None,
        "may_be": list(aim.candidates),
        "level": aim.level.value,
        "place": aim.place,
        "wanted": str(aim.wanted) if aim.wanted else None,
    }
    return {"asked": asked, "reason": seen.outlook.reason, "missing": seen.missing, **(_found_plain(found) if found else {})}


def _found_plain(found: Found) -> dict[str, object]:
    cell, report = found.cell, found.report
    return {
        "cell": {"words": cell.words, "firms": cell.taken.firms, "scope": cell.taken.scope.value},
        "currency": report.next_offer.currency,
        "in_unit": _in_unit(found),
        "next_offer": _paid_plain(report.next_offer),
        "lower": _money(report.lower),
        "median": _paid_plain(report.median),
        "band": {name: _paid_plain(each) for name, each in report.band.items()},
        "stand": found.stand.value,
        "because": found.because,
        "levels": [
            {
                "level": each.level.value,
                "stand": each.stand.value,
                "said": each.words,
                "next_offer": _paid_plain(each.report.next_offer),
            }
            for each in found.rungs
        ],
        "levels_differ": found.apart,
        "references": [plain(each) for each in found.choice.weighed],
        "cautions": list(found.cautions),
        "figures": [
            {
                "record": each.record,
                "title": each.title,
                "firm": each.firm,
                "offer": each.offer,
                "level": each.level.value,
                "low": str(each.posted.least),
                "high": str(each.posted.most or each.posted.least),
                "on": each.posted.on,
            }
            for each in cell.members
            if each.posted
        ],
    }


def _paid_plain(paid: Paid) -> dict[str, object]:
    figure = paid.figure
    return {
        **{name: _money(getattr(figure, name)) for name in ("value", "low", "high")},
        "holds": figure.level,
        "reason": figure.reason,
        "firms": paid.firms,
        "postings": paid.postings,
        "oldest": paid.oldest,
        "newest": paid.newest,
        "method": paid.method.value,
        "basis": paid.basis.value,
        "share": round(paid.share, 4),
        "source": paid.source,
        "widened": paid.widened,
    }


def _in_unit(found: Found) -> dict[str, object]:
    """The next offer and the middle in the unit of the wish, as they are shown."""
    unit = _unit(found)
    shown: dict[str, object] = {"unit": unit.value}
    for name, paid in (("next_offer", found.report.next_offer), ("median", found.report.median)):
        figure = paid.figure
        parts = (figure.value, figure.low, figure.high)
        shown[name] = [None if each is None else in_unit(each, unit) for each in parts]
    return shown


def _unit(found: Found) -> Period:
    wanted = found.cell.aim.wanted
    return spoken_in(wanted.period if wanted else None)


def _money(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def pay_lines(shown: PayShown, face: Face) -> Iterator[str]:
    """All of it for the screen."""
    for at, each in enumerate(shown.seen):
        if at:
            yield ""
        yield from _seen_lines(each, face)
    if shown.unsorted:
        yield ""
        names, them = ("names", "it tells") if shown.unsorted == 1 else ("name", "they tell")
        yield paragraph(
            f"{shown.unsorted} of {shown.postings} postings {names} no occupation yet, so {them} of no target.", face.width
        )


def _seen_lines(seen: PaySeen, face: Face) -> Iterator[str]:
    outlook = seen.outlook
    yield face.ink.strong(clean(_headed(outlook.aim)))
    if outlook.found is None:
        yield paragraph(outlook.reason, face.width)
        return
    found = outlook.found
    yield paragraph(found.cell.words, face.width)
    yield ""
    yield from _figure("Next offer", found.report.next_offer, face, _unit(found))
    yield from _figure("The middle", found.report.median, face, _unit(found))
    yield from _wish(found, face)
    if seen.picture is not None:
        yield ""
        yield from charted(seen.picture, face.ink, face.width, rings="a quantile or an offer")
    if any(paid.figure.told for paid in found.report.band.values()):
        yield ""
        yield from _band(found, face)
    if found.rungs:
        yield ""
        yield from _levels(found, face)
    yield ""
    yield from _references(found, seen.missing, face)
    if found.cautions:
        yield ""
        yield face.ink.strong("To mind")
        for each in found.cautions:
            yield paragraph(each, face.width, "  ", "    ")


def _headed(aim: Aim) -> str:
    level = "" if aim.level == "unknown" else f", {aim.level.value}"
    same = "" if aim.label.lower() in aim.name.lower() else f" ({aim.label.lower()})"
    return f"{aim.name}{same}{level}{f', {aim.place}' if aim.place else ''}"


def _figure(name: str, paid: Paid, face: Face, unit: Period) -> Iterator[str]:
    said = told(paid, unit)
    yield paragraph(f"{name:<12}{said}.", face.width, "", " " * 12)
    if paid.figure.told:
        yield face.ink.faint(paragraph(f"{begun(firms_of(paid))}. {source_of(paid)}", face.width, " " * 12))


def _wish(found: Found, face: Face) -> Iterator[str]:
    wanted, stand = found.cell.aim.wanted, found.stand
    if wanted is None:
        yield paragraph("You want    not said yet: give --wanted, or the target its pay.", face.width, "", " " * 12)
        return
    year = yearly(wanted)
    by_year = "" if year is None or wanted.period == "year" else f", {rounded(year, wanted.currency)} a year of full-time work"
    style = face.ink.warning if stand in {Stand.OVER, Stand.UNDER} else face.ink.strong
    because = f", because {found.because}" if found.because else ""
    said = paragraph(f"{'You want':<12}{wanted}{by_year}: {stand.value}{because}.", face.width, "", " " * 12)
    yield said.replace(stand.value, style(stand.value), 1)


def _band(found: Found, face: Face) -> Iterator[str]:
    columns = [
        Column("What is paid", style=face.ink.strong),
        Column("A year", right=True, firm=True),
        Column("Four times in five", firm=True),
        Column("By your postings", right=True, firm=True),
    ]
    rows = [
        [
            _QUANTILES[name],
            rounded(paid.figure.value, paid.currency) if paid.figure.value is not None else "cannot tell",
            f"{rounded(paid.figure.low or 0, paid.currency)} – {rounded(paid.figure.high or 0, paid.currency)}"
            if paid.figure.told
            else "",
            f"{paid.share * 100:.0f} %" if paid.figure.told else "",
        ]
        for name, paid in found.report.band.items()
    ]
    yield from table(columns, rows, face.ink, face.width)


_QUANTILES = {
    "p10": "a tenth below",
    "p25": "a quarter below",
    "p50": "the middle",
    "p75": "a quarter above",
    "p90": "a tenth above",
}


def _levels(found: Found, face: Face) -> Iterator[str]:
    yield face.ink.strong("Level by level")
    if found.apart:
        yield paragraph(found.apart, face.width, "  ")
    for each in found.rungs:
        yield paragraph(f"{level_name(each.level)}: {each.stand.value}. {each.words}", face.width, "  ", "    ")


def _references(found: Found, missing: str, face: Face) -> Iterator[str]:
    yield face.ink.strong("Pay references")
    weighed = found.choice.weighed
    if not weighed and not missing:
        yield paragraph("None in your books. A table of your own: proprietor market pay-table FILE", face.width, "  ", "    ")
    for each in [one for one in weighed if one.used] + [one for one in weighed if not one.used][:MOST_REASONS]:
        if each.used:
            yield paragraph(f"In use, {each.why}: {each.example}.", face.width, "  ", "    ")
        elif not each.example:
            yield paragraph(f"“{clean(each.shelf)}” {each.why}.", face.width, "  ", "    ")
        else:
            more = f" and {many(each.count - 1, 'row')} more" if each.count > 1 else ""
            yield paragraph(f"Not used: {each.example}{more} {each.why}.", face.width, "  ", "    ")
    if missing:
        yield paragraph(missing, face.width, "  ", "    ")
