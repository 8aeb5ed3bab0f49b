"""Needs: what rules may require, each with the sentence that is said when it is missing."""

from proprietor.language.words import lows_of
from proprietor.proposition.constants import CONSTANTS
from proprietor.proposition.rule import Need

A_CLAIM = Need(
    lambda passage: passage.evidence is not None and passage.evidence.claim,
    "it looks at a claim in the books and the wins it cites, and this is not one",
)
A_RECORD = Need(
    lambda passage: passage.evidence is not None, "it needs records: free text carries no witnesses, artefacts or dates"
)
EVIDENCE_IDS = Need(
    lambda passage: passage.ids_in_use or (passage.evidence is not None and passage.evidence.cited is not None),
    "the text uses no evidence ids such as [ev12], so none can be missing",
)
WITNESSES = Need(
    lambda passage: passage.evidence is not None and passage.evidence.witnesses is not None,
    "it needs records: who saw it is not known from free text",
)
TODAY = Need(lambda passage: passage.around.today is not None, "the day of reading was not given")
PROBLEMS = Need(
    lambda passage: bool(passage.around.postings) or (passage.evidence is not None and passage.evidence.claim),
    "no posting was given to compare with",
)
LONG_POSTING = Need(
    lambda passage: (
        (passage.evidence is not None and passage.evidence.claim)
        or any(len(lows_of(each)) >= passage.constants.least_posting for each in passage.around.postings or ())
    ),
    f"the posting has fewer than about {CONSTANTS.least_posting} words, too few to tell whether a line has to do with it",
)
POSTINGS = Need(lambda passage: bool(passage.around.postings), "no posting was given")
FEEDBACK = Need(lambda passage: bool(passage.around.overrating), "no feedback has been collected yet")
OTHERS = Need(
    lambda passage: passage.others is not None or passage.evidence is not None,
    "there is no other passage to compare with",
)
