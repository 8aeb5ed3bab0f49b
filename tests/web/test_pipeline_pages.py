"""The pipeline, the page of an opportunity and the diagnosis, as somebody with a browser meets them."""

import re

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.pipeline import RecordMove
from proprietor.books import Person
from proprietor.business import Business
from proprietor.interview.records import Debrief, Outcome
from proprietor.market.postings import Posting
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.money import parse_pay
from proprietor.values.when import parse_date
from tests.web.browser import Browser, Tags

SCRIPT = "<script>alert(1)</script>"


def found(browser: Browser, name: str = "Ward", **more: object) -> Opportunity:
    return browser.business.do(Record(record=Opportunity(name=name, **more)))  # type: ignore[arg-type]


def moved(business: Business, opportunity: Opportunity, what: MoveKind, on: str, **more: object) -> Move:
    move = Move(opportunity=opportunity.id, what=what, on=parse_date(on), **more)  # type: ignore[arg-type]
    return business.do(RecordMove(move=move, unsaid="reason" not in more))


def moves(browser: Browser) -> list[Move]:
    return [each.record for each in browser.business.do(ListRecords(kind="move")) if isinstance(each.record, Move)]


def test_an_empty_pipeline_and_diagnosis_teach_with_an_example(browser: Browser) -> None:
    pipeline, diagnosis = browser.get("/market/pipeline"), browser.get("/market/diagnosis")
    assert "No opportunity is in the pipeline." in pipeline.words
    assert "For example: Bed manager" in pipeline.words
    assert "no application for a post is written down" in diagnosis.words
    assert "For example: of forty cold applications" in diagnosis.words
    assert "<svg" not in diagnosis.text


def test_the_pipeline_shows_columns_and_folds_what_is_closed(browser: Browser) -> None:
    ward, school = found(browser, step="Ring them", by=parse_date("2025-03-01")), found(browser, "School", channel=Channel.LEAD)
    moved(browser.business, ward, MoveKind.APPLIED, "2025-01-02")
    moved(browser.business, school, MoveKind.LOST, "2025-02-02", reason=Reason.PAY)
    for at in range(9):
        moved(browser.business, found(browser, f"Clinic {at}"), MoveKind.OFFERED, "2025-02-02")
    page = browser.get("/market/pipeline")
    assert "Ten opportunities are open, one closed." in page.words
    assert "Ring them by 1 Mar 2025" in page.words
    assert re.search(r"quiet for \d+ days: spent", page.words)
    assert "And one more" in page.words
    assert "One closed one: one lost" in page.words
    open_part, _, closed = page.text.partition("closed one")
    assert "School" not in open_part
    assert "School" in closed
    only = browser.get("/market/pipeline?channel=lead")
    assert "Ward" not in only.words
    unknown = browser.get("/market/pipeline?channel=nonsense")
    assert unknown.status == 200
    assert "No way an opportunity comes about is called “nonsense”, so all of them are shown." in unknown.words
    assert "Ward" in unknown.words
    assert 'aria-current="page">All' in unknown.text


def test_an_opportunity_is_started_from_a_posting(browser: Browser) -> None:
    posting = browser.business.do(Record(record=Posting(title="Bed manager", company="Quayside", description="Six wards.")))
    page = browser.get(f"/market/pipeline?posting={posting.id}")
    assert f'value="{posting.id}" selected' in page.text
    started = browser.follow(browser.post("/market/pipeline", {"posting": posting.id, "channel": "warm", "variant": "short CV"}))
    assert "Bed manager, Quayside" in started.words
    assert "somebody who knows you wrote or answered" in started.words
    assert "short CV" in started.words
    assert posting.id not in browser.get("/market/pipeline").text
    again = browser.post("/market/pipeline", {"posting": posting.id, "channel": "nonsense"})
    assert again.status == 409
    assert "is an opportunity already" in again.words
    opportunity = browser.business.do(ListRecords(kind="opportunity"))[0].record.id
    briefed = browser.follow(browser.post(f"/opportunities/{opportunity}/brief"))
    assert "Make it out of the posting" not in briefed.text
    assert browser.post(f"/opportunities/{opportunity}/brief").status == 409


def test_the_page_of_an_opportunity_has_its_moves_and_what_hangs_on_it(browser: Browser) -> None:
    do = browser.business.do
    halden = do(Record(record=Person(name="Mrs Halden")))
    debrief = do(Record(record=Debrief(name="First talk")))
    ward = found(browser, person=halden.id, note="A quiet house", variant="short CV")
    moved(browser.business, ward, MoveKind.INTERVIEWED, "2025-02-02", round=1, person=halden.id, debrief=debrief.id)
    moved(browser.business, ward, MoveKind.PAY_NAMED, "2025-02-03", pay=parse_pay("44,000 GBP a year"), mine=True)
    moved(browser.business, ward, MoveKind.OFFERED, "2025-02", pay=parse_pay("40,000 GBP a year"))
    moved(browser.business, ward, MoveKind.LOST, "2025-03-01", reason=Reason.PAY, they_said=True, note="A budget")
    page = browser.get(f"/opportunities/{ward.id}")
    for words in (
        "Where it stands: lost, since 1 Mar 2025 .",
        "Interviewed , round 1, with Mrs Halden",
        "44,000 GBP a year named by you",
        "Pay they said so",
        "A budget",
        "First talk",
        "A quiet house",
        "counts from 1 February 2025; its day is not known.",
    ):
        assert words in page.words, words
    assert '<option value="reopened" selected>' in page.text
    assert browser.get(f"/opportunities/{ward.id[:9]}").address == f"/opportunities/{ward.id}"
    assert browser.get("/opportunities/opp_0000000000").status == 404
    assert browser.get(f"/opportunities/{halden.id}").status == 422


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        ("40,000 GBP a year", "lay 10 % above their 40,000 GBP a year"),
        ("44,000 GBP a year", "Both named the same: 44,000 GBP a year."),
        ("44,000 EUR a year", "are in two currencies."),
    ],
)
def test_ones_own_figure_stands_beside_theirs(browser: Browser, theirs: str, said: str) -> None:
    ward = found(browser)
    moved(browser.business, ward, MoveKind.PAY_NAMED, "2025-02-03", pay=parse_pay("44,000 GBP a year"), mine=True)
    moved(browser.business, ward, MoveKind.OFFERED, "2025-02-05", pay=parse_pay(theirs))
    assert said in browser.get(f"/opportunities/{ward.id}").words
    assert (
        said.rstrip(".") in browser.get("/market/diagnosis").words
        or "your 44,000 GBP a year" in browser.get("/market/diagnosis").words
    )


def test_a_move_is_written_by_a_plain_form_and_taken_back(browser: Browser) -> None:
    ward = found(browser, step="Ring them", by=parse_date("2025-03-01"))
    form = {"what": "screened", "on": "2025-02-02", "round": "1", "note": SCRIPT, "step": "Send it", "by": "2025-04-01"}
    page = browser.follow(browser.post(f"/opportunities/{ward.id}/move", form))
    assert "Where it stands: a first call, since 2 Feb 2025 . Next: Send it, by 1 Apr 2025 ." in page.words
    assert "Moved “Ward”: a first call on 2 February 2025" in page.words
    assert not any(tag == "script" and "src" not in attrs for tag, attrs in Tags(page.text).tags)
    assert SCRIPT in page.words
    assert '<option value="interviewed" selected>' in page.text
    assert f"/r/{moves(browser)[0].id}" in page.text
    browser.post("/journal/undo", {"seq": page.hidden("seq")})
    assert not moves(browser)
    assert "Next: Ring them, by 1 Mar 2025 ." in browser.get(f"/opportunities/{ward.id}").words


def test_the_step_that_is_done_can_be_cleared(browser: Browser) -> None:
    ward = found(browser, step="Ring them", by=parse_date("2025-03-01"))
    browser.post(f"/opportunities/{ward.id}/move", {"what": "applied", "step": "", "by": ""})
    assert "Next: Ring them" in browser.get(f"/opportunities/{ward.id}").words
    browser.post(f"/opportunities/{ward.id}/move", {"what": "screened", "step": "", "clear": "yes"})
    assert "Next:" not in browser.get(f"/opportunities/{ward.id}").words


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ({"what": "lost"}, "reason"),
        ({"what": "lost", "reason": "weather"}, "reason"),
        ({"what": "applied", "reason": "pay"}, "reason"),
        ({"what": "applied", "on": "2199-01-01"}, "on"),
        ({"what": "applied", "on": "soon"}, "on"),
        ({"what": "offered", "pay": "44,000"}, "pay"),
        ({"what": "pay_named"}, "pay"),
        ({"what": "interviewed", "round": "99"}, "round"),
        ({"what": "vanished"}, "what"),
        ({"what": "applied", "by": "soon"}, "by"),
    ],
)
def test_what_is_refused_comes_back_at_its_field_with_what_was_typed(browser: Browser, form: dict[str, str], place: str) -> None:
    ward = found(browser)
    page = browser.post(f"/opportunities/{ward.id}/move", {"note": "typed already", **form})
    assert page.status == 422
    assert f'id="{place}-error"' in page.text
    assert 'value="typed already"' in page.text
    assert not moves(browser)


def test_the_same_move_twice_needs_a_tick(browser: Browser) -> None:
    ward = found(browser)
    form = {"what": "applied", "on": "2025-02-02"}
    browser.post(f"/opportunities/{ward.id}/move", form)
    page = browser.post(f"/opportunities/{ward.id}/move", form)
    assert page.status == 409
    assert 'name="anyway"' in page.text
    browser.post(f"/opportunities/{ward.id}/move", {**form, "anyway": "yes"})
    assert len(moves(browser)) == 2


def test_a_loss_nobody_explained_is_ticked(browser: Browser) -> None:
    ward = found(browser)
    assert browser.post(f"/opportunities/{ward.id}/move", {"what": "lost", "unsaid": "yes"}).status == 303
    assert browser.post(f"/opportunities/{ward.id}/move", {"what": "reopened"}).status == 303
    form = {"what": "lost", "reason": "pay", "they_said": "yes"}
    assert browser.post(f"/opportunities/{ward.id}/move", form).status == 303
    assert {(each.reason, each.they_said) for each in moves(browser)} == {(Reason.NONE, False), (Reason.PAY, True)}


def test_a_move_has_its_record_and_when_it_is_deleted_one_is_back_at_the_opportunity(browser: Browser) -> None:
    ward = found(browser)
    move = moved(browser.business, ward, MoveKind.APPLIED, "2025-02-02")
    page = browser.get(f"/r/{move.id}")
    assert 'href="/market/pipeline"' in page.text
    assert "/edit" not in page.text.partition("<main")[2].partition("</main>")[0]
    assert browser.post(f"/r/{move.id}/delete").address.startswith(f"/opportunities/{ward.id}")
    assert f'href="/opportunities/{ward.id}"' in browser.get(f"/r/{ward.id}").text


def test_the_diagnosis_shows_charts_with_their_tables_and_every_guess(browser: Browser) -> None:
    for at in range(12):
        ward = found(browser, f"Ward {at}", variant="long CV" if at % 2 else "short CV")
        moved(browser.business, ward, MoveKind.APPLIED, "2025-01-02")
        if at < 6:
            moved(browser.business, ward, MoveKind.LOST, "2025-02-02", reason=Reason.PROFILE, they_said=at < 5)
        elif at < 8:
            moved(browser.business, ward, MoveKind.LOST, "2025-02-02")
    page = browser.get("/market/diagnosis?seed=7")
    for words in (
        "It points to how and where you offer yourself",
        "What would help most to know",
        "What to try next",
        "Cold application to interview 0 of 12",
        "Too early: looked at from 40 tries on, and these count as 12 by now",
        "Believed of your rate, with the usual rate as a start",
        "the sum is surer than it should be",
        "another profile was wanted they said so",
        "another profile was wanted your guess",
        "Two applications ended without a reason that counts.",
        "cannot be told yet, because one of the two has 6 tries decided",
        "Drawn with seed 7",
        "CareerPlug 2024",
        "75 of 100 refusals are never sent",
    ):
        assert words in page.words, words
    assert page.text.count("<svg") == 2
    ids = re.findall(r"id=.(ch-[a-z-]+).", page.text)
    assert len(ids) == len(set(ids)) == 4
    assert browser.get("/market/diagnosis?seed=nonsense").status == 200


def test_a_debrief_leads_from_the_opportunity_to_the_move_it_proposes(filled: Browser) -> None:
    opportunity = filled.business.do(ListRecords(kind="opportunity"))[0].record
    brief = filled.business.do(ListRecords(kind="briefing"))[0].record
    form = {"name": opportunity.title, "channel": "posting", "briefing": brief.id, "expected_version": "1"}
    filled.post(f"/r/{opportunity.id}/edit", form)
    debrief = filled.business.do(ListRecords(kind="debrief"))[0].record
    page = filled.get(f"/opportunities/{opportunity.id}")
    assert f"/debriefs/{debrief.id}/suggestions" in page.text
    assert "Note the talk as a move of" in filled.get(f"/debriefs/{debrief.id}/suggestions").words
    assert filled.business.do(ShowRecord(id=opportunity.id)).kept.version == 2


def test_the_agenda_leads_to_the_opportunity(browser: Browser) -> None:
    ward = found(browser, step="Ring them", by=parse_date("2025-03-01"))
    page = browser.get("/")
    assert "Ring them: Ward" in page.words
    assert f'href="/opportunities/{ward.id}"' in page.text


def test_what_is_not_counted_is_said(browser: Browser) -> None:
    early, sheet = found(browser, "Early"), found(browser, "Sheet", channel=Channel.LEAD)
    browser.business.do(Record(record=Move(opportunity=early.id, what=MoveKind.LOST, on=parse_date("2025-02-02"))))
    moved(browser.business, sheet, MoveKind.APPLIED, "2025-01-02")
    alone = browser.get("/market/diagnosis").words
    assert alone.count("1 freelance lead is in the pipeline and is not counted here") == 1
    assert "Early : lost without an application written down, so not counted" in alone
    assert "so the diagnosis does not count it" in browser.get(f"/opportunities/{early.id}").words
    shut = found(browser, "Shut")
    moved(browser.business, shut, MoveKind.APPLIED, "2025-01-02")
    browser.post(f"/opportunities/{shut.id}/move", {"what": "lost", "reason": "closed"})
    said = browser.get("/market/diagnosis").words
    assert "Of one you think that the post was closed, which cannot be told from silence." in said
    assert "No reason that counts is written down yet." in said
    assert said.count("1 freelance lead is in the pipeline and is not counted here") == 1
    assert "Early : lost without an application written down, so not counted" in said


def test_a_debrief_that_says_more_than_the_moves_is_pointed_out(browser: Browser) -> None:
    told = browser.business.do(Record(record=Debrief(name="First talk", outcome=Outcome.LOST, reason=Reason.PAY)))
    ward = found(browser)
    moved(browser.business, ward, MoveKind.INTERVIEWED, "2025-02-02", debrief=told.id)
    page = browser.get(f"/opportunities/{ward.id}")
    assert "“First talk” says more than the moves do: lost on" in page.words
    offered = browser.get(f"/debriefs/{told.id}/suggestions")
    assert "Note what came of it as a move of “Ward”: lost on" in offered.words


def test_before_an_opportunity_is_deleted_its_moves_are_counted(browser: Browser) -> None:
    ward, school = found(browser), found(browser, "School")
    for day in range(1, 6):
        moved(browser.business, ward, MoveKind.INTERVIEWED, f"2025-02-0{day}")
    moved(browser.business, school, MoveKind.APPLIED, "2025-02-01")
    assert "Five moves, which go with it" in browser.get(f"/r/{ward.id}/delete").words
    assert "the move “applied on 1 February 2025” goes with it" in browser.get(f"/r/{school.id}/delete").words
