"""Words of a title: what adverts hang on it is left out, and what is written in two ways is read in one."""

import pytest

from proprietor.market.title_words import before_field, by_first_word, folded, parts_of, shed, tokens_of, tokens_of_each, without


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Node.js / C# / C++ / .NET", ("node.js", "c#", "c++", ".net")),
        ("Bäcker & Pâtissier", ("backer", "and", "patissier")),
        ("Driver's mate", ("drivers", "mate")),
        ("Vice President, Front-End", ("vp", "frontend")),
        ("…", ()),
    ],
)
def test_tokens(text: str, tokens: tuple[str, ...]) -> None:
    assert tokens_of(text) == tokens


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Software Engineer (m/w/d) - Berlin", (("software", "engineer"), ("berlin",))),
        ("Cook (f/m/x)", (("cook",),)),
        ("Verkäufer/-in (gn)", (("verkaufer",),)),
        ("Chef:in, in-house", (("chef",), ("in", "house"))),
        ("Plumber - £38k + van", (("plumber",), ("van",))),
        ("Cleaner £12.60ph", (("cleaner",),)),
        ("Nurse – $40 - $52/hr", (("nurse",),)),
        ("Driver, up to €2,800 per month", (("driver",),)),
        ("Analyst JR-104433", (("analyst",),)),
        ("Analyst Req ID: 5512", (("analyst",),)),
        ("Teacher September 2026", (("teacher", "september"),)),
        ("Staff Nurse Band 5 (12 month FTC)", (("staff", "nurse"), ("ftc",))),
        ("Receptionist/Administrator", (("receptionist", "administrator"),)),
        ("Welder / Fabricator", (("welder",), ("fabricator",))),
        ("M&E Engineer", (("m", "and", "e", "engineer"),)),
        ("()", ()),
    ],
)
def test_parts_without_numbers_pay_and_marks(title: str, parts: tuple[tuple[str, ...], ...]) -> None:
    assert parts_of(title) == parts


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Part time remote bookkeeper", ("bookkeeper",)),
        ("Part of a team", ("part", "of", "a", "team")),
        ("Executive assistant to the finance director", ("executive", "assistant")),
        ("Analyst, reporting to the CFO", ("analyst",)),
        ("To let", ("to", "let")),
        ("Business to business seller", ("business", "to", "business", "seller")),
        ("Immediate start", ()),
    ],
)
def test_what_hangs_on_a_title_is_shed(title: str, left: tuple[str, ...]) -> None:
    assert shed(tokens_of(title)) == left


@pytest.mark.parametrize(
    ("token", "word"),
    [
        ("labourers", "laborer"),
        ("centre", "center"),
        ("mgr", "manager"),
        ("deliveries", "delivery"),
        ("nurses", "nurse"),
        ("glass", "glass"),
        ("campus", "campus"),
        ("his", "his"),
        ("ios", "ios"),
        ("tiles", "tile"),
        ("ties", "tie"),
    ],
)
def test_one_spelling(token: str, word: str) -> None:
    assert folded([token]) == (word,)


def test_words_of_grammar_are_left_out() -> None:
    assert folded(["head", "of", "the", "kitchen"]) == ("head", "kitchen")


def test_the_longest_phrase_is_taken() -> None:
    phrases = by_first_word(["night", "night shift", "shift"])
    assert without(("night", "shift", "night", "cook"), phrases) == (("cook",), (("night", "shift"), ("night",)))


@pytest.mark.parametrize(
    ("title", "before"),
    [
        ("Teacher of mathematics", "teacher"),
        ("Lecturer in law for adults", "lecturer"),
        ("Line cook", "line cook"),
        ("To let", "to let"),
        ("", ""),
    ],
)
def test_the_kind_of_worker_is_named_before_the_field(title: str, before: str) -> None:
    assert list(before_field(tokens_of(title))) == before.split()


@pytest.mark.parametrize("text", ["Chef de partie", "C++ / C# developer", "Zoë’s R&D\nhelper", "", "Head of sales, part time"])
def test_many_texts_at_once_give_the_same_words(text: str) -> None:
    assert tokens_of_each(["Bed manager", text, "Nurse"]) == [tokens_of("Bed manager"), tokens_of(text), tokens_of("Nurse")]
