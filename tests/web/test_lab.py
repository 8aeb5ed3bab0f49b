"""The lab on its pages: pasted, uploaded, read, put right, kept, found again, and nothing typed ever runs."""

import re
from html import escape, unescape

import pytest

from proprietor.actions.lab import KeepTalk, ListTalks
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.business import Business
from proprietor.interview.example import EXAMPLE_TALK
from proprietor.interview.records import Conversation
from proprietor.web.at_hand import AtHand
from proprietor.web.talks import MOST_TALKS, Shown, at_hand, gone, shown
from tests.refusing import code_of
from tests.strategies import NASTY
from tests.web.browser import Browser, Page, Tags
from tests.web.career import first

TALK = """Dana: Tell me about yourself.
Ana: I have led the late shift for three years. May I ask how yours is set up?
Dana: Badly, to be honest. We lose a batch every week.
Ana: Every week? What does that cost you?
Dana: Four hundred euros, and a baker who wants to leave.
"""

VTT = b"WEBVTT\n\n00:01.000 --> 00:04.000\n<v Dana>Why us?\n\n00:05.000 --> 00:09.000\n<v Ana>I like beginnings.\n"


def paste(browser: Browser, text: str = TALK, mine: str = "Ana") -> str:
    """Paste a talk; the address of its page."""
    pasted = browser.post("/lab", {"text": text, "mine": mine})
    assert pasted.status == 303, pasted.words
    assert re.fullmatch(r"/lab/[\w-]{12}", pasted.address)
    return pasted.address


def keep(browser: Browser, address: str, name: str = "First talk", **more: str) -> str:
    """Keep a talk at hand; the address of its page in the books."""
    kept = browser.post(f"{address}/keep", {"name": name, **more})
    assert kept.status == 303, kept.words
    return kept.address.partition("?")[0]


def fields(page: Page) -> dict[str, str]:
    """The form of a turn as a browser would send it untouched."""
    found = dict(re.findall(r'<input type="hidden" name="(was\.[^"]*)" value="([^"]*)"', page.text))
    return {**found, **{name.removeprefix("was."): value for name, value in found.items()}}


def inert(text: str) -> None:
    for tag, attrs in Tags(text).tags:
        assert not any(name.startswith("on") for name in attrs), (tag, attrs)
        assert tag not in {"img", "iframe", "style"}
        assert tag != "script" or (attrs.get("src") or "").startswith("/static/")
        assert "style" not in attrs
        for name in ("href", "action", "src"):
            assert not (attrs.get(name) or "").lower().startswith(("javascript:", "data:"))


def test_the_lab_asks_for_a_talk_and_says_what_will_happen(browser: Browser) -> None:
    page = browser.get("/lab")
    assert page.status == 200
    for words in ("The interview lab", "There is no grade", "Look at an example talk"):
        assert words in page.words
    assert "Talks you keep" not in page.words


def test_a_pasted_talk_is_read_and_nothing_is_kept(browser: Browser) -> None:
    page = browser.get(paste(browser))
    assert page.status == 200
    assert "Questions you asked 3" in page.words
    assert "5 turns" in page.words
    assert 'id="turn-5"' in page.text
    assert page.text.count('<a href="#turn-') >= 5
    assert not browser.business.do(ReadJournal())
    assert "At hand" in browser.get("/lab").words


@pytest.mark.parametrize(("name", "data"), [("talk.vtt", VTT), ("talk.txt", TALK.encode()), ("odd.srt", TALK.encode("utf-16"))])
def test_a_file_is_read_by_what_is_in_it(browser: Browser, name: str, data: bytes) -> None:
    sent = browser.post("/lab", {"text": "", "mine": ""}, files={"file": (name, data)})
    page = browser.follow(sent)
    assert page.status == 200
    assert f"<h1>{name}</h1>" in page.text
    assert "Dana" in page.words


def test_the_example_is_one_press_away(browser: Browser) -> None:
    page = browser.follow(browser.post("/lab", {"text": "", "example": "yes"}))
    assert "<h1>An example talk</h1>" in page.text
    assert "Where you could have turned it" in page.words
    assert "What they told you" in page.words


@pytest.mark.parametrize(
    ("text", "status"),
    [("", 422), ("  \n ", 422), ("WEBVTT\n\nnonsense", 422), ("\n".join(f"N{n}: yes" for n in range(300)), 422)],
)
def test_what_cannot_be_read_comes_back_with_the_reason(browser: Browser, text: str, status: int) -> None:
    page = browser.post("/lab", {"text": text})
    assert page.status == status
    assert 'id="pasted-error"' in page.text
    assert escape(text.strip()[:20]) in page.text


def test_a_file_that_is_no_text_is_refused(browser: Browser) -> None:
    page = browser.post("/lab", {"text": ""}, files={"file": ("talk.txt", b"\x00\x01\x02" * 500)})
    assert page.status == 422
    assert 'id="pasted-error"' in page.text


def test_one_says_who_one_is(browser: Browser) -> None:
    address = paste(browser, mine="")
    as_dana = browser.follow(browser.post(f"{address}/me", {"mine": "Dana"}))
    assert re.search(r'value="Dana" checked', as_dana.text)
    assert "Questions you asked 1" in as_dana.words
    as_ana = browser.follow(browser.post(f"{address}/me", {"mine": "Ana"}))
    assert "Questions you asked 3" in as_ana.words
    nobody = browser.follow(browser.post(f"{address}/me", {}))
    assert "It is a guess" in nobody.words or "You speak as" in nobody.words


def test_what_was_put_right_stays_with_its_turn_when_the_sides_change(browser: Browser) -> None:
    text = (
        "Dana: We lose a batch every week, and I do not know why.\nAna: Mm-hm.\nDana: It costs a lot.\nAna: What does it cost?\n"
    )
    address = paste(browser, text)
    browser.post(f"{address}/turn/1", {"was.focus": "their_problem", "focus": "logistics"})
    browser.post(f"{address}/turn/2", {"was.focus": "their_problem", "focus": "logistics"})
    assert browser.get(address).words.count("Put right by you") == 2
    both = browser.follow(browser.post(f"{address}/me", {"mine": "Dana"}))
    assert both.words.count("Put right by you") >= 1
    assert browser.get(f"{address}/turn/1").status == 200


def test_a_label_at_hand_is_put_right_and_leaves_no_trace(browser: Browser) -> None:
    address = paste(browser)
    turn = browser.get(f"{address}/turn/3")
    assert "They told of a difficulty 2" in browser.get(address).words
    assert "Tells of a difficulty" in turn.words
    untouched = browser.post(f"{address}/turn/3", fields(turn))
    assert untouched.address == f"{address}#turn-3"
    assert "Put right by you" not in browser.get(address).words
    browser.post(f"{address}/turn/3", {**fields(turn), "focus": "logistics", "discloses": "no"})
    page = browser.get(address)
    assert page.words.count("Put right by you") == 1
    assert "They told of a difficulty 1" in page.words
    assert re.search(r'<option value="logistics" selected', browser.get(f"{address}/turn/3").text)
    assert not browser.business.do(ReadJournal())


def test_the_questions_of_a_turn_are_put_right_one_by_one(browser: Browser) -> None:
    address = paste(browser)
    turn = browser.get(f"{address}/turn/4")
    assert "“What does that cost you" in unescape(turn.text)
    browser.post(f"{address}/turn/4", {**fields(turn), "kind.1": "rhetorical"})
    assert "Questions you asked 2" in browser.get(address).words


def test_of_two_marks_on_the_same_words_the_first_stays(browser: Browser) -> None:
    address = paste(browser)
    browser.post(f"{address}/turn/4", {"restates": "yes"})
    turn = browser.get(f"{address}/turn/4").text
    assert turn.count('<mark class="asks"') == 2
    assert '<mark class="back"' not in turn


@pytest.mark.parametrize(
    "form",
    [
        {"focus": "nonsense"},
        {"intent.1": "nonsense"},
        {"intent": "past"},
        {"intent.²": "past"},
        {"intent." + "9" * 9000: "past"},
        {"focus.1": "other"},
    ],
)
def test_a_label_that_cannot_be_is_refused_on_its_page(browser: Browser, form: dict[str, str]) -> None:
    for address in (paste(browser), keep(browser, paste(browser))):
        page = browser.post(f"{address}/turn/4", form)
        assert page.status == 422
        assert 'role="alert"' in page.text
    assert not browser.business.do(ListRecords(kind="correction"))


@pytest.mark.parametrize("number", ["0", "99", "-1", "x", "²", "٣", "9" * 5000])
def test_a_turn_that_is_not_there_says_so(browser: Browser, number: str) -> None:
    for address in (paste(browser), keep(browser, paste(browser))):
        assert browser.get(f"{address}/turn/{number}").status == 404
        assert browser.post(f"{address}/turn/{number}", {"focus": "other"}).status == 404


def test_a_talk_is_kept_with_what_was_put_right(browser: Browser) -> None:
    address = paste(browser)
    browser.post(f"{address}/turn/3", {"was.focus": "their_problem", "focus": "logistics"})
    kept = browser.post(f"{address}/keep", {"name": "First talk", "on": "2026-02-03", "occasion": "one_to_one"})
    page = browser.follow(kept)
    assert "Kept the conversation “First talk”" in page.words
    assert "<h1>First talk</h1>" in page.text
    assert "Put right by you" in page.words
    assert "first talk you keep" in page.words
    assert browser.get(address).address == kept.address.partition("?")[0], "it stands in the books from now on"
    lab = browser.get("/lab").words
    assert "First talk 3 Feb 2026 , one to one" in lab
    assert "At hand" not in lab


def test_taking_a_keeping_back_ends_in_the_lab(browser: Browser) -> None:
    page = browser.follow(browser.post(f"{paste(browser)}/keep", {"name": "First talk"}))
    undone = browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": page.hidden("back")})
    assert undone.address.startswith("/lab?done=")
    after = browser.follow(undone)
    assert after.status == 200
    assert "Taken back" in after.words
    again = browser.post("/journal/undo", {"seq": after.hidden("seq"), "back": after.hidden("back")})
    assert "First talk" in browser.follow(again).words


@pytest.mark.parametrize("form", [{"name": ""}, {"name": "x", "on": "soon"}, {"name": "x" * 30_000}])
def test_what_cannot_be_kept_is_said_on_its_page(browser: Browser, form: dict[str, str]) -> None:
    address = paste(browser)
    page = browser.post(f"{address}/keep", form)
    assert page.status == 422
    assert 'role="alert"' in page.text
    assert browser.get(address).status == 200
    assert not browser.business.do(ListRecords(kind="conversation"))


def test_an_occasion_nobody_knows_does_no_harm(browser: Browser) -> None:
    assert browser.get(keep(browser, paste(browser), occasion="wedding")).status == 200


def test_a_kept_label_is_put_right_and_taken_back(browser: Browser) -> None:
    address = keep(browser, paste(browser))
    done = browser.post(f"{address}/turn/3", {"was.focus": "their_problem", "focus": "logistics"})
    assert done.address.endswith("#turn-3")
    page = browser.get(done.address.partition("#")[0])
    assert "Put right in “First talk”: 3 focus: logistics" in page.words
    undone = browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": page.hidden("back")})
    assert undone.address.startswith(address)
    assert "Put right by you" not in browser.follow(undone).words


def test_a_talk_is_thrown_away(browser: Browser) -> None:
    address = paste(browser)
    assert browser.post(f"{address}/drop").address == "/lab"
    assert browser.get(address).status == 404
    kept = keep(browser, paste(browser))
    browser.post(f"{kept}/drop")
    assert browser.get(kept).status == 200, "what is in the books is deleted otherwise"


@pytest.mark.parametrize(("form", "media", "begin"), [("svg", "image/svg+xml", b"<svg"), ("png", "image/png", b"\x89PNG")])
def test_pictures_are_handed_out_as_files(browser: Browser, form: str, media: str, begin: bytes) -> None:
    for address in (paste(browser), keep(browser, paste(browser), "Gespräch mit 田中さん")):
        answer = browser.get(f"{address}/picture.{form}")
        assert answer.status == 200
        assert answer.headers["content-type"].startswith(media)
        assert answer.headers["content-disposition"].isascii()
        assert answer.headers["content-disposition"].endswith(f".{form}")
        assert answer.response.content.startswith(begin)


@pytest.mark.parametrize("key", ["nope", "cnv_0000000000", "win_0000000000", "%00", "cnv_", "..%2f.."])
def test_a_talk_nobody_has_says_so(browser: Browser, key: str) -> None:
    for end in ("", "/turn/1", "/picture.svg", "/picture.png"):
        page = browser.get(f"/lab/{key}{end}")
        assert page.status == 404
        assert "<h1" in page.text
    for end in ("/me", "/keep", "/turn/1"):
        assert browser.post(f"/lab/{key}{end}", {"mine": "Ana", "name": "x"}).status == 404
    assert browser.post(f"/lab/{key}/drop").status in {303, 404}


def test_only_the_last_few_talks_are_at_hand(browser: Browser) -> None:
    addresses = [paste(browser, f"Ana: Talk {n}?\nDana: Yes.") for n in range(MOST_TALKS + 1)]
    assert browser.get(addresses[0]).status == 404
    assert all(browser.get(each).status == 200 for each in addresses[1:])


def test_what_is_looked_at_stays_at_hand_longest() -> None:
    held: AtHand[str] = AtHand(2, gone)
    one, two = held.lay("one"), held.lay("two")
    assert held.get(one) == "one"
    three = held.lay("three")
    assert held.every() == [(three, "three"), (one, "one")]
    assert code_of(held.get, two) == "unknown-id"
    held.put(two, "two again")
    assert len(held.every()) == 2, "what is gone is not put back"
    held.put(one, "one again")
    assert held.get(one) == "one again"
    held.drop(one)
    held.drop(one)
    assert [name for name, _ in held.every()] == [three]


NAMES = ["<script>alert(1)</script>", "\"><img src=x onerror='alert(1)'>", "{{ 7 * 7 }} ${HOME}", "\u202eevil\u202c", "x" * 300]


@pytest.mark.parametrize("text", [*NASTY, *NAMES])
def test_names_and_words_stay_text_everywhere(browser: Browser, text: str) -> None:
    flat = " ".join(text.split())
    talk = f"{flat.replace(':', ' ')}: {flat} What is {flat} to you?\nAna: {flat}. May I ask what {flat} costs you?\n"
    address = paste(browser, talk + TALK, mine=f"Ana, {text}")
    browser.post(f"{address}/turn/1", {"was.focus": "x", "focus": "logistics"})
    pages = [browser.get(each) for each in (address, f"{address}/turn/1", f"{address}/turn/2", "/lab")]
    kept = keep(browser, address, f"{text} talk")
    record = f"/r/{kept.rpartition('/')[2]}"
    others = (kept, f"{kept}/turn/1", "/lab", record, f"{record}/edit", f"{record}/delete", "/journal", "/search?q=talk")
    pages += [browser.get(each) for each in others]
    pages.append(browser.post("/lab", {"text": "", "mine": text}))
    for page in pages:
        assert page.status in {200, 422}
        inert(page.text)
        assert "49 ${" not in page.text
    svg = browser.get(f"{kept}/picture.svg")
    assert svg.status == 200
    inert(svg.response.text)


def test_one_speaker_alone_is_read(browser: Browser) -> None:
    page = browser.get(paste(browser, "Ana: I spoke to myself.\nAna: Is anybody here?\n"))
    assert page.status == 200
    assert "one speaker" in page.words


def test_lines_without_names_are_read(browser: Browser) -> None:
    page = browser.get(paste(browser, "We lose a batch every week.\n\nWhat does that cost you?\n", mine=""))
    assert page.status == 200
    assert "Speaker 2" in page.words
    bare = "WEBVTT\n\n00:01.000 --> 00:04.000\nWe lose a batch.\n\n00:05.000 --> 00:09.000\nWhat does that cost you?\n"
    address = paste(browser, bare, mine="")
    assert "the speaker without a name" in browser.get(address).words
    assert browser.follow(browser.post(f"{address}/me", {"mine": ""})).status == 200
    assert browser.get(keep(browser, address)).status == 200


def test_a_talk_in_another_language_says_what_not_to_trust(browser: Browser) -> None:
    talk = (
        "Dana: Erzählen Sie von sich, bitte, und was Sie hier wollen.\nAna: Ich habe drei Jahre die Spätschicht geleitet.\n" * 4
    )
    page = browser.get(paste(browser, talk))
    assert "does not look like English" in page.words


def test_of_forty_speakers_any_can_be_me(browser: Browser) -> None:
    talk = "".join(f"Speaker {number}: What is hard about {number}?\n" for number in range(40))
    address = paste(browser, talk, mine="")
    page = browser.get(address)
    assert page.text.count('type="checkbox" name="mine"') == 40
    last = browser.follow(browser.post(f"{address}/me", {"mine": ["Speaker 38", "Speaker 39"]}))
    assert last.text.count(" checked") == 2
    assert "Questions you asked 2" in last.words


def test_a_long_talk_is_read(browser: Browser) -> None:
    page = browser.get(paste(browser, EXAMPLE_TALK * 20, mine="Ines"))
    assert page.status == 200
    assert 'id="turn-500"' in page.text


def test_later_talks_stand_beside_earlier_ones(browser: Browser) -> None:
    for name in ("A", "B", "C", "D"):
        address = keep(browser, paste(browser), name, on=f"2026-02-0{'ABCD'.index(name) + 1}")
    page = browser.get(address)
    assert "Beside your earlier talks" in page.words
    assert "Questions you asked" in page.words
    assert "Usually" in page.words


def test_a_kept_talk_is_found_and_its_record_leads_to_it(browser: Browser) -> None:
    address = keep(browser, paste(browser))
    browser.post(f"{address}/turn/3", {"was.focus": "their_problem", "focus": "logistics"})
    record = address.rpartition("/")[2]
    for query in ("q=late+shift", "q=late+shift&kind=conversation"):
        found = browser.get(f"/search?{query}")
        assert f'href="{address}"' in found.text
    assert "Conversations" in browser.get("/search?q=late+shift&kind=conversation").words
    page = browser.get(f"/r/{record}")
    assert f'href="{address}">Read the talk' in page.text
    assert "Four hundred euros" not in page.words, "the transcript stands on its own page"
    assert "Named by 3 focus: logistics correction" in page.words
    assert f'href="/r/{record}"' in browser.get(address).text


def test_a_talk_and_a_correction_are_deleted_from_their_records(browser: Browser) -> None:
    address = keep(browser, paste(browser))
    for label, value in (("focus", "logistics"), ("control", "me")):
        browser.post(f"{address}/turn/3", {label: value})
    correction = first(browser.business, "correction")
    page = browser.get(f"/r/{correction}")
    assert page.status == 200
    assert "Which turn 3 Which label" in page.words
    assert browser.post(f"/r/{correction}/delete").address.startswith(f"{address}?done=")
    record = f"/r/{address.rpartition('/')[2]}"
    assert "control: me” goes with it" in browser.get(f"{record}/delete").words
    gone_to = browser.follow(browser.post(f"{record}/delete"))
    assert "The interview lab" in gone_to.words
    assert "Deleted" in gone_to.words
    assert not browser.business.do(ListRecords(kind="correction"))


def test_the_journal_names_a_kept_talk(browser: Browser) -> None:
    address = keep(browser, paste(browser))
    assert f'href="/r/{address.rpartition("/")[2]}">First talk' in browser.get("/journal").text


def test_the_example_books_have_a_lab_of_their_own(with_example: Browser) -> None:
    with_example.get("/example/")
    sent = with_example.post("/example/lab", {"text": TALK, "mine": "Ana"})
    assert sent.address.startswith("/example/lab/")
    assert with_example.follow(sent).status == 200
    assert with_example.get(sent.address.removeprefix("/example")).status == 404
    kept = with_example.post(f"{sent.address}/keep", {"name": "First talk"})
    assert with_example.follow(kept).status == 200
    assert not with_example.business.do(ListRecords(kind="conversation"))


def test_keeping_twice_keeps_once_and_ends_at_the_kept_talk(browser: Browser) -> None:
    address = paste(browser)
    first, second = (browser.post(f"{address}/keep", {"name": "First talk"}) for _ in "ab")
    assert second.status == 303
    assert second.address == first.address.partition("?")[0]
    assert len(browser.business.do(ListRecords(kind="conversation"))) == 1


def test_who_is_who_is_put_right_in_a_kept_talk_too(browser: Browser) -> None:
    address = keep(browser, paste(browser))
    as_dana = browser.follow(browser.post(f"{address}/me", {"mine": "Dana"}))
    assert re.search(r'value="Dana" checked', as_dana.text)
    assert "You speak as Dana in “First talk”" in as_dana.words
    refused = browser.post(f"{address}/me", {})
    assert refused.status == 422
    assert "No name was given." in refused.words


def test_one_form_is_one_step_in_the_journal_or_none(browser: Browser) -> None:
    address = keep(browser, paste(browser))
    turn = fields(browser.get(f"{address}/turn/3"))
    browser.post(f"{address}/turn/3", {**turn, "focus": "logistics", "discloses": "no"})
    assert [line.summary for line in browser.business.do(ReadJournal())] == [
        "Put right in “First talk”: 3 focus: logistics; 3 discloses: no",
        "Kept the conversation “First talk”",
    ]
    assert browser.post(f"{address}/turn/3", {**turn, "restates": "yes", "focus": "nonsense"}).status == 422
    assert len(browser.business.do(ListRecords(kind="correction"))) == 2


def test_the_lead_opens_the_turns_after_which_one_led(browser: Browser) -> None:
    words = browser.get(paste(browser)).words
    assert re.search(r"Turns after which you led 4 of 5 2 “I have led", words)


def test_what_was_not_asked_about_a_difficulty_is_not_the_difficulty(browser: Browser) -> None:
    words = browser.get(paste(browser)).words
    assert "Not asked: what lies behind it" in words
    assert "Not asked: a difficulty" not in words


def test_a_talk_in_another_language_shows_only_lengths(browser: Browser) -> None:
    german = (
        "Berger: Guten Tag, was haben Sie bisher gemacht?\nKunze: Ich habe die Nächte in der Mühle geplant und nicht nur das.\n"
    )
    page = browser.get(paste(browser, german, "Kunze"))
    assert page.words.count("This does not look like English") == 1
    assert re.search("Your share of the talk, in words [0-9]+ of [0-9]+", page.words)
    for unread in ("Questions you asked", "about something else", "you led", "It ran"):
        assert unread not in page.words
    assert "told" not in page.words.split("The transcript")[1]


def test_the_same_button_pressed_twice_at_once_ends_at_the_kept_talk(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    address = paste(browser)
    calls = iter((True, False))

    def shown_meanwhile(business: Business, key: str) -> Shown:
        if next(calls):  # the other press is answered while this one is on its way
            business.do(KeepTalk(text=TALK, conversation=Conversation(name="First talk", mine=("Ana",))))
            at_hand(business).drop(key, to=business.do(ListTalks())[0].record.id)
        return shown(business, key)

    monkeypatch.setattr("proprietor.web.pages.lab.shown", shown_meanwhile)
    kept = browser.post(f"{address}/keep", {"name": "First talk"})
    assert kept.status == 303
    assert len(browser.business.do(ListRecords(kind="conversation"))) == 1
