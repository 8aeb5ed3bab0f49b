"""Mail: praise and answers as candidates, all doubtful; nothing else of a message is taken."""

import pytest

from proprietor.books import Artefact, Person
from proprietor.importers.exchange import mail
from proprietor.importers.exchange.mail import JUDGE, NEITHER, WHICH
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
    assert (one.record.title, one.doubt, one.loose) == ("Your application for Flow lead (Mercy Trust)", WHICH, True)


def test_many_messages_in_one_file_are_read_one_by_one() -> None:
    told = reading(MBOX)
    assert [each.line for each in told.drafts] == [1, 1, 2]
    assert [(each.line, each.reason) for each in told.left_out] == [(3, NEITHER)]


def test_what_is_quoted_what_hangs_on_and_days_to_come_are_left_out() -> None:
    assert not reading(PRAISE.replace("Thank you so much for the new bed round. ", "")).drafts
    (words,) = drafts(PRAISE.replace("2026 10", "2050 10"), Artefact)
    assert isinstance(words.record, Artefact)
    assert words.record.on is None
    parts = PRAISE.replace("Message-ID: <1@x>", 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"').replace(
        "\r\n\r\nDear", "\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<b>well done</b>\r\n--b--\r\nDear"
    )
    assert not reading(parts).drafts


def test_broken_ones_do_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = MBOX.replace("Date: Tue, 03 Nov 2026", "Content-Type: text/plain; charset=nothing\nDate: Tue, 99 Nov 2026")
    told = reading(broken)
    assert [each.line for each in told.drafts][-1] == 2
    monkeypatch.setattr(mail, "MOST", 1)
    assert "Only the first" in reading(MBOX).left_out[-1].reason


@pytest.mark.parametrize("text", ["From here on it went well.\n", "Subject: x\nhello\n", "a: b\nc: d\n"])
def test_a_text_is_not_taken_for_mail(text: str) -> None:
    assert "mail" not in reading(text).forms.values()
