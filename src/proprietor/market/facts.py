"""Facts: what one row, page or file says of a post, part by part as text, made into a posting; or refused with the reason."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from proprietor.market.levels import level_of
from proprietor.market.masking import MASK, Masked, masked
from proprietor.market.normalising.amounts import PayRange, range_of, read_pay
from proprietor.market.normalising.days import Day, read_day
from proprietor.market.normalising.experience import experience_in
from proprietor.market.normalising.places import Place, read_place
from proprietor.market.normalising.workplaces import Workplace, employments_in, read_workplace
from proprietor.market.pages import is_page, read_page
from proprietor.market.postings import MOST_DESCRIPTION, PaySource, Posting
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

PARTS = (
    "title", "company", "place", "city", "region", "country", "workplace", "remote", "level", "experience", "employment",
    "pay", "pay_min", "pay_max", "currency", "period", "pay_source", "occupation_code", "occupation_scheme", "posted_on",
    "valid_until", "seen_on", "openings", "education", "industry", "source", "source_id", "url", "apply_url", "description",
)  # fmt: skip
"""What can be said of a post."""

CALLED = {
    "title": "what the post is called", "company": "who offers it", "place": "where", "city": "the town", "region": "the region",
    "country": "the country", "workplace": "on site, hybrid or remote", "remote": "whether it is remote", "level": "the level",
    "experience": "experience asked for", "employment": "kind of employment", "pay": "the pay", "pay_min": "the least pay",
    "pay_max": "the most pay", "currency": "the currency", "period": "what the pay is for", "pay_source": "where the pay is from",
    "occupation_code": "code of the occupation", "occupation_scheme": "scheme of that code", "posted_on": "the day it was posted",
    "valid_until": "the last day to apply", "seen_on": "the day you found it", "openings": "how many are sought",
    "education": "education asked for", "industry": "the industry", "source": "where it was found",
    "source_id": "its number there", "url": "its address on the web", "apply_url": "where one applies",
    "description": "the advert itself",
}  # fmt: skip
"""What each part is called where somebody says what a column means."""

MOST_SIGNS = {"title": 200, "company": 200, "url": 2_000, "apply_url": 2_000}
"""Signs that are kept of some parts; of all others but the description 300 (guesses)."""

_OTHERS = 300
_REMEMBERED = 4_096
_MOST_OPENINGS = 100_000
_PARTED = re.compile(r"\s*[,;()]\s*")
_ESCAPED = re.compile(r"\\([-+*_.#&!()\[\]~>|])")
"""Signs that Markdown keeps from being read as its own; JobSpy gives descriptions in it."""

_WEB = re.compile(r"https?://[^\s\"<>]+", re.IGNORECASE)
_BARE_WEB = re.compile(r"(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,24}/[^\s\"<>]*|www\.(?:[a-z0-9-]+\.)+[a-z]{2,24}", re.IGNORECASE)
"""An address without "https://" before it."""

_PARTICULAR = re.compile(r"@|%40|linkedin\.com/(?:in|pub)/|xing\.com/profile/", re.IGNORECASE)
"""What makes an address one of a person."""


NO_TITLE = "There is no title."
"""Why a row without a title is left out."""

DAYS = ("posted_on", "valid_until", "seen_on")
"""Parts that are days."""

_NO_ORDERS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Made:
    """A posting made of facts.

    Attributes:
        posting: the posting, not kept yet.
        notes: sentences on what was assumed, doubtful or left out.
        emails: addresses taken out of its words.
        phones: telephone numbers taken out.
        names: names of contact persons taken out.
    """

    posting: Posting
    notes: tuple[str, ...] = ()
    emails: int = 0
    phones: int = 0
    names: int = 0


def posting_of(facts: Mapping[str, str], today: date, orders: Mapping[str, str] = _NO_ORDERS) -> Made:
    """Make a posting of what is said, each part normalised.

    Args:
        facts: parts of PARTS with their texts; missing and empty ones say nothing.
        today: the day on which it is read: `seen_last`, and what "3 days ago" is counted from.
        orders: for each of DAYS "day" or "month", whichever stands first in 12/03/2026; missing where it is not known.

    Raises:
        Refusal: `empty` without a title, `impossible-pay` with the reason.
    """
    said = dict.fromkeys(_SHORT_PARTS, "")
    said.update({part: _short(part, text) for part, text in facts.items() if text and part in said})
    title, company, written = _masked(said["title"]), _masked(said["company"]), _masked(said["place"])
    if not title.text:
        raise Refusal("empty", NO_TITLE, "Give the post the name it has in the advertisement.", place="title")
    place = _place(said, written.text)
    pay, pay_source = _pay(said, place.country)
    words, description = _description(facts.get("description", ""))
    months = _months(said["experience"])
    level = _level(title.text, said["level"], months)
    days = _days(said, today, orders)
    posting = Posting(
        title=title.text,
        company=company.text,
        place=place.raw,
        city=place.city,
        region=place.region,
        country=place.country,
        workplace=_workplace(said, place),
        level=level.level,
        level_source=level.source,
        employment=_employment(said["employment"] or title.text),
        pay_low=pay.least,
        pay_high=pay.most,
        pay_source=pay_source,
        posted_on=days[0].on,
        valid_until=days[1].on,
        seen_first=days[2].on or _seen(today),
        seen_last=_seen(today),
        openings=_count(said["openings"]),
        experience_months=months,
        url=_address(said["url"]),
        apply_url=_address(said["apply_url"]),
        description=description.text,
        occupation_code=said["occupation_code"],
        occupation_scheme=said["occupation_scheme"],
        education=said["education"],
        industry=said["industry"],
        source=said["source"],
        source_id=said["source_id"],
    )
    notes = (*place.notes, *pay.notes, *(day.note for day in days if day.note), *words)
    return _made(posting, notes, (title, company, written, description))


def _made(posting: Posting, notes: tuple[str, ...], parts: tuple[Masked, ...]) -> Made:
    """The posting with what was taken out of its words, counted."""
    return Made(
        posting,
        notes,
        emails=sum(part.emails for part in parts),
        phones=sum(part.phones for part in parts),
        names=sum(part.names for part in parts),
    )


_SHORT_PARTS = PARTS[:-1]


NOTHING = frozenset({"nan", "none", "null", "n/a", "-"})
"""What programs write where nothing is said."""

_LONGEST_NOTHING = 4


def _short(part: str, text: str) -> str:
    whole = text.replace("\x00", "") if "\x00" in text else text
    plain = " ".join(whole[: MOST_SIGNS.get(part, _OTHERS)].split())
    return "" if len(plain) <= _LONGEST_NOTHING and plain.lower() in NOTHING else plain


_masked = lru_cache(_REMEMBERED)(masked)
_level = lru_cache(_REMEMBERED)(level_of)
_read_place = lru_cache(_REMEMBERED)(read_place)
_day = lru_cache(_REMEMBERED)(read_day)
_range = lru_cache(_REMEMBERED)(range_of)
_seen = lru_cache(2)(date_of)


@lru_cache(_REMEMBERED)
def _employment(text: str) -> str:
    return ", ".join(employments_in(text))


def _days(said: Mapping[str, str], today: date, orders: Mapping[str, str]) -> tuple[Day, Day, Day]:
    """The days of DAYS; only the last on which one may apply may lie ahead."""
    posted, until, seen = (said[part] for part in DAYS)
    return (
        _day(posted, today, order=orders.get("posted_on", "")),
        _day(until, today, order=orders.get("valid_until", ""), past=False),
        _day(seen, today, order=orders.get("seen_on", "")),
    )


def _place(said: Mapping[str, str], masked_place: str) -> Place:
    """The place; a part of it that held somebody's particulars tells no place and falls out."""
    parted = _PARTED.split(masked_place) if MASK in masked_place else ()
    written = ", ".join(part for part in parted if MASK not in part) if parted else masked_place
    parts = [said[part] for part in ("city", "region", "country") if said[part]]
    return _read_place(written or ", ".join(parts))


def _workplace(said: Mapping[str, str], place: Place) -> Workplace:
    told = read_workplace(said["workplace"], said["remote"])
    if told is not Workplace.UNKNOWN and not (told is Workplace.REMOTE and place.workplace is Workplace.HYBRID):
        return told
    return place.workplace


def _pay(said: Mapping[str, str], country: str) -> tuple[PayRange, PaySource]:
    """The pay and its source: amounts in columns count before a statement in words."""
    if said["pay_min"] or said["pay_max"]:
        pay = _range(said["pay_min"], said["pay_max"], said["currency"], said["period"], country)
        source = _PAY_SOURCES.get(said["pay_source"].lower(), PaySource.POSTED)
    else:
        pay = read_pay(said["pay"], country, said["currency"], said["period"]) if said["pay"] else PayRange()
        source = PaySource.PARSED
    return pay, source if pay.least or pay.most else PaySource.NONE


_PAY_SOURCES = {
    "description": PaySource.PARSED,
    "parsed": PaySource.PARSED,
    "estimated": PaySource.ESTIMATED,
    "1": PaySource.ESTIMATED,
    "true": PaySource.ESTIMATED,
}
"""How JobSpy names it: direct_data for what a site states, description for what was read out of the text. Where a column says
whether the pay is predicted, as salary_is_predicted does, a yes is an estimate."""


def _months(text: str) -> int | None:
    """Experience in months; a bare number is taken for months, as schema.org has it."""
    bare = text.removesuffix(".0")
    return int(bare) if bare.isdigit() and bare.isascii() and len(bare) < len("1000") else experience_in(text)


def _count(text: str) -> int | None:
    bare = text.removesuffix(".0")
    return (
        int(bare)
        if bare.isascii() and bare.isdigit() and len(bare) <= len("100000") and 0 < int(bare) <= _MOST_OPENINGS
        else None
    )


def _address(text: str) -> str:
    """An address on the web, "https://" put before one that begins with neither; a person's own is not kept."""
    whole = f"https://{text}" if text[:4] != "http" and _BARE_WEB.fullmatch(text) else text
    return whole if _WEB.fullmatch(whole) and not _PARTICULAR.search(whole) else ""


def _description(text: str) -> tuple[tuple[str, ...], Masked]:
    plain = text.replace("\x00", "")
    notes: tuple[str, ...] = ()
    if len(plain) > MOST_DESCRIPTION:
        notes = (f"Of the description the first {MOST_DESCRIPTION:,} of {len(plain):,} signs are kept.",)
        plain = plain[:MOST_DESCRIPTION]
    plain = _ESCAPED.sub(r"\1", plain) if "\\" in plain else plain
    read = read_page(plain).text if "<" in plain and is_page(plain) else plain.strip()
    return notes, masked(read)
