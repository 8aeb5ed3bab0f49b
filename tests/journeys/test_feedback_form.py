"""The feedback form in a real browser, from a file and without any network: filled in, sealed, opened by the asker's books."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect

from proprietor.calibration.competencies import shipped
from proprietor.calibration.invited import Invited, on_form, who_sees
from proprietor.calibration.picking import as_record
from proprietor.calibration.replies import MOST_SIGNS, STEP, UNWANTED, Read, Received, Standing, compare, read_reply
from proprietor.exporters.form import to_form
from proprietor.importers.sealed import Opened, keys, unseal
from proprietor.values.ids import RecordId
from tests.journeys.walks import AXE, RUN, width

pytestmark = pytest.mark.browser

NARROW = {"width": 360, "height": 740}
SECRET, PUBLIC = keys()
COMPETENCIES = on_form(replace(as_record(each), id=RecordId(each.id)) for each in shipped()[::10])
INVITED = Invited(
    invitation="inv_4k7m2p9qxt",
    asker="Ana Ruiz",
    rater="Mirela Popa",
    recipient=PUBLIC,
    until="2199-12-12",
    competencies=COMPETENCIES,
    who_sees=who_sees("Ana Ruiz"),
)
READ_THROUGH, SEAL = "Read through my answers", "Seal my answers"


TOP = "(id => document.getElementById(id).getBoundingClientRect())"


@dataclass
class Form:
    """An open form: its page, and what the browser asked for or complained about."""

    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def ask(self, request: Request) -> None:
        self.asked.append(request.url)

    def complain(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def choose(self, number: int, place: int) -> None:
        self.page.locator(f"#c{number} input").nth(place).check()

    def fill(self) -> None:
        for number in range(1, len(COMPETENCIES) + 1):
            self.choose(number, number)

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name).click()

    def seal(self) -> None:
        self.press(READ_THROUGH)
        self.press(SEAL)
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Sealed. Now send it back")

    @property
    def block(self) -> str:
        return self.page.get_by_label("Your sealed answers").input_value()

    def tab_to(self, selector: str) -> None:
        for _ in range(60):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        pytest.fail(f"the keyboard does not reach {selector}")

    def accessible(self) -> None:
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            self.page.evaluate(AXE.read_text("utf-8"))
            assert self.page.evaluate(RUN, None) == [], scheme


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    made = chromium.new_context(viewport=NARROW, offline=True)
    yield made
    made.close()


@pytest.fixture
def form(context: BrowserContext, tmp_path: Path) -> Iterator[Form]:
    """The form on a phone, nothing but the one file at hand."""
    file = tmp_path / "form.html"
    file.write_bytes(to_form(INVITED))
    opened = Form(context.new_page())
    context.route(lambda url: not url.startswith("file:"), lambda route: route.abort())
    opened.page.on("request", opened.ask)
    opened.page.on("console", opened.complain)
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.set_default_timeout(10_000)
    opened.page.goto(file.as_uri())
    yield opened
    assert {each for each in opened.asked if not each.startswith("blob:")} == {file.as_uri()}
    assert opened.complaints == []


def received(block: str) -> Received:
    opened = unseal(block.encode(), {INVITED.invitation: SECRET})
    assert isinstance(opened, Opened), opened
    assert len(opened.text.encode()) % STEP == 0
    read = read_reply(opened.text, invitation=opened.invitation, competencies=[each.id for each in COMPETENCIES])
    assert isinstance(read, Read), read
    return Received(reply=read, fingerprint=opened.fingerprint)


def test_a_reply_is_written_by_keyboard_alone_and_opens_in_the_askers_books(form: Form) -> None:
    page = form.page
    expect(page.get_by_role("status").first).to_have_text("0 of 3 answered")
    assert page.locator("input:checked").count() == 0
    form.tab_to("#c1 input")
    page.keyboard.press("Space")
    form.tab_to("#c2 input")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    form.tab_to("#c3 input")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("status").first).to_have_text("3 of 3 answered")
    form.tab_to("#q-1")
    page.keyboard.type("The timetable – nobody believes it.")
    page.keyboard.press("Enter")
    page.keyboard.type("You would find out why. 🦉")
    form.tab_to("#may_be_quoted")
    page.keyboard.press("Space")
    form.tab_to("button")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    expect(page.locator("#read-back")).to_contain_text("The timetable – nobody believes it.\nYou would find out why. 🦉")
    expect(page.get_by_text("Read your own words again")).to_be_visible()
    form.tab_to("#seal")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sealed. Now send it back")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert width(page) <= 360
    reply = received(form.block).reply
    assert reply.ratings == dict(zip((each.id for each in COMPETENCIES), (1, 4, None), strict=True))
    assert reply.problem == "The timetable – nobody believes it.\nYou would find out why. 🦉"
    assert (reply.stop, reply.may_be_named, reply.may_be_quoted) == ("", False, True)


def test_the_saved_file_is_the_block_that_is_shown(form: Form, tmp_path: Path) -> None:
    form.fill()
    form.seal()
    with form.page.expect_download() as saving:
        form.page.get_by_role("link", name="Save the file").click()
    assert saving.value.suggested_filename == "reply-inv_4k7m2p9qxt.txt"
    saving.value.save_as(tmp_path / "reply.txt")
    assert (tmp_path / "reply.txt").read_text("utf-8") == form.block
    expect(form.page.locator("#done")).to_contain_text("Saved")
    assert received(form.block).reply.ratings == {each.id: at for at, each in enumerate(COMPETENCIES, start=2)}


def test_what_is_missing_is_told_beside_the_field_and_in_a_summary_that_leads_there(form: Form) -> None:
    page = form.page
    form.choose(2, 5)
    form.press(READ_THROUGH)
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("2 answers need you")
    assert summary.get_by_role("link").all_inner_texts() == [f"{n} {COMPETENCIES[n - 1].name}" for n in (1, 3)]
    group = page.get_by_role("radiogroup", name=COMPETENCIES[2].name)
    expect(group).to_have_attribute("aria-invalid", "true")
    expect(group).to_have_accessible_description(f"{COMPETENCIES[2].about} Choose a level, or “I have not seen this”.")
    form.tab_to("#errors li:last-child a")
    page.keyboard.press("Enter")
    expect(page.locator("#c3-first")).to_be_focused()
    assert page.evaluate(f"{TOP}('c3').top >= {TOP}('progress').bottom")
    page.keyboard.press("Space")
    expect(page.locator("#c3-error")).to_be_hidden()
    expect(group).not_to_have_attribute("aria-invalid", "true")
    expect(page.locator("#c1-error")).to_be_visible()
    form.choose(1, 0)
    form.press(READ_THROUGH)
    expect(page.get_by_role("heading", level=1)).to_have_text("Read it once more")


def test_a_text_that_is_too_long_is_told_and_nothing_of_it_is_lost(form: Form) -> None:
    form.fill()
    field = form.page.get_by_label("What should I stop?")
    field.fill("🦉" * (MOST_SIGNS + 7))
    form.press(READ_THROUGH)
    expect(form.page.get_by_role("alert")).to_contain_text(
        f"What should I stop? This is 7 signs too long; there is room for {MOST_SIGNS}."
    )
    expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("🦉" * MOST_SIGNS)
    expect(form.page.locator("#q-2-error")).to_be_hidden()
    form.seal()
    assert received(form.block).reply.stop == "🦉" * MOST_SIGNS


def test_unseen_signs_never_make_a_reply_unreadable(form: Form) -> None:
    form.fill()
    unseen = "".join(map(chr, (*range(0xA0), *range(0x2000, 0x2070))))
    form.page.evaluate("text => { document.getElementById('q-1').value = `a${text}\\ud800b` }", unseen)
    form.seal()
    problem = received(form.block).reply.problem
    assert problem == f"a{UNWANTED.sub('', unseen.replace(chr(13), chr(10)))}b"


def test_changed_and_sealed_again_it_takes_the_place_of_the_first(form: Form) -> None:
    form.fill()
    form.seal()
    first = received(form.block)
    form.press("Change something and seal again")
    form.seal()
    again = received(form.block)
    assert compare(again, [first], INVITED.until) is Standing.SAME
    form.press("Change something and seal again")
    form.choose(1, 4)
    form.seal()
    newer = received(form.block)
    assert newer.reply.reply == first.reply.reply
    assert compare(newer, [first, again], INVITED.until) is Standing.NEWER


def test_it_is_accessible_at_every_step_by_day_and_by_night(form: Form) -> None:
    form.accessible()
    form.page.get_by_label("What should I stop?").fill("x" * (MOST_SIGNS + 1))
    form.press(READ_THROUGH)
    form.accessible()
    form.page.get_by_label("What should I stop?").fill("The Friday meeting.")
    form.fill()
    form.press(READ_THROUGH)
    form.accessible()
    form.press(SEAL)
    expect(form.page.locator("#sealed")).to_be_visible()
    form.accessible()


@pytest.mark.parametrize("size", [NARROW, {"width": 320, "height": 640}, {"width": 1280, "height": 900}])
def test_it_is_never_wider_than_the_screen(form: Form, size: dict[str, int]) -> None:
    page = form.page
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    widths = [width(page)]
    form.press(READ_THROUGH)
    widths.append(width(page))
    form.fill()
    page.get_by_label("What should I stop?").fill("x" * 500)
    form.press(READ_THROUGH)
    widths.append(width(page))
    form.press(SEAL)
    expect(page.locator("#sealed")).to_be_visible()
    assert max(*widths, width(page)) <= size["width"]


def test_nothing_it_shows_in_focus_hides_under_the_line_of_progress(form: Form) -> None:
    form.fill()
    form.page.locator("#may_be_named").focus()
    for _ in range(5):  # two texts and three ratings
        form.page.keyboard.press("Shift+Tab")
        hidden = form.page.evaluate("""() => {
          const focused = document.activeElement.getBoundingClientRect();
          return focused.top < document.getElementById('progress').getBoundingClientRect().bottom && focused.bottom > 0;
        }""")
        assert not hidden


BARE = """
Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined});
Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined});
"""


def test_it_seals_where_a_phone_opens_it_outside_secure_contexts(context: BrowserContext, form: Form) -> None:
    context.add_init_script(BARE)
    form.page.reload()
    assert form.page.evaluate("crypto.subtle === undefined && navigator.clipboard === undefined")
    form.fill()
    form.seal()
    assert received(form.block).reply.invitation == INVITED.invitation
    form.press("Copy the block")
    expect(form.page.locator("#done")).to_have_text("Copied. Paste it into a message.")


def test_a_browser_that_is_too_old_is_told_so(context: BrowserContext, form: Form) -> None:
    context.add_init_script("delete window.TransformStream")
    form.page.reload()
    expect(form.page.get_by_role("heading", name="This browser cannot seal your answers")).to_be_visible()
    expect(form.page.get_by_role("button", name=READ_THROUGH)).to_be_hidden()
    form.accessible()


def test_without_scripts_it_is_a_questionnaire_that_says_how_to_answer(chromium: Browser, form: Form) -> None:
    context = chromium.new_context(viewport=NARROW, java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(form.page.url)
    expect(page.get_by_role("heading", name="This form cannot seal your answers here")).to_be_visible()
    expect(page.get_by_text("They are not anonymous.")).to_be_visible()
    for each in COMPETENCIES:
        expect(page.get_by_text(each.levels[0])).to_be_visible()
    expect(page.get_by_text("I have not seen this", exact=True)).to_have_count(len(COMPETENCIES))
    expect(page.get_by_label("What should I stop?")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_text("They are not sealed then.")).to_be_visible()
    context.close()


@pytest.mark.parametrize(("given_away", "warned"), [(False, True), (True, False)])
def test_closing_it_warns_while_answers_would_be_lost(form: Form, given_away: bool, warned: bool) -> None:
    form.fill()
    form.seal()
    if given_away:
        with form.page.expect_download():
            form.page.get_by_role("link", name="Save the file").click()
    assert form.page.evaluate("!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))") is warned


def test_a_form_nobody_has_touched_closes_without_a_word(form: Form) -> None:
    assert form.page.evaluate("window.dispatchEvent(new Event('beforeunload', {cancelable: true}))")
