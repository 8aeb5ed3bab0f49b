"""Vocabularies of occupations: look into a download, take one in, list them, drop one."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.vocabulary_shelf import Download, ShelvedVocabulary
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.market.vocabularies import Vocabulary, VocabularyHead


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewVocabulary(Request[Download]):
    """Look into an official download of ESCO or O*NET, without keeping anything.

    Attributes:
        path: the zip file, the folder it was unpacked to, or its table of occupations.
        release: its number, when its name does not tell it; empty else.
    """

    path: Path
    release: str = ""


def preview_vocabulary(context: Context, request: PreviewVocabulary) -> Download:
    """Fulfil `PreviewVocabulary`."""
    return context.vocabularies.look_into(request.path, request.release)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What was taken in: the download, and what is kept of it."""

    download: Download
    kept: tuple[ShelvedVocabulary, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportVocabulary(Request[TakenIn]):
    """Take in the occupations of an official download of ESCO or O*NET; one of the same name is replaced.

    It is kept as a file of its own, not in the books, for it is no fact about the person.

    Attributes:
        path: as for `PreviewVocabulary`.
        release: as for `PreviewVocabulary`.
    """

    path: Path
    release: str = ""


def import_vocabulary(context: Context, request: ImportVocabulary) -> TakenIn:
    """Fulfil `ImportVocabulary`."""
    download = context.vocabularies.look_into(request.path, request.release)
    return TakenIn(download=download, kept=tuple(context.vocabularies.keep(download, context.now)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The vocabularies there are: ours, those that are kept, and names of files that cannot be read."""

    own: "VocabularyHead"
    kept: tuple[ShelvedVocabulary, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListVocabularies(Request[Listing]):
    """All vocabularies of occupations there are, with their attribution and licence."""


def list_vocabularies(context: Context, request: ListVocabularies) -> Listing:
    """Fulfil `ListVocabularies`."""
    from proprietor.market.vocabularies import own  # noqa: PLC0415 - only this needs it

    del request
    shelf = context.vocabularies
    return Listing(own=own().head, kept=tuple(shelf.every()), faults=tuple(shelf.faults()))


@dataclass(frozen=True, slots=True, kw_only=True)
class DropVocabulary(Request[ShelvedVocabulary]):
    """Take a vocabulary that was taken in off the disk; its download brings it back.

    Attributes:
        name: its whole name, such as "esco-1.2.1-en".
    """

    name: str


def drop_vocabulary(context: Context, request: DropVocabulary) -> ShelvedVocabulary:
    """Fulfil `DropVocabulary`."""
    found = next((each for each in context.vocabularies.every() if each.head.name == request.name), None)
    if found is None:
        raise _unknown(context, request.name)
    context.vocabularies.drop(found)
    return found


def vocabulary_named(context: Context, name: str) -> "Vocabulary":
    """Ours for no name or "own", else the one that is kept and that the name means.

    Raises:
        Refusal: `no-vocabulary` when there is none, or what the shelf refuses with.
    """
    from proprietor.market.vocabularies import chosen, own  # noqa: PLC0415 - as above

    if name in {"", "own"}:
        return own()
    kept = {each.head: each for each in context.vocabularies.every()}
    head = chosen(kept, name)
    if head is None:
        raise _unknown(context, name)
    return context.vocabularies.open(kept[head])


def _unknown(context: Context, name: str) -> Refusal:
    names = ", ".join(each.head.name for each in context.vocabularies.every())
    there = f"There are: own, {names}." if names else "There is only your program's own."
    remedy = f"{there} ESCO and O*NET are taken in from their official downloads."
    return Refusal("no-vocabulary", f"There is no vocabulary called “{name}”.", remedy, place="vocabulary")
