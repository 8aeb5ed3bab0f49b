"""Before anything leaves for the model: once in each session of the program it is shown what it would be, and asked."""

import threading
from weakref import WeakKeyDictionary

from starlette.responses import Response

from proprietor.actions.letters import Sheet
from proprietor.business import Business
from proprietor.business.settings import model_settings
from proprietor.web.visits import Visit

SEND, LOOK = "send", "look"
"""Fields of a form: the person has read it and agrees; the person wants to read it this time, too."""

_agreed: WeakKeyDictionary[Business, str] = WeakKeyDictionary()
"""To which address letters may go in this session; whoever sets up another one is shown the first letter anew."""

_lock = threading.Lock()


def may_send(visit: Visit) -> bool:
    """Whether a letter may leave without being shown: it was just shown, or one was in this session and nobody asks to look."""
    address = model_settings().address
    with _lock:
        if SEND in visit.form:
            _agreed[visit.business] = address
        return SEND in visit.form or (_agreed.get(visit.business) == address and LOOK not in visit.form)


def shown_first(visit: Visit, sheet: Sheet, back: str) -> Response:
    """The page with what would be sent, and the button that sends it; what was typed goes along."""
    fields = [(name, value) for name, values in visit.many.items() for value in values if name not in {SEND, LOOK}]
    return visit.show("sheet.html", sheet=sheet, fields=fields, back=back)
