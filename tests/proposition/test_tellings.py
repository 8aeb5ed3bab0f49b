"""Tellings: carried over from books to books, and the same as if read anew."""

import random

import pytest

from proprietor.books import Win
from proprietor.proposition import lint
from proprietor.proposition.lint import MOST_KEPT, lint_record
from proprietor.proposition.tellings import NOTHING, after
from proprietor.values.ids import RecordId
from tests.shelves import books_of

WORDS = ["nurses", "wards", "boilers", "letters", "rotas", "trams", "forms", "clerks"]


def test_changed_wins_are_near_the_same_others_as_wins_read_anew() -> None:
    chance = random.Random(7)

    def win(number: int) -> Win:
        things = " ".join(chance.sample(WORDS, 4))
        return Win(id=RecordId(f"win_{number:010}"), action=f"Moved {chance.randint(2, 9)} {things}" if number % 5 else "Sat")

    wins = [win(number) for number in range(60)]
    told = after(NOTHING, wins)
    for step in range(40):
        place = chance.randrange(len(wins))
        match step % 4:
            case 0:
                del wins[place]
            case 1:
                wins.append(win(100 + step))
            case 2:
                wins[place] = Win(id=wins[place].id, action=win(1).action)
            case _:
                wins.append(wins.pop(place))
        told = after(told, wins)
        anew = after(NOTHING, wins)
        assert [told.of(each.id) for each in wins] == [anew.of(each.id) for each in wins]
    assert told.of(RecordId("win_zzzzzzzzzz")) == ()


def test_judgements_are_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_KEPT > 0
    monkeypatch.setattr(lint, "MOST_KEPT", 1)
    one, two = (Win(id=RecordId(f"win_{sign * 10}"), action="Moved 9 beds", result="All slept") for sign in "ab")
    books = books_of(one, two)
    assert lint_record(one, books) == lint_record(one, books)
    assert lint_record(two, books).findings
    assert lint_record(one, books).findings
