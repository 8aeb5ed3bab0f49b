"""The pages of the remarks and the rules: grouped, filtered, mended where it is said, set aside and taken back."""

import re

import pytest
from markupsafe import Markup

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.agenda import Item
from proprietor.books import Win
from proprietor.proposition.claims import Claim
from proprietor.proposition.rules import RULES
from proprietor.values.ids import RecordId
from proprietor.web.mends import Mend, mend, mend_of_item
from proprietor.web.prose import opening, prose
from tests.web.browser import Browser, Tags
from tests.web.career import first

WEAK = Win(action="Helped several teams", result="Support improved significantly")


@pytest.fixture
def weak(browser: Browser) -> Browser:
    browser.business.do(Record(record=WEAK))
    browser.business.do(Record(record=Claim(text="I scale <b>offices</b>")))
    return browser


def test_remarks_are_grouped_gravest_first(weak: Browser) -> None:
    page = weak.get("/remarks")
    assert re.search(r"<h1>.+ remarks on your books</h1>", page.text)
    assert re.findall(r'data-severity="(\w)"', page.text)[0] == "E"
    assert "no feedback has been collected yet" in page.words
    buttons = [attrs["href"] or "" for tag, attrs in Tags(page.text).tags if tag == "a" and attrs.get("class") == "button"]
    assert buttons
    assert all(weak.get(each.partition("#")[0]).status == 200 for each in buttons)
    assert any("add=cites-win" in each for each in buttons)


def test_the_button_opens_the_right_fold_or_field(weak: Browser) -> None:
    claim, win = first(weak.business, "claim"), first(weak.business, "win")
    page = weak.get(f"/r/{claim}?add=cites-win")
    assert '<details id="add-cites-win" open>' in page.text
    form = weak.get(f"/r/{win}/edit")
    assert 'id="figure"' in form.text


def test_remarks_are_filtered(weak: Browser) -> None:
    only = weak.get("/remarks?rule=w204")
    assert set(re.findall(r'href="/rules/([A-Z]\d+)"', only.text.partition("<aside")[0])) == {"W204"}
    errors = weak.get("/remarks?severity=error")
    assert set(re.findall(r'class="remark" data-severity="(\w)"', errors.text)) == {"E"}
    assert "No remark of this kind" in weak.get("/remarks?rule=I305").words
    assert weak.get("/remarks?page=77").status == 200


def test_set_aside_with_a_reason_and_taken_back(weak: Browser) -> None:
    win = first(weak.business, "win")
    refused = weak.post("/remarks/set-aside", {"record": win, "rule": "W204", "reason": " "})
    assert refused.status == 422
    assert "reason" in refused.words
    done = weak.post("/remarks/set-aside", {"record": win, "rule": "W204", "reason": "Nobody <i>counted</i>"})
    page = weak.follow(done)
    assert "Nobody <i>counted</i>" in page.words
    assert "<i>" not in page.text
    assert "An amount is claimed" not in page.words
    waiver = first(weak.business, "waiver")
    back = weak.follow(weak.post("/remarks/take-back", {"waiver": waiver}))
    assert "An amount is claimed" in back.words
    assert not weak.business.do(ListRecords(kind="waiver"))
    assert weak.post("/remarks/take-back", {"waiver": win}).status == 422
    assert weak.post("/remarks/take-back", {"waiver": "wvr_nope"}).status == 404


def test_empty_and_clean_books_have_their_words(browser: Browser) -> None:
    assert "nothing to remark on yet" in browser.get("/remarks").words


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_its_page(browser: Browser, rule: object) -> None:
    rule_id = getattr(rule, "id", "")
    page = browser.get(f"/rules/{rule_id}?line=Helped+several+<b>teams</b>")
    assert page.status == 200
    assert "**" not in page.text
    assert not [tag for tag, _ in Tags(page.text).tags if tag == "b"]
    assert f'href="/rules/{rule_id}"' in browser.get("/rules").text


def test_a_rule_can_be_tried(browser: Browser) -> None:
    assert "claims an amount" in browser.get("/rules/W204?line=Trained+several+teams").words
    assert "nothing to say about that line" in browser.get("/rules/w204?line=Trained+4+teams").words
    assert "cannot be tried here" in browser.get("/rules/W209").words
    part = browser.get("/rules/W204?line=Trained+several+teams", **{"HX-Request": "true"})
    assert "<h1" not in part.text
    assert "claims an amount" in part.words
    assert browser.get("/rules/W999").status == 404


def test_prose_knows_a_little_markdown_and_no_html() -> None:
    said = prose(
        "**Bold** and `co<de`, [a link](https://example.org/a?b=c&d) <script>\nwrapped\n**Bad:** x\n\n- one\n  more\n- two"
    )
    assert said == Markup(
        '<p><strong>Bold</strong> and <code>co&lt;de</code>, <a href="https://example.org/a?b=c&amp;d">a link</a>'
        " &lt;script&gt; wrapped</p>\n<p><strong>Bad:</strong> x</p>\n<ul><li>one more</li><li>two</li></ul>"
    )
    assert "href" not in prose("[x](javascript:alert(1))")
    assert prose('[x](https://a"onclick=b)') == Markup('<p><a href="https://a&#34;onclick=b">x</a></p>')
    assert prose("`**no bold**`") == Markup("<p><code>**no bold**</code></p>")
    assert prose("Text\n- item") == Markup("<p>Text</p>\n<ul><li>item</li></ul>")
    assert opening("W1 name: says.\n\nRest\nhere") == ("W1 name: says", "Rest\nhere")


@pytest.mark.parametrize(
    ("action", "record", "field", "leads"),
    [
        ("record.revise", "win_1", "figure", Mend("/r/win_1/edit#figure", "Add the figure")),
        ("record.revise", "win_1", "", Mend("/r/win_1/edit#action", "Rewrite it")),
        ("record.revise", "want_1", "x", Mend("/r/want_1/edit#x", "Mend it")),
        ("record.revise", "rol_1", "", Mend("/r/rol_1/edit", "Mend it")),
        ("link.record", "win_1", "", Mend("/r/win_1?add=saw-person#add-saw-person", "Add who saw it")),
        ("link.record", "clm_1", "", Mend("/r/clm_1?add=cites-win#add-cites-win", "Add a win it rests on")),
        ("remark.set-aside", "win_1", "", Mend("/remarks#aside", "Look at what is set aside")),
        ("record.show", "win_1", "", Mend("/r/win_1", "Look at it")),
        ("record.show", "", "", Mend("/books", "Open the books")),
    ],
)
def test_each_mend_has_its_place(action: str, record: str, field: str, leads: Mend) -> None:
    assert mend(action, RecordId(record), field) == leads


def test_a_claim_nobody_saw_is_not_mended_by_one_more_win() -> None:
    shown = mend("link.record", RecordId("clm_1"), "", "W209")
    assert shown == Mend("/r/clm_1?add=shows-artefact#add-shows-artefact", "Add what shows it")


def test_what_is_to_be_written_down_has_its_form() -> None:
    def item(title: str, field: str = "", *records: str) -> Item:
        ids = tuple(RecordId(each) for each in records)
        return Item(check="x", title=title, reason="", action="record.record", weight=1, field=field, records=ids)

    assert mend_of_item(item("Write")) == Mend("/wins/new", "Write down a win")
    assert mend_of_item(item("Answer the question: Why should anyone pay for it?", "claim")).address == "/claims/new?question=pay"
    assert mend_of_item(item("Make a claim", "claim", "win_1")).address == "/claims/new?cites=win_1"
    assert mend_of_item(item("Want", "want")).address == "/wants/new"
