import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cefrLevels, cefrSkills } from '#shared/codes/cefr.ts';
import { eurofolio } from '#shared/formats/eurofolio/index.ts';
import { europassXml } from '#shared/formats/europass-xml/index.ts';
import { pdfAttachments, readFile } from '#shared/formats/index.ts';
import { newCv } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderPapers } from '#shared/render/index.ts';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { profileWith } from '../../../helpers/profiles.ts';
import { withoutIds } from './arbitrary/profile.ts';

type Levels = Partial<Record<(typeof cefrSkills)[number], (typeof cefrLevels)[number]>>;

/** Every way to set or leave open the five skills: 7⁵. */
const combinations: Levels[] = cefrSkills.reduce<Levels[]>(
  (sofar, skill) =>
    [undefined, ...cefrLevels].flatMap((level) =>
      sofar.map((levels) => (level === undefined ? levels : { ...levels, [skill]: level })),
    ),
  [{}],
);
/** Shared out over profiles of a size that files are read at. */
const profiles: ProfileDocument[] = Array.from({ length: 49 }, (_, part) =>
  profileWith({
    language: {
      entries: combinations
        .slice(part * 343, (part + 1) * 343)
        .map((levels, index) => ({ id: `l${index}`, language: { label: `sprog ${index}` }, ...levels })),
    },
  }),
);
const none = new Map();

describe('every combination of set and open levels', () => {
  it('is there to be tried', () => {
    expect(new Set(combinations.map((levels) => JSON.stringify(levels))).size).toBe(7 ** 5);
    expect(profiles.flatMap(({ sections }) => sections.language.entries)).toHaveLength(7 ** 5);
  });

  it('comes back from a file of our own', () => {
    for (const document of profiles) {
      const bytes = eurofolio.write?.(document, none).bytes ?? new Uint8Array();
      expect(eurofolio.read(bytes, formatPorts).document).toEqual(document);
    }
  });

  it('comes back from Europass XML, with nothing remarked', () => {
    for (const document of profiles) {
      const written = europassXml.write?.(document, none);
      expect(written?.remarks).toEqual([]);
      const read = europassXml.read(written?.bytes ?? new Uint8Array(), formatPorts);
      expect(read.report.unread).toEqual([]);
      expect(withoutIds(read.document.sections.language)).toEqual(withoutIds(document.sections.language));
    }
  }, 60_000);

  it('comes back from a PDF that carries it', async () => {
    const cv = newCv('', 'da');
    const papers = [{ ...cv, cv: { ...cv.cv, hiddenSections: { language: true as const } } }];
    for (const profile of profiles) {
      const { bytes } = await renderPapers({
        profile,
        papers,
        fonts: await preparedFonts(),
        files: () => undefined,
        attachments: pdfAttachments(profile, none).map((each) => ({ ...each, description: '' })),
        created: '2026-01-31T12:00:00.000Z',
        producer: 'Eurofolio test',
        deflate: (data) => deflateSync(data),
      });
      expect((await readFile(bytes, formatPorts)).document).toEqual(profile);
    }
  }, 60_000);
});

describe('certificates and experiences of a language', () => {
  const document = profileWith({
    language: {
      entries: [
        {
          id: 'de',
          language: { code: 'ger' },
          listening: 'B2',
          certificates: [
            {
              id: 'c1',
              title: 'Goethe-Zertifikat B2',
              body: 'Goethe-Institut',
              date: { year: 2017, month: 3 },
              level: 'B2',
              expires: { text: 'aldrig' },
              document: 'abc',
            },
          ],
          experiences: [
            { id: 'x1', area: { code: 'work' }, place: 'Graz', period: { from: { year: 2016 } } },
          ],
        },
      ],
    },
  });

  it('come back from a file of our own', () => {
    const bytes = eurofolio.write?.(document, none).bytes ?? new Uint8Array();
    expect(eurofolio.read(bytes, formatPorts).document).toEqual(document);
  });

  it('are said to be missing from Europass XML, which has the language all the same', () => {
    const written = europassXml.write?.(document, none);
    expect(written?.remarks).toEqual([
      { path: 'sections/language', code: 'language-evidence-not-written', params: { count: 2 } },
    ]);
    const read = europassXml.read(written?.bytes ?? new Uint8Array(), formatPorts).document;
    expect(withoutIds(read.sections.language.entries)).toEqual([
      { language: { code: 'ger' }, listening: 'B2' },
    ]);
  });
});

it('says when the name of a national framework is not in Europass XML', () => {
  const document = profileWith({
    'education-training': {
      entries: [
        { id: 'e1', qualification: 'Bachelor', nationalLevel: '6', nationalFramework: { code: 'dk' } },
      ],
    },
  });
  expect(europassXml.write?.(document, none).remarks).toEqual([
    {
      path: 'sections/education-training',
      code: 'national-frameworks-not-written',
      params: { count: 1 },
    },
  ]);
});
