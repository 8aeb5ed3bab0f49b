"""Calibration used as nobody should: what a paper gives away, words off the scale, clocks that are wrong."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from proprietor.actions.books import Record
from proprietor.actions.calibrating import ExportCalibration, ShowCalibration
from proprietor.actions.folder import ExportFolder, ImportFolder
from proprietor.actions.inviting import InviteRater, MakeForm
from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format
from proprietor.actions.rating import PickCompetencies, RateYourself
from proprietor.actions.remarks import LintBooks
from proprietor.actions.replying import EnterFeedback, ReceiveReplies, Status
from proprietor.books import Person, Relation
from proprietor.business import Business
from proprietor.calibration.records import Invitation, Reply
from proprietor.calibration.result import Follows
from proprietor.calibration.window import Window
from proprietor.proposition.claims import Claim
from proprietor.values.refusals import Refusal
from tests.desks import business_at
from tests.sealing import sealed
from tests.shelves import NOON

NAMES = ("finds-the-cause", "weighs-the-options", "works-from-facts")


@pytest.fixture
def business(tmp_path: Path) -> Iterator[Business]:
    with business_at(tmp_path / "hostile.books") as made:
        made.do(RateYourself(levels={each.id: 4 for each in made.do(PickCompetencies(names=NAMES))}))
        yield made


def someone(business: Business, name: str, relation: Relation = Relation.PEER) -> str:
    return str(business.do(Record(record=Person(name=name, relation=relation))).id)


def tells(business: Business, name: str, level: int | None, relation: Relation = Relation.PEER, **more: str) -> Reply:
    """Somebody who was asked in person and gave one level for all."""
    levels = {str(each.competency.id): level for each in business.do(ShowCalibration()).result.outcomes}
    return business.do(EnterFeedback(person=someone(business, name, relation), levels=levels, **more))  # type: ignore[arg-type]


def asked(business: Business, name: str) -> Invitation:
    return business.do(InviteRater(person=someone(business, name), asker="Ada Olsen"))


def back(business: Business, invitation: Invitation, level: int, *, hours: int = 0, **more: object) -> Status:
    """What becomes of their sealed reply, written so many hours after the books begin."""
    levels = dict.fromkeys(invitation.competencies, level)
    block = sealed(invitation, levels, written=NOON + timedelta(hours=hours), **more)
    (taken,) = business.do(ReceiveReplies(messages=(("reply.age", block),)))
    return taken.status


def paper(business: Business) -> str:
    return business.do(ExportCalibration(format=Format.MARKDOWN)).data.decode()


def told(text: str) -> list[str]:
    """What a paper says of the competencies."""
    return [line for line in text.splitlines() if "You say" in line]


@pytest.mark.parametrize("relation", list(Relation))
def test_no_paper_gives_the_answer_of_one_or_two_whoever_they_are(business: Business, relation: Relation) -> None:
    for name in ("Ana Ruiz", "Ben Okoro"):
        tells(business, name, 1, relation)
        assert "Others see" not in paper(business)
        assert "kept back until 3 have" in paper(business)
    tells(business, "Cleo Marsh", 1, relation)
    assert "Others see" in paper(business)


def test_a_second_paper_does_not_differ_by_one_more_answer(business: Business) -> None:
    for name in ("Ana Ruiz", "Ben Okoro", "Cleo Marsh"):
        tells(business, name, 3)
    before = paper(business)
    tells(business, "Dana Wirth", 1)
    tells(business, "Edo Prins", 2)
    after = paper(business)
    assert told(after) == told(before)
    assert "2 people have answered since" in after
    tells(business, "Fay Lund", 1)
    assert told(paper(business)) != told(before)


def test_a_second_paper_does_not_differ_by_one_answer_that_was_changed(business: Business) -> None:
    invitations = [asked(business, name) for name in ("Ana Ruiz", "Ben Okoro", "Cleo Marsh")]
    assert {back(business, each, 3) for each in invitations} == {Status.KEPT}
    before = paper(business)
    assert back(business, invitations[0], 1, hours=1, reply="1f" * 16) is Status.REPLACED
    assert told(paper(business)) == told(before)
    assert "1 person has answered since" in paper(business)


def test_a_paper_waits_while_somebody_may_still_answer(business: Business) -> None:
    invitations = [asked(business, name) for name in ("Ana Ruiz", "Ben Okoro", "Cleo Marsh", "Dana Wirth")]
    for each in invitations[:3]:
        back(business, each, 3)
    assert "Others see" not in paper(business)
    assert "or when all have answered" in paper(business)
    back(business, invitations[3], 3)
    assert "4 answers" in paper(business)


def test_one_person_makes_no_blind_spot_and_no_remark_on_a_claim(business: Business) -> None:
    competency = business.do(ShowCalibration()).result.outcomes[0].competency
    business.do(Record(record=Claim(text="I find the cause of trouble.", competency=competency.name)))
    tells(business, "Ana Ruiz", 1)
    first = business.do(ShowCalibration()).result.outcomes[0]
    assert (first.name, first.pane, first.follows, first.judged.needed) == ("", Window.NOT_YET, Follows.ASK, 1)
    assert "I305" not in {each.rule for each in business.do(LintBooks())}
    tells(business, "Ben Okoro", 1)
    assert business.do(ShowCalibration()).result.outcomes[0].name == "blind spot"
    (remark,) = (each for each in business.do(LintBooks()) if each.rule == "I305")
    assert "100%" not in remark.reason


@pytest.mark.parametrize("level", [0, 6, -1, 2.5, True, "3", 10**30])
def test_a_level_off_the_scale_is_refused_in_a_talk(business: Business, level: object) -> None:
    competency = business.do(ShowCalibration()).result.outcomes[0].competency.id
    person = someone(business, "Ana Ruiz")
    with pytest.raises(Refusal, match="no level from 1 to 5"):
        business.do(EnterFeedback(person=person, levels={competency: level}))  # type: ignore[dict-item]
    assert business.do(ListRecords(kind="reply")) == ()


@pytest.mark.parametrize("level", [0, 6, -1, 2.5, True, "3", None, 10**30])
def test_a_level_of_ones_own_off_the_scale_is_refused(business: Business, level: object) -> None:
    (competency,) = business.do(PickCompetencies(names=("plans-a-week-that-holds",)))
    with pytest.raises(Refusal, match="no level from 1 to 5"):
        business.do(RateYourself(levels={competency.id: level}))  # type: ignore[dict-item]


def test_two_levels_for_one_competency_are_refused_however_it_is_named(business: Business) -> None:
    competency = business.do(ShowCalibration()).result.outcomes[0].competency.id
    with pytest.raises(Refusal, match="stands there twice"):
        business.do(EnterFeedback(person=someone(business, "Ana Ruiz"), levels={competency: 1, f" {competency}": 5}))


def test_a_form_that_comes_back_unanswered_is_told_as_just_that(business: Business) -> None:
    invitation = asked(business, "Ana Ruiz")
    form = business.do(MakeForm(id=invitation.id)).data
    (taken,) = business.do(ReceiveReplies(messages=(("form.html", form),)))
    assert (taken.status, taken.sentence) == (Status.NOTHING, "There is no sealed reply in it.")
    answered = form + sealed(invitation, dict.fromkeys(invitation.competencies, 3), written=NOON)
    assert [each.status for each in business.do(ReceiveReplies(messages=(("saved.html", answered),)))] == [Status.KEPT]
    assert not business.do(ReceiveReplies(messages=(("cut.html", b"<script" * 100_000),)))[0].reply


@pytest.mark.parametrize("written", ["yesterday", "", "2026-03-14T11:00:00", "0001-01-01T00:00:00+14:00", "9999"])
def test_a_reply_whose_time_somebody_has_edited_in_a_folder_does_not_stop_the_next(tmp_path: Path, written: str) -> None:
    with Business.open(tmp_path / "edited.books") as business:
        business.do(PickCompetencies(names=NAMES))
        invitation = asked(business, "Ana Ruiz")
        assert back(business, invitation, 3) is Status.KEPT
        business.do(ExportFolder(path=tmp_path / "folder"))
        (file,) = (tmp_path / "folder" / "replies").iterdir()
        file.write_text(re.sub("written = .*", f'written = "{written}"', file.read_text()))
        business.do(ImportFolder(path=tmp_path / "folder"))
        assert back(business, invitation, 4, hours=1, reply="1f" * 16) is Status.REPLACED
