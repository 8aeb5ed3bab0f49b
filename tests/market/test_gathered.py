"""Gathered: a manifest tells whether this program can read the cells beside it."""

from dataclasses import replace
from datetime import date

from proprietor.market.gathered import Gathered, Manifest

MANIFEST = Manifest(
    sources=("jobs.csv",),
    engine="sqlite",
    on=date(2026, 11, 29),
    rows=3,
    untitled=1,
    repeated=1,
    postings=1,
    paid={},
    left_out={},
)


def test_cells_of_other_bins_or_a_newer_form_are_not_readable() -> None:
    assert MANIFEST.readable
    assert not any(replace(MANIFEST, **{part: 1_000}).readable for part in ("form", "bins", "per_unit", "lowest"))
    assert Gathered(manifest=MANIFEST).pay == Gathered(manifest=MANIFEST).demand == ()
