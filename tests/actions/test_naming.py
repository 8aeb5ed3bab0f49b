"""Names are found however they are written: in other scripts, with accents as signs of their own, in capitals, in addresses."""

import unicodedata

import pytest

from proprietor.actions.naming import namings_of, striker, without_names
from proprietor.books import Person
from proprietor.books.people import FORGOTTEN
from proprietor.values.ids import RecordId
from tests.shelves import books_of


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Ana Ruiz", "RUIZ signed it off", "somebody signed it off"),
        ("Ana Ruiz", "https://example.org/ana-ruiz, ana_ruiz_cv.pdf", "https://example.org/somebody, somebody_cv.pdf"),
        ("José Núñez", unicodedata.normalize("NFD", "so José Núñez said"), "so somebody said"),
        ("王小明", "与王小明合作", "与somebody合作"),
        ("김철수", "김철수가 말했다", "somebody가 말했다"),
        ("สมชาย", "ลูกค้าสมชายพอใจ", "ลูกค้าsomebodyพอใจ"),
        ("محمد الفارسي", "وبمحمد الفارسي ثم محمد", "وبsomebody ثم somebody"),
        ("सीता शर्मा", "सीता ने कहा", "somebody ने कहा"),
        ("王", "国王", "国王"),
        ("José Núñez", "Jose Nunez, NUNEZ", "somebody, somebody"),
        ("Siobhán O'Neill", "O’Neill, SIOBHAN", "somebody, somebody"),
        ("Jean-Luc Moreau", "Jean Luc and @jean-lucmoreau", "somebody and @somebody"),
        ("Ana Ruiz", "@anaruiz, AnaRuiz", "@somebody, somebody"),
        ("Jo King", "joking aside", "joking aside"),
        ("Ana", "Ana's banana", "somebody's banana"),
        ("Will Young", "a young firm will grow", "a young firm will grow"),
    ],
)
def test_a_name_is_found_however_it_is_written(name: str, text: str, told: str) -> None:
    assert without_names(books_of(Person(name=name)))(text) == told


def test_how_a_person_is_reached_goes_out_even_where_they_may_be_named() -> None:
    person = Person(id=RecordId("per_1"), name="Ana Ruiz", contact="a.r@example.org, +44 20 7946 0018", may_be_named=True)
    told = without_names(books_of(person), {person.id})
    assert told("Ana Ruiz (a.r@example.org, +44 20 7946 0018) said so") == "Ana Ruiz (somebody, somebody) said so"


def test_where_nobody_is_named_a_text_stays_as_it_is() -> None:
    apart = unicodedata.normalize("NFD", "Café")
    assert without_names(books_of(Person(name="Ana Ruiz")))(apart) == apart


@pytest.mark.parametrize(
    ("name", "text"), [("王小明", "与王小明合作"), ("José Núñez", unicodedata.normalize("NFD", "José Núñez"))]
)
def test_whoever_is_forgotten_is_found_so_too(name: str, text: str) -> None:
    person = Person(id=RecordId("per_1"), name=name)
    books = books_of(person)
    assert FORGOTTEN in striker(namings_of(person, books), person, books)(text)


def test_somebody_without_a_name_is_found_nowhere() -> None:
    person = Person(id=RecordId("per_1"))
    books = books_of(person)
    assert striker(namings_of(person, books), person, books)(" a  b ") == " a  b "
