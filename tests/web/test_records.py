"""A record's own page: links, remarks, history, deleting; files; the journal; keeping."""

import re
from pathlib import Path

import pytest

from proprietor.actions.books import Delete, Record
from proprietor.actions.forgetting import Forget
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.remarks import LintBooks, SetAside
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Person, Relation, Win
from proprietor.proposition.claims import Claim, Question
from proprietor.values.numbering import counted
from proprietor.web.notices import own_page
from tests.web.browser import Browser
from tests.web.career import first


def test_links_are_said_as_sentences(filled: Browser) -> None:
    words = filled.get(f"/r/{first(filled.business, 'win')}").words
    for sentence in ("Seen by Ana Ruiz, boss", "Shown by Starter letter", "Cited by the claim I cut office calls"):
        assert sentence in words


def test_somebody_new_is_tied_in_one_go(filled: Browser) -> None:
    win = first(filled.business, "win")
    form = {"verb": "saw", "kind": "person", "name": "Dr Lis", "relation": "client"}
    page = filled.follow(filled.post(f"/r/{win}/tie", form))
    assert "Linked" in page.words
    assert "Dr Lis, client" in page.words
    filled.post(f"/r/{win}/tie", {**form, "name": "dr lis"})
    assert len(filled.business.do(ListRecords(kind="person"))) == 2, "a known name is no new person"


def test_records_are_tied_by_id_and_by_title_and_untied(filled: Browser) -> None:
    win = filled.business.do(Record(record=Win(result="Another win"))).id
    letter = first(filled.business, "artefact")
    page = filled.follow(filled.post(f"/r/{win}/tie", {"verb": "shows", "kind": "artefact", "which": letter}))
    assert "Shown by Starter letter" in page.words
    untied = filled.follow(filled.post(f"/r/{win}/untie", {"link": page.hidden("link")}))
    assert "Deleted" in untied.words
    person = first(filled.business, "person")
    tied = filled.post(f"/r/{person}/tie", {"verb": "saw", "out": "yes", "kind": "win", "which": "Another win"})
    assert "Another win" in filled.follow(tied).words


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"verb": "saw", "kind": "person"}, 422),
        ({"verb": "hugs", "kind": "person", "name": "x"}, 422),
        ({"verb": "saw", "kind": "person", "which": "per_0000000000"}, 404),
        ({"verb": "cites", "kind": "person", "name": "Somebody"}, 422),
        ({}, 422),
    ],
)
def test_a_link_that_cannot_be_is_refused_on_the_page(filled: Browser, form: dict[str, str], status: int) -> None:
    page = filled.post(f"/r/{first(filled.business, 'win')}/tie", form)
    assert page.status == status
    assert 'role="alert"' in page.text


def test_only_own_links_are_untied(filled: Browser) -> None:
    want, link = first(filled.business, "want"), first(filled.business, "link")
    assert filled.post(f"/r/{want}/untie", {"link": link}).status == 422


def test_deleting_says_what_goes_and_comes_back_whole(filled: Browser) -> None:
    ana = first(filled.business, "person")
    asked = filled.get(f"/r/{ana}/delete")
    assert "the complaint “Plans change every Monday” no longer names it" in asked.words
    assert "Saw Calls fell" in asked.words
    page = filled.follow(filled.post(f"/r/{ana}/delete"))
    assert "Deleted: “Ana Ruiz”" in page.words
    assert filled.get(f"/r/{ana}").status == 404
    filled.post("/journal/undo", {"seq": page.hidden("seq"), "back": "/people"})
    assert "Saw Calls fell" in filled.get(f"/r/{ana}").words


def test_remarks_stand_on_the_page_and_can_be_set_aside(browser: Browser) -> None:
    win = browser.business.do(Record(record=Win(action="Responsible for several things", result="Helped with many calls"))).id
    page = browser.get(f"/r/{win}")
    assert "To mend" not in page.words, "the words come from the style sheet"
    rule = page.hidden("rule")
    after = browser.follow(browser.post(f"/r/{win}/set-aside", {"rule": rule, "reason": "The team says it so"}))
    assert "The team says it so" in after.words
    assert "set aside" in after.words
    assert browser.post(f"/r/{win}/set-aside", {"rule": rule + "x", "reason": "x"}).status == 422
    assert browser.post(f"/r/{win}/set-aside", {"rule": "E102", "reason": ""}).status in {303, 422}


def test_a_file_is_kept_and_handed_out_safely(browser: Browser) -> None:
    win = browser.business.do(Record(record=Win(result="Calls fell"))).id
    assert f'value="{win}"' in browser.get(f"/artefacts/new?shows={win}").text
    script = b"<script>alert(1)</script>"
    form = {"name": "The letter", "address": "https://example.org", "note": "signed", "shows": win}
    page = browser.follow(browser.post("/artefacts/new", form, files={"file": ("../../le<b>tter.html", script, "text/html")}))
    assert "Shows Calls fell" in page.words
    artefact = first(browser.business, "artefact")
    answer = browser.get(f"/r/{artefact}/file")
    assert answer.response.content == script
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "/" not in answer.headers["content-disposition"].replace("filename*=utf-8''", "")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert browser.get(f"/r/{win}/file").status == 422


def test_an_empty_file_is_refused_and_the_text_stays(browser: Browser) -> None:
    page = browser.post("/artefacts/new", {"name": "The letter"}, files={"file": ("a.txt", b"", "text/plain")})
    assert page.status == 422
    assert 'value="The letter"' in page.text
    assert not browser.business.do(ListRecords(kind="artefact"))


def test_a_link_alone_is_an_artefact_and_shows_its_win(filled: Browser) -> None:
    win = first(filled.business, "win")
    form = {"name": "Page", "address": "https://example.org/x", "shows": win}
    assert "Shows Calls fell" in filled.follow(filled.post("/artefacts/new", form)).words


def test_the_journal_tells_fields_and_takes_back(filled: Browser) -> None:
    win = first(filled.business, "win")
    filled.post(f"/r/{win}/edit", {"share": "60", "expected_version": "1"})
    page = filled.get("/journal")
    assert "<del>80 %</del>" in page.text
    assert "<ins>60 %</ins>" in page.text
    after = filled.follow(filled.post("/journal/undo", {"seq": page.hidden("seq"), "back": "/journal"}))
    assert "taken back by" in after.words
    assert "Do it again" in after.words
    older = filled.get("/journal?before=3")
    assert "no. 2" in older.words
    assert "no. 3" not in older.words


@pytest.mark.parametrize("form", [{}, {"seq": "x"}, {"seq": "²"}, {"seq": "999"}, {"seq": "9" * 50}])
def test_taking_back_what_is_not_there_is_refused(browser: Browser, form: dict[str, str]) -> None:
    assert browser.post("/journal/undo", form).status == 422


@pytest.mark.parametrize("back", ["//evil.example", "http://evil.example", "/\\evil", "/a\r\nX: y", "", "/é"])
def test_nobody_is_sent_elsewhere_after_taking_back(browser: Browser, back: str) -> None:
    browser.post("/wins/new", {"result": "Calls fell"})
    assert browser.post("/journal/undo", {"seq": "1", "back": back}).address.startswith("/journal?done=")


def test_search_marks_what_it_found_and_says_when_it_found_nothing(filled: Browser) -> None:
    assert "<mark>" in filled.get("/search?q=calls").text
    assert "Nothing in the books has all of these words" in filled.get("/search?q=zzzz").words
    assert "in this kind of record" in filled.get("/search?q=calls&kind=person").words


def test_copies_are_made_looked_into_and_brought_back(filled: Browser, tmp_path: Path) -> None:
    path = tmp_path / "out" / "my.backup"
    path.parent.mkdir()
    assert "Copied" in filled.post("/keeping/backup", {"backup": str(path)}).words
    again = filled.post("/keeping/backup", {"backup": str(path)})
    assert again.status >= 400
    assert str(path) in again.text
    assert filled.post("/keeping/backup", {"backup": str(path), "overwrite": "yes"}).status == 200
    filled.post(f"/r/{first(filled.business, 'win')}/delete")
    look = filled.get(f"/keeping/restore?copy={path}")
    assert "Would be back" in look.words
    assert "Brought my.backup back" in filled.post("/keeping/restore", {"copy": look.hidden("copy")}).words
    assert filled.business.do(ListRecords(kind="win"))


def test_a_copy_can_be_downloaded(filled: Browser) -> None:
    answer = filled.post("/keeping/download")
    assert answer.status == 200
    assert answer.headers["content-disposition"].startswith("attachment")
    assert len(answer.response.content) > 1000


@pytest.mark.parametrize("path", ["", "relative/path", "/etc/hostname/x", "~nobody-of-this-name/x", "/proc/x", "\x00"])
@pytest.mark.parametrize(
    ("address", "name"), [("/keeping/backup", "backup"), ("/keeping/export", "folder"), ("/keeping/restore", "copy")]
)
def test_an_impossible_place_is_refused_and_stays_in_the_field(browser: Browser, path: str, address: str, name: str) -> None:
    page = browser.post(address, {name: path})
    assert 400 <= page.status < 500
    assert 'role="alert"' in page.text


def test_snapshots_doctor_and_mending(filled: Browser) -> None:
    said = filled.post("/keeping/snapshot").words
    assert re.search(r"Made a snapshot, of \d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d\.", said)
    assert ".books" not in said.partition("Made a snapshot")[2].partition("Your books lie at")[0]
    assert "Look into it" in filled.get("/keeping").words
    assert "nothing to mend" in filled.get("/keeping?look=over").words
    assert "anew" in filled.post("/keeping/mend").words


def test_the_books_go_out_as_text_and_come_in(filled: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "career"
    assert "Wrote" in filled.post("/keeping/export", {"folder": str(folder)}).words
    assert "are in the books already" in filled.get(f"/keeping/import?source={folder}").words
    filled.post(f"/r/{first(filled.business, 'want')}/delete")
    preview = filled.get(f"/keeping/import?source={folder}")
    assert "Take it in" in preview.words
    assert "Imported a folder" in filled.follow(filled.post("/keeping/import", {"source": str(folder)})).words
    assert filled.business.do(ListRecords(kind="want"))
    assert "Nothing to take in" in filled.post("/keeping/import", {"source": str(folder)}).words


def test_a_person_is_forgotten_after_a_look(filled: Browser) -> None:
    ana = first(filled.business, "person")
    assert filled.get("/keeping/forget?person=").status == 422
    asked = filled.follow(filled.get(f"/keeping/forget?person={ana}"))
    assert "Forget Ana Ruiz for good?" in asked.words
    spared = filled.get(f"/r/{ana}/forget?spare=Ana")
    assert 'name="spare" value="Ana"' in spared.text
    done = filled.post(f"/r/{ana}/forget")
    assert "Forgotten" in done.words
    assert "Ana Ruiz" not in filled.get("/journal").text
    assert filled.get(f"/r/{ana}").status == 404


def test_a_server_keeps_its_password_to_itself() -> None:
    from types import SimpleNamespace  # noqa: PLC0415
    from typing import Any, cast  # noqa: PLC0415

    from proprietor.web.visits import Visit  # noqa: PLC0415

    place = SimpleNamespace(place="postgresql://me:secret@host/db")
    assert Visit(business=cast("Any", place), base="", here="/").place == "postgresql://me@host/db"


def test_long_titles_are_cut_where_they_must(browser: Browser) -> None:
    long = browser.business.do(Record(record=Win(result="word " * 500))).id
    person = browser.business.do(Record(record=Person(name="N" * 300))).id
    for address in ("/wins", "/people", f"/r/{long}", f"/r/{person}/delete", "/wins/new"):
        assert browser.get(address).status == 200
    assert browser.business.do(ShowRecord(id=long)).kept.version == 1


def test_a_file_with_a_link_is_one_write(browser: Browser) -> None:
    form = {"name": "Starter letter", "address": "https://example.org/letter"}
    page = browser.follow(browser.post("/artefacts/new", form, files={"file": ("letter.txt", b"Dear parents")}))
    (kept,) = browser.business.do(ListRecords(kind="artefact"))
    assert (getattr(kept.record, "address", ""), getattr(kept.record, "file", "")) == (form["address"], "letter.txt")
    assert kept.version == 1
    assert len(browser.business.do(ReadJournal())) == 1
    assert "Changed" not in page.words.partition("Starter letter")[0]
    browser.post("/journal/undo", {"seq": page.hidden("seq")})
    assert not browser.business.do(ListRecords(kind="artefact"))


def test_a_digest_is_for_programs_and_shown_to_nobody(browser: Browser) -> None:
    browser.post("/artefacts/new", {"name": "Letter"}, files={"file": ("letter.txt", b"Dear parents")})
    (kept,) = browser.business.do(ListRecords(kind="artefact"))
    digest = getattr(kept.record, "digest", "")
    assert len(digest) == 64
    assert digest not in browser.get(f"/r/{kept.record.id}").text
    assert digest not in browser.get("/journal").text


def test_the_journal_shows_no_former_value_of_what_is_new(browser: Browser) -> None:
    claim = browser.business.do(Record(record=Claim(question=Question.PAY, text="I cut calls")))
    browser.business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    text = browser.get("/journal").text
    assert "<del>" not in text
    assert f"<ins>{Question.PAY.words}</ins>" in text
    browser.business.do(Delete(id=claim.id))
    gone = browser.get("/journal").text.partition("no. 3")[2].partition("no. 2")[0]
    assert f"<del>{Question.PAY.words}</del>" in gone
    assert "<ins>" not in gone


def test_what_was_taken_back_already_can_be_done_again_where_it_is_refused(browser: Browser) -> None:
    browser.business.do(Record(record=Win(result="Calls fell")))
    browser.post("/journal/undo", {"seq": "1", "back": "/journal"})
    page = browser.post("/journal/undo", {"seq": "1", "back": "/journal"})
    assert page.status == 422
    assert "taken back already" in page.words
    assert page.hidden("seq") == "2"
    assert "Do it again" in page.words
    assert 'href="/journal">Back to the journal' in page.text
    browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": page.hidden("back")})
    assert len(browser.business.do(ListRecords(kind="win"))) == 1
    other = browser.post("/journal/undo", {"seq": "99", "back": "/wins"})
    assert "Do it again" not in other.words
    assert 'href="/wins">Back to where you were' in other.text


@pytest.mark.parametrize(
    ("back", "kept"),
    [
        ("/read/x#line-3", True),
        ("/read/x?page=2#line-3-1", True),
        ("/read/x?page=2&next=//evil", False),
        ("//evil.example", False),
        ("/a\\b", False),
        ("/a b", False),
        ("/a#b#c", False),
        ("https://evil.example", False),
    ],
)
def test_only_an_address_of_ours_is_returned_to(back: str, kept: bool) -> None:
    assert own_page(back, "/journal") == (back if kept else "/journal")


def test_looking_for_what_is_not_there_is_nothing_undone(browser: Browser) -> None:
    page = browser.get("/r/win_0000000000")
    assert page.status == 404
    assert "There is no such record" in page.words
    assert "not done" not in page.words
    assert "That was not done" in browser.post("/r/win_0000000000/delete").words


def test_one_remark_is_said_in_words(browser: Browser) -> None:
    win = browser.business.do(Record(record=Win(action="Wrote the letter", result="Calls fell from 40 to 12 a week in 2024"))).id
    found = len(browser.business.do(LintBooks(id=win)))
    words = browser.get(f"/r/{win}").words
    assert counted(found, "remark").capitalize() in words
    assert f"{found} remark" not in words


def test_what_is_set_aside_is_named_by_its_words(browser: Browser) -> None:
    win = browser.business.do(Record(record=Win(action="Responsible for several things", result="Helped"))).id
    rule = browser.business.do(LintBooks(id=win))[0].rule
    browser.business.do(SetAside(id=win, rule=rule, reason="The team says so"))
    assert f"Set {rule} aside for the win “Helped”" in browser.get("/journal").words


def test_a_link_that_goes_leaves_the_record_it_led_to(filled: Browser) -> None:
    words = filled.get(f"/r/{first(filled.business, 'win')}/delete").words
    assert "the person stays" in words
    assert "itself stays" not in words


@pytest.mark.parametrize(
    ("address", "field", "form"),
    [
        ("/keeping/backup", "backup", {"backup": "relative.zip"}),
        ("/keeping/backup", "backup", {"backup": "{tmp}/cv.txt", "overwrite": "yes"}),
        ("/keeping/export", "folder", {"folder": "{tmp}"}),
    ],
)
def test_what_is_refused_about_keeping_stands_at_its_field(
    filled: Browser, tmp_path: Path, address: str, field: str, form: dict[str, str]
) -> None:
    (tmp_path / "cv.txt").write_text("My CV")
    page = filled.post(address, {name: value.replace("{tmp}", str(tmp_path)) for name, value in form.items()})
    assert page.status == 422
    assert f'id="{field}-error"' in page.text
    assert f'aria-invalid="true" aria-describedby="{field}-error"' in page.text
    assert page.text.count('role="alert"') == 1
    assert (tmp_path / "cv.txt").read_text() == "My CV"


def test_looking_into_what_is_no_copy_is_refused_at_its_field(filled: Browser, tmp_path: Path) -> None:
    for address, field in (("restore?copy", "copy"), ("import?source", "source")):
        page = filled.get(f"/keeping/{address}={tmp_path}/nowhere")
        assert f'aria-describedby="{field}-error"' in page.text


def test_a_restore_names_what_it_would_bring_back_and_remembers_a_forgetting(filled: Browser, tmp_path: Path) -> None:
    copy = tmp_path / "early.backup"
    filled.post("/keeping/backup", {"backup": str(copy)})
    same = filled.get(f"/keeping/restore?copy={copy}").words
    assert "It holds just what your books hold." in same
    assert "Would be" not in same
    filled.business.do(Forget(id=first(filled.business, "person")))
    words = filled.get(f"/keeping/restore?copy={copy}").words
    assert "Would be back Ana Ruiz person" in words
    assert re.search(r"Would differ .*Plans change every Monday complaint", words)
    assert "Would be gone" not in words
    assert "You forgot a person for good on" in words


def test_edits_in_an_exported_folder_are_kept_unless_their_loss_is_asked_for(filled: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "career"
    filled.post("/keeping/export", {"folder": str(folder)})
    path = next((folder / "wants").iterdir())
    path.write_text(path.read_text().replace("Four days", "Three days"))
    page = filled.post("/keeping/export", {"folder": str(folder)})
    assert "A file in" in page.words
    assert 'id="folder-error"' in page.text
    assert "Three days" in path.read_text()
    filled.post("/keeping/export", {"folder": str(folder), "replace": "yes"})
    assert "Four days" in path.read_text()


def test_the_examples_keeping_speaks_of_the_example(with_example: Browser) -> None:
    words = with_example.get("/example/keeping").words
    assert "These are the example’s books." in words
    assert "Your books lie at" not in words


def test_new_books_are_told_when_the_first_snapshot_comes(filled: Browser) -> None:
    assert "The first is made on the second day of use" in filled.get("/keeping").words
