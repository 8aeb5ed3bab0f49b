"""Context: asked, welcome, not needed, taught, offered, or the employer's own affairs."""

import pytest

from proprietor.market.sections import Part, Section
from proprietor.market.skills.context import Standing, standing_of

X = "Xero"


def standing(text: str, section: Section = Section.UNKNOWN) -> Standing:
    start = text.index(X)
    return standing_of(Part(text, 0, section, bullet=False), start, start + len(X))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xero is essential", Standing.MUST),
        ("You must know Xero", Standing.MUST),
        ("3 years of Xero", Standing.MUST),
        ("Xero desirable", Standing.NICE),
        ("Xero would be a real plus", Standing.NICE),
        ("Xero, Sage or Dext would help", Standing.NICE),
        ("Xero, Sage an advantage", Standing.PLAIN),
        ("Sage is a must, ideally with Xero", Standing.NICE),
        ("Ideally Sage, but you must know Xero", Standing.MUST),
        ("Xero essential, Sage desirable", Standing.MUST),
        ("Xero not essential but an advantage", Standing.NICE),
        ("Xero is not required", Standing.NEGATED),
        ("No experience of Xero needed", Standing.NEGATED),
        ("No Xero skills are needed", Standing.NEGATED),
        ("You do not need to know Xero", Standing.NEGATED),
        ("No Xero", Standing.PLAIN),
        ("Full training on Xero", Standing.TAUGHT),
        ("We will teach you Xero", Standing.TAUGHT),
        ("Xero training is provided", Standing.TAUGHT),
        ("We build Xero plug-ins", Standing.ABOUT),
        ("Our clients love Xero", Standing.ABOUT),
        ("We use Xero", Standing.PLAIN),
        ("Our tools are Xero and Dext", Standing.PLAIN),
        ("Free lunch and Xero", Standing.OFFERED),
        ("Xero", Standing.PLAIN),
    ],
)
def test_the_words_around_tell_how_it_stands(text: str, expected: Standing) -> None:
    assert standing(text) is expected


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (Section.MUST, Standing.MUST),
        (Section.NICE, Standing.NICE),
        (Section.WORK, Standing.PLAIN),
        (Section.ABOUT, Standing.ABOUT),
        (Section.OFFER, Standing.OFFERED),
    ],
)
def test_else_the_section_tells(section: Section, expected: Standing) -> None:
    assert standing("Xero", section) is expected
