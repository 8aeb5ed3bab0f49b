"""The book of bosses: what is shipped holds, and what a person adds is read and checked."""

from proprietor.interview.playbook.bosscards import FACTS, read_bosses
from proprietor.interview.playbook.shelf import bosses, bosses_with, read_files, strict_faults

OWN = """
[[calendar]]
name = "The May list"
words = ["may"]
symptom = ["In May it is all very quiet here."]
cause = ["The list is made in May."]
cost = ["Whoever comes in June waits a year."]

[[fear]]
name = "They leave anyway"
words = ["leave"]
symptom = ["People leave."]
cause = ["Nobody asked them."]
cost = ["It costs us all."]
"""


def test_what_is_shipped_holds_to_everything_asked_of_it() -> None:
    assert strict_faults() == ()
    book = bosses()
    assert (len(book.calendar), len(book.criteria), len(book.fear)) == (6, 8, 8)
    assert len(book.bosses) == 6
    assert [each.id for each in book.examples] == ["ask-for-pay", "ask-for-time", "ask-for-a-task"]


def test_no_line_is_said_twice() -> None:
    book = bosses()
    facts = [line for kind in FACTS for fact in getattr(book, kind) for line in (*fact.symptom, *fact.cause, *fact.cost)]
    said = [line for name in book.verdicts.__slots__ for line in getattr(book.verdicts, name)]
    every = [*facts, *said, *book.questions, *book.greetings]
    assert len(set(every)) == len(every)


def test_facts_of_ones_own_are_added_and_take_the_place_of_those_with_their_name() -> None:
    book, faults = bosses_with({"mine.toml": OWN})
    assert faults == ()
    assert [each.name for each in book.calendar][-1] == "The May list"
    assert len(book.fear) == len(bosses().fear)
    assert next(each for each in book.fear if each.name == "They leave anyway").symptom == ("People leave.",)
    assert read_files({"mine.toml": OWN})[1] == ()


def test_what_is_wrong_in_them_is_told_and_left_out() -> None:
    text = '[[criteria]]\nname = "Half"\n[calendar]\nname = 3\n'
    book, faults = bosses_with({"mine.toml": text})
    assert book == bosses()
    places = {each.place.partition(",")[0] + "," + each.place.split(",")[1] for each in faults}
    assert places == {"mine.toml, criteria 1", "mine.toml, calendar 1"}
    assert set(faults) <= set(read_files({"mine.toml": text})[1])


def test_a_broken_shipped_file_would_be_told() -> None:
    book, faults = read_bosses({"verdicts": 1, "questions": 2, "greetings": 3, "boss": [4]}, {"example": [5]})
    assert len(faults) == 5
    assert (book.questions, book.greetings, book.bosses, book.examples) == ((), (), (), ())
