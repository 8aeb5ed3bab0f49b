"""An assistant for tests: the official client, in process, calling itself Ivy."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import anyio
import mcp_types as types
from mcp.client.client import Client
from mcp.shared.exceptions import MCPError

from proprietor.business import Business
from proprietor.mcp.server import build

A = TypeVar("A")

IVY = types.Implementation(name="Ivy", version="1")


def talk(business: Business, deed: Callable[[Client], Awaitable[A]], mode: str = "auto") -> A:
    """What a deed of a client comes to, that is connected to the server over a business."""

    async def going() -> A:
        async with Client(build(business), mode=mode, client_info=IVY) as client:
            return await deed(client)

    return anyio.run(going)


def trouble(business: Business, deed: Callable[[Client], Awaitable[object]]) -> str:
    """The error of the protocol that a deed ends with."""

    async def going(client: Client) -> str:
        try:
            await deed(client)
        except MCPError as error:
            return str(error)
        return ""

    return talk(business, going)


def called(business: Business, name: str, given: Mapping[str, Any] | None = None) -> types.CallToolResult:
    """The answer to one call."""

    async def deed(client: Client) -> types.CallToolResult:
        return await client.call_tool(name, dict(given or {}))

    return talk(business, deed)


def text_of(answer: types.CallToolResult) -> str:
    (part,) = answer.content
    assert isinstance(part, types.TextContent)
    return part.text


def data_of(answer: types.CallToolResult) -> dict[str, Any]:
    assert answer.structured_content is not None
    return answer.structured_content


def refused(answer: types.CallToolResult) -> str:
    """The code of a refusal."""
    assert answer.is_error
    return str(data_of(answer)["refused"][0]["code"])
