"""Setting: a panel or a first screen announces itself, and what works there is said."""

import pytest

from proprietor.interview.brief.setting import Form, setting_of
from tests.interview.brief.desk import notes, posting


@pytest.mark.parametrize(
    ("text", "form", "quote"),
    [
        ("The interview will be competency-based.", Form.PANEL, "competency-based"),
        ("You will meet an interview panel", Form.PANEL, "interview panel"),
        ("Assessment centre in May", Form.PANEL, "Assessment centre"),
        ("No experience necessary", Form.SCREEN, "No experience necessary"),
        ("Our graduate scheme", Form.SCREEN, "graduate scheme"),
        ("Full training given; panel interviews", Form.PANEL, "panel interviews"),
    ],
)
def test_it_is_recognised_and_quoted(text: str, form: Form, quote: str) -> None:
    setting = setting_of([posting(text)])
    assert setting.form is form
    assert setting.advice[0].sources[0].words == quote


@pytest.mark.parametrize("text", ["", "Fits solar panels", "Risk assessments", "An experienced trainer"])
def test_what_only_looks_like_it_is_an_open_talk(text: str) -> None:
    setting = setting_of([posting(text)])
    assert setting.form is Form.TALK
    assert setting.advice[0].sources == ()


def test_both_at_once_get_the_advice_for_both() -> None:
    setting = setting_of([posting("No experience needed."), notes("panel of three, panel of three")])
    assert setting.form is Form.PANEL
    assert len(setting.advice) == 4
    assert "45 seconds" in setting.advice[1].text
    assert "two questions" in setting.advice[3].text
    assert [source.start for source in setting.advice[0].sources] == [0]
