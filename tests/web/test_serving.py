"""Starting the server: the address is told only once somebody who follows it at once is let in line."""

import re
import socket

import pytest
import uvicorn

from proprietor.business import Business
from proprietor.web.serving import serve


def test_the_address_is_printed_once_the_port_listens(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    followed: list[int] = []

    def told(text: str, **_: object) -> None:
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", text)
        assert found
        with socket.create_connection(("127.0.0.1", int(found[1])), timeout=5):
            followed.append(int(found[1]))

    monkeypatch.setattr("builtins.print", told)
    monkeypatch.setattr(uvicorn.Server, "run", lambda *_, **__: None)
    serve(business, port=0, browse=False)
    assert len(followed) == 1
