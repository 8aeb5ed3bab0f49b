"""What somebody sees who is not let in: one whole page in the house's dress that asks the server for nothing more."""

import base64
import hashlib
from functools import cache

from markupsafe import Markup
from starlette.responses import Response

from proprietor.web.looks import HERE, page

SHEETS = ("tokens.css", "ledger.css")
"""The style sheets a page needs that has a heading and a notice; nothing is served to strangers, so they stand in the page."""


def turned_away(status: int, heading: str, why: str, remedy: str) -> Response:
    """A page that says why, and what to do; its policy allows its own styles and no others."""
    css = _css()
    answer = page("doorstep.html", status=status, css=Markup(css), heading=heading, why=why, remedy=remedy)  # noqa: S704 - our own file
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    answer.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return answer


@cache
def _css() -> str:
    return "\n".join((HERE / "static" / name).read_text("utf-8").replace("\r\n", "\n") for name in SHEETS)
