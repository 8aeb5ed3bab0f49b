"""Who may talk to a server of ours."""

import socket
from contextlib import closing

import pytest

from proprietor.business.loopback import hosts_at, is_key, is_other_host, is_other_site, listen
from proprietor.values.refusals import Refusal

HOSTS = hosts_at(8765)


def test_a_server_is_named_by_both_names_of_this_machine() -> None:
    assert HOSTS == ("127.0.0.1:8765", "localhost:8765")
    assert not is_other_host("localhost:8765", HOSTS)
    assert is_other_host("localhost:8766", HOSTS)


def test_each_origin_counts_and_none_is_no_other_site() -> None:
    assert not is_other_site([], HOSTS)
    assert not is_other_site(["http://localhost:8765"], HOSTS)
    assert is_other_site(["http://localhost:8765", "http://evil.example"], HOSTS)
    assert is_other_site(["https://localhost:8765"], HOSTS)


@pytest.mark.parametrize(("given", "held"), [("key", True), ("Key", False), ("", False), ("ü", False)])
def test_a_key_fits_whole_or_not(given: str, *, held: bool) -> None:
    assert is_key(given, "key") is held


def test_it_listens_here_only_and_says_when_a_port_is_taken() -> None:
    with closing(listen(0)) as one:
        one.listen()
        name, port = one.getsockname()
        assert name == "127.0.0.1"
        with pytest.raises(Refusal) as refusal:
            listen(port)
        assert refusal.value.code == "in-use"
        with closing(listen(None, port)) as other:
            assert isinstance(other, socket.socket)
            assert other.getsockname()[1] != port
