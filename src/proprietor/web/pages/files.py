"""Files kept with the books: taking one in, and handing a copy out."""

import tempfile
from pathlib import Path

from starlette.responses import FileResponse, Response

from proprietor.actions.files import FindFile
from proprietor.actions.keeping import KeepArtefact
from proprietor.books import Artefact
from proprietor.values.refusals import Refusal
from proprietor.web.visits import Visit


def keep(visit: Visit, described: Artefact, shows: tuple[str, ...]) -> Artefact:
    """Keep the uploaded file as an artefact with the description typed beside it."""
    name, data = visit.files["file"]
    if not data:
        raise Refusal("empty", "The file holds nothing.", "Choose another one.", place="upload")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "upload"
        path.write_bytes(data)
        parts = {"name": described.name, "address": described.address, "note": described.note}
        return visit.business.do(KeepArtefact(path=path, file_name=name, on=described.on, shows=shows, **parts))


def fetch(visit: Visit) -> Response:
    """A copy of a kept file, to be saved and never to be shown by the browser itself."""
    kept = visit.business.do(FindFile(id=visit.path["id"]))
    return FileResponse(
        kept.path,
        media_type="application/octet-stream",
        filename=kept.name,
        content_disposition_type="attachment",
        headers={"Content-Security-Policy": "sandbox; default-src 'none'"},
    )
