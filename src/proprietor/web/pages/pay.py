"""Pay: what to expect for each target or any other post, and reading in tables of pay, looked through first."""

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.pay import ImportPayTable, PaySeen, PayShown, PreviewPayTable, ShowPay
from proprietor.market.levels import Level
from proprietor.market.occupations import by_id
from proprietor.market.pay_told import PayTold
from proprietor.market.pay_words import begun, firms_of, rounded, source_of, spoken_in, told
from proprietor.market.posted import yearly
from proprietor.market.reach import Stand
from proprietor.market.reference_table import NEEDED
from proprietor.values.figure import parse_number
from proprietor.values.money import Pay, Period, parse_pay
from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import OfBooks
from proprietor.web.charts import set_in
from proprietor.web.forms import Option
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

ASKED = ("title", "occupation", "level", "place", "wanted", "uplift")
"""What can be asked of any other post, by its names in the address."""

QUANTILES = {
    "p10": "A tenth is paid less",
    "p25": "A quarter is paid less",
    "p50": "The middle",
    "p75": "A quarter is paid more",
    "p90": "A tenth is paid more",
}

MOST_TABLES = 4
"""Tables that are looked through at one time (a guess); each may have some millions of signs."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A table that is looked through: its file, its bytes, and what it shall be called."""

    file: str
    data: bytes
    name: str


def _gone() -> Refusal:
    said = "That table is not at hand any more; nothing of it was kept."
    return Refusal("unknown-id", said, "Choose its file once more.")


TABLES: OfBooks[Laid] = OfBooks(MOST_TABLES, _gone)


def show(visit: Visit) -> Response:
    """What pay to expect: of all targets in short, of one in full."""
    return _show(visit, None)


def _show(visit: Visit, refusal: Refusal | None) -> Response:
    every = visit.business.do(ShowPay())
    asked: PaySeen | None = None
    try:
        asked = _asked(visit, every)
    except Refusal as wrong:
        if wrong.code == "unknown-id":
            raise
        refusal = refusal or wrong
        asked = _meant(visit, every)
    found = asked.outlook.found if asked else None
    return visit.show(
        "market-pay.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        every=every,
        asked=asked,
        found=found,
        members=sorted(found.cell.members, key=_newest, reverse=True) if found else [],
        picture=set_in(visit.business, asked.picture if asked else None),
        typed={name: visit.query.get(name, "") for name in ASKED},
        levels=_levels(visit.query.get("level", "")),
        needed=NEEDED,
        quantiles=QUANTILES,
        over=Stand.OVER,
        under=Stand.UNDER,
        candidates=_candidates(asked),
        unit=spoken_in(found.cell.aim.wanted.period if found and found.cell.aim.wanted else None),
        words={"told": told, "firms": firms_of, "source": source_of, "rounded": rounded, "begun": begun, "wish": _by_year},
        notice_line=notice_of(visit),
    )


def _meant(visit: Visit, every: PayShown) -> PaySeen | None:
    """The target that was meant when what was asked of it is refused, as it stands in the books; else the first."""
    named = visit.query.get("target", "")
    return next((each for each in every.seen if each.outlook.aim.target == named), next(iter(every.seen), None))


def _newest(named: PayTold) -> str:
    return str(named.posted.on or "") if named.posted else ""


def _asked(visit: Visit, every: PayShown) -> PaySeen | None:
    """The one that is shown in full: as the address asks, else the first target."""
    query = visit.query
    title, target = query.get("title", "").strip(), query.get("target", "").strip()
    if not title and not target and not any(query.get(name, "").strip() for name in ASKED):
        return every.seen[0] if every.seen else None
    level = query.get("level", "")
    if level and level not in set(Level):
        raise Refusal("bad-value", f"“{level[:40]}” is no level.", "Choose one from the list.", place="level")
    request = ShowPay(
        target="" if title else target,
        title=title,
        occupation=query.get("occupation", "") if title else "",
        level=Level(level) if level else None,
        place=query.get("place", ""),
        wanted=_pay(query.get("wanted", "")),
        uplift=_share(query.get("uplift", "")),
    )
    return visit.business.do(request).seen[0]


def _pay(text: str) -> Pay | None:
    try:
        return parse_pay(text) if text.strip() else None
    except Refusal as refusal:
        raise Refusal(refusal.code, refusal.sentence, refusal.remedy, place="wanted") from refusal


def _share(text: str) -> float:
    """A share as it was typed in per cent; nought for nothing."""
    try:
        return float(parse_number(text.strip().removesuffix("%"))) / 100 if text.strip() else 0.0
    except Refusal as refusal:
        raise Refusal(refusal.code, refusal.sentence, refusal.remedy, place="uplift") from refusal


def _candidates(asked: PaySeen | None) -> list[tuple[str, str, str]]:
    """What an aim may be while that is not sure: each occupation's id, what it is called, and where to ask for it so."""
    aim = asked.outlook.aim if asked else None
    if aim is None or aim.occupation:
        return []
    title = {"title": aim.name, "place": aim.place}
    return [(each, by_id()[each].label, f"/market/pay?{urlencode({**title, 'occupation': each})}") for each in aim.candidates]


def _levels(chosen: str) -> list[Option]:
    return [
        Option(value=each.value, words=each.value, chosen=each.value == chosen) for each in Level if each is not Level.UNKNOWN
    ]


def _by_year(wanted: Pay) -> str:
    """A wanted pay by the year, where it is named for another period; empty otherwise."""
    year = yearly(wanted)
    return "" if year is None or wanted.period is Period.YEAR else f"{rounded(year, wanted.currency)} a year of full-time work"


def look_through(visit: Visit) -> Response:
    """Take a table in, and show what is in it before anything is kept."""
    if "file" not in visit.files:
        return _show(visit, Refusal("empty", "No file was chosen.", "Choose a table as CSV.", place="file"))
    file, data = visit.files["file"]
    laid = Laid(file, data, visit.form.get("name", "").strip())
    try:
        visit.business.do(PreviewPayTable(file=laid.file, data=laid.data, name=laid.name))
    except Refusal as refusal:
        refusal.place = "file"
        return _show(visit, refusal)
    return visit.go(f"/market/pay-tables/{TABLES(visit.business).lay(laid)}")


def table(visit: Visit) -> Response:
    """What is in a table that is looked through."""
    laid = TABLES(visit.business).get(visit.path["table"])
    seen = visit.business.do(PreviewPayTable(file=laid.file, data=laid.data, name=laid.name))
    return visit.show("pay-table.html", table=visit.path["table"], seen=seen, file=laid.file, needed=NEEDED)


def keep(visit: Visit) -> Response:
    """Keep it."""
    tables = TABLES(visit.business)
    laid = tables.get(visit.path["table"])
    kept = visit.business.do(ImportPayTable(file=laid.file, data=laid.data, name=laid.name))
    tables.drop(visit.path["table"])
    return visit.go(f"/market/pay{newest(visit.business, kept.id)}")


def leave(visit: Visit) -> Response:
    """Let go of it."""
    TABLES(visit.business).drop(visit.path["table"])
    return visit.go("/market/pay")
