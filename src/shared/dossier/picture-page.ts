import type { DisplayDocument } from '../layout/display.ts';
import { pictureSize, type Deflate } from '../pdf/index.ts';

const a4 = { width: 595.28, height: 841.89 };
const margin = 36;
/** Points a pixel at most: a small picture is not blown up. */
const largestPixel = 0.75;

/** The name under which the painter finds the picture. */
export const pictureFile = 'picture';

/** A picture on a page of A4, upright or lying as the picture is; undefined where it cannot be read. */
export async function picturePage(
  bytes: Uint8Array,
  about: { title: string; alternative: string; author: string; language: string },
  deflate: Deflate,
): Promise<DisplayDocument | undefined> {
  const size = await pictureSize(bytes, deflate);
  if (!size) return undefined;
  const lying = size.width > size.height;
  const page = lying ? { width: a4.height, height: a4.width } : a4;
  const room = { width: page.width - 2 * margin, height: page.height - 2 * margin };
  const scale = Math.min(room.width / size.width, room.height / size.height, largestPixel);
  const [width, height] = [size.width * scale, size.height * scale];
  const place = { x: (page.width - width) / 2, y: (page.height - height) / 2, width, height };
  return {
    title: about.title,
    author: about.author,
    language: about.language,
    pages: [
      {
        ...page,
        items: [{ kind: 'image', ...place, file: pictureFile, shape: 'rect', fit: 'whole', tag: 1 }],
      },
    ],
    structure: [
      { role: 'Document', children: [1] },
      { role: 'Figure', children: [], alt: about.alternative },
    ],
    outline: [],
    anchors: [],
  };
}
