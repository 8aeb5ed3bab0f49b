"""The entry: starts the terminal's face and tells it how the other faces are opened. No face knows another."""

import gc
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from proprietor.cli import main as terminal

if TYPE_CHECKING:
    from proprietor.business import Business


NEW_OBJECTS = 20_000
"""So many new objects before rubbish is looked for: a command loads much and drops little (a guess; it saves 6 % of its CPU)."""


def main() -> None:
    """Run the command that was typed."""
    settle()
    terminal(serve=serve, attend=attend)


def settle() -> None:
    """Set this process up for short work on small numbers: rubbish is looked for seldom, and matrices take one core.

    Our matrices have some hundred rows; a second core would spend more on waiting than on them. Whoever has set it otherwise
    is not overruled.
    """
    gc.set_threshold(NEW_OBJECTS)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def serve(business: "Business", *, port: int | None, browse: bool) -> None:
    """Serve the books in the browser until stopped."""
    from proprietor.web.serving import serve as serve_pages  # noqa: PLC0415 - only one command loads a server

    serve_pages(business, port=port, browse=browse)


def attend(business: "Callable[[], Business]", *, http: bool, port: int | None) -> None:
    """Attend to an assistant until it goes."""
    from proprietor.mcp import attend as attend_to  # noqa: PLC0415 - only one command loads it

    attend_to(business, http=http, port=port)


if __name__ == "__main__":
    main()
