"""Where vocabularies of occupations lie that were taken in from official downloads."""

import os
from pathlib import Path

from proprietor.actions.vocabulary_shelf import VocabularyShelf
from proprietor.business.opening import default_file

VARIABLE = "PROPRIETOR_VOCABULARIES"
"""Environment variable that names their folder."""


def folder() -> Path:
    """Their folder: as the environment says, else beside the usual books."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else default_file().parent / "vocabularies"


def shelf() -> VocabularyShelf:
    """Who reads downloads and keeps vocabularies there."""
    from proprietor.importers.vocabularies.kept import VocabularyFolder  # noqa: PLC0415 - only titles need it

    return VocabularyFolder(folder())
