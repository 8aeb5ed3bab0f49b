"""Pages: the visible text of an HTML page, and the scripts in it that hold data. Nothing is run or fetched.

The standard library's parser is not used: on the Python we build with it takes minutes for 180 kB of unclosed tags
(measured), and a posting may be anything. This reader looks at each sign once.
"""

import html
import json
import re
from typing import NamedTuple

_TAGGED = re.compile(
    r"<(?:!doctype|/?(?:html|head|body|div|p|ul|ol|li|br|h[1-6]|script|span|table|section|article|main|strong|b|em|a))\b[^<>]*>",
    re.IGNORECASE,
)
_PIECE = re.compile(r"<!--|<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]{0,40})(?P<rest>[^<>]*)>|<[!?][^<>]*>")
_DATA = re.compile(r"application/ld\+json", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_GAPS = re.compile(r"\s*\n\s*")

_UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "select", "textarea", "title", "nav"})
"""Elements whose inside is no part of the text; a title stands above the page, not in it, and a menu leads away from it."""

_BLOCK = re.compile(
    r"address|article|aside|blockquote|body|br|button|d[dlt]|div|fieldset|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section"
    r"|table|t[dhr]|ul"
)
"""Elements that begin a line of their own."""


class Page(NamedTuple):
    """A page as text.

    Attributes:
        text: what one would read, a line for each block.
        title: what stands in its title element; may be empty.
        heading: its first heading of the highest rank; may be empty.
        data: the insides of its scripts of type application/ld+json, in order.
    """

    text: str
    title: str
    heading: str
    data: tuple[str, ...]


def is_page(text: str) -> bool:
    """Whether a text is marked up as HTML."""
    return _TAGGED.search(text) is not None


def read_page(markup: str) -> Page:
    """Read a page. Broken markup is read as far as it goes; what is no tag is text."""
    said: list[str] = []
    data: list[str] = []
    title = heading = ""
    begun: int | None = None
    unclosed: set[str] = set()
    place = 0
    while found := _PIECE.search(markup, place):
        said.append(_words(markup[place : found.start()]))
        place = found.end()
        name = (found["name"] or "").lower()
        if _BLOCK.fullmatch(name):
            said.append("\n- " if name == "li" and not found["close"] else "\n")
        if name == "h1":
            heading = heading or ("" if begun is None else " ".join("".join(said[begun:]).split()))
            begun = None if found["close"] else len(said)
        end = _end_of_unseen(markup, found, name, unclosed)
        if end is None:
            continue
        holds = name == "script" and _DATA.search(found["rest"]) is not None
        end = _end_of_data(markup, place, end) if holds else end
        inside, place = markup[place : end[0]], end[1]
        if holds:
            data.append(inside.strip())
        if name == "title" and not title:
            title = " ".join(_words(inside).split())
    said.append(_words(markup[place:]))
    return Page(_tidied("".join(said)), title, heading, tuple(data))


def _end_of_unseen(markup: str, found: re.Match[str], name: str, unclosed: set[str]) -> tuple[int, int] | None:
    """Where an unseen element or comment that opens here stops, and where its closing sign does; None if it never does.

    What was once looked for in vain is not looked for again, so that the whole stays linear.
    """
    opener = found[0] if found[0] == "<!--" else name
    if found["close"] or opener in unclosed or (opener != "<!--" and name not in _UNSEEN):
        return None
    closing = re.compile("-->" if opener == "<!--" else rf"</{name}\s*>", re.IGNORECASE).search(markup, found.end())
    if closing is None:
        unclosed.add(opener)
        return None
    return closing.span()


def _end_of_data(markup: str, begun: int, end: tuple[int, int]) -> tuple[int, int]:
    """Where data stop that hold a closing sign in one of their texts: at the next one that makes them whole.

    If none does, they stop at the last one before another script opens, or where the next tag stands; so no rest of them, with
    whatever particulars it holds, is taken for words of the page.
    """
    first = end
    for _ in range(MOST_CLOSINGS):
        if _is_whole(markup[begun : end[0]]):
            return end
        further = _SCRIPT.search(markup, end[1])
        if further is None or not further[0].startswith("</"):
            break
        end = further.span()
    if end == first:
        end = first[0], markup.find("<", first[1]) if "<" in markup[first[1] :] else len(markup)
    return end if _RAW.search(markup, first[1], end[1]) else first


MOST_CLOSINGS = 4
"""Closing signs that are looked at to find where data stop (a guess)."""

_SCRIPT = re.compile(r"</?script\b[^<>]*>", re.IGNORECASE)
_RAW = re.compile(r'"[@\w]{2,40}"\s*:')
"""A named part, as it stands in data and nowhere else."""


def _is_whole(inside: str) -> bool:
    try:
        json.loads(inside, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _words(piece: str) -> str:
    """A run of text with its entities read and its line breaks taken as spaces, as a browser does."""
    return html.unescape(piece).replace("\n", " ")


def _tidied(text: str) -> str:
    return _GAPS.sub("\n", _SPACES.sub(" ", text)).strip().removeprefix("- \n")
