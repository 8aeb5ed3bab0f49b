"""Samples: files as the programs write them, made up for these tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proprietor.interview.formats.sheet import Sheet, sheet_of

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def sample() -> Callable[[str], str]:
    return lambda name: (SAMPLES / name).read_text(encoding="utf-8")


@pytest.fixture
def sheet() -> Callable[[str], Sheet]:
    return lambda name: sheet_of((SAMPLES / name).read_text(encoding="utf-8"), name)
