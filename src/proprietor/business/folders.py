"""Joins the folder form to the business; its parts are loaded only when somebody asks for them."""

from collections.abc import Mapping
from pathlib import Path

from proprietor.actions.outside import Exported, Shelved, Whole


class TextFolders:
    """Writes and reads the lossless text form."""

    def write(self, target: Path, whole: Whole, files: Mapping[str, Path], *, overwrite: bool = False) -> Exported:
        """Write books into a folder; `files` are the kept ones by digest. Edited files are only replaced with `overwrite`."""
        from proprietor.exporters.registry import exporter_named  # noqa: PLC0415 - rarely needed, so loaded late

        return exporter_named("folder").write(target, whole, files, overwrite=overwrite)

    def read(self, source: Path) -> Shelved:
        """Read a folder.

        Raises:
            Refusal: when it is no export at all.
        """
        from proprietor.importers.registry import importer_named  # noqa: PLC0415 - rarely needed, so loaded late

        return importer_named("folder").read(source)
