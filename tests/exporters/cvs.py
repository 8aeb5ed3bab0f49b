"""CVs to be written in every format: a usual one, and one of signs that mean something somewhere."""

from datetime import date

from proprietor.actions.cv_parts import Cv, CvCredential, CvLine, CvRole, Letterhead
from proprietor.values.when import PartialDate

HEAD = Letterhead(
    name="Ana Ruiz",
    headline="Office manager",
    email="ana@example.org",
    phone="+44 20 7946 0958",
    place="Leeds",
    url="https://example.org/ana",
)


def line(text: str, number: int = 1) -> CvLine:
    return CvLine(text=text, record=f"win_000000000{number}", on=PartialDate(2020, 5), until=PartialDate(2021))


USUAL = Cv(
    letterhead=HEAD,
    made=date(2026, 3, 4),
    claims=(line("I cut calls from 40 to 12 a week."),),
    roles=(
        CvRole(
            record="rol_0000000001",
            name="Office manager",
            employer="Harbour Street School",
            place="Leeds",
            since=PartialDate(2019, 9),
            lines=(line("Wrote a letter. Calls fell from 40 to 12 a week."),),
        ),
        CvRole(record="rol_0000000002", name="Helper", since=PartialDate(2012), until=PartialDate(2013, 4, 7)),
    ),
    further=(line("Sewed 40 quilts and taught the street to sew them, every Tuesday of a long winter."),),
    credentials=(
        CvCredential(
            record="crd_0000000001", name="BSc Nursing", sort="degree", issuer="University of Leeds", on=PartialDate(2012)
        ),
        CvCredential(record="crd_0000000002", name="Driving", sort="licence", on=PartialDate(2009), until=PartialDate(2029, 5)),
    ),
    skills=("writing", "school law"),
)


def nasty(text: str) -> Cv:
    """A CV in which every text is this one."""
    head = Letterhead(name=text, headline=text, email=text, phone=text, place=text, url=text)
    role = CvRole(record="rol_0000000001", name=text, employer=text, place=text, lines=(line(text),))
    given = CvCredential(record="crd_0000000001", name=text, sort="certificate", issuer=text, address=text, note=text)
    lines = {"claims": (line(text),), "further": (line(text),)}
    return Cv(letterhead=head, made=date(2026, 3, 4), roles=(role,), credentials=(given,), skills=(text,), **lines)
