"""E101 unsupported: a claim that rests on no evidence.

**What it looks for.** A claim that names no win behind it. In your books: a claim without a cited win. In a text that uses
evidence ids such as `[ev12]` or `[win_4k7m2p9qxt]`: a line without one. A claim whose number stands in none of the wins it
cites, not even reckoned from theirs, is as bare.

**Why.** A claim is only as good as what it rests on; the next question in any interview is “for example?”. This is the line
you will be asked about and have nothing ready for.

**Bad:** I scale offices.
**Good:** I scale offices: from 12 to 60 shops in eight weeks [ev12, ev19].

**Set it aside** when the evidence exists and cannot be written down, for instance under an agreement of silence.
"""

from collections.abc import Iterator

from proprietor.language.quantities import Quantity
from proprietor.proposition.bearing import unborne
from proprietor.proposition.needs import EVIDENCE_IDS
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a claim that cites nothing."""
    if passage.evidence is not None and passage.evidence.cited is not None:
        if not passage.evidence.cited:
            yield Remark(
                reason="This claim cites no win, so there is nothing to show when somebody asks for an example.",
                remedy="Cite the win it rests on, or write that win down first.",
                mend="link.record",
            )
        elif marks := tuple(passage.analysis.place_of(each) for each in strange_numbers(passage)):
            yield Remark(
                reason=f"{passage.agreed(marks, 'stands', 'stand')} in none of the wins this claim cites.",
                remedy="Cite the win that tells this number, or claim the number that the cited wins bear out.",
                marks=marks,
                mend="link.record",
            )
    elif not passage.ids:
        yield Remark(
            reason="Other lines of this text name their evidence by id; this one names none.",
            remedy="Add the id of the win or artefact it rests on, such as [ev12].",
        )


def strange_numbers(passage: Passage) -> tuple[Quantity, ...]:
    """The numbers of a claim when none of them stands in the wins it cites; nothing when the wins are not known."""
    evidence = passage.evidence
    return (
        unborne(passage.analysis, evidence.levels)
        if evidence is not None and evidence.cited and evidence.levels is not None
        else ()
    )


RULE = Rule(
    id="E101", name="unsupported", severity=Severity.ERROR, check=check, page=__doc__, needs=(EVIDENCE_IDS,), english=False
)
