"""Masking: particulars out, pay and dates left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.masking import masked


@pytest.mark.parametrize(
    ("text", "left", "counts"),
    [
        ("Contact Jane Smith on 0113 496 0000.", "Contact [contact] on [contact].", (0, 1, 1)),
        ("Write to jane.smith@quay.example now", "Write to [contact] now", (1, 0, 0)),
        ("jane (at) quay (dot) example", "[contact]", (1, 0, 0)),
        ("Call us on 555-123-4567", "Call us on [contact]", (0, 1, 0)),
        ("Ansprechpartner: Frau Müller, Tel. 0341 12345", "Ansprechpartner: [contact], Tel. [contact]", (0, 1, 1)),
        ("Ring +44 (0)20 7946 0958", "Ring [contact]", (0, 1, 0)),
        ("Speak with Dr. Ann O'Neil today", "Speak with [contact] today", (0, 0, 1)),
        (
            "Contact Human Resources, report to the Head of Sales",
            "Contact Human Resources, report to the Head of Sales",
            (0, 0, 0),
        ),
        ("£30,000 - £40,000, start 01.02.2026 - 31.12.2027", "£30,000 - £40,000, start 01.02.2026 - 31.12.2027", (0, 0, 0)),
        ("From 01.02.2026 0800", "From 01.02.2026 0800", (0, 0, 0)),
        ("Shift 0800-1600, post 2026-01-02", "Shift 0800-1600, post 2026-01-02", (0, 0, 0)),
        ("At the desk @ noon", "At the desk @ noon", (0, 0, 0)),
    ],
)
def test_particulars_are_taken_out_and_counted(text: str, left: str, counts: tuple[int, int, int]) -> None:
    done = masked(text)
    assert (done.text, (done.emails, done.phones, done.names)) == (left, counts)
    assert done.count == sum(counts)


@given(st.text() | st.text("a@.0123 -()+Call contact", max_size=300))
def test_no_address_is_left(text: str) -> None:
    assert masked(f"{text} jo@quay.example").emails >= 1
    assert "jo@quay.example" not in masked(f"{text} jo@quay.example").text
