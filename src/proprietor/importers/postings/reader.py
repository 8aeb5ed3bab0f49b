"""The reader of postings: files and folders by path, texts that are at hand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from proprietor.importers.postings.files import source_of, sources_in
from proprietor.importers.postings.preview import take_postings
from proprietor.importers.postings.rows import Hints
from proprietor.market.headers import NO_COLUMNS, plain_header
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
        columns: Mapping[str, str] = NO_COLUMNS,
        title: str = "",
        progress: Callable[[int], None] | None = None,
    ) -> Tally:
        """Read all, and hand on each posting as soon as it is read, each post once."""
        sources = [each for path in paths for each in sources_in(path)]
        sources += [source_of(data, name) for name, data in texts]
        written = {plain_header(name): name for name in columns}
        hints = Hints(columns={name: columns[each] for name, each in written.items()}, title=title, order=order)
        tally = take_postings(sources, today, take, hints=hints, progress=progress)
        return replace(tally, unmet=tuple(written[name] for name in tally.unmet))
