"""Previews: found, merged, skipped and noted, each with its place; hostile files end in reasons."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.importers.postings import preview as module
from proprietor.importers.postings.files import Source, source_of, sources_in
from proprietor.importers.postings.preview import Merged, Preview, Skipped, preview, take_postings
from proprietor.importers.postings.rows import Hints
from proprietor.market.postings import Posting

TODAY = date(2026, 11, 28)
HEAD = "title,company,location,min_amount,max_amount,currency,interval,date_posted,description,emails\n"


def of(*texts: str) -> Preview:
    return preview([source_of(text.encode(), f"{number}.csv") for number, text in enumerate(texts, start=1)], TODAY)


def test_postings_are_found_and_counted() -> None:
    told = of(HEAD + "Cook,Quay,Leeds,30000,34000,GBP,yearly,2026-11-01,Fish,a@b.example\n")
    [posting] = told.postings
    assert (posting.title, str(posting.pay_high)) == ("Cook", "34,000 GBP a year")
    assert (told.tally.files, told.tally.rows, told.tally.found, told.tally.dropped) == (1, 1, 1, ("emails",))


def test_rows_of_one_post_are_merged_and_what_differs_is_said() -> None:
    told = of(
        HEAD + "Sr. Cook,Quay Ltd,Leeds,30000,34000,GBP,yearly\n",
        HEAD + '\nSenior Cook (m/f/d),QUAY,"Leeds, UK",30000,35000,GBP,yearly,2026-11-01\nSenior Cook,Quay,York\n',
    )
    assert [posting.city for posting in told.postings] == ["Leeds", "York"]
    assert told.tally.merged_rows == (Merged("Senior Cook (m/f/d)", "QUAY", "2.csv", 3, "1.csv", 2, ("pay", "day")),)
    assert told.tally.merged == 1


def test_without_company_or_place_the_words_must_be_the_same() -> None:
    told = of("title,company,description\nCook,,Fish\nCook,,Bread\nCook,,Fish\n")
    assert (told.tally.found, told.tally.merged) == (2, 1)


def test_an_impossible_row_is_skipped_with_its_line_reason_and_raw() -> None:
    told = of(HEAD + "Cook,Quay,Leeds,40000,30000,GBP,yearly\n,Quay\n")
    assert told.tally.skipped_rows == (
        Skipped(
            "1.csv", 2, "The lower end, 40,000, is above the upper end, 30,000.", "Cook,Quay,Leeds,40000,30000,GBP,yearly", "pay"
        ),
        Skipped("1.csv", 3, "There is no title.", ",Quay", "title"),
    )
    assert told.postings == ()


def test_a_long_raw_row_is_shortened() -> None:
    told = of(HEAD + ",Quay," + "x" * 5_000 + "\n")
    assert len(told.tally.skipped_rows[0].raw) == 1_001


def test_a_file_that_cannot_be_read_is_skipped_and_the_others_read() -> None:
    def gone() -> bytes:
        raise FileNotFoundError(2, "No such file")

    told = preview([source_of(b"", "a"), Source("b", 1, gone), source_of(b"title,company\nCook,Quay\n", "c")], TODAY)
    assert [(each.file, each.line) for each in told.tally.skipped_rows] == [("a", 0), ("b", 0)]
    assert told.tally.skipped_rows[1].reason == "It cannot be read: No such file."
    assert told.tally.found == 1


def test_particulars_and_doubts_are_counted() -> None:
    told = of(HEAD + 'Cook,Quay,"San Francisco, CA",,,,,soon,Contact Jane Smith at jo@quay.example or 0113 496 0000\n')
    assert told.tally.masked == {"emails": 1, "phones": 1, "names": 1}
    assert (told.tally.noted, told.tally.notes[0].line) == (2, 2)


def test_lists_are_short_and_counts_are_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SHOWN", 1)
    rows = "Cook,Quay,Leeds,,,,,soon\n" * 3 + "Nurse,Quay,Leeds,,,,,soon\n" + ",x\n,y\n"
    tally = of(HEAD + rows).tally
    assert (tally.merged, tally.skipped, tally.noted) == (2, 2, 2)
    assert (len(tally.merged_rows), len(tally.skipped_rows), len(tally.notes)) == (1, 1, 1)


def test_progress_is_told_and_postings_are_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EVERY", 2)
    steps: list[int] = []
    taken: list[Posting] = []
    rows = "".join(f"Cook {number},Quay,Leeds\n" for number in range(5))
    take_postings([source_of((HEAD + rows).encode(), "x.csv")], TODAY, taken.append, progress=steps.append)
    assert steps == [2, 4, 5]
    assert [posting.title for posting in taken] == [f"Cook {number}" for number in range(5)]


def test_dates_are_read_in_the_order_that_is_given() -> None:
    source = source_of((HEAD + "Cook,Quay,Leeds,,,,,10/03/2026\n").encode(), "x.csv")
    assert [str(each.posted_on) for each in preview([source], TODAY, hints=Hints(order="day")).postings] == ["2026-03-10"]


def test_html_in_a_cell_is_read_as_text_and_formulas_are_text() -> None:
    [posting] = of(HEAD + 'Cook,=cmd|x,Leeds,,,,,,"<p>Fish</p><script>alert(1)</script>"\n').postings
    assert (posting.description, posting.company) == ("Fish", "=cmd|x")


@given(
    st.binary(max_size=400)
    | st.text(max_size=200).map(str.encode)
    | st.text('title,company;"\n[]{}:@<p>x\x00', max_size=200).map(lambda text: f"title,company\n{text}".encode()),
    st.sampled_from(["x.csv", "x.json", "x.jsonl", "x.html", "x.txt", "x.pdf", "x.docx", "x"]),
)
def test_any_bytes_end_in_postings_or_reasons(data: bytes, name: str) -> None:
    told = preview([source_of(data, name)], TODAY)
    assert told.tally.found + told.tally.skipped + told.tally.merged >= 0
    assert told.tally.found == len(told.postings)
    assert all(posting.title for posting in told.postings)


def test_a_folder_is_previewed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,company\nCook,Quay\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nurse\nCompany: Ward\nYou are kind.\n", encoding="utf-8")
    assert {posting.title for posting in preview(sources_in(tmp_path), TODAY).postings} == {"Cook", "Nurse"}


DUPLICATES = """title,company,location,salary,url
Bed Manager,St. Brigids Hospital N.H.S. Trust,Leeds,"£40,000",https://dup.example/1
BED MANAGER (m/f/d),St Brigid’s Hospital NHS Trust,"Leeds, UK","£40,000",https://dup.example/2?utm_source=mail
Bed-Manager,St Brigid's Hospital,Leeds ,"£40k",https://dup.example/1?utm_campaign=z&gclid=1
Bed Manager,St Brigid's Hospital NHS Trust,Leeds,"£44,000",https://dup.example/4
"""


def test_two_posts_of_one_name_are_told_apart_by_address_and_pay() -> None:
    told = of(DUPLICATES)
    assert [(str(each.pay_low), each.url) for each in told.postings] == [
        ("40,000 GBP a year", "https://dup.example/1"),
        ("44,000 GBP a year", "https://dup.example/4"),
    ]
    assert [each.line for each in told.tally.merged_rows] == [3, 4]


@pytest.mark.parametrize(
    ("days", "posted"),
    [
        (("13/02/2026", "03/02/2026"), ["2026-02-13", "2026-02-03"]),
        (("03/02/2026", "02/13/2026"), ["2026-03-02", "2026-02-13"]),
        (("03/02/2026", "13/02/2026", "02/13/2026"), ["2026", "2026-02-13", "2026-02-13"]),
        (("03/02/2026", "04/02/2026"), ["2026", "2026"]),
    ],
)
def test_a_doubtful_date_is_settled_by_its_own_column(days: tuple[str, ...], posted: list[str]) -> None:
    told = of("title,company,posted\n" + "".join(f"Nurse {n},A,{day}\n" for n, day in enumerate(days)))
    assert [str(each.posted_on) for each in told.postings] == posted


def test_the_column_of_another_part_or_file_settles_nothing() -> None:
    told = of(
        "title,company,posted,closes\nCook,A,03/02/2026,24/12/2026\n",
        "title,company,posted,found\nBaker,A,13/02/2026,01/02/2026\nCarer,A,03/02/2026,\n",
    )
    assert [str(each.posted_on) for each in told.postings] == ["2026", "2026-02-13", "2026-02-03"]
    assert [str(each.seen_first) for each in told.postings] == ["2026-11-28", "2026", "2026-11-28"]


def test_a_note_is_told_once_with_its_count() -> None:
    told = of("title,company,salary\n" + "".join(f"Cook {n},A,500 EUR\n" for n in range(40)))
    (noted,) = told.tally.notes
    assert (noted.line, noted.count, told.tally.noted) == (2, 40, 40)
    assert noted.words == "1.csv, line 2 and 39 more rows: No period is said, so the pay is left out."


def test_columns_that_are_not_kept_and_those_that_were_told_are_named() -> None:
    hints = Hints(columns={"text": "description", "lore": "description"})
    tally = preview([source_of(b"title,company,Text,Status,Mood\nCook,A,Fish,saved,x\n", "1.csv")], TODAY, hints=hints).tally
    assert (tally.unread, tally.unkept, tally.unmet) == (("Mood",), ("Status",), ("lore",))


def test_a_text_gets_the_title_it_lacks_and_a_table_does_not() -> None:
    hints = Hints(title="Nurse")
    text = source_of(b"hi all we need a nurse asap for our clinic in otley, good money, must drive, ring us soon", "x.txt")
    assert preview([text], TODAY).tally.skipped_rows[0].part == "title"
    assert [each.title for each in preview([text], TODAY, hints=hints).postings] == ["Nurse"]
    assert preview([source_of(b"title,company\n,Quay\n", "x.csv")], TODAY, hints=hints).postings == ()


def test_a_page_that_asks_to_log_in_is_no_posting() -> None:
    told = preview([source_of(b"<html><body>Please log in to continue.</body></html>", "11.html")], TODAY)
    assert told.postings == ()
    assert told.tally.skipped_rows[0].reason.startswith("It only asks to log in")
