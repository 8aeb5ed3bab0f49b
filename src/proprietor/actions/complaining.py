"""The trade of complaints over a career: the register of all of them, and the owner's word on which are one."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.books import About, Complaint, Link, LinkKind, Role
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.decide.complaints import Register
    from proprietor.decide.matrix import Matrix
    from proprietor.stats.chart import Chart
    from proprietor.values.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterShown:
    """All complaints over all jobs.

    Attributes:
        register: each complaint once, with how it was raised in each job.
        matrix: complaints down, jobs across.
        picture: the same drawn; None while no complaint names its role.
        findings: what is to be remarked, the gravest first.
        guesses: pairs that are alike by their words and of which the owner has not said whether they are one.
        empty: a sentence where there is no complaint; else empty.
    """

    register: "Register"
    matrix: "Matrix"
    picture: "Chart | None"
    findings: "tuple[Finding, ...]"
    guesses: tuple[tuple[Complaint, Complaint], ...]
    empty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRegister(Request[RegisterShown]):
    """All complaints over all jobs: which recur, which were ever raised and with what result, what each is about.

    `leaving` names a role its owner thinks of leaving: what is wrong there and was never raised is remarked then.
    """

    leaving: str = ""


def show_register(context: Context, request: ShowRegister) -> RegisterShown:
    """Fulfil `ShowRegister`."""
    from proprietor.decide.complaints import register_of  # noqa: PLC0415 - whoever writes a win down need not load deciding
    from proprietor.decide.findings import findings_of, nothing_said  # noqa: PLC0415 - the same
    from proprietor.decide.matrix import matrix_of, picture_of  # noqa: PLC0415 - the same

    leaving = checked_ids((request.leaving,), context.books, "role")[0] if request.leaving else UNKEPT
    register = register_of(context.books)
    matrix = matrix_of(register)
    return RegisterShown(
        register=register,
        matrix=matrix,
        picture=picture_of(matrix),
        findings=findings_of(register, leaving=leaving),
        guesses=tuple(_pair(context, each) for each in register.guessed),
        empty=nothing_said(register),
    )


def _pair(context: Context, pair: frozenset[RecordId]) -> tuple[Complaint, Complaint]:
    """The two complaints of a pair, the older one first."""
    one, two = (each for each in context.books.of(Complaint) if each.id in pair)
    return one, two


def role_held(context: Context) -> Role | None:
    """The role its owner holds now: the newest one without an end; None where there is none."""
    held = [each for each in context.books.of(Role) if each.until is None or each.until.last >= context.today]
    return max(held, key=lambda each: (each.since is not None, str(each.since or "")), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SortComplaint(Request[Complaint]):
    """Say what a complaint is about, or whether it is the same one as another; either wins over what the program guesses.

    Attributes:
        id: the complaint.
        about: what it is about; None leaves it as it is.
        other: another complaint.
        same: whether the two are one; only with `other`.
    """

    id: str
    about: About | None = None
    other: str = ""
    same: bool = True


def sort_complaint(context: Context, request: SortComplaint) -> Complaint:
    """Fulfil `SortComplaint`; saying it once more changes nothing, saying the opposite takes the first word back."""
    if request.about is None and not request.other:
        raise Refusal(
            "empty", "Nothing is said of the complaint.", "Say what it is about, or which one it is the same as.", place="about"
        )
    (id_,) = checked_ids((request.id,), context.books, "complaint")
    complaint = context.books[id_].record
    assert isinstance(complaint, Complaint)
    said = []
    if request.about is not None and request.about is not complaint.about:
        complaint = replace(complaint, about=request.about)
        context.put(complaint)
        said.append(f"“{short(complaint.what)}” is about {request.about.word}")
    if request.other and (word := _told_apart(context, complaint, request)):
        said.append(word)
    if said:
        context.summary = "; ".join(said)
    return complaint


def _told_apart(context: Context, complaint: Complaint, request: SortComplaint) -> str:
    """Write down whether two are one, in the place of what was said of them before; what was done, empty for nothing."""
    (other,) = checked_ids((request.other,), context.books, "complaint")
    verb = LinkKind.SAME if request.same else LinkKind.APART
    sorting = {LinkKind.SAME, LinkKind.APART}
    ties = [each for each in context.books.links_of(complaint.id) if each.verb in sorting and other in {each.source, each.target}]
    if [each.verb for each in ties] == [verb]:
        return ""
    made = whole(Link(verb=verb, source=complaint.id, target=other), context.books, context.today)
    for each in ties:
        context.drop(each.id)
    context.add(made)
    return f"“{short(complaint.what, 40)}” {verb.word} “{short(context.books[other].record.title, 40)}”"
