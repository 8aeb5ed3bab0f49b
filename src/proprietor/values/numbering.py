"""Numbers as they stand in a sentence: the small ones in words."""

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: "one line", "14 lines", "no line"."""
    noun = one if count <= 1 else many or f"{one}s"
    return f"{_WORDS[count] if count < len(_WORDS) else f'{count:,}'} {noun}"


def number(count: int) -> str:
    """A number within a sentence: one, twelve, 13; none for zero."""
    return "none" if count == 0 else _WORDS[count] if count < len(_WORDS) else f"{count:,}"
