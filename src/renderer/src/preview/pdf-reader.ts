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

/** Begins to load what drawing needs, before there is anything to draw. */
export function warmUp(): void {
  library ??= load();
  library.catch(reportError);
}
