import type { ReadContext } from './context.ts';
import { limits } from './limits.ts';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.ts';
import { pagePictures } from './pdf-pictures.ts';
import type { Recogniser } from './recogniser.ts';

/** Letters on a page; a scanned one may carry a stamp or a number as text. */
const fewLetters = 25;
/** One after the other; a count of pages can be made up. */
const mostFailures = 50;

/** The text of a PDF, page by page; scanned pages are recognised when that is wanted. */
export async function readPdf(context: ReadContext, recogniser: Recogniser): Promise<void> {
  const { bytes } = context.request;
  const isWhole = endsAsPdf(bytes);
  const pdf = await open(bytes, isWhole ? undefined : withEnd(bytes), context);
  if (!pdf) return;
  if (!isWhole) context.remark('reading-pdf-truncated');
  try {
    await readFacts(pdf, context);
    await readPages(pdf, context, recogniser);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Opens the file, or else what might do in its place. */
async function open(
  bytes: Uint8Array,
  spare: Uint8Array | undefined,
  context: ReadContext,
): Promise<PDFDocumentProxy | undefined> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    if (nameOf(error) === 'PasswordException') context.remark('reading-pdf-locked');
    else if (spare) return open(spare, undefined, context);
    else context.remark('reading-pdf-damaged');
    return undefined;
  }
}

/** Mail programs and servers add a little behind the end. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-4096)).includes('%%EOF');
}

/** A file that lost its end has lost the reference to its catalogue: a new end names the last one that is there. */
function withEnd(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const before = file
    .subarray(0, file.lastIndexOf('/Catalog') + 1)
    .subarray(-1000)
    .toString('latin1');
  const [, number] = /^.*?(\d+)\s+\d+\s+obj\b(?!.*\bobj\b)/s.exec(before) ?? [];
  if (number === undefined) return undefined;
  // The object that was cut off has to end first.
  const end = `\nendobj\ntrailer\n<</Root ${number} 0 R>>\nstartxref\n0\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(end)]));
}

async function readFacts(pdf: PDFDocumentProxy, { fact }: ReadContext): Promise<void> {
  try {
    const { info } = await pdf.getMetadata();
    for (const [name, value] of Object.entries(info)) {
      if (name === 'Title') fact('title', value);
      if (name === 'Author') fact('author', value);
      if (name === 'Language') fact('language', value);
    }
  } catch (error) {
    // Facts are an extra: a file with damaged ones has its pages still.
    if (nameOf(error) === 'RangeError') throw error;
  }
}

async function readPages(pdf: PDFDocumentProxy, context: ReadContext, recogniser: Recogniser): Promise<void> {
  const { remark, write, progress } = context;
  const total = Math.min(pdf.numPages, limits.pages);
  const readScan = scanReader(context, recogniser);
  let [failed, inARow, number, room] = [0, 0, 1, true];
  context.pages(pdf.numPages);
  for (; number <= total && room && inARow < mostFailures; number++) {
    const alive = (): void => progress(number - 1, total);
    alive();
    try {
      const page = await pdf.getPage(number);
      const text = await textOf(page);
      room = write(text);
      if (isNearlyEmpty(text)) room = await readScan.page(page, alive);
      page.cleanup();
      inARow = 0;
    } catch (error) {
      [failed, inARow] = [failed + 1, inARow + 1];
      if (/circular/i.test(String(error))) remark('reading-pdf-looping');
    }
  }
  progress(total, total);
  readScan.end();
  if (failed > 0) remark('reading-pages-unread', { pages: failed });
  if (number <= pdf.numPages && room)
    remark('reading-pages-capped', { pages: pdf.numPages, read: number - 1 });
}

/** Recognises pages as long as there are not too many of them; or looks for one that could be, when that is not wanted. */
function scanReader({ request, remark, write, recognised }: ReadContext, recogniser: Recogniser) {
  let pages = 0;
  let isScan = false;
  return {
    page: async (page: PDFPageProxy, alive: () => void): Promise<boolean> => {
      if (request.recognise ? ++pages > limits.recognisedPages : isScan) return true;
      let room = true;
      for (const { picture, orientation } of await pagePictures(page)) {
        isScan = true;
        if (!request.recognise) break;
        const text = await recogniser.recognise(picture, orientation, alive);
        if (text === undefined) remark('reading-picture-damaged');
        else recognised();
        room = write(text ?? '');
      }
      return room;
    },
    end: (): void => {
      if (isScan && !request.recognise) remark('reading-recognition-off');
      if (pages > limits.recognisedPages)
        remark('reading-recognition-capped', { pages, read: limits.recognisedPages });
    },
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

const isNearlyEmpty = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) < fewLetters;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
