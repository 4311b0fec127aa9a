import { readFileSync, existsSync } from 'node:fs';
import { PDFBool, PDFDict, PDFDocument, PDFName } from 'pdf-lib';

/** What a PDF holds, as its catalog says. */
export interface Facts {
  kilobytes: number;
  pages: number;
  tagged: boolean;
  bookmarks: boolean;
  attachment: boolean;
}

/** Reads a PDF; undefined where there is none. */
export async function inspect(path: string): Promise<Facts | undefined> {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const entry = (name: string): unknown => document.catalog.lookup(PDFName.of(name));
  const marks = entry('MarkInfo');
  const names = entry('Names');
  return {
    kilobytes: bytes.length / 1000,
    pages: document.getPageCount(),
    tagged:
      entry('StructTreeRoot') instanceof PDFDict &&
      marks instanceof PDFDict &&
      marks.lookup(PDFName.of('Marked')) === PDFBool.True,
    bookmarks: entry('Outlines') instanceof PDFDict,
    attachment: names instanceof PDFDict && names.has(PDFName.of('EmbeddedFiles')),
  };
}
