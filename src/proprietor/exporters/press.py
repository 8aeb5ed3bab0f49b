"""The press: papers as Markdown, DOCX and PDF, pictures as SVG and PNG, calendars as ICS; the literal list of formats."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from proprietor.actions.papers import Card, Drawing, Event, Format, Listing, ListingForm, Paper
from proprietor.exporters.markdown import to_markdown
from proprietor.exporters.pdf import to_pdf
from proprietor.exporters.word import to_docx

if TYPE_CHECKING:
    from proprietor.actions.cv_parts import Cv, CvForm
    from proprietor.calibration.invited import Invited
    from proprietor.interview.picture import Picture
    from proprietor.stats.chart import Chart

FORMATS: dict[Format, Callable[[Paper], bytes]] = {Format.MARKDOWN: to_markdown, Format.DOCX: to_docx, Format.PDF: to_pdf}


class OwnPress:
    """Prints with what is installed."""

    def render(self, paper: Paper, form: Format) -> bytes:
        """The bytes of a paper.

        Raises:
            Refusal: `missing-part` when a library for the format is not installed.
        """
        return FORMATS[form](paper)

    def draw(self, picture: "Picture | Chart", form: Drawing, title: str) -> bytes:
        """The bytes of the picture of a talk, or of a chart.

        Raises:
            Refusal: `missing-part` when a library for the format is not installed.
        """
        from proprietor.exporters.strokes import to_png  # noqa: PLC0415 - who prints a paper need not draw

        svg = _drawn(picture, title)
        return svg.encode() if form is Drawing.SVG else to_png(svg)

    def calendar(self, events: Sequence[Event]) -> bytes:
        """The bytes of a calendar."""
        from proprietor.exporters.calendar import to_ics  # noqa: PLC0415 - as above

        return to_ics(events)

    def form(self, invited: "Invited") -> bytes:
        """The bytes of a feedback form."""
        from proprietor.exporters.form import to_form  # noqa: PLC0415 - as above

        return to_form(invited)

    def cv(self, cv: "Cv", form: "CvForm") -> bytes:
        """The bytes of a CV.

        Raises:
            Refusal: `missing-part` when a library for the format is not installed.
        """
        return _cv(cv, form)

    def listing(self, listing: Listing, form: ListingForm) -> bytes:
        """The bytes of a listing.

        Raises:
            Refusal: `missing-part` when a library for the format is not installed.
        """
        from proprietor.exporters.listing import listing_to_csv, listing_to_docx, listing_to_pdf  # noqa: PLC0415 - as above

        forms = {ListingForm.PDF: listing_to_pdf, ListingForm.DOCX: listing_to_docx, ListingForm.CSV: listing_to_csv}
        return forms[form](listing)

    def cards(self, cards: Sequence[Card], version: str) -> bytes:
        """The bytes of an address book."""
        from proprietor.exporters.vcard import to_vcard  # noqa: PLC0415 - as above

        return to_vcard(cards, version)


def _cv(cv: "Cv", form: "CvForm") -> bytes:
    from proprietor.actions.cv_parts import CvForm  # noqa: PLC0415 - as above
    from proprietor.exporters.cv_paper import cv_to_docx, cv_to_markdown, cv_to_pdf  # noqa: PLC0415 - as above
    from proprietor.exporters.json_resume import to_json_resume  # noqa: PLC0415 - as above
    from proprietor.exporters.rendercv import to_rendercv  # noqa: PLC0415 - as above

    forms: dict[CvForm, Callable[[Cv], bytes]] = {
        CvForm.PDF: cv_to_pdf,
        CvForm.DOCX: cv_to_docx,
        CvForm.MARKDOWN: cv_to_markdown,
        CvForm.JSON_RESUME: to_json_resume,
        CvForm.RENDERCV: to_rendercv,
    }
    return forms[form](cv)


def _drawn(picture: "Picture | Chart", title: str) -> str:
    from proprietor.exporters.plot import plotted  # noqa: PLC0415 - as above
    from proprietor.stats.chart import Chart  # noqa: PLC0415 - as above

    if isinstance(picture, Chart):
        return plotted(picture)
    from proprietor.exporters.timeline import to_svg  # noqa: PLC0415 - whoever draws a chart need not load the lab

    return to_svg(picture, title)
