"""The way from the terminal to an assistant."""

import click

from proprietor.cli.face import here
from proprietor.cli.shape import Command


@click.command(
    cls=Command, name="mcp", example=["proprietor mcp", "proprietor mcp --http --port 8766", "proprietor --example mcp"]
)
@click.option("--http", is_flag=True, help="Listen on this machine, with a key, instead of on standard input.")
@click.option("--port", type=click.IntRange(min=1, max=65535), help="The port for --http; by default 8766, or any free one.")
def mcp(port: int | None, *, http: bool) -> None:
    """Let your own assistant look into the books and propose, by the Model Context Protocol.

    It reads, and what it would write waits for your yes or no: proprietor proposals. What it reads goes to wherever the
    assistant runs. Tell it of Proprietor in its settings; most take this:

    \b
      {"mcpServers": {
        "proprietor": {"command": "proprietor", "args": ["mcp"]}
      }}
    """  # noqa: D301 - the sign tells click to leave the lines as they are
    face = here()
    if port is not None and not http:
        raise click.UsageError("--port goes with --http.")
    if face.as_of is not None:
        raise click.UsageError("An assistant works with the books as they are; leave out --as-of.")
    face.attend(http=http, port=port)
