"""Calibration on its pages: picking, rating oneself, inviting, opening what came back, the result."""

from datetime import UTC, datetime

import pytest

from proprietor.actions.books import Record
from proprietor.actions.inviting import ShowFeedback
from proprietor.actions.looking import ListRecords
from proprietor.actions.rating import PickCompetencies, RateYourself
from proprietor.agenda import Item
from proprietor.books import Person, Relation
from proprietor.calibration.records import Competency, Invitation, Reply, SelfRating
from proprietor.values.ids import RecordId
from proprietor.web.mends import mend_of_item
from tests.sealing import sealed
from tests.web.browser import Browser

NAMES = ("finds-the-cause", "weighs-the-options", "works-from-facts")


@pytest.fixture
def rated(browser: Browser) -> tuple[Browser, list[str], list[str]]:
    """A browser, three competencies one has rated oneself in, and three people."""
    do = browser.business.do
    picked = [each.id for each in do(PickCompetencies(names=NAMES))]
    do(RateYourself(levels=dict(zip(picked, (5, 3, 2), strict=True))))
    people = [do(Record(record=Person(name=name, relation=who))).id for name, who in PEOPLE]
    return browser, [str(each) for each in picked], [str(each) for each in people]


PEOPLE = (("Ana Ruiz", Relation.BOSS), ("Ben Okoro", Relation.PEER), ("Cleo Marsh", Relation.PEER), ("Dana Wirth", Relation.PEER))


def answered(browser: Browser, person: str, levels: list[int | None], **more: object) -> Invitation:
    """Somebody who was invited on the page, and whose sealed reply was pasted there."""
    made = browser.post("/feedback", {"person": person, "asker": "Ada Olsen"})
    assert made.status == 303, made.words
    invitation = next(each.invitation for each in browser.business.do(ShowFeedback()).asked if each.invitation.person == person)
    block = sealed(invitation, dict(zip(invitation.competencies, levels, strict=True)), written=datetime.now(UTC), **more)
    page = browser.post("/feedback/receive", {"message": f"Here you are:\n\n{block.decode()}\nBest"})
    assert page.status == 200
    assert "This is the first reply" in page.words
    return invitation


def test_empty_books_say_where_to_begin(browser: Browser) -> None:
    assert "Choose from twenty-eight" in browser.get("/calibration").words
    assert "choose what you want to be rated in" in browser.get("/feedback").words
    assert "nothing to rate yourself in yet" in browser.get("/calibration/rate").words
    assert "Choose first" in browser.get("/feedback/talk").words
    assert browser.get("/feedback/guide.md").status == 422


def test_picking_from_the_shipped_ones(browser: Browser) -> None:
    page = browser.get("/calibration/pick")
    assert page.text.count('name="pick"') == 28
    assert browser.post("/calibration/pick", {}).status == 422
    done = browser.post("/calibration/pick", {"pick": ["finds-the-cause", "weighs-the-options"]})
    page = browser.follow(done)
    assert "Took 2 competencies to be rated in" in page.words
    assert "First say how you see it yourself" in page.words
    assert "in your books" in browser.get("/calibration/pick").words
    again = browser.post("/calibration/pick", {"pick": ["finds-the-cause"]})
    assert again.address == "/calibration"
    assert len(browser.business.do(ListRecords(kind="competency"))) == 2


def test_rating_oneself_and_what_is_kept_of_it(browser: Browser) -> None:
    picked = browser.business.do(PickCompetencies(names=NAMES))
    page = browser.get("/calibration/rate")
    assert page.text.count('type="radio"') == 15
    assert browser.get(f"/calibration/rate?only={picked[0].id}").text.count('type="radio"') == 5
    assert browser.post("/calibration/rate", {"note-x": "so"}).status == 422
    done = browser.post("/calibration/rate", {f"level-{picked[0].id}": "4", f"note-{picked[0].id}": "The last three"})
    assert "Rated yourself in Finding the cause of trouble" in browser.follow(done).words
    kept = [each.record for each in browser.business.do(ListRecords(kind="self-rating"))]
    assert [(each.level, each.note) for each in kept if isinstance(each, SelfRating)] == [(4, "The last three")]
    assert "You said 4" in browser.get("/calibration/rate").words
    again = browser.post("/calibration/rate", {f"level-{picked[0].id}": "2"})
    assert again.status == 409
    assert "stays as it was" in again.words
    assert 'value="2" checked' in again.text, "what was chosen is not lost"


def test_from_an_invitation_to_the_result(rated) -> None:
    browser, competencies, people = rated
    assert "one boss and three colleagues" in browser.get("/calibration").words
    page = browser.get("/feedback")
    assert "Nobody has answered yet from where they stand (boss)." in page.words
    invitation = answered(browser, people[0], [2, 3, 4], problem="The late lists", stop="<b>Apologising</b>")
    for person, levels in zip(people[1:], ([3, 3, 4], [2, 4, 5], [3, 3, 4]), strict=True):
        answered(browser, person, levels)
    page = browser.get("/calibration")
    assert "Four people have answered" in page.words
    assert "blind spot" in page.words
    assert "<svg" in page.text
    assert "The late lists" in page.words
    assert "&lt;b&gt;Apologising" in page.text
    assert "/goals/new?what=" in page.text
    goal = browser.get(
        page.text.partition('href="/goals/new')[2].join(["/goals/new", ""]).partition('"')[0].replace("&amp;", "&")
    )
    assert goal.status == 200
    assert competencies[0] in goal.text
    reply = browser.get(f"/feedback/{invitation.id}")
    assert "What Ana Ruiz answered" in reply.words
    assert "The late lists" in reply.words
    assert invitation.secret not in browser.get(f"/r/{invitation.id}").text


def test_the_form_is_a_file_that_knows_no_secret(rated) -> None:
    browser, _, people = rated
    page = browser.follow(browser.post("/feedback", {"person": people[0], "asker": "Ada Olsen", "until": "2031-01"}))
    assert "The form for Ana Ruiz is ready" in page.words
    invitation = browser.business.do(ShowFeedback()).asked[0].invitation
    form = browser.get(f"/feedback/{invitation.id}/form")
    assert form.response.headers["content-disposition"].startswith("attachment")
    assert invitation.recipient in form.text
    assert invitation.secret not in form.text
    assert "Ada Olsen" in browser.get("/feedback").text, "the name is remembered"
    twice = browser.post("/feedback", {"person": people[0]})
    assert twice.status == 409
    assert "has not answered yet" in twice.words


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"asker": "Ada"}, "Nobody was named"),
        ({"person": "PERSON"}, "The form must say who asks"),
        ({"person": "PERSON", "asker": "Ada", "until": "2020"}, "has passed already"),
        ({"person": "PERSON", "asker": "Ada", "until": "soon"}, "soon"),
        ({"person": "PERSON", "asker": "Ada", "in": "per_none"}, "per_none"),
    ],
)
def test_what_cannot_be_asked_says_why(rated, form: dict[str, str], said: str) -> None:
    browser, _, people = rated
    page = browser.post("/feedback", {name: people[0] if value == "PERSON" else value for name, value in form.items()})
    assert page.status in (404, 409, 422)
    assert said in page.words
    assert not browser.business.do(ListRecords(kind="invitation"))


def test_what_is_no_reply_or_comes_twice_or_late_is_told(rated) -> None:
    browser, _, people = rated
    assert browser.post("/feedback/receive", {}).status == 422
    assert "no sealed reply in it" in browser.post("/feedback/receive", {"message": "Sorry, no time"}).words
    invitation = answered(browser, people[0], [2, None, 4])
    block = sealed(invitation, dict.fromkeys(invitation.competencies, 3), written=datetime(2090, 1, 1, tzinfo=UTC)).decode()
    late = browser.post("/feedback/receive", {"message": block})
    assert "Tick “also late ones”" in late.words
    assert block[:200] in late.text, "what was pasted is not lost"
    taken = browser.post("/feedback/receive", {"message": block, "late": "yes"})
    assert "takes the place of their earlier reply" in taken.words
    assert "exactly this sealed reply" in browser.post("/feedback/receive", {"message": block}).words
    assert len(browser.business.do(ListRecords(kind="reply"))) == 1


def test_several_files_are_opened_at_once(rated) -> None:
    browser, _, people = rated
    blocks = []
    for person in people[:2]:
        browser.post("/feedback", {"person": person, "asker": "Ada Olsen"})
        invitation = next(
            each.invitation for each in browser.business.do(ShowFeedback()).asked if each.invitation.person == person
        )
        blocks.append(sealed(invitation, dict.fromkeys(invitation.competencies, 3), written=datetime.now(UTC)))
    page = browser.post("/feedback/receive", {}, files=[("file", ("one.txt", blocks[0])), ("file", ("two.txt", blocks[1]))])
    assert page.words.count("This is the first reply") == 2
    assert len(browser.business.do(ListRecords(kind="reply"))) == 2


def test_answers_from_a_talk(rated) -> None:
    browser, competencies, people = rated
    page = browser.get(f"/feedback/talk?person={people[1]}")
    assert f'<option value="{people[1]}" selected' in page.text
    wrong = browser.post("/feedback/talk", {"person": people[1]})
    assert wrong.status == 422
    form = {
        "person": people[1],
        f"level-{competencies[0]}": "4",
        f"level-{competencies[1]}": "-",
        "problem": "Rotas",
        "on": "2025-03",
    }
    assert browser.post("/feedback/talk", form | {"on": "2090"}).status == 422
    done = browser.follow(browser.post("/feedback/talk", form | {"may_be_named": "yes"}))
    assert "Wrote down feedback from Ben Okoro" in done.words
    [reply] = [each.record for each in browser.business.do(ListRecords(kind="reply"))]
    assert isinstance(reply, Reply)
    assert reply.ratings == (f"{competencies[0]}=4", f"{competencies[1]}=-")
    assert (reply.may_be_named, reply.may_be_quoted) == (True, False)
    assert "in a talk" in browser.get(f"/feedback/{reply.invitation}").words


def test_others_stay_closed_until_one_has_rated_oneself(browser: Browser) -> None:
    [picked] = browser.business.do(PickCompetencies(names=NAMES[:1]))
    boss = browser.business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS))).id
    answered(browser, boss, [2])
    page = browser.get("/calibration")
    assert "stays closed until you have rated yourself" in page.words
    assert "<svg" not in page.text
    assert f"/calibration/rate?only={picked.id}" in page.text
    assert "<svg" in browser.get("/calibration?unrated=yes").text


def test_papers_for_a_coach_name_nobody_unless_asked_and_allowed(rated) -> None:
    browser, _, people = rated
    for person, named in zip(people, (True, False, False, False), strict=True):
        answered(
            browser, person, [2, 3, 4], problem=f"Words of number {people.index(person)}", may_be_named=named, may_be_quoted=named
        )
    plain = browser.get("/calibration.md").text
    assert "Ana Ruiz" not in plain
    assert "Words of" not in plain
    assert "Others see" in plain
    named = browser.get("/calibration.md?names=yes").text
    assert "Words of number 0" in named
    assert "Words of number 1" not in named
    assert "Ana Ruiz" in named
    assert "Ben Okoro" not in named
    assert browser.get("/calibration.pdf").status == browser.get("/calibration.docx").status == 200


def test_the_guide_for_a_talk(rated) -> None:
    browser, _, _ = rated
    assert "When did you last see me" in browser.get("/feedback/guide.md").text
    assert browser.get("/feedback/guide.pdf").status == browser.get("/feedback/guide.docx").status == 200


def test_a_competency_of_ones_own_is_looked_over(browser: Browser) -> None:
    mine = browser.business.do(Record(record=Competency(name="Good communication")))
    page = browser.get(f"/r/{mine.id}")
    assert "So that everybody means the same" in page.words
    assert f"/r/{mine.id}/edit#about" in page.text


def test_what_was_said_stays_and_nothing_waits_at_a_wrong_address(rated) -> None:
    browser, _, people = rated
    rating = browser.business.do(ListRecords(kind="self-rating"))[0].record
    page = browser.get(f"/r/{rating.id}")
    assert f"/r/{rating.id}/edit" not in page.text
    assert browser.get("/feedback/inv_0000000000").status == 404
    browser.post("/feedback", {"person": people[0], "asker": "Ada"})
    invitation = browser.business.do(ShowFeedback()).asked[0].invitation
    assert browser.get(f"/feedback/{invitation.id}").status == 404


@pytest.mark.parametrize(
    ("action", "address"),
    [
        ("calibration.show", "/calibration#cpt_1"),
        ("self-rating.record", "/calibration/rate"),
        ("feedback.invite", "/feedback"),
        ("feedback.form", "/feedback#cpt_1"),
    ],
)
def test_the_agenda_leads_to_its_pages(action: str, address: str) -> None:
    item = Item(check="x", title="x", reason="x", action=action, weight=1, records=(RecordId("cpt_1"),))
    assert mend_of_item(item).address == address
