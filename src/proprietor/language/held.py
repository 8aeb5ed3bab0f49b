"""Held to its sources: which sentences say no number, name, quotation or address that the sources do not have."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from proprietor.language.amounts import Amounts, amounts_of, strange_amount
from proprietor.language.letters import unaccented
from proprietor.language.proper import names_in, strange_name, terms_of

LONGEST = 1_000
"""Signs a sentence may have (a guess: about two hundred words)."""

QUOTED = re.compile(r"“([^”]{0,1000})”|\"([^\"]{0,1000})\"|«([^»]{0,1000})»|„([^“”]{0,1000})[“”]|‘([^’]{2,1000})’(?!\w)")
"""What stands in quotation marks."""

_ADDRESS = re.compile(
    r"\S{0,200}@\S{1,200}|\w{1,20}://\S{1,200}|(?<![\w.])[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\.[a-z]{2,24}(?![\w.])"
)
_STEERING = frozenset("<>{}[]|\\`^~#*=_")
"""Signs of markup, of programs and of placeholders that were not put back; no sentence of a letter has them."""

LATIN_END = "\u024f"
"""The last of the Latin letters (Unicode, Latin Extended-B); others may look like them and spell a number or a name."""

_HIDDEN = ("Cc", "Cf", "Co", "Cs", "Cn")
"""Kinds of signs nobody sees: of control, of direction, of private use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A sentence, and why it does not hold; `why` is empty when it does."""

    text: str
    why: str = ""

    @property
    def holds(self) -> bool:
        """Whether it says nothing the sources do not."""
        return not self.why


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Texts a sentence may rest on, read once.

    Attributes:
        text: all of them, made alike for looking quotations up.
        amounts: their numbers.
        names: what they name.
        words: all their words, in small letters.
        signs: every sign in them.
    """

    text: str
    amounts: Amounts
    names: frozenset[str]
    words: frozenset[str]
    signs: frozenset[str]


def sources_of(texts: Iterable[str]) -> Sources:
    """Read the texts that may be rested on."""
    every = tuple(_composed(text) for text in texts)
    return Sources(
        text="\n".join(alike(text) for text in every),
        amounts=amounts_of(every),
        names=names_in(every),
        words=frozenset(term.low for text in every for term in terms_of(text)),
        signs=frozenset(sign for text in every for sign in text),
    )


def held_to(sentences: Sequence[str], sources: Sequence[str] | Sources, strangers: Iterable[str] = ()) -> tuple[Judged, ...]:
    """Judge each sentence by what the sources say.

    It does not hold if it has a number, a name, a proper noun, a quotation or an address that stands in none of them, if it
    names a stranger in whatever letters, or if it is no plain sentence. What is no name by its letters and no number may be
    said in other words; whether it means the same is for others to judge (`rewording.faults_of`).

    Args:
        sentences: what was said.
        sources: the texts it rests on.
        strangers: names that may not be said even in small letters.
    """
    known = sources if isinstance(sources, Sources) else sources_of(sources)
    unwelcome = tuple(name for name in (alike(each) for each in strangers) if name)
    return tuple(Judged(text=each, why=_why_not(each, known, unwelcome)) for each in sentences)


def _why_not(sentence: str, known: Sources, strangers: Sequence[str]) -> str:
    if not sentence.strip():
        return "it is empty"
    if len(sentence) > LONGEST:
        return "it is longer than a sentence"
    text = _composed(sentence)
    if any(unicodedata.category(sign) in _HIDDEN and sign not in known.signs for sign in text):
        return "it has signs nobody sees"
    if any(sign.isalpha() and sign > LATIN_END and sign not in known.signs for sign in text):
        return "it has letters your records do not have"
    if strange := sorted(_STEERING.intersection(text) - known.signs):
        return f"it has the sign {strange[0]}"
    if any(sign.isdecimal() and not sign.isascii() and sign not in known.signs for sign in text):
        return "it has a number in other signs than your records"
    if any(sign.isnumeric() and not sign.isdecimal() and sign not in known.signs for sign in text):
        return "it has a number your records do not have"
    return _unfounded(text, known) or _stranger_in(alike(text), strangers)


def _unfounded(text: str, known: Sources) -> str:
    """What a sentence says that its sources do not; empty when they say all of it."""
    for found in QUOTED.finditer(text):
        quoted = next(each for each in found.groups() if each is not None)
        if alike(quoted).strip(" .,;:!?…") not in known.text:
            return "it quotes what nobody said"
    for found in _ADDRESS.finditer(text):
        if alike(found.group()).rstrip(".,;:!?)") not in known.text:
            return "it has an address your records do not have"
    if amount := strange_amount(amounts_of((text,)), known.amounts):
        return f"your records do not have the number {amount}"
    if name := strange_name(text, known.names, known.words):
        return f"your records do not have the name “{name.capitalize()}”"
    return ""


def _stranger_in(text: str, strangers: Sequence[str]) -> str:
    for name in strangers:
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            return f"it names “{name.title()}”"
    return ""


def _composed(text: str) -> str:
    """Signs that are forms of others made those: ½, full-width digits, ligatures."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def alike(text: str) -> str:
    """A text in the form in which quotations are looked up: small letters, no accents, one blank, straight apostrophes."""
    plain = unaccented(_composed(text)).replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    return " ".join(plain.replace("“", '"').replace("”", '"').split())
