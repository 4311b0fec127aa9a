// Which entries of a dictionary are not the same in the joint file, and what is written instead of them.
import { PdfString, type PdfValue } from '../read/values.ts';
import type { OwnNames } from './names.ts';
import { nameToken, stringBytes } from './value-text.ts';

/** By first letter: how long the keys are that are looked at, as bits. */
type Watched = Uint32Array;

const inAny: Watched = watched(
  'S D Dest StructParent StructParents Headers Length Type FontFile FontFile2 FontFile3',
);
const inElements: Watched = watched('S K ID C StructParent StructParents Headers Length Type');

function watched(keys: string): Watched {
  const lengths = new Uint32Array(256);
  for (const key of keys.split(' ')) {
    const letter = key.charCodeAt(0);
    lengths[letter] = (lengths[letter] ?? 0) | (1 << key.length);
  }
  return lengths;
}

/** Whether a key of this first letter and length may have to change; most have not, and need not be read. */
export const isWatched = (letter: number, length: number, ofElement: boolean): boolean =>
  length < 32 && (((ofElement ? inElements : inAny)[letter] ?? 0) & (1 << length)) !== 0;

/** Actions that run something, or send something away. */
export const forbiddenActions: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
]);

/** Kinds of objects that the joint file has one of. */
export const notCopied: ReadonlySet<string> = new Set([
  'Page',
  'Pages',
  'Catalog',
  'StructTreeRoot',
  'Outlines',
]);

/** What stands instead of an entry that names something of its input; undefined where it stays as it is. */
export function changedEntry(key: string, value: () => PdfValue, names: OwnNames): string | undefined {
  switch (key) {
    case 'D':
    case 'Dest': {
      const token = names.destination(value());
      return token === undefined ? undefined : `/${key}${token}`;
    }
    // A resource may be called like any key, and is neither a number nor a list.
    case 'StructParent':
    case 'StructParents': {
      const parent = value();
      if (typeof parent !== 'number') return undefined;
      const place = names.parents.get(parent);
      return place === undefined ? '' : `/${key} ${place}`;
    }
    case 'Headers': {
      const cells = value();
      return Array.isArray(cells) ? `/Headers${names.headers(cells)}` : undefined;
    }
    default:
      return undefined;
  }
}

/** The same for a structure element's own entries. */
export function changedElementEntry(key: string, value: () => PdfValue, names: OwnNames): string | undefined {
  if (key === 'C') return `/C ${names.classes(value())}`;
  if (key !== 'ID') return undefined;
  const identifier = value();
  return identifier instanceof PdfString ? `/ID${names.identifier(stringBytes(identifier))}` : undefined;
}

/** A structure type whose meaning another input has taken. */
export function changedRole(name: string, names: OwnNames): string | undefined {
  const role = names.roles.get(name);
  return role === undefined ? undefined : `/S${nameToken(role)}`;
}
