"""Currencies as postings write them: signs and codes, and how much an amount must be worth to be pay at all."""

import re
from typing import NamedTuple

SIGNS = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "sg$": "SGD",
    "r$": "BRL", "mx$": "MXN", "£": "GBP", "€": "EUR", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS", "₫": "VND",
    "₱": "PHP", "฿": "THB", "₦": "NGN", "₴": "UAH", "zł": "PLN", "kč": "CZK", "euro": "EUR", "euros": "EUR", "rs.": "INR",
    "円": "JPY", "yen": "JPY", "元": "CNY", "руб": "RUB", "рублей": "RUB",
}  # fmt: skip
"""Signs that mean one currency."""

SHARED_SIGNS = {
    "$": {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN", "": "USD"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "¥": {"JP": "JPY", "CN": "CNY"},
}
"""Signs of several currencies, by the country of the post. Without a country "$" is taken for US dollars, and that is said."""

WORTH = {
    "JPY": 150, "KRW": 1_400, "VND": 25_000, "IDR": 16_000, "HUF": 370, "CLP": 950, "COP": 4_000, "ISK": 140, "INR": 85,
    "PHP": 57, "RUB": 90, "THB": 35, "TWD": 32, "CZK": 23, "TRY": 40, "UAH": 42, "KES": 130, "NGN": 1_500, "PKR": 280,
    "EGP": 50, "ARS": 1_000, "ZAR": 18, "MXN": 19, "SEK": 10, "NOK": 10, "DKK": 7, "CNY": 7, "HKD": 8, "BRL": 5, "PLN": 4,
    "RON": 4, "ILS": 4, "MYR": 4, "AED": 4, "SAR": 4, "USD": 1, "EUR": 1, "GBP": 1, "CHF": 1, "CAD": 1, "AUD": 1, "NZD": 1,
    "SGD": 1, "BGN": 2,
}  # fmt: skip
"""Units of a currency that are worth about a US dollar: the order of magnitude only, by which an impossible amount is told (a
guess, never used to convert). The codes are also those that are known in running text."""

NO_MONEY = frozenset({"XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XDR", "XSU", "XUA"})
"""Codes of ISO 4217 that nobody is paid in: none at all, for testing, metals, and units of account."""

_CODE = re.compile(rf"(?<![a-z])(?:{'|'.join(WORTH)})(?![a-z])", re.IGNORECASE)
_SIGN = re.compile(
    "|".join(rf"(?<![^\W\d_]){re.escape(sign)}(?![^\W\d_])" for sign in sorted([*SIGNS, *SHARED_SIGNS], key=len, reverse=True))
)


class Currency(NamedTuple):
    """A currency and how sure it is: its ISO 4217 code (empty: not known), and a note (empty: nothing to say)."""

    code: str
    note: str = ""


def currency_in(text: str, country: str = "") -> Currency:
    """The currency a short text names by code or sign.

    Args:
        text: such as "£30,000" or "30 000 kr".
        country: ISO 3166 code of the country of the post, in capitals; empty when it is not known.
    """
    if found := _CODE.search(text):
        return Currency(found[0].upper())
    sign = _SIGN.search(text.lower())
    if sign is None:
        return Currency("")
    if sign[0] in SIGNS:
        return Currency(SIGNS[sign[0]])
    shared = SHARED_SIGNS[sign[0]]
    if country in shared and country:
        return Currency(shared[country])
    if "" in shared:
        return Currency(shared[""], f"“{sign[0]}” is taken for {shared['']}: the country is not known to use another.")
    return Currency("", f"“{sign[0]}” may be any of {', '.join(shared.values())}: no country tells which.")


def worth(code: str) -> int:
    """Units of a currency that are worth about a US dollar, by order of magnitude; 1 where it is not known."""
    return WORTH.get(code, 1)
