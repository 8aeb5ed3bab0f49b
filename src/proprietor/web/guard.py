"""Who may come in: only this machine, only from our own pages, only with the token; checked on every request."""

import secrets
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from proprietor.business.loopback import is_key, is_other_host, is_other_site
from proprietor.web.doorstep import turned_away

LARGEST = 12 * 1024 * 1024
"""Bytes one request may carry: the 10 MB of the largest text with room for its form (a guess)."""

LARGEST_AT = {"/bring-in": 66 * 1024 * 1024}
"""Path → bytes it may carry instead: what services export is larger than what people write, and is read piece by piece (64 MB of
the gate with room for the form)."""


def largest_at(path: str) -> int:
    """Bytes a request to a path may carry; over the example as over one's own books."""
    return LARGEST_AT.get(path.removeprefix("/example"), LARGEST)


HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

NEVER_KEPT, ASKED_AGAIN, FONTS_KEPT = "no-store", "no-cache", "private, max-age=604800"
"""What the browser may keep: no page, style sheets only after asking whether they changed, fonts for a week."""


class TooLarge(Exception):
    """More came than one request may carry."""


class Guard:
    """The doorkeeper around the whole app.

    The address printed at the start carries a token that works once; it is exchanged for a cookie that no script
    and no other site can use.
    """

    def __init__(self, app: ASGIApp, *, hosts: tuple[str, ...], token: str, cookie: str = "proprietor") -> None:
        """Guard `app`.

        Args:
            app: what is guarded.
            hosts: the Host headers that name this server, with the port.
            token: the one-time token of the printed address.
            cookie: the name of the cookie; the port belongs in it, as cookies do not know ports.
        """
        self._app = app
        self._hosts = frozenset(hosts)
        self._token: str | None = token
        self._cookie = cookie
        self._session = secrets.token_urlsafe(32)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or say why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = self._stop(scope)
        if answer is not None:
            await answer(scope, receive, _with_headers(send, NEVER_KEPT))
            return
        await self._app(scope, _limited(receive, largest_at(scope["path"])), _with_headers(send, _kept(scope["path"])))

    def _stop(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if is_other_host(headers.get("host", ""), self._hosts):
            return _no("This server answers only to its own name on this machine.", _TERMINAL)
        origins = headers.getlist("origin")
        if is_other_site(origins, self._hosts):
            return _no("This request comes from another site.", "Open the page itself and do it there.")
        if not origins and scope["method"] not in {"GET", "HEAD"}:
            return _no("This request does not say which page it comes from.", "Open the page itself and do it there.")
        length = headers.get("content-length", "0")
        largest = largest_at(scope["path"])
        if not length.isdecimal() or int(length[:20]) > largest:
            most = f"This is more than {largest // (1024 * 1024)} MB, which is the most that fits in one go."
            return turned_away(
                413, "Too much at once", most, "Nothing was written. Go back, choose a smaller file, or send it in parts."
            )
        known = self._knows(headers.get("cookie", ""))
        if scope["path"] == "/enter":
            return self._enter(parse_qs(scope["query_string"].decode("ascii", "replace")).get("token", [""])[0], known=known)
        return None if known else _no("This browser has not shown the key yet.", _TERMINAL)

    def _knows(self, header: str) -> bool:
        """Whether one of the cookies is ours; other programs on this machine may set strange ones, as cookies know no ports."""
        for pair in header.split(";"):
            name, _, value = pair.strip().partition("=")
            if name == self._cookie and is_key(value, self._session):
                return True
        return False

    def _enter(self, token: str, *, known: bool) -> Response:
        if not known:
            if self._token is None or not is_key(token, self._token):
                return _no("This address has been used already, or is not ours.", "Start “proprietor web” again for a new one.")
            self._token = None
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self._cookie, self._session, httponly=True, samesite="strict", path="/")
        return answer


def _kept(path: str) -> str:
    if not path.startswith("/static/"):
        return NEVER_KEPT
    return FONTS_KEPT if path.endswith(".woff2") else ASKED_AGAIN


_TERMINAL = "Open the address that was printed in the terminal; it carries the key."


def _no(why: str, remedy: str) -> Response:
    return turned_away(403, "Not let in", why, remedy)


def _with_headers(send: Send, kept: str) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Cache-Control", kept)
        await send(message)

    return sending


def _limited(receive: Receive, largest: int) -> Receive:
    taken = 0

    async def receiving() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > largest:
            raise TooLarge
        return message

    return receiving
