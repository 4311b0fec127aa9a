import { describe, expect, test } from 'vitest';
import { composeCv, type Block, type EntryBlock, type LevelTableBlock } from '#shared/document/index.ts';
import { paperLabel } from '#shared/document/paper-labels.ts';
import { defaultCv } from '#shared/model/cv.ts';
import { emptyProfile } from '#shared/profile/document.ts';
import { sectionsOf } from '#shared/profile/sections.ts';
import { registry } from '#shared/sections/index.ts';
import { fixtureProfile, profileWith } from '../../../helpers/profiles.ts';

const da = defaultCv('da');
const paragraph = (text: string) => ({ blocks: [{ type: 'paragraph', children: [{ text }] }] });
const blocksOf = (sections: Parameters<typeof profileWith>[0], cv = da): Block[] =>
  composeCv(profileWith(sections), cv).sections.flatMap(({ blocks }) => blocks);
const entryOf = (section: string, entry: object, cv = da): EntryBlock => {
  const [block] = blocksOf({ [section]: { entries: [{ id: 'e', ...entry }] } }, cv);
  if (block?.kind !== 'entry') throw new Error('no entry');
  return block;
};
const headerOf = (fields: object, cv = da) =>
  composeCv(profileWith({ 'personal-information': { fields } }), cv).header;

describe('a CV', () => {
  test('of an empty profile holds its title only', () => {
    expect(composeCv(emptyProfile('da'), da)).toMatchObject({
      title: 'Curriculum vitæ',
      author: '',
      language: 'da',
      contentLanguage: 'da',
      sections: [],
      header: { name: '', contacts: [] },
      footer: { left: 'Curriculum vitæ' },
    });
  });

  test('is named after the person', () => {
    expect(composeCv(fixtureProfile('minimal'), da)).toMatchObject({
      title: 'Bo Ek – Curriculum vitæ',
      author: 'Bo Ek',
      footer: { left: 'Bo Ek · Curriculum vitæ', pageNumber: 'Side {page} af {pages}' },
    });
  });

  test('has the sections in the order of the registry, or in its own, and leaves out what it hides', () => {
    const profile = fixtureProfile('danish');
    const ids = (cv: object) => composeCv(profile, { ...da, ...cv }).sections.map(({ id }) => id);
    const all = ids({});
    const known = sectionsOf(profile).map(({ id }) => id);
    expect(all).toEqual(known.filter((id) => all.includes(id)));
    expect(all.at(-1)).toBe('custom-courses');
    expect(ids({ order: ['language', 'about-me'] }).slice(0, 2)).toEqual(['language', 'about-me']);
    expect(ids({ order: ['language'] })).toHaveLength(all.length);
    expect(ids({ hiddenSections: { language: true } })).not.toContain('language');
  });

  test('shows the photo and page numbers only where the CV wants them', () => {
    const profile = profileWith({
      'personal-information': { fields: { givenNames: 'Bo', photo: { file: 'a'.repeat(64) } } },
    });
    expect(composeCv(profile, da).header.photo).toEqual({ file: 'a'.repeat(64), alt: 'Bo' });
    const plain = composeCv(profile, { ...da, photo: false, pageNumbers: false });
    expect(plain.header.photo).toBeUndefined();
    expect(plain.footer.pageNumber).toBeUndefined();
  });

  test('has its labels in its own language, and what the person wrote as it is', () => {
    const greek = composeCv(fixtureProfile('danish'), defaultCv('el'));
    expect(greek).toMatchObject({ language: 'el', contentLanguage: 'da', continued: '{title} – συνέχεια' });
    expect(greek.sections.map(({ title }) => title)).toContain('Εργασιακή εμπειρία');
    expect(greek.header.contacts.map(({ label }) => label)).toContain('Τηλέφωνο (κινητό)');
  });

  test('falls back to English where a language has no labels yet', () => {
    const { sections } = composeCv(fixtureProfile('danish'), defaultCv('fi'));
    expect(sections.map(({ title }) => title)).toContain('Work experience');
  });
});

describe('the header', () => {
  test('writes contacts as one reads and dials them', () => {
    const { contacts } = headerOf({
      emails: [{ id: '1', address: ' bo@example.org ' }],
      phones: [{ id: '1', dialling: '45', number: '55501024' }],
      websites: [{ id: '1', url: 'https://www.bo.example/' }],
      addresses: [
        { id: '1', line1: 'Rugvænget 18', postalCode: '9000', city: 'Aalborg', country: { code: 'dk' } },
      ],
      birthDate: { year: 1998, month: 3, day: 14 },
      nationalities: [
        { id: '1', country: { code: 'dk' } },
        { id: '2', country: { label: 'samisk' } },
      ],
      gender: { code: 'do_not_indicate' },
    });
    expect(contacts.map(({ label, value }) => [label, value.text, value.link])).toEqual([
      ['E-mail', 'bo@example.org', 'mailto:bo@example.org'],
      ['Telefon', '+45 55 50 10 24', 'tel:+4555501024'],
      ['Websted', 'bo.example', 'https://www.bo.example/'],
      ['Adresse', 'Rugvænget 18, 9000 Aalborg, Danmark', undefined],
      ['Født', '14/03/1998', undefined],
      ['Statsborgerskab', 'dansk og samisk', undefined],
    ]);
  });

  test.each([
    [{ dialling: '45', number: '55501024' }, '+45 55 50 10 24'],
    [{ dialling: '+45', number: '55 50 10 24' }, '+45 55 50 10 24'],
    [{ dialling: '0030', number: '6900000147' }, '+30 6900000147'],
    [{ dialling: '45', number: '+45 5550 1024' }, '+45 5550 1024'],
    [{ number: '112' }, '112'],
  ])('writes the number %j as %j', (phone, text) => {
    expect(headerOf({ phones: [{ id: '1', ...phone }] }).contacts[0]?.value.text).toBe(text);
  });

  test.each([
    ['bo.example/cv', 'https://bo.example/cv'],
    ['http://bo.example', 'http://bo.example'],
    ['javascript:alert(1)', undefined],
    ['bare ord', undefined],
  ])('links %j to %j', (url, link) => {
    expect(headerOf({ websites: [{ id: '1', url }] }).contacts[0]?.value.link).toBe(link);
  });

  test('tells several telephones apart by what they are for', () => {
    const phone = (id: string, code: string) => ({ id, number: '112', type: { code } });
    expect(
      headerOf({ phones: [phone('1', 'mobile'), phone('2', 'work')] }).contacts.map(({ label }) => label),
    ).toEqual(['Telefon (mobil)', 'Telefon (arbejde)']);
  });

  test('names a service by the list, or in the words of the person where the list has only "other"', () => {
    const socialMedia = [
      { id: '1', service: { code: 'linkedin' }, url: 'a.example' },
      { id: '2', service: { code: 'other', label: 'Mastodon' }, url: 'b.example' },
      { id: '3', service: { code: 'other' }, url: 'c.example' },
    ];
    expect(headerOf({ socialMedia }).contacts.map(({ label }) => label)).toEqual([
      'LinkedIn',
      'Mastodon',
      'Andet',
    ]);
  });

  test('prints a birth date that is no date as it was typed', () => {
    expect(headerOf({ birthDate: { text: 'foråret 1990' } }).contacts[0]?.value.text).toBe('foråret 1990');
  });
});

describe('entries', () => {
  test('vanish when nothing is in them, and so does their section', () => {
    expect(
      blocksOf({
        'work-experience': { entries: [{ id: 'e', employer: '  ', links: [] }] },
        'education-training': { entries: [{ id: 'f' }] },
      }),
    ).toEqual([]);
  });

  test.each([
    [
      { from: { year: 2022, month: 8 }, ongoing: true, to: { year: 2023 } },
      { from: '08/2022', to: 'nu', ongoing: true },
    ],
    [
      { from: { text: 'foråret 2019' }, to: { year: 2021 } },
      { from: 'foråret 2019', to: '2021' },
    ],
    [{ ongoing: true }, { to: 'nu', ongoing: true }],
    [{}, undefined],
  ])('write the period %j as %j', (period, date) => {
    expect(entryOf('work-experience', { employer: 'Firma', period }).date).toEqual(date);
  });

  test('of work have occupation, employer, place, facts and activities', () => {
    const entry = entryOf('work-experience', {
      occupation: { code: 'http://data.europa.eu/esco/occupation/x', label: 'snedker' },
      employer: 'Firma',
      city: 'Aalborg',
      country: { code: 'dk' },
      department: 'Værksted',
      sector: { code: 'C' },
      website: 'firma.example',
      activities: paragraph('Laver døre.'),
    });
    expect(entry).toMatchObject({
      title: 'snedker',
      organisation: { text: 'Firma', language: 'da' },
      place: 'Aalborg, Danmark',
      body: paragraph('Laver døre.').blocks,
    });
    expect(entry.facts).toEqual([
      { text: 'Afdeling: Værksted' },
      { text: 'Branche: Industri' },
      { text: 'firma.example', link: 'https://firma.example' },
    ]);
  });

  test('of education have the EQF level as a note, and their facts in words', () => {
    const entry = entryOf('education-training', {
      qualification: 'Svendebrev',
      organisation: 'Skolen',
      eqf: { level: 4 },
      credits: '120',
      creditType: 'ECTS',
      finalGrade: '12',
      fieldsOfStudy: [
        { id: '1', field: { code: '0722' } },
        { id: '2', field: { label: 'træskæring' } },
      ],
    });
    expect(entry.note).toBe('EQF-niveau 4');
    expect(entry.facts.map(({ text }) => text)).toEqual([
      '120 ECTS',
      'Karakter: 12',
      'Fagområde: Materialer: glas, papir, plast og træ / træskæring',
    ]);
  });

  test('without a title are headed by the organisation', () => {
    const entry = entryOf('education-training', { organisation: 'Skolen' });
    expect(entry.title).toBe('Skolen');
    expect(entry.organisation).toBeUndefined();
  });

  test('leave out paragraphs and items that hold nothing', () => {
    const activities = {
      blocks: [
        { type: 'paragraph', children: [{ text: ' ' }] },
        { type: 'list', ordered: false, items: [{ blocks: [] }, { blocks: paragraph('Et').blocks }] },
        { type: 'paragraph', children: [{ break: true }, { text: 'To' }, { break: true }] },
      ],
    };
    expect(entryOf('work-experience', { employer: 'F', activities }).body).toEqual([
      { type: 'list', ordered: false, items: [{ blocks: paragraph('Et').blocks }] },
      { type: 'paragraph', children: [{ text: 'To' }] },
    ]);
  });
});

describe('languages', () => {
  const language = (id: string, code: string, levels = {}) => ({ id, language: { code }, ...levels });

  test('pair the mother tongues, table the assessed, and list those without a level', () => {
    const blocks = blocksOf({
      language: {
        fields: { motherTongues: [language('m', 'dan'), language('n', 'fao')] },
        entries: [
          language('a', 'eng', { listening: 'C1', reading: 'B2' }),
          language('b', 'ger'),
          language('c', 'fre'),
        ],
      },
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['pair', 'level-table', 'pair']);
    expect(blocks[0]).toMatchObject({ label: 'Modersmål', value: { text: 'dansk og færøsk' } });
    expect(blocks[1]).toMatchObject({
      rows: [{ id: 'a', label: 'engelsk', cells: ['C1', 'B2', undefined, undefined, undefined] }],
    });
    expect(blocks[2]).toMatchObject({ label: 'Andre sprog', value: { text: 'tysk og fransk' } });
  });

  test('stand in the order listening, reading, interaction, production, writing, with a legend', () => {
    const [table] = blocksOf({
      language: { entries: [language('a', 'eng', { writing: 'A1' })] },
    }) as LevelTableBlock[];
    expect(table?.groups.flatMap(({ columns }) => columns)).toEqual([
      'Lytte',
      'Læse',
      'Samtale',
      'Redegøre',
      'Skrive',
    ]);
    expect(table?.legend).toHaveLength(4);
  });

  test('keep a name that is in no list', () => {
    expect(
      blocksOf({
        language: { entries: [{ id: 'a', language: { label: 'klingonsk' }, listening: 'A1' }] },
      })[0],
    ).toMatchObject({ rows: [{ label: 'klingonsk' }] });
  });
});

test('digital skills stand in their groups, the others after them without a label', () => {
  const skills = (...names: string[]) => names.map((name, index) => ({ id: `s${index}`, name }));
  expect(
    blocksOf({
      'digital-skills': {
        fields: { ungrouped: skills('Excel', ' ') },
        entries: [
          { id: 'a', title: 'Data', skills: skills('SQL', 'R') },
          { id: 'b', title: 'Tom', skills: [] },
        ],
      },
    }),
  ).toEqual([
    { kind: 'tags', id: 'a', label: 'Data', items: ['SQL', 'R'] },
    { kind: 'tags', items: ['Excel'] },
  ]);
});

describe('labels on paper', () => {
  test('of every section have the same keys and placeholders in every language', () => {
    const shape = (labels: Record<string, string>) =>
      Object.entries(labels)
        .map(([key, label]) => [key, (label.match(/\{\w+\}/g) ?? []).sort()])
        .sort();
    for (const { id, labels } of registry) {
      expect(Object.keys(labels).sort(), id).toEqual(['bg', 'da', 'el', 'en']);
      for (const [language, words] of Object.entries(labels))
        expect(shape(words), `${id} ${language}`).toEqual(shape(labels.en));
    }
  });

  test('common to all documents are there in every language', () => {
    for (const language of ['da', 'en', 'el', 'bg']) {
      expect(paperLabel('page', language, { page: 1, pages: 2 })).toMatch(/1.*2/);
      expect(paperLabel('continued', language)).toContain('{title}');
    }
    expect(paperLabel('now', 'bg')).toBe('днес');
  });
});
