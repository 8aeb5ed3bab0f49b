"""The app: every address there is, over one business and, beside it, the example."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, ExceptionHandler, Lifespan, Receive, Scope, Send

from proprietor.business import Business
from proprietor.web.guard import Guard
from proprietor.web.pages import PAGES
from proprietor.web.visits import bare_visit, receive

STATIC = Path(__file__).parent / "static"
NOWHERE, WRONG_WAY = 404, 405


def build(business: Business, *, hosts: tuple[str, ...], token: str, cookie: str = "proprietor") -> ASGIApp:
    """The guarded app over one business.

    Args:
        business: whose books it shows; it stays open until the server stops.
        hosts: the Host headers it answers to, with the port.
        token: the one-time token of the printed address.
        cookie: the name of the session's cookie.
    """
    pages = [Route(path, receive(handler), methods=list(methods)) for path, methods, handler in PAGES]
    inner = _starlette(pages)
    example = _Example()
    app = _starlette(
        [Mount("/static", StaticFiles(directory=STATIC)), Mount("/example", _InExample(inner)), *pages], example.while_open
    )
    for each in (app, inner):
        each.state.business, each.state.example = business, example
    return Guard(app, hosts=hosts, token=token, cookie=cookie)


def _starlette(routes: Sequence[BaseRoute], lifespan: Lifespan[Starlette] | None = None) -> Starlette:
    handlers: dict[int | type[Exception], ExceptionHandler] = {HTTPException: _unanswered}
    return Starlette(routes=routes, exception_handlers=handlers, lifespan=lifespan)


class _InExample:
    """The same pages over the example books, under `/example`."""

    def __init__(self, inner: ASGIApp) -> None:
        self._inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._inner({**scope, "example": True}, receive, send)


class _Example:
    """The example business: opened when somebody asks for it, thrown away when the server stops."""

    def __init__(self) -> None:
        self._opened: Business | None = None

    def __call__(self) -> Business:
        if self._opened is None:
            self._opened = Business.example()
        return self._opened

    @asynccontextmanager
    async def while_open(self, app: Starlette) -> AsyncIterator[None]:
        del app
        yield
        if self._opened is not None:
            self._opened.close()
            self._opened = None


def _unanswered(request: Request, problem: Exception) -> Response:
    """No page has this address, or not in this way, or the form could not be read."""
    status = problem.status_code if isinstance(problem, HTTPException) else NOWHERE
    if status in {NOWHERE, WRONG_WAY}:
        return bare_visit(request).show("nowhere.html", status=status)
    return bare_visit(request).show("unreadable.html", status=status)
