"""Makes the pictures of the README and the tour: a real server over throw-away books, a real Chromium.

Run it as `.venv/bin/python docs/pictures.py`, or with the names of those to make anew: `docs/pictures.py lab`.
"""

import io
import shutil
import socket
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, sync_playwright

from proprietor.actions.proposals import MakeProposal
from proprietor.business import Business
from proprietor.web.app import build

PICTURES = Path(__file__).parent / "pictures"
WIDTH = 1280
LARGEST = 250_000
"""Bytes a picture may have."""

CV = """# Ewa Kowalczyk
Warsaw · ewa@example.org

### Theatre nurse, City Hospital, 2014 to now
- I am a passionate team player with eleven years in theatre.
- Cut the handover on ward 7 from 40 to 25 minutes between January and March 2025 by writing a one-page sheet.
- Helped with the training of several new colleagues.
- Responsible for the ordering of single-use instruments.
- Brought losses of instruments down by 60 %.
"""

POSTING = """Team leader, customer support
Brindle Outdoor, Leeds

We are looking for a team leader for our support team of eleven. You will lead the shift, answer difficult cases yourself and
report weekly to the head of operations.

Tickets have doubled since the new shop opened, and agency staff help out at present. We want to build a steady team of our own.
You will bring structure into how orders, returns and claims are handed over, and a hands-on manner when it gets busy.

- Experience of leading people
- Good written English
- Calm in the weeks before Christmas
"""

EXPORT = {
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    "City Hospital,Theatre nurse,,Warsaw,Mar 2014,\nVistula Clinic,Ward nurse,,Warsaw,Sep 2009,Feb 2014\n",
    "Recommendations_Received.csv": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    'Marek,Zielinski,City Hospital,Head of theatres,She halved our losses of instruments.,"07/21/25, 12:11 PM",VISIBLE\n',
    "Endorsement_Received_Info.csv": "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
    "Endorsement Status\n2024/01/02,Sterile supply,Olga,Nowak,www.linkedin.com/in/olga,ACCEPTED\n",
    "Projects.csv": "Title,Description,Url,Started On,Finished On\n"
    "One-page handover,Wrote a sheet of one page for the handover of ward 7,,Jan 2025,Mar 2025\n",
}
"""What LinkedIn would hand out of the person of the CV."""

PROPOSED = {
    "record": {
        "kind": "win",
        "problem": "Instruments were lost between the wards and the laundry",
        "action": "Counted them into the trays with the laundry",
        "result": "Losses fell from 40 to 16 a month",
    },
    "seen_by": ["Marek Zielinski (boss)"],
}
"""What an assistant would have written."""

SAID = (
    "I have led nights on an acute ward for six years, with a team of eleven. How are the nights organised here at the moment?",
    "Nights are where a ward is quiet enough to change something. What makes the handover hard on your ward?",
)


@contextmanager
def served() -> Iterator[tuple[str, Business]]:
    """The address of a server over new books, and what is behind it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Business.open(Path(folder) / "my.books") as business,
        socket.socket() as listener,
    ):
        listener.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{listener.getsockname()[1]}"
        app = build(business, hosts=(host,), token="picture")  # noqa: S106 - it works once, for this script
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield f"http://{host}", business
        finally:
            server.should_exit = True
            thread.join()


def take(page: Page, name: str, until: str, since: str = "") -> None:
    """Photograph the page down to something on it, from the top or from something else on, unless only others are wanted."""
    if sys.argv[1:] and name not in sys.argv[1:]:
        return
    path = PICTURES / f"{name}.png"
    page.wait_for_load_state()
    page.evaluate("document.activeElement?.blur()")
    place = "mark => document.querySelector(mark).getBoundingClientRect().top + scrollY - 10"
    end, begin = page.evaluate(place, until), page.evaluate(place, since) if since else 0
    page.screenshot(path=path, full_page=True, clip={"x": 0, "y": begin, "width": WIDTH, "height": end - begin})
    size = path.stat().st_size
    print(f"{path.name}: {size // 1000} kB")
    if size > LARGEST:
        print(f"{path.name} is larger than {LARGEST // 1000} kB", file=sys.stderr)
        raise SystemExit(1)


def tour(page: Page, base: str, business: Business) -> None:
    """Walk through the pages as the tour tells it."""
    page.goto(f"{base}/enter?token=picture")
    take(page, "first", ".colophon")
    page.get_by_label("Paste what you have done").fill(CV)
    page.get_by_role("button", name="Read it").click()
    page.wait_for_selector(".document")
    take(page, "remarks", ".sheet > .act")
    page.locator("#line-7").get_by_role("link", name="Make this a win").click()
    take(page, "win", ".field:has(#on)")
    page.goto(f"{base}/example/")
    take(page, "agenda", ".capture")
    page.goto(f"{base}/example/proposition")
    take(page, "proposition", "#problem")
    page.goto(f"{base}/example/asks")
    page.get_by_role("link", name="the title and the pay of the bed manager").click()
    page.get_by_role("link", name="Open the plan").click()
    take(page, "plan", "#worth ~ h3", since="#worth")
    page.goto(f"{base}/example/visibility")
    take(page, "visibility", "h3:has(+ ol)")
    page.goto(f"{base}/example/calibration")
    take(page, "calibration", ".calibrated tbody tr:nth-child(4)", since=".legend")
    market(page, base)
    lab(page, base)
    deciding(page, base)
    in_and_out(page, base, business)
    page.goto(f"{base}/example/keeping")
    take(page, "keeping", ".colophon")


def in_and_out(page: Page, base: str, business: Business) -> None:
    """What other services hold, what others are given, what a program proposes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, told in EXPORT.items():
            archive.writestr(name, told)
    page.goto(f"{base}/bring-in")
    page.locator("#file").set_input_files({"name": "linkedin.zip", "mimeType": "application/zip", "buffer": packed.getvalue()})
    page.get_by_role("button", name="Look at what it would bring").click()
    page.wait_for_selector(".incoming")
    page.evaluate("document.querySelector('.incoming .act').style.position = 'static'")  # it stays in sight, on a screen
    take(page, "bring-in", "#wins")
    reason = "You told me on Friday how it went with the laundry."
    business.do(MakeProposal(action="record.record", order=PROPOSED, by="Your assistant", because=reason))
    page.goto(f"{base}/proposals")
    take(page, "proposals", ".colophon")
    page.goto(f"{base}/example/take-out/cv?name=Ines+Halloran&headline=Discharge+coordinator&place=Marrowby")
    take(page, "take-out", ".minuted ~ .minuted > li:nth-child(3)")


def market(page: Page, base: str) -> None:
    """What is wanted and paid, and what the search points to."""
    page.goto(f"{base}/example/postings")
    take(page, "postings", ".fitted tbody tr:nth-child(9)")
    page.goto(f"{base}/example/market/pay")
    take(page, "pay", "main table")
    page.goto(f"{base}/example/market/pipeline")
    take(page, "pipeline", "main details")
    page.goto(f"{base}/example/market/diagnosis")
    take(page, "diagnosis", "main table")


def lab(page: Page, base: str) -> None:
    """A talk that was held, one to come, one rehearsed."""
    page.goto(f"{base}/lab")
    page.get_by_role("button", name="Look at an example talk").click()
    page.wait_for_selector(".timeline")
    take(page, "lab", "#counted ~ h2")
    page.goto(f"{base}/example/briefs")
    page.get_by_label("The posting").fill(POSTING)
    page.get_by_role("button", name="Make the brief").click()
    page.wait_for_selector(".brief")
    take(page, "brief", ".chances")
    page.goto(f"{base}/rehearse/ward-night-shift")
    page.locator("summary").click()
    page.locator("#seed").fill("7")
    page.get_by_role("button", name="Sit down with").click()
    for said in SAID:
        page.locator("#said").fill(said)
        page.get_by_role("button", name="Say it").click()
        page.wait_for_load_state()
    take(page, "rehearsal", ".notes")


def deciding(page: Page, base: str) -> None:
    """A decision, the week, the quarter."""
    page.goto(f"{base}/example/decide")
    page.get_by_role("link", name="Where I work from April").click()
    take(page, "decide", ".must ~ .must")
    page.goto(f"{base}/example/week")
    take(page, "week", "#due ~ ol > li:nth-child(4)")
    page.goto(f"{base}/example/board-meeting")
    take(page, "board-meeting", "main h2:nth-of-type(2)")


def main() -> None:
    """Make all of them anew."""
    PICTURES.mkdir(exist_ok=True)
    names = ("chromium", "chromium-browser", "google-chrome")
    browser_path = next((found for name in names if (found := shutil.which(name))), None)
    with served() as (base, business), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        tour(browser.new_page(viewport={"width": WIDTH, "height": 900}, color_scheme="light"), base, business)
        browser.close()


if __name__ == "__main__":
    main()
