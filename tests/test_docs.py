"""The documents held against the code: every word that a person meets is in docs/words.md, every rule has its page."""

import ast
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import proprietor
from proprietor.actions.catalogue import CATALOGUE
from proprietor.actions.kinds import KINDS
from proprietor.proposition.rules import RULES
from proprietor.values.finding import Severity

SOURCE = Path(proprietor.__file__).resolve().parent
DOCS = SOURCE.parent.parent / "docs"

ROW = re.compile(r"^\|([^|]+)\|([^|]+)\|([^|]*)\|\s*$", re.MULTILINE)


def words() -> dict[str, str]:
    """Word → what it means: the rows of all tables `| word | means | not |` in docs/words.md."""
    text = (DOCS / "words.md").read_text(encoding="utf-8")
    rows = [(word.strip(" `"), means.strip()) for word, means, _ in ROW.findall(text)]
    return {_plain(word): means for word, means in rows if word != "word" and word.strip("-")}


def _plain(word: str) -> str:
    return word.lower().replace("-", " ")


def missing(wanted: set[str]) -> list[str]:
    return sorted(word for word in wanted if _plain(word) not in words())


def refusal_codes() -> set[str]:
    """Every code a refusal can have, as far as it stands in the code as a text."""
    codes = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refusal" and node.args:
                codes |= {inner.value for inner in ast.walk(node.args[0]) if isinstance(inner, ast.Constant)}
    return {code for code in codes if isinstance(code, str)} | {"disk-full", "broken-file", "in-use", "bad-place", "read-only"}


def test_there_are_words_and_each_means_something() -> None:
    assert len(words()) > 30
    assert [word for word, means in words().items() if not means] == []


def test_every_kind_of_record_is_explained() -> None:
    assert missing({kind.name for kind in KINDS}) == []


def test_every_noun_of_the_catalogue_is_explained() -> None:
    assert missing({action.name.partition(".")[0] for action in CATALOGUE}) == []


def test_every_verb_of_the_catalogue_is_explained() -> None:
    assert missing({action.name.partition(".")[2] for action in CATALOGUE}) == []


def test_every_severity_is_explained() -> None:
    assert missing({severity.value for severity in Severity}) == []


def test_every_code_of_a_refusal_is_explained() -> None:
    assert missing(refusal_codes()) == []


@pytest.fixture(scope="module")
def make() -> ModuleType:
    """docs/make.py, which writes the generated pages."""
    spec = importlib.util.spec_from_file_location("docs_make", DOCS / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_its_page(make: ModuleType, rule) -> None:
    page = DOCS / "rules" / f"{rule.id}.md"
    assert page.exists(), "write it with: python3 dev.py docs"
    assert page.read_text(encoding="utf-8") == make.rule_page(rule)


def test_every_generated_page_is_up_to_date(make: ModuleType) -> None:
    stale = [path.name for path, text in make.pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    assert stale == [], "write them with: python3 dev.py docs"


def test_there_is_no_page_of_a_rule_there_is_not() -> None:
    assert {path.stem for path in (DOCS / "rules").glob("*.md")} - {"README"} == {rule.id for rule in RULES}


PAGES = [DOCS.parent / "README.md", *sorted(DOCS.rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS.parent)))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?://|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
