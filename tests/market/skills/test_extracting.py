"""Candidates: kinds, confidence of ambiguous words, and a person's word that wins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.skills.extracting import Decision, Kind, best_of, candidates_in


def found(text: str, title: str = "", **given: object) -> list[str]:
    return [each.said for each in candidates_in(text, title, **given)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Services in Go on Kubernetes", ["Go", "Kubernetes"]),
        ("Go through incidents with us", []),
        ("You excel, and Excel at work", []),
        ("Excel and PowerPoint", ["Excel", "PowerPoint"]),
        ("Spring retreat", []),
        ("Java, Spring", ["Java", "Spring"]),
        ("flow cytometry or R", ["flow cytometry", "R"]),
        ("R or flow cytometry", ["R", "flow cytometry"]),
        ("Python; a break, then Sketch", ["Python"]),
        ("Docker, and above all Puppet", ["Docker", "Puppet"]),
        ("- Rust", ["Rust"]),
        ("- Rust is what the pans have", []),
        ("I saw R2 and C3", []),
    ],
)
def test_ambiguous_words_need_words_that_show_they_are_meant(text: str, said: list[str]) -> None:
    assert found(text) == said


def test_a_common_word_may_be_shown_by_the_whole_posting() -> None:
    assert found("Cleaning. You mind coshh.") == ["Cleaning", "coshh"]
    assert found("Cleaning.") == []
    assert found("Swift answers. You know Xcode.") == ["Xcode"]
    assert found("Cleaning.", "Kitchen porter") == ["Cleaning"]


def test_what_is_not_asked_is_kept_back_and_can_be_shown() -> None:
    text = "About us\nWe love Python.\nBenefits\nGerman lessons\nRequirements\n- SQL\n- No Java required"
    assert found(text) == ["SQL"]
    assert {each.why for each in candidates_in(text, least=0)} == {"about", "offered", "must", "negated"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Requirements\n- SQL", Kind.MUST),
        ("Nice to have\n- SQL", Kind.NICE),
        ("SQL and a calm head", Kind.MUST),
        ("You will write SQL", Kind.UNKNOWN),
        ("The role\n- SQL", Kind.UNKNOWN),
    ],
)
def test_its_kind_is_told(text: str, kind: Kind) -> None:
    assert [each.kind for each in candidates_in(text)] == [kind]


def test_the_employers_own_name_is_no_skill() -> None:
    assert found("Mailchimp wants you. Python is a must.", company="MailChimp") == ["Python"]
    assert found("Mailchimp and Python", company="Quay") == ["Mailchimp", "Python"]


def test_a_persons_word_wins() -> None:
    text = "SQL and Python. We love Java."
    decisions = [
        Decision(skill="sql", asked=False),
        Decision(skill="python", asked=False, said="snake"),
        Decision(skill="java", asked=True, kind=Kind.NICE),
        Decision(skill="docker", asked=True),
        Decision(skill="rust", asked=False),
    ]
    told = candidates_in(text, decisions=decisions)
    assert [(each.skill, each.kind, each.confirmed) for each in told] == [
        ("python", Kind.MUST, None),
        ("java", Kind.NICE, True),
        ("docker", Kind.UNKNOWN, True),
    ]
    assert (told[1].confidence, told[1].why, told[2].start) == (1.0, "confirmed", -1)


def test_a_word_on_one_wording_counts_for_that_alone() -> None:
    decisions = [Decision(skill="postgresql", asked=False, said="postgres")]
    assert found("PostgreSQL, Postgres", decisions=decisions) == ["PostgreSQL"]


def test_each_skill_is_there_once_at_its_best() -> None:
    text = "You will write SQL.\nRequirements\n- SQL\nNice to have\n- SQL"
    assert [(each.skill, each.kind) for each in best_of(candidates_in(text))] == [("sql", Kind.MUST)]


@given(st.text() | st.text("Go R Excel, no SQL\n-: we You", max_size=200))
def test_each_candidate_stands_where_it_says(text: str) -> None:
    for each in candidates_in(text, least=0):
        assert text[each.start : each.stop] == each.said
        assert 0 <= each.confidence <= 1
