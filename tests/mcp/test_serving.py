"""Both lines: standard input and output of a process of its own, and HTTP on this machine with the key."""

import re
import signal
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

import anyio
import httpx2
import pytest
import uvicorn
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client

from proprietor.actions.proposals import ListProposals
from proprietor.business import Business
from proprietor.mcp import attend
from proprietor.mcp.serving import LARGEST, serve_here, serve_http
from proprietor.values.refusals import Refusal
from tests.mcp.assistant import IVY, data_of

WIN = {"record": {"kind": "win", "result": "Calls fell from 40 to 12 a week"}}


async def proposing(client: Client) -> list[str]:
    """What goes over every line: tools, a look, a proposal, a paper, a refusal."""
    names = [each.name for each in (await client.list_tools()).tools]
    assert "agenda_show" in names
    assert not (await client.call_tool("agenda_show", {})).is_error
    assert (await client.call_tool("nope", {})).is_error
    assert (await client.read_resource("proprietor://agenda")).contents
    return [str(data_of(await client.call_tool("record_record", WIN))["proposal"])]


def test_over_standard_input_and_output(books_file: Path) -> None:
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "proprietor", "--books", str(books_file), "mcp"],
        env={"PYTHONPATH": ":".join(sys.path)},
    )

    async def going() -> list[str]:
        async with Client(stdio_client(command), client_info=IVY) as client:
            return await proposing(client)

    (key,) = within(going)
    with Business.open(books_file) as business:
        (offered,) = business.do(ListProposals())
        assert (offered.proposed.key, offered.proposed.by) == (key, "Ivy")


def test_an_assistant_that_goes_without_a_word_is_no_mistake(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    @asynccontextmanager
    async def gone() -> AsyncIterator[None]:
        raise ExceptionGroup("the lines", [BrokenPipeError()])
        yield

    monkeypatch.setattr("proprietor.mcp.serving.stdio_server", gone)
    serve_here(business)


def test_ctrl_c_goes_at_once_although_a_line_is_waited_for(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setattr("os._exit", left.append)
    monkeypatch.setattr("anyio.run", lambda *_: signal.raise_signal(signal.SIGINT))
    before = signal.getsignal(signal.SIGINT)
    serve_here(business)
    assert left == [130]
    assert signal.getsignal(signal.SIGINT) is before


T = TypeVar("T")

LONGEST = 60.0
"""Seconds after which a talk with a server is a failure, however slow the machine (a guess); one takes about a second."""


def within(going: Callable[[], Awaitable[T]]) -> T:
    """What something comes to that must not wait without end."""

    async def bounded() -> T:
        with anyio.fail_after(LONGEST):
            return await going()

    return anyio.run(bounded)


@contextmanager
def served(business: Business, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str]]:
    """A server on a free port of this machine: its address and its key."""
    said: list[str] = []
    servers: list[uvicorn.Server] = []
    told = threading.Event()

    def hear(text: str, **_: object) -> None:
        said.append(text)

    whole = uvicorn.Server.run

    def run(self: uvicorn.Server, *given: object, **named: object) -> None:
        servers.append(self)
        told.set()
        whole(self, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("builtins.print", hear)
    monkeypatch.setattr(uvicorn.Server, "run", run)
    thread = threading.Thread(target=serve_http, args=(business,), kwargs={"port": 0}, daemon=True)
    thread.start()
    try:
        assert told.wait(20)
        address = re.search(r"http://127\.0\.0\.1:\d+/mcp", said[0])
        key = re.search(r"Bearer (\S+)", said[1])
        assert address
        assert key
        yield address[0], key[1]
    finally:
        for server in servers:
            server.should_exit = True
        thread.join(20)
        assert not thread.is_alive(), "it does not stop"


def test_over_http_with_the_key(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(business, monkeypatch) as (address, key):

        async def going() -> list[str]:
            async with httpx2.AsyncClient(headers={"Authorization": f"Bearer {key}"}) as line:
                async with Client(streamable_http_client(address, http_client=line), client_info=IVY) as client:
                    found = await proposing(client)
                without = await line.post(address, headers={"Authorization": "Bearer wrong"}, json={})
                assert without.status_code == 401
                large = await line.post(address, content=b" " * (LARGEST + 1), headers={"Content-Type": "application/json"})
                assert large.status_code == 413
                return found

        (key_of_it,) = within(going)
    (offered,) = business.do(ListProposals())
    assert (offered.proposed.key, offered.proposed.by) == (key_of_it, "Ivy")


def test_an_assistant_that_only_listens_does_not_keep_it_from_stopping(
    business: Business, monkeypatch: pytest.MonkeyPatch
) -> None:
    hello = {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": {"name": "Ivy", "version": "1"}}
    opened = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello}
    with ExitStack() as held, served(business, monkeypatch) as (address, key):
        accept = {"Authorization": f"Bearer {key}", "Accept": "application/json, text/event-stream"}
        line = held.enter_context(httpx2.Client(headers=accept, timeout=LONGEST))
        session = {"mcp-session-id": line.post(address, json=opened).headers["mcp-session-id"]}
        line.post(address, json={"jsonrpc": "2.0", "method": "notifications/initialized"}, headers=session)
        assert held.enter_context(line.stream("GET", address, headers=session)).status_code == 200


def test_a_port_that_is_taken_is_refused(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(business, monkeypatch) as (address, _):
        port = int(re.findall(r"\d+", address)[-1])
        with pytest.raises(Refusal) as refusal:
            serve_http(business, port=port)
    assert refusal.value.code == "in-use"


def test_a_missing_library_is_named_with_the_command_that_adds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proprietor.mcp.find_spec", lambda _: None)

    def never() -> Business:
        raise AssertionError

    with pytest.raises(Refusal) as refusal:
        attend(never, http=False, port=None)
    assert refusal.value.code == "missing-part"
    assert "pip install 'proprietor[mcp]'" in refusal.value.remedy


@pytest.mark.parametrize("http", [True, False])
def test_each_line_is_chosen_by_its_word(business: Business, monkeypatch: pytest.MonkeyPatch, *, http: bool) -> None:
    chosen: list[str] = []
    monkeypatch.setattr("proprietor.mcp.serving.serve_http", lambda *_, port: chosen.append(f"http {port}"))
    monkeypatch.setattr("proprietor.mcp.serving.serve_here", lambda *_: chosen.append("here"))
    attend(lambda: business, http=http, port=5)
    assert chosen == ["http 5" if http else "here"]
