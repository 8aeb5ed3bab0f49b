"""Asking for feedback: whom, by which form, until when; what the form holds, and that its secret stays here."""

from datetime import date, timedelta

import pytest

from proprietor.actions.books import Delete, Record
from proprietor.actions.inviting import (
    MOST,
    WAIT,
    FeedbackShown,
    InviteRater,
    MakeForm,
    MakeGuide,
    ShowFeedback,
    form_name,
)
from proprietor.actions.papers import Format
from proprietor.actions.rating import OfferCompetencies
from proprietor.actions.replying import EnterFeedback
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Person, Relation
from proprietor.business import Business
from proprietor.calibration.records import Competency
from proprietor.values.when import date_of
from tests.actions.rated import block, invited, picked, received, somebody
from tests.desks import SetClock
from tests.refusing import code_of, refused

TODAY = date(2026, 3, 14)


def shown(business: Business) -> FeedbackShown:
    return business.do(ShowFeedback())


def test_somebody_is_asked_in_all_competencies_for_three_weeks(business: Business) -> None:
    competencies = picked(business)
    made = invited(business, somebody(business))
    assert made.competencies == tuple(each.id for each in competencies)
    assert (made.on, made.until) == (date_of(TODAY), date_of(TODAY + WAIT))
    assert made.recipient.startswith("age1")
    assert business.do(ReadJournal(limit=1))[0].summary == "Invited Mirela Popa to give feedback"
    assert "AGE-SECRET" not in business.do(ReadJournal(limit=1))[0].summary
    business.do(Undo())
    assert shown(business).asked == ()


def test_each_invitation_has_keys_of_its_own(business: Business) -> None:
    picked(business)
    one, other = (invited(business, somebody(business, name)) for name in ("Kai Berg", "Ines Ott"))
    assert len({one.secret, other.secret, one.recipient, other.recipient}) == 4


def test_the_name_is_remembered(business: Business) -> None:
    picked(business)
    person = somebody(business, "Kai Berg")
    assert refused(business.do, InviteRater(person=person.id)).place == "asker"
    invited(business, somebody(business))
    assert business.do(InviteRater(person=person.id, asker="  ")).asker == "Ana Ruiz"
    assert shown(business).asker == "Ana Ruiz"


def test_some_competencies_are_asked_about_each_once(business: Business) -> None:
    first, *_ = picked(business)
    assert invited(business, somebody(business), first.id, first.id[:9]).competencies == (first.id,)


def test_nobody_is_asked_the_same_twice_before_they_answer(business: Business) -> None:
    first, *_ = picked(business)
    person = somebody(business)
    made = invited(business, person)
    again = refused(business.do, InviteRater(person=person.id))
    assert (again.code, again.place) == ("duplicate", made.id)
    assert invited(business, person, first.id).id != made.id, "something else may be asked"
    received(business, block(made, 3, 3, 3))
    assert invited(business, person).id != made.id, "once answered, one may ask anew"


def test_whoever_answered_in_a_talk_can_still_be_sent_a_form(business: Business) -> None:
    (first, *_) = picked(business)
    person = somebody(business)
    business.do(EnterFeedback(person=person.id, levels={first.id: 3}))
    assert invited(business, person, first.id)


def test_what_cannot_be_asked_is_refused(business: Business) -> None:
    person = somebody(business)
    assert code_of(business.do, InviteRater(person=person.id, asker="Ana")) == "empty", "no competency yet"
    first, *_ = picked(business)
    for request, code in (
        (InviteRater(person="", asker="Ana"), "empty"),
        (InviteRater(person="per_zzz", asker="Ana"), "unknown-id"),
        (InviteRater(person=first.id, asker="Ana"), "bad-reference"),
        (InviteRater(person=person.id, asker="Ana", competencies=(person.id,)), "bad-reference"),
        (InviteRater(person=person.id, asker="Ana", until=date_of(TODAY - timedelta(days=1))), "bad-date"),
    ):
        assert refused(business.do, request).code == code
    assert shown(business).asked == ()


def test_a_form_asks_about_so_many_and_no_more(business: Business) -> None:
    person = somebody(business)
    ids = [business.do(Record(record=Competency(name=f"Thing {at}"))).id for at in range(MOST + 1)]
    assert refused(business.do, InviteRater(person=person.id, asker="Ana")).code == "bad-value"
    assert len(invited(business, person, *ids[:MOST]).competencies) == MOST


def test_the_form_holds_what_they_need_and_nothing_secret(business: Business) -> None:
    first, *_ = picked(business)
    made = invited(business, somebody(business))
    form = business.do(MakeForm(id=made.id[:9]))
    page = form.data.decode()
    assert form.name == form_name("Ana Ruiz", "Mirela Popa") == "feedback-for-ana-ruiz-mirela-popa.html"
    for words in (made.id, made.recipient, first.id, first.name, "Ana Ruiz"):
        assert words in page
    assert made.secret not in page
    business.do(Delete(id=first.id))
    assert first.name not in business.do(MakeForm(id=made.id)).data.decode(), "what is gone is asked no more"


def test_there_is_no_form_of_a_talk_or_of_something_else(business: Business) -> None:
    first, *_ = picked(business)
    person = somebody(business)
    business.do(EnterFeedback(person=person.id, levels={first.id: 3}))
    (asked,) = shown(business).asked
    assert refused(business.do, MakeForm(id=asked.invitation.id)).code == "bad-reference"
    assert refused(business.do, MakeForm(id=person.id)).code == "bad-reference"


def test_a_name_without_letters_still_makes_a_file() -> None:
    assert form_name("…", "!?") == "feedback-for-me-form.html"


def test_the_newest_stand_first_with_what_came_of_each(business: Business, clock: SetClock) -> None:
    picked(business)
    early = invited(business, somebody(business, "Kai Berg"))
    clock.moment += timedelta(days=22)
    late = invited(business, somebody(business, "Ines Ott"))
    assert [(each.invitation.id, each.late) for each in shown(business).asked] == [(late.id, False), (early.id, True)]
    received(business, block(early, 3, None, 3))
    first, second = shown(business).asked
    assert (first.reply, second.late) == (None, False)
    assert second.reply is not None
    assert second.person is not None
    assert second.person.name == "Kai Berg"


def test_whom_to_ask_next_is_somebody_who_was_not_asked(business: Business) -> None:
    picked(business)
    invited(business, somebody(business, "Kai Berg"))
    boss = somebody(business, "Mirela Popa", Relation.BOSS)
    assert [each.person for each in shown(business).following] == [boss]


@pytest.mark.parametrize("form", Format)
def test_a_guide_asks_of_each_competency(business: Business, form: Format) -> None:
    first, second, _ = picked(business)
    printed = business.do(MakeGuide(competencies=(first.id,), format=form))
    assert printed.name.startswith("feedback-talk-2026-03-14.")
    if form is Format.MARKDOWN:
        text = printed.data.decode()
        assert first.name in text
        assert second.name not in text
        assert "What should I stop?" in text
        assert second.name in business.do(MakeGuide()).data.decode()


def test_a_guide_to_ones_own_competency_asks_by_its_words(business: Business) -> None:
    business.do(Record(record=Competency(name="Tying knots", about="Ties what holds.")))
    text = business.do(MakeGuide()).data.decode()
    assert "When did you last see this: Ties what holds." in text
    assert "From 1, hardly ever, to 5, always." in text


def test_a_guide_without_a_competency_is_refused(business: Business) -> None:
    assert refused(business.do, MakeGuide()).code == "empty"
    assert len(business.do(OfferCompetencies())) > 20
    assert isinstance(somebody(business), Person)
