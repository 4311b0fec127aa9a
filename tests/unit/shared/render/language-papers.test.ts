import { deflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { cefrLevels, cefrSkills } from '#shared/codes/cefr.ts';
import { descriptor } from '#shared/codes/cefr-guide/index.ts';
import { composeLanguagePaper } from '#shared/document/index.ts';
import { layoutDocument } from '#shared/layout/index.ts';
import { defaultLanguagePaper } from '#shared/model/language-paper.ts';
import { newPaper, type PrintedPaper } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderPapers } from '#shared/render/index.ts';
import { assessmentTemplate, passportTemplate, templates } from '#shared/templates/index.ts';
import { checkStructure } from '../../../helpers/pdf-structure.ts';
import { extractedText } from '../../../helpers/pdf-text.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { profileWith, sampleProfile } from '../../../helpers/profiles.ts';

const languages = ['da', 'en', 'el', 'bg'] as const;
type Levels = Record<string, string>;
const all = (level: string): Levels => Object.fromEntries(cefrSkills.map((skill) => [skill, level]));

const person = (...levels: Levels[]): ProfileDocument =>
  profileWith({
    'personal-information': { fields: { givenNames: 'Freja', familyNames: 'Lund' } },
    language: {
      entries: levels.map((each, index) => ({
        id: `l${index}`,
        language: { code: 'ger' },
        ...each,
        certificates: [{ id: 'c', title: 'Goethe-Zertifikat', date: { year: 2017 } }],
      })),
    },
  });
/** Lines end anywhere. */
const unspaced = (text: string): string => text.replace(/\s+/g, '');
const render = async (profile: ProfileDocument, papers: PrintedPaper[]) =>
  renderPapers({
    profile,
    papers,
    fonts: await preparedFonts(),
    files: () => undefined,
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
  });

describe.each(languages)('the table of self-assessment in %s', (language) => {
  /** In each skill the level with the longest text: what is marked is a line longer. */
  const longest = Object.fromEntries(
    cefrSkills.map((skill) => [
      skill,
      cefrLevels.toSorted(
        (a, b) => descriptor(skill, b, language).length - descriptor(skill, a, language).length,
      )[0] ?? 'B2',
    ]),
  );

  it('fits on a page for each language, whatever levels are chosen', async () => {
    const profile = person(longest, ...cefrLevels.map(all));
    const { pages, missing } = await render(profile, [newPaper('self-assessment', '', language)]);
    expect(pages).toBe(7);
    expect(missing).toEqual([]);
  });

  it('lies across, and is a table with headers of columns and rows', async () => {
    const { bytes } = await render(person(all('B1')), [newPaper('self-assessment', '', language)]);
    const { problems, elements, document } = await checkStructure(bytes);
    expect(problems).toEqual([]);
    expect(document.getPage(0).getSize()).toEqual({ width: 841.89, height: 595.28 });
    const roles = elements.map(({ role }) => role);
    expect(roles.filter((role) => role === 'Table')).toHaveLength(1);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(31);
    const scopes = elements.filter(({ role }) => role === 'TH').map(({ dict }) => String(dict));
    expect(scopes.filter((dict) => dict.includes('/Column'))).toHaveLength(9);
    expect(scopes.filter((dict) => dict.includes('/Row'))).toHaveLength(5);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  });

  it('is said in its language on the passport too', async () => {
    const { bytes, missing } = await render(person(all('B2')), [newPaper('language-passport', '', language)]);
    const { problems } = await checkStructure(bytes);
    expect(problems).toEqual([]);
    expect(missing).toEqual([]);
    const text = unspaced(await extractedText(bytes, 1));
    for (const skill of cefrSkills) expect(text).toContain(unspaced(descriptor(skill, 'B2', language)));
  });
});

test('a language of a passport stays on one page', async () => {
  const profile = person(...cefrLevels.map(all), ...cefrLevels.map(all));
  const composed = composeLanguagePaper(profile, 'language-passport', defaultLanguagePaper('da'));
  const { anchors, pages } = layoutDocument(composed, passportTemplate(false), await preparedFonts());
  expect(pages.length).toBeGreaterThan(3);
  for (const { id } of composed.sections) {
    // A language has a row in the overview as well.
    const [place, ...others] = anchors.filter((each) => each.id === id && each.bottom - each.top > 30);
    expect(place?.bottom, id).toBeLessThanOrEqual(780.01);
    expect(others, id).toEqual([]);
  }
});

test('papers of every kind make one file, each upright or across as it is', async () => {
  const papers = [
    newPaper('cv', '', 'da'),
    newPaper('language-passport', '', 'en'),
    newPaper('self-assessment', '', 'da'),
  ];
  const { bytes, pages } = await render(sampleProfile('da'), papers);
  const { problems, document, root } = await checkStructure(bytes);
  expect(problems).toEqual([]);
  expect(document.getPageCount()).toBe(pages);
  expect(document.getTitle()).toMatch(/Curriculum vitæ, sprogpas og selvevaluering$/);
  expect(root.children.map(({ role }) => role)).toEqual(['Part', 'Part', 'Part']);
  const across = document.getPages().map((page) => page.getWidth() > page.getHeight());
  expect(across[0]).toBe(false);
  expect(across.at(-1)).toBe(true);
});

test.each(templates.flatMap(({ id }) => (['compact', 'full'] as const).map((form) => [id, form] as const)))(
  'a CV in %s has its languages in the %s form',
  async (template, form) => {
    const cv = newPaper('cv', '', 'da');
    if (cv.kind !== 'cv') throw new Error('no CV');
    const paper = { ...cv, cv: { ...cv.cv, template, languages: form } };
    const { bytes } = await render(person({ listening: 'C1', reading: 'B1' }), [paper]);
    const { problems } = await checkStructure(bytes);
    expect(problems).toEqual([]);
    const expected = form === 'compact' ? 'B1–C1' : descriptor('listening', 'C1', 'da');
    expect(unspaced(await extractedText(bytes, 1))).toContain(unspaced(expected));
  },
);

describe('whatever a person writes about languages', () => {
  const long = 'klingonsk-og-meget-andet '.repeat(200);
  const profile = profileWith({
    language: {
      fields: { motherTongues: [{ id: 'm', language: { label: long } }] },
      entries: [
        {
          id: 'a',
          language: { label: long },
          ...all('C2'),
          certificates: Array.from({ length: 400 }, (_, n) => ({
            id: `c${n}`,
            title: `Bevis ${n}.`,
            body: 'x',
          })),
          experiences: [{ id: 'x', area: { label: long }, description: '\u0000\u202e' }],
        },
        { id: 'b', listening: 'A1' },
        { id: 'c', language: { label: '  ' }, certificates: [{ id: 'c' }] },
      ],
    },
  });

  it.each(['language-passport', 'self-assessment'] as const)(
    'is all on the pages of a %s, none of it below their limit',
    async (kind) => {
      const fonts = await preparedFonts();
      const template = kind === 'self-assessment' ? assessmentTemplate : passportTemplate(false);
      const composed = composeLanguagePaper(profile, kind, defaultLanguagePaper('da'));
      const display = layoutDocument(composed, template, fonts);
      for (const { items } of display.pages)
        for (const item of items)
          if (item.kind === 'text' && item.baseline !== template.footer.baseline)
            expect(item.baseline).toBeLessThanOrEqual(template.body.limit);
      const { bytes, pages } = await render(profile, [newPaper(kind, '', 'da')]);
      expect((await checkStructure(bytes)).problems).toEqual([]);
      const texts = await Promise.all(
        Array.from({ length: pages }, (_, page) => extractedText(bytes, page + 1)),
      );
      const text = unspaced(texts.join(''));
      for (const n of [0, 200, 399]) expect(text).toContain(`Bevis${n}.`);
    },
  );
});
