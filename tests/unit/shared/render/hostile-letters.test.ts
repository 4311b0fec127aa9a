import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Letter } from '#shared/model/letter.ts';
import type { RichText } from '#shared/model/rich-text.ts';
import { newCv, type PrintedPaper } from '#shared/papers/index.ts';
import { renderPapers } from '#shared/render/index.ts';
import { templates } from '#shared/templates/index.ts';
import { fullLetter, paragraphs, sender } from '../../../helpers/letters.ts';
import { checkStructure } from '../../../helpers/pdf-structure.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';

const render = async (papers: PrintedPaper[], bytes?: Uint8Array) =>
  renderPapers({
    profile: sender(),
    papers,
    fonts: await preparedFonts(),
    files: () => bytes && { mediaType: 'image/png', bytes },
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (data) => deflateSync(data),
  });
const letter = (more: Partial<Letter>) => render([fullLetter(more)]);

test('a body of a megabyte runs over its pages, in one paragraph or thousands, and is signed at its end', async () => {
  const sentence = 'Jeg søger stillingen, og her er endnu en sætning om hvorfor. ';
  const many = Math.ceil(1_000_000 / sentence.length);
  const last = 'Dette var den sidste.';
  for (const body of [
    paragraphs(sentence.repeat(many) + last),
    paragraphs(...Array.from({ length: many }, () => sentence), last),
  ]) {
    const { pages, bytes } = await letter({ body });
    expect(pages).toBeGreaterThan(150);
    if (!has('pdftotext')) continue;
    const text = run('pdftotext', ['-layout', '-f', String(pages - 1), '{pdf}', '-'], bytes).text;
    expect(text.indexOf(last)).toBeGreaterThan(-1);
    expect(text.indexOf('Venlig hilsen')).toBeGreaterThan(text.indexOf(last));
  }
});

test('five hundred enclosures are all in the list', async () => {
  const enclosures = Array.from({ length: 500 }, (_, n) => ({ id: `e${n}`, title: `Bilag nummer ${n}.` }));
  const { bytes, pages } = await letter({ enclosures });
  expect(pages).toBeGreaterThan(8);
  const { problems, elements } = await checkStructure(bytes);
  expect(problems).toEqual([]);
  expect(elements.filter(({ role }) => role === 'LBody').length).toBeGreaterThanOrEqual(500);
});

const odd = [
  'שלום עולם',
  'مرحبا',
  '👨‍👩‍👧‍👦🎉',
  '\u0000\u0007\u001b[31mrød\u202eabc\u202c',
  '\ud800x\udc00',
  `e${'\u0301'.repeat(5000)}`,
  'å'.repeat(5000),
].join(' ');
const nested = (depth: number): RichText['blocks'] =>
  depth === 0
    ? paragraphs('inderst').blocks
    : [{ type: 'list', ordered: depth % 2 === 0, items: [{ blocks: nested(depth - 1) }, { blocks: [] }] }];

test.each(templates.map(({ id }) => id))(
  '%s takes texts of any script and length in every field',
  async (template) => {
    const { bytes, missing } = await letter({
      template,
      addressee: {
        name: odd,
        position: odd,
        organisation: odd,
        line1: odd,
        city: odd,
        country: { label: odd },
      },
      place: odd,
      date: { text: odd },
      subject: odd,
      opening: { label: odd },
      openingName: odd,
      body: { blocks: [...paragraphs(odd, '', ' ').blocks, ...nested(30)] },
      closing: { label: odd },
      closingName: odd,
      enclosures: [{ id: 'a', title: odd }],
    });
    expect(missing).toEqual(expect.arrayContaining(['ש', 'م']));
    expect((await checkStructure(bytes)).problems).toEqual([]);
  },
);

test('a signature that is no picture is told of, on CVs too, and everything else is there', async () => {
  const signature = { file: 'f'.repeat(64) };
  const cv = newCv('', 'da');
  const signed = { ...cv, cv: { ...cv.cv, closing: { place: 'Viborg', signature } } };
  for (const paper of [fullLetter({ signature }), signed]) {
    const { warnings, pages } = await render([paper], new Uint8Array([1, 2, 3]));
    expect(warnings).toEqual([{ path: `files/${signature.file}`, code: 'picture-unreadable' }]);
    expect(pages).toBe(1);
  }
});

test('a template that is gone and a language without labels fall back', async () => {
  const { pages, missing } = await letter({ template: 'gone', language: 'fi', dateFormat: 'written' });
  expect([pages, missing]).toEqual([1, []]);
});
