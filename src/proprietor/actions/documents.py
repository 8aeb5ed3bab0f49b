"""Reading a document a person has at hand to plain text, before anything is kept."""

from dataclasses import dataclass

from proprietor.actions.context import Context, Document, Request


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument(Request[Document]):
    """Read a text, Markdown, .docx or PDF file to plain text; nothing is kept."""

    name: str
    data: bytes


def read_document(context: Context, request: ReadDocument) -> Document:
    """Fulfil `ReadDocument`."""
    return context.documents(request.data, request.name)
