"""Exports as services give them, of somebody made up; each small, and each with what real ones have."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date

from proprietor.actions.drafts import Draft, Reading
from proprietor.importers.exchange.reader import OwnImports
from tests.importers.exchange.europass_cvs import CANDIDATE, PASSPORT, PASSPORT_JSON, on_its_pdf

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


RESUME = """{
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "basics": {"name": "Me Myself", "email": "me@x.example"},
  "work": [
    {"name": "Quayside Hospital", "position": "Bed manager", "startDate": "2019-01", "location": "Leeds",
     "summary": "Ran the bed round", "highlights": ["Cut the wait for a bed from 9 to 4 hours", ""]},
    {"company": "Harbour Street School", "position": "Office manager", "startDate": "2018", "endDate": "2014"},
    {"name": "Only a name"}, {"url": "x"}, "not an entry"
  ],
  "volunteer": [{"organization": "Food bank", "position": "Driver", "startDate": "2020"}],
  "projects": [
    {"name": "Starter letter", "description": "Two pages for parents", "keywords": ["writing", "school, law"],
     "highlights": ["Tried it on one class"], "startDate": "2016-03", "endDate": "2016-04", "url": "https://school.example/l"},
    {"url": "https://nothing.example"}
  ],
  "education": [{"institution": "University of Leeds", "area": "Nursing", "studyType": "BSc", "endDate": "2012"}],
  "certificates": [{"name": "Triage", "issuer": "NHS", "date": "2021-05-06", "url": "https://c.example/1"}],
  "awards": [{"title": "Nurse of the year", "awarder": "Trust", "date": "2022"}],
  "references": [{"name": "Ana Ruiz", "reference": "She halved the wait."}, {"name": "Bo Li"}, {"reference": "No name"}],
  "skills": [{"name": "Triage"}], "languages": [{"language": "Welsh"}]
}"""

REACTIVE_RESUME = """{
  "basics": {"name": "Me Myself", "customFields": []},
  "sections": {
    "summary": {"name": "Summary", "visible": true, "id": "summary", "content": "<p>I cut waits.</p>"},
    "experience": {"name": "Experience", "columns": 1, "visible": true, "id": "experience", "items": [
      {"id": "a", "visible": true, "company": "Quayside Hospital", "position": "Bed manager", "location": "Leeds",
       "date": "January 2019 - Present", "url": {"label": "", "href": ""},
       "summary": "<p>Ran the bed round &amp; more</p><ul><li><p>Cut the wait from 9 to 4 hours</p></li><li>Held it</li></ul>"},
      {"id": "b", "visible": false, "company": "Hidden Ltd", "position": "Clerk", "date": "2012 to 2013"},
      "odd"]},
    "projects": {"items": [
      {"id": "c", "hidden": false, "name": "Starter letter", "description": "Two pages", "period": "2016-03 – 2016-04",
       "keywords": ["writing"], "website": {"url": "https://school.example/l", "label": ""}}]},
    "education": {"items": [
      {"id": "d", "visible": true, "institution": "University of Leeds", "studyType": "BSc", "area": "Nursing",
       "date": "2009 to 2012"}]},
    "references": {"items": [{"id": "e", "visible": true, "name": "Ana Ruiz", "summary": "<p>She halved the wait.</p>"}]},
    "certifications": {"items": [
      {"id": "f", "visible": true, "name": "Triage", "issuer": "NHS", "date": "2021-05", "url": {"href": "https://c.example/1"}}]},
    "skills": {"items": [{"id": "g", "visible": true, "name": "Triage", "keywords": []}]}
  },
  "metadata": {"template": "rhyhorn"}
}"""

RENDERCV = r"""# A CV
cv:
  name: Me Myself
  location: Leeds
  sections:
    summary:
      - I cut waits.
    experience:
      - company: Quayside Hospital
        position: Bed manager
        start_date: 2019-01
        end_date: present
        location: Leeds
        summary: Ran the bed round
        highlights:
          - "**Cut** the wait for a bed from 9 to 4 hours \\* twice"
          - nested: yes
    projects:
      - name: Starter letter
        date: 2016-03
        highlights: [Tried it on one class]
    education:
      - {institution: University of Leeds, area: Nursing, degree: BSc, end_date: 2012}
    publications:
      - {title: Beds, authors: [Me], journal: Nursing Times, date: 2020-05-06, doi: 10.1/x}
    further_work:
      - bullet: Sang in the choir
    skills:
      - {label: Skills, details: "triage, excel"}
design:
  theme: classic
"""

TEAL = (
    "\ufeffid,company_name,role,statusName,location,url,added_at,applied_at,follow_up_at,updated_at,status,notes\n"
    "1,Mercy Trust,Flow lead,Interviewing,Leeds,https://jobs.example/1,2026-10-01,2026-10-03,2026-12-24,2026-11-01,,Ring Ana\n"
    '2,Moor Trust,Ward lead,,York,https://jobs.example/2,2026-10-01,,2026-01-01,,"{""name"": ""Bookmarked""}",\n'
)
HUNTR = "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\nMercy Trust,Flow lead,Wishlist,,Leeds,,2026-10-01,\n"
REACTIVE = "Company;Role;Stage;Link;Tags\nMercy Trust;Flow lead;rejected;https://jobs.example/1;a|b\n;;applied;;\n"
JOBSYNC = (
    "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\n"
    "1,2026-10-01,Yes,2026-10-02,Mercy Trust,Flow lead,FT,Hybrid,Leeds,Indeed,N/A\n"
    "2,2026-10-01,No,N/A,Moor Trust,Ward lead,FT,Hybrid,York,Indeed,draft\n"
)
SIMPLIFY = (
    "Company,Title,URL,Status,Date Applied\nMercy Trust,Flow lead,https://jobs.example/1,Offer,13/10/2026\nA,B,,Odd,05/10/2026\n"
)
CAREER_OPS = (
    "# Applications\n\n| num | company | role | score | status | date |\n|---|---|---|---|---|---|\n"
    "| 1 | Mercy Trust | Flow lead | 4 | applied | 2026-10-02 |\n"
)

VCARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\nORG:Quayside Hospital;Nursing\r\nTITLE:Head of nursing\r\n"
    "EMAIL;TYPE=INTERNET:ana@x.example\r\nitem1.URL:https://ana.example\r\nitem1.X-ABLabel:Home\r\n"
    "NOTE:Sat in the office\\, saw\r\n  the letter\\nand more\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Li;Bo;;;\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =\r\nDoe\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nEMAIL:nobody@x.example\r\nEND:VCARD\r\n"
)

BRAGDOC = """{"version": "1.0",
  "companies": [{"id": "c1", "name": "Quayside Hospital", "role": "Bed manager", "startDate": "2019-01-01"}, {"id": "c2"}],
  "achievements": [
    {"title": "Halved the wait", "summary": "From 9 to 4 hours", "eventStart": "2024-03-01T00:00:00Z", "eventEnd": "2024-03-01",
     "source": "manual", "impact": 8, "impactSource": "llm", "companyId": "c1"},
    {"title": "Refactored", "eventStart": "2024-05-01", "eventEnd": "2024-04-01", "source": "commit"},
    {"title": "Led", "summary": "Led", "source": "llm"}, {"impact": 3}, 7]}"""

NOTES = """# 2024

- Halved the **wait** for a bed
  in the winter
- 2023-04-07: Wrote the starter letter
- [x] Trained six colleagues on triage
- [ ] Write up the bed round
- short one
* Rebuilt the rota in `Excel`

## March 2025

1. Opened the second ward in a week
"""

CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261103T100000Z\r\n"
    "SUMMARY:Interview with Mercy Trust\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20261101T100000Z\r\nDTSTART;VALUE=DATE:20261224\r\n"
    "SUMMARY:Final interview: Moor Trust\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:3\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261104T100000Z\r\n"
    "SUMMARY:Phone screen Hill Clinic\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:4\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261105T100000Z\r\nSUMMARY:1:1 Ana / me\r\n"
    "ATTENDEE;CN=Ana Ruiz:mailto:ana@x.example\r\nATTENDEE;CN=me@x.example:mailto:me@x.example\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:5\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261105T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:6\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:No day\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:7\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261105T100000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)

PRAISE = (
    "From: Ana Ruiz <ana@x.example>\r\nTo: me@x.example\r\nSubject: The bed round\r\nDate: Tue, 03 Nov 2026 10:00:00 +0000\r\n"
    "Message-ID: <1@x>\r\n\r\nDear all. Thank you so much for the new bed round. See you Monday.\r\n> well done, he wrote\r\n"
)
REFUSED = (
    "From: Mercy Trust <jobs@mercy.example>\nTo: me@x.example\nSubject: Your application for Flow lead\n"
    "Date: Wed, 04 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    "We regret to say that we decided to proceed with other candidates.\n"
)
MBOX = f"From ana@x.example Tue Nov  3 10:00:00 2026\n{PRAISE.replace(chr(13), '')}\nFrom x Wed Nov  4 10:00:00 2026\n{REFUSED}"
MBOX += "\nFrom y Thu Nov  5 10:00:00 2026\nFrom: Bo <bo@x.example>\nSubject: Lunch\n\nAt one?\n"

JOBSPY = (
    "id,site,job_url,title,company,location,date_posted,min_amount,description\n"
    "1,indeed,https://j.example/1,Cook,Quay,Leeds,2026-11-01,,Cook well\n"
)

OWN_TABLE = "id,what,role,added,changed\nwnt_1,A title,rol_1,2026-10-03T00:31:00+00:00,2026-10-03T00:31:00+00:00\n"

SAMPLES: Mapping[str, bytes] = {
    "own tables": OWN_TABLE.encode(),
    "LinkedIn": linkedin(),
    "JSON Resume": RESUME.encode(),
    "Reactive Resume": REACTIVE_RESUME.encode(),
    "RenderCV": RENDERCV.encode(),
    "Europass": CANDIDATE.encode(),
    "bragdoc": BRAGDOC.encode(),
    "table of applications": TEAL.encode(),
    "postings": JOBSPY.encode(),
    "address cards": VCARD.encode(),
    "calendar": CALENDAR.encode(),
    "mail": MBOX.encode(),
    "notes": NOTES.encode(),
}
"""A good file of each format, by the format's name."""

SHAPES: Mapping[str, bytes] = {
    **SAMPLES,
    "Europass, the SkillsPassport": PASSPORT.encode(),
    "Europass, the SkillsPassport as JSON": PASSPORT_JSON.encode(),
    "Europass, on its PDF": on_its_pdf(CANDIDATE.encode()),
}
"""The same, and good files of the other shapes that a format has."""
