// A CV in every template, from the profile to what a reader of PDFs finds in it.
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { newCv } from '#shared/papers/index.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { renderPapers } from '#shared/render/index.ts';
import { templates } from '#shared/templates/index.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { checkStructure } from '../../../helpers/pdf-structure.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { fixtureProfile, profileWith } from '../../../helpers/profiles.ts';

async function render(profile: ProfileDocument, template: string) {
  const paper = newCv('', profile.language);
  return renderPapers({
    profile,
    papers: [{ ...paper, cv: { ...paper.cv, template } }],
    fonts: await preparedFonts(),
    files: () => undefined,
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
  });
}

describe.each(templates)('$id', ({ id }) => {
  test.each(['danish', 'greek', 'bulgarian'])('is a good PDF of %s', async (name) => {
    const { bytes, warnings, missing } = await render(fixtureProfile(name), id);
    expect([warnings, missing]).toEqual([[], []]);
    expect((await checkStructure(bytes)).problems).toEqual([]);
  });

  test.skipIf(!has('pdftotext'))(
    'gives the name first, and each job as one piece, to who extracts the text',
    async () => {
      const { bytes } = await render(fixtureProfile('danish'), id);
      const text = run('pdftotext', ['-raw', '{pdf}', '-'], bytes).text;
      expect(text.trimStart()).toMatch(/^Søren Åbjerg Kjær-Østergård\nBioanalytiker/);
      const places = [
        'Specialeansvarlig',
        'Østbyens Sygehus',
        'akkreditering efter',
        'Fjordklinikken',
        'Gudenå',
      ].map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );
});

test('one page warns of each entry that it shortened', async () => {
  const item = { blocks: [{ type: 'paragraph', children: [{ text: 'Et punkt.' }] }] };
  const list = (count: number) => ({
    blocks: [{ type: 'list', ordered: false, items: Array.from({ length: count }, () => item) }],
  });
  const profile = profileWith({
    'work-experience': {
      entries: [
        { id: 'new', occupation: { label: 'Snedker' }, activities: list(5) },
        { id: 'old', occupation: { label: 'Lærling' }, activities: list(90) },
      ],
    },
  });
  const { pages, warnings } = await render(profile, 'compact');
  expect(pages).toBe(1);
  expect(warnings).toEqual([{ path: 'entries/old', code: 'left-out', params: { title: 'Lærling' } }]);
  expect((await render(profile, 'classic')).warnings).toEqual([]);
});
