import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFContext, type PDFDocument } from 'pdf-lib';

/** Forms within forms: deeper than this draws nobody. */
const deepest = 8;

/**
 * At how many dots an inch each picture would stand at least, by its object: as if it filled the page that it is on. Of several pages
 * the largest counts. How it is really placed is not looked up: a small picture on a large page is of more dots than this says.
 */
export function resolutions(
  document: PDFDocument,
  sizes: ReadonlyMap<PDFRef, [number, number]>,
): Map<PDFRef, number> {
  const found = new Map<PDFRef, number>();
  for (const page of document.getPages()) {
    const { width, height } = page.getMediaBox();
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    if (!(short > 0)) continue;
    for (const ref of picturesOf(document.context, page.node.Resources())) {
      const size = sizes.get(ref);
      if (size === undefined) continue;
      const dots = Math.max(Math.min(...size) / (short / 72), Math.max(...size) / (long / 72));
      found.set(ref, Math.min(found.get(ref) ?? Infinity, dots));
    }
  }
  return found;
}

/** The pictures that resources name, and those of the forms that they name. */
function picturesOf(context: PDFContext, resources: PDFDict | undefined): Set<PDFRef> {
  const pictures = new Set<PDFRef>();
  const seen = new Set<PDFDict>();
  const visit = (dict: PDFDict | undefined, depth: number): void => {
    const objects = context.lookup(dict?.get(PDFName.of('XObject')));
    if (!(objects instanceof PDFDict) || seen.has(objects) || depth > deepest) return;
    seen.add(objects);
    for (const [, ref] of objects.entries()) {
      const stream = context.lookup(ref);
      if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
      if (context.lookup(stream.dict.get(PDFName.of('Subtype'))) === PDFName.of('Image')) pictures.add(ref);
      const inner = context.lookup(stream.dict.get(PDFName.of('Resources')));
      if (inner instanceof PDFDict) visit(inner, depth + 1);
    }
  };
  visit(resources, 0);
  return pictures;
}
