"""The way from the terminal into the browser."""

import click

from proprietor.cli.face import here
from proprietor.cli.shape import Command


@click.command(cls=Command, example=["proprietor web", "proprietor web --example --port 8100 --no-browser"])
@click.option("--port", type=click.IntRange(min=1, max=65535), help="The port; by default 8765, or any free one.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def web(port: int | None, *, no_browser: bool) -> None:
    """Open the books in your browser.

    Serves this machine only. The printed address holds a key that works once. Stop with Ctrl-C.
    """
    here().serve(port=port, browse=not no_browser)
