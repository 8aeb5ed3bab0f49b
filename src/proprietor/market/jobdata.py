"""Job data: the fields of a job in JSON, as schema.org's JobPosting or JSON Resume's job description writes them."""

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proprietor.market.normalising.periods import period_of
from proprietor.market.pages import is_page, read_page

DEEPEST = 6
"""A job lies at most this many levels deep in lists and graphs (a guess)."""


@dataclass(frozen=True, slots=True)
class StatedPay:
    """Pay as a posting states it; each part as text, empty where it says nothing.

    Attributes:
        least: the lower end, or the only amount.
        most: the upper end; empty when there is one amount only.
        currency: a code or a sign.
        period: what it is paid for, such as "year".
        end: "up to" or "from" where only one end of a range is said; else empty.
    """

    least: str = ""
    most: str = ""
    currency: str = ""
    period: str = ""
    end: str = ""

    def __str__(self) -> str:
        """Say it as "30000–34000 GBP a year", "£12.40 an hour" or "up to £52k"."""
        amount = f"{self.least}–{self.most}" if self.most and self.most != self.least else self.least
        money = f"{amount} {self.currency}".strip() if self.currency.isalpha() or not self.currency else self.currency + amount
        said = f"{money} {'an' if self.period == 'hour' else 'a'} {self.period}" if self.period else money
        return f"{self.end} {said}" if self.end else said


@dataclass(frozen=True, slots=True, kw_only=True)
class JobData:
    """A job as its data tell it; `text` is the description with everything that was asked for, a line each."""

    title: str = ""
    employer: str = ""
    place: str = ""
    pay: StatedPay | None = None
    text: str = ""
    requirements: tuple[str, ...] = ()
    hours: str = ""
    form: str = "json-ld"


def jobs_in(written: str) -> tuple[JobData, ...]:
    """All jobs in a piece of JSON; none when it is no JSON or holds none."""
    return tuple(job_of(each) for each in written_jobs(written))


def written_jobs(written: str) -> tuple[Mapping[str, object], ...]:
    """The objects of all jobs in a piece of JSON, as they were written; none when it is no JSON or holds none."""
    try:
        held = json.loads(written, strict=False)  # pages break lines within their texts, though JSON forbids it
    except (ValueError, RecursionError):
        return ()
    return jobs_under(held)


def jobs_under(held: object) -> tuple[Mapping[str, object], ...]:
    """The objects of all jobs in what JSON was read into, however they are nested, down to DEEPEST levels."""
    return tuple(_found(held, DEEPEST))


def _found(held: object, deep: int) -> Iterator[Mapping[str, object]]:
    if isinstance(held, list) and deep:
        for each in held:
            yield from _found(each, deep - 1)
    if not isinstance(held, Mapping):
        return
    if "JobPosting" in _texts(held.get("@type")) or (deep >= DEEPEST - 1 and _is_job_resume(held)):
        yield held
    elif deep:
        for each in held.values():
            yield from _found(each, deep - 1)


def _is_job_resume(held: Mapping[str, object]) -> bool:
    """Whether this looks like JSON Resume's description of a job: a title, and what is to be done or brought."""
    asked = ("description", "responsibilities", "qualifications", "skills")
    return "@type" not in held and isinstance(held.get("title"), str) and any(key in held for key in asked)


def job_of(held: Mapping[str, object]) -> JobData:
    """Read the object of a job."""
    plain = "@type" not in held
    asked_for = ("qualifications", "skills", "experienceRequirements", "educationRequirements", "experience")
    requirements = tuple(dict.fromkeys(each for key in asked_for for each in _lines(held.get(key))))
    duties = [each for key in ("responsibilities", "description") for each in _lines(held.get(key))]
    return JobData(
        title=line_of(held.get("title")),
        employer=line_of(held.get("hiringOrganization") or held.get("company")),
        place=_place(held.get("jobLocation") or held.get("location"), line_of(held.get("jobLocationType") or held.get("remote"))),
        pay=_pay(held.get("baseSalary") or held.get("estimatedSalary") or held.get("salary"), held.get("salaryCurrency")),
        text="\n".join(dict.fromkeys([*duties, *requirements])),
        requirements=requirements,
        hours=line_of(held.get("workHours") or held.get("employmentType") or held.get("type")),
        form="json-resume" if plain else "json-ld",
    )


def _texts(held: object) -> tuple[str, ...]:
    """The texts in a value: itself, those in a list, or the one by which an object is called."""
    if isinstance(held, str):
        return (held,)
    if isinstance(held, bool) or held is None:
        return ()
    if isinstance(held, int | float):
        return (str(held),)
    if isinstance(held, Mapping):
        named = [held[key] for key in ("name", "description", "value") if isinstance(held.get(key), str)]
        keywords = held.get("keywords")
        more = [each for each in keywords if isinstance(each, str)] if isinstance(keywords, list) else []
        months = held.get("monthsOfExperience")
        more += [f"{months} months of experience"] if isinstance(months, int) else []
        return (*(str(each) for each in named[:1]), *more)
    return tuple(each for part in held if not isinstance(part, list) for each in _texts(part)) if isinstance(held, list) else ()


def _lines(held: object) -> list[str]:
    """The lines of a value; HTML inside is read, too, also where its signs are escaped once more."""
    plain = [html.unescape(each) if "&lt;" in each and not is_page(each) else each for each in _texts(held)]
    read = [read_page(each).text if is_page(each) else each for each in plain]
    lines = [line.strip().removeprefix("- ").strip() for each in read for line in each.splitlines()]
    return [line for line in lines if line]


def line_of(held: object) -> str:
    """A value as one line; what it holds several of stands behind commas."""
    return ", ".join(_lines(held))


def _place(held: object, remote: str) -> str:
    places = held if isinstance(held, list) else [held]
    named = [_address(each) for each in places]
    if remote.lower() in {"telecommute", "full", "hybrid"}:
        named.append("remote" if remote.lower() != "hybrid" else "hybrid")
    return "; ".join(dict.fromkeys(each for each in named if each))


def _address(held: object) -> str:
    if not isinstance(held, Mapping):
        return line_of(held)
    inside = held.get("address", held)
    if not isinstance(inside, Mapping):
        return line_of(inside)
    keys = ("addressLocality", "addressRegion", "addressCountry", "city", "region", "countryCode")
    parts = [line_of(inside.get(key)) for key in keys]
    return ", ".join(dict.fromkeys(part for part in parts if part)) or line_of(held)


def _pay(held: object, currency: object) -> StatedPay | None:
    if isinstance(held, list):
        held = held[0] if held else None
    if not isinstance(held, Mapping):
        amount = line_of(held)
        return StatedPay(amount, "", line_of(currency)) if amount else None
    inside = held.get("value", held)
    value = inside if isinstance(inside, Mapping) else {"value": inside}
    least = line_of(value.get("minValue")) or line_of(value.get("value")) or line_of(value.get("median"))
    most = line_of(value.get("maxValue"))
    period = line_of(value.get("unitText") or held.get("unitText")).lower()
    code = line_of(held.get("currency") or value.get("currency") or currency)
    return StatedPay(least or most, most if least else "", code, period_of(period) or period) if least or most else None
