"""The automaton: the longest alias, whole words, across no stop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.skills.automaton import Automaton, of_shipped, tokens_of
from proprietor.market.skills.vocabulary.reading import Skill

FEW = Automaton(
    [
        Skill(id="c", label="C", ambiguous=True),
        Skill(id="cpp", label="C++"),
        Skill(id="net", label=".NET"),
        Skill(id="node", label="Node.js", aliases=("Node",)),
        Skill(id="lift", label="Manual handling"),
        Skill(id="alarm", label="Fire alarms"),
        Skill(id="truck", label="Reach truck"),
        Skill(id="acs", label="ACS"),
        Skill(id="clean", label="Cleaning", ambiguous=True, common=True),
        Skill(id="gdt", label="GD&T"),
        Skill(id="lead", label="Leadership", besides=("leadership team",)),
        Skill(id="hours", label="Drivers' hours"),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("C and C++, c++ too", ["C", "C++", "c++"]),
        ("c is small", []),
        (".NET, asp.net", [".NET"]),
        ("Node.js or node", ["Node.js", "node"]),
        ("manual-handling", ["manual-handling"]),
        ("manual, handling", []),
        ("manual. Handling", []),
        ("manual\nhandling", ["manual\nhandling"]),
        ("manual\nHandling", []),
        ("a fire alarm and reach trucks", ["fire alarm", "reach trucks"]),
        ("ACS, not acs", ["ACS"]),
        ("cleaning", ["cleaning"]),
        ("GD&T, gd & t", ["GD&T"]),
        ("manual", []),
        ("leadership in a leadership team", ["leadership"]),
        ("a senior leadership teams", []),
        ("drivers' hours, drivers’ hours", ["drivers' hours", "drivers’ hours"]),
    ],
)
def test_aliases_are_found(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.stop] for hit in FEW.find(text)] == found


def test_it_is_known_whether_the_label_stands_there() -> None:
    assert [hit.by_label for hit in FEW.find("Node.js, Node")] == [True, False]


def test_words_keep_their_signs() -> None:
    assert [token.low for token in tokens_of("C++, C#. R&D")] == ["c++", "c#", "r", "&", "d"]


@given(st.text() | st.text("cC+# .netnodejs manual handling&", max_size=200))
def test_hits_are_in_order_and_none_overlap(text: str) -> None:
    places = [place for hit in of_shipped().find(text) for place in (hit.start, hit.stop)]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "found"),
    [("A BEd and a PGCE", 2), ("a bed, two beds, BED", 1), ("Keep beds moving", 0), ("31 March", 0), ("An MArch", 1)],
)
def test_a_short_name_with_capitals_is_no_word_in_small_letters(text: str, found: int) -> None:
    assert len(of_shipped().find(text)) == found
