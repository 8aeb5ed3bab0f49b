"""The vocabulary: large, of all trades, each word once."""

from collections import Counter

from proprietor.market.skills.vocabulary.reading import SOFT, id_of, shipped


def test_there_are_many_skills_of_many_families() -> None:
    assert len(shipped()) >= 1_900
    families = Counter(skill.family for skill in shipped())
    assert len(families) >= 30
    assert min(families.values()) >= 5


def test_ids_and_words_are_each_of_one_skill() -> None:
    assert [word for word, count in Counter(skill.id for skill in shipped()).items() if count > 1] == []
    words = Counter(word for skill in shipped() for word in {each.lower() for each in (skill.label, *skill.aliases)})
    assert [word for word, count in words.items() if count > 1] == []


def test_what_is_ambiguous_has_words_that_show_it_is_meant() -> None:
    ambiguous = {skill.label: skill for skill in shipped() if skill.ambiguous}
    assert {"Go", "R", "Excel", "Spring", "Swift", "Word", "C"} <= ambiguous.keys()
    assert [label for label, skill in ambiguous.items() if not skill.near] == []
    assert ambiguous["Cleaning"].common
    assert not ambiguous["Go"].common


def test_ids_tell_alike_names_apart() -> None:
    ids = [id_of(label) for label in ("C", "C++", "C#", ".NET", "GD&T", "Security+", "REST APIs")]
    assert ids == ["c", "c-plus-plus", "c-sharp", "dot-net", "gd-and-t", "security-plus", "rest-apis"]


def test_ways_of_working_are_told_from_what_one_knows() -> None:
    soft = {skill.label for skill in shipped() if skill.soft}
    assert {"Communication", "Teamwork", "Prioritising", "Leadership", "Attention to detail"} <= soft
    assert soft.isdisjoint({"Python", "Negotiation", "Project management", "Nursing degree"})
    assert {skill.family for skill in shipped() if skill.soft} == {SOFT}


def test_words_it_stands_in_and_is_not_meant_are_longer_than_its_own() -> None:
    for skill in shipped():
        own = {word.lower() for word in (skill.label, *skill.aliases)}
        assert own.isdisjoint(word.lower() for word in skill.besides)
    assert "leadership team" in {word for skill in shipped() for word in skill.besides}
