"""CVs of Europass, of somebody made up: both generations, laid out as real ones are, and PDFs with files attached."""

import zlib

CANDIDATE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0"
  xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0"
  xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
  <CandidatePerson>
    <PersonName><oa:GivenName>Me</oa:GivenName><hr:FamilyName>Myself</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>me@x.example</oa:URI></Communication>
    <PrimaryLanguageCode name="FREE_TEXT">Welsh</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <hr:ID schemeID="Test-0001" schemeName="CandidateProfileID"/>
    <hr:ExecutiveSummary>&lt;p&gt;I cut &lt;b&gt;waits&lt;/b&gt;.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory>
      <EmployerHistory>
        <hr:OrganizationName>Quayside Hospital</hr:OrganizationName>
        <OrganizationContact>
          <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://quayside.example</oa:URI></Communication>
          <Communication><Address><oa:CityName>Leeds</oa:CityName><CountryCode>gb</CountryCode></Address></Communication>
        </OrganizationContact>
        <hr:IndustryCode>Q</hr:IndustryCode>
        <PositionHistory>
          <PositionTitle typeCode="URI" languageID="http://data.europa.eu/esco/occupation/0">Bed
            manager</PositionTitle>
          <eures:EmploymentPeriod>
            <eures:StartDate><hr:FormattedDateTime>2019-01</hr:FormattedDateTime></eures:StartDate>
            <eures:EndDate><hr:FormattedDateTime>2020-01</hr:FormattedDateTime></eures:EndDate>
            <hr:CurrentIndicator>true</hr:CurrentIndicator>
          </eures:EmploymentPeriod>
          <oa:Description>&lt;p&gt;Ran the bed round &amp;amp; the rota:&lt;/p&gt;&lt;ol&gt;&lt;li data-list="bullet"&gt;&lt;span
 class="ql-ui"&gt;&lt;/span&gt;Cut the wait for a bed from 9 to 4 hours&lt;/li&gt;
&lt;li&gt;Office work&lt;/li&gt;&lt;/ol&gt;</oa:Description>
          <City>Bradford</City><Country>gb</Country>
        </PositionHistory>
        <PositionHistory>
          <PositionTitle typeCode="FREETEXT">Ward clerk</PositionTitle>
          <eures:EmploymentPeriod>
            <eures:StartDate><hr:FormattedDateTime>2017-03-06</hr:FormattedDateTime></eures:StartDate>
            <eures:EndDate><hr:FormattedDateTime>2018-12-31T00:00:00</hr:FormattedDateTime></eures:EndDate>
            <hr:CurrentIndicator>false</hr:CurrentIndicator>
          </eures:EmploymentPeriod>
        </PositionHistory>
      </EmployerHistory>
      <EmployerHistory>
        <hr:OrganizationName>Harbour Street School</hr:OrganizationName>
        <eures:EmploymentPeriod>
          <eures:StartDate><hr:DateText>2014</hr:DateText></eures:StartDate>
          <eures:EndDate><hr:FormattedDateTime>2016</hr:FormattedDateTime></eures:EndDate>
        </eures:EmploymentPeriod>
        <PositionHistory><PositionTitle>Office manager</PositionTitle><Country>it</Country></PositionHistory>
      </EmployerHistory>
      <EmployerHistory><hr:OrganizationName>Only a name</hr:OrganizationName></EmployerHistory>
      <EmployerHistory/>
      <EmployerHistory><Link>https://nobody.example</Link></EmployerHistory>
    </EmploymentHistory>
    <EducationHistory>
      <EducationOrganizationAttendance>
        <hr:OrganizationName>University of Leeds</hr:OrganizationName>
        <OrganizationContact><Communication><ChannelCode>Web</ChannelCode><oa:URI>https://leeds.example</oa:URI></Communication>
        </OrganizationContact>
        <AttendancePeriod>
          <StartDate><hr:FormattedDateTime>2009</hr:FormattedDateTime></StartDate>
          <EndDate><hr:FormattedDateTime>2012</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing>
        </AttendancePeriod>
        <EducationDegree>
          <hr:DegreeName>BSc Nursing</hr:DegreeName>
          <FinalGrade><hr:ScoreText>2:1</hr:ScoreText></FinalGrade><Thesis>Beds and how to find them</Thesis>
        </EducationDegree>
      </EducationOrganizationAttendance>
    </EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <Certifications>
      <Certification>
        <hr:CertificationName>Triage</hr:CertificationName><hr:IssuingAuthority>NHS</hr:IssuingAuthority>
        <hr:CertificationDescription>Two days</hr:CertificationDescription>
        <hr:CertificationDate><hr:FormattedDateTime>2021-05</hr:FormattedDateTime></hr:CertificationDate>
      </Certification>
    </Certifications>
    <PublicationHistory>
      <Publication>
        <hr:FormattedPublicationDescription>&lt;p&gt;On waits&lt;/p&gt;</hr:FormattedPublicationDescription>
        <Title>Beds</Title><Year>2020</Year><DOI><Link>https://doi.example/10.1/x</Link></DOI><Journal>Nursing Times</Journal>
      </Publication>
    </PublicationHistory>
    <PersonQualifications>
      <PersonCompetency>
        <CompetencyID schemeName="NORMAL">fre</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension>
          <hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score>
        </eures:CompetencyDimension>
      </PersonCompetency>
    </PersonQualifications>
    <EmploymentReferences><Referee>Somebody</Referee></EmploymentReferences>
    <eures:Attachment>
      <oa:EmbeddedData>ZGF0YTppbWFnZS9wbmc7YmFzZTY0LA==</oa:EmbeddedData><oa:FileType>photo</oa:FileType>
    </eures:Attachment>
    <CreativeWorks/>
    <Projects>
      <Project>
        <Title>Starter letter</Title>
        <Date><StartDate><hr:FormattedDateTime>2016-03</hr:FormattedDateTime></StartDate>
          <EndDate><hr:FormattedDateTime>2016-04</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></Date>
        <Description>&lt;p&gt;Two pages for parents&lt;/p&gt;
&lt;ul&gt;&lt;li&gt;Tried it on one class&lt;/li&gt;&lt;/ul&gt;</Description>
        <Link>https://school.example/l</Link><Link>https://school.example/m</Link>
      </Project>
    </Projects>
    <SocialAndPoliticalActivities/>
    <Skills>
      <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Excel</hr:CompetencyName></PersonCompetency>
      <SkillsGroup><Title>Rotas</Title></SkillsGroup>
    </Skills>
    <NetworksAndMemberships>
      <NetworkAndMembership><Activity><Title>The choir</Title></Activity></NetworkAndMembership>
    </NetworksAndMemberships>
    <ConferencesAndSeminars/>
    <VoluntaryWorks>
      <VoluntaryWork>
        <Activity><Title>Driver</Title><Date><StartDate><hr:FormattedDateTime>2020</hr:FormattedDateTime></StartDate>
          <Ongoing>true</Ongoing></Date><Description>For the food bank</Description></Activity>
        <Location>York</Location>
      </VoluntaryWork>
    </VoluntaryWorks>
    <CourseCertifications>
      <CourseCertification>
        <Title>First aid</Title>
        <eures:FirstIssuedDate><hr:FormattedDateTime>2022-02-01</hr:FormattedDateTime></eures:FirstIssuedDate>
      </CourseCertification>
    </CourseCertifications>
    <Others>
      <Title>What else</Title>
      <Other><Title>The garden</Title><Description>&lt;p&gt;Dug the garden of the ward&lt;/p&gt;</Description>
        <Link>https://garden.example</Link></Other>
    </Others>
  </CandidateProfile>
</Candidate>
"""

PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<!-- <made up> -->
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
  <DocumentInfo><DocumentType>ECV_ESP</DocumentType><Bundle/><XSDVersion>V3.4</XSDVersion></DocumentInfo>
  <PrintingPreferences><Document type="ECV"><Field name="LearnerInfo" show="true"/></Document></PrintingPreferences>
  <LearnerInfo>
    <Identification><PersonName><FirstName>Me</FirstName><Surname>Myself</Surname></PersonName></Identification>
    <Headline><Type><Code>job_applied_for</Code></Type><Description><Label>Head of beds</Label></Description></Headline>
    <WorkExperienceList>
      <WorkExperience>
        <Period><From year="2019" month="--01"/><Current>true</Current></Period>
        <Position><Label>Bed manager</Label></Position>
        <Activities>Ran the round and the&lt;br/&gt;
- Cut the wait for a bed between&lt;br/&gt;nine and four&lt;br/&gt;Thanks</Activities>
        <Employer>
          <Name>Quayside Hospital</Name>
          <ContactInfo><Address><Contact><Municipality>Leeds</Municipality>
            <Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address></ContactInfo>
          <Sector><Code>Q</Code><Label>Human health</Label></Sector>
        </Employer>
      </WorkExperience>
      <WorkExperience>
        <Period><From year="2014" month="--09" day="---01"/><To year="2018" day="---07"/><Current>false</Current></Period>
        <Position><Label>Office manager</Label></Position>
        <Employer><Name>Harbour Street School</Name>
          <ContactInfo><Address><Contact><Country><Label>Italy</Label></Country></Contact></Address></ContactInfo></Employer>
      </WorkExperience>
    </WorkExperienceList>
    <EducationList>
      <Education>
        <Period><From year="2009"/><To year="2012"/></Period><Title>BSc Nursing</Title>
        <Organisation><Name>University of Leeds</Name></Organisation>
      </Education>
    </EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList><MotherTongue><Description><Code>cy</Code><Label>Welsh</Label></Description></MotherTongue></MotherTongueList>
        <ForeignLanguageList>
          <ForeignLanguage>
            <Description><Label>French</Label></Description>
            <VerifiedBy>
              <Certificate><Title>DELF</Title><AwardingBody>CIEP</AwardingBody><Date year="2011"/></Certificate>
            </VerifiedBy>
          </ForeignLanguage>
        </ForeignLanguageList>
      </Linguistic>
      <Communication><Description>&lt;p&gt;I listen&lt;/p&gt;</Description></Communication>
      <Driving><Description><Licence>B</Licence></Description></Driving>
    </Skills>
    <AchievementList>
      <Achievement><Title><Code>projects</Code><Label>Projects</Label></Title>
        <Description>&lt;ul&gt;&lt;li&gt;Wrote the starter letter&lt;/li&gt;
&lt;li&gt;Choir&lt;/li&gt;&lt;/ul&gt;</Description></Achievement>
      <Achievement><Title><Code>publications</Code></Title><Description>Beds, Nursing Times, 2020</Description></Achievement>
      <Achievement><Title><Code>references</Code></Title><Description>Ana Ruiz</Description></Achievement>
      <Achievement><Title><Label>Theatre</Label></Title><Description>Built the stage for the play</Description></Achievement>
      <Achievement><Title><Code>courses</Code></Title><Description/></Achievement>
    </AchievementList>
  </LearnerInfo>
  <CoverLetter><Letter><Body>Dear all</Body></Letter></CoverLetter>
  <AttachmentList><Attachment id="A"><Name>degree.pdf</Name><Data>AAAA</Data></Attachment></AttachmentList>
</SkillsPassport>
"""

PASSPORT_JSON = """{"SkillsPassport": {"Locale": "en", "DocumentInfo": {"DocumentType": "ECV", "XSDVersion": "V3.4"},
  "LearnerInfo": {
    "WorkExperience": [
      {"Period": {"From": {"Year": 2019, "Month": 1}, "To": {"Year": 2020}, "Current": true},
       "Position": {"Label": "Bed manager"}, "Activities": "<ul><li>Cut the wait for a bed from 9 to 4 hours</li></ul>",
       "Employer": {"Name": "Quayside Hospital"}},
      {"Period": {"From": {"Year": 2014, "Month": 9, "Day": 1}, "To": {"Year": 2018}, "Current": false},
       "Position": {"Label": "Office manager"}, "Employer": {"Name": "Harbour Street School"}}, 7, null],
    "Education": [{"Period": {"To": {"Year": 2012}}, "Title": "BSc Nursing", "Organisation": {"Name": "University of Leeds"}}],
    "Skills": {"Linguistic": {"ForeignLanguage": [{"Description": {"Label": "French"}, "Certificate": [{"Title": "DELF"}]}]},
      "Computer": {"Description": "- Excel", "VerifiedBy": [{"Certificate": {"Title": "ICDL"}}]}},
    "Achievement": [{"Title": {"Code": "publications"}, "Description": "LONG"}]}}}""".replace("LONG", "Beds " * 50)


def on_pdf(*files: tuple[str, bytes], extra: bytes = b"") -> bytes:
    """A PDF of one empty page with files attached, packed; `extra` stands in its trailer."""
    names = b" ".join(b"(%s) %d 0 R" % (name.encode(), 5 + 2 * at) for at, (name, _) in enumerate(files))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 4 0 R>>>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        b"<</Names[%s]>>" % names,
    ]
    for at, (name, data) in enumerate(files):
        held = zlib.compress(data)
        objects.append(b"<</Type/Filespec/F(%s)/EF<</F %d 0 R>>>>" % (name.encode(), 6 + 2 * at))
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(held), held))
    out, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R%s>>" % (
        len(objects) + 1,
        table,
        len(objects) + 1,
        extra,
    )
    return b"%s%s\nstartxref\n%d\n%%%%EOF\n" % (out, start, len(out))


def on_its_pdf(data: bytes) -> bytes:
    """A CV on a PDF, as the editor attaches it."""
    return on_pdf(("attachment.xml", data))
