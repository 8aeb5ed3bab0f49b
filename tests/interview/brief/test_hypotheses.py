"""Hypotheses: what is spoken of most comes first, with a word for how sure it is and the ground it rests on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.brief.constants import CONSTANTS, Constants
from proprietor.interview.brief.hypotheses import Confidence, Hypothesis, hypothesis_of, to_rehearse
from proprietor.interview.playbook.cards import Pain
from proprietor.interview.playbook.shelf import pains
from tests.interview.brief.desk import ASKED, CELLAR, ROOMS, ROTA, notes, posting, weighed


def hypotheses(text: str, noted: str = "", title: str = "") -> list[Hypothesis]:
    return [hypothesis_of(each, CONSTANTS) for each in weighed(notes(noted), posting(text), title=title)]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("agency staff, alternate weekends", Confidence.LIKELY),
        ("alternate weekends, a rota, shifts and carers", Confidence.LIKELY),
        ("alternate weekends", Confidence.POSSIBLE),
        ("rota, night and carer", Confidence.POSSIBLE),
        ("rota and carers", Confidence.GUESS),
    ],
)
def test_confidence_is_a_word_for_what_was_found(text: str, confidence: Confidence) -> None:
    assert hypotheses(text)[0].confidence is confidence


def test_many_words_make_it_likely_without_a_phrase() -> None:
    pain = replace(ROTA, words=("rota", "night", "carer", "ward", "roster", "nurse"))
    [found] = weighed(posting("rota night carer ward roster nurse"), pains=(pain,))
    assert hypothesis_of(found, CONSTANTS).confidence is Confidence.LIKELY


def test_weights_that_come_to_nothing_do_no_harm() -> None:
    assert weighed(posting("a team player for our team"), constants=Constants(worn=0.0)) == ()


def test_boilerplate_alone_is_no_ground() -> None:
    assert hypotheses("a team player for our team") == []


def test_a_single_word_is_no_ground_unless_you_noted_it() -> None:
    assert hypotheses("we have a rota") == []
    assert [each.pain for each in hypotheses("", "they spoke of the rota twice")] == ["rota"]


def test_one_phrase_of_another_trade_is_no_ground_and_with_a_word_of_that_trade_it_is() -> None:
    foreign = replace(ROTA, sector="care", signals=("accurate records",))
    assert weighed(posting("A school office with accurate records"), pains=(foreign,)) == ()
    assert len(weighed(posting("A ward with accurate records and a rota"), pains=(foreign,))) == 1
    assert len(weighed(posting("A school office with accurate records"), pains=(replace(foreign, sector="people"),))) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A store: weekend trading, till work, keyholder duties at peak trading, queues on Saturday.", "retail-floor-too-thin"),
        ("You buy for our store: product ranges, markdowns, leftover stock each season.", "retail-wrong-stock"),
        ("Head of lending operations: loan applications wait, credit decisions are slow, brokers ring.", "lending-files-stuck"),
        ("Collections team leader: arrears management, forbearance, vulnerable customers.", "lending-arrears-late"),
        ("Lift mechanic: callouts are up, first-time fix is down, van stock is a lottery.", "trades-going-back"),
        ("Night baker: waste has been high, and we have had complaints about late loaves.", "same-complaints-return"),
    ],
)
def test_postings_of_many_trades_are_heard(text: str, wanted: str) -> None:
    assert wanted in [each.pain.id for each in weighed(posting(text), pains=pains())]


def test_notes_weigh_more_than_the_posting() -> None:
    [by_post] = weighed(posting("rota and carers"))
    [by_note] = weighed(notes("rota and carers"))
    assert by_note.weight > by_post.weight


def test_words_of_the_title_weigh_more() -> None:
    [plain] = weighed(posting("rota and carers"))
    [titled] = weighed(posting("rota and carers"), title="Carer")
    assert titled.weight > plain.weight


def test_a_few_words_of_another_trade_are_no_ground() -> None:
    signals = ("agency staff", "alternate weekends", "waking nights", "safe staffing", "pick up hours", "bank staff")
    care = replace(ROTA, sector="care", signals=signals)
    text = f"room and guest; {', '.join(signals)}, a rota and carers"
    assert [each.pain.id for each in weighed(posting(text), title="Guest services", pains=(care, ROOMS))] == ["rota"]


def test_a_few_words_of_a_trade_count_when_the_title_or_others_of_that_trade_stand_beside_them() -> None:
    linen = replace(ROOMS, id="linen", words=("linen", "lobby"))
    assert weighed(posting("room and guest")) == ()
    assert [each.pain.id for each in weighed(posting("room and guest"), title="Guest rooms")] == ["rooms"]
    assert [each.pain.id for each in weighed(posting("room, guest, lobby"), pains=(ROOMS, linen))] == []
    assert [each.pain.id for each in weighed(posting("room, guest, lobby, linen"), pains=(ROOMS, linen))] == ["rooms", "linen"]


def test_a_pain_that_rests_on_the_same_words_only_is_left_out() -> None:
    twin = replace(ROTA, id="twin", words=("rota",))
    assert [each.pain.id for each in weighed(posting("agency staff and a rota"), pains=(ROTA, twin))] == ["rota"]
    assert [each.pain for each in hypotheses("agency staff, damp walls, alternate weekends")] == ["rota", "cellar"]


def test_there_are_never_more_than_five() -> None:
    pains = tuple(Pain(id=f"p{n}", name="x", signals=(f"wet wall{'abcdefgh'[n]}",), questions=ASKED) for n in range(8))
    assert len(weighed(posting(" ".join(f"wet wall{sign}," for sign in "abcdefgh")), pains=pains)) == 5


def test_the_ground_is_said_with_every_quote() -> None:
    [found] = hypotheses("Agency staff on the rota, a carer and alternate\nweekends for a team player of the team")
    assert found.because.text == (
        "It rests on 3 phrases (“Agency staff”, “alternate weekends” and “team player”) and 2 words (“rota” and “carer”)."
    )
    assert (found.signals, found.words) == (2, 2)
    assert [source.words for source in found.because.sources][:2] == ["pain rota", "Agency staff"]


def test_what_is_not_named_is_hinted_at() -> None:
    pain = replace(ROTA, signals=(), words=("wa", "rota", "night", "carer", "ward"))
    [found] = weighed(posting("wa rota night carer ward"), pains=(pain,))
    assert hypothesis_of(found, CONSTANTS).because.text.endswith("“rota”, “night” and “carer” …).")


def test_questions_go_from_problem_to_need_once_a_phrase_tells_the_situation() -> None:
    [told] = hypotheses("alternate weekends")
    assert [each.text for each in told.questions] == ["What makes it hard?", "Who pays for it?", "What would it free?"]
    [untold] = hypotheses("rota and carers")
    assert [each.text for each in untold.questions] == ["Who draws the rota?", "What makes it hard?", "Who pays for it?"]


def test_somebody_elses_insight_is_offered_as_heard() -> None:
    [rota] = hypotheses("rota and carers")
    assert rota.insight is not None
    assert rota.insight.text == "Heard in that trade: “On our ward we asked first.” Offer it as heard, not as yours."
    [rooms] = hypotheses("room and guest", title="Guest rooms")
    assert rooms.insight is not None
    assert rooms.insight.text == "Counting helps."


def test_a_bare_pain_of_your_own_will_do() -> None:
    [found] = weighed(posting("damp walls"), pains=(CELLAR,))
    bare = hypothesis_of(found, CONSTANTS)
    assert (bare.insight, bare.joining, bare.summary) == (None, None, "")


def test_to_rehearse_those_suspected_come_first_then_what_hurts_everywhere_and_is_nearest_to_the_text() -> None:
    ward = replace(CELLAR, id="ward", sector="care", words=("bed",))
    costs, quality = (replace(CELLAR, id=each, sector=each, words=(each, "rota")) for each in ("cost", "quality"))
    pains = (CELLAR, ward, costs, quality, ROOMS)

    def ids(*suspected: str, text: str = "The quality of the rota") -> list[str]:
        return [each.id for each in to_rehearse(pains, suspected, text, CONSTANTS)]

    assert ids("cellar", "gone") == ["cellar", "quality", "cost"], "a ward is a matter of its trade alone, and so are rooms"
    assert ids("cellar", text="What it will cost") == ["cellar", "cost", "quality"]
    assert ids("ward", "cellar")[:2] == ["ward", "cellar"]
    assert set(ids("rooms")) == {"rooms", "cellar", "cost", "quality"}


@given(
    st.lists(st.sampled_from(["agency staff", "alternate weekends", "rota", "nights", "carers", "damp walls", "a room"])),
    st.text("qxz \n"),
)
def test_noise_never_adds_a_phrase(pieces: list[str], noise: str) -> None:
    text = ". ".join(pieces)
    before = {each.pain.id: each.signals for each in weighed(posting(text))}
    after = {each.pain.id: each.signals for each in weighed(posting(f"{text}. {noise}"))}
    assert after == before
