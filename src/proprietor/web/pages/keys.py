"""The page of keyboard shortcuts."""

from starlette.responses import Response

from proprietor.web.visits import Visit


def show_keys(visit: Visit) -> Response:
    """Which keys do what, and how to turn them off."""
    return visit.show("keys.html")
