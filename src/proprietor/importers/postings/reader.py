"""The reader of postings: files and folders by path, texts that are at hand."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from proprietor.importers.postings.files import source_of, sources_in
from proprietor.importers.postings.preview import take_postings
from proprietor.market.intake import Tally
from proprietor.market.postings import Posting


class OwnReader:
    """Reads what the rooms beside this one can read."""

    def take(
        self,
        paths: Sequence[Path],
        texts: Sequence[tuple[str, bytes]],
        today: date,
        take: Callable[[Posting], None],
        *,
        order: str = "",
        progress: Callable[[int], None] | None = None,
    ) -> Tally:
        """Read all, and hand on each posting as soon as it is read, each post once."""
        sources = [each for path in paths for each in sources_in(path)]
        sources += [source_of(data, name) for name, data in texts]
        return take_postings(sources, today, take, order=order, progress=progress)
