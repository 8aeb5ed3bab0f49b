"""Reading the vocabulary: skills of all trades with their aliases and families."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

FILES = ("business", "computing", "makers", "people", "ways", "degrees", "wards", "yards", "desks")

SOFT = "ways-of-working"
"""The family of what is called a soft skill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """Something one can know, use or hold.

    Attributes:
        id: small letters with hyphens, made of the label; it stays when aliases change.
        label: what it is called.
        aliases: other words for it; never ambiguous.
        family: the group it belongs to, such as "accounting".
        ambiguous: whether the label is also another word, such as Go or Excel.
        common: whether it is so in small letters, too, such as "cleaning"; only of ambiguous ones.
        near: words in small letters that show that the skill is meant; only of ambiguous ones.
        besides: longer words in which it stands and is not meant, such as "leadership team" beside leadership.
    """

    id: str
    label: str
    aliases: tuple[str, ...] = ()
    family: str = ""
    ambiguous: bool = False
    common: bool = False
    near: frozenset[str] = frozenset()
    besides: tuple[str, ...] = ()

    @property
    def soft(self) -> bool:
        """Whether it is a way of working rather than something one knows, uses or holds."""
        return self.family == SOFT


_SPELLED = (("c++", "c-plus-plus"), ("++", "-plus-plus"), ("+", "-plus"), ("#", "-sharp"), ("&", "-and-"), (".net", "dot-net"))
_NO_SIGN = re.compile(r"[^\w]+")


def id_of(label: str) -> str:
    """The id a skill with this label has: "C#" is c-sharp."""
    low = label.lower()
    if low.isalpha():
        return low
    for sign, spelled in _SPELLED:
        low = low.replace(sign, spelled)
    return _NO_SIGN.sub("-", low).strip("-")


@cache
def shipped() -> tuple[Skill, ...]:
    """The shipped skills, family by family; about 20 ms."""
    folder = resources.files("proprietor.market.skills.vocabulary")
    held = [tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in FILES]
    return tuple(
        _skill(label, card, family) for families in held for family, cards in families.items() for label, card in cards.items()
    )


def _skill(label: str, card: str | dict[str, str | bool], family: str) -> Skill:
    held = {"aliases": card} if isinstance(card, str) else card
    return Skill(
        id=id_of(label),
        label=label,
        aliases=_words(held["aliases"]),
        family=family,
        ambiguous="near" in held,
        common=bool(held.get("common")),
        near=frozenset(str(held.get("near", "")).split()),
        besides=_words(held.get("besides", "")),
    )


def _words(written: str | bool) -> tuple[str, ...]:
    """Words with semicolons between them."""
    return tuple(each.strip() for each in str(written).split(";") if each.strip())
