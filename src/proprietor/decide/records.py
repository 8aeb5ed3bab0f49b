"""What deciding keeps: the options of a decision, what each is taken to bring, and how the owner weighed."""

from dataclasses import dataclass, field
from decimal import Decimal

from proprietor.books.kinds import asks
from proprietor.decide.options import OptionKind
from proprietor.values.figure import plain_number
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedOption:
    """Something you could do, as it stands among the options of a decision."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("What you could do", example="Join Quayside Hospital"))
    decision: RecordId = field(default=UNKEPT, metadata=asks("Of which decision", of="decision"))
    way: OptionKind = field(default=OptionKind.STAY, metadata=asks("What kind of choice it is"))
    opportunity: RecordId = field(default=UNKEPT, metadata=asks("The opportunity it would take up", of="opportunity"))
    ask: RecordId = field(default=UNKEPT, metadata=asks("The plan of the talk", "If it begins with asking.", of="ask"))
    taken: bool = field(default=False, metadata=asks("This is what you chose"))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """What you could do."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """What an option is taken to bring of something that counts, or the chance in percent that it mends a complaint.

    With `attribute` it is about that, in `unit`; with `complaint` about that, in percent.
    """

    id: RecordId = UNKEPT
    option: RecordId = field(default=UNKEPT, metadata=asks("Of which option", of="option"))
    attribute: str = field(default="", metadata=asks("What counts", example="growth"))
    complaint: RecordId = field(default=UNKEPT, metadata=asks("Which complaint it would mend", of="complaint"))
    low: Decimal | None = field(default=None, metadata=asks("At least", example="41,000"))
    likely: Decimal | None = field(default=None, metadata=asks("Likely", example="43,000"))
    high: Decimal | None = field(default=None, metadata=asks("At most", example="46,000"))
    unit: str = field(default="", metadata=asks("Unit", example="GBP a year"))
    source: str = field(
        default="", metadata=asks("Where you have that from", example="They named 43,000 on the telephone", long=True)
    )
    rests: RecordId = field(default=UNKEPT, metadata=asks("The record it rests on", of="record"))

    @property
    def title(self) -> str:
        """What it is about, and the three numbers."""
        if self.low is None or self.likely is None or self.high is None:
            return ""
        about = self.attribute or "mends a complaint"
        low, likely, high = (plain_number(each) for each in (self.low, self.likely, self.high))
        return f"{about}: {low} to {high}, likely {likely} {self.unit}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What you said on a day of how much each thing counts for a decision; it stays as it was."""

    id: RecordId = UNKEPT
    decision: RecordId = field(default=UNKEPT, metadata=asks("For which decision", of="decision"))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    swings: tuple[str, ...] = field(
        default=(),
        metadata=asks("How much each step counts", "In your order; the first one counts 100.", example="pay=100, growth=80"),
    )
    again: Decimal | None = field(default=None, metadata=asks("What you said when asked once more"))
    scales: tuple[str, ...] = field(
        default=(), metadata=asks("From where to where each step goes", example="pay=40000..46000 GBP")
    )

    @property
    def title(self) -> str:
        """The answers in their order."""
        return ", ".join(self.swings)
