import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from './limits.ts';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

let pdfjs: typeof Pdfjs | undefined;

/** pdfjs, loaded for the first PDF, with both of its halves in this thread. */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  if (pdfjs) return pdfjs;
  keepCanvasOut();
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return (pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/** Opens a PDF. Rejects with pdfjs's own errors. It takes the bytes. */
export async function openPdf(data: Uint8Array): Promise<Pdfjs.PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = dataFolder();
  return getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: limits.pixels,
    cMapUrl: `${join(folder, 'cmaps')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
    // Nothing is drawn, and nothing is fetched.
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  }).promise;
}

/** pdfjs looks for a canvas as soon as it is loaded, and takes a large native one where somebody has installed it. */
function keepCanvasOut(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === '@napi-rs/canvas') throw new Error('nothing is drawn here');
      return next(specifier, context);
    },
  });
}

/** Decoders of old scans and encodings of Asian scripts: beside the built program, or in the package. */
function dataFolder(): string {
  const built = fileURLToPath(new URL('pdfjs/', import.meta.url));
  return existsSync(built)
    ? built
    : dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}
