"""Context: asked, welcome, not needed, taught, offered, or the employer's own affairs."""

import pytest

from proprietor.market.sections import Part, Section
from proprietor.market.skills.context import Mention, framed, mention_of

X = "Xero"


def mention(text: str, section: Section = Section.UNKNOWN) -> Mention:
    start = text.index(X)
    return mention_of(Part(text, 0, section, bullet=False), start, start + len(X))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xero is essential", Mention.MUST),
        ("You must know Xero", Mention.MUST),
        ("3 years of Xero", Mention.MUST),
        ("Xero desirable", Mention.NICE),
        ("Xero would be a real plus", Mention.NICE),
        ("Xero, Sage or Dext would help", Mention.NICE),
        ("Xero, Sage an advantage", Mention.PLAIN),
        ("Sage is a must, ideally with Xero", Mention.NICE),
        ("Ideally Sage, but you must know Xero", Mention.MUST),
        ("Xero essential, Sage desirable", Mention.MUST),
        ("Xero not essential but an advantage", Mention.NICE),
        ("Xero desired", Mention.NICE),
        ("If you know Xero, even better", Mention.PLAIN),
        ("Xero is vital", Mention.MUST),
        ("Xero is desirable but not essential", Mention.NICE),
        ("Xero a plus, though not required", Mention.NICE),
        ("Xero is not required", Mention.NEGATED),
        ("No experience of Xero needed", Mention.NEGATED),
        ("No Xero skills are needed", Mention.NEGATED),
        ("You do not need to know Xero", Mention.NEGATED),
        ("No Xero", Mention.PLAIN),
        ("Full training on Xero", Mention.TAUGHT),
        ("We will teach you Xero", Mention.TAUGHT),
        ("Xero training is provided", Mention.TAUGHT),
        ("We build Xero plug-ins", Mention.ABOUT),
        ("Our clients love Xero", Mention.ABOUT),
        ("We use Xero", Mention.PLAIN),
        ("Our tools are Xero and Dext", Mention.PLAIN),
        ("Free lunch and Xero", Mention.OFFERED),
        ("Xero", Mention.PLAIN),
    ],
)
def test_the_words_around_tell_how_it_stands(text: str, expected: Mention) -> None:
    assert mention(text) is expected


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (Section.MUST, Mention.MUST),
        (Section.NICE, Mention.NICE),
        (Section.WORK, Mention.PLAIN),
        (Section.ABOUT, Mention.ABOUT),
        (Section.OFFER, Mention.OFFERED),
    ],
)
def test_else_the_section_tells(section: Section, expected: Mention) -> None:
    assert mention("Xero", section) is expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Experience of Xero", True),
        ("experienced in Xero", True),
        ("A sound knowledge of the Xero", True),
        ("Xero skills", True),
        ("Xero certification", True),
        ("Xero is essential", True),
        ("Xero an advantage", True),
        ("Xero would be a real advantage", True),
        ("Xero", False),
        ("We sell Xero to those with experience", False),
        ("Xero for your skills", False),
    ],
)
def test_words_right_beside_it_ask_for_it(text: str, asked: bool) -> None:
    start = text.index(X)
    assert framed(Part(text, 0, Section.UNKNOWN, bullet=False), start, start + len(X)) is asked
