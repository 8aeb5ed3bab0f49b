"""Exports as services give them, of somebody made up; each small, and each with what real ones have."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date

from proprietor.actions.drafts import Draft, Reading
from proprietor.importers.exchange.reader import OwnImports

TODAY = date(2026, 11, 28)

LINKEDIN: Mapping[str, str] = {
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Quayside Hospital,Bed manager,Ran the bed round,Leeds,Jan 2019,\n"
        "Harbour Street School,Office manager,,Leeds,Sep 2014,Dec 2018\n"
        "Nobody Ltd,,,,,\n"
    ),
    "Projects.csv": (
        "Title,Description,Url,Started On,Finished On\n"
        "Starter letter,Wrote a two-page letter for new parents,https://school.example/letter,Mar 2016,Apr 2016\n"
    ),
    "Skills.csv": "Name\nTriage\nExcel\n",
    "Education.csv": (
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Leeds,2009,2012,,BSc Nursing,Choir\n"
    ),
    "Recommendations_Received.csv": (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Ana,Ruiz,Quayside Hospital,Head of nursing,She halved the wait.,"07/21/19, 12:11 PM",VISIBLE\n'
    ),
    "Recommendations_Given.csv": (
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
        'Bo,Li,Acme,Cook,A fine cook.,"07/21/19, 12:11 PM",VISIBLE\n'
    ),
    "Endorsement_Received_Info.csv": (
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n"
        "2020/01/02,Triage,Ana,Ruiz,www.linkedin.com/in/ana,ACCEPTED\n"
        "2020/01/02,Triage,Bo,Li,www.linkedin.com/in/bo,ACCEPTED\n"
        "2020/01/03,Excel,Bo,Li,www.linkedin.com/in/bo,ACCEPTED\n"
        "2020/01/03,Excel,Cy,Doe,www.linkedin.com/in/cy,PENDING\n"
    ),
    "Connections.csv": (
        '\ufeffNotes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Cy,Doe,https://www.linkedin.com/in/cy,,Acme,Developer,12 Mar 2024\n"
    ),
    "Jobs/Job Applications.csv": (
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"
        '"11/20/24, 8:15 AM",me@x.example,,Mercy Trust,Flow lead,https://www.linkedin.com/jobs/view/1,cv-v2.pdf,Q: why\n'
    ),
    "Jobs/Saved Jobs.csv": (
        "Saved Date,Job Url,Job Title,Company Name\n"
        '"11/18/24, 8:15 AM",https://www.linkedin.com/jobs/view/1,Flow lead,Mercy Trust\n'
        '"11/19/24, 8:15 AM",https://www.linkedin.com/jobs/view/2,Ward lead,Mercy Trust\n'
    ),
    "Profile.csv": "First Name,Last Name,Maiden Name,Headline\nMe,Myself,,Nurse\n",
    "messages.csv": "CONVERSATION ID,CONVERSATION TITLE,FROM,CONTENT\n1,x,y,a secret\n",
    "Ad_Targeting.csv": "Member Age,Company Names,Company Names,Member Gender\n35-54,Acme,Acme,\n",
    "Rich_Media.bin": "\x00\x01\x02\x03",
}


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Files as a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, told in files.items():
            archive.writestr(name, told)
    return out.getvalue()


def linkedin(**other: str) -> bytes:
    """LinkedIn's export; `other` are files by name that take the place of those above."""
    return packed({**LINKEDIN, **other})


def reading(data: bytes | str, name: str = "export", meant: frozenset[str] = frozenset()) -> Reading:
    """What a file tells."""
    told = data.encode() if isinstance(data, str) else data
    return OwnImports().read((), ((name, told),), TODAY, meant=meant)


def drafts(data: bytes | str, kind: type, name: str = "export") -> list[Draft]:
    """The drafts of one kind of record that a file tells."""
    return [each for each in reading(data, name).drafts if isinstance(each.record, kind)]
