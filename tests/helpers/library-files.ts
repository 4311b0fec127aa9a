// Files as people keep them, made for tests: PDFs with text, pictures, texts, and some that are no good.
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { blackPng, quartersJpeg } from './pictures.ts';

export interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A PDF of A4 pages, each with these words and its number. */
export async function pdfOf(words: string, pages = 1): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    sheet.drawText(words, { x: 60, y: 700, size: 24, font });
    sheet.drawText(`${page} / ${pages}`, { x: 60, y: 60, size: 12, font });
  }
  return Buffer.from(await pdf.save());
}

export const pdfFile = async (name: string, words: string, pages?: number): Promise<TestFile> => ({
  name,
  mimeType: 'application/pdf',
  buffer: await pdfOf(words, pages),
});
export const textFile = (name: string, text: string): TestFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
export const pictureFile = (name: string, size: number): TestFile => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(blackPng(size, size)),
});
export const photoFile = (name: string): TestFile => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(quartersJpeg),
});

/** So many files of several kinds, all different, with names as people give them. */
export async function mixedFiles(count: number): Promise<TestFile[]> {
  const makers: ((n: number) => TestFile | Promise<TestFile>)[] = [
    (n) => pdfFile(`kursusbevis-${n}.pdf`, `Kursus nummer ${n}`, (n % 3) + 1),
    (n) => textFile(`Udtalelse ${n}.txt`, `Udtalelse nummer ${n}: punktlig og dygtig.`),
    (n) => pictureFile(`scan${n}.png`, 20 + n),
    (n) => pdfFile(`svendebrev-${n}.pdf`, `Svendebrev nummer ${n}`),
    (n) => ({
      name: `regneark-${n}.ods`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0, 1, n]),
    }),
  ];
  return Promise.all(
    Array.from({ length: count }, (_, n) =>
      Promise.resolve(makers[n % makers.length]?.(n) ?? textFile('x', 'x')),
    ),
  );
}
