"""The script: the talk, part by part, put together from the phrasebook and the records; each line says where it is from."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from proprietor.ask.dials import Dial, dials_of
from proprietor.ask.forgotten import unmarked_plan
from proprietor.ask.objections import Objection, expected
from proprietor.ask.own_words import own_lines
from proprietor.ask.phrasebook import Phrase, pages
from proprietor.ask.plan import Plan, Proof
from proprietor.ask.records import Ask
from proprietor.ask.wording import OF_THEM, SOMEBODY_TO, address, completes, said, sentence, wish
from proprietor.books import Confidentiality
from proprietor.proposition.spoken import spoken
from proprietor.values.ids import RecordId

WORDS_OF_A_WIN = 60
"""Words one win may take in a talk: some 25 seconds (a guess)."""

AFFINITY = {
    "opening": {"relationship": 1.0, "hierarchy": 0.8, "directness": 0.7, "medium": 0.6, "timing": 0.5},
    "frame": {"timing": 1.0, "relationship": 0.8, "hierarchy": 0.6, "framing": 0.5, "directness": 0.4},
    "value": {"framing": 1.0, "relationship": 0.5, "directness": 0.5, "hierarchy": 0.3},
    "ask": {"directness": 1.0, "hierarchy": 0.7, "framing": 0.4},
    "silence": {"directness": 0.8, "medium": 0.8, "hierarchy": 0.5},
    "if_no": {"timing": 0.9, "directness": 0.7, "hierarchy": 0.7, "relationship": 0.4},
    "close": {"medium": 0.9, "relationship": 0.9, "timing": 0.6, "hierarchy": 0.5},
    "memo": {"medium": 1.0, "hierarchy": 0.8, "relationship": 0.6, "directness": 0.5},
    "recap": {"medium": 0.8, "relationship": 0.8, "hierarchy": 0.6},
}
"""How much each dial matters in each part, from 0 to 1 (guesses); objections take every dial alike."""

HEARD = 0.35
"""What the lean of a dial still counts once it has been heard in another part, so that each of them is heard (a guess)."""


ELSEWHERE = 0.3
"""How much a dial matters in a part for which nothing is said above (a guess)."""

NEUTRAL = 0.05
"""What a dial counts that stands in the middle, so that some dial is always chosen (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the script.

    Attributes:
        part: the part it belongs to.
        text: the words.
        sources: the records it rests on.
        phrase: the phrase it is built on; empty for words of the records or of the owner.
        dial: the dial it follows; None for the owner's words and the records'.
        own: whether these are the owner's words.
        aloud: whether it is said; stage directions are not.
        answers: the objection it answers, for an answer to one.
    """

    part: str
    text: str
    sources: tuple[RecordId, ...] = ()
    phrase: str = ""
    dial: Dial | None = None
    own: bool = False
    aloud: bool = True
    answers: Objection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script.

    Attributes:
        dials: how the dials stand.
        order: the parts in the order of this house.
        lines: all lines by part, in that order; the answers to objections after them.
        memo: the lines of the written form, which stands for itself and does not speak of a talk.
        written: whether the written form comes first here.
        today: the day it was written for; no day before it stands in it.
    """

    dials: tuple[Dial, ...]
    order: tuple[str, ...]
    lines: tuple[Line, ...]
    memo: tuple[Line, ...]
    written: bool
    today: date = date.min

    def of(self, *parts: str) -> tuple[Line, ...]:
        """The lines of some parts, in the script's order."""
        return tuple(each for each in self.lines if each.part in parts)


def script_of(plan: Plan, today: date = date.min) -> Script:
    """Write the script of a plan; the same plan always gives the same script on the same day, another plan another.

    Args:
        plan: the plan.
        today: the day that is spoken of; a day that has passed by then is not said (A307 asks for a new one).
    """
    plan = unmarked_plan(plan)
    dials = dials_of(plan.ask)
    by_name = {each.name: each for each in dials}
    order = _order(by_name)
    writer = _Writer(plan, dials, today)
    lines = [line for part in order for line in writer.part(part)]
    lines += [writer.answer(each) for each in expected(plan)]
    written = by_name["medium"].pole == "written"
    return Script(
        dials=dials, order=order, lines=tuple(lines), memo=_memo(plan, dials, order, today), written=written, today=today
    )


def _memo(plan: Plan, dials: tuple[Dial, ...], order: tuple[str, ...], today: date) -> tuple[Line, ...]:
    """The written form: the parts that can be read alone, without what makes sense in a talk only or is told in person only."""
    body = [part for part in order if part not in {"opening", "silence", "close"}]
    writer = _Writer(plan, tuple(each for each in dials if each.name != "medium"), today, aloud=False)
    return tuple(line for part in ("memo", *body) for line in writer.part(part))


def _order(dials: dict[str, Dial]) -> tuple[str, ...]:
    """The order of the parts: plain houses hear the ask first, warm ones people first, ranked ones the reason first."""
    body: tuple[str, ...] = ("value", "frame", "ask", "silence")
    if dials["relationship"].pole == "first" or dials["hierarchy"].pole == "high":
        body = ("frame", "value", "ask", "silence")
    elif dials["directness"].turned and dials["directness"].pole == "high":
        body = ("ask", "silence", "frame", "value")
    with_reason = (each for part in body for each in ((part, "why_now") if part == "frame" else (part,)))
    return ("opening", *with_reason, "packages", "if_no", "close")


def note_opening(ask: Ask) -> Line:
    """How the note after a talk goes on after its thanks, worded as the rest of the script is."""
    (line,) = _Writer(Plan(ask=ask), dials_of(ask), date.max, aloud=False).part("recap")
    return line


class _Writer:
    """Writes the lines of one plan, each dial heard as evenly as the parts allow and no phrase twice."""

    def __init__(self, plan: Plan, dials: tuple[Dial, ...], today: date, *, aloud: bool = True) -> None:
        self._plan = plan
        self._dials = dials
        self._heard: set[str] = set()
        self._own = own_lines(plan.ask.own)
        self._filled = fillings(plan, today)
        self._told = told(plan, dials, aloud=aloud)
        self._stands = stands(plan, dials, aloud=aloud)

    def part(self, part: str) -> Iterator[Line]:
        """The lines of one part."""
        ask = self._plan.ask
        if part in self._own:
            yield Line(part=part, text=self._own[part], sources=(ask.id,), own=True, aloud=part != "silence")
        elif part == "why_now":
            if ask.why_now:
                yield Line(part=part, text=sentence(ask.why_now), sources=(ask.id,))
        elif part == "ask" and not completes(ask.ask):
            yield Line(part=part, text=wish(ask.ask), sources=(ask.id,))
        elif part == "packages":
            ways = (sentence(each) for each in ask.packages.splitlines())
            yield from (Line(part=part, text=each, sources=(ask.id,)) for each in ways if each)
        elif part != "value" or self._told:
            yield self._phrase(part)
        if part == "value":
            yield from self._proofs()

    def answer(self, objection: Objection) -> Line:
        """The answer to one objection."""
        own = self._own.get(objection.kind)
        if own:
            return Line(part=objection.kind, text=own, sources=(self._plan.ask.id,), own=True, answers=objection)
        return replace(self._phrase(objection.kind), answers=objection)

    def _proofs(self) -> Iterator[Line]:
        for proof in self._told:
            text = spoken(proof.win, WORDS_OF_A_WIN)
            yield Line(part="value", text=text, sources=(proof.win.id,))

    def _phrase(self, part: str) -> Line:
        phrase, dial = self._chosen(part)
        self._heard.add(dial.name)
        filled = phrase.text.format(**{slot: self._filled[slot][0] for slot in phrase.slots})
        sources = tuple(dict.fromkeys(self._filled[slot][1] for slot in sorted(phrase.slots)))
        text, aloud = filled[0].upper() + filled[1:], part != "silence"
        return Line(part=part, text=text, sources=sources, phrase=phrase.key, dial=dial, aloud=aloud)

    def _chosen(self, part: str) -> tuple[Phrase, Dial]:
        """The phrase for a part: from the dial that matters most there and was heard least, by the plan's own draw."""
        weights = AFFINITY.get(part, {})
        ranked = sorted(self._dials, key=lambda dial: -self._weight(dial, weights.get(dial.name, ELSEWHERE)))
        offered = ((usable(pages()[dial.name, dial.pole].of(part), self._filled, self._stands), dial) for dial in ranked)
        phrases, dial = next((phrases, dial) for phrases, dial in offered if phrases)  # each pole has some; a test holds it
        return phrases[draw(self._plan.ask.id, part, len(phrases))], dial

    def _weight(self, dial: Dial, affinity: float) -> float:
        return affinity * (NEUTRAL + dial.lean) * (HEARD if dial.name in self._heard else 1.0)


def usable(
    phrases: Sequence[Phrase], filled: dict[str, tuple[str, RecordId]], where: frozenset[str] = frozenset()
) -> tuple[Phrase, ...]:
    """The phrases whose slots can all be filled, and that are true where they are said; `where` is from `stands`."""
    fit = [each for each in phrases if each.slots <= filled.keys() and each.only <= where]
    if "ask" in filled and SOMEBODY_TO.match(filled["ask"][0]):
        fit = [each for each in fit if "ask" not in each.slots or "would like {ask}" in each.text]
    return tuple(fit)


def told(plan: Plan, dials: Sequence[Dial], *, aloud: bool = True) -> list[Proof]:
    """The wins that are told: one in a plain house, else two; on paper none that is told in person only."""
    direct = next(each for each in dials if each.name == "directness")
    most = 1 if direct.turned and direct.pole == "high" else 2
    best = _best(plan.proofs)
    return [each for each in best if aloud or each.win.confidentiality is not Confidentiality.MASKED][:most]


def stands(plan: Plan, dials: Sequence[Dial], *, aloud: bool = True) -> frozenset[str]:
    """What is so where a phrase would be said: it is a `talk`, there are `wins` told before, it is `one`."""
    many = len(told(plan, dials, aloud=aloud))
    so = {"talk": aloud, "wins": many > 0, "one": many == 1}
    return frozenset(name for name, holds in so.items() if holds)


def draw(record: RecordId, part: str, many: int) -> int:
    """A number from 0 to below `many`, always the same for one plan and part."""
    return int.from_bytes(hashlib.sha256(f"{record} {part}".encode()).digest()[:8]) % many


def fillings(plan: Plan, today: date = date.min) -> dict[str, tuple[str, RecordId]]:
    """What the slots of phrases can be filled with, each with the record it is from; a day before `today` fills none."""
    ask = plan.ask
    filled = {"ask": (said(ask.ask), ask.id)}
    if ask.interests and not OF_THEM.search(ask.interests):
        filled["interest"] = (said(ask.interests), ask.id)
    if ask.check and ask.check.day and ask.check.last >= max(today, ask.on.first if ask.on else today):
        filled["date"] = (ask.check.words, ask.id)
    if plan.person and (name := address(plan.person.name)):
        filled["they"] = (name, plan.person.id)
    return filled


def _best(proofs: Sequence[Proof]) -> list[Proof]:
    """The wins that may be told, those somebody saw first, then the newest."""
    free = [each for each in proofs if each.win.confidentiality is not Confidentiality.PRIVATE]
    return sorted(free, key=lambda each: (not each.witnesses, -(each.win.on.first.toordinal() if each.win.on else 0)))
