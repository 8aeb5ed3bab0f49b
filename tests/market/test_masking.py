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
        ("0221 / 123 45 67 or 0221/1234567", "[contact] or [contact]", (0, 2, 0)),
        ("Ansprechpartner(in): Frau Dr. Sabine Krüger, Tel.: 0221/1234567, Mobil 0171-2345678",
         "Ansprechpartner(in): [contact], Tel.: [contact], Mobil [contact]", (0, 2, 1)),
        ("Your line manager will be Dr Gareth Llewellyn (ext. 4471).",
         "Your line manager will be [contact] [contact].", (0, 1, 1)),
        ("(617) 555-0199 x22, 0113 496 0000 ext 12", "[contact], [contact]", (0, 2, 0)),
        ("Osoba kontaktowa: Łucja Nowak, tel. 600 123 456", "Osoba kontaktowa: [contact], tel. [contact]", (0, 1, 1)),
        ("Contactez Marie-Claire Dubois au 01 42 68 53 00", "Contactez [contact] au [contact]", (0, 1, 1)),
        ("call Tunde on 07700 900 456 or Sister Wendy Brackenbury.", "call [contact] on [contact] or [contact].", (0, 1, 2)),
        ("Leeds, ask for Jane Whitcombe", "Leeds, ask for [contact]", (0, 0, 1)),
        ("ring me Dave Plunkett 07700 900456 thx", "ring me [contact] [contact] thx", (0, 1, 1)),
        ("See linkedin.com/in/maria-gonzales-rn.", "See [contact].", (0, 0, 1)),
        ("to beth okonkwo at beth.okonkwo AT nhs DOT net. Thanks", "to [contact] at [contact]. Thanks", (1, 0, 1)),
        ("call Monday on 0113 496 0000", "call Monday on [contact]", (0, 1, 0)),
        ("Start 01/02/2026 - 31/12/2027, 24/7, 05/2026", "Start 01/02/2026 - 31/12/2027, 24/7, 05/2026", (0, 0, 0)),
        ("extension 2 of the hospital, x 3", "extension 2 of the hospital, x 3", (0, 0, 0)),
        ("At the desk @ noon", "At the desk @ noon", (0, 0, 0)),
    ],
)  # fmt: skip
def test_particulars_are_taken_out_and_counted(text: str, left: str, counts: tuple[int, int, int]) -> None:
    done = masked(text)
    assert (done.text, (done.emails, done.phones, done.names)) == (left, counts)
    assert done.count == sum(counts)


@given(st.text() | st.text("a@.0123 -()+Call contact", max_size=300))
def test_no_address_is_left(text: str) -> None:
    assert masked(f"{text} jo@quay.example").emails >= 1
    assert "jo@quay.example" not in masked(f"{text} jo@quay.example").text
