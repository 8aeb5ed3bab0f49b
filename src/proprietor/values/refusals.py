"""How the business says no: a code for programs, a sentence and a remedy for people."""


class Refusal(Exception):
    """A request that cannot be met, and what to do instead. Faces turn it into their own kind of answer.

    Attributes:
        code: short and stable, for programs, such as `stale` or `unknown-id`.
        sentence: what is wrong, naming the place; plain words, no screen terms.
        remedy: what the person can do about it.
        place: the field, line, file or id in question; empty when the sentence says all.
        also: further things wrong with the same request, so that all can be mended at once.
    """

    def __init__(self, code: str, sentence: str, remedy: str, *, place: str = "", also: tuple["Refusal", ...] = ()) -> None:
        """Say no."""
        super().__init__(f"{sentence} {remedy}")
        self.code = code
        self.sentence = sentence
        self.remedy = remedy
        self.place = place
        self.also = also
