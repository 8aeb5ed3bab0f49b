"""The small part of Markdown the rules' pages use, as HTML; every sign is escaped before anything else happens."""

import re

from markupsafe import Markup, escape

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"\[([^\]]+)\]\((https?://[^\s)]+|/[^\s)]*|#[^\s)]*)\)")
_ITEM = re.compile(r"[-*] ")


def prose(text: str) -> Markup:
    """Paragraphs, lists, **bold**, `code` and [links](https://…); anything else stays as it is written.

    A line that opens with bold words begins a paragraph of its own, so that "Bad" and "Good" stand beneath each other.
    """
    return Markup("\n").join(_block(block) for block in _blocks(text))


def opening(text: str) -> tuple[str, str]:
    """The first line of a page as its heading, and the rest."""
    first, _, rest = text.strip().partition("\n")
    return first.rstrip("."), rest.strip()


def _blocks(text: str) -> list[list[str]]:
    blocks: list[list[str]] = []
    fresh = True
    for line in text.strip().splitlines():
        bare = line.strip()
        if not bare:
            fresh = True
            continue
        item = bool(_ITEM.match(bare))
        if fresh or bare.startswith("**") or (item != bool(_ITEM.match(blocks[-1][0])) and item):
            blocks.append([])
        blocks[-1].append(bare)
        fresh = False
    return blocks


def _block(lines: list[str]) -> Markup:
    if not _ITEM.match(lines[0]):
        return Markup("<p>{}</p>").format(_inline(" ".join(lines)))
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line):
            items.append(line[2:])
        else:
            items[-1] += f" {line}"
    return Markup("<ul>{}</ul>").format(Markup().join(Markup("<li>{}</li>").format(_inline(item)) for item in items))


def _inline(text: str) -> Markup:
    """Bold and links outside code, code as it stands."""
    parts = _CODE.split(text)
    pieces = [_worded(part) if place % 2 == 0 else f"<code>{escape(part)}</code>" for place, part in enumerate(parts)]
    return Markup("".join(pieces))  # noqa: S704 - every piece was escaped


def _worded(text: str) -> str:
    safe = _BOLD.sub(r"<strong>\1</strong>", str(escape(text)))
    return _LINK.sub(r'<a href="\2">\1</a>', safe)
