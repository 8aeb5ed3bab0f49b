"""Options, attributes and complaints for tests of deciding."""

from proprietor.books import Complaint, Role
from proprietor.decide.options import SIX, Assumed, Attribute, Option, OptionKind
from proprietor.decide.ranges import Shape
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

PAY = Attribute(name="pay", label="pay", worst=30_000, best=50_000, unit="GBP a year")
LIFE = Attribute(name="life", label="life beside work")

TOY_WEIGHTS = {"pay": 0.22, "growth": 0.20, "interest": 0.20, "people": 0.16, "stability": 0.12, "life": 0.10}
_TOY = {
    "Join": ((0.80, 0.60, 0.60, 0.50, 0.40, 0.50), 0.15, OptionKind.JOIN),
    "Step back": ((0.40, 0.80, 0.75, 0.55, 0.45, 0.45), 0.10, OptionKind.STEP_BACK),
    "Ask": ((0.60, 0.55, 0.55, 0.50, 0.70, 0.61), 0.20, OptionKind.ASK),
    "Stay": ((0.50, 0.40, 0.50, 0.50, 0.75, 0.54), 0.20, OptionKind.STAY),
}
"""Likely scores and half widths, made so that they give the figures of the toy run in spec/decide.md; its own inputs are lost."""


def toy() -> tuple[Option, ...]:
    """The four options of the toy run."""
    return tuple(
        Option(
            name=name,
            kind=kind,
            assumed=tuple(
                Assumed(
                    attribute=each.name, low=100 * (mean - half), likely=100 * mean, high=100 * (mean + half), source="A guess."
                )
                for each, mean in zip(SIX, means, strict=True)
            ),
        )
        for name, (means, half, kind) in _TOY.items()
    )


def option(name: str, *, kind: OptionKind = OptionKind.STAY, **ranges: tuple[float, float, float]) -> Option:
    """An option with triangular ranges by attribute."""
    made = tuple(Assumed(attribute=key, low=low, likely=likely, high=high) for key, (low, likely, high) in ranges.items())
    return Option(name=name, kind=kind, assumed=made)


def bell(name: str, attribute: str, low: float, likely: float, high: float) -> Option:
    """An option with one normal range."""
    made = Assumed(attribute=attribute, low=low, likely=likely, high=high, shape=Shape.NORMAL)
    return Option(name=name, kind=OptionKind.STAY, assumed=(made,))


WARD = Role(id=RecordId("rol_0000000001"), name="Staff nurse", since=PartialDate(2018), until=PartialDate(2020))
OFFICE = Role(id=RecordId("rol_0000000002"), name="Coordinator", since=PartialDate(2020), until=PartialDate(2023))
LEAD = Role(id=RecordId("rol_0000000003"), name="Lead", since=PartialDate(2023))
UNHEARD = "Decisions about my work are made in meetings I am not asked to"
ALSO_UNHEARD = "Decisions about discharge are made in meetings I'm not asked to"


def complaint(number: int, what: str, role: Role | None = None, **more: object) -> Complaint:
    """A complaint with an id of its own."""
    made = RecordId(f"cmp_{number:010}")
    return Complaint(id=made, what=what, role=role.id if role else RecordId(""), **more)  # type: ignore[arg-type]
