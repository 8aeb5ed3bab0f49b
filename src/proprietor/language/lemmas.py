"""Lemmas: from a form of a verb or a noun to the form it is listed under. Light, and only as good as its lists."""

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from proprietor.language.lexicon import entries, word_set

SHORT = 4
"""Shorter words are taken as they are: no ending can be told from a stem in them."""


class Form(StrEnum):
    """Which form of a verb a word is."""

    BASE = "base"
    S = "s"
    PAST = "past"
    ING = "ing"


class VerbForm(NamedTuple):
    """A word as a form of a verb; `known` when the verb stands in a list, not only the ending speaks for it."""

    lemma: str
    form: Form
    known: bool

    @property
    def bare(self) -> bool:
        """Whether it can be a base form: "plan", and "cut", which is past and base alike."""
        return self.form is Form.BASE or self.lemma in _same_past()


_VERB_LISTS = ("verbs_change", "verbs_completion", "verbs_activity", "verbs_enabling", "verbs_other")


@cache
def verbs() -> frozenset[str]:
    """All verbs of the lists in their base forms, irregular ones too."""
    listed = frozenset().union(*(word_set(name) for name in _VERB_LISTS))
    return listed | frozenset(line.split()[-1].replace("-", "") for line in entries("verbs_irregular"))


@cache
def _irregular() -> dict[str, str]:
    forms = {}
    for line in entries("verbs_irregular"):
        *pasts, base = line.split()
        forms.update(dict.fromkeys(pasts, base))
    return forms


@cache
def _same_past() -> frozenset[str]:
    return frozenset(past for past, base in _irregular().items() if past == base)


@cache
def _told_apart() -> tuple[tuple[str, str, str], ...]:
    """Irregular verbs whose past and participle stand apart in the list: past, participle, base."""
    rows = (line.split() for line in entries("verbs_irregular"))
    return tuple((past, rest[0], rest[1]) for past, *rest in rows if rest[1:])


@cache
def finite_only() -> frozenset[str]:
    """Past forms that are no participles, such as "fell": where one stands, somebody or something did it."""
    return frozenset(past for past, participle, _ in _told_apart() if past != participle) | {"fell", "went", "rose", "grew"}


@cache
def participles_only() -> frozenset[str]:
    """Participles that are no past forms, such as "sewn": without "have" or "be" nobody does anything by them."""
    pasts = {line.split()[0] for line in entries("verbs_irregular")}
    return frozenset(participle for _, participle, base in _told_apart() if participle not in pasts and participle != base)


_TIMES = re.compile(r"\d+x'?(?:e?d)")
"""As in "10x'd the sign-ups"."""

_PREFIXES = ("re", "over", "under", "out", "mis", "un")
_LONGER_PREFIXES = ("co", "fore", "ghost", "hand", "inter", "pre", "up", "down", "type", "micro")


@lru_cache(maxsize=50_000)
def verb_form(low: str) -> VerbForm | None:
    """Read a word as a form of a verb, or None when it does not look like one."""
    known = verbs()
    if low in _irregular():
        return VerbForm(_irregular()[low], Form.PAST, known=True)
    if low in known:
        return VerbForm(low, Form.BASE, known=True)
    if found := _prefixed(low, _PREFIXES):
        return found
    if not low.isalpha() or len(low) < SHORT:
        return VerbForm("multiply", Form.PAST, known=True) if _TIMES.fullmatch(low) else None
    for ending, form, stems in (("ed", Form.PAST, _past_stems), ("ing", Form.ING, _ing_stems), ("s", Form.S, _s_stems)):
        if low.endswith(ending):
            lemma = next((british for stem in stems(low) if (british := as_listed(stem)) in known), "")
            if lemma:
                return VerbForm(lemma, form, known=True)
            if form is not Form.S and low not in word_set("not_verbs"):
                return VerbForm(stems(low)[-1], form, known=False)
    if as_listed(low) in known:
        return VerbForm(as_listed(low), Form.BASE, known=True)
    return _prefixed(low, _LONGER_PREFIXES)


def _prefixed(low: str, prefixes: tuple[str, ...]) -> VerbForm | None:
    """An irregular verb behind a prefix: "rewrote", "ghostwrote"."""
    for prefix in prefixes:
        rest = low.removeprefix(prefix)
        if rest != low and rest in _irregular() and len(rest) > len("re"):
            return VerbForm(prefix + _irregular()[rest], Form.PAST, known=True)
    return None


def as_listed(stem: str) -> str:
    """The British spelling under which the lists keep a verb: "organize" stands under "organise"."""
    if stem.endswith("yze"):
        return stem[:-3] + "yse"
    if stem.endswith("ize"):
        british = stem[:-3] + "ise"
        return british if british in verbs() else stem
    return stem


def _past_stems(low: str) -> tuple[str, ...]:
    return (*_undoubled(low[:-2]), low[:-1], low[:-3] + "y" if low.endswith("ied") else low[:-2], low[:-2])


def _ing_stems(low: str) -> tuple[str, ...]:
    return (*_undoubled(low[:-3]), low[:-3] + "e", low[:-3])


def _s_stems(low: str) -> tuple[str, ...]:
    return (low[:-3] + "y" if low.endswith("ies") else low[:-1], low[:-2] if low.endswith("es") else low[:-1], low[:-1])


def _undoubled(stem: str) -> tuple[str, ...]:
    """A stem as it is and with its last letter once: "plann" gives "plan", too."""
    return (stem, stem[:-1]) if len(stem) > len("add") and stem[-1] == stem[-2] else ()


_NOUN_LEFT = frozenset({"ss", "us", "is", "as"})


@lru_cache(maxsize=50_000)
def noun_lemma(low: str) -> str:
    """Strip a plural ending: "invoices" -> "invoice", "enquiries" -> "enquiry"; possessives too."""
    word = low.removesuffix("'s").removesuffix("'")
    if len(word) < SHORT or word[-1] != "s" or word[-2:] in _NOUN_LEFT:
        return word
    if word.endswith("ies") and len(word) > SHORT:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]


@lru_cache(maxsize=50_000)
def lemma(low: str) -> str:
    """One lemma for a word, for comparing texts: the verb's if it looks like one, else the noun's."""
    found = verb_form(low)
    return found.lemma if found and found.form in {Form.PAST, Form.ING} else noun_lemma(low)


def past_of(written: str) -> str:
    """The past of a verb that is written with -ing: "rewriting" -> "rewrote", "planning" -> "planned"."""
    found = verb_form(written.lower())
    if found is None or found.form is not Form.ING:
        return written
    for line in entries("verbs_irregular"):
        past, *_, base = line.split()
        if base == found.lemma:
            return past
    stem = written[:-3]
    return f"{stem[:-1]}ied" if stem[-1:] == "y" and stem[-2:-1] not in {*"aeiou", ""} else f"{stem}ed"
