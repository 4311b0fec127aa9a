import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { newCv } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderPapers, type RenderOptions } from '#shared/render/index.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { fixtureProfile, nativeDocument, profileWith, sampleProfile } from '../../../helpers/profiles.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';

async function render(profile: ProfileDocument, language: string, more: Partial<RenderOptions> = {}) {
  return renderPapers({
    profile,
    papers: [newCv('', language)],
    fonts: await preparedFonts(),
    files: () => undefined,
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
    ...more,
  });
}

const samplePhoto = (language: 'da' | 'en') => {
  const { files } = nativeDocument(`resources/sample/profile.${language}.json`);
  return (id: string) => {
    const file = files.find((each) => each.id === id);
    return file && { mediaType: file.mediaType, bytes: new Uint8Array(Buffer.from(file.data, 'base64')) };
  };
};

describe('the sample', () => {
  test.each(['da', 'en'] as const)(
    'is four pages in %s, with its photo and nothing missing',
    async (language) => {
      const made = await render(sampleProfile(language), language, { files: samplePhoto(language) });
      expect(made).toMatchObject({ pages: 4, missing: [], warnings: [] });
      expect(new TextDecoder('latin1').decode(made.bytes.subarray(0, 5))).toBe('%PDF-');
    },
  );

  test('gives the same bytes for the same input', async () => {
    const [one, other] = [await render(sampleProfile('da'), 'da'), await render(sampleProfile('da'), 'da')];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('says where each section stands', async () => {
    const { anchors, pages } = await render(sampleProfile('da'), 'da');
    expect(anchors.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['personal-information', 'language', 'digital-skills']),
    );
    for (const { page, top, bottom } of anchors) {
      expect(page).toBeLessThan(pages);
      expect(bottom).toBeGreaterThan(top);
    }
  });
});

test('names the characters that no font has, each once', async () => {
  const profile = profileWith({
    'about-me': {
      fields: { text: { blocks: [{ type: 'paragraph', children: [{ text: 'ord שלום שלום “citat” ✓' }] }] } },
    },
  });
  const { missing } = await render(profile, 'da');
  expect(missing).toEqual(expect.arrayContaining(['ש', 'ל', 'ו', 'ם']));
  expect(new Set(missing).size).toBe(missing.length);
  expect(missing).not.toContain('o');
});

test('leaves out a picture that cannot be read, and says so', async () => {
  const profile = profileWith({
    'personal-information': { fields: { givenNames: 'Bo', photo: { file: 'a'.repeat(64) } } },
  });
  const { warnings, pages } = await render(profile, 'da', {
    files: () => ({ mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }),
  });
  expect(warnings).toEqual([{ path: `files/${'a'.repeat(64)}`, code: 'picture-unreadable' }]);
  expect(pages).toBe(1);
});

describe.skipIf(!has('pdftotext'))('read by another program', () => {
  test.each([
    [
      'danish',
      'da',
      ['Søren Åbjerg Kjær-Østergård', 'Erhvervserfaring', '09/2019 – nu', 'Specialeansvarlig bioanalytiker'],
    ],
    ['greek', 'el', ['Ελευθερία Παπαδάκη-Ξένου', 'Εργασιακή εμπειρία', '03/2018 – σήμερα', 'Σελίδα 1 από 2']],
    ['bulgarian', 'bg', ['Цветелина Щерева-Юнакова', 'Трудов стаж', 'Дигитални умения', 'Страница 1 от 2']],
  ])('%s gives its words back', async (name, language, words) => {
    const { bytes } = await render(fixtureProfile(name), language);
    const { bytes: out } = run('pdftotext', ['-layout', '{pdf}', '-'], bytes);
    const text = out.toString('utf8').replace(/ +/g, ' ');
    for (const word of words) expect(text).toContain(word);
  });
});
