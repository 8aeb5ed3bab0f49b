"""Talk to measure with: the invented utterances and interviews of the tests, turned into as many lines as are wanted."""

import json
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests" / "interview"


def utterances(count: int) -> Iterator[dict[str, str]]:
    """So many utterances with what was said before: counselling, telephone and meetings, with and without marks."""
    names = ("helping", "phone", "phone-marked", "meeting", "helping-plain")
    rows = [json.loads(line) for name in names for line in (TESTS / "utterances" / f"{name}.jsonl").read_text().splitlines()]
    for number, row in enumerate(islice(cycle(rows), count)):
        yield {"id": str(number), "speaker": row["speaker"], "text": row["text"], "prev": row["prev"]}


def interview(words: int) -> str:
    """A talk of about so many words, as plain text with a name before each turn; 10,000 words are an hour."""
    files = sorted((TESTS / "gold").glob("*.jsonl"))
    rows = [json.loads(line) for path in files for line in path.read_text().splitlines()]
    lines, said = [], 0
    for row in cycle(rows):
        lines.append(f"{'Ana' if row['side'] == 'me' else 'Dana'}: {row['text']}")
        said += len(row["text"].split())
        if said >= words:
            return "\n".join(lines)
    return ""
