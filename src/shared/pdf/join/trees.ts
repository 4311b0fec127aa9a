// Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): read whole, whatever their shape.
import { PdfReference, PdfString, type PdfDictionary, type PdfValue } from '../read/values.ts';
import type { PdfSource } from './source.ts';
import { bytesToken, stringBytes } from './value-text.ts';

/** Nobody has more; a tree that goes on for longer is a trap. */
const largestTree = 500_000;

/** The names of a tree with their values; names as bytes. */
export function* nameTree(
  source: PdfSource,
  root: PdfValue | undefined,
): Generator<[name: string, value: PdfValue]> {
  for (const [key, value] of entries(source, root, 'Names')) {
    const name = source.resolve(key);
    if (name instanceof PdfString) yield [stringBytes(name), value];
  }
}

/** The numbers of a tree with their values. */
export function* numberTree(
  source: PdfSource,
  root: PdfValue | undefined,
): Generator<[key: number, value: PdfValue]> {
  for (const [key, value] of entries(source, root, 'Nums')) {
    const number = source.resolve(key);
    if (typeof number === 'number') yield [number, value];
  }
}

function* entries(
  source: PdfSource,
  root: PdfValue | undefined,
  leaf: 'Names' | 'Nums',
): Generator<[PdfValue, PdfValue]> {
  const waiting: PdfValue[] = [root ?? null];
  const seen = new Set<number | PdfDictionary>();
  let left = largestTree;
  while (waiting.length > 0 && left > 0) {
    const next = waiting.pop();
    const node = source.dictionary(next);
    const id = next instanceof PdfReference ? next.number : node;
    if (!node || id === undefined || seen.has(id)) continue;
    seen.add(id);
    const [pairs, kids] = [source.array(node.get(leaf)), source.array(node.get('Kids'))];
    left -= 1 + pairs.length + kids.length;
    for (let at = 0; at + 1 < pairs.length; at += 2) yield [pairs[at] ?? null, pairs[at + 1] ?? null];
    for (const kid of kids.toReversed()) waiting.push(kid);
  }
}

/** Entries of a name tree by their bytes, in their order: a leaf, or several. */
export function nameLeaf(pairs: [name: string, value: string][]): string | undefined {
  const sorted = [...new Map(pairs)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return undefined;
  const names = sorted.map(([name, value]) => `${bytesToken(name)}${value}`).join(' ');
  return `<</Limits[${bytesToken(first[0])}${bytesToken(last[0])}]/Names[${names}]>>`;
}
