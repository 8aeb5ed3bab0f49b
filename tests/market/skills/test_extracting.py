"""Candidates: kinds, confidence of ambiguous words, and a person's word that wins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.skills.extracting import Decision, Kind, best_of, candidates_in, is_soft, label_of


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


@pytest.mark.parametrize(
    ("line", "skills", "kind"),
    [
        ("Experience of discharge planning required", ["discharge-planning"], Kind.MUST),
        ("Experience of bed management is essential", ["bed-management"], Kind.MUST),
        ("Leadership experience is a must", ["leadership"], Kind.MUST),
        ("You must have excellent communication skills", ["communication"], Kind.MUST),
        ("Ability to prioritise under pressure", ["prioritising", "working-under-pressure"], Kind.MUST),
        ("Experience of teaching is an advantage", ["teaching"], Kind.NICE),
        ("Lean or quality improvement training is desirable", ["lean", "quality-improvement"], Kind.NICE),
        ("Degree in nursing required", ["nursing-degree"], Kind.MUST),
        ("Strong knowledge of safeguarding", ["safeguarding"], Kind.MUST),
    ],
)
@pytest.mark.parametrize("above", ["", "- ", "Requirements\n", "Essential\n- "])
def test_ordinary_lines_outside_computing_are_read(line: str, skills: list[str], kind: Kind, above: str) -> None:
    told = candidates_in(above + line)
    assert [each.skill for each in told] == skills
    assert {each.kind for each in told} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "The senior leadership team will meet you.",
        "We are an equal opportunities employer.",
        "Closing date: Friday.",
        "Shifts on a full-time basis.",
        "You may talk to the sales team.",
        "Our teaching staff like it here.",
    ],
)
def test_words_that_only_look_like_a_skill_are_none(text: str) -> None:
    assert found(text) == []


def test_soft_skills_are_known_as_such() -> None:
    assert is_soft("communication")
    assert not is_soft("python")
    assert not is_soft("what only I know")


def test_ones_own_words_are_found_as_skills() -> None:
    decisions = [
        Decision(skill="lamination", asked=True, said="book fold"),
        Decision(skill="sql", asked=True, said="SQL"),
        Decision(skill="x", asked=True, said="never said"),
    ]
    told = candidates_in("Requirements\n- SQL\n- Book fold, not bookfold", decisions=decisions)
    assert [(each.skill, each.label, each.said, each.confirmed) for each in told] == [
        ("sql", "SQL", "SQL", True),
        ("lamination", "book fold", "Book fold", True),
    ]
    assert {each.kind for each in told} == {Kind.MUST}


def test_a_skill_is_called_by_its_label_or_by_what_one_said() -> None:
    assert label_of("c-sharp") == "C#"
    assert label_of("only-mine", "My way") == "My way"
    assert label_of("only-mine") == "only mine"


def test_a_bare_word_shows_no_soft_skill_even_where_little_is_asked() -> None:
    assert found("The organisation took the initiative in marketing", least=0.2) == ["took the initiative", "marketing"]
    assert found("The organisation liked the accuracy", least=0.2) == []


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("I led a team of nine through the move.", "leadership"),
        ("I prioritised the calls that could not wait.", "prioritising"),
        ("I mentored two apprentices.", "mentoring"),
        ("I negotiated a new price.", "negotiation"),
        ("I trained staff on the new till.", "training-others"),
    ],
)
def test_what_one_did_shows_a_soft_skill_in_the_past_tense(text: str, skill: str) -> None:
    assert skill in {each.skill for each in candidates_in(text)}
