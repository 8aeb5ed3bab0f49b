"""Postings among what is brought in are handed on to the reader of postings."""

import pytest

from proprietor.actions.importing import POSTINGS, AcceptImport, PreviewImport
from proprietor.actions.looking import ListRecords
from proprietor.business import Business
from tests.importers.exchange.exports import JOBSPY, LINKEDIN, reading

PAGE = '<!doctype html><html><script type="application/ld+json">{"@type": "JobPosting", "title": "Cook"}</script></html>'


@pytest.mark.parametrize(
    "data", [JOBSPY, PAGE, '[{"title": "Cook", "company": "Quay"}]', '{"@type": "JobPosting", "title": "Cook"}']
)
def test_postings_are_recognised_by_what_is_in_them(data: str) -> None:
    told = reading(data)
    assert set(told.forms.values()) == {"postings"}
    assert told.postings == (("export", data.encode()),)


@pytest.mark.parametrize("data", ["<!doctype html><html>hello</html>", '{"a": 1}', "word"])
def test_anything_else_is_none(data: str) -> None:
    assert not reading(data).postings


def test_they_come_in_with_the_rest_as_one_step(business: Business) -> None:
    texts = (("jobs.csv", JOBSPY.encode()), ("p.csv", LINKEDIN["Positions.csv"].encode()))
    found = business.do(PreviewImport(texts=texts))
    assert found.postings
    assert [each.title for each in found.postings.new] == ["Cook"]
    assert found.brings
    only = business.do(PreviewImport(texts=texts, only="posting"))
    assert only.proposals == ()
    assert only.postings
    assert business.do(PreviewImport(texts=texts, only="role")).postings is None
    business.do(AcceptImport(texts=texts, keys=(POSTINGS,)))
    assert [len(business.do(ListRecords(kind=kind))) for kind in ("posting", "role")] == [1, 0]
    done = business.do(AcceptImport(texts=texts))
    assert done.postings
    assert (len(done.postings.new), len(done.postings.again), done.new["role"]) == (0, 1, 2)
