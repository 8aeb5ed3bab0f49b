"""Adverts: an advertised post as text, page or data, read into what a brief needs. Nothing in it is obeyed or fetched."""

import re
from dataclasses import dataclass, replace

from proprietor.language.english import looks_english
from proprietor.language.sentences import Line, lines_of
from proprietor.market.advert_head import head_of, is_labelled, labelled
from proprietor.market.advert_pay import pay_in
from proprietor.market.jobdata import JobData, StatedPay, jobs_in
from proprietor.market.pages import is_page, read_page
from proprietor.market.sections import Section, heading_of, is_heading
from proprietor.values.refusals import Refusal

MOST_SIGNS = 1_000_000
"""A longer posting is refused: a whole website, not an advertisement (spec: 1 MB is still read)."""

FEW_WORDS = 12
"""A posting of fewer words carries no hypothesis by itself (a guess)."""

THIN_WORDS = 40
"""Under so many words a description is thin, and the page around it is read, too (a guess)."""

LONG_TITLE = 12
"""A first line of more words is no title (a guess)."""

LONG_NAME = 120
"""Nor is one of more signs (a guess)."""

MOST_LINE = 240
"""A requirement of more signs is prose (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advert:
    """An advertised post.

    Attributes:
        title: what the post is called; a guess from the first short line in plain text.
        employer: who offers it; empty when nothing says so.
        place: where; empty when nothing says so.
        closes: the last day on which one may apply, as it is written; empty when nothing says so.
        pay: what is said of pay; None for nothing.
        text: everything that was read, the text in which quotes have their places.
        lines: its lines, without bullets.
        requirements: the lines that say what is asked of you.
        hours: what the data say of hours; empty in plain text.
        form: "text", "html", "json-ld" or "json-resume".
        notes: sentences on how far it can be relied on.
    """

    title: str
    employer: str = ""
    place: str = ""
    closes: str = ""
    pay: StatedPay | None = None
    text: str
    lines: tuple[str, ...]
    requirements: tuple[str, ...] = ()
    hours: str = ""
    form: str = "text"
    notes: tuple[str, ...] = ()


_ONLY_ASKS = re.compile(
    r"\s*(?:please |you (?:must|need to) |to (?:continue|see (?:this|the) \w+),? (?:please )?)?"
    r"(?:log ?in|sign ?(?:in|up)|enable (?:javascript|cookies)|verify (?:that )?you"
    r"|complete the captcha|access denied|(?:error )?404|page not found"
    r"|this (?:job|page|vacancy|posting) (?:is no longer|has|does not))\b",
    re.IGNORECASE,
)
"""How pages begin that stand where a posting would be."""


def read_advert(text: str) -> Advert:
    """Read a posting from plain text, HTML (with or without JSON-LD), JSON-LD or JSON Resume's job description.

    Raises:
        Refusal: `too-long` over MOST_SIGNS signs, `empty` when there is nothing to read, `no-postings` for a page that only asks
            to log in.
    """
    if len(text) > MOST_SIGNS:
        raise Refusal(
            "too-long",
            f"The posting has {len(text):,} signs; more than {MOST_SIGNS:,} are not read.",
            "Paste the advertisement alone, without the pages around it.",
            place="posting",
        )
    posting = _read(text)
    if not posting.lines:
        raise Refusal(
            "empty", "There is nothing to read in this posting.", "Paste the words of the advertisement.", place="posting"
        )
    if _ONLY_ASKS.match(posting.text) and len(posting.text.split()) < THIN_WORDS and not posting.requirements:
        raise Refusal(
            "no-postings",
            "It only asks to log in, or says that there is nothing; no post is told.",
            "Save the page once you have logged in, or paste the words of the advertisement.",
            place="posting",
        )
    return replace(posting, notes=(*posting.notes, *_cautions(posting.text)))


def _read(text: str) -> Advert:
    if text.lstrip()[:1] in {"{", "["}:
        jobs = jobs_in(text)
        return _from_data(jobs, "") if jobs else _from_text(text)
    if not is_page(text):
        return _from_text(text)
    page = read_page(text)
    jobs = tuple(job for each in page.data for job in jobs_in(each))
    if jobs:
        return _from_data(jobs, page.text)
    read = _from_text(page.text or page.title, page.title)
    headed = page.heading if _is_a_name(page.heading) and not labelled("title", page.text) else ""
    return replace(read, title=headed or read.title, form="html")


def _from_data(jobs: tuple[JobData, ...], around: str) -> Advert:
    job = jobs[0]
    notes = [f"The page holds {len(jobs)} jobs; the first was read."] if len(jobs) > 1 else []
    text = "\n".join(part for part in (job.title, job.text) if part)
    if around and len(text.split()) < THIN_WORDS:
        text = f"{text}\n{around}".strip()
    elif around:
        notes.append("The job’s own data were read; what stands around them on the page was left out.")
    plain = _from_text(text)
    return Advert(
        title=job.title or plain.title,
        employer=job.employer or plain.employer,
        place=job.place or plain.place,
        closes=plain.closes,
        pay=job.pay or plain.pay,
        text=text,
        lines=plain.lines,
        requirements=job.requirements or plain.requirements,
        hours=job.hours,
        form=job.form,
        notes=tuple(notes),
    )


def _from_text(text: str, title: str = "") -> Advert:
    lines = lines_of(text)
    said = tuple(line.text for line in lines)
    first = next((line.lstrip("#> ") for line in said if _is_a_name(line) and not is_labelled(line)), "")
    head = head_of(text, [line.lstrip("#> ") for line in said])
    return Advert(
        title=labelled("title", text) or first or title,
        employer=head.employer,
        place=head.place,
        closes=head.closes,
        pay=pay_in(text),
        text=text,
        lines=said,
        requirements=_requirements(lines),
    )


def _is_a_name(line: str) -> bool:
    """Whether a line can be what a post is called."""
    return len(line) <= LONG_NAME and len(line.split()) <= LONG_TITLE


_ASKED = re.compile(
    r"^(?:you(?:['’]ve| have|['’]re| are| bring| will have|['’]ll have| hold| can| know)\b|(?:\d+\+? |several |some |proven )?"
    r"(?:years? (?:of )?)?experience (?:of|in|with)\b|ability to\b|knowledge of\b|fluent\b|a degree\b|must (?:have|hold|be)\b)",
    re.IGNORECASE,
)


_ASKING = frozenset({Section.MUST, Section.NICE})


def _requirements(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """The lines under a heading that asks, and those that ask by themselves."""
    asking = False
    found: list[str] = []
    for line in lines:
        asks = is_heading(line.text) and heading_of(line.text) in _ASKING
        if asks:
            asking = True
        elif asking and not line.bullet and line.after_gap:
            asking = False
        fits = len(line.text) <= MOST_LINE and not asks
        if fits and ((asking and line.bullet) or _ASKED.match(line.text)):
            found.append(line.text)
    return tuple(dict.fromkeys(found))


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def _cautions(text: str) -> tuple[str, ...]:
    count = len(text.split())
    notes: list[str] = []
    if count < FEW_WORDS:
        noun = "word" if count == 1 else "words"
        notes.append(f"Only {_NUMBERS[count]} {noun}: the hypotheses rest on your notes alone.")
    elif count < THIN_WORDS:
        notes.append(f"Only {count} words: there is little to rest a hypothesis on; what you know in your notes will help.")
    if not looks_english(text):
        notes.append("This does not look like English; the playbook is, so little of it will be recognised.")
    return tuple(notes)
