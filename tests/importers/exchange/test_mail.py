"""Mail: praise and answers as candidates, all doubtful; nothing else of a message is taken."""

import pytest

from proprietor.books import Artefact, Person
from proprietor.importers.exchange import mail
from proprietor.importers.exchange.mail import JUDGE, MANY, NEITHER, OWN, WHICH
from proprietor.market.records import Opportunity
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import MBOX, PRAISE, REFUSED, drafts, reading


def test_praise_is_something_to_show_by_who_wrote_it() -> None:
    (ana,) = drafts(PRAISE, Person)
    assert ana.record == Person(name="Ana Ruiz", contact="ana@x.example")
    (words,) = drafts(PRAISE, Artefact)
    assert words.record == Artefact(
        name="Mail by Ana Ruiz: The bed round", on=PartialDate(2026, 11, 3), note="Thank you so much for the new bed round."
    )
    assert words.ties[0][1] == ana.key
    assert ana.doubt == words.doubt == JUDGE


@pytest.mark.parametrize(
    ("words", "move"),
    [
        ("We regret to tell you", "lost"),
        ("We will not be moving forward", "lost"),
        ("We are pleased to offer you the post", "offered"),
        ("Thank you for applying", "applied"),
    ],
)
def test_what_an_employer_answers_is_what_happened(words: str, move: str) -> None:
    told = REFUSED.replace("We regret to say that we decided to proceed with other candidates.", words)
    (one,) = drafts(told, Opportunity)
    assert [(each.what.value, each.on) for each in one.moves] == [(move, PartialDate(2026, 11, 4))]
    assert (one.record.title, one.doubt, one.loose) == ("Flow lead, Mercy Trust", WHICH, True)


def test_many_messages_in_one_file_are_read_one_by_one() -> None:
    told = reading(MBOX)
    assert [each.line for each in told.drafts] == [1, 1, 11]
    assert [(each.line, each.reason) for each in told.left_out] == [(21, NEITHER)]
    assert MBOX.splitlines()[10].startswith("From x"), "the line where it begins"


def test_what_is_quoted_what_hangs_on_and_days_to_come_are_left_out() -> None:
    assert not reading(PRAISE.replace("Thank you so much for the new bed round. ", "")).drafts
    (words,) = drafts(PRAISE.replace("2026 10", "2050 10"), Artefact)
    assert isinstance(words.record, Artefact)
    assert words.record.on is None


def test_of_a_page_its_words_are_read_without_what_it_quotes() -> None:
    page = PRAISE.replace("Message-ID: <1@x>", "Content-Type: text/html; charset=utf-8").replace(
        "Dear all. Thank you so much for the new bed round. See you Monday.",
        "<p>Dear all.</p><p>Well done, a <b>great</b> job.</p><script>kudos</script><blockquote>kudos</blockquote>",
    )
    (words,) = drafts(page, Artefact)
    assert isinstance(words.record, Artefact)
    assert words.record.note == "Well done, a great job."


def test_what_stands_between_two_sentences_of_praise_is_kept() -> None:
    said = "Dear all,\nThank you so much for the round. The wait fell\r\nfrom nine to four hours. Great work. See you Monday."
    (words,) = drafts(PRAISE.replace("Dear all. Thank you so much for the new bed round. See you Monday.", said), Artefact)
    assert isinstance(words.record, Artefact)
    assert words.record.note == "Thank you so much for the round.\nThe wait fell from nine to four hours.\nGreat work."


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("Delivered-To: ana@x.example", OWN),
        ("X-Gmail-Labels: Inbox,Sent", OWN),
        ("List-Unsubscribe: <mailto:stop@x.example>", MANY),
        ("List-Unsubscribe: <mailto:x>\r\nList-Post: <mailto:team@x.example>", ""),
    ],
)
def test_ones_own_mail_and_what_went_to_many_is_no_praise(header: str, reason: str) -> None:
    told = reading(PRAISE.replace("Message-ID", f"{header}\r\nMessage-ID"))
    assert [each.reason for each in told.left_out] == ([reason] if reason else [])


def test_ones_own_address_is_the_one_that_most_are_for() -> None:
    answer = f"From z Fri Nov  6 10:00:00 2026\n{PRAISE}".replace(chr(13), "").replace("ana@x.example", "me@x.example")
    told = reading(f"{MBOX}\n{answer}")
    assert told.left_out[-1].reason == OWN


def test_an_invitation_is_a_step_to_take() -> None:
    told = REFUSED.replace("We regret to say that we decided to proceed with other candidates.", "We invite you to an interview.")
    (one,) = drafts(told, Opportunity)
    assert isinstance(one.record, Opportunity)
    assert (one.record.step, one.moves) == ("Answer: Your application for Flow lead", ())
    assert one.record.note == "Mail by Mercy Trust: Your application for Flow lead"


def test_without_a_post_the_subject_is_the_name() -> None:
    told = REFUSED.replace("Your application for Flow lead", "News").replace("mercy.example", "gmail.com")
    assert [each.record.title for each in drafts(told, Opportunity)] == ["News (Mercy Trust)"]
    nameless = told.replace("Mercy Trust <jobs@gmail.com>", "")
    assert [each.record.title for each in drafts(nameless, Opportunity)] == ["News"]


def test_broken_ones_do_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = MBOX.replace("Date: Tue, 03 Nov 2026", "Content-Type: text/plain; charset=nothing\nDate: Tue, 99 Nov 2026")
    told = reading(broken)
    assert [each.line for each in told.drafts][-1] == 12
    monkeypatch.setattr(mail, "MOST", 1)
    assert "Only the first" in reading(MBOX).left_out[-1].reason


@pytest.mark.parametrize("text", ["From here on it went well.\n", "Subject: x\nhello\n", "a: b\nc: d\n"])
def test_a_text_is_not_taken_for_mail(text: str) -> None:
    assert "mail" not in reading(text).forms.values()


def test_lines_may_end_as_on_windows_and_a_sentence_may_begin_with_from() -> None:
    text = MBOX.replace("\n", "\r\n")
    assert [(each.line, each.record.title) for each in drafts(text, Artefact)] == [
        (each.line, each.record.title) for each in drafts(MBOX, Artefact)
    ]
    said = (
        "From ana@x Tue Mar 17 13:32:08 2026\nFrom: Ana Ruiz <ana@x.example>\nSubject: The plan\n\n"
        "Hello\n\nFrom the start it was great work.\n"
    )
    assert [each.record.title for each in drafts(said, Artefact)] == ["Mail by Ana Ruiz: The plan"]
