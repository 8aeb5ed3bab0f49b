"""Rule: what a rule is, what it sees, and what it says. Truth it cannot see: a well-written lie passes every rule."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from proprietor.books.people import Relation
from proprietor.language.concreteness import Ratings
from proprietor.proposition.analysis import Analysis
from proprietor.proposition.bearing import Level
from proprietor.proposition.constants import CONSTANTS, Constants
from proprietor.proposition.reasoning import Reasoned
from proprietor.values.figure import Figure
from proprietor.values.finding import Severity, Span
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True)
class Other:
    """Another passage that may tell of the same fact: its text and where it stands ("line 4", "the win “…”")."""

    text: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is known around a text. None means: not known, and rules that need it say so.

    Attributes:
        today: the day on which it is read.
        public: whether the text is meant for people outside.
        names: names of people who have not agreed to be named.
        postings: texts of the postings the claims are meant for.
        overrating: for each competency, the chance of overrating oneself by the feedback collected.
        ratings: who judges concreteness; None takes the published ratings if they are installed, else our list.
    """

    today: date | None = None
    public: bool = False
    names: tuple[str, ...] | None = None
    postings: tuple[str, ...] | None = None
    overrating: tuple[tuple[str, float], ...] | None = None
    ratings: Ratings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the books hold about a claim or a win.

    Attributes:
        record: its id.
        claim: whether it is a claim; a win otherwise.
        cited: ids of the wins a claim rests on.
        witnesses: who saw it, by their relation; None when not known.
        artefacts: how many artefacts show it; None when not known.
        newest: the newest date of the evidence.
        shares: shares of credit, in per cent, that are claimed of the same result.
        private: whether it may not leave the books.
        their_problem: the problem of theirs that a claim answers.
        competency: the competency a claim is about.
        action: whether the own part is written down; None on claims.
        result: whether the result is written down; None on claims.
        figure: the figure, if there is one.
        on: when it happened.
        until: until when.
        role_from: first day of the role it belongs to.
        role_to: last day of that role.
        others: texts that tell of the same fact.
        levels: the numbers that the wins a claim cites tell; None when not known.
    """

    record: RecordId = UNKEPT
    claim: bool = False
    cited: tuple[RecordId, ...] | None = None
    witnesses: tuple[Relation, ...] | None = None
    artefacts: int | None = None
    newest: PartialDate | None = None
    shares: tuple[int, ...] = ()
    private: bool = False
    their_problem: str = ""
    competency: str = ""
    action: bool | None = None
    result: bool | None = None
    figure: Figure | None = None
    on: PartialDate | None = None
    until: PartialDate | None = None
    role_from: PartialDate | None = None
    role_to: PartialDate | None = None
    others: tuple[Other, ...] = ()
    levels: tuple[Level, ...] | None = None


@dataclass(frozen=True, slots=True)
class Suppression:
    """A request for silence, by a comment in the text or a waiver in the books.

    Attributes:
        rules: the rules it names, by id or name.
        reason: why; without it the request is not granted.
        unknown: those among `rules` that no registry knows.
    """

    rules: tuple[str, ...]
    reason: str
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What a rule sees: a line or record, read once, and what is known around it.

    Attributes:
        reasoned: the text with the answers to the usual questions.
        around: what is known around it.
        constants: the numbers to judge by.
        evidence: what the books hold; None for free text.
        ids: ids of evidence that stand in the text itself, such as win_4k7m2p9qxt or ev12.
        ids_in_use: whether the document uses such ids at all.
        others: other lines of the document that may tell of the same fact; None when they were not looked at.
        suppressions: comments that ask for silence.
    """

    reasoned: Reasoned
    around: Surroundings = Surroundings()
    constants: Constants = CONSTANTS
    evidence: Evidence | None = None
    ids: tuple[str, ...] = ()
    ids_in_use: bool = False
    others: tuple[Other, ...] | None = None
    suppressions: tuple[Suppression, ...] = ()

    @property
    def analysis(self) -> Analysis:
        """The text, read."""
        return self.reasoned.analysis

    def marks(self, *labels: str) -> tuple[Span, ...]:
        """Where phrases of some word lists stand."""
        if len(labels) == 1:  # nearly always, and those stand in order already
            return self.analysis.marks(labels[0]) if self.analysis.has(labels[0]) else ()
        return tuple(sorted(span for label in labels for span in self.analysis.marks(label)))

    def words_at(self, marks: Iterable[Span]) -> str:
        """The marked words, in quotation marks, each once."""
        return ", ".join(f"“{said}”" for said in dict.fromkeys(self.analysis.said(mark) for mark in marks))

    def agreed(self, marks: Iterable[Span], one: str, several: str) -> str:
        """The marked words with the verb that fits their number: "“many” claims", "“many”, “various” claim"."""
        said = self.words_at(marks)
        return f"{said} {several if '”, “' in said else one}"

    @property
    def no_action(self) -> bool:
        """Whether the writer's own deed is missing, and no duty phrase or "we" stands in for it.

        A win without an own part written down is judged by its words, as the line it may be made of: "We launched the app"
        and "Raised 1.4m for the roof" say who did it, in whichever field they stand.
        """
        read = self.reasoned
        if self.evidence is not None and self.evidence.action is False:
            return not read.by_someone
        return not read.is_duty and not read.by_someone

    @property
    def no_result(self) -> bool:
        """Whether nothing came of what was done; a finished thing ("built line 4") is a result wherever it is written down."""
        read = self.reasoned
        if self.evidence is not None and self.evidence.result is not None:
            return not self.evidence.result and not read.result
        return not read.is_duty and (read.by_someone or read.busy_others) and not read.result


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a rule says about a passage; the room makes a Finding of it."""

    reason: str
    remedy: str
    marks: tuple[Span, ...] = ()
    mend: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """Something a rule cannot do without: how to tell that it is there, and what to say when it is not."""

    met: Callable[[Passage], bool]
    reason: str


Check = Callable[[Passage], Iterable[Remark]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the lint.

    Attributes:
        id: stable id, such as `W204`.
        name: human name, such as `vague-quantifier`.
        severity: error, warning or info.
        check: gives the remarks about a passage.
        page: the user's page, in Markdown; the docstring of the rule's file.
        needs: what must be known; in their absence the rule is skipped with their reason.
        english: whether it rests on English word lists.
        looks_for: the word list without a phrase of which the rule has nothing to say; empty when there is none.
        shown: its name as it is written in a sentence, where that is not the name with spaces for hyphens.
    """

    id: str
    name: str
    severity: Severity
    check: Check
    page: str
    needs: tuple[Need, ...] = ()
    english: bool = True
    looks_for: str = ""
    shown: str = ""

    @property
    def words(self) -> str:
        """Its name as it is written in a sentence: “vague quantifier”, “cliché”; the name itself is for typing."""
        return self.shown or self.name.replace("-", " ")

    def unmet(self, passage: Passage) -> str:
        """Why the rule cannot be applied to a passage; empty when it can."""
        return next((need.reason for need in self.needs if not need.met(passage)), "")

    def answers_to(self, word: str) -> bool:
        """Whether a word means this rule: its id, its name, or a head of its id such as "W" or "E1"."""
        asked = word.strip()
        return bool(asked) and (self.id.upper().startswith(asked.upper()) or self.name == asked.lower())
