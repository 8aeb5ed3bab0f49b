"""Links: each verb stands between two records as one would say it."""

from proprietor.books import LinkKind


def test_a_link_reads_as_a_sentence() -> None:
    assert LinkKind.SHOWS.word == "shows"
    assert LinkKind.APART.word == "is not the same as"
    assert len({kind.word for kind in LinkKind}) == len(LinkKind)
