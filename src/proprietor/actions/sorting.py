"""Sorting: your word on what a title, or words in a posting, mean; remembered, and followed at once."""

from dataclasses import dataclass, replace

from proprietor.actions.context import Context, Request
from proprietor.actions.whole import short, whole
from proprietor.market.postings import Posting
from proprietor.market.records import Exemplar
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

LONGEST_SKILL = 80
"""Signs of a skill's name (a guess: the longest of the vocabulary has half of it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedAnew:
    """Your word as it was written down.

    Attributes:
        exemplar: the record.
        postings: how many postings it has sorted anew.
        new: whether the skill is one that the vocabulary does not have.
    """

    exemplar: Exemplar
    postings: int
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SortTitle(Request[SortedAnew]):
    """Say which occupation a title means; it is remembered, and titles like it follow at once.

    Attributes:
        title: as the posting writes it.
        occupation: id in the vocabulary, or one of its titles if that is plain.
    """

    title: str
    occupation: str


def sort_title(context: Context, request: SortTitle) -> SortedAnew:
    """Fulfil `SortTitle`.

    Raises:
        Refusal: `empty` without a title, `unknown-id` for an occupation the vocabulary does not have.
    """
    if not request.title.strip():
        raise Refusal("empty", "No title was given.", "Give it as the posting writes it.", place="title")
    occupation = occupation_called(request.occupation)
    return _remember(context, Exemplar(text=request.title, occupation=occupation, on=date_of(context.today)))


def occupation_called(name: str) -> str:
    """The id of the occupation with this id or title.

    Raises:
        Refusal: `empty` or `unknown-id`, with those that come near.
    """
    from proprietor.market.occupations import shipped  # noqa: PLC0415 - the vocabularies, which only this needs
    from proprietor.market.titles import match  # noqa: PLC0415 - as above

    if not name.strip():
        raise Refusal("empty", "No occupation was given.", "Name one; “proprietor market title” shows some.", place="occupation")
    plain = name.strip().lower()
    for each in shipped():
        if plain in {each.id, each.label.lower()}:
            return each.id
    found = match(name)
    if found.sure:
        return found.candidates[0].occupation
    near = ", ".join(each.occupation for each in found.candidates[:3])
    remedy = f"Name one of these: {near}." if near else "Try a plainer title, as “nurse” or “accountant”."
    raise Refusal("unknown-id", f"“{short(name)}” is no occupation here.", remedy, place="occupation")


def occupation_written(name: str) -> str:
    """The same where it is a field among others: what is no occupation is a slip in that field.

    Raises:
        Refusal: `empty` or `bad-value`, with those that come near.
    """
    try:
        return occupation_called(name)
    except Refusal as refusal:
        code = "bad-value" if refusal.code == "unknown-id" else refusal.code
        raise Refusal(code, refusal.sentence, refusal.remedy, place="occupation") from refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class SortSkill(Request[SortedAnew]):
    """Say which skill some words in postings mean, or that they do not mean it; it is remembered and followed at once.

    Attributes:
        words: as they stand in the posting.
        skill: id in the vocabulary, or a name of your own for what it does not know.
        denied: that the words do not mean this skill.
    """

    words: str
    skill: str
    denied: bool = False


def sort_skill(context: Context, request: SortSkill) -> SortedAnew:
    """Fulfil `SortSkill`.

    Raises:
        Refusal: `empty` without words or skill.
    """
    from proprietor.market.skills.vocabulary.reading import id_of, shipped  # noqa: PLC0415 - as above

    words, skill = " ".join(request.words.split()), request.skill.strip()
    if not words or not skill:
        raise Refusal("empty", "Words and a skill belong together.", "Name both.", place="words" if not words else "skill")
    if len(skill) > LONGEST_SKILL:
        said = f"A skill has a name of {LONGEST_SKILL} signs at most."
        raise Refusal("too-long", said, "A word or two are enough.", place="skill")
    known = {name.lower(): each.id for each in shipped() for name in (each.id, each.label, *each.aliases)}
    meant = known.get(skill.lower()) or id_of(skill)
    anew = _remember(context, Exemplar(text=words, skill=meant, denied=request.denied, on=date_of(context.today)))
    return replace(anew, new=skill.lower() not in known)


def _remember(context: Context, exemplar: Exemplar) -> SortedAnew:
    """Write your word down, in the place of an earlier one on the same words, and sort anew what it touches."""
    from proprietor.market.sorting import Sorter, touched_by  # noqa: PLC0415 - as above

    clean = whole(exemplar, context.books, context.today)
    same = [each for each in context.books.of(Exemplar) if replace(each, id=clean.id, on=clean.on) == clean]
    if same:
        return SortedAnew(exemplar=same[-1], postings=0)
    earlier = [each for each in context.books.of(Exemplar) if _about(each) == _about(clean)]
    for each in earlier:
        context.drop(each.id)
    made = context.add(clean)
    sorter = Sorter.of(context.books.of(Exemplar))
    count = 0
    for posting in touched_by(made, context.books.of(Posting)):
        anew = sorter.sorted(posting)
        if anew != posting:
            context.put(anew)
            count += 1
    context.summary = f"Remembered: {short(made.title)}; {count:,} {'posting' if count == 1 else 'postings'} read anew"
    return SortedAnew(exemplar=made, postings=count)


def _about(exemplar: Exemplar) -> tuple[str, str]:
    return exemplar.text.lower(), exemplar.skill
