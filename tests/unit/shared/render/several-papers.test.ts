import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { newCv, type PrintedPaper } from '#shared/papers/index.ts';
import { renderPapers } from '#shared/render/index.ts';
import { fullLetter, sender } from '../../../helpers/letters.ts';
import { checkStructure, textAt } from '../../../helpers/pdf-structure.ts';
import { extractedText } from '../../../helpers/pdf-text.ts';
import { preparedFonts } from '../../../helpers/prepared-fonts.ts';
import { fixtureProfile, sampleProfile } from '../../../helpers/profiles.ts';

const profile = sampleProfile('da');
const render = async (papers: PrintedPaper[], from = profile) =>
  renderPapers({
    profile: from,
    papers,
    fonts: await preparedFonts(),
    files: () => undefined,
    attachments: [],
    created: '2026-01-31T12:00:00.000Z',
    producer: 'Eurofolio test',
    deflate: (bytes) => deflateSync(bytes),
  });
const cv = (language: string, template = 'classic'): PrintedPaper => {
  const paper = newCv('', language);
  return { ...paper, cv: { ...paper.cv, template } };
};

describe('a letter and a CV in one file', () => {
  const papers = [fullLetter(), cv('en', 'sidebar')];

  test('are one well-formed structure with a part for each, in its own language', async () => {
    const { bytes } = await render(papers);
    const { root, problems, document } = await checkStructure(bytes);
    expect(problems).toEqual([]);
    expect(textAt(document.catalog, 'Lang')).toBe('da');
    expect(root.role).toBe('Document');
    expect(root.children.map(({ role, dict }) => `${role} ${textAt(dict, 'Lang')}`)).toEqual([
      'Part ',
      'Part en',
    ]);
  });

  test('keep their own page numbers, and are placed after each other', async () => {
    const [letterAlone, cvAlone] = [await render(papers.slice(0, 1)), await render(papers.slice(1))];
    const both = await render(papers);
    expect(both.pages).toBe(letterAlone.pages + cvAlone.pages);
    expect(await extractedText(both.bytes, 1)).toContain('Side 1 af 1');
    expect(await extractedText(both.bytes, 2)).toContain(`Page 1 of ${cvAlone.pages}`);
    expect(both.anchors).toEqual([
      ...letterAlone.anchors,
      ...cvAlone.anchors.map((anchor) => ({ ...anchor, page: anchor.page + letterAlone.pages })),
    ]);
  });

  test('are named together and have a bookmark each', async () => {
    const document = await PDFDocument.load((await render(papers)).bytes);
    expect(document.getTitle()).toBe('Ingrid Toft Mikkelsen – Ansøgning og curriculum vitæ');
    expect(document.getAuthor()).toBe('Ingrid Toft Mikkelsen');
    const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const first = outlines.lookup(PDFName.of('First'), PDFDict);
    const second = first.lookup(PDFName.of('Next'), PDFDict);
    expect([first, second].map((item) => textAt(item, 'Title'))).toEqual(['Ansøgning', 'Curriculum vitae']);
    expect(second.get(PDFName.of('Next'))).toBeUndefined();
    expect(textAt(first.lookup(PDFName.of('First'), PDFDict), 'Title')).toContain('Kvalitetsingeniør');
  });

  test('are the same bytes for the same input', async () => {
    const [one, other] = [await render(papers), await render(papers)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

test('any number of papers join, of the same kind too', async () => {
  const papers = [cv('da'), cv('el', 'plain'), fullLetter({ template: 'framed' }), cv('bg', 'compact')];
  const { bytes, missing } = await render(papers, fixtureProfile('danish'));
  expect(missing).toEqual([]);
  const { root, problems } = await checkStructure(bytes);
  expect(problems).toEqual([]);
  expect(root.children).toHaveLength(4);
});

describe('a letter alone', () => {
  test('is a whole document', async () => {
    const { bytes, pages, warnings } = await render([fullLetter()], sender());
    const { root, problems } = await checkStructure(bytes);
    expect(problems).toEqual([]);
    expect(pages).toBe(1);
    expect(warnings).toEqual([]);
    expect(root.children.map(({ role }) => role)).not.toContain('Part');
  });

  test('is signed by hand where the picture cannot be read, which is told', async () => {
    const signature = { file: 'f'.repeat(64), alt: 'Navnetræk' };
    const { bytes, warnings } = await render([fullLetter({ signature })]);
    expect(warnings).toEqual([{ path: `files/${signature.file}`, code: 'picture-unreadable' }]);
    expect((await checkStructure(bytes)).problems).toEqual([]);
  });
});
