import { describe, expect, test } from 'vitest';
import { composeCv, composeLetter } from '#shared/document/index.ts';
import { layoutDocument, type DisplayDocument } from '#shared/layout/index.ts';
import { defaultCv } from '#shared/model/cv.ts';
import type { Letter } from '#shared/model/letter.ts';
import { accessibilityViolations } from '#shared/pdf/index.ts';
import { templateById, templates } from '#shared/templates/index.ts';
import { displayText, golden } from '../../../helpers/golden.ts';
import { fullLetter, paragraphs, sender } from '../../../helpers/letters.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { profileWith } from '../../../helpers/profiles.ts';

const lay = async (more: Partial<Letter> = {}, template = 'classic', profile = sender()) =>
  layoutDocument(
    composeLetter(profile, fullLetter(more).letter),
    templateById(template),
    await preparedFonts(),
  );
const textsOf = ({ pages }: DisplayDocument, page = 0) =>
  (pages[page]?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
const whereIs = (display: DisplayDocument, start: string) => {
  const page = display.pages.findIndex((_, index) =>
    textsOf(display, index).some(({ text }) => text.startsWith(start)),
  );
  const found = textsOf(display, page).find(({ text }) => text.startsWith(start));
  if (found === undefined) throw new Error(`no ${start}`);
  return {
    page,
    x: found.x,
    baseline: Math.round(found.baseline * 100) / 100,
    font: found.font,
    size: found.size,
  };
};

// The design: header to 143; 39 before the addressee and the enclosures, 26 before the other parts, 13 between paragraphs,
// 39 to sign in; labels at 48, text at 154; text stands 10.186 below the top of its line.
describe('the letter in the classic look', () => {
  test('stands where the design has it', async () => {
    const display = await lay();
    const line = (top: number) => Math.round((top + 10.186) * 100) / 100;
    const at = (start: string) => whereIs(display, start);
    const text = { page: 0, x: 154, font: 'regular', size: 9.5 };
    const label = { page: 0, x: 48, font: 'regular', size: 8 };
    expect(at('Til')).toEqual({ ...label, baseline: line(182) });
    expect(at('Fjordmejeriet')).toEqual({ ...text, font: 'bold', baseline: line(182) });
    expect(at('Att.: Fabrikschef Troels')).toEqual({ ...text, baseline: line(195) });
    expect(at('Molevej 7, 7800 Skive')).toEqual({ ...text, baseline: line(208) });
    expect(at('Sted og dato')).toEqual({ ...label, baseline: line(247) });
    expect(at('Viborg, den 18. november 2026')).toEqual({ ...text, baseline: line(247) });
    expect(at('Ansøgning')).toEqual({ ...label, baseline: line(286) });
    expect(at('Kvalitetsingeniør til')).toEqual({ ...text, font: 'bold', baseline: line(286) });
    expect(at('Kære Troels Hvidkær')).toEqual({ ...text, baseline: line(325) });
    expect(at('I leder efter')).toEqual({ ...text, baseline: line(351) });
    const end = at('Venlig hilsen').baseline;
    expect(at('Jeg kan begynde').baseline).toBeCloseTo(end - 26, 2);
    const name = textsOf(display).find(
      ({ text: words, baseline }) => words.startsWith('Ingeborg') && baseline > end,
    );
    expect(name).toMatchObject({ x: 154, font: 'bold' });
    expect(name?.baseline).toBeCloseTo(end + 52, 2);
    expect(at('Bilag')).toEqual({ ...label, baseline: Math.round((end + 104) * 100) / 100 });
    expect(at('Curriculum vitæ, 2 sider').baseline).toBe(at('Bilag').baseline);
    expect(at('Eksamensbevis').baseline).toBeCloseTo(end + 117, 2);
    expect(at('Side 1 af 1').baseline).toBe(807);
  });

  test('keeps its places when a picture is signed with', async () => {
    const [signed, plain] = [
      await lay({ signature: { file: 'f'.repeat(64), alt: 'Navnetræk' } }),
      await lay(),
    ];
    expect(whereIs(signed, 'Bilag')).toEqual(whereIs(plain, 'Bilag'));
    const image = signed.pages[0]?.items.find((item) => item.kind === 'image');
    const closing = whereIs(signed, 'Venlig hilsen').baseline;
    expect(image).toMatchObject({ x: 154, fit: 'whole', shape: 'rect' });
    expect(image?.kind === 'image' && image.y).toBeGreaterThan(closing);
    expect(image?.kind === 'image' && image.y + image.height).toBeLessThan(closing + 52 - 9.5);
    expect(signed.structure).toContainEqual(expect.objectContaining({ role: 'Figure', alt: 'Navnetræk' }));
  });

  test('says which field stands where, and has its subject as a bookmark', async () => {
    const { anchors, outline } = await lay();
    expect(anchors.map(({ id }) => id)).toEqual(
      'personal-information addressee place subject opening body closing signature enclosures'.split(' '),
    );
    expect(outline.map(({ title }) => title)).toEqual([
      'Kvalitetsingeniør til osteafdelingen (stilling 26-87)',
    ]);
  });

  test('goes on over the page between paragraphs or two and two, and never signs alone', async () => {
    const sentence =
      'Denne sætning fylder omtrent en linje i brevet, når den sættes i spalten til brødtekst her.';
    for (let count = 18; count < 34; count++) {
      const display = await lay({ body: paragraphs(...Array.from({ length: count }, () => sentence)) });
      const { page } = whereIs(display, 'Venlig hilsen');
      const before = textsOf(display, page).filter(({ text }) => text.startsWith('Denne sætning'));
      expect(before.length).toBeGreaterThan(0);
      expect(display.pages.every(({ items }) => items.some(({ kind }) => kind === 'text'))).toBe(true);
    }
  });
});

test('in an English letter of a Danish profile only what comes from the profile is Danish', async () => {
  const paper = fullLetter({ language: 'en' });
  const display = layoutDocument(
    composeLetter(sender(), paper.letter),
    templateById('classic'),
    await preparedFonts(),
  );
  const languages = display.structure.filter(({ language }) => language !== undefined);
  expect(languages.map(({ role, language }) => `${role} ${language}`)).toEqual(['P da']);
});

test.each(templates.map(({ id }) => id))(
  '%s sets a letter with all its parts, and one with none',
  async (id) => {
    const full = await lay({ photo: true, signature: { file: 'f'.repeat(64) } }, id);
    expect(accessibilityViolations(full)).toEqual([]);
    await expect(displayText(full)).toMatchFileSnapshot(golden(`layout/letter-${id}.txt`));
    const empty = layoutDocument(
      composeLetter(profileWith({}), { ...fullLetter().letter, ...nothing }),
      templateById(id),
      await preparedFonts(),
    );
    expect(empty.pages).toHaveLength(1);
    expect(accessibilityViolations(empty)).toEqual([]);
  },
);
const nothing = {
  addressee: {},
  place: undefined,
  date: undefined,
  subject: undefined,
  opening: undefined,
  openingName: undefined,
  body: undefined,
  closing: undefined,
  enclosures: [],
};

describe('what ends a CV', () => {
  const closing = {
    statement: paragraphs('Jeg giver samtykke til, at mine oplysninger gemmes i seks måneder.'),
    place: 'Viborg',
    date: { year: 2026, month: 11, day: 18 },
  };
  const profile = profileWith({
    'personal-information': { fields: { givenNames: 'Ingeborg' } },
    'about-me': { fields: { text: paragraphs('Kort om mig.') } },
  });
  const cvWith = async (more: object, template = 'classic', from = profile) =>
    layoutDocument(
      composeCv(from, { ...defaultCv('da'), template, closing: { ...closing, ...more } }),
      templateById(template),
      await preparedFonts(),
    );

  test('stands on the text axis: two lines below the last section, one between its parts, three to sign in', async () => {
    const display = await cvWith({});
    const [last, statement, placed] = ['Kort om', 'Jeg giver', 'Viborg, den'].map((start) =>
      whereIs(display, start),
    );
    expect(statement?.x).toBe(154);
    expect((statement?.baseline ?? 0) - (last?.baseline ?? 0)).toBeCloseTo(39, 2);
    expect((placed?.baseline ?? 0) - (statement?.baseline ?? 0)).toBeCloseTo(26, 2);
    const name = textsOf(display).findLast(({ text }) => text === 'Ingeborg');
    expect((name?.baseline ?? 0) - (placed?.baseline ?? 0)).toBeCloseTo(52, 2);
    expect(display.anchors.at(-1)?.id).toBe('closing');
  });

  test('is never left alone on a page', async () => {
    for (let count = 20; count < 60; count += 3) {
      const long = profileWith({
        'about-me': {
          fields: { text: paragraphs(...Array.from({ length: count }, (_, n) => `Linje ${n}.`)) },
        },
      });
      for (const more of [{}, { statement: undefined }]) {
        const display = await cvWith(more, 'classic', long);
        const { page } = whereIs(display, 'Viborg, den');
        expect(textsOf(display, page).some(({ text }) => text.startsWith('Linje'))).toBe(true);
      }
    }
  });

  test.each(templates.map(({ id }) => id))('is read by everyone in %s', async (id) => {
    expect(accessibilityViolations(await cvWith({ signature: { file: 'f'.repeat(64) } }, id))).toEqual([]);
  });
});

test('dates in words begin at one edge, whether they name a month or not', async () => {
  const profile = profileWith({
    'work-experience': {
      entries: [
        { id: 'a', employer: 'A', period: { from: { year: 2021, month: 3 }, ongoing: true } },
        { id: 'b', employer: 'B', period: { from: { year: 2009 }, to: { year: 2011 } } },
      ],
    },
  });
  const display = layoutDocument(
    composeCv(profile, { ...defaultCv('da'), dateFormat: 'written' }),
    templateById('classic'),
    await preparedFonts(),
  );
  expect(whereIs(display, 'marts 2021 – nu').x).toBe(48);
  expect(whereIs(display, '2009 – 2011').x).toBe(48);
});
