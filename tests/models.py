"""A language model that is none: a server on loopback that answers as a test wants, well or badly."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Reads a request and replies as the model was told to."""

    server: "Model"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(json.loads(body))
        self.server.headers.append(dict(self.headers))
        self.server.paths.append(self.path)
        with suppress(OSError):
            self.server.reply(self)

    def send(
        self, body: bytes, status: int = 200, headers: Mapping[str, str] | None = None, *, length: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body) if length is None else length), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Be quiet."""


class Model(ThreadingHTTPServer):
    """The server, with what it was asked; `over` is set when the test ends, for replies that wait."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.over = threading.Event()
        self.reply: Reply = saying("Good day.")

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    @property
    def letter(self) -> Any:
        """The JSON of the last letter's text."""
        return json.loads(self.text)

    @property
    def text(self) -> str:
        return self.asked[-1]["messages"][1]["content"]

    def handle_error(self, *_: object) -> None:
        """Whoever hangs up is no trouble of a test's."""


def chat(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


def saying(content: object) -> Reply:
    """An answer in good form."""
    return lambda handler: handler.send(chat(content))


def wording(change: Callable[[str], str]) -> Reply:
    """Every line of a draft, changed."""

    def reply(handler: Handler) -> None:
        lines = [{"n": each["n"], "text": change(each["text"])} for each in handler.server.letter["lines"]]
        handler.send(chat(json.dumps({"lines": lines})))

    return reply


@contextmanager
def serving() -> Iterator[Model]:
    model = Model()
    thread = threading.Thread(target=model.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield model
    finally:
        model.over.set()
        model.shutdown()
        model.server_close()
        thread.join()


def set_up(monkeypatch: Any, address: str, *, mask: str = "", model: str = "small", key: str = "") -> None:
    """A model at an address, as the environment says it."""
    monkeypatch.setenv("PROPRIETOR_MODEL_ADDRESS", address)
    monkeypatch.setenv("PROPRIETOR_MODEL_NAME", model)
    monkeypatch.setenv("PROPRIETOR_MODEL_MASK", mask)
    monkeypatch.setenv("PROPRIETOR_MODEL_KEY", key)


def wins(*entries: Mapping[str, object]) -> Reply:
    """Wins pointed at, with some chat around them."""
    return saying(f"Sure, here they are:\n```json\n{json.dumps({'wins': entries})}\n```")
