"""Sections: what a line of a posting belongs to: what is asked, what is welcome, the work, the employer, what is offered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """What a part of a posting is about."""

    MUST = "must"
    NICE = "nice"
    WORK = "work"
    ABOUT = "about"
    OFFER = "offer"
    UNKNOWN = "unknown"


LONGEST_HEADING = 8
"""Words a heading has at most (a guess)."""

LONGEST_PART = 1_000
"""Signs of a sentence that are looked at together (a guess)."""

_RANKED = "(?:(?:key|main|core|primary|secondary|minimum|basic|general|technical|professional|required|job|specific) ){0,2}"
"""Words before the one that tells what a heading opens."""

_HEADINGS: tuple[tuple[Section, re.Pattern[str]], ...] = tuple(
    (section, re.compile(rf"{_RANKED}(?:{words})", re.IGNORECASE))
    for section, words in (
        (
            Section.NICE,
            (
                r"(?:it(?:['’]s| is) )?(?:nice|good|great)(?: to have| if|\s*:?$)|nice-to-have|desir(?:able|ed)|prefer(?:red"
                r"|ably)|bonus|what (?:would|will|might) set you apart|even better"
                r"|plus(?: points)?\b|advantageous|helpful|beneficial|optional|extra|not (?:required|essential"
                r"|necessary),? but|wünschenswert|ideally|what would help"
            ),
        ),
        (
            Section.OFFER,
            (
                r"(?:what )?we(?:['’]ll| can| will)? offer|benefits|perks|what(?:['’]s| is) in it|what you(?:['’]ll"
                r"| will)? get|our offer"
                r"|why (?:join|work|us)|wir bieten|in return|rewards?\b|package|you get"
            ),
        ),
        (
            Section.ABOUT,
            (
                r"about (?:us|the (?!role|job|post|position)|our|(?!you\b|the role)[A-Z])|who we are"
                r"|our (?:company|story|mission|culture|school|team)|the (?:company|school|trust|firm|organi[sz]ation"
                r"|employer)\s*:?$|the school\b|über uns|company (?:profile|description)"
            ),
        ),
        (
            Section.WORK,
            (
                r"(?:the |about the |your )?(?:role|job|post|position|work|day|tasks|duties|responsibilities"
                r"|mission)\b(?! (?:holder|requires))"
                r"|what you(?:['’]ll| will)?(?: be)? do|responsibilities|key duties|(?:our |tech "
                r"|technology )*stack\b|tools we use"
                r"|aufgaben|you will(?= be)?\s*:?$"
            ),
        ),
        (
            Section.MUST,
            (
                r"(?:key |minimum |basic |job )?(?:requirements?|qualifications?)|essential|must(?:[- ]haves?)?"
                r"|person specification|need(?:ed)?\b"
                r"|(?:selection |essential )?criteria|what (?:you(?:['’]ll| will)? (?:bring|need|have)|we(?:['’]re"
                r"| are)? (?:ask|look|need|expect|want|require))"
                r"|we (?:expect|require|ask|need|look)|about you|who you are|you(?: should| will|['’]ll)? (?:have|bring"
                r"|need|must)"
                r"|you\s*:?$|your (?:profile|skills|experience)|skills?\b|experience\b|the successful candidate|profile"
                r"|ihr profil|certificates?\b|must haves?"
            ),
        ),
    )
)
_ONLY_HEADS = re.compile(
    r"(?:\W|\b(?:a|abilit(?:y|ies)|about|additional|advantageous|also|an|and|apart|applicants?|apply|are|ask|attributes|background|be"
    r"|beneficial|bonus|bring|but|candidates?|certificat\w+|characteristics|competenc\w+|criteria|desir\w+|education|essential"
    r"|expect|experience|extras?|for|from|good|great|haves?|helpful|hop(?:e|ing)|ideal(?:ly)?|if|in|is|it|job|key|knowledge"
    r"|licen[cs]es?|like|ll|looking|love|minimum|must|need(?:ed)?|nice|not|of|optional|or|our|person(?:al)?|plus|points|position"
    r"|possess|post|preferr?ed|preferabl[ey]|profile|qualifications?|qualities|re|really|required?|requirements?|role|s|seek(?:ing)?"
    r"|set|should|skills?|specification|strengths|succeed|successful|technical|that|the|this|to|training|us|ve|want|we|welcome|what"
    r"|who|will|with|would|you|your)\b|\d)*",
    re.IGNORECASE,
)
"""Words that stand in headings over what is asked; a line with others, such as "Experience of bed management", asks itself."""

_ENDS_NICE = re.compile(r"\b(?:desirable|preferred|advantageous|optional|nice to have|bonus)\W*$", re.IGNORECASE)
_ASKING = frozenset({Section.MUST, Section.NICE})
_MARKS = " #*_"
_HEADING_END = re.compile(r"\s*[:–—]\s|\s*:$")
_BULLET = re.compile(r"\s*(?:(?:[-*•·‣▪●–—]|\d{1,2}[.)])\s+|[•·‣▪●](?=\S)|\*(?=[^\s*]))")
_SENTENCE = re.compile(r"(?<=[.!?;])(?<!\be\.g\.)(?<!\bi\.e\.)\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence or a bullet of a posting.

    Attributes:
        text: what it says, its inline heading left out.
        start: place of its first sign in the posting.
        section: what it belongs to.
        bullet: whether it stands behind a bullet.
    """

    text: str
    start: int
    section: Section
    bullet: bool


def heading_of(line: str) -> Section:
    """The section that a heading opens; UNKNOWN when it is no heading that is known."""
    bare = line.strip(_MARKS)
    found = next((section for section, words in _HEADINGS if words.match(bare)), Section.UNKNOWN)
    return Section.NICE if found is Section.MUST and _ENDS_NICE.search(bare) else found


def parts_of(text: str) -> tuple[Part, ...]:
    """The sentences and bullets of a posting with the section each belongs to, headings left out.

    A heading stands on a line of its own, or before a colon within a line. It counts until the next heading, or until a
    paragraph stands after its list.
    """
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    section = Section.UNKNOWN
    place = 0
    listed = gap = False
    for line in text.split("\n"):
        start, place = place, place + len(line) + 1
        bullet = _BULLET.match(line)
        body = bullet.end() if bullet else len(line) - len(line.lstrip())
        said = line[body:].rstrip()
        if not said:
            gap = True
            continue
        if not bullet and is_heading(said):
            section, listed, gap = heading_of(said), False, False
            continue
        if gap and listed and not bullet:
            section = Section.UNKNOWN
        listed, gap = bool(bullet), False
        for piece, offset in _sentences(said):
            inline = _inline(piece)
            if inline is not None:
                section = inline[0]
                piece, offset = piece[inline[1] :], offset + inline[1]  # noqa: PLW2901 - the heading is taken off
            yield Part(piece, start + body + offset, section, bool(bullet))


def is_heading(line: str) -> bool:
    """Whether a line without bullet is a heading: short, and with a colon behind it or none of the marks of a sentence."""
    bare = line.strip(_MARKS)
    if not bare or len(bare.split()) > LONGEST_HEADING:
        return False
    return bare.endswith(":") or (bare[-1] not in ".!?;," and "," not in line and _heads(bare))


def _heads(line: str) -> bool:
    """Whether a line without colon opens a section; over what is asked, it holds only words of a heading."""
    section = heading_of(line)
    return section is not Section.UNKNOWN and (section not in _ASKING or _ONLY_HEADS.fullmatch(line) is not None)


def _sentences(line: str) -> Iterator[tuple[str, int]]:
    begun = 0
    for gap in _SENTENCE.finditer(line):
        yield from _pieces(line, begun, gap.start())
        begun = gap.end()
    yield from _pieces(line, begun, len(line))


def _pieces(line: str, begun: int, end: int) -> Iterator[tuple[str, int]]:
    """A sentence; one that never ends is cut between two words, so that looking around in it stays cheap."""
    while end - begun > LONGEST_PART:
        gap = line.rfind(" ", begun + 1, begun + LONGEST_PART)
        cut = gap if gap > begun else begun + LONGEST_PART
        yield line[begun:cut], begun
        begun = cut
    yield line[begun:end], begun


def _inline(piece: str) -> tuple[Section, int] | None:
    """A heading before a colon within a sentence: its section, and where what it heads begins."""
    end = _HEADING_END.search(piece)
    if end is None or len(piece[: end.start()].split()) > LONGEST_HEADING // 2:
        return None
    section = heading_of(piece[: end.start()])
    return None if section is Section.UNKNOWN else (section, end.end())
