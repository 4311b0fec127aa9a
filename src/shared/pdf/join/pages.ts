import { isDictionary, nameOf, PdfReference, type PdfDictionary, type PdfValue } from '../read/values.ts';
import type { PdfSource } from './source.ts';

/** Left, bottom, right, top. */
export type PageBox = readonly [number, number, number, number];

export interface SourcePage {
  /** Number of its object. */
  object: number;
  dictionary: PdfDictionary;
  /** What the page has from the nodes above it. */
  inherited: PdfDictionary;
  media: PageBox;
  crop?: PageBox;
  /** 0, 90, 180 or 270: how far it is turned to the right. */
  rotate: number;
  /** Points in a unit of its coordinates. */
  unit: number;
}

export interface SourcePages {
  pages: SourcePage[];
  /** The tree had rings, holes or nodes of no kind. */
  damagedTree: boolean;
  /** How many pages had a box without area, or none, or a turn that is none. */
  damagedBoxes: number;
}

/** More than any document that a person would enclose. */
const mostPages = 20_000;
const a4: PageBox = [0, 0, 595.28, 841.89];
/** The largest that readers show, in units (ISO 32000-1, annex C). */
const largestSide = 14_400;
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** The pages of a file, in order: by its tree, and where that holds none, whatever calls itself a page. */
export function sourcePages(source: PdfSource): SourcePages {
  const found: SourcePages = { pages: [], damagedTree: false, damagedBoxes: 0 };
  const root = source.catalog?.get('Pages');
  if (root instanceof PdfReference) walk(source, root, found);
  else found.damagedTree = true;
  if (found.pages.length > 0) return found;
  found.damagedTree = true;
  for (const number of source.numbers.sort((a, b) => a - b)) {
    const value = source.value(number);
    if (
      isDictionary(value) &&
      nameOf(source.resolve(value.get('Type'))) === 'Page' &&
      found.pages.length < mostPages
    )
      found.pages.push(page(source, number, value, new Map(), found));
  }
  return found;
}

function walk(source: PdfSource, root: PdfReference, found: SourcePages): void {
  const seen = new Set<number>();
  // The last one waiting is next, so that the order of the tree is kept.
  const waiting: { value: PdfValue; inherited: PdfDictionary }[] = [{ value: root, inherited: new Map() }];
  for (let next = waiting.pop(); next && found.pages.length < mostPages; next = waiting.pop()) {
    const { value, inherited } = next;
    const node = value instanceof PdfReference ? source.value(value.number) : null;
    if (!(value instanceof PdfReference) || !isDictionary(node) || seen.has(value.number)) {
      found.damagedTree = true;
      continue;
    }
    seen.add(value.number);
    const kids = source.resolve(node.get('Kids'));
    if (!Array.isArray(kids)) {
      if (nameOf(source.resolve(node.get('Type'))) === 'Pages') found.damagedTree = true;
      else found.pages.push(page(source, value.number, node, inherited, found));
      continue;
    }
    const below = new Map(inherited);
    for (const key of inheritable) {
      const own = node.get(key);
      if (own !== undefined) below.set(key, own);
    }
    for (const kid of kids.toReversed()) waiting.push({ value: kid, inherited: below });
  }
}

function page(
  source: PdfSource,
  object: number,
  dictionary: PdfDictionary,
  inherited: PdfDictionary,
  found: SourcePages,
): SourcePage {
  const entry = (key: string): PdfValue => source.resolve(dictionary.get(key) ?? inherited.get(key));
  const media = boxOf(source, entry('MediaBox'));
  const crop = boxOf(source, entry('CropBox'));
  const turn = entry('Rotate');
  const rotate = typeof turn === 'number' && turn % 90 === 0 ? ((turn % 360) + 360) % 360 : 0;
  const unit = source.resolve(dictionary.get('UserUnit'));
  const visible = media && crop && within(crop, media);
  const goodCrop = entry('CropBox') === null || visible !== undefined;
  if (
    !media ||
    !goodCrop ||
    (turn !== null && rotate !== turn && rotate !== Number(turn) % 360 && Number(turn) % 90 !== 0)
  )
    found.damagedBoxes++;
  return {
    object,
    dictionary,
    inherited,
    media: media ?? a4,
    ...(visible && { crop: visible }),
    rotate,
    unit: typeof unit === 'number' && unit > 0 && unit < 1000 ? unit : 1,
  };
}

function boxOf(source: PdfSource, value: PdfValue): PageBox | undefined {
  if (!Array.isArray(value) || value.length < 4) return undefined;
  const [a, b, c, d] = value.slice(0, 4).map((each) => {
    const number = source.resolve(each);
    return typeof number === 'number' && Math.abs(number) < 1e6 ? number : NaN;
  });
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const box: PageBox = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  // A comparison with what is no number is false.
  return width >= 1 && height >= 1 && width <= largestSide && height <= largestSide ? box : undefined;
}

/** What two boxes share; undefined when that is nothing. */
function within(inner: PageBox, outer: PageBox): PageBox | undefined {
  const box: PageBox = [
    Math.max(inner[0], outer[0]),
    Math.max(inner[1], outer[1]),
    Math.min(inner[2], outer[2]),
    Math.min(inner[3], outer[3]),
  ];
  return box[2] - box[0] >= 1 && box[3] - box[1] >= 1 ? box : undefined;
}
