"""Every page answers, on empty and on filled books, and what was typed stays inert."""

import re
from html import escape
from pathlib import Path

import pytest

from proprietor.actions.books import Record
from proprietor.actions.catalogue import CATALOGUE
from proprietor.actions.entry import names_of
from proprietor.actions.kinds import LEDGERS
from proprietor.actions.looking import ListRecords
from proprietor.ask.records import Ask
from proprietor.books import Artefact, Win
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import Kind
from proprietor.web.columns import LAYOUTS
from proprietor.web.pages import PAGES
from proprietor.web.sayings import EMPTY
from proprietor.web.values import rows_of
from tests.strategies import NASTY
from tests.web.browser import Browser, Page, Tags
from tests.web.career import first

PLAIN = [
    "/books",
    "/search",
    "/search?q=calls",
    "/search?q=calls&kind=win",
    "/journal",
    "/proposals",
    "/visibility",
    "/visibility/tell",
    "/visibility/drafts",
    "/visibility/drafts?kind=review",
    "/lab",
    "/briefs",
    "/rehearse",
    "/keeping",
    "/keeping?look=over",
    "/take-out",
    "/take-out/brag",
    "/take-out/brag?since=2012&names=yes",
    "/take-out/proof",
    "/take-out/proof?since=2025&until=2025&name=Ana",
    "/take-out/cv",
    "/take-out/cv?name=Ana+Ruiz&names=yes",
    "/bring-in",
    "/calendar",
    "/week",
    "/board-meeting",
    "/board-meeting?before=2020-01-01&names=yes",
    "/calibration",
    "/calibration/pick",
    "/calibration/rate",
    "/feedback",
    "/feedback/talk",
    "/market",
    "/postings",
    "/market/pay",
    "/market/pay?title=Nurse&level=senior&place=Leeds,+UK&wanted=45,000+GBP+a+year&uplift=3",
    "/market/learn",
    "/market/learn?costs=",
    "/keys",
    "/model",
    "/market/pipeline",
    "/market/pipeline?channel=referral",
    "/market/diagnosis",
    "/market/diagnosis?seed=7",
    "/complaints/register",
    "/decide",
    "/decide/paths",
    "/decide/paths?pay=40,000+GBP+a+year&years=15&cut=30&extra=8",
]
LISTS = [f"/{kind.plural}" for kind in LEDGERS]
FORMS = [f"/{kind.plural}/new" for kind in LEDGERS]


ASKED = ["/wins?q=calls&sort=oldest&page=9", "/people?sort=written&q=zzz"]


@pytest.mark.parametrize("address", PLAIN + LISTS + FORMS + ASKED)
def test_it_answers_on_empty_and_on_filled_books(only_read: Browser, address: str) -> None:
    page = only_read.get(address)
    assert page.status == 200
    assert "<h1" in page.text


@pytest.mark.parametrize("kind", LEDGERS, ids=lambda kind: kind.name)
def test_every_record_has_its_pages(filled: Browser, kind: Kind) -> None:
    record = first(filled.business, kind.name)
    for address in (f"/r/{record}", f"/r/{record}/edit", f"/r/{record}/delete"):
        assert filled.get(address).status == 200
    assert filled.get(f"/r/{record[:9]}").address == f"/r/{record}", "the head of an id is enough"


def test_links_have_a_page_too(filled: Browser) -> None:
    link = first(filled.business, "link")
    page = filled.get(f"/r/{link}")
    assert page.status == 200
    assert "Ana Ruiz" in page.words
    assert filled.get(f"/r/{link}/delete").status == 200


def test_every_kind_has_its_columns_and_its_words() -> None:
    assert set(LAYOUTS) == set(EMPTY) == {kind.name for kind in LEDGERS}


@pytest.mark.parametrize("address", ["/nope", "/r/win_0000000000", "/r/", "/wins/nope", "/r/zzz", "/static/nope.css"])
def test_what_is_not_there_says_so(browser: Browser, address: str) -> None:
    page = browser.get(address)
    assert page.status == 404
    assert "<h1" in page.text


def test_the_wrong_way_in_says_so(browser: Browser) -> None:
    assert browser.post("/books").status == 405


@pytest.mark.parametrize("page", ["0", "-1", "x", "²", "9" * 40, ""])
@pytest.mark.parametrize("name", ["page", "before", "done"])
def test_odd_numbers_in_addresses_do_no_harm(filled: Browser, page: str, name: str) -> None:
    for address in ("/wins", "/journal", f"/r/{first(filled.business, 'win')}"):
        assert filled.get(f"{address}?{name}={page}").status == 200


def test_the_example_stands_beside_the_own_books(with_example: Browser) -> None:
    page = with_example.get("/example/wins")
    assert page.status == 200
    assert "nothing here is yours" in page.text
    inner = [attrs["href"] or "" for tag, attrs in Tags(page.text).tags if tag == "a" and "href" in attrs]
    assert all(href.startswith(("/example", "#")) or href == "/" for href in inner)
    assert with_example.get("/example/nope").status == 404
    assert not with_example.business.do(ListRecords(kind="win"))


SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}"


@pytest.mark.parametrize("kind", LEDGERS, ids=lambda kind: kind.name)
def test_texts_are_inert_everywhere(browser: Browser, kind: Kind) -> None:
    pages = [page for text in (SCRIPT, *NASTY[:4]) for page in _pages_of_one(browser, kind, text)]
    addresses = (f"/{kind.plural}", f"/{kind.plural}?q=%3Cscript%3E", "/journal", "/search?q=script", "/books", "/keeping")
    pages += [browser.get(each) for each in (*addresses, "/wins/new")]
    for page in pages:
        _inert(page.text)


def _pages_of_one(browser: Browser, kind: Kind, text: str) -> list[Page]:
    """Write a record with the text in every field; its own pages."""
    form = {name: _typed(card.shape, text) for card in cards_of(kind.record) for name in names_of(card)}
    form |= {card.name: "" for card in cards_of(kind.record) if card.shape is Shape.REFERENCE}
    form |= {card.name: card.choices[0] for card in cards_of(kind.record) if card.shape is Shape.CHOICE}
    form |= {"figure.before": "1", "figure.after": "2", "figure.value": "1"} if kind.name == "win" else {}
    form |= {"seen_name": text} if kind.name == "win" else {}
    form |= {"occupation": "plumber"} if kind.name == "target" else {}
    form |= {"own": f"close: {text}"} if kind.name == "ask" else {}
    form |= {"ask": browser.business.do(Record(record=Ask(ask=f"a quiet desk: {text}"))).id} if kind.name == "answer" else {}
    saved = browser.post(f"/{kind.plural}/new", form)
    assert saved.status == 303, saved.words
    page = browser.follow(saved)
    assert escape(text.split("\n", maxsplit=1)[0][:100]) in page.text.replace("&#39;", "&#x27;").replace("&#34;", "&quot;")
    record = saved.address.partition("?")[0]
    return [page, browser.get(f"{record}/edit"), browser.get(f"{record}/delete")]


def _typed(shape: Shape, text: str) -> str:
    return {Shape.DATE: "2020", Shape.NUMBER: "5", Shape.PAY: "100 EUR a day", Shape.FLAG: "yes"}.get(shape, text)


def _inert(text: str) -> None:
    for tag, attrs in Tags(text).tags:
        assert not any(name.startswith("on") for name in attrs), (tag, attrs)
        assert tag != "img"
        assert "style" not in attrs
        if tag == "script":
            assert (attrs.get("src") or "").startswith("/static/")
        for name in ("href", "action", "src"):
            assert not (attrs.get(name) or "").lower().startswith(("javascript:", "data:"))
    assert "<style" not in text


def test_an_address_that_is_a_script_is_refused_and_no_link_where_old_books_have_it(browser: Browser) -> None:
    page = browser.post("/artefacts/new", {"name": "Report", "address": "javascript:alert(1)"})
    assert page.status == 422
    assert "“javascript:” is no link to something that can be shown" in page.words
    _inert(page.text)
    old = rows_of(Artefact(name="Report", address="javascript:alert(1)"), {})
    assert not any(row.outward for row in old)


REACHED: dict[str, str] = {
    "competency.offer": "/calibration/pick",
    "competency.pick": "/calibration/pick",
    "competency.look-over": "/r/{id}",
    "self-rating.record": "/calibration/rate",
    "feedback.show": "/feedback",
    "feedback.invite": "/feedback",
    "feedback.form": "/feedback/{id}/form",
    "feedback.guide": "/feedback/guide.pdf",
    "feedback.receive": "/feedback/receive",
    "feedback.enter": "/feedback/talk",
    "calibration.show": "/calibration",
    "pay.show": "/market/pay",
    "pay-table.preview": "/market/pay-tables",
    "pay-table.import": "/market/pay-tables/{table}/keep",
    "lesson.show": "/market/learn",
    "calibration.export": "/calibration.pdf",
    "market.show": "/market",
    "posting.preview": "/market/intake",
    "posting.import": "/market/intake/{intake}/take",
    "posting.show": "/postings/{id}",
    "posting.rank": "/postings",
    "title.sort": "/market/titles",
    "skill.sort": "/postings/{id}/skills",
    "record.record": "/wins/new",
    "record.revise": "/r/{id}/edit",
    "record.delete": "/r/{id}/delete",
    "record.show": "/r/{id}",
    "record.list": "/wins",
    "record.find": "/search",
    "document.read": "/read",
    "link.record": "/r/{id}/tie",
    "text.lint": "/read",
    "line.read": "/wins/from-line",
    "books.lint": "/remarks",
    "rule.list": "/rules",
    "witness.find": "/r/{id}",
    "proposition.show": "/proposition",
    "proposition.export": "/proposition.pdf",
    "agenda.show": "/",
    "agenda.postpone": "/agenda/postpone",
    "agenda.silence": "/agenda/postpone",
    "agenda.resume": "/agenda/resume",
    "quiet-hours.show": "/",
    "quiet-hours.keep": "/agenda/quiet",
    "week.show": "/week",
    "win.capture": "/week/win",
    "week.close": "/week/close",
    "board-meeting.show": "/board-meeting",
    "board-meeting.export": "/board-meeting.pdf",
    "remark.set-aside": "/remarks/set-aside",
    "talk.analyse": "/lab",
    "talk.keep": "/lab/{talk}/keep",
    "talk.show": "/lab/{talk}",
    "talk.draw": "/lab/{talk}/picture.svg",
    "talk.list": "/lab",
    "talk.speak-as": "/lab/{talk}/me",
    "talk.correct": "/lab/{talk}/turn/{turn}",
    "brief.make": "/briefs",
    "brief.show": "/briefs/{brief}",
    "brief.export": "/briefs/{brief}/brief.pdf",
    "briefing.keep": "/briefs/{brief}/keep",
    "briefing.list": "/briefs",
    "record.propose": "/debriefs/{id}/suggestions",
    "record.accept": "/answers/{id}/suggestions",
    "proposal.list": "/proposals",
    "proposal.accept": "/proposals",
    "proposal.refuse": "/proposals",
    "recap.show": "/answers/{id}/recap",
    "recap.export": "/answers/{id}/recap/note.pdf",
    "calendar.show": "/calendar",
    "calendar.export": "/calendar.ics",
    "scenario.list": "/rehearse",
    "ask.find": "/rehearse",
    "rehearsal.play": "/rehearse/{scenario}",
    "rehearsal.look-back": "/rehearsals/{rehearsal}/back",
    "rehearsal.keep": "/rehearsals/{rehearsal}/keep",
    "practice.show": "/practice",
    "chart.draw": "/practice",
    "visibility.show": "/visibility",
    "visibility.export": "/visibility.pdf",
    "telling.record": "/visibility/tell",
    "note.draft": "/visibility/drafts",
    "note.export": "/visibility/drafts.pdf",
    "plan.show": "/asks/{id}/plan",
    "script.revise": "/asks/{id}/say",
    "script.export": "/asks/{id}/card.pdf",
    "pipeline.show": "/market/pipeline",
    "opportunity.show": "/opportunities/{id}",
    "opportunity.start": "/market/pipeline",
    "opportunity.brief": "/opportunities/{id}/brief",
    "move.record": "/opportunities/{id}/move",
    "market.diagnose": "/market/diagnosis",
    "complaint.register": "/complaints/register",
    "complaint.sort": "/complaints/register",
    "decision.show": "/decide/options/{id}",
    "decision.weigh": "/decide/{id}",
    "decision.export": "/decide/{id}/paper.pdf",
    "decision.settle": "/decide/{id}/settle",
    "decision.look-back": "/decide/{id}/look-back",
    "option.suggest": "/decide/{id}",
    "option.take": "/decide/{id}/options",
    "option.appraise": "/decide/options/{id}",
    "weight.ask": "/decide/{id}/weights",
    "weight.answer": "/decide/{id}/weights",
    "pay-path.show": "/decide/paths",
    "forecast.show": "/decide",
    "model.show": "/model",
    "model.set": "/model/set",
    "model.try": "/model/try",
    "exchange.list": "/model",
    "exchange.delete": "/model/log/delete",
    "draft.rephrase": "/answers/{id}/recap/otherwise",
    "turn.rephrase": "/rehearsals/{rehearsal}/reword",
    "win.propose": "/model/wins",
    "win.accept": "/model/wins/accept",
    "journal.read": "/journal",
    "journal.undo": "/journal/undo",
    "artefact.keep": "/artefacts/new",
    "artefact.find": "/r/{id}/file",
    "backup.make": "/keeping/backup",
    "backup.preview": "/keeping/restore",
    "backup.restore": "/keeping/restore",
    "snapshot.list": "/keeping",
    "snapshot.take": "/keeping/snapshot",
    "folder.export": "/keeping/export",
    "folder.preview": "/keeping/import",
    "folder.import": "/keeping/import",
    "cv.show": "/take-out/cv",
    "cv.export": "/take-out/cv.pdf",
    "brag.show": "/take-out/brag",
    "brag.export": "/take-out/brag.pdf",
    "proof.show": "/take-out/proof",
    "proof.export": "/take-out/proof.pdf",
    "person.export": "/take-out/people.vcf",
    "table.export": "/take-out/tables.zip",
    "import.preview": "/bring-in",
    "import.accept": "/bring-in/{basket}",
    "person.trace": "/r/{id}/forget",
    "person.forget": "/r/{id}/forget",
    "books.examine": "/keeping",
    "books.mend": "/keeping/mend",
}
"""Action → an address that asks for it."""

NOT_REACHED: dict[str, str] = {
    "proposal.make": "only programs propose; whoever sits at the page writes",
    "title.match": "a page asks about the titles of one's own postings; a pipe is the place for a list of titles",
    "vocabulary.list": "vocabularies are files of the program beside the books, not of the books; the terminal keeps them",
    "vocabulary.preview": "as above",
    "vocabulary.import": "as above",
    "vocabulary.drop": "as above",
    "posting.aggregate": "it reads files or a server for minutes and writes a folder; the terminal is the place for that",
    "cell.show": "cells come to the pages as a source of the pay report; until then the terminal reads them",
    "utterance.tag": "it measures the rules on a stream of labelled talk; a pipe is the place for that",
    "playbook.show": "one's own playbook is files in a folder; whoever writes them is told in the terminal what is wrong there",
}
"""Action → why no page asks for it."""


def test_every_action_is_reached_or_listed_with_a_reason() -> None:
    assert {action.name for action in CATALOGUE} == set(REACHED) | set(NOT_REACHED)
    assert set(REACHED.values()) <= {address for address, _, _ in PAGES}
    source = "\n".join(path.read_text("utf-8") for path in Path("src/proprietor/web").rglob("*.py"))
    for action in CATALOGUE:
        if action.name in REACHED:
            assert re.search(rf"\b{action.request.__name__}\(", source), action.name


def test_one_address_and_method_has_one_page() -> None:
    all_ways = [(address, method) for address, methods, _ in PAGES for method in methods]
    assert len(all_ways) == len(set(all_ways))


def test_a_long_list_turns_its_pages(browser: Browser) -> None:
    for number in range(53):
        browser.business.do(Record(record=Win(result=f"Result {number:02}")))
    one, two = browser.get("/wins"), browser.get("/wins?page=2")
    assert "1 to 50 of 53" in one.words
    assert "51 to 53 of 53" in two.words
    assert one.text.count('scope="row"') == 50
    assert browser.get("/wins?q=result+07").text.count('scope="row"') == 1
    assert browser.get("/wins?q=nowhere").text.count('scope="row"') == 0
    browser.business.do(Record(record=Win(result="Nowhere to be found before")))
    assert browser.get("/wins?q=nowhere").text.count('scope="row"') == 1
