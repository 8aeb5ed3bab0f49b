"""Calibration in a browser, by somebody who edits forms and addresses, has strange names, and looks before the time."""

from datetime import UTC, datetime, timedelta

from proprietor.actions.books import Record
from proprietor.actions.inviting import ShowFeedback
from proprietor.actions.rating import PickCompetencies, RateYourself
from proprietor.books import Person, Relation
from proprietor.calibration.records import Competency, Invitation
from proprietor.values.when import date_of
from tests.sealing import sealed
from tests.web.browser import Browser, Tags

EVIL = "</script><script>alert(1)</script>{{7*7}}{% raise %}#evil[x] <b>\"' \u05e9\u05dc\u05d5\u05dd \U0001f600"


def invited(browser: Browser, name: str) -> Invitation:
    """Somebody who was invited on the page."""
    person = browser.business.do(Record(record=Person(name=name, relation=Relation.PEER))).id
    assert browser.post("/feedback", {"person": person, "asker": EVIL}).status == 303
    return next(each.invitation for each in browser.business.do(ShowFeedback()).asked if each.invitation.person == person)


def answers(browser: Browser, invitation: Invitation, level: int, **more: object) -> None:
    block = sealed(invitation, dict.fromkeys(invitation.competencies, level), written=datetime.now(UTC), **more)
    assert "first reply" in browser.post("/feedback/receive", {"message": block.decode()}).words


def test_the_secret_key_stands_on_no_page_and_in_no_refusal(browser: Browser) -> None:
    browser.business.do(PickCompetencies(names=("finds-the-cause",)))
    invitation = invited(browser, "Ana Ruiz")
    edited = {"asker": "Somebody else", "expected_version": "7"}
    pages = [
        *(browser.get(f"/r/{invitation.id}{end}") for end in ("", "/edit", "/delete")),
        *(browser.post(f"/r/{invitation.id}/edit", {**edited, "expected_version": version}) for version in ("1", "7", "x")),
        *(browser.get(address) for address in ("/feedback", "/journal", "/calendar", "/search?q=AGE-SECRET-KEY")),
        browser.get(f"/feedback/{invitation.id}/form"),
    ]
    assert [each.status for each in pages[1:2] + pages[3:6]] == [422] * 4
    assert "stays as it was written" in pages[1].words
    assert not any(invitation.secret in each.text for each in pages)


def test_names_and_words_are_never_more_than_text(browser: Browser) -> None:
    competency = browser.business.do(Record(record=Competency(name=EVIL, about=EVIL, level1=EVIL, level5=EVIL)))
    browser.business.do(RateYourself(levels={competency.id: 5}, notes={competency.id: EVIL}))
    plain = len([tag for tag, _ in Tags(browser.get("/calibration").text).tags if tag == "script"])
    for name in (EVIL, "Ben Okoro", "Cleo Marsh"):
        invitation = invited(browser, name)
        form = Tags(browser.get(f"/feedback/{invitation.id}/form").text).tags
        assert [attributes.get("type") for tag, attributes in form if tag == "script"].count(None) <= 2
        answers(browser, invitation, 2, problem=EVIL, stop=EVIL, may_be_named=True, may_be_quoted=True)
    for address in ("/calibration", "/feedback", "/calibration/rate", "/feedback/talk", f"/feedback/{invitation.id}"):
        page = browser.get(address)
        scripts = [tag for tag, _ in Tags(page.text).tags if tag == "script"]
        assert (page.status, len(scripts)) == (200, plain), address
        assert "<script>alert" not in page.text
    for ending in ("md", "docx", "pdf"):
        assert browser.get(f"/calibration.{ending}?names=yes").status == 200


def test_levels_of_one_reply_wait_until_one_has_rated_oneself(browser: Browser) -> None:
    first, second = browser.business.do(PickCompetencies(names=("finds-the-cause", "weighs-the-options")))
    browser.business.do(RateYourself(levels={first.id: 4}))
    invitation = invited(browser, "Ana Ruiz")
    answers(browser, invitation, 2, problem="The rota")
    page = browser.get(f"/feedback/{invitation.id}")
    assert "One level waits until you have rated yourself" in page.words
    assert (first.level2 in page.words, second.level2 in page.words) == (True, False)
    assert "The rota" in page.words
    assert second.level2 in browser.get(f"/feedback/{invitation.id}?unrated=yes").words


def test_what_changed_waits_too(browser: Browser) -> None:
    rated, unrated = browser.business.do(PickCompetencies(names=("finds-the-cause", "weighs-the-options")))
    browser.business.do(RateYourself(levels={rated.id: 4}))
    told_twice(browser, [str(rated.id), str(unrated.id)])
    words = browser.get("/calibration").words
    changed = words.partition("What has changed")[2]
    assert rated.name in changed
    assert unrated.name not in changed
    assert unrated.name in browser.get("/calibration?unrated=yes").words.partition("What has changed")[2]


def told_twice(browser: Browser, competencies: list[str]) -> None:
    """Two people who said in two rounds what they had seen."""
    today = datetime.now(UTC).date()
    for name in ("Ana Ruiz", "Ben Okoro"):
        person = browser.business.do(Record(record=Person(name=name, relation=Relation.PEER))).id
        for ago, level in ((200, "2"), (1, "4")):
            form = {f"level-{each}": level for each in competencies}
            on = str(date_of(today - timedelta(days=ago)))
            assert browser.post("/feedback/talk", {"person": person, "on": on, **form}).status == 303
