"""Building: one page from a posting, notes and books; the first hypothesis is one a person of that trade would share."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books import Books
from proprietor.interview.brief.build import NOTHING_POINTS, Brief, build_brief
from proprietor.interview.brief.hypotheses import Confidence
from proprietor.interview.brief.setting import Form
from proprietor.interview.brief.traced import Source, SourceKind, Traced
from proprietor.interview.playbook.cards import Playbook
from proprietor.interview.playbook.shelf import scenarios, shipped
from proprietor.market.advert import MOST_SIGNS, read_advert
from tests.interview.brief.desk import PAINS, SECRET, some_books
from tests.refusing import refusal_of, refused
from tests.strategies import whole_books

POSTINGS = Path(__file__).parent / "postings"
TODAY = date(2026, 3, 14)


def brief_of(text: str, notes: str = "", books: Books | None = None) -> Brief:
    return build_brief(read_advert(text), notes, some_books() if books is None else books, shipped(), TODAY)


def brief_on(name: str, notes: str = "") -> Brief:
    return brief_of((POSTINGS / name).read_text(encoding="utf-8"), notes)


def parts_of(held: object) -> Iterator[object]:
    yield held
    if is_dataclass(held) and not isinstance(held, type):
        for each in fields(held):
            yield from parts_of(getattr(held, each.name))
    elif isinstance(held, tuple):
        for each in held:
            yield from parts_of(each)


@pytest.mark.parametrize(
    ("name", "pain"),
    [
        ("care-home-nurse.txt", "care-rota-gaps"),
        ("machine-maintenance.txt", "industry-line-stops"),
        ("head-of-finance.txt", "month-end-drags"),
        ("primary-teacher.txt", "education-lost-lessons"),
        ("sous-chef.txt", "hospitality-kitchen-leaving"),
        ("planner-council.txt", "casework-backlog"),
        ("sales-account.txt", "customers-drift-off"),
        ("lab-postdoc.txt", "science-wont-repeat"),
        ("site-manager.txt", "trades-site-clashes"),
        ("support-engineer.html", "old-system-limps"),
        ("charity-fundraiser.html", "charity-restricted-money"),
    ],
)
def test_the_first_hypothesis_is_the_trades_own(name: str, pain: str) -> None:
    first = brief_on(name).hypotheses[0]
    assert (first.pain, first.confidence) == (pain, Confidence.LIKELY)


FIRST = {
    "design-lead-studio": "creative-endless-rounds",
    "fundraising-manager": "charity-restricted-money",
    "head-of-maths": "education-lost-lessons",
    "machine-shop-supervisor": "industry-changeovers",
    "permits-team-leader": "casework-backlog",
    "restaurant-manager-hotel": "hospitality-kitchen-leaving",
    "senior-backend-engineer": "old-system-limps",
    "site-manager-housing": "trades-site-clashes",
    "ward-night-shift": "care-rota-gaps",
}
"""Postings that somebody else wrote without the playbook's words in mind, and what their trade would say first."""


@pytest.mark.parametrize("talk", [each for each in scenarios() if each.id in FIRST], ids=lambda talk: talk.id)
def test_it_holds_for_postings_written_by_others(talk) -> None:  # type: ignore[no-untyped-def]
    assert brief_of(talk.posting).hypotheses[0].pain == FIRST[talk.id]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("primary-teacher.txt", Form.PANEL),
        ("planner-council.txt", Form.PANEL),
        ("warehouse-entry.txt", Form.SCREEN),
        ("sous-chef.txt", Form.TALK),
    ],
)
def test_the_setting_is_recognised(name: str, form: Form) -> None:
    assert brief_on(name).setting.form is form


def test_scripts_of_a_page_are_not_read_as_words() -> None:
    assert "care-rota-gaps" not in {each.pain for each in brief_on("support-engineer.html").hypotheses}


def test_a_posting_of_three_words_rests_on_the_notes_alone() -> None:
    brief = brief_of("Nurse, night shift")
    assert brief.hypotheses == ()
    assert brief.cautions == ("Only three words: the hypotheses rest on your notes alone.", NOTHING_POINTS)
    noted = brief_of("Nurse, night shift", "They spoke of bank and agency staff and the rota.")
    assert noted.hypotheses[0].pain == "care-rota-gaps"
    assert {source.kind for source in noted.hypotheses[0].because.sources} == {SourceKind.PLAYBOOK, SourceKind.NOTES}
    assert NOTHING_POINTS not in noted.cautions


def test_wins_that_speak_to_a_pain_are_told_first() -> None:
    brief = brief_on("care-home-nurse.txt")
    assert [each.pain for each in brief.speaking] == [each.pain for each in brief.hypotheses]
    best = brief.speaking[0].wins[0].win
    assert best in {answer.win for answer in brief.answers}
    assert best not in {source.words for line in brief.leave_out for source in line.sources if "skill" not in line.text}


def test_without_books_everything_missing_is_said() -> None:
    brief = brief_of("Registered nurse for the night team with agency staff and a rota of shifts and weekends", books=Books())
    assert all(answer.missing is not None for answer in brief.answers)
    assert all(each.missing for each in brief.four)
    assert brief.leave_out == ()


def test_without_a_playbook_there_is_still_a_page() -> None:
    brief = build_brief(read_advert("Cook"), "", some_books(), Playbook(), TODAY)
    assert (brief.hypotheses, brief.answers) == ((), ())
    assert brief.made_on == TODAY


def test_notes_without_end_are_refused() -> None:
    assert refused(build_brief, read_advert("Cook"), "x" * (MOST_SIGNS + 1), Books(), Playbook(), TODAY).code == "too-long"


def test_the_same_input_gives_the_same_brief() -> None:
    assert brief_on("sous-chef.txt", "no rota") == brief_on("sous-chef.txt", "no rota")


@pytest.mark.parametrize("name", sorted(path.name for path in POSTINGS.iterdir()))
def test_every_quote_stands_where_it_says_and_every_record_exists(name: str) -> None:
    brief, books = brief_on(name, "They spoke of the rota, agency staff and panel interviews."), some_books()
    texts = {SourceKind.POSTING: brief.posting.text, SourceKind.NOTES: brief.your_notes}
    sources = [each for each in parts_of(brief) if isinstance(each, Source)]
    assert len(sources) > 20
    for each in sources:
        if each.kind in texts:
            assert texts[each.kind][each.start : each.stop] == each.words
        elif each.kind is SourceKind.RECORD:
            assert each.words in books.ids


@pytest.mark.parametrize("name", sorted(path.name for path in POSTINGS.iterdir()))
def test_no_draft_is_longer_than_forty_five_seconds(name: str) -> None:
    drafts = [answer.draft for answer in brief_on(name).answers if answer.draft]
    assert drafts
    assert all(len(draft.text.split()) <= 110 for draft in drafts)


@pytest.mark.parametrize("name", sorted(path.name for path in POSTINGS.iterdir()))
def test_a_private_win_never_appears(name: str) -> None:
    said = repr(brief_on(name, "secret rota, secrecy"))
    assert SECRET.id not in said
    assert SECRET.action not in said
    assert "“secrecy”" not in said


@given(st.text() | st.sampled_from(["<p>rota", "{}", "[1]", "agency staff"]), st.text(), whole_books(most=8))
def test_any_posting_notes_and_books_give_a_brief(text: str, notes: str, books: Books) -> None:
    if refusal_of(read_advert, text) is None:
        brief = build_brief(read_advert(text), notes, books, Playbook(pains=PAINS, questions=shipped().questions), TODAY)
        assert len(brief.four) == 4
        assert all(isinstance(each, Traced) and each.text for each in brief.find_out)
        assert len(brief.leave_out) <= 6
