import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile, type ImportResult } from '#shared/formats/index.ts';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { richTextToHtml } from '#shared/model/rich-text-to-html.ts';
import { parseXml } from '#shared/xml/parse.ts';
import { serializeXml } from '#shared/xml/serialize.ts';
import { childElements, childText } from '#shared/xml/tree.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';

const folder = join(import.meta.dirname, '../../../fixtures/europass');
const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const read = (bytes: Uint8Array): Promise<ImportResult> => readFile(bytes, formatPorts);
const write = ({ document, files }: ImportResult): Uint8Array =>
  europassXml.write?.(document, files).bytes ?? new Uint8Array();
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A whole file around what stands in the person and in the profile. */
const candidate = (person: string, profile: string, rest = ''): Uint8Array =>
  new TextEncoder().encode(
    `<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0"><CandidatePerson>${person}</CandidatePerson><CandidateProfile languageCode="en">${profile}</CandidateProfile>${rest}</Candidate>`,
  );
const job = (content: string, position = ''): Uint8Array =>
  candidate(
    '',
    `<EmploymentHistory><EmployerHistory>${content}<PositionHistory>${position}</PositionHistory></EmployerHistory></EmploymentHistory>`,
  );
const jobOf = async (content: string, position = '') =>
  (await read(job(content, position))).document.sections['work-experience'].entries[0];
const schooling = async (content: string) =>
  (
    await read(
      candidate(
        '',
        `<EducationHistory><EducationOrganizationAttendance>${content}</EducationOrganizationAttendance></EducationHistory>`,
      ),
    )
  ).document.sections['education-training'].entries[0];
const personOf = async (person: string) =>
  (await read(candidate(person, ''))).document.sections['personal-information'].fields;

describe('a file with all sections', () => {
  let result: ImportResult;
  beforeAll(async () => {
    result = await read(bytesOf('candidate-2025-da.xml'));
  });

  it('gives every field of the person', () => {
    expect(result.document.language).toBe('da');
    const photo = [...result.files.keys()][0];
    expect(result.files.get(photo ?? '')?.mediaType).toBe('image/png');
    expect(result.document.sections['personal-information'].fields).toEqual({
      photo: { file: photo },
      givenNames: 'Freja Øllegaard',
      familyNames: 'Bæk',
      emails: [{ id: 'email-1', address: 'freja@example.org' }],
      websites: [{ id: 'website-1', url: 'https://freja.example.org/?a=1&b=2' }],
      socialMedia: [
        { id: 'social-1', service: { code: 'linkedin' }, url: 'https://linkedin.example.org/freja' },
        {
          id: 'social-2',
          service: { code: 'other', label: 'Bagerbloggen' },
          url: 'https://blog.example.org/brød',
        },
      ],
      instantMessengers: [{ id: 'messenger-1', service: { code: 'whatsapp' }, handle: '+4512345678' }],
      phones: [
        {
          id: 'phone-1',
          type: { code: 'mobile' },
          dialling: '45',
          number: '12345678',
          country: { code: 'dk' },
        },
      ],
      addresses: [
        {
          id: 'address-1',
          type: { code: 'home' },
          line1: 'Møllestien 7, 1. th.',
          line2: 'Baghuset',
          postalCode: '3700',
          city: 'Rønne',
          country: { code: 'dk' },
        },
      ],
      birthDate: { year: 1994, month: 11 },
      birthPlace: { city: 'Nexø', country: { code: 'dk' } },
      nationalities: [
        { id: 'nationality-1', country: { code: 'dk' } },
        { id: 'nationality-2', country: { code: 'uk' } },
      ],
      workPermits: [{ id: 'permit-1', country: { code: 'no' } }],
      gender: { code: 'female' },
    });
  });

  it('gives jobs with occupation, period and activities', () => {
    const [first, second] = result.document.sections['work-experience'].entries;
    expect(first).toMatchObject({
      occupation: {
        code: 'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001',
        label: 'Bager',
      },
      employer: 'Rug & Ø',
      sector: { code: 'C' },
      period: { from: { year: 2019, month: 2 }, ongoing: true },
      city: 'Svaneke',
      country: { code: 'dk' },
      department: 'Nathold',
      address: { line1: 'Havnen 3', postalCode: '3740', city: 'Svaneke', country: { code: 'dk' } },
      website: 'https://rug.example.org',
      email: 'job@rug.example.org',
      links: [{ url: 'https://rug.example.org/prøve?x=1&y=2' }],
    });
    expect(first?.activities && richTextToHtml(first.activities)).toBe(
      '<p>Nattebager:</p><ul><li>Surdej<ul><li>Rugbrød &lt;fuldkorn&gt;<ul><li>Øland</li></ul></li></ul></li><li>Wienerbrød</li></ul><ol><li>Vej</li><li>Ælt</li></ol>',
    );
    expect(first?.activities?.source).toContain('ql-indent-2');
    expect(second).toEqual({
      id: 'job-2',
      occupation: { label: 'Lærling' },
      employer: 'Bageriet Bolsterbjerg',
      period: { from: { year: 2012 }, to: { year: 2016, month: 6, day: 30 } },
    });
  });

  it('gives education, languages and skills', () => {
    const { sections } = result.document;
    expect(sections['education-training'].entries).toMatchObject([
      {
        qualification: 'Svendebrev, bager',
        eqf: { level: 4 },
        city: 'Rønne',
        country: { code: 'dk' },
        address: { line1: 'Skolevej 1', postalCode: '3700' },
        fieldsOfStudy: [{ field: { code: '0721' } }, { field: { label: 'Konditorkunst' } }],
        nationalLevel: 'NKR 4',
        finalGrade: '10',
        thesis: 'Et bord med ti brød',
        creditType: 'ECTS',
        credits: '0',
      },
    ]);
    expect(sections.language.fields.motherTongues?.map(({ language }) => language)).toEqual([
      { code: 'dan' },
      { label: 'Bornholmsk' },
    ]);
    expect(sections.language.entries).toEqual([
      { id: 'language-1', language: { code: 'eng' }, listening: 'B2', reading: 'C1', writing: 'A2' },
      { id: 'language-2', language: { code: 'ger' } },
      { id: 'language-3', language: { label: 'Dansk tegnsprog' } },
    ]);
    expect(sections['digital-skills'].fields.ungrouped?.map(({ name }) => name)).toEqual(['Regneark']);
    expect(
      sections['digital-skills'].entries.map(({ title, skills }) => [title, skills?.map(({ name }) => name)]),
    ).toEqual([['Til arbejdet', ['Kasseapparat', 'Vagtplan på nettet']]]);
  });

  it('keeps all else aside by name, and says what it read', () => {
    expect(result.report.keptAside.map(({ path, name }) => `${path}>${name}`)).toEqual([
      '>RenderingInformation',
    ]);
    expect(result.report.mapped).toEqual([
      { name: 'personal-information', count: 16 },
      { name: 'about-me', count: 1 },
      { name: 'work-experience', count: 2 },
      { name: 'education-training', count: 1 },
      { name: 'language', count: 5 },
      { name: 'digital-skills', count: 2 },
      { name: 'driving-licence', count: 1 },
      { name: 'certifications', count: 1 },
      { name: 'projects', count: 1 },
      { name: 'volunteering', count: 1 },
      { name: 'recommendations', count: 1 },
      { name: 'hobbies-interests', count: 1 },
      { name: 'custom-1', title: 'Kurser', count: 2 },
    ]);
    expect(result.report.unread).toEqual([]);
  });

  it('is written as it came, element by element', () => {
    const normal = (bytes: Uint8Array): string => serializeXml(parseXml(bytes)).text;
    expect(normal(write(result))).toBe(normal(bytesOf('candidate-2025-da.xml')));
  });

  it('is written without what was deleted, but with what was kept aside beside it', async () => {
    const { document, files } = result;
    const fewer = structuredClone(document);
    fewer.sections['work-experience'].entries = [];
    const xml = decode(europassXml.write?.(fewer, files).bytes ?? new Uint8Array());
    expect(xml).not.toContain('Rug');
    expect(xml).toContain('<EmploymentHistory/>');
    expect(xml).toContain('Hygiejnebevis');
  });
});

describe('two ways to say the same', () => {
  it('give the same digital skills, and the newer one is written', async () => {
    const older = await read(bytesOf('candidate-2021-en.xml'));
    const xml = decode(write(older));
    expect(xml).not.toContain('<DigitalSkill');
    const newer = await read(new TextEncoder().encode(xml));
    expect(newer.document.sections['digital-skills']).toEqual(older.document.sections['digital-skills']);
    expect(older.document.sections['digital-skills']).toMatchObject({
      fields: { ungrouped: [{ name: 'Spreadsheets' }] },
      entries: [{ title: 'At sea', skills: [{ name: 'Chart plotter' }, { name: 'Radar' }] }],
    });
  });

  it.each([
    ['ger', 'ger'],
    ['deu', 'ger'],
    ['de', 'ger'],
    ['http://publications.europa.eu/resource/authority/language/DEU', 'ger'],
    ['ron', 'rum'],
    ['ell', 'gre'],
  ])('read the language %s as %s', async (text, code) => {
    const { document } = await read(candidate(`<PrimaryLanguageCode>${text}</PrimaryLanguageCode>`, ''));
    expect(document.sections.language.fields.motherTongues?.[0]?.language).toEqual({ code });
  });

  it.each(['FREE_TEXT', 'FREETEXT'])('take free text marked %s for what it is', async (mark) => {
    for (const attribute of ['name', 'schemeName', 'typeCode']) {
      const { document } = await read(
        candidate(`<PrimaryLanguageCode ${attribute}="${mark}">de</PrimaryLanguageCode>`, ''),
      );
      expect(document.sections.language.fields.motherTongues?.[0]?.language).toEqual({ label: 'de' });
    }
  });

  it.each(['DK', 'dk', 'DNK', 'http://publications.europa.eu/resource/authority/country/DNK'])(
    'read the country %s',
    async (text) => {
      expect(
        (await personOf(`<NationalityCode>${text}</NationalityCode>`)).nationalities?.[0]?.country,
      ).toEqual({ code: 'dk' });
    },
  );

  it.each([
    ['Female', { code: 'female' }],
    ['NotKnown', { code: 'do_not_indicate' }],
    ['not_specified', { code: 'do_not_indicate' }],
    ['do_not_indicate', { code: 'do_not_indicate' }],
    ['kvinde', { label: 'kvinde' }],
  ])('read the gender %s', async (text, gender) => {
    expect((await personOf(`<GenderCode>${text}</GenderCode>`)).gender).toEqual(gender);
  });

  it.each(['7', 'EQF-7', 'EQF 7', 'http://data.europa.eu/snb/eqf/7'])('read the level %s', async (text) => {
    expect((await schooling(`<EducationLevelCode>${text}</EducationLevelCode>`))?.eqf).toEqual({ level: 7 });
  });

  it('leave a level of another list aside', async () => {
    const entry = await schooling('<EducationLevelCode listName="ISCED 2011">7</EducationLevelCode>');
    expect(entry?.eqf).toBeUndefined();
    expect(entry?.extras?.['europass-xml']?.map(({ name }) => name)).toEqual(['EducationLevelCode']);
  });

  it.each([
    ['F', { code: 'F' }],
    ['f', { code: 'F' }],
    ['43.32', { code: 'F', label: '43.32' }],
    ['Bagerier', { label: 'Bagerier' }],
  ])('read the sector %s and write it back', async (text, sector) => {
    const result = await read(job(`<hr:IndustryCode>${text}</hr:IndustryCode>`));
    expect(result.document.sections['work-experience'].entries[0]?.sector).toEqual(sector);
    expect((await read(write(result))).document).toEqual(result.document);
  });

  it('read a photo as data URI in base64, as data URI, and as base64', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const shapes = [png, `data:image/png;base64,${png}`, btoa(`data:image/png;base64,${png}`)];
    const ids = [];
    for (const data of shapes) {
      const xml = candidate(
        '',
        `<eures:Attachment><oa:EmbeddedData>${data}</oa:EmbeddedData><oa:FileType>photo</oa:FileType></eures:Attachment>`,
      );
      ids.push((await read(xml)).document.sections['personal-information'].fields.photo?.file);
    }
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('dates', () => {
  const period = (content: string): string => `<eures:EmploymentPeriod>${content}</eures:EmploymentPeriod>`;
  const start = (text: string): string =>
    period(`<eures:StartDate><hr:FormattedDateTime>${text}</hr:FormattedDateTime></eures:StartDate>`);

  it.each([
    ['2021', { year: 2021 }],
    ['2021-03', { year: 2021, month: 3 }],
    ['2021-03-09', { year: 2021, month: 3, day: 9 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2021-03-09T00:00:00', { year: 2021, month: 3, day: 9 }],
    ['2021-03-09T00:00:00.000+02:00', { year: 2021, month: 3, day: 9 }],
  ])('keep the precision of %s', async (text, from) => {
    expect((await jobOf('', start(text)))?.period).toEqual({ from });
  });

  it.each([
    ['2021-02-31', 'date-impossible'],
    ['2021-13', 'date-impossible'],
    ['2023-02-29', 'date-impossible'],
    ['forår 2021', 'date-in-words'],
    ['31/12/2021', 'date-in-words'],
  ])('that the calendar lacks stay text: %s', async (text, code) => {
    const result = await read(job('', start(text)));
    expect(result.document.sections['work-experience'].entries[0]?.period).toEqual({ from: { text } });
    expect(result.report.unread).toEqual([
      {
        path: 'CandidateProfile/EmploymentHistory/EmployerHistory/PositionHistory/EmploymentPeriod/StartDate',
        code,
        params: { date: text },
      },
    ]);
    const xml = write(result);
    expect(decode(xml)).toContain(`<hr:DateText>${text}</hr:DateText>`);
    expect((await read(xml)).document).toEqual(result.document);
  });

  it('keep an end beside "ongoing", which wins', async () => {
    const both = period(
      '<eures:EndDate><hr:FormattedDateTime>2020</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>true</hr:CurrentIndicator>',
    );
    const result = await read(job('', both));
    expect(result.document.sections['work-experience'].entries[0]?.period).toEqual({
      to: { year: 2020 },
      ongoing: true,
    });
    expect((await read(write(result))).document).toEqual(result.document);
  });

  it('of birth may be missing, an empty element, or words', async () => {
    expect((await personOf('<hr:BirthDate></hr:BirthDate>')).birthDate).toBeUndefined();
    const result = await read(candidate('<hr:BirthDate>1990-02-30</hr:BirthDate>', ''));
    expect(result.document.sections['personal-information'].fields.birthDate).toEqual({ text: '1990-02-30' });
    expect((await read(write(result))).document).toEqual(result.document);
  });
});

describe('what cannot be taken as it is', () => {
  it('writes a calling code in figures only, however it was typed', async () => {
    const result = await read(candidate('', ''));
    result.document.sections['personal-information'].fields.phones = [
      { id: 'phone-1', dialling: '+45', number: '11111111' },
      { id: 'phone-2', dialling: '0046', number: '22222222' },
    ];
    expect(decode(write(result)).match(/(?<=<CountryDialing>)[^<]*/g)).toEqual(['45', '46']);
  });

  it('is remarked upon and kept where it can be', async () => {
    const { document, report } = await read(bytesOf('candidate-eures.xml'));
    expect(report.unread.map(({ code, params }) => [code, ...Object.values(params ?? {})])).toEqual([
      ['unknown-country', 'zz'],
      ['date-impossible', '2011-02-31'],
      ['date-impossible', '2011-02-31'],
      ['unknown-level', 'B2+'],
      ['unknown-language', 'qqz'],
    ]);
    const { sections, language } = document;
    expect(language).toBe('no');
    expect(sections.language.entries.map((entry) => entry.language)).toEqual([
      { label: 'Kvensk' },
      { code: 'fre' },
      { label: 'qqz' },
    ]);
    expect(sections.language.entries[0]).toMatchObject({ interaction: 'B1', writing: 'A2' });
    expect(
      sections['work-experience'].entries.map(({ occupation, country }) => [
        occupation?.label,
        country?.code,
      ]),
    ).toEqual([
      ['Mate', 'no'],
      ['Skipper', 'uk'],
    ]);
    expect(sections['education-training'].entries[0]).toMatchObject({
      qualification: 'Nautical studies',
      period: { from: { text: 'autumn 2006' }, to: { year: 2010, month: 7, day: 1 }, ongoing: true },
      fieldsOfStudy: [{ field: { code: '1041' } }, { field: { code: '0716' } }],
    });
    expect(sections['personal-information'].fields.phones).toEqual([
      { id: 'phone-1', dialling: '47', number: '77 123456' },
    ]);
    expect(report.keptAside).toContainEqual({ path: '', name: 'CandidateProfile' });
    expect(report.keptAside).toContainEqual({
      path: 'CandidateProfile/EmploymentHistory/EmployerHistory/PositionHistory',
      name: 'Ship',
    });
  });

  it('is dropped when it could run', async () => {
    const xml = candidate(
      '<Communication><ChannelCode>Web</ChannelCode><oa:URI>javascript:alert(1)</oa:URI></Communication>',
      '<hr:ExecutiveSummary>&lt;p onclick="x()"&gt;Hi&lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;</hr:ExecutiveSummary>',
    );
    const result = await read(xml);
    expect(result.report.unread.map(({ code, path }) => [code, path])).toEqual([
      ['unsafe-link', 'CandidatePerson/Communication/URI'],
      ['active-content', 'CandidateProfile/ExecutiveSummary'],
    ]);
    expect(result.document.sections['personal-information'].fields.websites).toBeUndefined();
    expect(decode(write(result))).not.toMatch(/script|onclick/);
  });

  it('stays aside when it is too long, or no picture', async () => {
    const photo =
      '<eures:Attachment><oa:EmbeddedData>PHN2Zy8+</oa:EmbeddedData><oa:FileType>photo</oa:FileType></eures:Attachment>';
    const result = await read(
      candidate('', `<hr:ExecutiveSummary>${'a'.repeat(200_001)}</hr:ExecutiveSummary>${photo}`),
    );
    expect(result.report.unread.map(({ code }) => code)).toEqual(['photo-unreadable', 'text-too-long']);
    expect(result.report.keptAside.map(({ name }) => name)).toEqual(['ExecutiveSummary', 'Attachment']);
  });

  it('leaves out what XML cannot hold, and says so', async () => {
    const { document, files } = await read(bytesOf('candidate-2021-en.xml'));
    document.sections['personal-information'].fields.givenNames = 'Ni\u0000kos\u001b';
    const written = europassXml.write?.(document, files);
    expect(written?.remarks).toEqual([{ path: '', code: 'characters-dropped' }]);
    expect(
      (await read(written?.bytes ?? new Uint8Array())).document.sections['personal-information'].fields
        .givenNames,
    ).toBe('Nikos');
  });
});

describe('the order of sections', () => {
  const orderOf = (bytes: Uint8Array): string[] => {
    const [design] = childElements(parseXml(bytes), 'RenderingInformation').flatMap((each) =>
      childElements(each, 'Design'),
    );
    const [order] = design ? childElements(design, 'SectionsOrder') : [];
    return order ? childElements(order, 'Section').map((section) => childText(section, 'Title')) : [];
  };

  it('stays as it was, and is completed by what it lacks', async () => {
    const profile =
      '<Projects><Project><Title>a</Title></Project></Projects><Others><Title>Kurser</Title><Other><Title>b</Title></Other></Others>';
    const rendering =
      '<RenderingInformation><Design><SectionsOrder><Section><Title>projects</Title></Section><Section><Title>language</Title></Section></SectionsOrder></Design></RenderingInformation>';
    const result = await read(
      candidate('', `<EmploymentHistory><EmployerHistory/></EmploymentHistory>${profile}`, rendering),
    );
    expect(orderOf(write(result))).toEqual(['projects', 'language', 'work-experience', 'Kurser']);
    expect((await read(write(result))).document).toEqual(result.document);
  });

  it('lists every used section where the file had none', async () => {
    expect(orderOf(write(await read(bytesOf('candidate-2021-en.xml'))))).toEqual([
      'work-experience',
      'language',
      'profile-skills',
    ]);
  });
});

describe.each(names)('%s', (name) => {
  it('is the same after Europass XML and after a file of our own', async () => {
    const first = await read(bytesOf(name));
    const throughXml = await read(write(first));
    expect(throughXml.document).toEqual(first.document);
    expect(throughXml.report.keptAside).toEqual(first.report.keptAside);
    const throughNative = await read(
      eurofolio.write?.(first.document, first.files).bytes ?? new Uint8Array(),
    );
    expect(throughNative.document).toEqual(first.document);
    expect(throughNative.report.keptAside).toEqual(first.report.keptAside);
    expect([...throughNative.files.keys()]).toEqual([...first.files.keys()]);
  });

  it('gives the same document each time it is read', async () => {
    expect((await read(bytesOf(name))).document).toEqual((await read(bytesOf(name))).document);
  });
});
