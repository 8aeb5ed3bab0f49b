"""The log of the model: every letter and its answer in a file beside the books, for the owner to read and delete."""

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from proprietor.actions.language_model import Exchange, Letter, Setting
from proprietor.values.refusals import Refusal

LONGEST_ANSWER = 20_000
"""Signs of an answer that are kept (a guess; what is longer is no draft)."""

OWNER_ONLY = 0o600


class Log:
    """The file of the log. A letter is written down before it leaves, its answer when it comes."""

    def __init__(self, path: Path) -> None:
        """The log at a place, there or not."""
        self.path = path

    def sending(self, letter: Letter, setting: Setting, at: datetime) -> str:
        """Write down that a letter is about to leave; the answer is the name under which its answer belongs.

        Raises:
            Refusal: `unwritable`; nothing may be sent then.
        """
        name = secrets.token_hex(8)
        self._add(
            {
                "name": name,
                "at": at.isoformat(),
                "to": setting.address,
                "model": setting.model,
                "purpose": letter.purpose,
                "masked": letter.masked,
                "signs": letter.signs,
                "system": letter.system,
                "text": letter.text,
            }
        )
        return name

    def came(self, name: str, answer: str, trouble: str = "") -> None:
        """Write down what came of it."""
        self._add({"of": name, "answer": answer[:LONGEST_ANSWER], "trouble": trouble})

    def _add(self, line: dict[str, Any]) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(self.path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, OWNER_ONLY), "a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=True) + "\n")
        except OSError as problem:
            reason = (problem.strerror or type(problem).__name__).lower()
            raise Refusal(
                "unwritable",
                f"The log {self.path} cannot be written: {reason}. What cannot be logged is not sent.",
                "Make room or give yourself the right to write there.",
                place=str(self.path),
            ) from problem

    def exchanges(self, limit: int) -> Sequence[Exchange]:
        """The newest exchanges, newest first; a line that is damaged is passed over."""
        sent: dict[str, dict[str, Any]] = {}
        for line in self._lines():
            if isinstance(line.get("name"), str):
                sent[line["name"]] = line
            elif (of := line.get("of")) in sent:
                sent[of] |= {"answer": line.get("answer"), "trouble": line.get("trouble")}
        return tuple(_exchange(each) for each in list(sent.values())[-limit:][::-1])

    def count(self) -> int:
        """How many letters are in it."""
        return sum(isinstance(line.get("name"), str) for line in self._lines())

    def holding(self, words: Sequence[str]) -> int:
        """How many letters there are if one of these words stands in a letter or an answer, in any case; 0 if none does."""
        sought = [word.casefold() for word in words if word.strip()]
        texts = (str(line.get(name) or "").casefold() for line in self._lines() for name in ("purpose", "text", "answer"))
        return self.count() if any(word in text for text in texts for word in sought) else 0

    def drop(self) -> int:
        """Delete it; how many letters were in it."""
        count = self.count()
        try:
            self.path.unlink(missing_ok=True)
        except OSError as problem:
            remedy = "Give yourself the right to delete it."
            raise Refusal("unwritable", f"The log {self.path} cannot be deleted.", remedy, place=str(self.path)) from problem
        return count

    def _lines(self) -> Iterator[dict[str, Any]]:
        try:
            with self.path.open(encoding="utf-8", errors="replace") as file:
                for text in file:
                    try:
                        line = json.loads(text)
                    except (ValueError, RecursionError):
                        continue
                    if isinstance(line, dict):
                        yield line
        except OSError:
            return


def _exchange(line: dict[str, Any]) -> Exchange:
    def said(name: str) -> str:
        return str(line.get(name) or "")

    try:
        at = datetime.fromisoformat(said("at"))
    except ValueError:
        at = datetime.fromtimestamp(0, UTC)
    letter = Letter(purpose=said("purpose"), system=said("system"), text=said("text"), masked=line.get("masked") is True)
    return Exchange(at=at, to=said("to"), model=said("model"), letter=letter, answer=said("answer"), trouble=said("trouble"))
