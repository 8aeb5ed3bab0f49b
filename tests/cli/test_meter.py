"""The meter: a bar where it is known how far it is, on one line that is wiped in the end, and nothing where nobody looks."""

import pytest

from proprietor.cli.face import Face
from proprietor.cli.meter import CELLS, meter, metered


def test_where_nobody_looks_there_is_none() -> None:
    with meter(Face()) as tell:
        assert tell is None


def test_the_line_is_written_anew_and_wiped_in_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with meter(Face()) as tell:
        assert tell is not None
        tell("reading", 30_000, 0.3)
        tell("finding\x1b[2J skills", 1_000, None)
    first, second, last = (part for part in capsys.readouterr().err.split("\r") if part)
    assert first.startswith("Reading  ██████░░░░░░░░░░░░░░  30 %  30,000 ")
    assert second.startswith("Finding")
    assert "\x1b" not in second
    assert last.strip() == ""


@pytest.mark.parametrize(("share", "full"), [(0.0, 0), (1.0, CELLS), (-1.0, 0), (7.0, CELLS), (0.5, CELLS // 2)])
def test_the_bar_is_never_longer_than_it_is(share: float, full: int) -> None:
    assert metered("x", 0, share).count("█") == full
    assert metered("x", 0, share).count("█") + metered("x", 0, share).count("░") == CELLS
