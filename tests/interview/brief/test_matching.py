"""Matching: wins that speak to a pain, by words that are named, and never a private one."""

from dataclasses import replace

from proprietor.books import Link, LinkKind
from proprietor.interview.brief.constants import CONSTANTS
from proprietor.interview.brief.matching import matter_of, speaking_to, tellable, tellable_claims, words_here
from proprietor.interview.brief.vocabulary import vocabulary_of
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId
from tests.interview.brief.desk import HOLES, MASKED, PAINS, QUARREL, SECRET, posting, some_books, weighed
from tests.shelves import books_of

KNOWN = vocabulary_of(PAINS, 0.25)
[FOUND] = weighed(posting("agency staff and alternate weekends"))


def test_the_win_that_shares_most_comes_first() -> None:
    first, second = speaking_to(FOUND, (QUARREL, MASKED, HOLES), KNOWN, CONSTANTS)
    assert (first.win, second.win) == (HOLES.id, MASKED.id)
    assert first.shared == ("carer", "night", "rota", "shifts")
    assert first.line.text == "Open shifts fell from 33 to 9"


def test_the_reason_names_the_words_and_its_sources() -> None:
    [match] = speaking_to(FOUND, (MASKED,), KNOWN, CONSTANTS)
    assert match.reason.text == "It shares “carers”, “night” and “rota” with this. Tell it without names."
    assert match.masked
    assert [source.words for source in match.reason.sources] == [MASKED.id, "pain rota", "agency staff"]


def test_a_win_has_to_share_one_of_the_pains_own_words() -> None:
    loose = replace(MASKED, problem="An alternate player", action="Found one", result="Won")
    assert speaking_to(FOUND, (loose,), KNOWN, CONSTANTS) == ()
    assert len(speaking_to(FOUND, (replace(loose, result="Won the night"),), KNOWN, CONSTANTS)) == 1


def test_private_wins_are_never_looked_at() -> None:
    assert SECRET not in tellable(some_books())
    assert HOLES in tellable(some_books())


def test_a_claim_that_rests_on_a_private_win_is_not_told() -> None:
    open_claim, private_claim = (Claim(id=RecordId(f"clm_000000000{n}"), text="x") for n in (1, 2))
    books = books_of(
        HOLES,
        SECRET,
        open_claim,
        private_claim,
        Link(verb=LinkKind.CITES, source=open_claim.id, target=HOLES.id),
        Link(verb=LinkKind.CITES, source=private_claim.id, target=HOLES.id),
        Link(verb=LinkKind.CITES, source=private_claim.id, target=SECRET.id),
    )
    assert tellable_claims(books) == (open_claim,)


def test_what_matters_here_are_the_words_of_the_text_and_of_its_pains() -> None:
    here = words_here((FOUND,), KNOWN, "We like juggling customers")
    assert {"juggle", "rota"} <= here
    assert "customer" not in here
    assert "juggle" in matter_of(QUARREL)
