import type { DisplayLink, DisplayPage, StructureNode } from '../layout/display.ts';
import type { PdfFile } from './pdf-file.ts';
import type { StructureTree } from './structure.ts';
import { decimal, literal, reference, textString } from './syntax.ts';

/** Writes the link annotations of a page, each tied to its node; gives the entry of the page dictionary. */
export function writeLinks(
  file: PdfFile,
  page: DisplayPage,
  pageObject: number,
  structure: StructureNode[],
  tree: StructureTree,
): string {
  const links = page.items.filter((item) => item.kind === 'link');
  if (links.length === 0) return '';
  const annotations = links.map((link) => {
    const object = file.reserve();
    const key = tree.addAnnotation(pageObject, object, link.tag);
    file.object(annotation(link, page, structure[link.tag]?.alt, key), object);
    return reference(object);
  });
  return `/Annots[${annotations.join(' ')}]`;
}

function annotation(
  { x, y, width, height, url }: DisplayLink,
  page: DisplayPage,
  alt: string | undefined,
  key: number,
): string {
  const box = [x, page.height - y - height, x + width, page.height - y].map(decimal).join(' ');
  return (
    `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${key}` +
    `/Contents${textString(alt ?? url)}/A<</S/URI/URI${literal(asciiUrl(url))}>>>>`
  );
}

// An address in a PDF is ASCII (ISO 32000-1, 12.6.4.7); one that cannot be parsed is at least escaped.
function asciiUrl(url: string): string {
  const href = URL.canParse(url) ? new URL(url).href : url;
  return encodeURI(href.toWellFormed()).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');
}
