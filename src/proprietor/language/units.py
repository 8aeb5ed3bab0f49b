"""Units: how money, percentages, multiples and durations are written around a number."""

import re
from collections.abc import Sequence
from decimal import Decimal

from proprietor.language.lemmas import Form, verb_form
from proprietor.language.lexicon import grammar

_CODES = (
    "EUR|USD|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|UAH|TRY|ZAR|NGN|KES|GHS|EGP|MAD|"
    "BRL|MXN|ARS|CLP|COP|PEN|ILS|AED|SAR|QAR|KRW|TWD|HKD|SGD|MYR|IDR|PHP|THB|VND|PKR|BDT|LKR"
)
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₩": "KRW", "₪": "ILS"}

MONEY_BEFORE = rf"(?:(?:{_CODES}|US\$|A\$|C\$|NZ\$|HK\$|S\$|R\$|Rs\.?|zł|kr\.?|Fr\.?)\s?|[€$£¥₹₺₴₦₩₪]\s?)"
SCALE = r"k|thousand|mn|mio|million|m|bn|billion|b|lakh|crore"
SCALES = {
    "k": Decimal(1_000),
    "thousand": Decimal(1_000),
    "m": Decimal(1_000_000),
    "mn": Decimal(1_000_000),
    "mio": Decimal(1_000_000),
    "million": Decimal(1_000_000),
    "b": Decimal(1_000_000_000),
    "bn": Decimal(1_000_000_000),
    "billion": Decimal(1_000_000_000),
    "lakh": Decimal(100_000),
    "crore": Decimal(10_000_000),
}

TIMES_WORDS = {
    **dict.fromkeys(("doubled", "doubling", "doubles", "twofold"), Decimal(2)),
    **dict.fromkeys(("tripled", "tripling", "trebled", "trebling", "threefold"), Decimal(3)),
    **dict.fromkeys(("quadrupled", "quadrupling", "fourfold"), Decimal(4)),
    **dict.fromkeys(("halve", "halved", "halving", "halves"), Decimal("0.5")),
    **{f"{word}fold": Decimal(n) for word, n in zip(("five", "six", "seven", "eight", "nine", "ten"), range(5, 11), strict=True)},
}
"""Words that say how many times over, without a number beside them."""

TIMES_SET = frozenset(TIMES_WORDS)

_TIME = r"(?:second|sec|minute|min|hour|hr|h|day|night|week|fortnight|month|quarter|year|yr|decade|term|semester|shift|season)s?"

AFTER = re.compile(
    r"\s?-?(?:(?P<percent>%|‰|per\s?cent\b|pct\b|pc\b|percentage\spoints?\b|pp\b|p\.p\.)"
    r"|(?P<times>[x×](?![\w])|-?fold\b|times(?=\s(?:as|more|less|faster|slower|higher|lower|bigger|larger|smaller|cheaper|quicker|better|the|over|what|greater|longer|our|its|their|that)\b|\s*(?:[.,;]|$)))"
    rf"|(?P<money>(?:{_CODES})\b|[€£¥₹₺₴₦₩₪$]|(?:euros?|dollars?|pounds?|quid|cents?|pence|francs?|kronor|kroner|rupees?|yen|rand|zloty|zł)\b)"
    rf"|(?P<duration>{_TIME})\b"
    r"|(?P<clock>(?:am|pm|a\.m\.|p\.m\.|o['’]clock)(?!\w)))",
    re.IGNORECASE,
)

_MONEY_WORDS = {"euro": "EUR", "dollar": "USD", "pound": "GBP", "quid": "GBP", "pence": "GBP", "franc": "CHF", "yen": "JPY"}
_THING = re.compile(r"\s?-?\s?(?:of\s)?((?:[^\W\d_][\w'’-]*)(?:\s[^\W\d_][\w'’-]*){0,2})")
_ENDS = grammar("unit ends")
_YEAR_AFTER = re.compile(r"\s(?!(?:and|to|in|by|for|with|from|or|the|a|an|on|at|of|as|until|through|after)\b)[^\W\d_]+s\b")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|of|from|by|during|after|before|early|late|mid|year|spring|summer|autumn|fall|winter|to|and|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|q[1-4]|h[12]|for|between|back)\W{0,2}|[-–/(,]\s?|^)$",
    re.IGNORECASE,
)


def currency(written: str) -> str:
    """The ISO code of a sign or a name of money; what is not known stays as written."""
    bare = written.strip().rstrip(".")
    if bare in _SIGNS:
        return _SIGNS[bare]
    if bare.lower().rstrip("s") in _MONEY_WORDS:
        return _MONEY_WORDS[bare.lower().rstrip("s")]
    return bare.upper() if len(bare) == len("EUR") and bare.isalpha() else bare


def read(after: re.Match[str]) -> tuple[str, str]:
    """The kind and the unit that stand after a number."""
    if after["percent"]:
        return "percent", "%"
    if after["times"]:
        return "multiple", "×"
    if after["money"]:
        return "money", currency(after["money"])
    if after["duration"]:
        return "duration", after["duration"].lower()
    return "time", "o’clock"


def thing_counted(text: str, end: int) -> str:
    """What is counted after a number, up to three words: "new hires", "calls"."""
    found = _THING.match(text, end)
    if not found:
        return ""
    kept: list[str] = []
    for word in found[1].split():
        if word.lower() in _ENDS:
            break
        kept.append(word)
        if word.endswith("s") and not word.endswith("ss") and "-" not in word:
            break
    return " ".join(kept)


def reads_as_year(text: str, start: int, end: int) -> bool:
    """Whether four digits from 1900 to 2100 are a year there, not a count of something."""
    if _YEAR_BEFORE.search(text[max(0, start - 14) : start]):
        return not _YEAR_AFTER.match(text, end) or bool(
            re.search(r"\b(?:in|since|during|until)\s$", text[max(0, start - 8) : start], re.IGNORECASE)
        )
    return not text[end : end + 2].strip() or not _YEAR_AFTER.match(text, end)


_NO_RANK_AFTER = {
    "first": frozenset(
        {"aid", "class", "line", "rate", "hand", "name", "names", "time", "of", "responder", "responders", "language", "floor"}
    ),
    "second": frozenset({"to", "hand", "language", "thought", "nature", "floor", "opinion"}),
    "third": frozenset({"party", "parties", "sector", "world", "floor", "person"}),
    "fifth": frozenset({"floor"}),
}


def reads_as_rank(lows: Sequence[str], place: int) -> bool:
    """Whether "first", "second" … is a rank there, not part of a fixed expression ("first aid") or "a third"."""
    following = lows[place + 1] if place + 1 < len(lows) else ""
    before = lows[place - 1] if place else ""
    if before == "at" or (before in {"a", "one", "by"} and lows[place] in {"third", "quarter", "fifth"}):
        return False
    return following not in _NO_RANK_AFTER.get(lows[place], frozenset())


_LABELS = tuple(grammar("labels"))
_LABEL = re.compile(rf"\b(?:{'|'.join(map(re.escape, _LABELS))})$")
_LABELLED = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, _LABELS))})s?[\s-]\d{{1,4}}[a-z]?(?:(?:,|\sand|\sor|\s&)\s\d{{1,4}}[a-z]?){{0,4}}$"
)
_JOINED = (" and ", " & ", ", ", " or ")
_LIST = 40
"""Signs in which a list of labelled numbers stands: "lines 11, 12, 14 and 16" (a guess)."""


def reads_as_label(text: str, start: int) -> bool:
    """Whether a number only names something there: ward 7, Year 6, ISO 9001; or 16 in "line 11 and 16"."""
    before = text[max(0, start - 14) : start].lower()
    held = before[:-1]
    if held.endswith(_LABELS) and (before[-1] == "-" or before[-1].isspace()):
        return _LABEL.search(held) is not None
    return before.endswith(_JOINED) and _in_a_list(text, start)


def _in_a_list(text: str, start: int) -> bool:
    """Whether a number that counts nothing goes on a list that a label opened; "phase 2 and 14 houses" is no such list."""
    number = re.match(r"\d+", text[start : start + _LIST])
    thing = thing_counted(text, start + number.end()) if number else "?"
    verb = verb_form(thing.split()[0].lower()) if thing else None
    if thing and not (verb and verb.form is Form.PAST):
        return False
    before = text[max(0, start - _LIST) : start].lower()
    return _LABELLED.search(re.sub(r"(?:,|\s(?:and|or|&))\s$", "", before)) is not None
