"""Before anything leaves for the model: once in each session of the program it is shown what it would be, and asked."""

import threading
from weakref import WeakSet

from starlette.responses import Response

from proprietor.actions.letters import Sheet
from proprietor.business import Business
from proprietor.web.visits import Visit

SEND, LOOK = "send", "look"
"""Fields of a form: the person has read it and agrees; the person wants to read it this time, too."""

_agreed: WeakSet[Business] = WeakSet()
_lock = threading.Lock()


def may_send(visit: Visit) -> bool:
    """Whether a letter may leave without being shown: it was just shown, or one was in this session and nobody asks to look."""
    with _lock:
        if SEND in visit.form:
            _agreed.add(visit.business)
        return SEND in visit.form or (visit.business in _agreed and LOOK not in visit.form)


def shown_first(visit: Visit, sheet: Sheet, back: str) -> Response:
    """The page with what would be sent, and the button that sends it; what was typed goes along."""
    fields = [(name, value) for name, values in visit.many.items() for value in values if name not in {SEND, LOOK}]
    return visit.show("sheet.html", sheet=sheet, fields=fields, back=back)
