"""Setting: whether a structured panel or an entry-level screen is to be expected, and what works there."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from proprietor.interview.brief.evidence import Passage
from proprietor.interview.brief.traced import Source, Traced
from proprietor.interview.brief.vocabulary import lemmas_of


class Form(StrEnum):
    """What kind of talk it will probably be."""

    TALK = "talk"
    PANEL = "panel"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class Setting:
    """The kind of talk, and what works in it; each line quotes what it was recognised by."""

    form: Form
    advice: tuple[Traced, ...]


_PANEL = (
    "interview panel",
    "panel interview",
    "panel of",
    "panel of governors",
    "competency based",
    "competency questions",
    "structured interview",
    "assessment centre",
    "assessment center",
    "assessment day",
    "selection day",
    "scored interview",
    "scored against",
    "values based interview",
    "same questions",
    "set questions",
    "success profiles",
    "supporting statement",
    "selection criteria",
)
"""Phrases of postings by which a structured talk announces itself (a guess from everyday reading)."""

_SCREEN = (
    "no experience necessary",
    "no experience needed",
    "no experience required",
    "no previous experience",
    "full training given",
    "full training provided",
    "full training will be given",
    "training will be given",
    "entry level",
    "graduate scheme",
    "graduate programme",
    "graduate trainee",
    "school leaver",
    "first job",
    "apprenticeship offered",
    "trainee",
    "phone screen",
    "telephone screening",
    "screening call",
)
"""The same for entry-level posts and first calls."""

_ADVICE = {
    Form.PANEL: (
        "A structured talk: everybody is asked the same and marked on the answers.",
        "Answer in 45 seconds at most and say what you learned from it. Keep your bridge question for the end.",
    ),
    Form.SCREEN: (
        "A first screen: they sort by whether you can do it, will come and will stay.",
        "Give clear short answers, then ask two questions about the work itself; whoever sits there may not know the pains.",
    ),
    Form.TALK: ("An open talk, as far as the posting says: answer fully and briefly, then turn to their work with a question.",),
}
"""What works in each (spec/interview.md: answer, lesson, bridge; consulting style pays where structure is low)."""


def setting_of(passages: Sequence[Passage]) -> Setting:
    """Recognise the setting; a panel counts before a screen when both are announced, and both are advised."""
    heard = {
        form: quotes for form, phrases in ((Form.PANEL, _PANEL), (Form.SCREEN, _SCREEN)) if (quotes := _quotes(passages, phrases))
    }
    forms = tuple(heard) or (Form.TALK,)
    return Setting(forms[0], tuple(Traced(line, heard.get(form, ())) for form in forms for line in _ADVICE[form]))


def _quotes(passages: Sequence[Passage], phrases: Sequence[str]) -> tuple[Source, ...]:
    """The first place of each phrase."""
    wanted = {lemmas_of(phrase): phrase for phrase in phrases}
    heard: dict[str, Source] = {}
    for passage in passages:
        lemmas = [token.lemma for token in passage.tokens]
        for place, low in enumerate(lemmas):
            for found, phrase in wanted.items():
                if low == found[0] and phrase not in heard and tuple(lemmas[place : place + len(found)]) == found:
                    heard[phrase] = passage.quote(passage.tokens[place].start, passage.tokens[place + len(found) - 1].end)
    return tuple(heard.values())
