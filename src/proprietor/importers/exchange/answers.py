"""Answers: what an employer's mail says has happened, and which post of which company it means, as far as its words tell.

All of it is English, and all of it a guess that the owner looks over.
"""

import re
from dataclasses import dataclass

from proprietor.importers.exchange.asked import text_in
from proprietor.language.sentences import sentences_of
from proprietor.market.records import MoveKind

_REFUSED = (
    r"we regret|(?:not|won['’]t) (?:be )?(?:moving|move|proceed\w*|progress\w*|tak\w+|going|go) (?:you |your \w+ )?"
    r"(?:forward|further|ahead)|decided (?:not )?to (?:move|go|proceed|continue)(?: forward| ahead)? with (?:other|another|your)"
    r"|other candidates|another candidate|not (?:been )?(?:successful|selected|shortlisted)|unable to (?:offer|move|progress)"
    r"|(?:position|role|post|vacancy) has (?:now )?been (?:filled|closed|cancelled)"
)
_OFFERED = (
    r"(?:pleased|delighted|happy|thrilled) to (?:offer|make) you (?:the|a|an|this|our)?\s*(?:\w+\s){0,4}?"
    r"(?:position|role|post|job|offer|contract|place)|(?:your |attached |formal |written )offer letter|offer of employment"
)
_INVITED = (
    r"(?:invite|inviting) you (?:to|for) (?:\w+\s){0,3}?(?:interview|conversation|call|chat|assessment|trial|meeting|talk)"
    r"|(?:like|love) to (?:schedule|arrange|set up|book) (?:\w+\s){0,4}?(?:interview|call|chat|conversation|meeting)"
    r"|like to (?:interview|meet) you|(?:invited|invitation) (?:to|for) (?:\w+\s){0,3}?interview"
)
_RECEIVED = (
    r"received your application|thank(?:s| you) for (?:applying|(?:your|submitting your) application)"
    r"|application (?:was|has been) (?:received|submitted|sent)"
)
_ANSWERS: tuple[tuple[MoveKind | None, re.Pattern[str]], ...] = tuple(
    (move, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for move, words in (
        (MoveKind.LOST, _REFUSED),
        (MoveKind.OFFERED, _OFFERED),
        (None, _INVITED),
        (MoveKind.APPLIED, _RECEIVED),
    )
)
"""Words by which an employer's answer is known (a guess; the first that is found counts). An invitation is no move yet."""

_UNDECIDED = re.compile(r"\b(?:if|should you|in case|whether|unless)\b", re.IGNORECASE)
"""Words that make of an answer one that may come (a guess)."""


def answer_in(text: str) -> tuple[MoveKind | None] | None:
    """What an employer answers: a move, or (None,) for an invitation, of which nothing has happened yet; None for no answer."""
    if not any(pattern.search(text) for _, pattern in _ANSWERS):
        return None
    said = [each for line in text.splitlines() for each in sentences_of(line) if not _UNDECIDED.search(each)]
    return next(((move,) for move, pattern in _ANSWERS if any(pattern.search(each) for each in said)), None)


@dataclass(frozen=True, slots=True)
class Post:
    """A post as a mail names it; either can be empty."""

    title: str
    company: str


_POST = r"(?:(?:position|role|post|job|vacancy)(?: of| as| for)?:? )?"
_ENDS = r"(?= (?:at|with|@) | (?:role|position|post|vacancy)\b| [-–—|/] |[(!,.;:]|$)"
_TITLE = re.compile(
    rf"\b(?:application|applying|applied|interview|invitation|candidacy)\b(?: to interview)?(?: (?:for|as)|\s?[:–—-])"
    rf" (?:an? |the |our )?{_POST}(?P<title>[^\n]{{3,80}}?){_ENDS}",
    re.IGNORECASE,
)
_OFFER_OF = re.compile(r"\b(?:the|our|your) (?P<title>[A-Z][^\n,.;:]{2,60}?) (?:position|role|post|vacancy)\b")
_WORD = r"[A-Z0-9&][\w&'’-]*(?:\.\w+)*"
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:of|and|the|de|für|und) )?{_WORD}){{0,5}})"
_AT = re.compile(rf"\b(?:at|@) {_NAME}")
_TO = re.compile(rf"\b(?:appl(?:ication|ied|ying) (?:to|with)|interest in(?: working at| joining)?) (?:the )?{_NAME}")
_DEPARTMENTS = re.compile(
    r"\b(?:the|hiring|talent|recruit(?:ing|ment)?|careers?|jobs?|people|hr|human resources|acquisition|team|no-?reply"
    r"|notifications?|via \w+)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"greenhouse|lever|workday|workable|smartrecruiters|ashby|icims|jobvite|bamboohr|recruitee|teamtailor|personio|breezy"
    r"|successfactors|taleo|oraclecloud|linkedin|indeed|stepstone|xing|glassdoor|ziprecruiter|monster"
    r"|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|aol|proton|protonmail|pm|mail"
)
"""Whose servers send for many: systems of applications, boards, and mail for everybody, as far as we know them (a guess)."""

_SHORT_ENDS = frozenset({"co", "com", "org", "ac", "gov", "net", "nhs", "edu"})
"""What stands before the ending of a country in an address, and is no name."""


def post_in(subject: str, text: str, sender: str, address: str) -> Post:
    """Which post of which company a mail means.

    Args:
        subject: the subject.
        text: the words of the mail.
        sender: the name of who sent it; empty for none.
        address: the address of who sent it.
    """
    opening = text[:_OPENING]
    title = next((found["title"] for each in (subject, opening) if (found := _TITLE.search(each))), "")
    if not title and (found := _OFFER_OF.search(opening)):
        title = found["title"]
    named = (pattern.search(each) for each in (subject, opening) for pattern in (_TO, _AT))
    company = next((found["name"] for found in named if found), "") or _of_sender(sender, _of_address(address))
    title = title.strip(" \"'“”")
    return Post(text_in("" if title == company else title), text_in(company))


_OPENING = 800
"""Signs at the beginning of a mail in which the post is named, if it is (a guess)."""


def _of_sender(name: str, company: str) -> str:
    """The company in a sender that names a department of it, as “Northcare Careers” does, or that is it by its address.

    Args:
        name: the sender.
        company: the company by the address; it stays where the sender is a person.
    """
    rest = _DEPARTMENTS.sub("", name).strip(" -–|,@").removeprefix("at ").strip()
    known = bool(company) and "".join(rest.lower().split()).startswith(company.lower())
    return rest if rest and (known or len(rest) < len(name.strip())) else company


def _of_address(address: str) -> str:
    """The company an address belongs to, by its own name in it; empty where the server sends for many."""
    parts = address.rpartition("@")[2].lower().split(".")[:-1]
    parts = parts[:-1] if len(parts) > 1 and parts[-1] in _SHORT_ENDS else parts
    name = parts[-1] if parts else ""
    return "" if _OTHERS.fullmatch(name.removesuffix("-mail")) else name.capitalize()
