"""The one adapter: a letter as a request of the OpenAI-compatible chat interface, its answer as text."""

import json
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from proprietor.actions.language_model import Exchange, Letter, Setting
from proprietor.actions.letters import no_model
from proprietor.language_model.address import place_of
from proprietor.language_model.log import Log
from proprietor.language_model.wire import LOOK, SECONDS, STANDS, post
from proprietor.values.refusals import Refusal
from proprietor.values.version import __version__

Keep = Callable[[str, str, bool | None], None]
"""Keeps address, name and whether it masks, in this order."""

AT_ONCE = 4
"""Letters that may wait at once (a guess): a model that never answers is to hold few of the forty threads the pages have."""

_WAITING = threading.BoundedSemaphore(AT_ONCE)


class Chat:
    """A model behind an address, or nobody where none is set up."""

    def __init__(
        self,
        *,
        address: str,
        model: str,
        masks: bool | None = None,
        key: str = "",
        log: Path,
        settings: Path,
        seconds: float = SECONDS,
        keep: Keep | None = None,
    ) -> None:
        """Join what is set up.

        Args:
            address: the base address; empty for no language model.
            model: the name of the model.
            masks: whether names and figures are masked; None leaves it to the address: all that is not this machine's own.
            key: sent as a bearer token, and neither kept nor logged nor told.
            log: where the log lies.
            settings: the file in which it is set up.
            seconds: how long an answer may take.
            keep: writes address, name and whether it masks into the file of settings; None where there is nobody who could.
        """
        self._address, self._model, self._masks, self._key = address.strip(), model.strip(), masks, key
        self._log, self._settings, self._seconds = Log(log), settings, seconds
        self._keep = keep

    def setting(self) -> Setting | None:
        """What is set up; None for nothing."""
        if not self._address:
            return None
        place = place_of(self._address)
        if not (self._key.isascii() and self._key.isprintable()):
            sentence, remedy = "The key has signs that no key has.", "Set the right one in PROPRIETOR_MODEL_KEY."
            raise Refusal("bad-model", sentence, remedy, place="key")
        masks = not place.local if self._masks is None else self._masks
        return Setting(address=self._address, model=self._model, local=place.local, masks=masks, key=bool(self._key))

    def instead(self, *, address: str, model: str, masks: bool | None) -> "Chat":
        """Another one, with the same key, log and file of settings."""
        return Chat(
            address=address,
            model=model,
            masks=masks,
            key=self._key,
            log=self._log.path,
            settings=self._settings,
            seconds=self._seconds,
            keep=self._keep,
        )

    def keep(self) -> None:
        """Write into the file of settings that this is the one; without an address, that there is none."""
        if self._keep is None:
            raise Refusal("missing-part", "No settings are kept here.", "Open the books with the whole program.")
        self._keep(self._address, self._model, self._masks)

    def settings_place(self) -> str:
        """The file of settings."""
        return str(self._settings)

    def ask(self, letter: Letter, now: datetime) -> str:
        """Send a letter and wait for the answer."""
        setting = self.setting()
        if setting is None:
            raise no_model(str(self._settings))
        if not _WAITING.acquire(blocking=False):
            sentence = f"{AT_ONCE} letters wait for an answer already."
            raise Refusal("in-use", sentence, f"Try it once more when one of them has come. {STANDS}")
        try:
            return self._asked(letter, setting, now)
        finally:
            _WAITING.release()

    def _asked(self, letter: Letter, setting: Setting, now: datetime) -> str:
        name = self._log.sending(letter, setting, now)
        try:
            answer = self._hidden(_said(self._post(letter)))
        except Refusal as refusal:
            with suppress(Refusal):  # the trouble itself is worth more than the trouble of logging it
                self._log.came(name, "", refusal.sentence)
            raise
        self._log.came(name, answer)
        return answer

    def _post(self, letter: Letter) -> bytes:
        body = {
            "model": self._model or "default",
            "messages": [{"role": "system", "content": letter.system}, {"role": "user", "content": letter.text}],
            "max_tokens": letter.longest,
            "stream": False,
        }
        headers = {"Content-Type": "application/json", "Accept": "application/json", "User-Agent": f"proprietor/{__version__}"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        return post(place_of(self._address), json.dumps(body).encode(), headers, seconds=self._seconds)

    def _hidden(self, answer: str) -> str:
        """An answer without the key, should it be repeated there."""
        return answer.replace(self._key, "[key]") if self._key else answer

    def log_place(self) -> str:
        """Where the log lies."""
        return str(self._log.path)

    def exchanges(self, limit: int) -> Sequence[Exchange]:
        """The newest exchanges, newest first."""
        return self._log.exchanges(limit)

    def count(self) -> int:
        """How many there are."""
        return self._log.count()

    def holding(self, words: Sequence[str]) -> int:
        """How many letters there are if one of these words stands in the log; 0 if none does."""
        return self._log.holding(words)

    def drop_log(self) -> int:
        """Delete the log."""
        return self._log.drop()


def _said(data: bytes) -> str:
    """The text of an answer.

    Raises:
        Refusal: `bad-answer` for anything that is not the answer of a chat.
    """
    try:
        text = json.loads(data.decode("utf-8"))["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        text = None
    if not isinstance(text, str) or not text.strip():
        raise Refusal("bad-answer", "The model answered with something that is no answer.", f"{LOOK} {STANDS}")
    return text.encode("utf-8", "replace").decode()  # half a sign, which JSON can tell and nothing can show, becomes “?”
