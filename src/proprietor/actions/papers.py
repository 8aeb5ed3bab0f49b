"""Papers: what is to be read on paper or sent by hand, as plain blocks that any format can carry."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from proprietor.values.ids import RecordId

if TYPE_CHECKING:
    from proprietor.actions.cv_parts import Cv, CvForm
    from proprietor.calibration.invited import Invited
    from proprietor.interview.picture import Picture
    from proprietor.stats.chart import Chart


class Format(StrEnum):
    """The formats a paper can be had in."""

    MARKDOWN = "markdown"
    DOCX = "docx"
    PDF = "pdf"


MEDIA = {
    Format.MARKDOWN: ("text/markdown; charset=utf-8", ".md"),
    Format.DOCX: ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    Format.PDF: ("application/pdf", ".pdf"),
}
"""Format → media type and ending of the file's name."""


class Drawing(StrEnum):
    """The formats a picture can be had in."""

    SVG = "svg"
    PNG = "png"


DRAWN = {Drawing.SVG: ("image/svg+xml", ".svg"), Drawing.PNG: ("image/png", ".png")}
"""Format → media type and ending of the file's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A record a paper rests on, numbered in the order of first use."""

    number: int
    record: RecordId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A point of a section: a sentence, small remarks under it, and the numbers of the sources it rests on."""

    text: str
    notes: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its points; `empty` is said when there are none. Without a heading the points stand by themselves.

    A `chart` stands under the heading, as that of a paper under its title; `page` begins a new page where there are pages.
    """

    heading: str
    points: tuple[Sentence, ...] = ()
    empty: str = ""
    chart: "Chart | None" = None
    page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A short document in which every sentence can be traced.

    Attributes:
        title: what it is.
        lede: one or two sentences under the title.
        made: the day it speaks of.
        sections: its parts.
        sources: the records it rests on, in the order of their numbers.
        sheet: whether it is taken along on one sheet: set small in columns, what it rests on overleaf.
        letter: whether its points are paragraphs of a letter, without bullets.
        chart: a picture under the title; what it shows stands in the points, too. Markdown has none.
    """

    title: str
    lede: str
    made: date
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    sheet: bool = False
    letter: bool = False
    chart: "Chart | None" = None


class ListingForm(StrEnum):
    """The formats a listing can be had in."""

    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"


LISTED = {
    ListingForm.PDF: MEDIA[Format.PDF],
    ListingForm.DOCX: MEDIA[Format.DOCX],
    ListingForm.CSV: ("text/csv; charset=utf-8", ".csv"),
}
"""Format → media type and ending of the file's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A table to be printed.

    Attributes:
        title: what it is.
        lede: one or two sentences under the title.
        made: the day it speaks of.
        columns: their headings.
        widths: how wide each is, held against the others.
        rows: its cells, row by row, as many as there are columns.
        empty: what is said where there is no row.
    """

    title: str
    lede: str
    made: date
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A paper as a file."""

    name: str
    media: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A whole day in a calendar: with the same `uid` it takes the place of its earlier self; `stamp` is when it was revised."""

    uid: str
    stamp: datetime
    on: date
    summary: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A person for an address book: with the same `uid` it takes the place of its earlier self; `revised` is when it changed."""

    uid: str
    revised: datetime
    name: str
    firm: str = ""
    relation: str = ""
    contact: str = ""


def file_name(title: str, otherwise: str = "paper") -> str:
    """A name that every file system takes, made of a title or of another word where it has no letters; without an ending."""
    return re.sub(r"[^\w]+", "-", title.lower()).strip("-")[:60] or otherwise


class Press(Protocol):
    """Who turns papers and pictures into files."""

    def render(self, paper: Paper, form: Format) -> bytes:
        """The bytes of a paper; Refusal `missing-part` when a library for the format is not installed."""

    def draw(self, picture: "Picture | Chart", form: Drawing, title: str) -> bytes:
        """The bytes of a picture; Refusal `missing-part` when a library for the format is not installed."""

    def calendar(self, events: Sequence[Event]) -> bytes:
        """The bytes of a calendar; Refusal `missing-part` when the library for it is not installed."""

    def form(self, invited: "Invited") -> bytes:
        """The bytes of a feedback form."""

    def cv(self, cv: "Cv", form: "CvForm") -> bytes:
        """The bytes of a CV; Refusal `missing-part` when a library for the format is not installed."""

    def listing(self, listing: Listing, form: ListingForm) -> bytes:
        """The bytes of a listing; Refusal `missing-part` when a library for the format is not installed."""

    def cards(self, cards: Sequence[Card], version: str) -> bytes:
        """The bytes of an address book, in version 3.0 or 4.0 of vCard."""
