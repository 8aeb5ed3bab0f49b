"""Who may come in, and who may not."""

import asyncio
import base64
import hashlib
import re
from typing import Any

import pytest

from proprietor.business import Business
from proprietor.web.guard import LARGEST, Guard, largest_at
from tests.web.browser import COOKIE, HOST, TOKEN, Browser, Page, outsider

ORIGIN = {"Origin": f"http://{HOST}"}


def test_the_printed_address_lets_in_once(opened: Business) -> None:
    browser = outsider(opened)
    assert browser.get("/books").status_code == 403
    entered = browser.get(f"/enter?token={TOKEN}")
    assert (entered.status_code, entered.headers["location"]) == (303, "/")
    cookie = entered.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert browser.get("/books").status_code == 200
    assert browser.get(f"/enter?token={TOKEN}").status_code == 303, "whoever is in may open it again"
    browser.cookies.clear()
    assert browser.get(f"/enter?token={TOKEN}").status_code == 403, "the token is used up"


@pytest.mark.parametrize("token", ["", "wrong", "ü", "one-time%00"])
def test_a_wrong_token_does_not_let_in(opened: Business, token: str) -> None:
    browser = outsider(opened)
    assert browser.get(f"/enter?token={token}").status_code == 403
    assert browser.get(f"/enter?token={TOKEN}").status_code == 303, "guessing does not use the token up"


@pytest.mark.parametrize("cookie", ["", "x", "ü", '"', "a=b;;=", f"{COOKIE}=wrong", f"{COOKIE}="])
def test_a_wrong_cookie_does_not_let_in(opened: Business, cookie: str) -> None:
    assert outsider(opened).get("/books", headers={"Cookie": cookie.encode()}).status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:8766", "localhost.evil.example:8765", ""])
def test_a_foreign_host_is_refused(browser: Browser, host: str) -> None:
    assert browser.get("/books", Host=host).status == 403


def test_whoever_is_not_let_in_sees_a_whole_page(opened: Business) -> None:
    browser = outsider(opened)
    large = {**ORIGIN, "Content-Length": str(LARGEST + 1)}
    for answer in (
        browser.get("/books"),
        browser.get("/enter?token=wrong"),
        browser.get("/books", headers={"Host": "evil.example"}),
        browser.get("/books", headers={"Origin": "http://evil.example"}),
        browser.post("/wins/new"),
        browser.post("/wins/new", content=b"x", headers=large),
    ):
        page = Page(answer)
        assert page.status in {403, 413}
        assert '<html lang="en">' in page.text
        assert re.search("<title>(Not let in|Too much at once) · Proprietor</title>", page.text)
        assert page.text.count("<h1>") == 1
        css = page.text.partition("<style>")[2].partition("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
        assert f"style-src 'sha256-{digest}'" in answer.headers["content-security-policy"]
        assert "--paper" in css


def test_both_own_names_are_known(opened: Business) -> None:
    assert outsider(opened).get(f"/enter?token={TOKEN}", headers={"Host": "localhost:8765"}).status_code == 303


@pytest.mark.parametrize("origin", ["http://evil.example", "null", f"https://{HOST}", "http://127.0.0.1:8766", ""])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_foreign_origin_is_refused(browser: Browser, origin: str, method: str) -> None:
    assert browser.client.request(method, "/books", headers={"Origin": origin}).status_code == 403


def test_a_form_that_does_not_say_where_it_comes_from_is_refused(browser: Browser) -> None:
    assert browser.client.post("/wins/new", data={"result": "x"}).status_code == 403


def test_everything_has_its_headers(browser: Browser) -> None:
    for page in (browser.get("/books"), browser.get("/nope"), browser.get("/books", Host="evil")):
        assert re.match("default-src '(self|none)'", page.headers["content-security-policy"])
        assert page.headers["x-content-type-options"] == "nosniff"
        assert page.headers["cache-control"] == "no-store"
        assert "server" not in page.headers
    assert browser.get("/static/tokens.css").headers["cache-control"] == "no-cache"
    font = browser.get("/static/vendor/inter-latin-wght-normal.woff2")
    assert "max-age" in font.headers["cache-control"]


def test_nothing_is_served_without_the_cookie_not_even_a_style(opened: Business) -> None:
    assert outsider(opened).get("/static/tokens.css").status_code == 403


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd", "/static/%00", "/static/"],
)
def test_static_leads_nowhere_else(browser: Browser, path: str) -> None:
    page = browser.get(path)
    assert page.status in {404, 307}
    assert "import" not in page.text


def test_a_body_that_is_too_large_is_refused_by_what_it_says(browser: Browser) -> None:
    headers = {**ORIGIN, "Content-Length": str(LARGEST + 1)}
    assert browser.client.post("/wins/new", content=b"result=x", headers=headers).status_code == 413


@pytest.mark.parametrize("length", ["-1", "x", "1" * 30, "²"])
def test_a_length_that_is_no_number_is_refused(browser: Browser, length: str) -> None:
    answer = browser.client.post("/wins/new", content=b"", headers={**ORIGIN, "Content-Length": length.encode()})
    assert answer.status_code == 413


def test_a_body_that_turns_out_too_large_is_refused(browser: Browser) -> None:
    def endless() -> Any:
        yield b"result="
        for _ in range(LARGEST // 1_000_000 + 1):
            yield b"x" * 1_000_000

    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = browser.client.post("/wins/new", content=endless(), headers={**ORIGIN, **kind})
    assert answer.status_code == 413
    assert "more than 12 MB" in answer.text


def test_what_services_export_may_be_larger(browser: Browser) -> None:
    zeros = {"file": ("large.bin", b"x" * (LARGEST + 1), "application/octet-stream")}
    page = browser.client.post("/bring-in", files=zeros, headers=ORIGIN)
    assert page.status_code == 303
    assert page.headers["location"].startswith("/bring-in/")
    most = str(largest_at("/bring-in") + 1)
    for path in ("/bring-in", "/example/bring-in"):
        assert browser.client.post(path, content=b"", headers={**ORIGIN, "Content-Length": most}).status_code == 413


def test_what_is_no_web_request_goes_through() -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        del receive, send
        seen.append(scope["type"])

    guard = Guard(app, hosts=(HOST,), token=TOKEN)
    asyncio.run(guard({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert seen == ["lifespan"]


@pytest.mark.parametrize("strange", ["a[b]=c", '{"a":1}', f"{COOKIE}=of-another", "ü=1", "="])
def test_cookies_of_other_programs_on_this_machine_do_not_shut_out(opened: Business, strange: str) -> None:
    browser = outsider(opened)
    ours = browser.get(f"/enter?token={TOKEN}").headers["set-cookie"].split(";")[0]
    for sent in (f"{strange}; {ours}", f"{ours}; {strange}"):
        assert browser.get("/books", headers={"Cookie": sent.encode()}).status_code == 200


def test_an_origin_is_a_whole_address_and_each_one_counts(browser: Browser) -> None:
    assert browser.client.get("/books", headers={"Origin": HOST}).status_code == 403
    two = [("Origin", f"http://{HOST}"), ("Origin", "http://evil.example")]
    assert browser.client.request("POST", "/wins/new", headers=two).status_code == 403
