"""Parting: a line into the problem, what was done and what came of it, every part in the line's own words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from proprietor.language.clauses import Deed, Doer, Part
from proprietor.language.kinds import VerbKind, enabling, kind_of
from proprietor.language.lemmas import Form, past_of, verb_form
from proprietor.language.lexicon import grammar
from proprietor.proposition.reasoning import Reasoned, reasoned


class Parts(NamedTuple):
    """What a line tells of a problem, of a deed and of its result; empty where it tells nothing."""

    problem: str
    action: str
    result: str


_SPLIT = re.compile(
    r"\s*(?:;|→(?!\s*[\d€$£])|—|\s[-–]\s|:(?=\s)"
    r"|,?\s(?:so that|which (?:led to|leads to|resulted in|meant that|meant)|resulting in|leading to|and so)\b"
    r"|,\swhich(?=\s(?P<verb>[a-z]+)\b))\s*",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:after|when|because|since|faced with|despite)\s(?P<problem>[^,]{8,120}),\s*(?P<rest>.{8,})$", re.IGNORECASE
)
_FOLLOWS = frozenset({"lead", "result", "end", "mean"})
"""Verbs behind ", which" that tell what followed, beside those of change, completion and enabling."""

_BY = re.compile(r",?\s(?:by|through|via|after)$", re.IGNORECASE)
_LOOSE_END = re.compile(r"[\s,]+(?:and|but|so|then|thereby|thus|simply)\s*$", re.IGNORECASE)
_WITH = re.compile(r",?\s(?P<word>with|using|through|via|thanks to)\s(?=[^\W\d])", re.IGNORECASE)


def parts_of(line: str) -> Parts:
    """Split a line. Where it is not plain which words are the result, the line stays whole."""
    problem, rest = _problem(line)
    return Parts(problem, *_action_and_result(rest, reasoned(rest)))


def _problem(line: str) -> tuple[str, str]:
    """Split "After the flood shut the hall, reopened it …": the first half is the problem, if something happens in it."""
    found = _BECAUSE.match(line)
    if not found or not reasoned(found["rest"]).by_writer:
        return "", line
    problem = found["problem"].strip()
    if all(deed.doer is not Doer.OTHER for deed in reasoned(problem).analysis.deeds):
        return "", line
    return problem[0].upper() + problem[1:], found["rest"][0].upper() + found["rest"][1:]


def _action_and_result(line: str, read: Reasoned) -> tuple[str, str]:
    """The deed and what came of it. A duty or somebody else's deed gives no action."""
    if read.is_duty:
        return "", ""
    for before, after, sign in _halves(line):
        first, second = reasoned(before), reasoned(after)
        if first.by_writer and _is_result(second, first, sign):
            return _clean(before), _clean(after)
        swapped = second.by_writer and not first.by_writer and sign in _STOPS
        if swapped and (tells_result(first) or not first.ours):
            return _clean(after), _clean(before)
    if not read.by_writer:
        return "", _clean(line) if read.number or tells_result(read) else ""
    return _around_method(line, read)


_STOPS = frozenset({";", "→", "—", "-", "–"})
"""Signs that part two clauses without a word on how they hang together, as "so that" has."""


def _is_result(second: Reasoned, first: Reasoned, sign: str) -> bool:
    """Whether the second half tells what came of the first; where the first is the change itself, a mere remark does not."""
    if sign == ":":
        return second.result and not second.by_writer
    if sign not in _STOPS or tells_result(second):
        return second.result or not second.by_someone
    if first.changes or (tells_result(first) and not second.number and not _happens(second)):
        return False
    return not second.by_someone


def _happens(read: Reasoned) -> bool:
    """Whether somebody else does something in it: "nobody left"; not "details are confidential"."""
    return any(kind_of(deed.lemma) is not VerbKind.STATE for deed in read.others)


def _halves(line: str) -> Iterator[tuple[str, str, str]]:
    """The ways to part a line in two, from left to right, each with the sign or the words between."""
    for found in _SPLIT.finditer(line):
        before, after = line[: found.start()], line[found.end() :]
        if before.strip() and after.strip() and (found["verb"] is None or _follows(found["verb"], after)):
            yield before, after, found.group().strip()


def _follows(verb: str, after: str) -> bool:
    """Whether a verb behind ", which" tells what came of it: "shortened the queue"; not "hung in the hall"."""
    found = verb_form(verb.lower())
    if found is None or found.form not in {Form.PAST, Form.S}:
        return False
    shifts = any(each.shift for each in reasoned(after).analysis.quantities)
    return shifts or kind_of(found.lemma) in {VerbKind.CHANGE, VerbKind.COMPLETION} or found.lemma in enabling() | _FOLLOWS


def tells_result(read: Reasoned) -> bool:
    """Whether something came of it, or something changed, whoever did it."""
    return read.result or any(_changes(deed) for deed in read.analysis.deeds)


def _changes(deed: Deed) -> bool:
    return kind_of(deed.lemma) in {VerbKind.CHANGE, VerbKind.COMPLETION} or deed.lemma in enabling()


def _around_method(line: str, read: Reasoned) -> tuple[str, str]:
    """Split "Cut invoicing from 9 days to 2 by rewriting the form": behind "by" stands the action, before it the result."""
    for deed in read.analysis.deeds:
        start, end = read.analysis.span_of(deed)
        if deed.part is Part.METHOD and deed.doer is not Doer.OTHER and read.changes:
            before = _BY.sub("", line[:start].rstrip())
            if before and before != line[:start].rstrip():
                return _clean(past_of(line[start:end]) + line[end:]), _clean(before)
        if deed.part is Part.TRAILING and _changes(deed) and start > 0:
            return _clean(line[:start]), _clean(line[start:])
    if read.changes and read.method and (place := _how(line)):
        return _clean(line[place:]), _clean(line[:place])
    only_change = read.changes and not read.method
    return ("", _clean(line)) if only_change else (_clean(line), "")


def _how(line: str) -> int:
    """Where the words begin that say how; not at "with" in "relations with suppliers". 0 if nowhere."""
    for found in _WITH.finditer(line):
        before = (re.findall(r"[\w’'-]+", line[: found.start()]) or [""])[-1].lower()
        after = re.findall(r"[\w’'-]+", line[found.end() :])[0].lower()
        belongs = before in grammar("goes with") or after in grammar("no method after with")
        if found.start() and not (found["word"].lower() == "with" and belongs) and not reasoned(line[found.start() :]).result:
            return found.start()
    return 0


def _clean(part: str) -> str:
    tidy = _LOOSE_END.sub("", part).strip(" ,;:.–—-")
    return tidy[:1].upper() + tidy[1:]
