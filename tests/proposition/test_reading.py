"""Reading: what a line of a pasted text is taken for."""

import pytest

from proprietor.proposition.reading import read, section_of
from proprietor.proposition.report import LineKind

CASES = [
    ("- Cut costs", "claim"),
    ("- Excellent knowledge of Excel", "claim"),
    ("- Cooked", "claim"),
    ("- Excel", "other"),
    ("- ana@example.org", "contact"),
    ("- Languages: French, Arabic", "skills"),
    ("Experience", "heading"),
    ("WORK HISTORY:", "heading"),
    ("SOME OTHER THING", "heading"),
    ("## Somewhere", "heading"),
    ("### Nurse, St Mary, 2019–2023", "role"),
    ("### Nurse, St Mary", "role"),
    ("Office manager, Harbour School, 2019–2023", "role"),
    ("2019 - present: Nurse", "role"),
    ('2024 "Salt Roads", Kunsthalle Malmö.', "listing"),
    ('- 2024 "Salt Roads", Kunsthalle Malmö.', "listing"),
    ("- 2019 Group show, Moderna Museet", "listing"),
    ("2019 Group show, Moderna Museet", "role"),
    ("- 2021 wrote the fire plan for 3 sites", "claim"),
    ("## About", "heading"),
    ("## About me", "heading"),
    ("BSc Nursing, 2015–2018", "education"),
    ("University of Leeds", "education"),
    ("www.example.org", "contact"),
    ("+44 (0)7700 900 123", "contact"),
    ("Skills: Excel, Word", "skills"),
    ("Excel, Word, SAP, Python", "skills"),
    ("Cut costs from 9 to 2 in 2019–2021", "claim"),
    ("CUT COSTS", "heading"),
    ("I am the one who calls", "claim"),
    ("Excellent knowledge of Excel", "claim"),
    ("Oh dear", "other"),
    ("-----", "other"),
    ("| a | b |", "other"),
    ("…", "other"),
]


@pytest.mark.parametrize(("line", "kind"), CASES)
def test_a_single_line_is_taken_for_what_it_is(line: str, kind: str) -> None:
    assert [each.kind.value for each in read(line)] == [kind]


def test_sections_decide_about_their_lines() -> None:
    document = """Ana Maria Ruiz
Education
- Plumbing college
- Passed the gas exam with 94 of 100 points
Leeds
Something plain
## Odd heading
- Built a ramp
Skills
- Excel
Interests
Chess
References
Cut costs for them
"""
    assert [each.kind.value for each in read(document)] == [
        "contact", "heading", "education", "claim", "education", "education", "heading", "claim",
        "heading", "skills", "heading", "other", "heading", "other",
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["About", "About me", "Who I am", "Bio", "Profile"])
def test_what_stands_under_about_is_judged(heading: str) -> None:
    document = f"# Ana Ruiz\n\n## {heading}\n\nI stay calm when the ward is full.\n- Passionate, detail-oriented storyteller."
    assert [each.kind for each in read(document)][1:] == [LineKind.HEADING, LineKind.CLAIM, LineKind.CLAIM]


def test_a_listing_leaves_the_role_above_it_in_force() -> None:
    found = read("Work\nPainter | Malmö\n2024 “Salt Roads”, Kunsthalle\n- Painted 3 doors")
    assert [(each.kind.value, each.context) for each in found][2:] == [
        ("listing", "Painter | Malmö"),
        ("claim", "Painter | Malmö"),
    ]


def test_under_schooling_a_dated_title_is_schooling() -> None:
    assert [each.kind.value for each in read("Education\n- 2019 “Salt”, a thesis\n2020 “Silt”, a thesis")] == [
        "heading", "education", "education",
    ]  # fmt: skip


def test_roles_give_context_until_the_next_heading() -> None:
    document = """Experience
Nurse | St Mary | Leeds
- Cut falls from 9 to 2
Ward sister
- Wrote 2 rotas
Something that ends.
Projects
- Built a ramp
"""
    found = read(document)
    assert [(each.kind.value, each.context) for each in found] == [
        ("heading", ""),
        ("role", ""),
        ("claim", "Nurse | St Mary | Leeds"),
        ("role", ""),
        ("claim", "Ward sister"),
        ("claim", "Ward sister"),
        ("heading", ""),
        ("claim", ""),
    ]


def test_prose_is_judged_by_the_sentence() -> None:
    assert [each.text for each in read("I cut costs from 9 to 2. Then I built a ramp.")] == [
        "I cut costs from 9 to 2.",
        "Then I built a ramp.",
    ]


def test_code_and_comments_are_left_alone() -> None:
    assert [each.kind for each in read("```\ncut costs\n```\n<!-- lint: ignore W204 why -->\n<!-- x -->")] == [LineKind.OTHER] * 4


def test_words_after_bullets_without_bullets_are_other() -> None:
    assert [each.kind.value for each in read("Interests\n- Chess\nSomething here, no stop")] == ["heading", "other", "other"]
    assert [each.kind.value for each in read("Profile\n- Cut 9 costs\nA quiet person")] == ["heading", "claim", "other"]


def test_headings_are_known_whatever_their_dress() -> None:
    assert section_of("Work-Experience:") == "work"
    assert section_of("Skills & Tools") == "skills"
    assert section_of("Banana") == ""
