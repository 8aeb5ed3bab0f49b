"""What a person has at hand while it is read: in memory only, the last few, under names nobody can guess."""

import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from proprietor.business import Business
from proprietor.values.refusals import Refusal

T = TypeVar("T")


class AtHand(Generic[T]):
    """The last few things of one kind; the one not looked at for longest makes room."""

    def __init__(
        self, most: int, gone: Callable[[], Refusal], weigh: Callable[[T], int] = lambda _: 0, heaviest: int = 0
    ) -> None:
        """Hold at most so many, and several only while together they weigh no more than `heaviest`, by `weigh`, in bytes.

        `gone` says what is told about one that is not held any more.
        """
        self._most, self._weigh, self._heaviest = most, weigh, heaviest
        self._gone = gone
        self._held: OrderedDict[str, T] = OrderedDict()
        self._went: OrderedDict[str, str] = OrderedDict()
        self._lock = threading.Lock()

    def lay(self, thing: T) -> str:
        """Hold something; the answer is its name."""
        name = secrets.token_urlsafe(9)
        with self._lock:
            self._make_room(self._weigh(thing))
            self._held[name] = thing
        return name

    def make_room(self, weight: int) -> None:
        """Let go now of what would have to make room for something of this weight, before it is worked on."""
        with self._lock:
            self._make_room(weight)

    def _make_room(self, weight: int) -> None:
        while self._held and (len(self._held) >= self._most or self._weight() + weight > self._heaviest):
            self._held.popitem(last=False)

    def _weight(self) -> int:
        return sum(map(self._weigh, self._held.values()))

    def get(self, name: str) -> T:
        """What has this name.

        Raises:
            Refusal: when it is not at hand any more.
        """
        with self._lock:
            if name not in self._held:
                raise self._gone()
            self._held.move_to_end(name)
            return self._held[name]

    def put(self, name: str, thing: T) -> None:
        """Put something in the place of what has this name, if it is still at hand."""
        with self._lock:
            if name in self._held:
                self._held[name] = thing

    def every(self) -> list[tuple[str, T]]:
        """All with their names, the one looked at last first."""
        with self._lock:
            return list(reversed(self._held.items()))

    def drop(self, name: str, *, to: str = "") -> None:
        """Let go of something; `to` is the name under which it stands from now on, if it went anywhere."""
        with self._lock:
            self._held.pop(name, None)
            if to:
                self._went[name] = to
                while len(self._went) > self._most:
                    self._went.popitem(last=False)

    def went(self, name: str) -> str:
        """Under which name something stands now that was let go of; empty when it went nowhere, or long ago."""
        with self._lock:
            return self._went.get(name, "")


class OfBooks(Generic[T]):
    """The last few things of one kind over each business's books; the example has its own."""

    def __init__(
        self, most: int, gone: Callable[[], Refusal], weigh: Callable[[T], int] = lambda _: 0, heaviest: int = 0
    ) -> None:
        """As `AtHand`."""
        self._make = partial(AtHand[T], most, gone, weigh, heaviest)
        self._held: WeakKeyDictionary[Business, AtHand[T]] = WeakKeyDictionary()
        self._lock = threading.Lock()

    def __call__(self, business: Business) -> AtHand[T]:
        """What is at hand over these books."""
        with self._lock:
            return self._held.setdefault(business, self._make())
