"""The assistant's face: tools, resources and prompts by the Model Context Protocol. It reads, and proposes; it never writes."""

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.business import Business


def attend(business: "Callable[[], Business]", *, http: bool, port: int | None) -> None:
    """Attend to an assistant until it goes, or until stopped.

    Args:
        business: opens the books; asked only once it is known that this can work.
        http: whether to listen on this machine; else standard input and output are the line.
        port: for `http`, the port; by default a favourite, else any free one.

    Raises:
        Refusal: `missing-part` when the library is not installed, `in-use` when the asked port is taken.
    """
    if find_spec("mcp") is None:
        sentence = "Talking with an assistant needs a library that is not installed."
        raise Refusal("missing-part", sentence, "Add it with: pip install 'proprietor[mcp]'")
    from proprietor.mcp.serving import serve_here, serve_http  # noqa: PLC0415 - this loads the library

    if http:
        serve_http(business(), port=port)
    else:
        serve_here(business())
