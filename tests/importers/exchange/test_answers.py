"""Answers: the first that is found counts, what may come is none; the post is told as far as the words tell it."""

import pytest

from proprietor.importers.exchange.answers import Post, answer_in, post_in
from proprietor.market.records import MoveKind


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("We regret to tell you that it is no.", (MoveKind.LOST,)),
        ("Thank you for applying. We will not be taking you further.", (MoveKind.LOST,)),
        ("The vacancy has now been filled.", (MoveKind.LOST,)),
        ("We are delighted to offer you the position of cook.", (MoveKind.OFFERED,)),
        ("Attached is your offer letter.", (MoveKind.OFFERED,)),
        ("Thank you for your application.\nWe would like to invite you to a first interview.", (None,)),
        ("We'd love to schedule a first call with you.", (None,)),
        ("Your application was received.", (MoveKind.APPLIED,)),
        ("Thanks for applying. If your profile fits we will invite you to an interview.", (MoveKind.APPLIED,)),
        ("Should you not be successful, we will write.", None),
        ("We are happy to offer you 50% off everything.", None),
        ("Lunch at one?", None),
    ],
)
def test_the_first_answer_that_is_found_counts(text: str, answer: tuple[MoveKind | None] | None) -> None:
    assert answer_in(text) == answer


@pytest.mark.parametrize(
    ("subject", "text", "sender", "address", "post"),
    [
        (
            "Your application: Senior Nurse",
            "Thanks for it at Northcare. Alas",
            "Talent Team",
            "jobs@n.example",
            ("Senior Nurse", "Northcare"),
        ),
        ("Interview for Ward Manager", "come to Harbour Clinic", "Jo Park", "jo@harbour.example", ("Ward Manager", "Harbour")),
        (
            "Thank you for applying to Acme",
            "an application for Data Engineer (m/f)",
            "",
            "no-reply@greenhouse-mail.io",
            ("Data Engineer", "Acme"),
        ),
        (
            "Update",
            "further in the Staff Engineer role",
            "Blue River Hiring Team",
            "x@hire.lever.co",
            ("Staff Engineer", "Blue River"),
        ),
        ("Application for Porter at Grand Hotel", "", "HR", "hr@grandhotel.co.uk", ("Porter", "Grand Hotel")),
        ("Next steps", "A call?", "Mia Wong", "mia@zeta.io", ("", "Zeta")),
        ("Next steps", "A call?", "Mercy Trust", "jobs@mercy.example", ("", "Mercy Trust")),
        ("Your application for Mercy", "", "Mercy", "x@mercy.example", ("", "Mercy")),
        ("Soup", "was good", "Mum", "mum@gmail.com", ("", "")),
        ("Soup", "was good", "", "", ("", "")),
    ],
)
def test_the_post_is_told_by_the_words_or_by_who_sent_it(
    subject: str, text: str, sender: str, address: str, post: tuple[str, str]
) -> None:
    assert post_in(subject, text, sender, address) == Post(*post)
