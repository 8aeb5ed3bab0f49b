"""Writes a CV out of the books: what passes the lint without an error and may be told, and why the rest stays out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from proprietor.actions.cv_parts import Cv, CvCredential, CvLine, CvRole, LeftOut, Letterhead
from proprietor.actions.naming import without_names
from proprietor.books import Books, Confidentiality, Credential, Employer, Person, Role, Win
from proprietor.calibration.overrating import overrating
from proprietor.proposition.cited import cited_wins, witnesses_of
from proprietor.proposition.claims import Claim
from proprietor.proposition.lint import lint_books
from proprietor.proposition.rule import Surroundings
from proprietor.values.finding import Finding, Severity
from proprietor.values.ids import RecordId

Strike = Callable[[str], str]

MOST_LINES = (6, 5, 4)
"""Lines of the newest roles for which there is room on paper (guesses)."""

MOST_OLD, MOST_FURTHER, MOST_CLAIMS, MOST_SKILLS = 2, 4, 4, 12
"""Lines of each older role, wins of no role, claims and skills for which there is room (guesses: two pages with eight roles)."""

UNTOLD: Mapping[Confidentiality, str] = {
    Confidentiality.PRIVATE: "It is private.",
    Confidentiality.MASKED: "It is told only in person.",
}
"""Who may read of a win → why it stays in the books."""


def write_cv(books: Books, today: date, letterhead: Letterhead, *, names: bool, on_paper: bool) -> Cv:
    """A CV of these books.

    Args:
        books: the books.
        today: the day it speaks of.
        letterhead: who it is of.
        names: whether people who may be named are named; otherwise “somebody” stands for them.
        on_paper: whether room is short.
    """
    strike = outward(books, names=names)
    reasons = kept_in(books, today)
    wins = [win for win in books.of(Win) if win.id not in reasons]
    in_roles = [
        _role(role, books, wins, strike, most=_room(at) if on_paper else len(wins))
        for at, role in enumerate(_newest_first(books.of(Role)))
    ]
    held = {role.id for role in books.of(Role)}
    further = _lines([win for win in wins if win.role not in held], books, strike)
    claims = [_claim(each, books, strike) for each in books.of(Claim) if each.id not in reasons]
    most = (MOST_CLAIMS, MOST_FURTHER, MOST_SKILLS) if on_paper else (len(claims), len(further), None)
    crowded = _crowded([*(line for _, rest in in_roles for line in rest), *claims[most[0] :], *further[most[1] :]])
    told = [role for role, _ in in_roles]
    shown = {line.record for line in (*(line for role in told for line in role.lines), *further[: most[1]])}
    return Cv(
        letterhead=letterhead,
        made=today,
        claims=tuple(claims[: most[0]]),
        roles=tuple(told),
        further=tuple(further[: most[1]]),
        credentials=tuple(_credentials(books, today, strike)),
        skills=tuple(_skills([win for win in wins if win.id in shown], strike)[: most[2]]),
        left_out=(*_left_out(reasons, books), *_lapsed(books, today), *crowded),
    )


def outward(books: Books, *, names: bool) -> Strike:
    """What takes names out of a text that leaves the books: of people, unless they may be named and that is asked for.

    Employers one has worked for stay named, for a CV names them anyway.
    """
    spare = {role.employer for role in books.of(Role)}
    spare |= {person.id for person in books.of(Person) if names and person.may_be_named}
    return without_names(books, spare)


def kept_in(books: Books, today: date) -> dict[RecordId, str]:
    """The wins and claims that do not leave the books, with the reason: private, or the lint finds an error in them."""
    around = Surroundings(today=today, overrating=overrating(books) or None)
    reasons = {win.id: UNTOLD[win.confidentiality] for win in books.of(Win) if win.confidentiality in UNTOLD}
    for claim in books.of(Claim):
        cited = cited_wins(claim, books)
        if cited and all(win.id in reasons for win in cited):
            reasons[claim.id] = "It rests only on wins that may not be told."
    for finding in lint_books(books, today, surroundings=around):
        if finding.severity is Severity.ERROR:
            reasons.setdefault(finding.record, _error(finding))
    return reasons


def _error(finding: Finding) -> str:
    return f"{finding.rule} {finding.name}: {finding.reason}"


def _newest_first(roles: Iterable[Role]) -> list[Role]:
    """By when they ended, those that go on first, then by when they began; what has no date comes last."""
    return sorted(
        roles,
        key=lambda role: (role.until is None and role.since is not None, str(role.until or ""), str(role.since or "")),
        reverse=True,
    )


def _room(at: int) -> int:
    """Lines there is room for in a role, counted from the newest."""
    return MOST_LINES[at] if at < len(MOST_LINES) else MOST_OLD


def _role(role: Role, books: Books, wins: Sequence[Win], strike: Strike, *, most: int) -> tuple[CvRole, list[CvLine]]:
    """A role with its lines, and the lines for which there is no room."""
    employer = books[role.employer].record if role.employer in books else None
    lines = _lines([win for win in wins if win.role == role.id], books, strike)
    named = CvRole(
        record=role.id,
        name=strike(role.name),
        employer=employer.name if isinstance(employer, Employer) else "",
        place=employer.place if isinstance(employer, Employer) else "",
        since=role.since,
        until=role.until,
        lines=tuple(lines[:most]),
    )
    return named, lines[most:]


def _lines(wins: Sequence[Win], books: Books, strike: Strike) -> list[CvLine]:
    """Wins as lines: with a figure before without, seen by somebody before unseen, the newest first."""
    newest = sorted(wins, key=lambda win: str(win.until or win.on or ""), reverse=True)
    best = sorted(newest, key=lambda win: (win.figure is None, not witnesses_of(books, (win.id,))))
    return [CvLine(text=told(win, strike), record=win.id, on=win.on, until=win.until) for win in best]


def told(win: Win, strike: Strike) -> str:
    """A win in sentences: what was done, what came of it, and the figure where neither names one."""
    parts = [sentence(strike(part)) for part in (win.action, win.result)]
    text = " ".join(part for part in parts if part)
    if win.figure and not any(sign.isdigit() for sign in text):
        text = f"{text.rstrip('.')} ({strike(str(win.figure))})."
    return text


def sentence(text: str) -> str:
    """A text with a capital in front and a full stop behind, on one line."""
    bare = " ".join(text.split()).rstrip(" .;,")
    return f"{bare[0].upper()}{bare[1:]}{'' if bare.endswith(('?', '…', ':')) else '.'}" if bare else ""


def _claim(claim: Claim, books: Books, strike: Strike) -> CvLine:
    return CvLine(text=sentence(strike(claim.text)), record=claim.id, rests_on=tuple(win.id for win in cited_wins(claim, books)))


def _credentials(books: Books, today: date, strike: Strike) -> list[CvCredential]:
    """What still holds, the newest first; what one is still at, without a day, before all."""
    held = [each for each in books.of(Credential) if not _is_over(each, today)]
    newest = sorted(held, key=lambda each: (each.on is None, str(each.on or "")), reverse=True)
    return [
        CvCredential(
            record=each.id,
            name=strike(each.name or each.issuer),
            sort=each.sort.value,
            issuer=strike(each.issuer) if each.name else "",
            on=each.on,
            until=each.until,
            address=each.address,
            note=strike(each.note),
        )
        for each in newest
    ]


def _is_over(credential: Credential, today: date) -> bool:
    return credential.until is not None and credential.until.last < today


def _lapsed(books: Books, today: date) -> list[LeftOut]:
    """What holds no more, with the day."""
    return [
        LeftOut(record=each.id, title=each.title, reason=f"It was valid until {each.until.words}.")
        for each in books.of(Credential)
        if each.until is not None and _is_over(each, today)
    ]


def _skills(wins: Iterable[Win], strike: Strike) -> list[str]:
    return [strike(skill) for skill, _ in Counter(skill for win in wins for skill in win.skills).most_common()]


def _crowded(lines: Iterable[CvLine]) -> list[LeftOut]:
    return [
        LeftOut(record=line.record, title=line.text, reason="There is no room for more on paper; stronger ones stand before it.")
        for line in lines
    ]


def _left_out(reasons: Mapping[RecordId, str], books: Books) -> list[LeftOut]:
    return [LeftOut(record=each, title=books[each].record.title, reason=reason) for each, reason in reasons.items()]
