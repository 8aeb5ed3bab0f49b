"""Replies taken in: each at most once, the newest stands, what is damaged or strange is told and leaves no trace."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from proprietor.actions.books import Record
from proprietor.actions.forgetting import Forget, ForgetPreview
from proprietor.actions.inviting import ShowFeedback
from proprietor.actions.looking import FindRecords, ListRecords
from proprietor.actions.replying import MOST_MESSAGES, EnterFeedback, ReceiveReplies, Status
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Relation
from proprietor.business import Business
from proprietor.calibration.records import Competency, Invitation, Reply, rated
from proprietor.store.keeping import StoreKeeper
from proprietor.store.shelf import Store
from proprietor.values.when import date_of
from tests.actions.rated import block, invited, picked, received, somebody
from tests.desks import SetClock
from tests.refusing import code_of, refused
from tests.sealing import sealed, told
from tests.shelves import NOON

LATER = NOON + timedelta(hours=2)


@pytest.fixture
def asked(business: Business) -> Invitation:
    picked(business)
    return invited(business, somebody(business))


def replies(business: Business) -> list[Reply]:
    return [each.record for each in business.do(ListRecords(kind="reply")) if isinstance(each.record, Reply)]


def statuses(business: Business, *data: bytes, late: bool = False) -> list[Status]:
    return [each.status for each in received(business, *data, late=late)]


def test_a_reply_is_kept_as_it_was_sealed(business: Business, asked: Invitation) -> None:
    (taken,) = received(business, block(asked, 4, None, 2, problem="The rota", may_be_named=True))
    assert (taken.status, taken.person, taken.source) == (Status.KEPT, "Mirela Popa", "message 1")
    (reply,) = replies(business)
    assert taken.reply == reply
    assert rated(reply) == dict(zip(asked.competencies, (4, None, 2), strict=True))
    assert (reply.problem, reply.stop, reply.may_be_named, reply.may_be_quoted) == ("The rota", "", True, False)
    assert reply.on == date_of(NOON.date())
    assert business.do(ReadJournal(limit=1))[0].summary == "Received feedback from Mirela Popa"


def test_the_very_same_is_kept_once(business: Business, asked: Invitation) -> None:
    one = block(asked, 4, 4, 4)
    assert statuses(business, one, one) == [Status.KEPT, Status.LEFT]
    (again,) = received(business, b"Dear Ana,\n\n" + one)
    assert (again.status, again.reply) == (Status.LEFT, None)
    assert "exactly this sealed reply" in again.sentence
    (resealed,) = received(business, block(asked, 4, 4, 4, written=LATER))
    assert "sealed again" in resealed.sentence
    assert len(replies(business)) == 1


def test_a_newer_one_takes_the_place_and_an_older_one_never_does(business: Business, asked: Invitation) -> None:
    old, new = block(asked, 2, 2, 2), block(asked, 5, 5, 5, reply="1e" * 16, written=LATER)
    assert statuses(business, old, new) == [Status.KEPT, Status.REPLACED]
    assert set(rated(replies(business)[0]).values()) == {5}
    (replayed,) = received(business, old)
    assert replayed.status is Status.LEFT
    assert "newer reply stands" in replayed.sentence
    assert len(replies(business)) == 1
    assert set(rated(replies(business)[0]).values()) == {5}


def test_whatever_order_they_come_in_the_newest_stands(business: Business, asked: Invitation) -> None:
    old, new = block(asked, 2, 2, 2), block(asked, 5, 5, 5, reply="1e" * 16, written=LATER)
    assert statuses(business, new, old) == [Status.KEPT, Status.LEFT]
    assert set(rated(replies(business)[0]).values()) == {5}


def test_a_late_one_counts_only_if_it_is_said(business: Business, asked: Invitation) -> None:
    assert asked.until is not None
    late = block(asked, 4, 4, 4, written=NOON + timedelta(days=23))
    (left,) = received(business, late)
    assert (left.status, bool(left.remedy)) == (Status.LEFT, True)
    assert replies(business) == []
    assert statuses(business, late, late=True) == [Status.KEPT]
    later = block(asked, 1, 1, 1, reply="1e" * 16, written=NOON + timedelta(days=24))
    assert statuses(business, later, late=True) == [Status.REPLACED]
    assert statuses(business, late, late=True) == [Status.LEFT], "late is no word for older"


def test_a_reply_on_the_last_day_is_in_time(business: Business, asked: Invitation) -> None:
    assert statuses(business, block(asked, 4, 4, 4, written=NOON + timedelta(days=21))) == [Status.KEPT]


def test_what_is_damaged_or_for_somebody_else_is_told_and_leaves_no_trace(business: Business, asked: Invitation) -> None:
    whole = block(asked, 4, 4, 4)
    lines = whole.splitlines()
    swapped = b"\n".join([*lines[:5], lines[6], lines[5], *lines[7:]])
    stranger = Invitation(
        id=asked.id, recipient=str(pyrage.x25519.Identity.generate().to_public()), competencies=asked.competencies
    )
    found = received(business, swapped, whole[:500], block(stranger, 4, 4, 4), b"Thank you for asking", b"x" * 2_000_000)
    assert [each.status for each in found] == [Status.REFUSED, Status.REFUSED, Status.REFUSED, Status.NOTHING, Status.REFUSED]
    assert all(each.sentence and each.remedy and each.reply is None for each in found)
    assert replies(business) == []
    assert business.do(ReadJournal(limit=1))[0].summary.startswith("Invited")


@pytest.mark.parametrize(
    "more",
    [
        {"ratings": {}},
        {"ratings": {"cpt_other": 4}},
        {"proprietor": 2},
        {"written": "yesterday"},
        {"problem": 7},
        {"may_be_named": "yes"},
        {"extra": 1},
        {"invitation": "inv_other"},
        {"reply": "1"},
        {"stop": "x" * 5_000},
    ],
)
def test_what_no_form_writes_is_refused(business: Business, asked: Invitation, more: dict[str, object]) -> None:
    inner = told(asked, dict.fromkeys(asked.competencies, 4), written=NOON) | more
    data = pyrage.encrypt(json.dumps(inner).encode(), [pyrage.x25519.Recipient.from_str(asked.recipient)], armored=True)
    (taken,) = received(business, data)
    assert (taken.status, taken.person) == (Status.REFUSED, "Mirela Popa")
    assert taken.remedy
    assert replies(business) == []


@pytest.mark.parametrize("level", [0, 6, 3.5, True, "4"])
def test_a_rating_off_the_scale_is_refused(business: Business, asked: Invitation, level: object) -> None:
    given = {**dict.fromkeys(asked.competencies, 4), asked.competencies[0]: level}
    assert statuses(business, sealed(asked, given, written=NOON)) == [Status.REFUSED]  # type: ignore[arg-type]
    assert replies(business) == []


def test_a_folder_that_was_taken_in_is_one_step_for_undo(business: Business) -> None:
    picked(business)
    invitations = [invited(business, somebody(business, name)) for name in ("Kai Berg", "Ines Ott", "Lea Moor")]
    received(business, *(block(each, 3, 3, 3) for each in invitations), b"nothing")
    assert len(replies(business)) == 3
    line = business.do(ReadJournal(limit=1))[0]
    assert line.summary == "Received feedback from Kai Berg, Ines Ott, Lea Moor"
    business.do(Undo())
    assert replies(business) == []
    business.do(Undo(seq=line.seq + 1))
    assert len(replies(business)) == 3


def test_several_in_one_message_are_all_taken(business: Business) -> None:
    picked(business)
    one, other = (invited(business, somebody(business, name)) for name in ("Kai Berg", "Ines Ott"))
    both = b"first\n" + block(one, 3, 3, 3) + b"\nsecond\n" + block(other, 4, 4, 4)
    assert statuses(business, both) == [Status.KEPT, Status.KEPT]


def test_a_seal_cannot_be_passed_on_to_another_invitation(business: Business, asked: Invitation) -> None:
    other = invited(business, somebody(business, "Kai Berg"))
    claimed = sealed(Invitation(id=other.id, recipient=asked.recipient), dict.fromkeys(asked.competencies, 1), written=NOON)
    (taken,) = received(business, claimed)
    assert (taken.status, taken.person) == (Status.REFUSED, "Mirela Popa")


def test_nothing_and_too_much_are_refused(business: Business) -> None:
    assert code_of(business.do, ReceiveReplies(messages=())) == "empty"
    assert code_of(business.do, ReceiveReplies(messages=(("a", b" \n"),))) == "empty"
    many = tuple((str(at), b"x") for at in range(MOST_MESSAGES + 1))
    assert refused(business.do, ReceiveReplies(messages=many)).code == "too-long"


def test_what_was_said_in_a_talk_is_written_down(business: Business) -> None:
    first, second, _ = picked(business)
    person = somebody(business)
    made = business.do(
        EnterFeedback(person=person.id[:9], levels={first.id[:9]: 4, second.id: None}, stop="Answering for others")
    )
    assert rated(made) == {first.id: 4, second.id: None}
    (asked,) = business.do(ShowFeedback()).asked
    assert (asked.reply, asked.invitation.recipient, asked.invitation.until, asked.late) == (made, "", None, False)
    business.do(Undo())
    assert business.do(ShowFeedback()).asked == ()


def test_what_was_not_said_is_refused(business: Business) -> None:
    first, *_ = picked(business)
    person = somebody(business)
    for request, code in (
        (EnterFeedback(person=person.id, levels={}), "empty"),
        (EnterFeedback(person=person.id, levels={}, stop="  "), "empty"),
        (EnterFeedback(person="", levels={first.id: 3}), "empty"),
        (EnterFeedback(person=first.id, levels={first.id: 3}), "bad-reference"),
        (EnterFeedback(person=person.id, levels={person.id: 3}), "bad-reference"),
        (EnterFeedback(person=person.id, levels={first.id: 0}), "bad-value"),
        (EnterFeedback(person=person.id, levels={first.id: 6}), "bad-value"),
        (EnterFeedback(person=person.id, levels={first.id: 4, first.id[:9]: 2}), "bad-value"),
        (EnterFeedback(person=person.id, levels={first.id: 3}, on=date_of(NOON.date() + timedelta(days=1))), "bad-date"),
    ):
        assert refused(business.do, request).code == code
    assert replies(business) == []
    assert business.do(EnterFeedback(person=person.id, levels={}, stop="Answering for others")).ratings == ()


def test_whoever_is_forgotten_takes_their_words_along(books_file: Path) -> None:
    books_file.chmod(0o600)
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as business:
        picked(business)
        person = somebody(business, "Zdenka Obuljen", Relation.BOSS)
        made = invited(business, person)
        kai = invited(business, somebody(business, "Kai Berg"))
        received(business, block(made, 1, 2, 3, problem="Zdenka asks about the quagmire", stop="Obuljen says humming"))
        received(business, block(made, 2, 2, 3, problem="The swamp", stop="Whistling", reply="1e" * 16, written=LATER))
        received(business, block(kai, 4, 4, 4, stop="What Zdenka Obuljen said"))
        preview = business.do(ForgetPreview(id=person.id))
        assert {each[:4] for each in preview.feedback} == {"inv_", "rpl_"}
        assert len(preview.feedback) == 2
        business.do(Forget(id=person.id))
        (left,) = replies(business)
        assert left.invitation == kai.id
        assert "Zdenka" not in left.stop
        assert [each.invitation.id for each in business.do(ShowFeedback()).asked] == [kai.id]
        for words in ("quagmire", "humming", "swamp", "Whistling", "Obuljen"):
            assert business.do(FindRecords(query=words)) == ()
    with closing(sqlite3.connect(books_file)) as raw:
        dump = "\n".join(raw.iterdump())
    for words in ("quagmire", "humming", "swamp", "Whistling", "Zdenka", "Obuljen", made.secret):
        assert words not in dump, words


def test_a_rater_who_answers_twice_counts_once(business: Business) -> None:
    first, *_ = picked(business)
    person = somebody(business)
    received(business, block(invited(business, person), 2, 2, 2))
    business.do(EnterFeedback(person=person.id, levels={first.id: 5}))
    shown = business.do(ShowFeedback())
    assert len([each for each in shown.asked if each.reply]) == 2
    assert {each.person.id for each in shown.asked if each.person} == {person.id}


def test_a_hundred_people_and_forty_competencies_are_taken_in_at_once(business: Business) -> None:
    for at in range(40):
        business.do(Record(record=Competency(name=f"Thing {at}")))
    invitations = [invited(business, somebody(business, f"Person {at}")) for at in range(100)]
    blocks = [block(each, *(1 + at % 5 for at in range(40))) for each in invitations]
    assert {each.status for each in received(business, *reversed(blocks))} == {Status.KEPT}
    shown = business.do(ShowFeedback())
    assert [len(rated(each.reply)) for each in shown.asked if each.reply] == [40] * 100
    assert {each.status for each in received(business, *blocks)} == {Status.LEFT}
