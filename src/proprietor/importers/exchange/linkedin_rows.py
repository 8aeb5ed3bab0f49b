"""Rows of LinkedIn's tables: what each of them tells.

Positions and volunteering become employers and roles, projects and the points of a description wins, recommendations people and
their words, degrees and certificates credentials, honours and publications something to show, applications opportunities.
"""

from collections.abc import Callable

from proprietor.actions.drafts import CONNECTIONS
from proprietor.actions.natural_keys import person_key
from proprietor.books import Artefact, Credential, CredentialKind, Win
from proprietor.importers.exchange.asked import Asked, Telling, joined, text_in
from proprietor.importers.exchange.days import day_of
from proprietor.importers.exchange.makers import (
    BARE,
    Where,
    artefact,
    credential,
    duty_or_deed,
    employer,
    opportunity,
    person,
    role,
    win,
)
from proprietor.importers.exchange.rich_text import read_rich
from proprietor.importers.exchange.tables import Row
from proprietor.market.intake import Skipped
from proprietor.market.records import MoveKind
from proprietor.values.when import PartialDate

Reading = Callable[[Row, Where, Asked], Telling]
"""What reads a row."""

_ORDER = "month"
"""LinkedIn writes 11/20/24 for the twentieth of November."""

ONE_CLICK = "An endorsement is one click; tick whom you know from work."
STRANGER = "Connected on LinkedIn, which says nothing about your work together."


def positions(row: Row, where: Where, asked: Asked) -> Telling:
    """An employer and a role."""
    yield from _worked(row, where, asked, text_in(row["title"]), "The position has no title.", place=text_in(row["location"]))


def volunteering(row: Row, where: Where, asked: Asked) -> Telling:
    """The same of voluntary work."""
    yield from _worked(row, where, asked, text_in(row["role"]), "The voluntary work has no role.", sector=text_in(row["cause"]))


def _worked(row: Row, where: Where, asked: Asked, title: str, missing: str, **about: str) -> Telling:
    """An employer, a role, and the points of its description as wins."""
    company = text_in(row["company_name"])
    if not title:
        yield Skipped(where.file, where.line, missing, company)
        return
    if company:
        yield employer(where, company, **about)
    told = read_rich(text_in(row["description"]))
    made = role(where, title, company, *_span(row, asked), note=told.text)
    yield made
    for each in told.telling:
        yield win(where, Win(action=each), role_key=made.key, doubt=duty_or_deed(each))


def _span(row: Row, asked: Asked) -> tuple[PartialDate | None, PartialDate | None]:
    """From when to when; exports of 2018 call it “Start Date” and “End Date”. Nothing where the end comes first."""
    since = day_of(row.first(("started_on", "start_date")), asked.today, _ORDER)
    until = day_of(row.first(("finished_on", "end_date")), asked.today, _ORDER)
    return (None, None) if since and until and until.last < since.first else (since, until)


def projects(row: Row, where: Where, asked: Asked) -> Telling:
    """A win, and something to show where it has an address."""
    title, told = text_in(row["title"]), text_in(row["description"])
    if not title and not told:
        yield Skipped(where.file, where.line, "The project has neither a title nor a description.")
        return
    on, until = _span(row, asked)
    made = win(where, Win(action=text_in(joined(title, told, by=": ")), on=on, until=until))
    yield made
    if address := text_in(row["url"]):
        yield artefact(where, Artefact(name=title or address, address=address), shows=made.key)


def education(row: Row, where: Where, asked: Asked) -> Telling:
    """A degree."""
    school, degree = text_in(row["school_name"]), text_in(row["degree_name"])
    if not degree and not school:
        yield Skipped(where.file, where.line, "The education names neither a degree nor a school.")
        return
    on = day_of(row["end_date"], asked.today, _ORDER)
    note = joined(text_in(row["notes"]), text_in(row["activities"]), by="\n")
    told = Credential(name=degree or school, sort=CredentialKind.DEGREE, issuer=school if degree else "", on=on, note=note)
    yield credential(where, told)


def certificates(row: Row, where: Where, asked: Asked) -> Telling:
    """A certificate, and until when it holds."""
    name = text_in(row["name"])
    if not name:
        yield Skipped(where.file, where.line, "The certificate has no name.")
        return
    on, until = _span(row, asked)
    number = text_in(row["license_number"])
    note = f"Number: {number}" if number else ""
    told = Credential(name=name, issuer=text_in(row["authority"]), on=on, until=until, address=text_in(row["url"]), note=note)
    yield credential(where, told)


def to_show(row: Row, where: Where, asked: Asked) -> Telling:
    """An honour or a publication."""
    name = joined(text_in(row.first(("name", "title"))), text_in(row.first(("issuer", "publisher"))))
    on = day_of(row.first(("issued_on", "issue_date", "published_on")), asked.today, _ORDER)
    shown = Artefact(name=name, on=on, address=text_in(row["url"]), note=text_in(row["description"]))
    yield artefact(where, shown, doubt="" if shown.address else BARE)


def recommendations(row: Row, where: Where, asked: Asked) -> Telling:
    """Somebody and their words."""
    name, words = joined(text_in(row["first_name"]), text_in(row["last_name"]), by=" "), text_in(row["text"])
    if not name or not words:
        yield Skipped(where.file, where.line, "The recommendation has no name or no words.")
        return
    if "given" in where.file.lower().rpartition("/")[2]:
        yield Skipped(where.file, where.line, "What you wrote about others is no record of yours.")
        return
    company = text_in(row["company"])
    yield person(where, name, company=company, title=text_in(row["job_title"]))
    on = day_of(row["creation_date"], asked.today, _ORDER)
    shown = Artefact(name=f"Recommendation by {name} on LinkedIn", on=on, note=words)
    yield artefact(where, shown, about=person_key(name, company))


def endorsements(row: Row, where: Where, asked: Asked) -> Telling:
    """One endorsement; `linkedin.gathered` puts together those of one person."""
    del asked
    name = joined(text_in(row["endorser_first_name"]), text_in(row["endorser_last_name"]), by=" ")
    if not name or row["endorsement_status"].upper() not in {"", "ACCEPTED"}:
        yield Skipped(where.file, where.line, "The endorsement has no name, or was not accepted.")
        return
    address = text_in(row["endorser_public_url"])
    contact = address if "://" in address or not address else f"https://{address}"
    yield person(where, name, contact=contact, note=text_in(row["skill_name"]), doubt=ONE_CLICK)


def applications(row: Row, where: Where, asked: Asked) -> Telling:
    """An opportunity that was applied to."""
    title, company = text_in(row["job_title"]), text_in(row["company_name"])
    if not title and not company:
        yield Skipped(where.file, where.line, "The application names neither a post nor a company.")
        return
    moves = ((MoveKind.APPLIED, day_of(row["application_date"], asked.today, _ORDER)),)
    variant = text_in(row["resume_name"])
    yield opportunity(where, title, company, address=text_in(row["job_url"]), moves=moves, variant=variant)


def saved(row: Row, where: Where, asked: Asked) -> Telling:
    """An opportunity that was found."""
    title, company = text_in(row["job_title"]), text_in(row["company_name"])
    if not title and not company:
        yield Skipped(where.file, where.line, "The saved post names neither a title nor a company.")
        return
    moves = ((MoveKind.FOUND, day_of(row["saved_date"], asked.today, _ORDER)),)
    yield opportunity(where, title, company, address=text_in(row["job_url"]), moves=moves)


def connections(row: Row, where: Where, asked: Asked) -> Telling:
    """Somebody, where connections are meant."""
    name = joined(text_in(row["first_name"]), text_in(row["last_name"]), by=" ")
    if not name:
        yield Skipped(where.file, where.line, "The connection has no name.")
        return
    if CONNECTIONS not in asked.meant:
        yield Skipped(
            where.file, where.line, "Connections are only read when you ask for them: a thousand strangers are no books."
        )
        return
    contact = joined(text_in(row["email_address"]), text_in(row["url"]), by="\n")
    told = {"company": text_in(row["company"]), "title": text_in(row["position"]), "contact": contact}
    yield person(where, name, **told, doubt=STRANGER)


def left(reason: str) -> Reading:
    """What leaves a row out, for a reason."""

    def read(row: Row, where: Where, asked: Asked) -> Telling:
        del asked
        yield Skipped(where.file, where.line, reason, text_in(row["name"]))

    return read
