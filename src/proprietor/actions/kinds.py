"""The literal list of all kinds of records the books can hold; their dataclasses are loaded when they are asked for."""

from dataclasses import fields
from functools import cache

from proprietor.books.kinds import AnyRecord, Kind
from proprietor.values.ids import RecordId

_ROOT = __package__.partition(".")[0]

KINDS: tuple[Kind, ...] = (
    Kind(
        name="win",
        plural="wins",
        prefix="win",
        place="books.wins.Win",
        about="What you did that was worth something to somebody.",
    ),
    Kind(
        name="claim",
        plural="claims",
        prefix="clm",
        place="proposition.claims.Claim",
        about="What you say you are worth, resting on wins.",
    ),
    Kind(
        name="person",
        plural="people",
        prefix="per",
        place="books.people.Person",
        about="Who saw your work, and whether they may be named.",
    ),
    Kind(
        name="artefact",
        plural="artefacts",
        prefix="art",
        place="books.artefacts.Artefact",
        about="What can be shown: a file or a link.",
    ),
    Kind(name="want", plural="wants", prefix="wnt", place="books.wants.Want", about="What you want of your work."),
    Kind(
        name="complaint",
        plural="complaints",
        prefix="cmp",
        place="books.complaints.Complaint",
        about="What is wrong for you in a job.",
    ),
    Kind(
        name="assumption",
        plural="assumptions",
        prefix="asm",
        place="books.assumptions.Assumption",
        about="What you take for granted about somebody.",
    ),
    Kind(
        name="decision",
        plural="decisions",
        prefix="dec",
        place="books.decisions.Decision",
        about="What you chose, why, and when to look back.",
    ),
    Kind(name="employer", plural="employers", prefix="emp", place="books.work.Employer", about="Who pays for your work."),
    Kind(
        name="role",
        plural="roles",
        prefix="rol",
        place="books.work.Role",
        about="What you were to an employer, from when to when.",
    ),
    Kind(
        name="credential",
        plural="credentials",
        prefix="crd",
        place="books.credentials.Credential",
        about="A degree, a certificate, a licence: what somebody vouches that you learned or may do.",
    ),
    Kind(
        name="ask", plural="asks", prefix="ask", place="ask.records.Ask", about="A talk in which you say what you want, planned."
    ),
    Kind(
        name="answer", plural="answers", prefix="ans", place="ask.records.Answer", about="What came of a talk in which you asked."
    ),
    Kind(
        name="telling",
        plural="tellings",
        prefix="tel",
        place="ask.records.Telling",
        about="Who was told of which win, when and how.",
    ),
    Kind(
        name="competency",
        plural="competencies",
        prefix="cpt",
        place="calibration.records.Competency",
        about="What you want to be rated in, by what others could see.",
    ),
    Kind(
        name="self-rating",
        plural="self-ratings",
        prefix="slf",
        place="calibration.records.SelfRating",
        about="How you rated yourself on a day; it stays as it was.",
    ),
    Kind(
        name="invitation",
        plural="invitations",
        prefix="inv",
        place="calibration.records.Invitation",
        about="Whom you asked for feedback, and in what.",
    ),
    Kind(
        name="reply",
        plural="replies",
        prefix="rpl",
        place="calibration.records.Reply",
        about="What somebody answered when asked for feedback.",
    ),
    Kind(name="goal", plural="goals", prefix="gol", place="books.goals.Goal", about="One thing you will do by a date."),
    Kind(
        name="debrief",
        plural="debriefs",
        prefix="dbr",
        place="interview.records.Debrief",
        about="What you take away from a real interview, in five short answers.",
    ),
    Kind(
        name="briefing",
        plural="briefings",
        prefix="brf",
        place="interview.records.Briefing",
        about="What a brief is made from: a posting, and what you know besides.",
    ),
    Kind(
        name="conversation",
        plural="conversations",
        prefix="cnv",
        place="interview.records.Conversation",
        about="A talk that was held, with its transcript.",
    ),
    Kind(
        name="correction",
        plural="corrections",
        prefix="cor",
        place="interview.records.Correction",
        about="A label in a conversation that you have put right.",
    ),
    Kind(
        name="rehearsal",
        plural="rehearsals",
        prefix="reh",
        place="interview.records.Rehearsal",
        about="A talk with a simulated manager that was played.",
    ),
    Kind(
        name="posting",
        plural="postings",
        prefix="pst",
        place="market.postings.Posting",
        about="A post that somebody advertises.",
    ),
    Kind(
        name="target",
        plural="targets",
        prefix="tgt",
        place="market.records.Target",
        about="What you aim for: a kind of post, at a level, in a place, for a pay.",
    ),
    Kind(
        name="opportunity",
        plural="opportunities",
        prefix="opp",
        place="market.records.Opportunity",
        about="A post or a piece of work you may get, however it came about.",
    ),
    Kind(
        name="move",
        plural="moves",
        prefix="mov",
        place="market.records.Move",
        about="What happened with an opportunity on a day; it stays as it was.",
    ),
    Kind(
        name="exemplar",
        plural="exemplars",
        prefix="exm",
        place="market.records.Exemplar",
        about="Your word on what a title, or words in a posting, mean.",
    ),
    Kind(
        name="pay-table",
        plural="pay-tables",
        prefix="ptb",
        place="market.records.PayTable",
        about="A table of what occupations are paid somewhere.",
    ),
    Kind(
        name="option",
        plural="options",
        prefix="opt",
        place="decide.records.ListedOption",
        about="Something you could do, among the options of a decision.",
    ),
    Kind(
        name="appraisal",
        plural="appraisals",
        prefix="apr",
        place="decide.records.Appraisal",
        about="What an option is taken to bring, with where that comes from.",
    ),
    Kind(
        name="weighing",
        plural="weighings",
        prefix="wgh",
        place="decide.records.Weighing",
        about="What you said of how much each thing counts for a decision; it stays as it was.",
    ),
    Kind(name="link", plural="links", prefix="lnk", place="books.links.Link", about="How two records hang together."),
    Kind(
        name="waiver",
        plural="waivers",
        prefix="wvr",
        place="books.waivers.Waiver",
        about="Remarks you have set aside, with your reason.",
    ),
)

LEDGERS: tuple[Kind, ...] = tuple(
    kind
    for kind in KINDS
    if kind.name
    not in {
        "appraisal",
        "briefing",
        "conversation",
        "correction",
        "exemplar",
        "invitation",
        "link",
        "move",
        "pay-table",
        "posting",
        "rehearsal",
        "reply",
        "self-rating",
        "waiver",
        "weighing",
    }
)
"""The kinds a person keeps by hand; links, waivers, feedback and what the lab keeps come about in other ways."""

TITLED: tuple[Kind, ...] = tuple(
    kind
    for kind in KINDS
    if kind.name
    not in {"appraisal", "correction", "exemplar", "invitation", "link", "move", "reply", "self-rating", "waiver", "weighing"}
)
"""The kinds whose records a person knows by their titles: these are found by search and named wherever records are listed."""

_BY_PLACE = {f"{_ROOT}.{kind.place}": kind for kind in KINDS}
_BY_NAME = {kind.name: kind for kind in KINDS} | {kind.plural: kind for kind in KINDS}
_BY_PREFIX = {kind.prefix: kind for kind in KINDS}


def kind_of(record: AnyRecord) -> Kind:
    """The card of a record's kind."""
    return _of_type(type(record))


@cache
def _of_type(record: type) -> Kind:
    return _BY_PLACE[f"{record.__module__}.{record.__qualname__}"]


def kind_named(name: str) -> Kind | None:
    """The kind with this name, singular or plural; None if there is none."""
    return _BY_NAME.get(name)


def kind_of_id(record_id: RecordId) -> Kind | None:
    """The kind an id's prefix stands for; None if it stands for none."""
    return _BY_PREFIX.get(record_id.partition("_")[0])


def naming_field(new: str, record_id: RecordId) -> str:
    """The field of a new record of a kind that names this one, such as the want of an ask; empty if it has none."""
    kind, about = kind_named(new), kind_of_id(record_id)
    named = (
        (each.name for each in fields(kind.record) if about and each.metadata.get("of") == each.name == about.name)
        if kind
        else ()
    )
    return next(iter(named), "")
