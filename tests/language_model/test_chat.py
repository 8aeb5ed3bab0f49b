"""The adapter against a server that is down, slow, lying and talking nonsense: one calm refusal, and the log has it all."""

import gzip
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.actions.language_model import Letter
from proprietor.business.language_models import let_go
from proprietor.language_model import chat as chat_module
from proprietor.language_model import wire
from proprietor.language_model.chat import Chat
from tests.models import Handler, Model, chat, saying, serving
from tests.refusing import refused
from tests.shelves import NOON

LETTER = Letter(purpose="a draft", system="Say it otherwise.", text="Calls fell.", longest=50)
SHORT = 0.3
"""Seconds the slow ones are waited for."""


@pytest.fixture
def model() -> Iterator[Model]:
    with serving() as served:
        yield served


def chat_with(address: str, folder: Path, *, key: str = "", seconds: float = 5.0, masks: bool | None = None) -> Chat:
    return Chat(
        address=address,
        model="small",
        key=key,
        masks=masks,
        log=folder / "log.jsonl",
        settings=folder / "settings.toml",
        seconds=seconds,
    )


def test_a_letter_is_sent_and_its_answer_is_text(model: Model, tmp_path: Path) -> None:
    chat = chat_with(model.address, tmp_path, key="s3cret")
    model.reply = saying("Fewer rang. s3cret")
    assert chat.ask(LETTER, NOON) == "Fewer rang. [key]"
    assert model.paths == ["/v1/chat/completions"]
    assert model.headers[0]["Authorization"] == "Bearer s3cret"
    assert model.asked[0]["messages"] == [
        {"role": "system", "content": "Say it otherwise."},
        {"role": "user", "content": "Calls fell."},
    ]
    assert (model.asked[0]["model"], model.asked[0]["max_tokens"], model.asked[0]["stream"]) == ("small", 50, False)


def test_without_a_key_none_is_sent(model: Model, tmp_path: Path) -> None:
    chat_with(model.address, tmp_path).ask(LETTER, NOON)
    assert "Authorization" not in model.headers[0]


def test_every_exchange_stands_in_a_log_only_its_owner_reads(model: Model, tmp_path: Path) -> None:
    chat = chat_with(model.address, tmp_path, key="s3cret")
    chat.ask(LETTER, NOON)
    model.reply = saying(None)
    refused(chat.ask, LETTER, NOON)
    newest, first = chat.exchanges(5)
    assert (first.at, first.to, first.model, first.letter.text, first.answer) == (
        NOON,
        model.address,
        "small",
        "Calls fell.",
        "Good day.",
    )
    assert first.letter.signs == len("Say it otherwise.Calls fell.")
    assert newest.answer == ""
    assert "no answer" in newest.trouble
    assert (chat.count(), len(chat.exchanges(1))) == (2, 1)
    log = Path(chat.log_place())
    assert log.stat().st_mode & 0o777 == 0o600
    assert "s3cret" not in log.read_text()
    assert (chat.holding(["CALLS"]), chat.holding(["Ruiz", ""])) == (2, 0)
    assert (chat.drop_log(), chat.count(), chat.drop_log()) == (2, 0, 0)
    assert chat.exchanges(5) == ()


def test_what_cannot_be_logged_is_not_sent(model: Model, tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").mkdir()
    chat = chat_with(model.address, tmp_path)
    assert refused(chat.ask, LETTER, NOON).code == "unwritable"
    assert model.asked == []
    assert refused(chat.drop_log).code == "unwritable"


def test_a_damaged_log_is_read_as_far_as_it_goes(model: Model, tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_text('{"name": 3}\nrubbish\n[1]\n{"of": "gone"}\n{"name": "a", "at": "x"}\n' + "[" * 9_000)
    (only,) = chat_with(model.address, tmp_path).exchanges(9)
    assert (only.letter.text, only.answer, only.at.year) == ("", "", 1970)


def test_nobody_is_asked_where_nobody_is_set_up(tmp_path: Path) -> None:
    chat = chat_with("", tmp_path)
    assert chat.setting() is None
    refusal = refused(chat.ask, LETTER, NOON)
    assert refusal.code == "no-model"
    assert str(tmp_path / "settings.toml") in refusal.remedy
    assert not (tmp_path / "log.jsonl").exists()


def test_masking_is_for_other_machines_unless_somebody_says_otherwise(tmp_path: Path) -> None:
    def masks(address: str, *, said: bool | None = None) -> bool | None:
        setting = chat_with(address, tmp_path, masks=said).setting()
        return setting and setting.masks

    assert masks("http://127.0.0.1:1") is False
    assert masks("http://127.0.0.1:1", said=True) is True
    assert masks("https://models.example") is True
    assert masks("https://models.example", said=False) is False


def test_nobody_answers(tmp_path: Path) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound, but nobody listens
        chat = chat_with(f"http://127.0.0.1:{held.getsockname()[1]}", tmp_path)
        refusal = refused(chat.ask, LETTER, NOON)
    assert refusal.code == "unreachable"
    assert chat.exchanges(1)[0].trouble == refusal.sentence


def rest(handler: Handler) -> None:
    """Take the letter and never answer."""
    handler.server.over.wait()


def drip(handler: Handler) -> None:
    """Answer with a sign now and then, so that no single wait is long."""
    handler.send(b"{", length=10_000)
    while not handler.server.over.wait(SHORT / 10):
        handler.wfile.write(b" ")


def drip_without_length(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
    while not handler.server.over.wait(SHORT / 10):
        handler.wfile.write(b" ")


@pytest.mark.parametrize("slow", [rest, drip, drip_without_length])
def test_a_slow_one_is_left_when_its_time_is_up(model: Model, tmp_path: Path, slow) -> None:
    model.reply = slow
    assert refused(chat_with(model.address, tmp_path, seconds=SHORT).ask, LETTER, NOON).code == "too-slow"


def endless(handler: Handler) -> None:
    """Send 50 MB, if anybody takes them."""
    handler.send(b"[", length=50_000_000)
    for _ in range(800):
        handler.wfile.write(b" " * 62_500)


def cut_chunk(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\nab")


RUBBISH = {
    "html": lambda handler: handler.send(b"<!doctype html><title>Hello</title>"),
    "empty": lambda handler: handler.send(b""),
    "not utf-8": lambda handler: handler.send(b"\xff\xfe\x00"),
    "another schema": lambda handler: handler.send(b'{"choices": []}'),
    "a list": lambda handler: handler.send(b"[1, 2]"),
    "a number for a text": lambda handler: handler.send(chat(7)),
    "only blanks": lambda handler: handler.send(chat("  \n")),
    "deep": lambda handler: handler.send(b"[" * 100_000),
    "50 MB": endless,
    "cut off": lambda handler: handler.send(chat("Good day.")[:20], length=2_000),
    "cut off in a chunk": cut_chunk,
    "no HTTP at all": lambda handler: handler.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "nothing at all": Handler.flush_headers,
    "trouble of its own": lambda handler: handler.send(b"{}", 500),
    "no such key": lambda handler: handler.send(b"{}", 401),
    "an endless line": lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000),
}


@pytest.mark.parametrize("name", RUBBISH)
def test_rubbish_is_refused_calmly(model: Model, tmp_path: Path, name: str) -> None:
    model.reply = RUBBISH[name]
    refusal = refused(chat_with(model.address, tmp_path).ask, LETTER, NOON)
    assert refusal.code == "bad-answer"
    assert len(refusal.sentence) < 160
    assert "Hello" not in refusal.sentence


def test_nobody_is_sent_on_to_another_address(model: Model, tmp_path: Path) -> None:
    with serving() as other:
        model.reply = lambda handler: handler.send(b"", 307, {"Location": f"{other.address}/chat/completions"})
        assert "not followed" in refused(chat_with(model.address, tmp_path).ask, LETTER, NOON).sentence
        assert (len(model.asked), other.asked) == (1, [])


def test_a_machine_that_cannot_show_who_it_is_gets_nothing(model: Model, tmp_path: Path) -> None:
    address = model.address.replace("http:", "https:")
    refusal = refused(chat_with(address, tmp_path).ask, LETTER, NOON)
    assert (refusal.code, model.asked) == ("unreachable", [])
    assert issubclass(ssl.SSLError, OSError), "or it would be told as something else"


def test_a_local_name_that_leads_elsewhere_gets_nothing(model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "is_local", lambda _: False)
    assert "leads to another machine" in refused(chat_with(model.address, tmp_path).ask, LETTER, NOON).sentence
    assert model.asked == []


def test_an_answer_that_asks_for_deeds_is_mere_text(model: Model, tmp_path: Path) -> None:
    wanted = [{"function": {"name": "delete", "arguments": "{}"}}]
    call = {"choices": [{"message": {"content": "rm -rf ~", "tool_calls": wanted}}]}
    model.reply = lambda handler: handler.send(json.dumps(call).encode())
    assert chat_with(model.address, tmp_path).ask(LETTER, NOON) == "rm -rf ~"
    assert "tools" not in model.asked[0]


def test_half_a_sign_can_be_shown(model: Model, tmp_path: Path) -> None:
    model.reply = lambda handler: handler.send(b'{"choices": [{"message": {"content": "Good \\ud800 day"}}]}')
    chat = chat_with(model.address, tmp_path)
    assert chat.ask(LETTER, NOON) == "Good ? day"
    assert chat.exchanges(1)[0].answer == "Good ? day"


@pytest.mark.parametrize("key", ["a\r\nX-Evil: 1", "s\u00e9cret"])
def test_a_key_that_can_be_none_goes_nowhere(model: Model, tmp_path: Path, key: str) -> None:
    refusal = refused(chat_with(model.address, tmp_path, key=key).ask, LETTER, NOON)
    assert (refusal.code, model.asked) == ("bad-model", [])
    assert key not in refusal.sentence + refusal.remedy


def test_a_name_that_is_looked_up_for_too_long_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    late = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [late.wait()][1:])
    refusal = refused(chat_with("https://models.example", tmp_path, seconds=SHORT / 10).ask, LETTER, NOON)
    late.set()
    assert refusal.code == "too-slow"


@pytest.mark.parametrize("problem", [socket.gaierror(-2, "unknown"), UnicodeError("label too long")])
def test_a_name_that_leads_nowhere_is_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise problem

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert refused(chat_with("https://models.example", tmp_path).ask, LETTER, NOON).code == "unreachable"


def test_the_next_address_is_called_when_one_is_dead(model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dead = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 1))
    here = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", model.server_port))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [dead, here])
    assert chat_with(model.address, tmp_path).ask(LETTER, NOON) == "Good day."


def test_a_hand_that_is_shaken_for_too_long_is_let_go(model: Model, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"https://127.0.0.1:{silent.getsockname()[1]}"
        assert refused(chat_with(address, tmp_path, seconds=SHORT).ask, LETTER, NOON).code == "too-slow"


def test_only_a_few_letters_wait_at_once(model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_module, "_WAITING", threading.BoundedSemaphore(1))
    chat, told = chat_with(model.address, tmp_path), list[str]()

    def ask_again(handler: Handler) -> None:
        told.append(refused(chat.ask, LETTER, NOON).code)
        saying("Good day.")(handler)

    model.reply = ask_again
    assert (chat.ask(LETTER, NOON), chat.ask(LETTER, NOON)) == ("Good day.", "Good day.")
    assert told == ["in-use", "in-use"]
    assert chat.count() == 2, "what was not sent is not logged"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(b"[" * 10_000_000), {"Content-Encoding": "gzip"}),
        (b'{"choices": [{"message": {"content": null, "tool_calls": []}}]}', {"Content-Type": "text/html"}),
        (b'{"choices": {"0": {}}}', {}),
        (b'{"choices": [["message"]]}', {}),
        (b'{"choices": ' + b"9" * 9_000 + b"}", {}),
    ],
)
def test_what_no_model_says_is_refused(model: Model, tmp_path: Path, body: bytes, headers: dict[str, str]) -> None:
    model.reply = lambda handler: handler.send(body, headers=headers)
    assert refused(chat_with(model.address, tmp_path).ask, LETTER, NOON).code == "bad-answer"


def test_whoever_says_go_on_without_end_is_left(model: Model, tmp_path: Path) -> None:
    def going_on(handler: Handler) -> None:
        while not handler.server.over.wait(SHORT / 10):
            handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    model.reply = going_on
    assert refused(chat_with(model.address, tmp_path, seconds=SHORT).ask, LETTER, NOON).code == "too-slow"


def test_whoever_stops_waits_no_longer(model: Model, tmp_path: Path) -> None:
    model.reply = lambda handler: (let_go(), rest(handler))[0]
    assert refused(chat_with(model.address, tmp_path, seconds=60).ask, LETTER, NOON).code == "too-slow"
