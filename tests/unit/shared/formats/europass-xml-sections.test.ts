import { expect, test } from 'vitest';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { richTextToHtml } from '#shared/model/rich-text-to-html.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { profileWith } from '../../../helpers/profiles.ts';

// What senders have written for the sections that the official editor seldom fills.
const namespaces = [
  'xmlns="http://www.europass.eu/1.0"',
  'xmlns:hr="http://www.hr-xml.org/3"',
  'xmlns:oa="http://www.openapplications.org/oagis/9"',
  'xmlns:eures="http://www.europass_eures.eu/1.0"',
].join(' ');
const read = (profile: string, { person = '', language = 'da' } = {}) =>
  europassXml.read(
    new TextEncoder().encode(
      `<Candidate ${namespaces}><CandidatePerson>${person}</CandidatePerson><CandidateProfile languageCode="${language}">${profile}</CandidateProfile></Candidate>`,
    ),
    formatPorts,
  );
const writtenAs = (document: Parameters<NonNullable<typeof europassXml.write>>[0]) => {
  const { bytes = new Uint8Array(), remarks } = europassXml.write?.(document, new Map()) ?? {};
  expect(remarks).toEqual([]);
  return { xml: new TextDecoder().decode(bytes), again: europassXml.read(bytes, formatPorts) };
};

test('driving categories are known in either case, and those of another country kept as they stand', () => {
  const { document, report } = read(
    '<eures:Licenses><eures:License><hr:LicenseTypeCode>be</hr:LicenseTypeCode></eures:License><eures:License><hr:LicenseTypeCode>Traktor</hr:LicenseTypeCode><hr:LicenseName>T</hr:LicenseName></eures:License></eures:Licenses>',
  );
  expect(document.sections['driving-licence'].fields.categories).toMatchObject([
    { category: { code: 'BE' } },
    { category: { label: 'Traktor' } },
  ]);
  expect(report.keptAside.map(({ name }) => name)).toEqual(['LicenseName']);
  expect(writtenAs(document).again.document).toEqual(document);
});

test('a certificate has its end of validity, its links and its level', () => {
  const { document, report } = read(
    '<Certifications><Certification><hr:CertificationName>Epoxy</hr:CertificationName><eures:FirstIssuedDate><hr:FormattedDateTime>2020-02</hr:FormattedDateTime></eures:FirstIssuedDate><eures:FreeFormEffectivePeriod><eures:EndDate><hr:FormattedDateTime>2025</hr:FormattedDateTime></eures:EndDate></eures:FreeFormEffectivePeriod><Link>https://bevis.example.org</Link><EducationLevelCode>EQF 4</EducationLevelCode></Certification></Certifications>',
  );
  expect(document.sections.certifications.entries).toMatchObject([
    {
      name: 'Epoxy',
      issued: { year: 2020, month: 2 },
      expires: { year: 2025 },
      links: [{ url: 'https://bevis.example.org' }],
      eqf: { level: 4 },
    },
  ]);
  expect(report.keptAside).toEqual([]);
  const { xml, again } = writtenAs(document);
  expect(again.document).toEqual(document);
  expect(xml).toContain('certifications</Title>');
});

test('a publication says its DOI as a value or as a link', () => {
  const publication = (doi: string) =>
    `<Publication><hr:FormattedPublicationDescription>&lt;p&gt;Om træ&lt;/p&gt;</hr:FormattedPublicationDescription><Title>Træets gang</Title><Year>2021</Year><Reference>nr. 3</Reference><DOI>${doi}</DOI><Authors>M. Ek</Authors><Journal>Ved</Journal><Publisher>Savværk</Publisher><Volume>9</Volume></Publication>`;
  const { document, report } = read(
    `<PublicationHistory>${publication('<Value>10.1234/x</Value>')}${publication('<Link>https://doi.org/10.1234/y</Link>')}</PublicationHistory>`,
  );
  const [first, second] = document.sections.publications.entries;
  expect(first).toMatchObject({
    title: 'Træets gang',
    authors: 'M. Ek',
    published: { year: 2021 },
    journal: 'Ved',
    volume: '9',
    publisher: 'Savværk',
    reference: 'nr. 3',
    doi: '10.1234/x',
  });
  expect(first?.description && richTextToHtml(first.description)).toBe('<p>Om træ</p>');
  expect(second?.doi).toBe('https://doi.org/10.1234/y');
  expect(report.keptAside).toEqual([]);
  expect(writtenAs(document).again.document).toEqual(document);
});

test('a recommendation by another sender has its names joined, and keeps further numbers aside', () => {
  const phone = (number: string) =>
    `<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>45</CountryDialing><oa:DialNumber>${number}</oa:DialNumber></Communication>`;
  const { document, report } = read(
    `<EmploymentReferences><Referee><hr:RefereeTypeCode>Professional</hr:RefereeTypeCode><eures:PersonName><oa:GivenName>Mette</oa:GivenName><hr:FamilyName>Ek</hr:FamilyName></eures:PersonName><Communication><ChannelCode>Email</ChannelCode><oa:URI>mette@example.org</oa:URI></Communication>${phone('11')}${phone('22')}<hr:Comment>&lt;p&gt;Dygtig&lt;/p&gt;</hr:Comment><Role>Mester</Role><Link>https://ek.example.org</Link></Referee></EmploymentReferences>`,
  );
  expect(document.sections.recommendations.entries).toMatchObject([
    {
      name: 'Mette Ek',
      role: 'Mester',
      email: 'mette@example.org',
      phone: { dialling: '45', number: '11' },
      links: [{ url: 'https://ek.example.org' }],
    },
  ]);
  expect(report.keptAside.map(({ name }) => name)).toEqual(['RefereeTypeCode', 'Communication']);
  expect(writtenAs(document).again.document).toEqual(document);
});

test.each([
  ['CommunicationAndInterpersonalSkill', 'communication-interpersonal'],
  ['OrganisationalSkill', 'organisational'],
  ['ManagementAndLeadershipSkill', 'management-leadership'],
] as const)('%s, as it was written until 2024, is read and written', (item, id) => {
  const { document, report } = read(
    `<${item}s><${item}><Title>Rolig</Title><Description>&lt;ul&gt;&lt;li&gt;I storm&lt;/li&gt;&lt;/ul&gt;</Description><Link>https://x.example.org</Link></${item}></${item}s>`,
  );
  expect(document.sections[id].entries).toMatchObject([
    { title: 'Rolig', links: [{ url: 'https://x.example.org' }] },
  ]);
  expect(report.keptAside).toEqual([]);
  const { xml, again } = writtenAs(document);
  expect(xml).toContain(`<${item}>`);
  expect(again.document).toEqual(document);
});

test('sections without an element of their own come back from where the official editor shows them', () => {
  const document = profileWith({
    'honours-awards': {
      entries: [{ id: 'h', title: 'Medalje', awardingBody: 'Lauget', date: { year: 2011, month: 6 } }],
    },
    'job-related': { entries: [{ id: 's', title: 'Finér' }] },
  });
  const { xml, again } = writtenAs(document);
  for (const title of ['Priser og udmærkelser', 'Faglige færdigheder']) {
    expect(xml).toContain(`<Title>${title}</Title>`);
  }
  expect(again.document.sections['honours-awards'].entries).toMatchObject([
    { title: 'Medalje', awardingBody: 'Lauget', date: { year: 2011, month: 6 } },
  ]);
  expect(again.document.sections['job-related'].entries).toMatchObject([{ title: 'Finér' }]);
  expect(Object.keys(again.document.sections).filter((id) => id.startsWith('custom'))).toEqual([]);
  expect(again.report.keptAside).toEqual([]);
});

test.each([
  [
    'a period',
    '<Date><StartDate><hr:FormattedDateTime>2011</hr:FormattedDateTime></StartDate><Ongoing>true</Ongoing></Date>',
  ],
  ['a place', '<Location>Odense</Location>'],
])('a section of the person’s own that is called the same stays one when an entry has %s', (_, inside) => {
  const { document } = read(
    `<Others><Title>Priser og udmærkelser</Title><Other><Title>Formand for dommerne</Title>${inside}</Other></Others>`,
  );
  expect(document.sections['honours-awards'].entries).toEqual([]);
  expect(Object.keys(document.sections)).toContain('custom-1');
});

test('a title in another language than the file’s is a section of the person’s own', () => {
  const others = '<Others><Title>Honours and awards</Title><Other><Title>Medal</Title></Other></Others>';
  expect(read(others, { language: 'da' }).document.sections['honours-awards'].entries).toEqual([]);
  expect(read(others, { language: 'en' }).document.sections['honours-awards'].entries).toHaveLength(1);
});

test('identity papers keep kind, number, country and end', () => {
  const { document, report } = read('', {
    person:
      '<hr:PersonLegalID schemeName="passport" schemeAgencyName="DNK" validTo="2031-05-02">204518733</hr:PersonLegalID><hr:PersonLegalID schemeName="Førerbevis" schemeVersionID="2">77</hr:PersonLegalID>',
  });
  expect(document.sections['personal-information'].fields.legalDocuments).toMatchObject([
    {
      type: { code: 'passport' },
      number: '204518733',
      country: { code: 'dk' },
      expires: { year: 2031, month: 5, day: 2 },
    },
    { type: { label: 'Førerbevis' }, number: '77' },
  ]);
  expect(report.keptAside.map(({ name }) => name)).toEqual(['@schemeVersionID']);
  expect(writtenAs(document).again.document).toEqual(document);
});
