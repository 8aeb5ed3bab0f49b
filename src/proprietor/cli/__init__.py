"""The terminal's face: parses what was typed, calls the door, writes the answer in words."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from proprietor.cli.face import Serve


def main(serve: "Serve | None" = None) -> None:
    """Run `proprietor`.

    Args:
        serve: opens the browser's face; without it `proprietor web` says that it is not there.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        from proprietor.cli.root import cli  # noqa: PLC0415 - inside, so that Ctrl-C while loading is silent, too
    except KeyboardInterrupt:
        sys.exit(130)
    cli.serve = serve
    cli.main()
