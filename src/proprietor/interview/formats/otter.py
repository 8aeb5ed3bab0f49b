"""Otter: a line with name and time, a paragraph below, and Otter's own line at the end."""

from proprietor.interview.formats.headed import headed
from proprietor.interview.formats.passages import turns_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet


def read(sheet: Sheet) -> Reading | None:
    """The paragraphs under their names; other programs that write so are read here too."""
    found = headed(sheet)
    if found is None:
        return None
    return Reading(turns=turns_in(found.passages), echoed=found.echoed, left_out=found.left_out)


OTTER = Format("Otter", read)
