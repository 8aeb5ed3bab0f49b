"""A language model is set up once it has answered, and said twice where it is on another machine."""

from pathlib import Path

import pytest

from proprietor.actions.choosing_model import LONGEST_NAME, SetModel
from proprietor.actions.exchanges import ListExchanges, ShowModel
from proprietor.business import Business
from proprietor.language_model.chat import Chat
from tests.models import saying, serving
from tests.refusing import refused


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.delenv("PROPRIETOR_MODEL_ADDRESS")
    monkeypatch.setenv("PROPRIETOR_MODEL_KEY", "s3cret")
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    return tmp_path / "settings" / "settings.toml"


def test_it_is_tried_logged_and_kept_without_its_key(business: Business, settings: Path) -> None:
    with serving() as served:
        made = business.do(SetModel(address=f" {served.address} ", name="small", mask=True))
        assert served.headers[0]["Authorization"] == "Bearer s3cret"
    assert (made.answer, made.settings_place) == ("Good day.", str(settings))
    assert made.setting
    assert (made.setting.model, made.setting.masks, made.setting.local) == ("small", True, True)
    assert business.do(ShowModel()).setting == made.setting
    (exchange,) = business.do(ListExchanges())
    assert exchange.letter.text == "Say good day."
    assert "s3cret" not in settings.read_text("utf-8") + Path(business.do(ShowModel()).log_place).read_text("utf-8")
    assert business.do(SetModel()).setting is None
    assert business.do(ShowModel()).setting is None


def test_what_does_not_answer_well_is_not_kept(business: Business, settings: Path) -> None:
    with serving() as served:
        served.reply = saying(None)
        assert refused(business.do, SetModel(address=served.address)).code == "bad-answer"
    assert refused(business.do, SetModel(address="https://models.example")).code == "unasked"
    assert refused(business.do, SetModel(address="http://models.example", elsewhere=True)).code == "bad-model"
    for name in ("x" * (LONGEST_NAME + 1), "a\nb"):
        assert refused(business.do, SetModel(address="http://127.0.0.1:9", name=name)).code == "bad-value"
    assert not settings.exists()


def test_nobody_keeps_it_where_there_is_no_file(tmp_path: Path) -> None:
    chat = Chat(address="", model="", log=tmp_path / "log", settings=tmp_path / "settings.toml")
    assert refused(chat.keep).code == "missing-part"
