"""Whom to ask next, with a reason; nobody twice."""

from dataclasses import replace

import pytest

from proprietor.books import Relation
from proprietor.calibration.feedback import feedback_of
from proprietor.calibration.whom import MOST, SHOWN, Next, whom_to_ask
from tests.calibration.heard import NOTES, ROTA, TALKS, answered, asked, books, crowd, person


def of(*records: object) -> tuple[Next, ...]:
    held = books(*records)  # type: ignore[arg-type]
    return whom_to_ask(held, feedback_of(held))


def test_a_boss_goes_before_friends_and_each_narrows_it_further() -> None:
    found = of(ROTA, NOTES, TALKS, person("lea", Relation.FRIEND), person("mirela", Relation.BOSS), person("kai"))
    assert found[0].person.name == "Mirela"
    assert all(each.after < each.before for each in found)
    assert [each.before for each in found[1:]] == pytest.approx([each.after for each in found[:-1]])
    assert found[0].reason == "Nobody has answered yet from where they stand (boss)."


def test_nobody_who_was_asked_or_has_answered_is_named() -> None:
    people = [person(name) for name in ("kai", "ines", "tomas")]
    found = of(ROTA, *people, asked("kai", "rota"), *answered("ines", {"rota": 4}))
    assert [each.person.name for each in found] == ["Tomas"]


@pytest.mark.parametrize("relation", Relation)
def test_there_is_a_reason_for_another_of_each_relation(relation: Relation) -> None:
    base = (ROTA, person("first", relation), person("second", relation))
    (found,) = of(*base, *answered("first", {"rota": 4}))
    assert found.reason.endswith(".")
    assert "Nobody has answered" not in found.reason
    assert "Nobody has answered" in of(*base)[0].reason


def test_those_who_are_awaited_count_as_if_they_would_answer() -> None:
    base = (ROTA, person("kai"), person("ines"))
    (alone, *_) = of(*base)
    (awaited,) = of(*base, asked("kai", "rota", "gone"))
    assert awaited.before < alone.before
    gone = of(ROTA, person("ines"), asked("nobody", "rota"))
    assert gone[0].before == pytest.approx(awaited.before)
    unnamed = replace(asked("nobody", "rota"), person=ROTA.id)
    assert of(ROTA, person("ines"), unnamed)[0].before == pytest.approx(awaited.before)


def test_without_people_or_competencies_there_is_nobody_to_ask() -> None:
    assert of(ROTA) == ()
    assert of(person("kai")) == ()


def test_only_a_few_are_named_and_of_many_people_the_newest_are_looked_at() -> None:
    found = of(ROTA, *(person(f"p{at}") for at in range(MOST + 1)))
    assert [each.person.name for each in found] == [f"P{at}" for at in range(1, SHOWN + 1)]
    assert len(of(ROTA, *crowd({"rota": 3}))) == 0
