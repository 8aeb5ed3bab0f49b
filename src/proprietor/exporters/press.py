"""The press: papers as Markdown, DOCX and PDF; the literal list of formats."""

from collections.abc import Callable

from proprietor.actions.papers import Format, Paper
from proprietor.exporters.markdown import to_markdown
from proprietor.exporters.pdf import to_pdf
from proprietor.exporters.word import to_docx

FORMATS: dict[Format, Callable[[Paper], bytes]] = {Format.MARKDOWN: to_markdown, Format.DOCX: to_docx, Format.PDF: to_pdf}


class OwnPress:
    """Prints with what is installed."""

    def render(self, paper: Paper, form: Format) -> bytes:
        """The bytes of a paper.

        Raises:
            Refusal: `missing-part` when a library for the format is not installed.
        """
        return FORMATS[form](paper)
