"""Postings in: previewed, each post once, sorted, undone as one step; and your word on what words mean."""

from dataclasses import replace

import pytest

from proprietor.actions import postings as trade
from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.offering import RankPostings, ShowPosting
from proprietor.actions.postings import READING, SORTING, ImportPostings, PreviewPostings, ShowMarket, seen_again
from proprietor.actions.sorting import SortSkill, SortTitle
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Win
from proprietor.business import Business
from proprietor.market.fit import Standing
from proprietor.market.levels import Level
from proprietor.market.postings import PaySource, Posting
from proprietor.market.records import Exemplar, Opportunity
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate
from tests.refusing import refused

ROWS = """title,company,location,min_amount,max_amount,currency,interval,emails,description
Staff nurse,Quay Clinic,"Leeds, UK",34000,39000,GBP,yearly,a@b.example,"Requirements:
- Safeguarding is essential
- Must know the bed state"
Staff nurse,Moor Trust,"York, UK",17.5,19,GBP,hourly,,
Zorb wrangler,Quay Clinic,"Leeds, UK",,,,,,
staff nurse,QUAY CLINIC,"Leeds, UK",34000,39000,GBP,yearly,,
Cook,Quay Clinic,"Leeds, UK",39000,24000,GBP,yearly,,
"""
CSV = (("jobs.csv", ROWS.encode()),)


def listed(business: Business) -> list[Posting]:
    found = [kept.record for kept in business.do(ListRecords(kind="posting"))]
    assert all(isinstance(each, Posting) for each in found)
    return found  # type: ignore[return-value]


def test_a_preview_keeps_nothing_and_says_what_would_come(business: Business) -> None:
    brought = business.do(PreviewPostings(texts=CSV))
    assert [each.title for each in brought.new] == ["Staff nurse", "Staff nurse", "Zorb wrangler"]
    assert (brought.tally.merged, brought.tally.skipped, brought.again) == (1, 1, ())
    assert [each.title for each in brought.unsure] == ["Zorb wrangler"]
    assert brought.new[0].occupation == "registered-nurse"
    assert brought.tally.dropped == ("emails",)
    assert brought.tally.skipped_rows[0].raw.startswith("Cook,Quay Clinic")
    assert listed(business) == []
    assert business.do(ReadJournal()) == ()


def test_an_import_is_one_step_with_skills_and_undo_takes_it_back(business: Business) -> None:
    brought = business.do(ImportPostings(texts=CSV))
    assert [each.id for each in brought.new] == [each.id for each in listed(business)]
    assert listed(business)[0].must == ("safeguarding",)
    assert listed(business)[1].pay_low == Pay(minor=1750, currency="GBP", period=Period.HOUR)
    assert business.do(ReadJournal())[0].summary == "Took in 3 postings"
    business.do(Undo())
    assert listed(business) == []


def test_a_second_time_only_says_that_they_were_seen_again(business: Business, clock) -> None:
    business.do(ImportPostings(texts=CSV))
    first = listed(business)
    clock.moment = clock.moment.replace(year=clock.moment.year + 1)
    brought = business.do(ImportPostings(texts=CSV))
    assert (brought.new, len(brought.again)) == ((), 3)
    assert [replace(each, seen_last=None) for each in listed(business)] == [replace(each, seen_last=None) for each in first]
    assert listed(business)[0].seen_last != first[0].seen_last
    assert business.do(ReadJournal())[0].summary == "Took in 0 postings, saw 3 once more"


def test_the_same_day_changes_nothing_at_all(business: Business) -> None:
    business.do(ImportPostings(texts=CSV))
    business.do(ImportPostings(texts=CSV))
    assert len(business.do(ReadJournal())) == 1


def test_what_was_not_said_before_is_filled_in_and_what_was_said_stays() -> None:
    pay = Pay(minor=3_000_000, currency="GBP", period=Period.YEAR)
    old = Posting(title="Cook", company="Quay", seen_last=PartialDate(2025, 1, 1), url="https://old.example")
    new = replace(old, pay_low=pay, pay_high=pay, pay_source=PaySource.POSTED, url="https://new.example", seen_last=None)
    after = seen_again(old, new)
    assert (after.pay_low, after.pay_source, after.url, after.seen_last) == (
        pay,
        PaySource.POSTED,
        "https://old.example",
        PartialDate(2025, 1, 1),
    )
    assert seen_again(old, replace(old, openings=2)).openings == 2


def test_a_post_without_a_company_is_known_again_by_its_words_alone(business: Business) -> None:
    for words in (b"We bake", b"We bake", b"We fry"):
        business.do(ImportPostings(texts=(("a.csv", b"title,location,description\nCook,Leeds," + words),)))
    assert [each.description for each in listed(business)] == ["We bake", "We fry"]


def test_nothing_to_read_and_too_much_are_refused(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(business.do, PreviewPostings()).code == "empty"
    assert refused(business.do, PreviewPostings(texts=(("a", b" "),))).code == "empty"
    monkeypatch.setattr(trade, "MOST", 2)
    refusal = refused(business.do, ImportPostings(texts=CSV))
    assert (refusal.code, listed(business)) == ("too-many", [])
    assert "market aggregate" in refusal.remedy


def test_a_folder_is_read_file_by_file(business: Business, tmp_path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "one.csv").write_text(ROWS)
    (pages / "two.txt").write_text("Baker at Moor Mill\n\nRequirements\n- Food hygiene certificate\n")
    told: list[tuple[str, int, float | None]] = []
    brought = business.do(ImportPostings(paths=(pages,), progress=lambda doing, rows, share: told.append((doing, rows, share))))
    assert (brought.tally.files, len(brought.new)) == (2, 4)
    assert told == [(READING, 5, None), (READING, 6, None), (SORTING, 4, 1.0)]


def test_your_word_on_a_title_is_remembered_and_followed_at_once(business: Business) -> None:
    business.do(ImportPostings(texts=CSV))
    anew = business.do(SortTitle(title="Zorb wrangler", occupation="Cook"))
    assert (anew.postings, anew.exemplar.occupation) == (1, "cook")
    assert [each.occupation for each in listed(business)][2] == "cook"
    business.do(ImportPostings(texts=(("b.csv", b"title,company\nSenior zorb wrangler,Mill\n"),)))
    assert listed(business)[3].occupation == "cook"
    business.do(SortTitle(title="zorb wrangler", occupation="baker"))
    assert [each.occupation for each in listed(business)][2:] == ["baker", "baker"]
    assert len(business.do(ListRecords(kind="exemplar"))) == 1
    business.do(Undo())
    assert listed(business)[2].occupation == "cook"


@pytest.mark.parametrize(
    ("title", "occupation", "code", "place"),
    [("", "cook", "empty", "title"), ("Zorb", " ", "empty", "occupation"), ("Zorb", "zzzqq", "unknown-id", "occupation"),
     ("Zorb", "PM", "unknown-id", "occupation")],
)  # fmt: skip
def test_a_word_on_a_title_needs_both(business: Business, title: str, occupation: str, code: str, place: str) -> None:
    refusal = refused(business.do, SortTitle(title=title, occupation=occupation))
    assert (refusal.code, refusal.place) == (code, place)


def test_an_occupation_may_be_called_by_a_plain_title(business: Business) -> None:
    assert business.do(SortTitle(title="Zorb", occupation="senior electrician")).exemplar.occupation == "electrician"


def test_your_word_on_words_makes_a_skill_of_your_own_and_wins_show_it(business: Business) -> None:
    business.do(ImportPostings(texts=CSV))
    nurse = listed(business)[0]
    assert business.do(ShowPosting(id=nurse.id)).unread == ("Must know the bed state",)
    business.do(Record(record=Win(action="I kept the bed state", result="The bed state was right on 30 of 30 days")))
    anew = business.do(SortSkill(words="bed  state", skill="Knowing the bed state"))
    assert (anew.postings, anew.exemplar.text, anew.exemplar.skill) == (1, "bed state", "knowing-the-bed-state")
    assert listed(business)[0].must == ("safeguarding", "knowing-the-bed-state")
    shown = business.do(ShowPosting(id=nurse.id))
    assert shown.unread == ()
    assert [each.standing for each in shown.fitted.fit.met] == [Standing.MISSING, Standing.CLAIMED]
    assert (shown.fluff, shown.claims) == ((), 1)


def test_a_word_may_also_be_denied(business: Business) -> None:
    business.do(ImportPostings(texts=CSV))
    anew = business.do(SortSkill(words="Safeguarding", skill="safeguarding", denied=True))
    assert (anew.postings, listed(business)[0].must) == (1, ())
    assert refused(business.do, SortSkill(words=" ", skill="x")).place == "words"
    assert refused(business.do, SortSkill(words="x", skill=" ")).place == "skill"


def test_postings_stand_in_the_order_of_what_can_be_proved(business: Business) -> None:
    business.do(ImportPostings(texts=CSV))
    ranking = business.do(RankPostings())
    assert [each.posting.title for each in ranking.postings] == ["Staff nurse", "Zorb wrangler", "Staff nurse"] or (
        {each.posting.title for each in ranking.postings} == {"Staff nurse", "Zorb wrangler"}
    )
    assert (ranking.level, ranking.claims) == (Level.UNKNOWN, 0)
    assert [each.occupation for each in ranking.occupations] == ["registered-nurse"]
    assert len(business.do(RankPostings(occupation="registered-nurse", words="york moor")).postings) == 1
    assert business.do(RankPostings(words="zzz")).postings == ()


def test_a_posting_says_which_opportunities_came_of_it(business: Business) -> None:
    (posting, *_) = business.do(ImportPostings(texts=CSV)).new
    opportunity = business.do(Record(record=Opportunity(name="Nurse", posting=posting.id)))
    assert business.do(ShowPosting(id=posting.id)).opportunities == (opportunity,)
    assert refused(business.do, ShowPosting(id=opportunity.id)).code == "bad-reference"
    assert refused(business.do, ShowPosting(id=" ")).code == "empty"


def test_the_market_in_short(business: Business) -> None:
    empty = business.do(ShowMarket())
    assert (empty.postings, empty.occupations, empty.unsure) == (0, {}, ())
    business.do(ImportPostings(texts=CSV))
    shown = business.do(ShowMarket())
    assert (shown.postings, shown.firms, shown.paid) == (3, 2, {"GBP": 2})
    assert [(label, len(ids)) for label, ids in shown.occupations.values()] == [("Registered nurse", 2)]
    assert [each.title for each in shown.unsure] == ["Zorb wrangler"]


def test_an_exemplar_says_what_it_is() -> None:
    assert Exemplar(text="Flow lead", occupation="nurse").title == "“Flow lead” means nurse"
    assert Exemplar(text="Go", skill="go", denied=True).title == "“Go” does not mean go"
    assert Exemplar().title == ""


def test_what_a_column_means_and_what_a_text_is_called_can_be_told(business: Business) -> None:
    rows = (("jobs.csv", b"Rolle,Firma,Blurb\nCook,Quay,Fish\n"),)
    assert business.do(PreviewPostings(texts=rows)).new == ()
    brought = business.do(ImportPostings(texts=rows, columns={"Rolle ": "title", "blurb": "description", "Lore": "place"}))
    assert [(each.title, each.description) for each in brought.new] == [("Cook", "Fish")]
    assert brought.tally.unmet == ("Lore",)
    text = (("the pasted text", b"we need a nurse asap for our clinic in otley, good money, must drive, ring us soon, thanks"),)
    assert [each.title for each in business.do(ImportPostings(texts=text, title=" Nurse ")).new] == ["Nurse"]


def test_hints_that_cannot_be_followed_are_refused(business: Business, tmp_path) -> None:
    refusal = refused(business.do, PreviewPostings(texts=CSV, columns={"Advert": "zzz"}))
    assert (refusal.code, refusal.place) == ("unknown-part", "columns")
    assert "title, company, place" in refusal.remedy
    assert refused(business.do, PreviewPostings(texts=(*CSV, *CSV), title="Nurse")).place == "title"
    assert refused(business.do, PreviewPostings(paths=(tmp_path,), title="Nurse")).place == "title"


def test_two_posts_of_one_name_stay_two_when_they_are_seen_again(business: Business) -> None:
    head = b"title,company,location,salary,url\n"
    first = head + b"Nurse,Quay,Leeds,40000 GBP,https://q.example/1\nNurse,Quay,Leeds,44000 GBP,https://q.example/2\n"
    business.do(ImportPostings(texts=(("a.csv", first),)))
    brought = business.do(ImportPostings(texts=(("b.csv", head + b"Nurse,Quay,Leeds,44000 GBP,https://q.example/2?ref=x\n"),)))
    assert (len(listed(business)), brought.new, brought.again[0].before.url) == (2, (), "https://q.example/2")
