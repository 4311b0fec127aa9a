import { renderSupplement, type RenderedPapers } from '#shared/render/index.ts';
import type { SupplementForm } from '#shared/supplements/index.ts';
import { loadFonts, type PreparedFonts } from '#shared/pdf/index.ts';
import { rememberingDeflate } from './deflate.ts';
import type { Ports } from './ports.ts';

/** Makes a form as a PDF of a point in time (ISO 8601). */
export type PrintSupplement = (form: SupplementForm, created: string) => Promise<RenderedPapers>;

/** The one way to a form's PDF, for preview and file. Fonts are read when the first one is made. */
export function createSupplementPrinter({
  readFonts,
  version,
}: Pick<Ports, 'readFonts' | 'version'>): PrintSupplement {
  let fonts: PreparedFonts | undefined;
  const { deflate, nextDocument } = rememberingDeflate();
  return async (form, created) => {
    fonts ??= loadFonts(await readFonts());
    nextDocument();
    return renderSupplement({ form, fonts, created, producer: `Eurofolio ${version}`, deflate });
  };
}
