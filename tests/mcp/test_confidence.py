"""What was told in confidence does not go to an assistant."""

import math

from proprietor.actions.books import Delete, LinkRecords, Record, Revise
from proprietor.actions.inviting import InviteRater
from proprietor.actions.lesson import ShowLesson
from proprietor.actions.undoing import Undo
from proprietor.books import Confidentiality, LinkKind, Person, Relation, Win
from proprietor.business import Business
from proprietor.calibration.records import Competency
from proprietor.exporters.markdown import safe
from proprietor.mcp.confidence import CONTACT, PRIVATE, Veil
from proprietor.proposition.claims import Claim
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


def test_how_somebody_is_reached_is_never_told(business: Business) -> None:
    contact = "ana@quayside.example, 0171 555 0101"
    ana = business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS, contact=contact)))
    business.do(
        Revise(record=Person(id=ana.id, name="Ana Ruiz", relation=Relation.BOSS, contact="Ana via Slack"), expected_version=1)
    )
    business.do(Record(record=Win(result="Calls to Ana via slack fell", action="Wrote to bo@quayside.example")))
    for name, given in (
        ("record_show", {"id": ana.id}),
        ("record_list", {"kind": "person"}),
        ("record_list", {"kind": "win"}),
        ("record_find", {"query": "quayside"}),
        ("record_find", {"query": "slack"}),
        ("journal_read", {}),
        ("visibility_show", {}),
        ("record_delete", {"id": ana.id}),
        ("proposal_list", {}),
    ):
        told = text_of(called(business, name, given)).replace("\\u0002", "").replace("\\u0003", "").lower()
        assert "via slack" not in told, name
        assert "0171" not in told, name
    assert "bo@quayside" in text_of(called(business, "record_list", {"kind": "win"})), "who is in no record is not known"
    assert CONTACT in text_of(called(business, "record_list", {"kind": "win"}))


def test_a_claim_that_hangs_on_a_private_win_is_withheld_with_it(business: Business) -> None:
    private = business.do(Record(record=Win(result=SECRET, confidentiality=Confidentiality.PRIVATE)))
    free = business.do(Record(record=Win(result="Calls fell from 40 to 12")))
    claims = [
        business.do(Record(record=Claim(text=text))) for text in ("I calm whoever owns a firm", "I write so that calls fall")
    ]
    for claim, cited in zip(claims, ((free, private), (free,)), strict=True):
        for win in cited:
            business.do(LinkRecords(source=claim.id, target=win.id, verb=LinkKind.CITES))
    for name, given in (
        ("record_list", {"kind": "claim"}),
        ("proposition_show", {}),
        ("proposition_export", {}),
        ("agenda_show", {}),
        ("books_lint", {}),
        ("journal_read", {}),
        ("record_find", {"query": "calm"}),
        ("board-meeting_show", {}),
    ):
        told = text_of(called(business, name, given))
        assert "calm whoever" not in told, name
    assert "calls fall" in text_of(called(business, "record_list", {"kind": "claim"}))


def test_a_skill_that_only_a_private_win_has_is_not_told(business: Business) -> None:
    business.do(Record(record=Win(result="Ran it on Kubernetes", skills=("mediating",), confidentiality=Confidentiality.PRIVATE)))
    business.do(Record(record=Win(result="Calls fell", skills=("plain writing",))))
    told = text_of(called(business, "lesson_show"))
    assert "lain writing" in told
    for skill in ("ediating", "ubernetes"):
        assert skill not in told
    assert "ediating" in str(business.do(ShowLesson()).found.have), "the owner sees it"
