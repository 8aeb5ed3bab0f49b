"""Deeds: reads a line's words from left to right and notes each verb with who does it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from proprietor.language import clauses
from proprietor.language.clauses import BE, HAVE, OTHERS, PREPOSITIONS, RELATIVES, Deed, Doer, Part, after_adverbs
from proprietor.language.lemmas import Form, VerbForm, finite_only, participles_only, verb_form
from proprietor.language.lexicon import grammar
from proprietor.language.openers import describes_somebody, opens
from proprietor.language.speech import SETTINGS, begins_anyway, moves, part_of_speech, reads_as_year

_TEAM = grammar("team")
_METHOD = frozenset({"by", "through", "via", "after"})
_HELPERS = frozenset({"help", "manage", "enable", "allow", "get", "assist", "let", "support"})
_TURNS = grammar("turns")
_BEFORE_NOUN = grammar("before noun")
_ASIDE = grammar("aside")
"""Verbs whose participle after a comma describes a thing rather than telling the next deed."""


def deeds_of(lows: Sequence[str], weak: Mapping[int, int]) -> tuple[Deed, ...]:
    """All deeds of a line, in order.

    Args:
        lows: the words of the line as they are looked up, stops included.
        weak: where weak phrases begin and end, counted in words.
    """
    return _Reader(lows, weak).read()


class _Reader:
    """Goes through the words once; remembers whose turn it is to do something."""

    def __init__(self, lows: Sequence[str], weak: Mapping[int, int]) -> None:
        self.lows = lows
        self.weak = weak
        self.deeds: list[Deed] = []
        self.set_aside: list[tuple[Doer | None, bool, bool, bool, str]] = []
        self.chain: Form | None = None
        self.part = Part.MAIN
        self.aux = ""
        self.begun = 0
        self.opener = ""
        self.begin()

    def begin(self) -> None:
        """A clause begins: a verb that comes now has "I" for its subject."""
        self.doer: Doer | None = None
        self.fresh = True
        self.verb_seen = False
        self.prefix = False
        self.listed = False
        self.link = ""
        self.aux = ""
        self.part = Part.MAIN

    def read(self) -> tuple[Deed, ...]:
        """Go through all words."""
        place = 0
        while place < len(self.lows):
            place = self.step(place)
        agents = {two for one, two in pairwise(self.lows) if one == "by"} if "by" in self.lows else set()
        agent = Doer.I if agents & {"me", "myself"} else Doer.WE if agents & {"us", "our", "ourselves"} else None
        if agent:
            return tuple(deed._replace(doer=agent) if deed.passive else deed for deed in self.deeds)
        return tuple(self.deeds)

    def step(self, place: int) -> int:
        """Read one word or phrase; the answer is the next place."""
        low = self.lows[place]
        part, may_be_subject = part_of_speech(low)
        if part == "stop":
            self.stop(low)
        elif part == ",":
            self.comma(place)
        elif place in self.weak:
            return self.weak_phrase(place)
        elif part == "and":
            self.link = "and"
        elif may_be_subject and self.subject(place, low):
            pass
        elif part == "auxiliary" and not self.gets(place, low):
            return self.auxiliary(place, low)
        elif part == "preposition":
            return self.preposition(place, low)
        elif part == "auxiliary":
            self.link = ""
        elif part == "word":
            self.verb_or_thing(place)
        return place + 1

    def stop(self, low: str) -> None:
        """A strong stop: a new clause. A bracket only sets the old one aside."""
        if low == "(":
            self.set_aside.append((self.doer, self.fresh, self.verb_seen, self.prefix, self.link))
            self.begin()
        elif low == ")" and self.set_aside:
            self.doer, self.fresh, self.verb_seen, self.prefix, self.link = self.set_aside.pop()
        else:
            self.begin()

    def comma(self, place: int) -> None:
        """After an opening phrase or a mere noun a comma lets the writer begin anew."""
        self.link = ","
        if self.prefix or (self.doer is Doer.OTHER and not self.verb_seen and self.part is Part.MAIN):
            listed = not self.prefix
            self.begin()
            self.link, self.listed, self.begun = ",", listed, place + 1

    def subject(self, place: int, low: str) -> bool:
        """Whether the word is a subject by itself, and whose turn it is then."""
        following = self.lows[place + 1] if place + 1 < len(self.lows) else ""
        if low in clauses.I_WORDS:
            self.turn(Doer.I)
        elif low in clauses.WE_WORDS - {"us", "ourselves"} or (
            self.fresh
            and (low in {"our", "ours"} or (low in {"my", "the"} and following in _TEAM and self.doer is None and low == "my"))
        ):
            self.turn(Doer.WE)
            self.fresh = low not in {"our", "my"}
            self.aux = "" if self.fresh else "noun"
        elif self.fresh and low == "my":
            self.turn(Doer.I)
            self.fresh, self.aux = False, "noun"
        elif low in OTHERS and (self.fresh or self.verb_seen) and self.next_is_finite(place + 1):
            self.turn(Doer.OTHER)
            self.part = Part.MAIN
        else:
            return False
        if low.endswith(("'m", "'re")):
            self.auxiliary(place, "am")
        return True

    def turn(self, doer: Doer) -> None:
        """Somebody steps up as subject."""
        told = any(deed.doer is not Doer.OTHER for deed in self.deeds)
        self.part = Part.OUTCOME if doer is Doer.OTHER and told else Part.MAIN
        self.doer, self.fresh, self.verb_seen, self.prefix, self.aux = doer, doer is not Doer.OTHER, False, False, ""

    def next_is_finite(self, place: int) -> bool:
        """Whether a finite verb comes next, adverbs aside."""
        place = after_adverbs(self.lows, place)
        if place >= len(self.lows):
            return False
        low = self.lows[place]
        found = verb_form(low)
        return low in BE or low in HAVE or bool(found and found.form is not Form.ING)

    def auxiliary(self, place: int, low: str) -> int:
        """A form of "be" or "have": the verb after it is the main one, or it is the main verb itself."""
        if self.doer is None:
            self.doer = Doer.OTHER if self.prefix or self.link else Doer.I
        self.fresh = False
        nearest = after_adverbs(self.lows, place + 1)
        following = self.lows[nearest] if nearest < len(self.lows) else ""
        found = verb_form(following)
        if following in BE or following in HAVE or nearest in self.weak or (found and found.form in {Form.PAST, Form.ING}):
            self.aux = "have" if low in HAVE else "be"
        elif found and found.form is Form.BASE and low in HAVE and low not in {"has", "have", "had", "i've", "we've", "having"}:
            self.aux = "have"
        elif not self.verb_seen:
            self.note(place, "get" if low in {"got", "get"} else "be" if low in BE else "have", Form.PAST)
        return place + 1

    def gets(self, place: int, low: str) -> bool:
        """Whether it is as in "… and got the lift repaired": a further deed of the writer's, no auxiliary."""
        chained = self.link in {",", "and"} and self.verb_seen and self.doer in {Doer.I, Doer.WE}
        return low in {"got", "get"} and chained and self.note(place, "get", Form.PAST)

    def preposition(self, place: int, low: str) -> int:
        """A word that opens a phrase: the deed in it is a method, a purpose or somebody else's."""
        nearest = after_adverbs(self.lows, place + 1)
        found = verb_form(self.lows[nearest]) if nearest < len(self.lows) else None
        if found and nearest not in self.weak and found.form is Form.ING and low in PREPOSITIONS:
            self.add(nearest, found.lemma, Part.METHOD if low in _METHOD else Part.PURPOSE)
            self.link, self.chain = low, Form.ING
            self.prefix = self.prefix or (self.fresh and not self.verb_seen)
            return nearest + 1
        if low == "to" and found and found.bare:
            helped = bool(self.deeds) and self.deeds[-1].lemma in _HELPERS
            self.add(nearest, found.lemma, Part.HELPED if helped else Part.PURPOSE)
            self.link, self.chain = low, Form.BASE
            return nearest + 1
        if self.fresh and self.doer is None and (low in PREPOSITIONS or low in _TURNS):
            self.prefix, self.opener = True, low
        elif low in RELATIVES:
            self.turn(Doer.OTHER)
        self.link = low
        return place + 1

    def weak_phrase(self, place: int) -> int:
        """A phrase such as "was involved in": the main deed where one may stand, else nothing."""
        last = self.weak[place]
        first = self.lows[place]
        form = verb_form(first)
        if self.listed and not (form and form.form is Form.PAST):
            return last
        mine = self.fresh or self.aux or (self.link in {",", "and"} and self.doer in {Doer.I, Doer.WE} and self.verb_seen)
        if mine and not (self.prefix and not self.aux) and not (self.aux == "noun" and self.fresh):
            doer = self.doer or Doer.I
            trailing = first.endswith("ing") and self.link == "," and self.verb_seen
            self.deeds.append(
                Deed(form.lemma if form else first, doer, Part.TRAILING if trailing else Part.MAIN, place, last, weak=True)
            )
            self.doer, self.fresh, self.verb_seen, self.aux, self.link = doer, False, True, "", ""
            self.chain = Form.PAST
        elif self.doer is Doer.OTHER and not self.verb_seen and form:
            self.note(place, form.lemma, Form.PAST)
        self.fresh = False
        return last

    def verb_or_thing(self, place: int) -> None:
        """Any other word: a deed if it is a verb in the right place, else a thing, which may become the subject."""
        found = verb_form(self.lows[place])
        if found and self.is_deed(place, found):
            return
        if place == 0 and reads_as_year(self.lows[0]):
            self.listed, self.begun = True, 1  # "2021 wrote the fire plan": the year only says when
            return
        if self.link in {",", "and"}:
            self.link = ""
        if self.fresh and not self.prefix:
            self.doer = Doer.OTHER if self.doer is None else self.doer
            self.fresh = False

    def is_deed(self, place: int, found: VerbForm) -> bool:
        """Note the verb if it is somebody's deed here."""
        link, self.link = self.link, ""
        if self.aux:
            return self.after_auxiliary(place, found)
        if self.lows[place] in participles_only():
            return self.never_mind(link)
        if describes_somebody(self.lows, place, found):
            return False
        if self.fresh:
            return self.opening(place, found)
        if self.verb_seen and self.doer in {Doer.I, Doer.WE}:
            return self.further(place, found, link)
        if self.doer is Doer.OTHER and (link not in PREPOSITIONS - {"to"} or moves(self.lows, place, found)):
            still = place > 0 and self.lows[place - 1] in {"now", "still"}
            finite = found.form is Form.PAST or ((self.part is Part.OUTCOME or still) and found.form is not Form.ING)
            if finite and (not self.verb_seen or link in {",", "and"}):
                return self.note(place, found.lemma, found.form)
            if found.form is Form.ING and link == "," and self.verb_seen:
                return self.add(place, found.lemma, Part.TRAILING)
        return False

    def never_mind(self, link: str) -> bool:
        """A mere participle does nothing: in "…, cut and sewn by hand" neither word is a deed."""
        if self.listed and link in {",", "and"} and self.deeds and self.deeds[-1].first == self.begun:
            self.deeds.pop()
            self.fresh, self.verb_seen, self.doer = False, False, Doer.OTHER
        return False

    def after_auxiliary(self, place: int, found: VerbForm) -> bool:
        """The verb after "was" or "have"; after "my rota" a finite verb ends the wait."""
        if self.aux == "noun" and found.form is not Form.PAST:
            return False
        passive = self.aux == "be" and found.form is Form.PAST
        self.aux = ""
        return self.note(place, found.lemma, Form.PAST, passive=passive)

    def opening(self, place: int, found: VerbForm) -> bool:
        """The first verb of a clause without a subject, or right after "I" or "we"."""
        before = self.lows[place - 1] if place else ""
        if self.prefix and not before[-1:].isdigit() and not (self.opener in SETTINGS and begins_anyway(self.lows, place, found)):
            return False
        if self.listed and found.form is not Form.PAST:
            return False
        if self.doer is None and not opens(self.lows, place, found):
            return False
        if self.doer in {Doer.I, Doer.WE} and found.form is Form.ING:
            return False
        return self.note(place, found.lemma, found.form)

    def further(self, place: int, found: VerbForm, link: str) -> bool:
        """A further verb after a deed of one's own: chained to it, trailing it, helped by it, or somebody else's."""
        low = self.lows[place]
        last = self.deeds[-1]
        if link in {",", "and"}:
            following = self.lows[place + 1] if place + 1 < len(self.lows) else ""
            if found.form is Form.ING:
                listed = last.part is Part.PURPOSE or (last.part is Part.METHOD and link == "and")
                kept = listed and self.chain is Form.ING
                return self.add(place, found.lemma, last.part if kept else Part.TRAILING)
            if found.form is Form.PAST:
                aside = link == "," and (following == "by" or found.lemma in _ASIDE)
                return not aside and opens(self.lows, place, found) and self.note(place, found.lemma, found.form)
            if self.chain is Form.BASE and last.part in {Part.PURPOSE, Part.HELPED} and found.form is Form.BASE:
                return self.add(place, found.lemma, last.part)
            return found.form is self.chain and opens(self.lows, place, found) and self.note(place, found.lemma, found.form)
        if last.lemma == "spend" and found.form is Form.ING:  # "spent two years building a choir": the deed is the building
            self.deeds[-1] = last._replace(lemma=found.lemma, first=place, last=place + 1)
            return True
        if low in finite_only() and found.form is Form.PAST and self.bare(place):
            self.turn(Doer.OTHER)
            return self.note(place, found.lemma, found.form)
        if found.form is Form.ING and last.weak and place == last.last:
            return self.add(place, found.lemma, Part.PURPOSE)
        if (
            (last.weak or last.lemma in _HELPERS)
            and found.bare
            and last.part is not Part.PURPOSE
            and self.bare(place)
            and opens(self.lows, place, found)
        ):
            return self.add(place, found.lemma, Part.HELPED)
        return False

    def bare(self, place: int) -> bool:
        """Whether no article or preposition stands before a word, which would make it a noun."""
        return self.lows[place - 1] not in _BEFORE_NOUN

    def note(self, place: int, lemma: str, form: Form, *, passive: bool = False) -> bool:
        """Write down the main deed of a clause."""
        self.doer = self.doer or Doer.I
        self.deeds.append(Deed(lemma, self.doer, self.part, place, place + 1, passive=passive))
        self.fresh, self.verb_seen, self.chain = False, True, form
        self.prefix = False
        return True

    def add(self, place: int, lemma: str, part: Part) -> bool:
        """Write down a deed beside the main one."""
        self.deeds.append(Deed(lemma, self.doer or Doer.I, part, place, place + 1))
        self.chain = (verb_form(self.lows[place]) or VerbForm("", Form.BASE, known=False)).form
        return True
