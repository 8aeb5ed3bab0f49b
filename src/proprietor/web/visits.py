"""A visit: one request of a browser with everything a page needs to answer it."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from proprietor.actions.papers import Printed
from proprietor.business import Business
from proprietor.business.trouble import note
from proprietor.values.refusals import Refusal
from proprietor.web.guard import LARGEST, TooLarge, largest_at
from proprietor.web.looks import page

STATUS = {
    "unknown-id": 404,
    "unknown-action": 404,
    "ambiguous-id": 409,
    "stale": 409,
    "duplicate": 409,
    "in-use": 409,
    "too-large": 413,
}
"""Refusal code → HTTP status; every other refusal is 422."""

MOST_FIELDS = 2_000
"""Fields one form may have; ticks of a long list count one each (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What came from the browser, already read.

    Attributes:
        business: whose books the page is about.
        base: what stands before every address: nothing, or `/example` in the example books.
        here: the path asked for, without `base`.
        path: the parts of the path that vary.
        query: the fields of the address.
        form: the text fields of the form; of several with one name, the last.
        files: uploaded files as (name, bytes); of several with one name, the later ones have a number behind it.
        many: all values of each field, of the form or else of the address, for ticks with one name.
        htmx: whether a part of a page is wanted, not a whole page.
    """

    business: Business
    base: str
    here: str
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)
    many: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    htmx: bool = False

    @property
    def place(self) -> str:
        """Where the books lie, without the password of a server's address."""
        return re.sub(r"(://[^/@:]*):[^/@]*@", r"\1@", self.business.place)

    def show(self, template: str, *, status: int = 200, **parts: object) -> Response:
        """Answer with a page."""
        return page(template, status=status, visit=self, **parts)

    def go(self, address: str) -> Response:
        """Send the browser to another page of the same books."""
        return RedirectResponse(self.base + address, 303)

    def send(self, printed: Printed) -> Response:
        """Send a file to be kept."""
        named = f"attachment; filename*=UTF-8''{quote(printed.name)}"
        return Response(printed.data, media_type=printed.media, headers={"content-disposition": named})


Handler = Callable[[Visit], Response]


def receive(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """Make an endpoint of a handler: read the form, run it beside the event loop, turn trouble into a page."""

    async def endpoint(request: Request) -> Response:
        visit = bare_visit(request)
        try:
            visit = await _visit(request)
            return await run_in_threadpool(handler, visit)
        except TooLarge:
            return visit.show("refused.html", status=413, heading=NOT_DONE, refusal=too_large(request.url.path))
        except Refusal as refusal:
            heading = _UNSEEN.get(refusal.code, "That cannot be shown") if request.method == "GET" else NOT_DONE
            return visit.show("refused.html", status=STATUS.get(refusal.code, 422), heading=heading, refusal=refusal)
        except HTTPException:
            raise
        except Exception as bug:  # noqa: BLE001 - the last net: one line for the person, the trace for us
            return visit.show("failed.html", status=500, log_file=note(bug, f"{request.method} {visit.here}"))

    return endpoint


NOT_DONE = "That was not done"

_UNSEEN = {"unknown-id": "There is no such record", "ambiguous-id": "There are several such records"}
"""Refusal code → heading, where somebody only wanted to look."""


def bare_visit(request: Request) -> Visit:
    """A visit of which nothing but the address has been read: enough for a page that only says what is wrong."""
    base = "/example" if request.scope.get("example") else ""
    here = str(request.scope["path"]).removeprefix(base) or "/"
    return Visit(business=request.app.state.business, base=base, here=here, query=dict(request.query_params))


def too_large(path: str) -> Refusal:
    """What everything beyond the largest request is answered with."""
    size = largest_at(path) // (1024 * 1024)
    return Refusal("too-large", f"This is more than {size} MB, which is the most that fits in one go.", "Send it in parts.")


async def _visit(request: Request) -> Visit:
    bare = bare_visit(request)
    form: dict[str, str] = {}
    files: dict[str, tuple[str, bytes]] = {}
    many: dict[str, tuple[str, ...]] = {}
    for name, value in request.query_params.multi_items():
        many[name] = (*many.get(name, ()), value)
    if request.method == "POST":
        many = {}
        async with request.form(max_part_size=LARGEST, max_fields=MOST_FIELDS) as sent:
            for name, got in sent.multi_items():
                if isinstance(got, UploadFile):
                    if got.filename:
                        files[name if name not in files else f"{name}.{len(files)}"] = (got.filename, await got.read())
                else:
                    form[name] = got
                    many[name] = (*many.get(name, ()), got)
    return Visit(
        business=request.app.state.example() if bare.base else bare.business,
        base=bare.base,
        here=bare.here,
        path={name: str(value) for name, value in request.path_params.items()},
        query=bare.query,
        form=form,
        files=files,
        many=many,
        htmx="hx-request" in request.headers,
    )
