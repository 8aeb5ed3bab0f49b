"""The feedback form: one HTML file that works without a connection and seals what is answered for the asker's books alone."""

import base64
import hashlib
import json
import re
from datetime import date
from functools import cache
from pathlib import Path

from proprietor.calibration.invited import Invited
from proprietor.calibration.replies import MOST_SIGNS, STEP, UNWANTED, VERSION
from proprietor.values.when import date_of

PARTS = Path(__file__).parent / "form"
"""The form's page, dress, script and, in `vendor`, the sealing."""


def to_form(invited: Invited) -> bytes:
    """Write the form; the same invitation gives the same bytes.

    The page may run only its own two scripts and its own style, named by their sums, and may ask nothing of the network.
    """
    import jinja2  # noqa: PLC0415 - 40 ms, and only a form needs it here
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    style, age, script = _part("form.css"), _part("vendor/age.min.js"), _part("form.js")
    page = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(_part("form.html"))
    return page.render(
        invited=invited,
        count=len(invited.competencies),
        until=_day(invited.until),
        who_sees=[paragraph for paragraph in re.split(r"\n\s*\n", invited.who_sees) if paragraph.strip()],
        policy=_policy(style, (age, script)),
        style=Markup(style),  # noqa: S704 - our own file
        age=Markup(age),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        data=Markup(_data(invited)),  # noqa: S704 - every sign that could end the script is escaped
    ).encode("utf-8", "replace")


@cache
def _part(name: str) -> str:
    return (PARTS / name).read_text(encoding="utf-8")


def _policy(style: str, scripts: tuple[str, ...]) -> str:
    allowed = " ".join(_sum(each) for each in scripts)
    return f"default-src 'none'; style-src {_sum(style)}; script-src {allowed}; base-uri 'none'; form-action 'none'"


def _sum(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _day(until: str) -> str:
    try:
        return date_of(date.fromisoformat(until)).words
    except ValueError:
        return until


def _data(invited: Invited) -> str:
    """What the script must know, as JSON that cannot end its element: `<`, `>` and `&` are escaped, and all beyond ASCII."""
    told = {
        "version": VERSION,
        "invitation": invited.invitation,
        "recipient": invited.recipient,
        "competencies": [each.id for each in invited.competencies],
        "questions": [key for key, _ in invited.questions],
        "unwanted": UNWANTED.pattern,
        "most": MOST_SIGNS,
        "step": STEP,
        "file": f"reply-{re.sub('[^0-9A-Za-z_-]', '', invited.invitation)}.txt",
    }
    text = json.dumps(told)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
