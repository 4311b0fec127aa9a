// What lists and filters know of a document, derived from it whenever it is written.
import type { EqfLevel } from '../codes/eqf.ts';
import { isPartialDate, type PartialDate } from '../model/partial-date.ts';
import { richTextToPlain } from '../model/rich-text-plain.ts';
import type { RichText } from '../model/rich-text.ts';
import type { LibraryDocument } from './document.ts';

export interface LibraryListing {
  title: string;
  issuer: string;
  /** As precise as it was written, `2016-06`: for sorting. Null where it is no date. */
  issued: string | null;
  /** The last day on which it is valid, `2027-03-31`. */
  expires: string | null;
  eqf: EqfLevel | null;
  /** ISO 639 code. */
  language: string | null;
  tags: string[];
}

export function listingOf({ fields }: LibraryDocument): LibraryListing {
  const tags = (fields.tags ?? []).flatMap(({ name }) => name?.trim() || []);
  return {
    title: fields.title?.trim() ?? '',
    issuer: fields.issuer?.trim() ?? '',
    issued: isPartialDate(fields.issued) ? dateKey(fields.issued) : null,
    expires: isPartialDate(fields.expires) ? lastDay(fields.expires) : null,
    eqf: fields.eqf?.level ?? null,
    language: fields.language?.code ?? null,
    tags: [...new Set(tags)],
  };
}

/** What is searched beside the text of the file, by how much a hit there says. */
export interface SearchedText {
  title: string;
  tags: string;
  fields: string;
  note: string;
}

export function searchedText({ fields }: LibraryDocument): SearchedText {
  const { title = '', tags = [], note, ...others } = fields;
  return {
    title,
    tags: tags.flatMap(({ name }) => name ?? []).join(' '),
    fields: wordsIn(others).join(' · '),
    note: note ? richTextToPlain(note) : '',
  };
}

/** `2016`, `2016-06` or `2016-06-30`. */
export function dateKey({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(two(month));
  if (month !== undefined && day !== undefined) parts.push(two(day));
  return parts.join('-');
}

/** The last day that a date may mean, `2027-03-31` for March 2027. */
export function lastDay(date: PartialDate): string {
  const month = date.month ?? 12;
  const day = date.day ?? new Date(Date.UTC(date.year, month, 0)).getUTCDate();
  return dateKey({ year: date.year, month, day });
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Every word that a person reads in these values: texts, labels, names of fields of one's own. No codes, no ids. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isRichText(value)) return [richTextToPlain(value)];
  if (isDate(value)) return [dateKey(value)];
  return Object.entries(value).flatMap(([key, part]) => (unread.has(key) ? [] : wordsIn(part)));
}

const unread = new Set(['id', 'code', 'source', 'extras']);
// The document was parsed: what has the mark of a kind of value is one.
const isRichText = (value: object): value is RichText => 'blocks' in value;
const isDate = (value: object): value is PartialDate => 'year' in value;
