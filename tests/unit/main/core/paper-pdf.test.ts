import { inflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile, type StoredFile } from '#shared/formats/index.ts';
import type { CvSettings } from '#shared/model/cv.ts';
import { newCv, type CvPaper, type PrintedPaper } from '#shared/papers/index.ts';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';
import { compileFonts, outputs } from '../../../../scripts/compile-fonts.mjs';
import { formatPorts } from '../../../../src/main/core/format-ports.ts';
import { createPaperPrinter } from '../../../../src/main/core/paper-pdf.ts';
import { fullLetter, paragraphs } from '../../../helpers/letters.ts';
import { extractedText } from '../../../helpers/pdf-text.ts';
import { fixtureProfile, nativeDocument, profileWith, sampleProfile } from '../../../helpers/profiles.ts';

const print = createPaperPrinter({
  readFonts: async () => {
    await compileFonts();
    return new Uint8Array(readFileSync(outputs.prepared));
  },
  now: () => new Date('2026-01-01T00:00:00Z'),
  version: '0.0.0',
});
const pdfOf = async (
  profile: ProfileDocument,
  papers: PrintedPaper[],
  files = new Map<string, StoredFile>(),
) => (await print({ profile, papers, files })).bytes;
const cvPaper = (cv: Partial<CvSettings> = {}): CvPaper => {
  const paper = newCv('', 'da');
  return { ...paper, cv: { ...paper.cv, ...cv } };
};

/** Everything that lies in a file, unpacked: streams, and text strings as UTF-16 in figures. */
function contents(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const parts: Buffer[] = [file];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    const start = at + 7;
    if (file[start] !== 0x78) continue;
    parts.push(inflateSync(file.subarray(start), { finishFlush: 2 }));
  }
  return Buffer.concat(parts).toString('utf8');
}
const hexOf = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
/** Which of these words are anywhere in the file or on its pages. */
async function traces(pdf: Uint8Array, words: string[]): Promise<string[]> {
  const all = contents(pdf);
  const page = await extractedText(pdf);
  return words.filter((word) => all.includes(word) || all.includes(hexOf(word)) || page.includes(word));
}

const photo = 'd'.repeat(64);
const person = parseProfile({
  version: 1,
  language: 'da',
  sections: {
    'personal-information': {
      fields: {
        givenNames: 'Bodil',
        photo: { file: photo },
        birthDate: { text: 'Fødselsdagen' },
        emails: [{ id: 'e', address: 'bodil@example.org' }],
      },
    },
    'about-me': { fields: { text: paragraphs('Præsentationen') } },
    'work-experience': {
      entries: [
        { id: 'a', employer: 'Bageriet', activities: paragraphs('Opgaverne') },
        { id: 'b', employer: 'Kroen', activities: paragraphs('Serveringen') },
      ],
    },
    'custom-x': { fields: { title: 'Sygdomsforløb' }, entries: [{ id: 'c', title: 'Indlæggelsen' }] },
  },
  trash: [
    {
      id: 't',
      section: 'work-experience',
      item: { id: 'z', employer: 'Papirkurven' },
      removedAt: '2026-01-01T00:00:00Z',
    },
  ],
  extras: { 'europass-xml': [{ path: 'CandidatePerson', name: 'x', content: '<x>Gemt</x>' }] },
});
const words = [
  'Fødselsdagen',
  'Præsentationen',
  'Opgaverne',
  'Kroen',
  'Serveringen',
  'Sygdomsforløb',
  'Indlæggelsen',
];

describe('the data in the PDF of a CV', () => {
  test.each(['danish', 'greek', 'bulgarian'])(
    'are the whole profile %s where it hides nothing',
    async (name) => {
      const profile = fixtureProfile(name);
      const { document } = await readFile(await pdfOf(profile, [cvPaper()]), formatPorts);
      expect(document).toEqual(profile);
    },
  );

  test('are those of the profile as it is shown', async () => {
    const all = await pdfOf(person, [cvPaper({ template: 'plain' })]);
    expect(await traces(all, words)).toEqual(words);
    expect(await traces(all, ['Papirkurven'])).toEqual([]);
    const { trash: _, ...kept } = person;
    expect((await readFile(all, formatPorts)).document).toEqual(kept);

    const some = cvPaper({
      fields: { 'personal-information.birthDate': 'hidden' },
      hiddenEntries: { b: true },
      hiddenSections: { 'custom-x': true },
      overrides: {
        'about-me.text': paragraphs('Præsenteret her'),
        'work-experience.a.activities': paragraphs('Til denne stilling'),
      },
    });
    const pdf = await pdfOf(person, [some]);
    expect(await traces(pdf, [...words, 'Papirkurven', 'Gemt'])).toEqual([]);
    expect(await traces(pdf, ['Bageriet', 'Præsenteret her', 'Til denne stilling'])).toHaveLength(3);
    const { document } = await readFile(pdf, formatPorts);
    expect(document.sections['work-experience'].entries.map(({ id }) => id)).toEqual(['a']);
  });

  test('hold no photo that the CV leaves out', async () => {
    const { files: stored } = nativeDocument('resources/sample/profile.da.json');
    const files = new Map(
      stored.map(({ id, mediaType, data }) => [
        id,
        { mediaType, bytes: new Uint8Array(Buffer.from(data, 'base64')) },
      ]),
    );
    const [first] = stored;
    const sample = sampleProfile('da');
    const trace = first?.data.slice(1000, 1100) ?? 'no photo';
    expect(contents(await pdfOf(sample, [cvPaper()], files))).toContain(trace);
    const without = contents(await pdfOf(sample, [cvPaper({ photo: false })], files));
    expect(without).not.toContain(trace);
    expect(without).not.toContain(first?.id);
  });

  test('are those of the first CV, and a letter alone carries none', async () => {
    const letter = fullLetter({ fields: { 'personal-information.birthDate': 'hidden' } });
    expect(await traces(await pdfOf(person, [letter]), words)).toEqual([]);
    await expect(readFile(await pdfOf(person, [letter]), formatPorts)).rejects.toMatchObject({
      name: 'UserError',
    });
    const both = await pdfOf(person, [letter, cvPaper({ hiddenSections: { 'about-me': true } }), cvPaper()]);
    const { document } = await readFile(both, formatPorts);
    expect(document.sections['about-me'].fields).toEqual({});
    expect(document.sections['work-experience'].entries).toHaveLength(2);
  });

  test('are said not to be all, where they are not', async () => {
    const partial = ['data-partial'];
    const warned = async (profile: ProfileDocument, papers: PrintedPaper[], withoutData = false) => {
      const { warnings } = await print({ profile, papers, files: new Map(), withoutData });
      return warnings.map(({ code }) => code).filter((code) => code !== 'picture-unreadable');
    };
    const hiding = cvPaper({ hiddenSections: { 'about-me': true } });
    expect(await warned(person, [cvPaper()])).toEqual([]);
    expect(await warned(person, [hiding])).toEqual(partial);
    expect(await warned(person, [fullLetter(), hiding])).toEqual(partial);
    expect(await warned(person, [fullLetter()])).toEqual([]);
    expect(await warned(person, [hiding], true)).toEqual([]);
    const legal = { 'personal-information': { fields: { legalDocuments: [{ id: '1', number: 'P1' }] } } };
    expect(await warned(profileWith(legal), [cvPaper()])).toEqual(partial);
  });

  test('are never those of a preview', async () => {
    const { bytes } = await print({
      profile: person,
      papers: [cvPaper()],
      files: new Map(),
      withoutData: true,
    });
    expect(contents(bytes)).not.toContain('EmbeddedFile');
  });
});

test('a CV without a name says it nowhere', async () => {
  const anonymous = profileWith({
    'personal-information': { fields: { givenNames: 'Bodil', familyNames: 'Kragelund', headline: 'Bager' } },
  });
  const fields = {
    'personal-information.givenNames': 'hidden' as const,
    'personal-information.familyNames': 'hidden' as const,
  };
  const pdf = await pdfOf(anonymous, [cvPaper({ fields, closing: { place: 'Viborg' } })]);
  expect(await traces(pdf, ['Bodil', 'Kragelund'])).toEqual([]);
  expect(await traces(pdf, ['Bager'])).toEqual(['Bager']);
});
