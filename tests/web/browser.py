"""A browser without a screen: knows the cookie, says where its forms come from."""

import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from typing import Any

from starlette.testclient import TestClient

from proprietor.business import Business
from proprietor.web.app import build

HOST = "127.0.0.1:8765"
TOKEN = "one-time"
COOKIE = "proprietor-test"


def outsider(business: Business) -> TestClient:
    """A browser that has not shown the token yet."""
    app = build(business, hosts=(HOST, "localhost:8765"), token=TOKEN, cookie=COOKIE)
    return TestClient(app, base_url=f"http://{HOST}", follow_redirects=False)


class Browser:
    """A browser that came in by the printed address."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.client = outsider(business)
        self.client.get(f"/enter?token={TOKEN}")

    def get(self, address: str, **headers: str) -> "Page":
        return Page(self.client.get(address, headers=headers))

    def post(self, address: str, form: Mapping[str, Any] | None = None, files: Any = None) -> "Page":
        return Page(self.client.post(address, data=form or {}, files=files, headers={"Origin": f"http://{HOST}"}))

    def follow(self, page: "Page") -> "Page":
        assert page.status == 303, page.text
        return self.get(page.address)


class Page:
    """An answer."""

    def __init__(self, response: Any) -> None:
        self.response = response
        self.status: int = response.status_code
        self.text: str = response.text if "charset" in response.headers.get("content-type", "") else ""
        self.address: str = response.headers.get("location", "")
        self.headers = response.headers

    def hidden(self, name: str) -> str:
        """The value of a hidden field."""
        found = re.search(rf'<input type="hidden" name="{name}" value="([^"]*)"', self.text)
        assert found, f"no hidden field {name}"
        return unescape(found[1])

    @property
    def words(self) -> str:
        """What can be read on it."""
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", self.text)).split())


class Tags(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
