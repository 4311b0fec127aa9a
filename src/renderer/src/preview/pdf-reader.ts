import type * as PdfJs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Loaded once, with the first preview; the worker stays for every document after it. */
let library: Promise<Library> | undefined;

interface Library {
  pdfjs: typeof PdfJs;
  worker: PdfJs.PDFWorker;
}

async function load(): Promise<Library> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return { pdfjs, worker: pdfjs.PDFWorker.create({}) };
}

/** Opens a PDF for drawing. The bytes go to the worker and are gone here. */
export async function openPdf(bytes: Uint8Array): Promise<PdfJs.PDFDocumentProxy> {
  library ??= load();
  const { pdfjs, worker } = await library;
  return pdfjs.getDocument({ data: bytes, worker, disableFontFace: true }).promise;
}

/** So much of a long PDF is read at a time, in bytes; a shorter one is read whole. */
const stretch = 256 * 1024;
/** Pictures of more pixels than any scanner makes are left out: they would fill the memory. */
const largestPicture = 100_000_000;

/** Where scans of some kinds find how they are unpacked, Asian scripts their encodings, and texts without a font of their own a font. */
const besides = (folder: string): string => new URL(`pdfjs/${folder}/`, document.baseURI).href;

/**
 * Opens a PDF of anybody's making, of so many bytes, of which only those stretches are read that its pages need.
 * Rejects with what `read` rejects with, or with pdfjs's own error; `failed` hears of trouble that comes later.
 */
export async function openStoredPdf(
  size: number,
  read: (from: number, count: number) => Promise<Uint8Array>,
  failed: (error: unknown) => void,
): Promise<PdfJs.PDFDocumentProxy> {
  library ??= load();
  const [{ pdfjs, worker }, beginning] = await Promise.all([library, read(0, Math.min(size, 4 * stretch))]);
  const options = {
    worker,
    disableFontFace: true,
    useWasm: false,
    wasmUrl: besides('wasm'),
    cMapUrl: besides('cmaps'),
    standardFontDataUrl: besides('standard_fonts'),
    maxImageSize: largestPicture,
  };
  if (size <= beginning.length) return pdfjs.getDocument({ ...options, data: beginning }).promise;
  const range = new pdfjs.PDFDataRangeTransport(size, beginning);
  const task = pdfjs.getDocument({
    ...options,
    range,
    rangeChunkSize: stretch,
    disableAutoFetch: true,
    disableStream: true,
  });
  return new Promise((resolve, reject) => {
    range.requestDataRange = (from, end) => {
      read(from, end - from).then(
        (bytes) => range.onDataRange(from, bytes),
        (error: unknown) => {
          reject(error);
          failed(error);
        },
      );
    };
    task.promise.then(resolve, reject);
  });
}

/** Begins to load what drawing needs, before there is anything to draw. */
export function warmUp(): void {
  library ??= load();
  library.catch(reportError);
}
