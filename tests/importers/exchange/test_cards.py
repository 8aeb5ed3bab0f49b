"""Address cards: people, with what a card says of them; of a whole address book none is sure."""

from proprietor.books import Person
from proprietor.importers.exchange import cards
from tests.importers.exchange.exports import VCARD, drafts, reading


def test_a_card_is_a_person() -> None:
    ana, bo, zoe = (each.record for each in drafts(VCARD, Person))
    assert ana == Person(
        name="Ana Ruiz",
        team="Head of nursing, Quayside Hospital",
        contact="ana@x.example\nhttps://ana.example",
        note="Sat in the office, saw the letter\nand more",
    )
    assert bo == Person(name="Bo Li")
    assert zoe == Person(name="Zoë Doe")
    assert not any(each.doubt for each in drafts(VCARD, Person))
    assert [(each.line, each.reason) for each in reading(VCARD).left_out] == [(23, "The card has no name.")]


def test_a_whole_address_book_is_doubtful() -> None:
    book = "".join(f"BEGIN:VCARD\nFN:Person {number}\nEND:VCARD\n" for number in range(cards.FEW + 1))
    assert {each.doubt for each in drafts(book, Person)} == {cards.BOOK}


def test_hostile_cards_do_no_harm() -> None:
    long = f"BEGIN:VCARD\nFN:A\nNOTE:{'x' * 60_000}\n{' y' * 60_000}\nEND:VCARD\n"
    (one,) = drafts(long, Person)
    assert isinstance(one.record, Person)
    assert len(one.record.note) <= 20_000
    assert not drafts("BEGIN:VCARD\nFN:never closed\n", Person)
    assert not drafts("END:VCARD\nBEGIN:VCARD\nno colon\n;;;:\nEND:VCARD\n", Person)


def test_too_many_are_refused(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(cards, "MOST", 1)
    assert "more than 1 cards" in reading(VCARD).left_out[-1].reason
