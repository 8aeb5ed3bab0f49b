"""How the model is joined to the business: its log beside the books, its key from the environment, nothing loaded before."""

import subprocess
import sys
from pathlib import Path

import pytest

from proprietor.business import language_models
from tests.models import set_up


def test_the_log_lies_beside_the_books() -> None:
    assert language_models.log_of("/a/my.books") == Path("/a/my.books.model.jsonl")
    usual = language_models.default_file()
    for place in ("postgresql://me:secret@server/books", ""):
        assert language_models.log_of(place) == usual.with_name(f"{usual.name}.model.jsonl")


@pytest.mark.parametrize(
    ("address", "there", "elsewhere"),
    [
        ("", False, ""),
        ("http://127.0.0.1:1", True, ""),
        ("https://models.example", True, "models.example:443"),
        ("http://models.example", True, ""),
    ],
)
def test_whether_one_is_set_up_and_where(monkeypatch: pytest.MonkeyPatch, address: str, there, elsewhere) -> None:
    set_up(monkeypatch, address)
    assert (language_models.has_model(), language_models.other_machine()) == (there, elsewhere)


def test_the_key_comes_from_the_environment_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(monkeypatch, "http://127.0.0.1:1", key=" s3cret ")
    setting = language_models.model_at("/a/my.books").setting()
    assert setting is not None
    assert setting.key
    assert "s3cret" not in repr(setting)


def test_nothing_of_it_is_loaded_for_whoever_asks_something_else(books_file: Path) -> None:
    code = (
        "import sys\nfrom proprietor.cli import main\n"
        f"sys.argv = ['proprietor', 'win', 'record', '--result', 'Calls fell', '--books', {str(books_file)!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "ours = [name for name in sys.modules if name.startswith('proprietor.') and "
        "any(part in name for part in ('language_model.', 'actions.letters', 'phrasing', 'noting', 'exchanges', 'sending'))]\n"
        "print(ours, [name for name in ('http.client', 'http.server') if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "[] []"
