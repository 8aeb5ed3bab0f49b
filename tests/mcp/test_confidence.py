"""What was told in confidence does not go to an assistant."""

import math

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.inviting import InviteRater
from proprietor.actions.undoing import Undo
from proprietor.books import Confidentiality, Person, Relation, Win
from proprietor.business import Business
from proprietor.calibration.records import Competency
from proprietor.exporters.markdown import safe
from proprietor.mcp.confidence import PRIVATE, Veil
from proprietor.values.refusals import Refusal
from tests.mcp.assistant import called, data_of, text_of

SECRET = "Settled the quarrel between the two partners without a court"


def test_a_private_win_is_withheld_wherever_it_is_quoted(business: Business) -> None:
    win = business.do(Record(record=Win(result=SECRET, confidentiality=Confidentiality.PRIVATE)))
    open_win = business.do(Record(record=Win(result="Calls fell from 40 to 12")))
    for name, given in (
        ("record_list", {"kind": "win"}),
        ("record_show", {"id": win.id}),
        ("record_find", {"query": "quarrel"}),
        ("journal_read", {}),
        ("books_lint", {}),
        ("agenda_show", {}),
        ("record_delete", {"id": win.id}),
    ):
        answer = called(business, name, given)
        assert not answer.is_error, text_of(answer)
        assert "quarrel" not in text_of(answer)
    listed = data_of(called(business, "record_list", {"kind": "win"}))["answer"]
    assert {each["record"]["id"]: each["record"].get("result", each["record"].get("withheld")) for each in listed} == {
        win.id: PRIVATE,
        open_win.id: "Calls fell from 40 to 12",
    }


def test_what_is_made_private_is_withheld_from_then_on(business: Business) -> None:
    win = business.do(Record(record=Win(result=SECRET)))
    assert "quarrel" in text_of(called(business, "journal_read"))
    business.do(Revise(record=Win(id=win.id, result=SECRET, confidentiality=Confidentiality.PRIVATE), expected_version=1))
    assert "quarrel" not in text_of(called(business, "journal_read"))


def test_invitations_and_the_keys_to_replies_are_withheld(business: Business) -> None:
    competency = business.do(Record(record=Competency(name="Chairs meetings")))
    person = business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    invited = business.do(InviteRater(person=person.id, asker="Sam", competencies=(competency.id,)))
    assert invited.secret
    for name, given in (("feedback_show", {}), ("journal_read", {}), ("record_show", {"id": person.id})):
        assert invited.secret not in text_of(called(business, name, given))
    answer = called(business, "record_list", {"kind": "invitation"})
    assert data_of(answer)["answer"][0]["record"]["withheld"]


def test_what_json_cannot_say_is_left_out() -> None:
    veil = Veil([])
    assert veil.data([None, True, 3, b"bytes"]) == [None, True, 3, None]
    assert veil.data({"why": Refusal("empty", "Nothing.", "Say.")}) == {
        "why": {"code": "empty", "sentence": "Nothing.", "remedy": "Say."}
    }
    assert veil.data({"a": [1.5, math.inf, print], "b": print, "c": "x"}) == {"a": [1.5, None], "c": "x"}
    assert veil.text("as it is") == "as it is"


def test_a_short_text_is_known_alone_or_in_quotation_marks() -> None:
    veil = Veil([Win(result="Calls fell", confidentiality=Confidentiality.PRIVATE)])
    assert veil.text("Our calls fell\nand rose") == "Our calls fell\nand rose"
    assert veil.text("- Mend the win “Calls  fell”\nand rose") == f"{PRIVATE}\nand rose"
    assert veil.data(["Calls fell", "It is said that calls fell"]) == [PRIVATE, "It is said that calls fell"]
    longer = Veil([Win(result="Calls fell a great deal", confidentiality=Confidentiality.PRIVATE)])
    assert longer.text("- calls fell  a great\\ deal\nand rose") == f"{PRIVATE}\nand rose"


def test_a_paper_that_writes_a_sign_otherwise_quotes_it_all_the_same() -> None:
    veil = Veil([Win(result="Talks & a quarrel <ended>", confidentiality=Confidentiality.PRIVATE)])
    assert veil.text(f"- {safe('Talks & a quarrel <ended>')}") == PRIVATE


def test_the_journal_tells_nothing_of_a_private_win_that_is_gone_or_was_worded_otherwise(business: Business) -> None:
    gone = business.do(Record(record=Win(result=SECRET, confidentiality=Confidentiality.PRIVATE)))
    business.do(Delete(id=gone.id))
    business.do(Undo())
    business.do(Delete(id=gone.id))
    kept = business.do(Record(record=Win(result="A quarrel ended", confidentiality=Confidentiality.PRIVATE)))
    other = Win(id=kept.id, result="Said otherwise", confidentiality=Confidentiality.PRIVATE)
    business.do(Revise(record=other, expected_version=1))
    business.do(Record(record=Win(result="Calls fell from 40 to 12")))
    for name, given in (("journal_read", {}), ("journal_read", {"id": gone.id}), ("record_show", {"id": kept.id})):
        told = text_of(called(business, name, given))
        assert "uarrel" not in told, name
        assert PRIVATE in told
    assert "Recorded the win “Calls fell from 40 to 12”" in text_of(called(business, "journal_read"))
