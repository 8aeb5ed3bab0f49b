"""Looking at a file that is kept with the books."""

from dataclasses import dataclass
from pathlib import Path

from proprietor.actions.context import Context, Request
from proprietor.books import Artefact
from proprietor.values.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A kept file: what it is called, and where its bytes lie. It is to be read, never to be changed."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FindFile(Request[KeptFile]):
    """Find the kept file of an artefact."""

    id: str


def find_file(context: Context, request: FindFile) -> KeptFile:
    """Fulfil `FindFile`."""
    record = context.books.find(request.id).record
    if not isinstance(record, Artefact) or not record.digest:
        raise Refusal("no-file", f"No file is kept with {record.id}.", "Keep one, or follow its link.", place=record.id)
    path = context.keeper.file_of(record.digest)
    if path is None:
        raise Refusal(
            "no-file",
            f"The file of “{record.title}” is not beside the books any more.",
            "Restore a backup that holds it; doctor tells more.",
            place=record.id,
        )
    return KeptFile(name=record.file or record.title, path=path)
