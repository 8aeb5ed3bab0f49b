"""Enquiry: what a question of the candidate's is after, which problem it is about, and whether it was asked before."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.analysis.labels import Asked as AskedInTalk
from proprietor.interview.intents import ABOUT_THEM, Intent
from proprietor.interview.rehearsal.acts import Asked
from proprietor.interview.rehearsal.aside import ENOUGH, FAR, nearness
from proprietor.interview.rehearsal.pointing import Known, pointed_at
from proprietor.interview.rehearsal.scene import Scene
from proprietor.language.likeness import content_words, likeness
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of, words
from proprietor.language.talk.uptake import matter_of, weight_of

POINTS_AT = 1.0
"""Weight of a problem's words that a question must hold to point at it: one of some rarity (a guess)."""

FAR_POINTS_AT = 2.0
"""The same for a question that is far from anything of work: two such words (a guess)."""

BARE = 2
"""A question of at most so many words, "why" or "since when", rests on what was said (a guess)."""

LEADS_TO = 1.5
"""The same for what is said right before a question that has no such words: one and more (a guess)."""

OWN_MATTER = 1.0
"""Weight of new words from which on a question has a matter of its own and does not rest on the last (a guess)."""

CAUSE_TOLD = 2
"""From so many layers on, asking on in no particular way asks for what comes of it: nothing else is left (a guess)."""

ALIKE = 0.6
"""Share of words in common from which on a question is the same as an earlier one about the same (a guess)."""

_POINTS_BACK = words("points back")
_HERE_AND_NOW = words("here and now")
_WISHING = frozenset({"would", "could", "should", "you'd", "they'd", "it'd"})


@dataclass(frozen=True, slots=True)
class Earlier:
    """A question that was asked before: its words, its content, the problem it was about and how deep that lay open then."""

    lows: tuple[str, ...]
    content: frozenset[str]
    problem: int | None
    depth: int


def asked_about(read: AskedInTalk, text: str, scene: Scene, known: Known, earlier: Sequence[Earlier]) -> Asked:
    """A question of the candidate's as the manager takes it.

    Args:
        read: the question, as the analysis reads it.
        text: the turn in which it stands.
        scene: whose problems it may be about.
        known: what lies open.
        earlier: what was asked before.
    """
    lows = lows_of(text[read.start : read.stop])
    back = _points_back(lows)
    said = {*read.picked_up, *matter_of(read.cue.split())}
    own = sum(weight for base, weight in matter_of(lows).items() if base not in said)
    follows = read.follow_up or len(lows) <= BARE
    contingent = follows and (back or bool(read.picked_up) or own < OWN_MATTER)
    near = nearness(read, lows, scene)
    problem = pointed_at(lows, scene.problems, known, POINTS_AT if near >= FAR or _takes_up(read) else FAR_POINTS_AT)
    of_terms = read.intent is Intent.LOGISTICS or has("wider logistics", lows)
    if problem is None and (back or own < OWN_MATTER) and not of_terms and near >= FAR:
        problem = _led_to(text[: read.start], scene, known, addressed="yours" in lows)
        contingent = contingent or (problem is not None and known.depth[problem] > 0)
    if problem is None and contingent and not of_terms and near >= FAR:
        problem = known.topic
    this = remembered(lows, problem, known)
    intent = intent_meant(read, lows, about=problem is not None)
    if contingent and problem is not None and not read.cue and known.depth[problem] >= CAUSE_TOLD:
        intent = Intent.IMPLICATION if intent in {Intent.SITUATION, Intent.PROBLEM} else intent
    return Asked(
        problem=problem,
        intent=intent,
        contingent=contingent,
        repeated=any(_same(this, other) for other in earlier),
        aside=problem is None
        and not (contingent and (_takes_up(read) or len(lows) <= BARE))
        and intent in ABOUT_THEM
        and near < ENOUGH,
    )


def _takes_up(read: AskedInTalk) -> bool:
    """Whether a question takes up a word of some rarity from what was said."""
    return any(weight_of(low)[1] == 1.0 for low in read.picked_up)


def remembered(lows: Sequence[str], problem: int | None, known: Known) -> Earlier:
    """A question as it is remembered, to notice when it comes again."""
    depth = known.depth[problem] if problem is not None else sum(known.depth)
    return Earlier(tuple(lows), content_words(lows), problem, depth)


def _same(one: Earlier, two: Earlier) -> bool:
    """Whether a question came before: in much the same words about the same, or word for word when nothing was told since."""
    if one.problem != two.problem:
        return False
    return likeness(one.content, two.content) >= ALIKE or (one.lows == two.lows and one.depth == two.depth)


def _points_back(lows: Sequence[str]) -> bool:
    """Whether words like "that" and "they" point at what was said, and not at "this job" or "that week"."""
    following = (*lows[1:], "")
    pairs = zip(lows, following, strict=False)  # no words at all are followed by nothing, too
    return any(low in _POINTS_BACK and after not in _HERE_AND_NOW for low, after in pairs)


def _led_to(before: str, scene: Scene, known: Known, *, addressed: bool) -> int | None:
    """The problem that is spoken of right before a question: in the last sentence, or in what is told from experience.

    One word is enough where the sentence, or the question with "yours", speaks of the other side.
    """
    sentence = before.rstrip(" .,;:–—-")
    sentence = sentence[max(sentence.rfind(stop) for stop in ".?!") + 1 :]
    said = lows_of(sentence)
    least = POINTS_AT if addressed or not _YOURS.isdisjoint(said) else LEADS_TO
    problem = pointed_at(said, scene.problems, known, least)
    if problem is None and (has("experience", whole := lows_of(before)) or has("wider experience", whole)):
        return pointed_at(whole, scene.problems, known, LEADS_TO)
    return problem


_YOURS = frozenset({"you", "your", "you've", "you're"})
_OF_THEM = _YOURS | {"you'd", "yours", "here", "who"}


def intent_meant(read: AskedInTalk, lows: Sequence[str], *, about: bool) -> Intent:
    """What a question is after: by the analysis where it found words for it, else by wider signs than it dares to use.

    Args:
        read: the question, as the analysis reads it.
        lows: its words.
        about: whether it is about one of his problems; then it is no question about terms, whatever its words.
    """
    if not about and (read.intent is Intent.LOGISTICS or has("wider logistics", lows)):
        return Intent.LOGISTICS
    if read.cue and read.intent is not Intent.LOGISTICS:
        return read.intent
    if has("wider implication", lows):
        return Intent.IMPLICATION
    if not _WISHING.isdisjoint(lows) and not has("polite", lows):
        return Intent.NEED_PAYOFF
    if "if" in lows[:2]:
        return Intent.IMPLICATION
    if has("wider problem", lows):
        return Intent.PROBLEM
    return Intent.SITUATION if read.intent is Intent.LOGISTICS else read.intent


def makes_sense(read: AskedInTalk, asked: Asked, text: str, scene: Scene) -> bool:
    """Whether a question points somewhere, or is a general one about work."""
    lows = lows_of(text[read.start : read.stop])
    if asked.problem is not None or read.follow_up or asked.intent is not Intent.SITUATION or not _OF_THEM.isdisjoint(lows):
        return True
    return has("general", lows) or not scene.matter.isdisjoint(matter_of(lows))
