"""Whether a model is set up, a first try, the log; and a person who is forgotten is forgotten there, too."""

from collections.abc import Iterator

import pytest

from proprietor.actions.books import Record
from proprietor.actions.context import Context
from proprietor.actions.exchanges import DeleteExchanges, ListExchanges, ShowModel, TryModel
from proprietor.actions.forgetting import Forget, ForgetPreview
from proprietor.actions.noting import ProposeWins
from proprietor.books import Person
from proprietor.business import Business
from tests.models import Model, saying, serving, set_up
from tests.refusing import code_of


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    with serving() as served:
        set_up(monkeypatch, served.address, key="s3cret")
        yield served


def test_none_is_set_up_unless_somebody_does(business: Business) -> None:
    shown = business.do(ShowModel())
    assert (shown.setting, shown.trouble, shown.exchanges) == (None, None, 0)
    assert shown.settings_place.endswith("settings.toml")
    assert shown.log_place == f"{business.place}.model.jsonl"
    assert code_of(business.do, TryModel()) == "no-model"


def test_one_that_cannot_be_used_says_why(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(monkeypatch, "http://models.example/v1")
    shown = business.do(ShowModel())
    assert shown.setting is None
    assert shown.trouble is not None
    assert "another machine" in shown.trouble.sentence


def test_it_is_tried_with_nothing_of_the_books(business: Business, model: Model) -> None:
    business.do(Record(record=Person(name="Ana Ruiz")))
    assert business.do(TryModel()).sent is False
    assert model.asked == []
    model.reply = saying("  Good\nday.  ")
    assert business.do(TryModel(send=True)).answer == "Good day."
    assert model.text == "Say good day."
    shown = business.do(ShowModel())
    assert shown.setting is not None
    assert (shown.setting.key, shown.setting.local, shown.setting.masks, shown.exchanges) == (True, True, False, 1)
    assert "s3cret" not in repr(shown)


def test_the_log_is_read_and_deleted(business: Business, model: Model) -> None:
    business.do(TryModel(send=True))
    business.do(TryModel(send=True))
    assert len(business.do(ListExchanges(limit=0))) == 1
    assert [each.answer for each in business.do(ListExchanges())] == ["Good day.", "Good day."]
    assert business.do(DeleteExchanges()) == 2
    assert business.do(ListExchanges()) == ()


def test_who_is_forgotten_goes_out_of_the_log(monkeypatch: pytest.MonkeyPatch, model: Model, books_file) -> None:
    with Business.open(books_file) as business:
        ana, bo = (business.do(Record(record=Person(name=name))) for name in ("Ana Ruiz", "Bo Wren"))
        model.reply = saying('{"wins": []}')
        business.do(ProposeWins(text="I wrote a letter with ana ruiz.", send=True))
        assert business.do(ForgetPreview(id=bo.id)).letters == 0
        business.do(Forget(id=bo.id))
        assert len(business.do(ListExchanges())) == 1
        assert business.do(ForgetPreview(id=ana.id)).letters == 1
        business.do(Forget(id=ana.id))
        assert business.do(ListExchanges()) == ()


def test_where_nobody_can_be_asked_it_is_said() -> None:
    assert code_of(lambda: Context.language_model.fget(_Bare())) == "missing-part"  # type: ignore[attr-defined]


class _Bare:
    _language_model = None
