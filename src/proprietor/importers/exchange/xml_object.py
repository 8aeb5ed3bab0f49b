"""XML: an object of texts, lists and tables, within limits; no document type, so nothing is declared, fetched or multiplied."""

from collections.abc import Mapping
from xml.parsers import expat

from proprietor.importers.exchange.gate import Piece
from proprietor.values.refusals import Refusal

LARGEST = 16 * 1024 * 1024
"""Bytes that are read (a guess: a CV has some kB, with its photograph some hundred)."""

MOST_SIGNS = 100_000
"""Signs that are kept of one element's text; longer ones are photographs (a guess: a field of ours holds a fifth of it)."""

MOST_TAGS = 200_000
"""Signs that open a tag, and signs that could give an attribute a value, each (a guess: a long CV has two thousand)."""

DEEPEST = 40
"""Levels that may lie in each other (a guess: a Europass CV has nine)."""


def xml_in(piece: Piece) -> Mapping[str, object]:
    """The root of a file under its name; names without the prefix of their space.

    An element is its text, or a table of its parts and attributes; several parts of one name are a list. Between the parts of
    an element no text is kept.

    Raises:
        Refusal: `broken-document` when it is broken, declares a document type, lies too deep or has too many elements;
            `too-large`, `not-text`.
    """
    text = piece.text(LARGEST).strip()
    if max(text.count("<"), text.count("=")) > MOST_TAGS:
        raise _broken(piece.name, "has more elements than a CV does")
    tree = _Tree(piece.name)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = tree.declare
    parser.StartElementHandler = tree.begin
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.say
    try:
        parser.Parse(text, True)  # noqa: FBT003 - expat names none of its arguments
    except expat.ExpatError as error:
        raise _broken(piece.name, "is broken XML") from error
    return tree.root


class _Element:
    """An element that is still open."""

    __slots__ = ("attributes", "parts", "signs", "texts")

    def __init__(self, attributes: Mapping[str, str]) -> None:
        self.attributes = attributes
        self.parts: dict[str, list[object]] = {}
        self.texts: list[str] = []
        self.signs = 0

    def value(self) -> object:
        """What it is, once it is closed."""
        text = "".join(self.texts).strip()
        if not self.parts and (text or not self.attributes):
            return text
        return {**self.attributes, **{name: held[0] if len(held) == 1 else held for name, held in self.parts.items()}}


class _Tree:
    """What was read so far."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open = [_Element({})]

    @property
    def root(self) -> Mapping[str, object]:
        """The outermost element under its name."""
        return {name: held[0] for name, held in self._open[0].parts.items()}

    def declare(self, *_: object) -> None:
        """Refuse a document type, in which entities could be declared."""
        raise _broken(self._name, "declares a document type, which no CV needs")

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        if len(self._open) > DEEPEST:
            raise _broken(self._name, "lies deeper than a CV does")
        told = {_plain(each): value for each, value in attributes.items() if not each.startswith(("xmlns", "xsi:"))}
        self._open.append(_Element(told))
        self._open[-2].parts.setdefault(_plain(name), [])

    def end(self, name: str) -> None:
        """Close the innermost one."""
        closed = self._open.pop()
        self._open[-1].parts[_plain(name)].append(closed.value())

    def say(self, text: str) -> None:
        """Take in a piece of text."""
        innermost = self._open[-1]
        if innermost.signs < MOST_SIGNS:
            innermost.texts.append(text[: MOST_SIGNS - innermost.signs])
            innermost.signs += len(text)


def _plain(name: str) -> str:
    return name.rpartition(":")[2]


def _broken(name: str, what: str) -> Refusal:
    return Refusal("broken-document", f"{name} {what}.", "Export it once more.", place=name)
