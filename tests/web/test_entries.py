"""Writing down and changing: nothing typed is lost, everything wrong is said at once, at its place."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from proprietor.actions.entry import names_of
from proprietor.actions.kinds import LEDGERS
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.books import Person, Win
from proprietor.books.fields import cards_of
from proprietor.books.kinds import Kind
from proprietor.business import Business
from tests.strategies import NASTY
from tests.web.browser import Browser
from tests.web.career import first


def test_a_win_is_written_down_with_who_saw_it(filled: Browser) -> None:
    ana = first(filled.business, "person")
    form = {"result": "Weld repairs fell", "seen_by": [ana], "seen_name": "Piotr Zając", "seen_relation": "client"}
    page = filled.follow(filled.post("/wins/new", form))
    assert "Written down: “Weld repairs fell”" in page.words
    assert "Ana Ruiz, boss" in page.words
    assert "Piotr Zając, client" in page.words


def test_undo_right_after_takes_it_back_and_can_be_repeated(browser: Browser) -> None:
    page = browser.follow(browser.post("/wins/new", {"result": "Calls fell"}))
    undone = browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": page.hidden("back")})
    after = browser.follow(undone)
    assert undone.address.startswith("/wins?done=")
    assert "Taken back" in after.words
    assert not browser.business.do(ListRecords(kind="win"))
    browser.follow(browser.post("/journal/undo", {"seq": after.hidden("seq"), "back": "/wins"}))
    assert len(browser.business.do(ListRecords(kind="win"))) == 1


def test_one_more_leads_back_to_the_form(browser: Browser) -> None:
    page = browser.follow(browser.post("/wins/new", {"result": "Calls fell", "another": "yes"}))
    assert "Written down" in page.words
    assert 'name="result"' in page.text


def test_all_that_is_wrong_is_said_at_once_and_what_was_typed_stays(browser: Browser) -> None:
    form = {"result": "Calls <fell>", "on": "August", "share": "much", "figure.before": "forty", "seen_name": "Ana"}
    page = browser.post("/wins/new", form)
    assert page.status == 422
    for name in ("on", "share", "figure.before"):
        assert f'id="{name}-error"' in page.text
        assert f'href="#{name}"' in page.text
    assert "three fields need a second look" in page.words
    for typed in ("Calls &lt;fell&gt;", 'value="August"', 'value="much"', 'value="forty"', 'value="Ana"'):
        assert typed in page.text
    assert '<details class="more" open>' in page.text, "a folded field that is wrong is shown"
    assert not browser.business.do(ListRecords(kind="win"))


def test_an_empty_form_says_what_is_needed(browser: Browser) -> None:
    page = browser.post("/wins/new", {})
    assert page.status == 422
    assert 'id="result-error"' in page.text


def test_the_same_again_needs_a_word(browser: Browser) -> None:
    browser.post("/wins/new", {"result": "Calls fell"})
    page = browser.post("/wins/new", {"result": "Calls fell"})
    assert page.status == 409
    assert 'name="anyway"' in page.text
    assert browser.post("/wins/new", {"result": "Calls fell", "anyway": "yes"}).status == 303


def test_the_address_may_bring_the_first_words(browser: Browser) -> None:
    assert "From a line" in browser.get("/wins/new?result=From+a+line").text


def test_a_box_that_is_not_ticked_any_more_means_no(filled: Browser) -> None:
    ana = first(filled.business, "person")
    page = filled.get(f"/r/{ana}/edit")
    form = {"name": "Ana Ruiz", "relation": "boss", "expected_version": page.hidden("expected_version")}
    filled.post(f"/r/{ana}/edit", form)
    person = filled.business.do(ShowRecord(id=ana)).kept.record
    assert isinstance(person, Person)
    assert person.may_be_named is False


def test_a_change_is_saved_and_stands_in_the_history(filled: Browser) -> None:
    win = first(filled.business, "win")
    version = filled.get(f"/r/{win}/edit").hidden("expected_version")
    page = filled.follow(filled.post(f"/r/{win}/edit", {"share": "60", "expected_version": version}))
    assert "Changed: “Calls fell" in page.words
    assert "Your share" in page.words
    assert "60 %" in page.words
    undone = filled.follow(filled.post("/journal/undo", {"seq": page.hidden("seq"), "back": f"/r/{win}"}))
    assert "80 %" in undone.words
    same = filled.post(f"/r/{win}/edit", {"share": "80", "expected_version": "3"})
    assert same.address == f"/r/{win}", "saving what is there says nothing"


def test_a_stale_change_shows_both_and_loses_nothing(filled: Browser) -> None:
    win = first(filled.business, "win")
    version = filled.get(f"/r/{win}/edit").hidden("expected_version")
    now = filled.business.do(ShowRecord(id=win)).kept
    assert isinstance(now.record, Win)
    filled.post(f"/r/{win}/edit", {"result": "Theirs", "role": "", "expected_version": version})
    page = filled.post(f"/r/{win}/edit", {"result": "Mine", "role": now.record.role, "expected_version": version})
    assert page.status == 409
    assert "There now" in page.words
    assert all(word in page.words for word in ("Theirs", "Mine", "Office manager"))
    saved = filled.post(f"/r/{win}/edit", {"result": "Mine", "expected_version": page.hidden("expected_version")})
    assert "Mine" in filled.follow(saved).words


@pytest.mark.parametrize("version", ["", "x", "-1", "²", "9" * 50])
def test_a_version_that_is_none_is_stale(filled: Browser, version: str) -> None:
    win = first(filled.business, "win")
    assert filled.post(f"/r/{win}/edit", {"result": "Mine", "expected_version": version}).status == 409


def test_a_record_deleted_meanwhile_gives_the_text_back(filled: Browser) -> None:
    win = first(filled.business, "win")
    filled.post(f"/r/{win}/delete")
    page = filled.post(f"/r/{win}/edit", {"result": "What I typed for an hour", "expected_version": "1"})
    assert page.status == 404
    assert "What I typed for an hour" in page.text
    assert "was deleted while you had it open" in page.words
    assert filled.post("/r/xyz/edit", {"result": "x"}).status == 404


def test_a_reference_to_what_is_gone_is_said_at_its_field(browser: Browser) -> None:
    page = browser.post("/wins/new", {"result": "x", "role": "rol_0000000000"})
    assert page.status == 404
    assert "rol_0000000000" in page.text


FIELDS = sorted({name for kind in LEDGERS for card in cards_of(kind.record) for name in names_of(card)})
ODD = st.sampled_from([*NASTY, "1e999", "-0", "2023-13", "٣", "100 EUR a day", "\x00", "9" * 400]) | st.text(max_size=40)
FORM = st.dictionaries(st.sampled_from([*FIELDS, "expected_version", "seen_name", "seen_relation", "seen_by", "anyway"]), ODD)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(LEDGERS), form=FORM)
def test_no_form_is_our_fault(filled: Browser, kind: Kind, form: dict[str, str]) -> None:
    form = {name: text.encode("utf-8", "replace").decode() for name, text in form.items()}
    record = first(filled.business, kind.name)
    for address in (f"/{kind.plural}/new", f"/r/{record}/edit"):
        page = filled.post(address, form)
        assert page.status in {303, 404, 409, 422}, page.text
        if page.status != 303:
            assert not re.search(r"Traceback|\bNone\b is", page.text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=ODD, page=ODD)
def test_no_address_is_our_fault(filled: Browser, query: str, page: str) -> None:
    for address in ("/wins", "/search", "/journal", "/keeping/restore", "/keeping/import", "/keeping/forget"):
        params = {"q": query, "page": page, "before": page, "done": page, "copy": query, "source": query, "person": query}
        answer = filled.client.get(address, params=params)
        assert answer.status_code in {200, 303, 404, 409, 422}, answer.text


def test_a_body_that_is_no_form_says_so(browser: Browser) -> None:
    headers = {"Origin": "http://127.0.0.1:8765", "Content-Type": "multipart/form-data; boundary=x"}
    answer = browser.client.post("/wins/new", content=b"--y\r\nnonsense", headers=headers)
    assert answer.status_code in {400, 422}
    assert "<h1" in answer.text
    many = "&".join(f"f{n}=1" for n in range(2500))
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert browser.client.post("/wins/new", content=many, headers=headers | kind).status_code == 400


def test_our_own_bug_shows_no_trace_and_leaves_one(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Business, request: object) -> object:
        raise RuntimeError("secret of the trade")

    monkeypatch.setattr(Business, "do", broken)
    page = browser.get("/wins")
    assert page.status == 500
    assert "secret" not in page.text
    assert "Traceback" not in page.text
    log = re.search(r"<code>([^<]*trouble\.log)</code>", page.text)
    assert log
    with open(log[1], encoding="utf-8") as written:  # noqa: PTH123 - a path from the page
        assert "secret of the trade" in written.read()


def test_an_undo_without_a_number_takes_nothing_back(browser: Browser) -> None:
    browser.post("/wins/new", {"result": "Halved the phone calls"})
    for number in ("", "0", "-1", "²", "9" * 40):
        assert browser.post("/journal/undo", {"seq": number}).status == 422
    assert "Halved the phone calls" in browser.get("/wins").text
