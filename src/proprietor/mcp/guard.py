"""Who may talk to the assistant's server: only this machine, from no other site, with the key in each request."""

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from proprietor.business.loopback import is_key, is_other_host, is_other_site

BEARER = "bearer "


class Guard:
    """The doorkeeper around the whole app."""

    def __init__(self, app: ASGIApp, *, hosts: tuple[str, ...], key: str) -> None:
        """Guard `app`.

        Args:
            app: what is guarded.
            hosts: the Host headers that name this server, with the port.
            key: what each request must carry in its Authorization header, after “Bearer”.
        """
        self._app = app
        self._hosts = frozenset(hosts)
        self._key = key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or say why not."""
        answer = self._stop(Headers(scope=scope)) if scope["type"] == "http" else None
        await (answer or self._app)(scope, receive, send)

    def _stop(self, headers: Headers) -> JSONResponse | None:
        if is_other_host(headers.get("host", ""), self._hosts):
            return _no(403, "This server answers only to its own name on this machine.", "Use the address that was printed.")
        if is_other_site(headers.getlist("origin"), self._hosts):
            return _no(403, "This request comes from another site.", "An assistant on this machine names no site, or ours.")
        given = headers.get("authorization", "")
        if not (given[: len(BEARER)].lower() == BEARER and is_key(given[len(BEARER) :], self._key)):
            return _no(401, "The key is missing or wrong.", "Send the key that was printed, as “Authorization: Bearer KEY”.")
        return None


def _no(status: int, sentence: str, remedy: str) -> JSONResponse:
    headers = {"WWW-Authenticate": "Bearer", "Cache-Control": "no-store"} if status == UNKNOWN else {"Cache-Control": "no-store"}
    return JSONResponse({"sentence": sentence, "remedy": remedy}, status_code=status, headers=headers)


UNKNOWN = 401
