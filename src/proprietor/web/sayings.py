"""How the values of records are said on a page: choices, links, verbs, in words instead of codes."""

from collections.abc import Mapping

from proprietor.actions.looking import Tied
from proprietor.ask.records import Result
from proprietor.books import About, Came, LinkKind, Person, Relation
from proprietor.books.fields import FieldCard
from proprietor.decide.options import OptionKind
from proprietor.interview.records import Outcome
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, MoveKind
from proprietor.proposition.claims import Question

_HINTS = {
    Relation.BOSS: "Would have to explain your work to others; counts most.",
    Relation.PEER: "",
    Relation.REPORT: "Works or worked for you.",
    Relation.CLIENT: "Somebody your work was for.",
    Relation.FRIEND: "Knows you, but did not work with you.",
}

CHOICES: Mapping[tuple[str, str], tuple[str, str]] = {
    **{("relation", each.value): (each.word.capitalize(), hint) for each, hint in _HINTS.items()},
    ("confidentiality", "open"): ("Open", ""),
    ("confidentiality", "masked"): ("Masked", ""),
    ("confidentiality", "private"): ("Private", ""),
    ("held", "untested"): ("Not tested yet", ""),
    ("held", "true"): ("It held", ""),
    ("held", "partly"): ("In part", ""),
    ("held", "false"): ("It did not hold", ""),
    **{("outcome", each.value): (each.word.capitalize(), "") for each in Outcome},
    **{("result", each.value): (each.word.capitalize(), "") for each in Result},
    **{("reason", each.value): (each.word.capitalize(), "") for each in Reason},
    **{("channel", each.value): (each.word.capitalize(), "") for each in Channel},
    **{("what", each.value): (each.word.capitalize(), "") for each in MoveKind},
    **{("about", each.value): (each.word.capitalize(), "") for each in About},
    **{("came", each.value): (each.word.capitalize(), "") for each in Came},
    **{("way", each.value): (each.word.capitalize(), "") for each in OptionKind},
    **{("question", each.value): (each.words, "") for each in Question},
}
"""(field, value) → what stands beside the choice, and a hint."""

TIES: Mapping[tuple[LinkKind, bool], str] = {
    (LinkKind.SAW, True): "Saw",
    (LinkKind.SAW, False): "Seen by",
    (LinkKind.SHOWS, True): "Shows",
    (LinkKind.SHOWS, False): "Shown by",
    (LinkKind.CITES, True): "Rests on",
    (LinkKind.CITES, False): "Cited by the claim",
    (LinkKind.CONCERNS, True): "Concerns",
    (LinkKind.CONCERNS, False): "Goes with",
    (LinkKind.SAME, True): "The same complaint as",
    (LinkKind.SAME, False): "The same complaint as",
    (LinkKind.APART, True): "Not the same as",
    (LinkKind.APART, False): "Not the same as",
}
"""(kind of link, whether it leads away from the record) → what stands before the other record's name."""

SENTENCES: Mapping[LinkKind, str] = {
    LinkKind.SAW: "saw",
    LinkKind.SHOWS: "shows",
    LinkKind.CITES: "rests on",
    LinkKind.CONCERNS: "goes with",
    LinkKind.SAME: LinkKind.SAME.word,
    LinkKind.APART: LinkKind.APART.word,
}
"""Kind of link → the verb between the two records it ties."""

SOURCES = {"typed": "Typed", "imported": "Imported", "proposed": "Proposed by a program and accepted"}

EMPTY: Mapping[str, tuple[str, str, str]] = {
    "win": (
        "Nothing is written down yet, and memory is a poor bookkeeper.",
        "A win is a problem, what you did about it, and what came of it. Begin with last month; a small one is fine.",
        (
            "“Parents of new pupils rang the office forty times a week. I wrote a two-page starter letter. "
            "By October it was twelve calls.” Said by a school secretary."
        ),
    ),
    "claim": (
        "You have not said yet what you are worth.",
        "A claim is one sentence that answers a customer’s question, and rests on wins that show it.",
        "“I shorten the time a theatre stands idle between two operations: from 40 to 25 minutes on ward 7.”",
    ),
    "person": (
        "Nobody is named here who saw your work.",
        "What somebody else saw counts for more than what you say. Write down who was there, and whether they may be named.",
        "Dorota Maj, head nurse: saw the handover sheet on ward 7, may be named.",
    ),
    "artefact": (
        "There is nothing to show yet.",
        "A report, a photograph, a letter of thanks, a page on the web: evidence that stands without you.",
        "The starter letter in its final version, as a PDF kept with the books.",
    ),
    "want": (
        "No want is written down, so nobody can grant it.",
        (
            "Write down what you want of your work, and since when. The books will ask whether you ever said it to "
            "somebody who can grant it."
        ),
        "“Four days a week from autumn.” Wanted since 2023, said to nobody.",
    ),
    "complaint": (
        "No complaints written down. Lucky, or patient?",
        (
            "Write down what annoys you, job by job. After two jobs the books can show which complaint is about the "
            "place and which one travels with you."
        ),
        "“Tenders are decided without the engineers who must build them.” Said by an engineer at three firms; raised at none.",
    ),
    "assumption": (
        "No assumption is written down; most of us do not notice ours.",
        "What do you take for granted about your boss, or think they take for granted about you? Each has a way to be tested.",
        "“She thinks I am happy where I am.” Sure: 80 %. Test: ask her in March what she thinks I want.",
    ),
    "decision": (
        "No decision is written down.",
        "Write down what you chose, why, and what you expect of it, before you know how it ends. Then look back.",
        "“Stay until the new timetable runs.” Expected: a say in it. Look back in September.",
    ),
    "option": (
        "No option is written down.",
        "What you could do hangs on a decision that is still to be made: stay, ask first, join somebody, step back, wait.",
        "“Join Quayside Hospital”, of the decision “Stay on the ward, or go”.",
    ),
    "ask": (
        "No talk is planned in which you say what you want.",
        "Most people never ask; about one in three who ask for pay at hiring get something. One plan, one person, one day.",
        "“I would like to work four days a week from September.” Ana Ruiz, Tuesday after the round, answer by the end of May.",
    ),
    "answer": (
        "No answer is written down yet.",
        "What came of a talk in which you asked: yes, partly, not now, no, or that you did not ask after all. In their words.",
        "“Not before the budget, but yes, I see it.” She speaks with the head by 15 April.",
    ),
    "competency": (
        "You have not chosen yet what you want to be rated in.",
        "Five to ten competencies, each described by what somebody could see. Take shipped ones, or write your own.",
        "Handing over a shift. At level 3: names what is open, one thing after the other.",
    ),
    "goal": (
        "No goal is set.",
        "One thing you will do by a date. Feedback alone changes little; goals that follow from it do.",
        "Write down three possible causes before touching the next fault, by the end of January.",
    ),
    "target": (
        "You have not said yet what you aim for.",
        "A kind of post, at a level, in a place, for a pay. What is paid, what fits and what to learn is reckoned for these.",
        "Bed manager, senior, Leeds: 45,000 GBP a year.",
    ),
    "opportunity": (
        "No opportunity is in the pipeline.",
        "A posting you may answer, a word somebody put in for you, a post inside the firm, a piece of work for a client.",
        "Bed manager, Quayside Hospital; a colleague there put in a word. Next: ring the ward by Friday.",
    ),
    "telling": (
        "Nobody has been told of a win yet, by these books.",
        "Work that nobody knows of counts for little. A line a week is enough, and here stands who knows of what.",
        "Told Ana Ruiz of the starter letter, by mail, on 5 March.",
    ),
    "debrief": (
        "No talk is written up yet; after three days half of it is gone.",
        (
            "Five short answers after a real interview: what they need, what they asked, what you learned, what came of it, "
            "what was promised."
        ),
        "“They need one number for each class that is right. She lets me know by Friday.” Written down on the train home.",
    ),
    "employer": (
        "No customer of your business is here yet.",
        "An employer is a customer: a firm, an office, a client who pays for your work.",
        "Harbour Street School, primary education, Leeds.",
    ),
    "credential": (
        "No degree, certificate or licence is written down.",
        "What somebody else vouches that you learned or may do. It stands on your CV; what you did with it is a win.",
        "BSc Nursing, University of Leeds, 2012. Register of nurses, valid until March 2028.",
    ),
    "role": (
        "No role is written down.",
        "What you were to an employer, from when to when. Wins and complaints belong to a role.",
        "Office manager at Harbour Street School, since September 2019.",
    ),
}
"""Kind → what an empty list says: the state of things, what belongs here, an example."""


def choice(card: FieldCard, value: str) -> tuple[str, str]:
    """A choice in words, and its hint."""
    return CHOICES.get((card.name, value), (value.capitalize(), ""))


def said(name: str, value: str) -> str:
    """A chosen value in words."""
    return CHOICES.get((name, value), (value.capitalize(), ""))[0]


def describe(tied: Tied) -> str:
    """The other end of a link, with who it is to the person: "Ana Ruiz, boss"."""
    other = tied.record
    return f"{other.name}, {said('relation', other.relation).lower()}" if isinstance(other, Person) else other.title
