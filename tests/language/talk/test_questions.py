"""Questions of an utterance. In the tables "[" and "]" stand around each; the kind and form are told beside it."""

import pytest

from proprietor.language.talk.asking import Form, Invites, Kind, Question
from proprietor.language.talk.questions import has_question, questions_of

INFORMATION, REQUEST, RHETORICAL, BACKCHANNEL, QUOTED = Kind
OPEN, YES_NO, ALTERNATIVE, TAG, DECLARATIVE = Form


def framed(text: str, questions: tuple[Question, ...]) -> str:
    """The text with brackets around its questions."""
    for each in reversed(questions):
        text = f"{text[: each.start]}[{text[each.start : each.stop]}]{text[each.stop :]}"
    return text


def check(framed_text: str, kinds: list[tuple[Kind, Form]], *, marked: bool) -> None:
    text = framed_text.replace("[", "").replace("]", "")
    found = questions_of(text, marked)
    assert framed(text, found) == framed_text
    assert [(each.kind, each.form) for each in found] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("[So, what broke]?", [(INFORMATION, OPEN)]),
        ("It broke. [Do you mind]? We don't.", [(INFORMATION, YES_NO)]),
        ("[You left]? [And why]?", [(INFORMATION, DECLARATIVE), (INFORMATION, OPEN)]),
        ("Well, [tell me more]?", [(REQUEST, OPEN)]),
        ("[Um, and]?", [(INFORMATION, DECLARATIVE)]),
        ("[It's cold, isn't it]?", [(INFORMATION, TAG)]),
        ("[Tea or coffee]?", [(INFORMATION, ALTERNATIVE)]),
        ("It broke.", []),
        ("So, well.", []),
        ("", []),
    ],
)
def test_a_mark_closes_a_question(text: str, kinds: list[tuple[Kind, Form]]) -> None:
    check(text, kinds, marked=True)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("[Really]?", [(BACKCHANNEL, DECLARATIVE)]),
        ("Oh, [is it]?", [(BACKCHANNEL, YES_NO)]),
        ("[Has Paul]?", [(INFORMATION, YES_NO)]),
        ("[Has she]?", [(BACKCHANNEL, YES_NO)]),
        ("[Two she]?", [(INFORMATION, DECLARATIVE)]),
        ("[Dr Solway]?", [(BACKCHANNEL, DECLARATIVE)]),
        ("[It broke, you know]?", [(BACKCHANNEL, DECLARATIVE)]),
        ("[Do they, you know]?", [(INFORMATION, YES_NO)]),
        ("[What do you know]?", [(INFORMATION, OPEN)]),
        ("[Who knows]?", [(RHETORICAL, OPEN)]),
        ("Well, [who knows]?", [(RHETORICAL, OPEN)]),
        ("[Can I ask you something about the barn]?", [(RHETORICAL, YES_NO)]),
        ("“[Why now]?” he said.", [(QUOTED, OPEN)]),
        ("[My boss asked, why now]?", [(QUOTED, DECLARATIVE)]),
        ("[You said, why now]?", [(INFORMATION, DECLARATIVE)]),
        ("[The vet said: you feed him]?", [(INFORMATION, DECLARATIVE)]),
        ("[The vet came, how odd]?", [(INFORMATION, DECLARATIVE)]),
    ],
)
def test_not_every_mark_asks_something_of_the_other(text: str, kinds: list[tuple[Kind, Form]]) -> None:
    check(text, kinds, marked=True)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("So, [walk me through it].", [(REQUEST, OPEN)]),
        ("I have one thing left: [walk me through it].", [(REQUEST, OPEN)]),
        ("If you like, [please tell us more].", [(REQUEST, OPEN)]),
        ("If you like, tell us more.", []),
        ("Tell me more!", []),
        ("“Tell me more.”", []),
        ("[I wonder how you cope].", [(INFORMATION, OPEN)]),
        ("It broke, and [I wonder how you cope].", [(INFORMATION, OPEN)]),
        ("[I'd like to know the price].", [(INFORMATION, YES_NO)]),
        ("Let me ask you something.", []),
        ("It broke, so, well, okay.", []),
        ("It broke, , it rained, the end.", []),
    ],
)
def test_requests_and_indirect_questions_need_no_mark(text: str, kinds: list[tuple[Kind, Form]]) -> None:
    check(text, kinds, marked=True)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("[So do you have a dog].", [(INFORMATION, YES_NO)]),
        ("[What do you do there].", [(INFORMATION, OPEN)]),
        ("Do you.", []),
        ("Do they swim.", []),
        ("Dogs do bark.", []),
        ("What the dog did was odd.", []),
        ("What you do, you do.", []),
        ("Can your dog swim.", []),
        ("What I think is do you.", []),
        ("Have you know of it.", []),
    ],
)
def test_a_forgotten_mark_is_seen_early_in_a_sentence(text: str, kinds: list[tuple[Kind, Form]]) -> None:
    check(text, kinds, marked=True)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("[so do you have a dog]", [(INFORMATION, YES_NO)]),
        ("[well what do you do and] [what do they do]", [(INFORMATION, OPEN), (INFORMATION, OPEN)]),
        ("he said [do you want it]", [(QUOTED, YES_NO)]),
        ("he told me so [do you want it]", [(QUOTED, YES_NO)]),
        ("you said [do you want it]", [(INFORMATION, YES_NO)]),
        ("it rained [do you want it]", [(INFORMATION, YES_NO)]),
        ("[so you have a dog]", [(INFORMATION, DECLARATIVE)]),
        ("so [walk me through it]", [(REQUEST, OPEN)]),
        ("[i wonder how you cope]", [(INFORMATION, OPEN)]),
        ("it rained for a week and then it broke so [tell me more about it]", [(REQUEST, OPEN)]),
        ("it rained so tell me more", []),
        ("it rained for a week and then we had to tell them more", []),
        ("who knows", []),
        ("oh really", []),
        ("so well okay", []),
        ("it rained", []),
        ("", []),
        ("we sold the barn how about that", []),
        ("we sold the barn [how about the dog]", [(INFORMATION, OPEN)]),
    ],
)
def test_questions_are_found_without_marks(text: str, kinds: list[tuple[Kind, Form]]) -> None:
    check(text, kinds, marked=False)


@pytest.mark.parametrize(
    ("text", "invites"),
    [
        ("And the scones?", Invites.STORY),
        ("And if it rains?", Invites.STORY),
        ("And it works?", Invites.YES_NO),
        ("The scones?", Invites.YES_NO),
        ("Um, and?", Invites.STORY),
        ("And your scones and the tea?", Invites.YES_NO),
        ("Tell me.", Invites.STORY),
    ],
)
def test_an_and_before_a_fragment_asks_for_a_story(text: str, invites: Invites) -> None:
    (found,) = questions_of(text)
    assert found.invites is invites


def test_a_request_is_open() -> None:
    (found,) = questions_of("Tell me more.")
    assert found.is_open


def test_whether_a_text_has_marks_is_seen_or_told() -> None:
    assert questions_of("so you have a dog") == questions_of("so you have a dog", marked=False)
    assert questions_of("so you have a dog", marked=True) == ()
    assert questions_of("So you have a dog") == ()
    assert has_question(questions_of("So you have a dog", marked=False))


@pytest.mark.parametrize(
    ("text", "asks"), [("Who knows?", False), ("Who knows? Do you swim?", True), ("It broke.", False), ("Tell me more.", True)]
)
def test_an_utterance_asks_when_one_of_its_questions_does(text: str, *, asks: bool) -> None:
    assert has_question(questions_of(text)) is asks
