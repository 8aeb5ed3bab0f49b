"""Postings: what somebody else offers, in one form whatever it was read from (schema: spec/market.md, 6.1)."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.market.levels import Level
from proprietor.market.normalising.names import company_key, place_key, title_key
from proprietor.market.normalising.workplaces import Workplace
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate

MOST_DESCRIPTION = 50_000
"""Signs of a description that are kept (a guess: a long one has a fifth of that)."""


class PaySource(StrEnum):
    """Where the pay of a posting is from."""

    POSTED = "posted"
    PARSED = "parsed"
    ESTIMATED = "estimated"
    NONE = "none"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return {PaySource.POSTED: "stated as such", PaySource.PARSED: "read out of the text"}.get(self, self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """An advertised post. Kept without anybody's particulars: no e-mail address, no contact person, no rating of a company."""

    id: RecordId = UNKEPT
    title: str = field(default="", metadata=asks("What the post is called", example="Staff nurse, nights"))
    company: str = field(default="", metadata=asks("Who offers it", example="Quayside Hospital"))
    place: str = field(default="", metadata=asks("Where, as it is written", example="Leeds, UK"))
    city: str = field(default="", metadata=asks("City"))
    region: str = field(
        default="", metadata=asks("Region", "A state or province, or where a remote worker may live.", example="EU")
    )
    country: str = field(default="", metadata=asks("Country", "Two letters, as in web addresses.", example="GB"))
    workplace: Workplace = field(default=Workplace.UNKNOWN, metadata=asks("On site, hybrid or remote"))
    level: Level = field(default=Level.UNKNOWN, metadata=asks("Level"))
    level_source: str = field(default="", metadata=asks("What told the level", "title, stated or experience."))
    employment: str = field(
        default="", metadata=asks("Kind of employment", "Several with commas between them.", example="full_time, temporary")
    )
    pay_low: Pay | None = field(default=None, metadata=asks("Pay, lower end", "The only amount, if there is one."))
    pay_high: Pay | None = field(default=None, metadata=asks("Pay, upper end", "The only amount, if there is one."))
    pay_source: PaySource = field(default=PaySource.NONE, metadata=asks("Where the pay is from"))
    occupation_code: str = field(default="", metadata=asks("Code of the occupation", example="29-1141"))
    occupation_scheme: str = field(default="", metadata=asks("Scheme of that code", example="SOC"))
    occupation: str = field(
        default="", metadata=asks("Occupation", "By the vocabulary; empty while it is not sure.", example="nurse")
    )
    must: tuple[str, ...] = field(default=(), metadata=asks("Skills it has to have"))
    nice: tuple[str, ...] = field(default=(), metadata=asks("Skills that are nice to have"))
    named: tuple[str, ...] = field(default=(), metadata=asks("Skills it names and no more"))
    posted_on: PartialDate | None = field(default=None, metadata=asks("Posted on"))
    valid_until: PartialDate | None = field(default=None, metadata=asks("Open until"))
    seen_first: PartialDate | None = field(default=None, metadata=asks("First seen on"))
    seen_last: PartialDate | None = field(default=None, metadata=asks("Last seen on"))
    openings: int | None = field(default=None, metadata=asks("How many are sought"))
    experience_months: int | None = field(default=None, metadata=asks("Experience asked for, in months"))
    education: str = field(default="", metadata=asks("Education asked for"))
    industry: str = field(default="", metadata=asks("Industry"))
    source: str = field(default="", metadata=asks("Where it was found", example="the hospital’s own pages"))
    source_id: str = field(default="", metadata=asks("Its number there"))
    url: str = field(default="", metadata=asks("Its address on the web"))
    apply_url: str = field(default="", metadata=asks("Where one applies"))
    description: str = field(
        default="", metadata=asks("What it says", "Without names and addresses.", long=True, most=MOST_DESCRIPTION)
    )

    @property
    def pay_words(self) -> str:
        """The pay as it is posted, from to; "from" or "up to" where only one end is said; empty for none."""
        low, high = self.pay_low, self.pay_high
        if low is None or high is None:
            return f"from {low}" if low else f"up to {high}" if high else ""
        if low == high:
            return str(low)
        return f"{str(low).partition(' ')[0]}–{high}"

    @property
    def key(self) -> tuple[str, str, str]:
        """By what postings of one post are the same: company, title and place, as they are compared."""
        return company_key(self.company), title_key(self.title), place_key(self.city, self.region, self.country)
