import { describe, expect, it, test } from 'vitest';
import { cefrLevels, cefrSkills } from '#shared/codes/cefr.ts';
import { composeCv, composeLanguagePaper, paperFileName, type Block } from '#shared/document/index.ts';
import { defaultCv, type LanguageForm } from '#shared/model/cv.ts';
import { defaultLanguagePaper, type LanguagePaper } from '#shared/model/language-paper.ts';
import { newPaper, paperKinds, paperLanguage, parsePaper } from '#shared/papers/index.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const profile = profileWith({
  'personal-information': {
    fields: { givenNames: 'Bo', familyNames: 'Ek', emails: [{ id: 'm', address: 'bo@example.org' }] },
  },
  language: {
    fields: { motherTongues: [{ id: 't', language: { code: 'dan' } }] },
    entries: [
      {
        id: 'de',
        language: { code: 'ger' },
        listening: 'B2',
        reading: 'B2',
        production: 'A2',
        certificates: [
          { id: 'c1', title: 'Prøve', body: 'Skolen', date: { year: 2017, month: 3 }, level: 'B1' },
          { id: 'c2', title: 'Bevis B2', level: 'B2', expires: { year: 2027 } },
          { id: 'c3' },
        ],
        experiences: [
          {
            id: 'x1',
            area: { code: 'work' },
            description: 'praktik',
            place: 'Graz',
            period: { from: { year: 2016 }, to: { year: 2017 } },
          },
          { id: 'x2', description: 'venner' },
          { id: 'x3' },
        ],
      },
      { id: 'sv', language: { code: 'swe' } },
      { id: 'dsl', language: { code: 'dsl' }, interaction: 'C1' },
    ],
  },
});
const passport = (language: string, more: Partial<LanguagePaper> = {}) =>
  composeLanguagePaper(profile, 'language-passport', { ...defaultLanguagePaper(language), ...more });
const assessment = (language: string, more: Partial<LanguagePaper> = {}) =>
  composeLanguagePaper(profile, 'self-assessment', { ...defaultLanguagePaper(language), ...more });
const ofKind = <K extends Block['kind']>(blocks: readonly Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe('a Language Passport', () => {
  it('says whose it is and what, and no way to reach the person', () => {
    const { title, header, footer } = passport('da');
    expect(title).toBe('Bo Ek – Sprogpas');
    expect(header).toEqual({ kind: 'header', name: 'Bo Ek', role: 'Sprogpas', contacts: [] });
    expect(footer.left).toBe('Bo Ek · Sprogpas');
  });

  it('has an overview, each language by itself, and the levels after the first', () => {
    const { sections } = passport('da');
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['languages', 'Oversigt'],
      ['de', 'Tysk'],
      ['levels', 'Niveauerne'],
      ['dsl', 'Dansk tegnsprog'],
    ]);
    expect(sections.every(({ whole }) => whole)).toBe(true);
    const [overview] = sections;
    expect(ofKind(overview?.blocks ?? [], 'pair').map(({ label, value }) => [label, value.text])).toEqual([
      ['Modersmål', 'dansk'],
      ['Andre sprog', 'svensk'],
    ]);
    const [table] = ofKind(overview?.blocks ?? [], 'level-table');
    expect(table?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['tysk', 'B2', 'B2', undefined, 'A2', undefined],
      ['dansk tegnsprog', undefined, undefined, 'C1', undefined, undefined],
    ]);
  });

  it('says what the chosen levels mean and leaves out the open ones', () => {
    const [details] = ofKind(passport('da').sections[1]?.blocks ?? [], 'level-details');
    expect(
      details?.groups.map(({ label, rows }) => [label, rows.map((row) => [row.label, row.level])]),
    ).toEqual([
      [
        'Forståelse',
        [
          ['Lytte', 'B2'],
          ['Læse', 'B2'],
        ],
      ],
      ['Tale', [['Redegøre', 'A2']]],
      ['Skrive', []],
    ]);
    for (const { rows } of details?.groups ?? [])
      for (const { text } of rows) expect(text).toMatch(/^Jeg .+\.$/);
  });

  it('lists certificates and experiences on a line each, in the words of the person', () => {
    const [lists] = ofKind(passport('da').sections[1]?.blocks ?? [], 'lists');
    expect(lists?.lists).toEqual([
      {
        label: 'Certifikater',
        items: [
          { text: 'Prøve, B1, Skolen, 03/2017', language: 'da' },
          { text: 'Bevis B2, gælder til 2027', language: 'da' },
        ],
      },
      {
        label: 'Erfaringer',
        items: [
          { text: 'Arbejde: praktik, Graz, 2016–2017', language: 'da' },
          { text: 'Venner', language: 'da' },
        ],
      },
    ]);
  });

  it('shows the languages that it chooses, and hides what it hides', () => {
    const shown = passport('da', {
      hiddenEntries: { dsl: true },
      fields: { 'language.certificates': 'hidden' },
    });
    expect(shown.sections.map(({ id }) => id)).toEqual(['languages', 'de', 'levels']);
    expect(JSON.stringify(shown)).not.toContain('Prøve');
    expect(JSON.stringify(shown)).not.toContain('tegnsprog');
  });

  it('of somebody without languages is a name and nothing else', () => {
    const empty = composeLanguagePaper(profileWith({}), 'language-passport', defaultLanguagePaper('da'));
    expect(empty.sections).toEqual([]);
  });
});

describe('a table of self-assessment', () => {
  it('is there for each language with a level, with all that the levels mean', () => {
    const { assessments, title } = assessment('da');
    expect(title).toBe('Bo Ek – Selvevaluering');
    expect(assessments?.subtitle).toBe('Selvevalueringstabel for Bo Ek');
    expect(assessments?.tables.map(({ title }) => title)).toEqual(['Tysk', 'Dansk tegnsprog']);
    for (const { rows, levelGroups } of assessments?.tables ?? []) {
      expect(rows).toHaveLength(5);
      expect(new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text))).size).toBe(30);
      expect(levelGroups.flatMap(({ levels }) => levels)).toEqual(cefrLevels);
    }
  });

  it('marks one cell for each level that is set, in words', () => {
    const [german] = assessment('en').assessments?.tables ?? [];
    expect(german?.rows.map(({ cells }) => cells.map(({ chosen }) => chosen ?? ''))).toEqual([
      ['', '', '', 'My level: B2', '', ''],
      ['', '', '', 'My level: B2', '', ''],
      ['', '', '', '', '', ''],
      ['', 'My level: A2', '', '', '', ''],
      ['', '', '', '', '', ''],
    ]);
  });

  it('names the only language in its footer', () => {
    expect(assessment('da').footer.left).toBe('Bo Ek · Selvevaluering');
    expect(assessment('da', { hiddenEntries: { de: true } }).footer.left).toBe(
      'Bo Ek · Selvevaluering: Dansk tegnsprog',
    );
  });

  it('is empty to be filled in by hand where no language has a level', () => {
    const plain = profileWith({ language: { entries: [{ id: 'a', language: { code: 'swe' } }] } });
    const { assessments } = composeLanguagePaper(plain, 'self-assessment', defaultLanguagePaper('da'));
    expect(assessments?.tables.map(({ title }) => title)).toEqual(['Svensk']);
    expect(JSON.stringify(assessments)).not.toContain('Mit niveau');
  });
});

describe('the languages of a CV', () => {
  const blocks = (languages?: LanguageForm) =>
    composeCv(profile, { ...defaultCv('da'), ...(languages && { languages }) }).sections.flatMap((section) =>
      section.id === 'language' ? section.blocks : [],
    );

  it('stand in a table unless something else is chosen', () => {
    expect(blocks()).toEqual(blocks('table'));
    expect(blocks().map(({ kind }) => kind)).toEqual(['pair', 'level-table', 'pair', 'pair']);
  });
  it('stand on a line each with the range of their levels, never one level for all', () => {
    const pairs = ofKind(blocks('compact'), 'pair').map(({ label, value }) => [label, value.text]);
    expect(pairs).toContainEqual(['Tysk', 'A2–B2']);
    expect(pairs).toContainEqual(['Dansk tegnsprog', 'C1']);
    expect(ofKind(blocks('compact'), 'note')[0]?.sentences[0]).toMatch(/laveste til højeste/);
  });
  it('stand with what the levels mean, in full', () => {
    const details = ofKind(blocks('full'), 'level-details');
    expect(details.map(({ title }) => title)).toEqual(['Tysk', 'Dansk tegnsprog']);
    expect(ofKind(blocks('full'), 'level-table')).toHaveLength(1);
  });
  it.each(['table', 'compact', 'full'] as const)('name their certificates: %s', (form) => {
    const pair = ofKind(blocks(form), 'pair').find(({ label }) => label === 'Certifikater');
    expect(pair?.value.text).toBe('Prøve, B1, Skolen, 03/2017; Bevis B2, gælder til 2027');
  });
});

describe('papers on languages', () => {
  it.each(paperKinds)('a new %s has the shape of a stored one', (kind) => {
    const paper = newPaper(kind, 'navn', 'bg');
    expect(parsePaper(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
    expect([paper.kind, paper.name, paperLanguage(paper)]).toEqual([kind, 'navn', 'bg']);
  });
  test.each([
    ['language-passport', 'da', 'Ek_Bo_Sprogpas_da.pdf'],
    ['language-passport', 'en', 'Ek_Bo_Language-passport_en.pdf'],
    ['self-assessment', 'da', 'Ek_Bo_Selvevaluering_da.pdf'],
    ['self-assessment', 'el', 'Ek_Bo_Αυτοαξιολόγηση_el.pdf'],
    ['self-assessment', 'bg', 'Ek_Bo_Самооценка_bg.pdf'],
  ] as const)('a %s in %s is filed as %s', (kind, language, name) => {
    expect(paperFileName(profile, [newPaper(kind, '', language)])).toBe(name);
  });
  it('keeps all five skills in the order of the program', () => {
    const rows = assessment('en').assessments?.tables[0]?.rows.map(({ label }) => label.toLowerCase());
    expect(rows).toEqual([...cefrSkills]);
  });
});
