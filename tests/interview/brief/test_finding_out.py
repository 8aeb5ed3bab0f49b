"""Finding out: what the pains, the gaps, your complaints and your wants make you ask before you decide."""

from proprietor.books import Books, Complaint, Want
from proprietor.interview.brief.constants import CONSTANTS
from proprietor.interview.brief.finding_out import to_find_out
from proprietor.interview.brief.hypotheses import hypothesis_of
from proprietor.market.advert import read_advert
from proprietor.values.money import Pay, Period
from tests.interview.brief.desk import posting, weighed
from tests.shelves import books_of

FULL = "Cook\nLocation: Whitby\nFull-time\n£12 an hour"
PAY = Pay(minor=1500, currency="GBP", period=Period.HOUR)


def asked(text: str = FULL, pains: str = "", books: Books | None = None) -> list[str]:
    found = [hypothesis_of(each, CONSTANTS) for each in weighed(posting(pains))]
    return [each.text for each in to_find_out(read_advert(text), found, books or Books(), CONSTANTS)]


def test_a_full_posting_leaves_nothing_to_ask() -> None:
    assert asked() == []


def test_gaps_are_asked_about() -> None:
    pay, place, hours = asked("Cook for fish")
    assert "what is paid" in pay
    assert "where the work is done" in place
    assert "what the hours are" in hours
    assert asked("Cook, hybrid, £12 an hour, part-time") == []


def test_pains_tell_what_to_look_at_unless_they_are_guesses() -> None:
    assert asked(pains="agency staff and alternate weekends") == ["See who covered last weekend."]
    assert asked(pains="rota and carers") == []
    assert asked(pains="damp walls") == []


def test_open_complaints_become_questions() -> None:
    books = books_of(Complaint(what="Plans change"), Complaint(what="Mended", outcome="Yes"), Complaint())
    assert asked(books=books) == ["Where you are now, this is wrong: “Plans change”. How would it be here, and who could tell?"]


def test_wants_are_held_against_the_posting() -> None:
    books = books_of(Want(what="More", pay=PAY), Want(what="Four days"), Want(what="Granted", outcome="Yes"), Want())
    assert asked(books=books) == [
        "You want “More” (15 GBP an hour); the posting states £12 an hour.",
        "You want “Four days”. Could this post give it, and from when?",
    ]
    assert "You want “More”. Could this post give it, and from when?" in asked("Cook", books=books)
