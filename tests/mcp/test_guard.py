"""Who may talk to the assistant's server over HTTP."""

from typing import Any

import anyio
import httpx2
import pytest

from proprietor.mcp.guard import Guard

HOST, KEY = "127.0.0.1:8766", "the-key"
GOOD = {"host": HOST, "authorization": f"Bearer {KEY}"}


def answer(headers: dict[str, str], method: str = "POST") -> httpx2.Response:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        del scope, receive
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"in"})

    async def going() -> httpx2.Response:
        transport = httpx2.ASGITransport(app=Guard(app, hosts=(HOST, "localhost:8766"), key=KEY))
        async with httpx2.AsyncClient(transport=transport) as client:
            return await client.request(
                method, f"http://{HOST}/mcp", headers={name: value.encode() for name, value in headers.items()}
            )

    return anyio.run(going)


@pytest.mark.parametrize(
    "more", [{}, {"host": "localhost:8766"}, {"origin": f"http://{HOST}"}, {"authorization": f"bearer {KEY}"}]
)
def test_who_has_the_key_is_let_in(more: dict[str, str]) -> None:
    assert answer({**GOOD, **more}).text == "in"


@pytest.mark.parametrize("key", ["", KEY, "Bearer", "Bearer ", "Bearer wrong", f"Basic {KEY}", f"Bearer  {KEY}", "Bearer ü"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "OPTIONS"])
def test_who_has_not_is_told_how(key: str, method: str) -> None:
    refused = answer({**GOOD, "authorization": key}, method)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    assert "Authorization: Bearer" in refused.json()["remedy"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:8765", "localhost.evil.example:8766", ""])
def test_another_host_is_refused(host: str) -> None:
    assert answer({**GOOD, "host": host}).status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", f"https://{HOST}", "http://127.0.0.1:8765", ""])
def test_another_site_is_refused_even_with_the_key(origin: str) -> None:
    refused = answer({**GOOD, "origin": origin})
    assert refused.status_code == 403
    assert refused.headers["cache-control"] == "no-store"


def test_what_is_no_web_request_goes_through() -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        del receive, send
        seen.append(scope["type"])

    anyio.run(Guard(app, hosts=(HOST,), key=KEY), {"type": "lifespan"}, None, None)
    assert seen == ["lifespan"]
