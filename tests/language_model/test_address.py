"""Addresses of language models: this machine in the clear, others by https, nothing else."""

import pytest

from proprietor.language_model.address import is_local, place_of
from tests.refusing import refused


@pytest.mark.parametrize(
    ("address", "host", "port", "path", "local"),
    [
        ("http://127.0.0.1:8080/v1", "127.0.0.1", 8080, "/v1/chat/completions", True),
        ("http://localhost/v1/", "localhost", 80, "/v1/chat/completions", True),
        ("http://[::1]:9", "::1", 9, "/chat/completions", True),
        (" http://127.3.2.1/v1/chat/completions ", "127.3.2.1", 80, "/v1/chat/completions", True),
        ("https://models.example/v1", "models.example", 443, "/v1/chat/completions", False),
        ("HTTPS://models.example:8443", "models.example", 8443, "/chat/completions", False),
    ],
)
def test_plain_and_safe_ones_are_taken(address, host, port, path, local):
    place = place_of(address)
    assert (place.host, place.port, place.path, place.local) == (host, port, path, local)
    assert place.secure == address.strip().lower().startswith("https")
    assert place.words == f"{host}:{port}"


@pytest.mark.parametrize(
    "address",
    [
        "models.example",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "http://models.example/v1",
        "http://192.168.1.5:8080",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://127.0.0.1@evil.example/",
        "https://me:secret@models.example",
        "https://models.example/?key=secret",
        "https://models.example/#x",
        "http://127.0.0.1:99999",
        "http://[::1",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nHost: evil",
        "https://mödels.example",
        "http://",
        f"http://127.0.0.1/{'x' * 600}",
    ],
)
def test_all_others_are_refused(address):
    refusal = refused(place_of, address)
    assert refusal.code == "bad-model"
    assert "secret" not in refusal.sentence + refusal.remedy


def test_only_this_machine_is_local():
    assert is_local("127.9.9.9")
    assert not is_local("0.0.0.0")
    assert not is_local("models.example")
