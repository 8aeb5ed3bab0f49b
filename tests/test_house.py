"""The house rules: floors, sizes, names, docstrings, calm sentences, and nothing of the builder's machine in the files."""

import ast
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import proprietor
from proprietor.actions.catalogue import CATALOGUE
from proprietor.actions.kinds import KINDS
from proprietor.books.fields import cards_of

SOURCE = Path(proprietor.__file__).resolve().parent
ROOT = SOURCE.parent.parent
MODULES = sorted(SOURCE.rglob("*.py"))

MEDIAN_FILE, MOST_FILES, LONGEST_FILE = 110, 250, 350
MOST_FUNCTIONS, LONGEST_FUNCTION = 25, 60
"""Lines: see DESIGN's gates. "Most" is 90 of 100."""

FLOORLESS_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager"}
"""Names that say nothing about what lies inside; the simulated manager of the interview lab is the one excepted."""

EXCEPTED = {Path("interview/manager.py")}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def where(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def nine_tenths(numbers: list[int]) -> int:
    """The number that 90 % of them do not exceed."""
    return sorted(numbers)[int(0.9 * (len(numbers) - 1))]


def functions() -> Iterator[tuple[str, int]]:
    """Every function with its lines, signature and docstring included, decorators not.

    Migrations are left out: each is a list of columns, frozen on the day of its release.
    """
    for path in [each for each in MODULES if each.parent.name != "versions"]:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{where(path)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def sizes(what: str, numbers: list[int]) -> str:
    middle = statistics.median(numbers)
    return f"\n{len(numbers)} {what}: median {middle:.0f} lines, 90 % up to {nine_tenths(numbers)}, longest {max(numbers)}"


def test_files_are_short() -> None:
    lengths = {where(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    numbers = list(lengths.values())
    print(sizes("files", numbers))
    assert statistics.median(numbers) <= MEDIAN_FILE
    assert nine_tenths(numbers) <= MOST_FILES
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_functions_are_short() -> None:
    lengths = dict(functions())
    numbers = list(lengths.values())
    print(sizes("functions", numbers))
    assert nine_tenths(numbers) <= MOST_FUNCTIONS
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    named = [path.relative_to(SOURCE) for path in SOURCE.rglob("*") if path.stem.lower() in FLOORLESS_NAMES]
    assert set(named) <= EXCEPTED


def test_every_module_opens_with_its_sign() -> None:
    assert [where(path) for path in MODULES if not ast.get_docstring(tree_of(path))] == []


def public(path: Path) -> Iterator[tuple[str, ast.AST]]:
    """Public classes and functions of a module, and the public methods of its public classes."""
    for node in tree_of(path).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node.name, node
            inner = node.body if isinstance(node, ast.ClassDef) else []
            for each in inner:
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not each.name.startswith("_"):
                    yield f"{node.name}.{each.name}", each


def test_everything_public_says_what_it_is() -> None:
    silent = [
        f"{where(path)}: {name}"
        for path in MODULES
        for name, node in public(path)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not ast.get_docstring(node)
    ]
    assert silent == []


def texts_in(path: Path, *calls: str) -> Iterator[str]:
    """Every text, or part of one, that stands in a call of these names."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in calls:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
                    yield inner.value


def test_nobody_is_shouted_at() -> None:
    said = [text for path in MODULES for text in texts_in(path, "Refusal", "Item", "Remark", "asks", "Ailment", "Kind")]
    said += [text for path in (SOURCE / "store/engine.py", SOURCE / "business/bare.py") for text in texts_in(path, "Refusal")]
    said += [part for kind in KINDS for card in cards_of(kind.record) for part in (card.label, card.hint, card.example)]
    said += [action.title for action in CATALOGUE]
    assert len(said) > 300
    assert [text for text in said if "!" in text] == []


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    """Hold the contracts of pyproject.toml against the package under `root`."""
    command = (
        "import sys; sys.path.insert(0, 'src'); from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    )
    return subprocess.run([sys.executable, "-c", command], cwd=root, capture_output=True, text=True, check=False)


def test_the_floors_hold() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


BREAKS: dict[str, tuple[str, dict[str, str]]] = {
    "an upward import": ("Floors BROKEN", {"values/ids.py": "import proprietor.books"}),
    "an import of a room on the same floor": ("Floors BROKEN", {"cli/exits.py": "import proprietor.web"}),
    "an undeclared folder": ("Floors", {"cellar/__init__.py": '"""A room nobody planned."""'}),
    "a circle among siblings, for types only": (
        "No circles among siblings BROKEN",
        {
            "books/wins.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import proprietor.books.work",
            "books/work.py": "import proprietor.books.wins",
        },
    ),
    "a database in the books": ("The pure rooms meet no framework BROKEN", {"books/wins.py": "import sqlalchemy"}),
    "the store in a face": ("Faces never touch the store BROKEN", {"web/app.py": "import proprietor.store.shelf"}),
    "the store in the assistant's face": (
        "Faces never touch the store BROKEN",
        {"mcp/offered.py": "import proprietor.store.shelf"},
    ),
}


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources and their contracts, to break."""
    root = tmp_path_factory.mktemp("house")
    shutil.copytree(SOURCE, root / "src" / "proprietor", ignore=shutil.ignore_patterns("__pycache__", "static", "templates"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_floor_is_seen(copied: Path, name: str) -> None:
    told, changes = BREAKS[name]
    before: dict[Path, str | None] = {}
    for place, line in changes.items():
        path = copied / "src" / "proprietor" / place
        before[path] = path.read_text(encoding="utf-8") if path.exists() else None
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{before[path] or ''}\n{line}\n", encoding="utf-8")
    try:
        done = lint_imports(copied)
    finally:
        for path, text in before.items():
            if text is None:
                shutil.rmtree(path.parent)
            else:
                path.write_text(text, encoding="utf-8")
    assert done.returncode != 0, name
    assert told in done.stdout
    assert "cellar" not in told or "cellar" in done.stdout


def tracked() -> list[Path]:
    """Every file of the project that is not left out of it on purpose."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode == 0:
        return [ROOT / name for name in done.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    return [path for top in ("src", "tests", "docs", "bench") for path in (ROOT / top).rglob("*") if path.is_file()]


MACHINE = (*(f"/{part}/" for part in ("work", "root")), "_".join(["bash", "jobs"]))  # noqa: FLY002 - or it would find itself
REGISTRIES = tuple(".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com")))


@pytest.mark.parametrize("words", [MACHINE, REGISTRIES], ids=["paths of the builder's machine", "hosts of registries"])
def test_files_are_free_of(words: tuple[str, ...]) -> None:
    files = tracked()
    assert len(files) > 100
    found = re.compile("|".join(re.escape(word) for word in words).encode())
    held = [
        (path.relative_to(ROOT).as_posix(), hit.group().decode())
        for path in files
        for hit in [found.search(path.read_bytes())]
        if hit
    ]
    assert held == []


def python(code: str, *options: str) -> str:
    """What a fresh Python prints."""
    done = subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_can_be_imported_without_a_warning() -> None:
    code = (
        "import pkgutil, importlib, proprietor\n"
        "names = [each.name for each in pkgutil.walk_packages(proprietor.__path__, 'proprietor.')]\n"
        "skipped = ('.env', '.__main__')\n"
        "[importlib.import_module(name) for name in names if not name.endswith(skipped)]\n"
        "print(len(names))"
    )
    assert int(python(code, "-W", "error")) > 100


def test_the_package_alone_loads_no_framework() -> None:
    heavy = ("sqlalchemy", "alembic", "msgspec", "starlette", "uvicorn", "click", "jinja2", "typst", "docx", "pypdf", "mcp")
    code = f"import sys, proprietor; print([name for name in {heavy!r} if name in sys.modules])"
    assert python(code).strip() == "[]"


def test_the_package_offers_what_it_names_and_nothing_else() -> None:
    assert "Business" in proprietor.__all__
    assert all(getattr(proprietor, name).__name__ == name for name in proprietor.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Store'"):
        _ = proprietor.Store
