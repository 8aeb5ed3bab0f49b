"""The example's books and your own never meet, whatever is posted to either."""

import pytest

from proprietor.actions.looking import ListRecords
from tests.web.browser import Browser


@pytest.mark.parametrize(
    ("address", "field"),
    [("backup", "backup"), ("export", "folder"), ("import", "source"), ("restore", "copy")],
)
def test_the_example_touches_no_file_of_yours(with_example: Browser, address: str, field: str, tmp_path) -> None:
    before = sorted(each.name for each in tmp_path.iterdir())
    page = with_example.post(f"/example/keeping/{address}", {field: str(tmp_path / "thing"), "overwrite": "1"})
    assert page.status == 422
    assert "never meet your files" in page.text
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assert with_example.business.do(ListRecords(kind="win")) == ()
