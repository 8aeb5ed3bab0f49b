"""The terminal's face: parses what was typed, calls the door, writes the answer in words."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from proprietor.cli.face import Attend, Serve


def main(serve: "Serve | None" = None, attend: "Attend | None" = None) -> None:
    """Run `proprietor`.

    Args:
        serve: opens the browser's face; without it `proprietor web` says that it is not there.
        attend: opens the assistant's face; without it `proprietor mcp` says the same.
    """
    _stand_in_for_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        from proprietor.cli.root import cli  # noqa: PLC0415 - inside, so that Ctrl-C while loading is silent, too
    except KeyboardInterrupt:
        sys.exit(130)
    cli.serve, cli.attend = serve, attend
    cli.main()


def _stand_in_for_closed_streams() -> None:
    """Python has None for a stream that was closed before the start: read nothing from it, and let what is said go nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - for as long as we run
