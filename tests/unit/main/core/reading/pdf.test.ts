import { readFileSync } from 'node:fs';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { longPdf, loopingPdf, pdfOf } from '../../../../helpers/bad-pdf.ts';
import { codesOf, documentReader } from '../../../../helpers/document-reading.ts';

const read = documentReader();
const picture = readFileSync(new URL('../../../../fixtures/reading/bevis.png', import.meta.url));

async function written(...pages: string[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Eksamensbevis');
  pdf.setAuthor('Skolen');
  pdf.setLanguage('da');
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage([400, 200]).drawText(text, { x: 20, y: 100, size: 12, font });
  return pdf;
}

async function scanned(rotation: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(picture);
  const page = pdf.addPage([image.width, image.height]);
  page.drawImage(image, { x: 0, y: 0, width: image.width, height: image.height });
  page.setRotation(degrees(rotation));
  return pdf.save();
}

describe('a PDF', () => {
  it('is read page by page, with what it says of itself', async () => {
    const pdf = await written('Bestået prøve i rødgrød med fløde', 'Anden side, som også har ord nok');
    const outcome = await read(await pdf.save(), 'a.pdf');
    expect(outcome).toEqual({
      text: 'Bestået prøve i rødgrød med fløde\nAnden side, som også har ord nok\n',
      pages: 2,
      recognised: false,
      remarks: [],
      facts: { title: 'Eksamensbevis', author: 'Skolen', language: 'da' },
    });
  });

  it('of 3,000 pages is read to its end', async () => {
    const outcome = await read(longPdf(3000), 'a.pdf');
    expect(outcome.text).toContain('This is the text of page 3000\n');
    expect(outcome.pages).toBe(3000);
    expect(codesOf(outcome)).toEqual([]);
  });

  it('that lost its end is read as far as it goes, and says so', async () => {
    const whole = longPdf(20);
    const outcome = await read(whole.slice(0, whole.length - 1500), 'a.pdf');
    expect(outcome.text).toContain('This is the text of page 1\n');
    expect(codesOf(outcome)).toContain('reading-pdf-truncated');
  });

  it('with a password says so', async () => {
    const pdf = await written('Hemmeligt');
    pdf.encrypt({ userPassword: 'kode', ownerPassword: 'ejer' });
    const outcome = await read(await pdf.save(), 'a.pdf');
    expect(outcome.text).toBe('');
    expect(codesOf(outcome)).toEqual(['reading-pdf-locked']);
  });

  it.each([
    ['nothing behind its first line', new TextEncoder().encode('%PDF-1.7\nno more than this')],
    ['a catalogue without pages', pdfOf(['<</Type/Catalog>>'])],
    [
      'random bytes',
      Uint8Array.from({ length: 5000 }, (_, at) => (at < 5 ? '%PDF-'.charCodeAt(at) : (at * 7919) % 251)),
    ],
  ])('with %s is told to be damaged', async (_name, bytes) => {
    const outcome = await read(bytes, 'a.pdf');
    expect(outcome.text).toBe('');
    expect(codesOf(outcome).join()).toMatch(/reading-pdf-damaged|reading-pages-unread/);
  });

  it('whose list of pages runs in a circle is read as far as it goes', async () => {
    const outcome = await read(loopingPdf(), 'a.pdf');
    expect(outcome.text).toBe('The only page that there is to read\n');
    expect(codesOf(outcome)).toContain('reading-pdf-looping');
  });
});

describe('a scanned PDF', () => {
  it('with pages of a few words among its scans is not taken for one', async () => {
    const pdf = await written('Kun et par ord');
    expect(codesOf(await read(await pdf.save(), 'a.pdf'))).toEqual([]);
  });

  it('says that its pictures were not recognised when that was not wanted', async () => {
    const outcome = await read(await scanned(0), 'a.pdf');
    expect(outcome.text).toBe('');
    expect(codesOf(outcome)).toEqual(['reading-recognition-off']);
  });

  it('is recognised', async () => {
    const outcome = await read(await scanned(0), 'a.pdf', true);
    expect(outcome.text).toContain('Bestået prøve i færøsk');
    expect(outcome).toMatchObject({ recognised: true, remarks: [], pages: 1 });
  });

  it('is recognised as it is shown: a picture that lies on its side is turned', async () => {
    const pdf = await PDFDocument.create();
    const image = await pdf.embedPng(picture);
    const { width, height } = image;
    const page = pdf.addPage([height, width]);
    page.drawImage(image, { x: height, y: 0, width, height, rotate: degrees(90) });
    page.setRotation(degrees(90));
    const { text } = await read(await pdf.save(), 'a.pdf', true);
    expect(text).toContain('Bestået prøve i færøsk');
    expect((await read(await scanned(180), 'a.pdf', true)).text).not.toContain('Bestået prøve i færøsk');
  });
});
