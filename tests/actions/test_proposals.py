"""Proposals of programs: laid in, seen as what they would change, accepted in one step or refused for good."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.books import Record, Revise
from proprietor.actions.catalogue import CATALOGUE
from proprietor.actions.context import Context
from proprietor.actions.forgetting import Forget, ForgetPreview
from proprietor.actions.in_tray import NoTray, Proposed
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.proposals import (
    MOST_REFUSED,
    NEVER,
    AcceptProposal,
    ListProposals,
    MakeProposal,
    Offered,
    RefuseProposal,
)
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Person, Source, Win
from proprietor.business import Business
from proprietor.values.refusals import Refusal

WIN = {"kind": "win", "result": "Calls fell from 40 to 12"}


def propose(business: Business, action: str = "record.record", by: str = "Ivy", **order: Any) -> Offered:
    return business.do(MakeProposal(action=action, order=order or {"record": WIN}, by=by, because="you said so"))


def code(business: Business, request: Any) -> str:
    with pytest.raises(Refusal) as refusal:
        business.do(request)
    return refusal.value.code


def wins(business: Business) -> list[str]:
    return [each.record.title for each in business.do(ListRecords(kind="win"))]


def test_nothing_is_written_until_it_is_accepted_and_undo_takes_it_back(business: Business) -> None:
    offered = propose(business, record=WIN, seen_by=["Ana Ruiz (boss)"])
    assert offered.words == "Recorded the win “Calls fell from 40 to 12”"
    assert len(offered.changes) == 3
    assert not wins(business)
    assert not business.do(ReadJournal())
    done = business.do(AcceptProposal(id=offered.proposed.key[:8]))
    assert done.words == offered.words
    (line,) = business.do(ReadJournal())
    assert line.action == "record.record"
    assert line.summary == f"{offered.words} ({offered.proposed.key}, proposed by Ivy)"
    assert [each.source for each in business.do(ListRecords(kind="win"))] == [Source.PROPOSED]
    assert not business.do(ListProposals())
    business.do(Undo())
    assert not wins(business)
    assert not business.do(ListRecords(kind="person"))


def test_it_outlives_the_program(business: Business, books_file: Path) -> None:
    propose(business)
    with Business.open(books_file) as other:
        (offered,) = other.do(ListProposals())
        assert offered.proposed.because == "you said so"
        assert offered.proposed.order == {"record": WIN}


def test_the_agenda_says_that_some_wait(business: Business) -> None:
    assert business.do(ShowAgenda()).proposed == 0
    propose(business)
    assert business.do(ShowAgenda()).proposed == 1


def test_what_was_changed_meanwhile_is_stale_and_says_which(business: Business) -> None:
    win = business.do(Record(record=Win(result="Calls fell")))
    offered = propose(business, "record.revise", record={"kind": "win", "id": win.id, "result": "Calls rose"}, expected_version=1)
    linked = propose(business, "record.delete", id=win.id)
    business.do(Revise(record=Win(id=win.id, result="Calls stayed"), expected_version=1))
    assert code(business, AcceptProposal(id=offered.proposed.key)) == "stale"
    assert code(business, AcceptProposal(id=linked.proposed.key)) == "stale"
    first, second = business.do(ListProposals())
    assert first.cannot.startswith("The win “Calls stayed” was changed since Ivy proposed this")
    assert second.cannot == first.cannot
    assert wins(business) == ["Calls stayed"]


def test_what_would_write_less_than_was_shown_is_stale(business: Business) -> None:
    offered = propose(business, record=WIN, seen_by=["Ana Ruiz (boss)"])
    business.do(Record(record=Person(name="Ana Ruiz")))
    (now,) = business.do(ListProposals())
    assert now.cannot.startswith("The books were changed since")
    assert code(business, AcceptProposal(id=offered.proposed.key)) == "stale"
    assert not wins(business)


def test_a_crash_between_books_and_in_tray_writes_nothing_twice(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = propose(business, record=WIN, anyway=True)

    def crash(*_: object) -> None:
        raise Refusal("disk-full", "No room.", "Make room.")

    with monkeypatch.context() as broken:
        broken.setattr("proprietor.store.in_tray.TrayFolder.drop", crash)
        assert business.do(AcceptProposal(id=offered.proposed.key)).words == offered.words
    (left,) = business.do(ListProposals())
    assert left.cannot == "This was accepted already, by write 1."
    assert code(business, AcceptProposal(id=offered.proposed.key)) == "stale"
    assert len(wins(business)) == 1


def test_what_is_refused_is_remembered_and_does_not_come_again(business: Business) -> None:
    offered = propose(business)
    refused = business.do(RefuseProposal(id=offered.proposed.key))
    assert refused.refused
    assert not business.do(ListProposals())
    assert [each.proposed.key for each in business.do(ListProposals(refused=True))] == [offered.proposed.key]
    assert code(business, MakeProposal(action="record.record", order={"record": WIN}, by="Ivy")) == "refused-before"
    assert code(business, AcceptProposal(id=offered.proposed.key)) == "unknown-id"
    assert code(business, RefuseProposal(id=offered.proposed.key)) == "unknown-id"


def test_the_oldest_refused_ones_are_forgotten(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proprietor.actions.proposals.MOST_REFUSED", 1)
    keys = [propose(business, record={"kind": "want", "what": f"a desk {each}"}).proposed.key for each in "ab"]
    for key in keys:
        business.do(RefuseProposal(id=key))
    assert [each.proposed.key for each in business.do(ListProposals(refused=True))] == keys[1:]
    assert MOST_REFUSED > 1


@pytest.mark.parametrize(
    ("action", "order", "code_of_it"),
    [
        ("record.show", {"id": "win_1"}, "unknown-action"),
        ("nope", {}, "unknown-action"),
        ("person.forget", {"id": "per_1"}, "not-offered"),
        ("backup.restore", {}, "not-offered"),
        *((name, {}, "not-offered") for name in NEVER),
        ("record.record", {"record": {"kind": "win"}}, "empty"),
        ("record.delete", {"id": "win_1"}, "unknown-id"),
        ("folder.import", {"path": "/tmp"}, "bad-value"),
    ],
)
def test_what_cannot_be_proposed_is_refused(business: Business, action: str, order: Mapping[str, Any], code_of_it: str) -> None:
    assert code(business, MakeProposal(action=action, order=order, by="Ivy")) == code_of_it
    assert not business.do(ListProposals())


def test_what_would_change_nothing_is_not_laid_in(business: Business) -> None:
    win = business.do(Record(record=Win(result="Calls fell")))
    same = {"record": {"kind": "win", "id": win.id, "result": "Calls fell"}, "expected_version": 1}
    assert code(business, MakeProposal(action="record.revise", order=same, by="Ivy")) == "nothing-new"


def test_what_does_more_than_write_records_is_not_laid_in(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    def more(context: Context, _: object) -> None:
        context.add(Win(result="x"))
        context.afterwards = lambda answer: answer

    monkeypatch.setattr("proprietor.actions.books.record", more)
    assert code(business, MakeProposal(action="record.record", order={"record": WIN}, by="Ivy")) == "not-offered"


def test_every_action_never_proposed_would_write(business: Business) -> None:
    writes = {each.name for each in CATALOGUE if each.writes}
    assert set(NEVER) <= writes


def test_an_id_that_fits_several_is_told_as_such(business: Business) -> None:
    for each in "ab":
        propose(business, record={"kind": "want", "what": f"a desk {each}"})
    assert code(business, AcceptProposal(id="prp_")) == "ambiguous-id"


@pytest.fixture
def kept(books_file: Path) -> Iterator[Business]:
    """With a keeper of files, as forgetting needs one."""
    with Business.open(books_file) as business:
        yield business


def test_a_person_who_is_forgotten_goes_out_of_the_in_tray(kept: Business) -> None:
    business = kept
    person = business.do(Record(record=Person(name="Ana Ruiz")))
    other = propose(business)
    named = propose(business, record={"kind": "want", "what": "a word with Ruiz"}).proposed.key
    by_id = propose(business, "record.delete", id=person.id).proposed.key
    below = propose(business, record={"kind": "want", "what": "a word,\nAna Ruiz"}).proposed.key
    business.do(RefuseProposal(id=named))
    assert set(business.do(ForgetPreview(id=person.id)).proposals) == {named, by_id, below}
    business.do(Forget(id=person.id))
    assert [each.proposed.key for each in business.do(ListProposals())] == [other.proposed.key]
    assert not business.do(ListProposals(refused=True))


def test_a_forgetting_that_cannot_reach_the_in_tray_says_so(kept: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    business = kept
    person = business.do(Record(record=Person(name="Ana Ruiz")))
    propose(business, "record.delete", id=person.id)

    def crash(*_: object) -> None:
        raise Refusal("read-only", "It may not be written.", "Mend its rights.")

    monkeypatch.setattr("proprietor.store.in_tray.TrayFolder.drop", crash)
    assert "refuse the proposals that name them" in business.do(Forget(id=person.id)).remedy


def test_trying_out_leaves_no_trace_in_what_is_at_hand(business: Business) -> None:
    win = business.do(Record(record=Win(result="Calls fell")))
    propose(business, "record.delete", id=win.id)
    assert business.do(ShowRecord(id=win.id)).kept.version == 1


def test_there_is_no_in_tray_without_books() -> None:
    assert not Business.bare().do(ListProposals())
    tray = NoTray()
    tray.put(Proposed(key="prp_1", at=None, by="", because="", action="", order={}))  # type: ignore[arg-type]
    tray.drop(["prp_1"])
    assert tray.waiting() == 0


def test_one_that_cannot_be_understood_is_listed_with_the_command_that_takes_it_away(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana Ruiz")))
    propose(business)
    folder = Path(f"{business.place}.proposals")
    for name in ("prp_aaaa.waits.json", "prp_bbbb.refused.json", "odd name.waits.json"):
        (folder / name).write_text("{", encoding="utf-8")
    listed = {each.proposed.key: each for each in business.do(ListProposals())}
    assert len(listed) == 4
    assert listed["prp_aaaa"].remedy == "Take it away with: proprietor proposals refuse prp_aaaa"
    assert str(folder / "prp_aaaa.waits.json") in listed["prp_aaaa"].cannot
    assert listed["odd name"].remedy == "Delete the file."
    assert business.do(ListProposals(refused=True)) == ()
    assert code(business, AcceptProposal(id="prp_aaaa")) == "bad-file"
    business.do(RefuseProposal(id="prp_aaaa"))
    business.do(RefuseProposal(id="prp_bbbb"))
    assert sorted(path.name for path in folder.iterdir() if "_" not in path.name) == ["odd name.waits.json"]
    (good,) = (each for each in business.do(ListProposals()) if not each.cannot)
    business.do(AcceptProposal(id=good.proposed.key))
    assert wins(business) == ["Calls fell from 40 to 12"]
    assert propose(business, record={"kind": "want", "what": "a desk"}).words
    with Business.open(business.place) as whole:
        assert "odd name" in whole.do(ForgetPreview(id=ana.id)).proposals, "nobody can tell whom it names"
