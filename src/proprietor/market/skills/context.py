"""Context: what the words around a skill say of it: asked, welcome, not needed, taught, or the employer's own business."""

import re
from enum import StrEnum

from proprietor.market.sections import Part, Section


class Mention(StrEnum):
    """How a skill stands in its sentence."""

    MUST = "must"
    NICE = "nice"
    PLAIN = "plain"
    NEGATED = "negated"
    TAUGHT = "taught"
    ABOUT = "about"
    OFFERED = "offered"


_NICE_AFTER = re.compile(
    r"\b(?:desirable|desired|preferred|an? (?:\w+ )?(?:plus|bonus|advantage|asset)|advantageous|beneficial|helpful|useful|handy"
    r"|welcome|appreciated|even better|would (?:be (?:nice|great|good|ideal|welcome|useful|helpful|lovely|an|a)|help)"
    r"|nice to have|not essential|ideally|interest|optional)\b",
    re.IGNORECASE,
)
_MUST_AFTER = re.compile(
    r"\b(?:(?<!not )(?:is |are )?(?:essential|required|mandatory|compulsory|vital|crucial|a must|needed|expected))\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\b(?:and|or)\b")
_NICE_BEFORE = re.compile(
    r"\b(?:ideally|preferably|bonus points for|nice if|great if|plus points for|welcome(?: are)?)\b",
    re.IGNORECASE,
)
_MUST_BEFORE = re.compile(
    r"\b(?:must|need|essential|strong|fluent|solid|deep|proven|expert|excellent|sound|confident|at least"
    r"|\d+ ?\+? ?years|native)\b",
    re.IGNORECASE,
)
_NEGATED_BEFORE = re.compile(
    r"\b(?:no (?:(?:previous|prior|knowledge|experience|background|need|of|with|in|for|formal)\b ?){1,5}"
    r"|(?:do(?:es)?n['’]t|do(?:es)? not|needn['’]t|need not|will not|won['’]t) (?:need|have|ask|require|expect|know)\w*"
    r"(?: (?:to|for|you|know|have|be|speak|use|any)){0,4}"
    r"|without(?: any)?(?: experience (?:of|in|with))?|instead of|rather than) ?(?:[\w.#+-]+(?:,| or| and|/)? ){0,3}$",
    re.IGNORECASE,
)
_NEGATED_AFTER = re.compile(
    r"^[^.;]{0,60}?\b(?:(?:is|are|be) )?(?:not|no longer|isn['’]t|aren['’]t|neither|never)\b ?(?:\w+ )?"
    r"(?:required|needed|necessary|essential|asked for|expected|a must|a requirement)\b",
    re.IGNORECASE,
)
_NO_BEFORE = re.compile(r"\bno (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_NEEDED_AFTER = re.compile(r"^[^.;]{0,50}?\b(?:required|needed|necessary|essential|expected)\b", re.IGNORECASE)
_BUT_NICE = re.compile(
    r"\bbut\b[^.;]{0,40}\b(?:plus|advantage|helpful|useful|welcome|desirable|nice|bonus|asset)\b"
    r"|^[^.;,]{0,40}\b(?:plus|advantage|desirable|preferred|bonus|asset),? (?:but|though|although) not\b",
    re.IGNORECASE,
)
_FRAMED_BEFORE = re.compile(
    r"\b(?:experienced?|knowledge|understanding|grasp|command|proficien(?:t|cy)|skill(?:s|ed)?|fluen(?:t|cy)|competen(?:t|ce|cy)"
    r"|trained|training|qualifi(?:ed|cations?)|background|expertise|degree|familiar(?:ity)?|confident)"
    r"(?: (?:of|in|with|using|at|the|your|an?|some|relevant)){1,3} $",
    re.IGNORECASE,
)
_FRAMED_AFTER = re.compile(
    r"^ (?:skills?|experience|knowledge|qualifications?|certificat(?:e|es|ion|ions)|training|proficiency|abilit(?:y|ies)|degree"
    r"|competenc(?:e|y|ies))\b"
    r"|^(?: is| are| would be)? (?:essential|required|needed|desirable|preferred|a must"
    r"|an? (?:\w+ )?(?:advantage|plus|bonus|asset))\b",
    re.IGNORECASE,
)
_TAUGHT_BEFORE = re.compile(
    r"(?:\btraining (?:on|in|for|with|as)|\b(?:teach|train) you(?: \w+){0,3}|\bwe(?:['’]ll| will) (?:teach|train"
    r"|help you learn)(?: \w+){0,3}"
    r"|\blearn(?: \w+){0,2}|\binduction with|\bincluding the) ?(?:[\w.#+-]+(?:,| or| and)? ){0,2}$",
    re.IGNORECASE,
)
_TAUGHT_AFTER = re.compile(
    r"^ ?(?:lessons|classes|class\b|course|courses|training (?:is |will be )?(?:given|provided|paid|included)|club"
    r"|meetups?|retreat)\b",
    re.IGNORECASE,
)
_OWN_AFFAIRS = re.compile(
    r"(?:we(?:['’]re| are| have| had|['’]ve)\b(?! (?:looking|seeking|after|searching))|we (?:also )?(?!use\b|work\b"
    r"|write\b|expect\b|need\b|ask\b"
    r"|look\b|want\b|require\b|seek\b|code\b|rely\b|run on\b|don['’]t\b|do not\b|will\b|['’]ll\b)\w+|our (?!tech|stack"
    r"|tools|systems?\b|code)\w+"
    r"|founded|since \d{4}|the (?:company|firm|trust|school)\b|as (?:an? )?(?:leading|growing|family))\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:discount|pension|days of (?:leave|holiday)|days['’]? holiday|parking|free|lunch|budget for|gym|fruit|perks"
    r"|paid induction)\b",
    re.IGNORECASE,
)


def mention_of(part: Part, start: int, stop: int) -> Mention:
    """How a skill stands in its sentence.

    Args:
        part: the sentence.
        start: place of the skill's first sign in the sentence.
        stop: place after its last.
    """
    before, after = part.text[:start], part.text[stop:]
    if part.section is Section.ABOUT or _OWN_AFFAIRS.match(part.text):
        return Mention.ABOUT
    if part.section is Section.OFFER:
        return Mention.OFFERED
    if not _BUT_NICE.search(after) and _negated(before, after):
        return Mention.NEGATED
    if _TAUGHT_BEFORE.search(before) or _TAUGHT_AFTER.match(after):
        return Mention.TAUGHT
    if _GIVEN.search(part.text) and part.section not in {Section.MUST, Section.NICE}:
        return Mention.OFFERED
    return _asked(part, before, after)


def framed(part: Part, start: int, stop: int) -> bool:
    """Whether words that ask for a skill stand right before or behind a place, as in "experience of …" or "… skills".

    Args:
        part: the sentence.
        start: place of the skill's first sign in the sentence.
        stop: place after its last.
    """
    return bool(_FRAMED_BEFORE.search(part.text[:start]) or _FRAMED_AFTER.match(part.text[stop:]))


def _negated(before: str, after: str) -> bool:
    if _NEGATED_BEFORE.search(before) or _NEGATED_AFTER.search(after):
        return True
    return bool(_NO_BEFORE.search(before) and _NEEDED_AFTER.search(after))


def _reaches(between: str) -> bool:
    """Whether a word behind a list counts for its earlier parts: not over a comma, unless "and" or "or" closes the list."""
    _, comma, last = between.rpartition(",")
    return not comma or bool(_CLOSES.search(last))


def _asked(part: Part, before: str, after: str) -> Mention:
    """A must or welcome: by the next word on it behind the skill, by the last before it, or by the section."""
    nice, must = _NICE_AFTER.search(after), _MUST_AFTER.search(after)
    if nice and not (must and must.start() < nice.start()) and _reaches(after[: nice.start()]):
        return Mention.NICE
    if must and _reaches(after[: must.start()]):
        return Mention.MUST
    nices = [found.start() for found in _NICE_BEFORE.finditer(before)]
    musts = [found.start() for found in _MUST_BEFORE.finditer(before)]
    if nices and (not musts or nices[-1] > musts[-1]):
        return Mention.NICE
    if part.section is Section.NICE:
        return Mention.NICE
    return Mention.MUST if musts or part.section is Section.MUST else Mention.PLAIN
