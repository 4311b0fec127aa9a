import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { dossierOf, made, partOf, type Made } from '../../../helpers/dossiers.ts';
import {
  annotatedPdf,
  hybridPdf,
  layeredPdf,
  pageOf,
  signedPdf,
  withReferences,
} from '../../../helpers/hard-pdfs.ts';
import { plainPdf } from '../../../helpers/input-pdfs.ts';
import { has, run } from '../../../helpers/pdf-tools.ts';
import { colourAt, raster } from '../../../helpers/raster.ts';

const bare = { cover: false, index: false };
const of = (...pdfs: Uint8Array[]) =>
  made(
    dossierOf(
      pdfs.map((pdf, index) => partOf(`part${index + 1}`, pdf)),
      bare,
    ),
  );
const codes = ({ report }: Made, part = 0) =>
  (report.parts[part]?.remarks ?? []).map(({ code }) => code).filter((code) => code !== 'dossier-untagged');

function textOf({ pdf }: Made): string {
  if (!has('qpdf') || !has('pdftotext')) return '';
  const { status, trouble, text } = run('qpdf', ['--check', '{pdf}'], pdf);
  expect([status, trouble], text).toEqual([0, '']);
  return run('pdftotext', ['{pdf}', '-'], pdf).text;
}

/** Every object in plain text, streams and all. */
const plain = (pdf: Uint8Array): string =>
  run('qpdf', ['--qdf', '--object-streams=disable', '{pdf}', '{out}'], pdf).bytes.toString('latin1');

describe('cross-references', () => {
  it('of a hybrid file lead to what only newer readers see', async () => {
    const dossier = await of(hybridPdf());
    expect(codes(dossier)).toEqual([]);
    if (has('pdftotext')) expect(textOf(dossier)).toContain('still here');
  });

  const damages: [string, Parameters<typeof withReferences>[1]][] = [
    ['packed data that are cut off', (rows) => ({ rows: rows.subarray(0, rows.length / 2) })],
    ['no widths', (rows, entries) => ({ rows, dictionary: entries.replace(/\/W ?\[[^\]]*\]/, '/W[0 0 0]') })],
    [
      'negative widths',
      (rows, entries) => ({ rows, dictionary: entries.replace(/\/W ?\[[^\]]*\]/, '/W[-1 4 2]') }),
    ],
    [
      'places that are wrong',
      (rows) => ({ rows: Buffer.from(rows.map((byte, at) => (at % 5 === 2 ? byte ^ 0x2a : byte))) }),
    ],
    ['nothing but zeros', (rows) => ({ rows: Buffer.alloc(rows.length) })],
    ['another kind', (rows, entries) => ({ rows, dictionary: entries.replace('/XRef', '/Xref') })],
  ];
  it.each(damages)('in a stream with %s are found by a search, and that is said', async (_, change) => {
    const whole = await plainPdf([{ text: 'still here' }, { text: 'and here' }]);
    const damaged = withReferences(whole, change);
    const dossier = await of(damaged, whole);
    expect(codes(dossier)).toEqual(['dossier-repaired']);
    expect(codes(dossier, 1)).toEqual([]);
    expect(dossier.report.parts.map(({ pages }) => pages)).toEqual([2, 2]);
    if (has('pdftotext')) expect(textOf(dossier).match(/still here|and here/g)).toHaveLength(4);
  });

  it('are taken as they are where only their data are stored anew', async () => {
    const whole = await plainPdf([{ text: 'still here' }]);
    const dossier = await of(withReferences(whole, (rows) => ({ rows })));
    expect(codes(dossier)).toEqual([]);
  });

  it('that lead in a ring, or out of the file, do not hang', async () => {
    const file = Buffer.from(pageOf('')).toString('latin1');
    const start = Number(/startxref\s+(\d+)/.exec(file)?.[1]);
    for (const earlier of [start, start - 1, 0, 99_999_999, -5]) {
      const ring = Buffer.from(file.replace('/Root 1 0 R', `/Root 1 0 R/Prev ${earlier}`), 'latin1');
      expect((await of(ring)).report.pages).toBe(1);
    }
  });
});

describe('layers', () => {
  it('that were hidden stay hidden, and those that were shown are shown, in every document', async () => {
    const dossier = await of(layeredPdf(), layeredPdf());
    textOf(dossier);
    for (const page of [1, 2]) {
      const drawn = await raster(dossier.pdf, 1, page);
      expect(colourAt(drawn, 70, 230)).toEqual([0, 0, 0]);
      expect(colourAt(drawn, 170, 230)).toEqual([255, 255, 255]);
    }
    const { catalog } = await PDFDocument.load(dossier.pdf, { updateMetadata: false });
    const layers = catalog.lookup(PDFName.of('OCProperties'), PDFDict);
    expect(layers.lookup(PDFName.of('OCGs'), PDFArray).size()).toBe(4);
    const hidden = layers.lookup(PDFName.of('D'), PDFDict).lookup(PDFName.of('OFF'), PDFArray);
    expect(hidden.size()).toBe(2);
  });
});

describe('a signature', () => {
  it('keeps its looks and loses its claim, and that is said', async () => {
    const dossier = await of(signedPdf(), await plainPdf([{ text: 'neighbour' }]));
    expect(codes(dossier)).toEqual(['dossier-signatures-removed']);
    expect(codes(dossier, 1)).toEqual([]);
    const form = (await PDFDocument.load(dossier.pdf, { updateMetadata: false })).getForm();
    expect(form.getFields().map((field) => field.getName())).toEqual(['1.Signature1']);
    if (!has('qpdf') || !has('pdftotext')) return;
    expect(textOf(dossier)).toContain('signed by Ane Holm');
    expect(plain(dossier.pdf)).not.toMatch(/ByteRange|PPKLite|DocMDP|SigFlags/);
  });
});

describe('notes', () => {
  it('stay on their page; a film leaves its picture', async () => {
    const dossier = await of(annotatedPdf());
    expect(codes(dossier)).toEqual(['dossier-media-removed']);
    const document = await PDFDocument.load(dossier.pdf, { updateMetadata: false });
    const kinds = (document.getPage(0).node.Annots()?.asArray() ?? []).map((each) =>
      String(document.context.lookup(each, PDFDict).get(PDFName.of('Subtype'))),
    );
    expect(kinds).toEqual(['/Text', '/Highlight', '/Stamp', '/Link']);
    const drawn = await raster(dossier.pdf, 1);
    // Every program marks a line in its own way.
    expect(colourAt(drawn, 90, 254)).not.toEqual([255, 255, 255]);
    expect(colourAt(drawn, 240, 60)).toEqual([255, 0, 0]);
    if (!has('qpdf')) return;
    expect(textOf(dossier)).toContain('a page with notes');
    expect(plain(dossier.pdf)).toContain('a note to keep');
    expect(plain(dossier.pdf)).not.toContain('hidden-film');
  });
});
