"""Sameness: when two postings are of one post, and when two posts are only called alike."""

import re
from hashlib import blake2b
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from proprietor.market.postings import Posting
from proprietor.values.money import Pay

T = TypeVar("T")

_TRACKING = re.compile(r"(?:utm_\w*|gclid|fbclid|msclkid|ref|refid|trk|trackingid|mc_[ce]id)=", re.IGNORECASE)
"""Parts of an address that tell where one came from and not what it leads to, as far as we know them."""


class Mark(NamedTuple):
    """What of a posting is compared.

    Attributes:
        at: its address on the web with title and place; empty without an address.
        names: company, title and place, and its words where one of the first and the last is missing, as a digest.
        number: its number where it was found.
        address: its address on the web, as it is compared.
        low: the lower end of its pay.
        high: the upper end.
    """

    at: str
    names: bytes
    number: str
    address: str
    low: Pay | None
    high: Pay | None


def mark_of(posting: Posting) -> Mark:
    """What of a posting is compared with others."""
    company, title, place = posting.key
    address = plain_address(posting.url)
    doubt = "" if company and place else posting.source_id or address or posting.description
    names = blake2b(f"{company}\x1f{title}\x1f{place}\x1f{doubt}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
    at = f"{address}\x1f{title}\x1f{place}" if address else ""
    return Mark(at, names, posting.source_id, address, posting.pay_low, posting.pay_high)


_Link: TypeAlias = "tuple[Mark, T, _Link[T] | None]"
"""A mark with what is remembered of it, and the one of the same names before it."""


class Seen(Generic[T]):
    """Postings that were seen, each with what is remembered of it; a chain for each name, for most names have one posting."""

    def __init__(self) -> None:
        """None yet."""
        self._alike: dict[bytes, _Link[T]] = {}
        self._at: dict[str, T] = {}

    def find(self, mark: Mark) -> T | None:
        """What is remembered of a posting of the same post; None when none was seen.

        The same address on the web, for the same title and place, is the same post. So is the same company, title and place,
        unless both have an address or a number of their own and name different pay. Without a company or a place the words must
        be the same, too, for the rest says little.
        """
        if mark.at in self._at:
            return self._at[mark.at]
        link = self._alike.get(mark.names)
        while link is not None:
            other, value, link = link
            if not are_two(mark, other):
                return value
        return None

    def add(self, mark: Mark, value: T) -> None:
        """Remember one."""
        if mark.at:
            self._at.setdefault(mark.at, value)
        self._alike[mark.names] = mark, value, self._alike.get(mark.names)


def are_two(one: Mark, other: Mark) -> bool:
    """Whether two postings with the same names are of two posts: each with an address or a number of its own, and other pay."""
    mine, theirs = (one.low, one.high), (other.low, other.high)
    if mine == theirs or not any(mine) or not any(theirs):
        return False
    told = [pair for pair in ((one.number, other.number), (one.address, other.address)) if all(pair)]
    return bool(told) and all(own != others for own, others in told)


def plain_address(url: str) -> str:
    """An address as it is compared: without what only tells where one came from, the place in the page, or a last slash."""
    whole, _, asked = url.partition("#")[0].partition("?")
    kept = "&".join(part for part in asked.split("&") if part and not _TRACKING.match(part)) if asked else ""
    return whole.rstrip("/") + (f"?{kept}" if kept else "")
