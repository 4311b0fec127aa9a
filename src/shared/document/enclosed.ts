import { listText } from '../i18n/index.ts';
import type { CvSettings } from '../model/cv.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import { itemKey } from '../sections/paper-phrases.ts';
import { paperLabel } from './paper-labels.ts';

/**
 * What documents prove that go with a CV: the ids of entries and skills, and the `itemKey`s of what names its document within an
 * entry, each with the numbers of its enclosures in their order. No numbers: it is enclosed, without a number.
 */
export type Enclosed = ReadonlyMap<string, readonly number[]>;

export interface ProofLink {
  /** Id of a document of the library. */
  document: string;
  /** Id of an entry or a skill. */
  entry: string;
}

/**
 * What is enclosed of all that a profile's links say is proved. With `numbers`, by the ids of documents, only what has a number
 * is: the rest stays at home.
 */
export function enclosedOf(
  profile: ProfileDocument,
  links: readonly ProofLink[],
  numbers?: ReadonlyMap<string, number>,
): Enclosed {
  const enclosed = new Map<string, number[]>();
  const add = (key: string, document: string): void => {
    const number = numbers?.get(document);
    if (numbers !== undefined && number === undefined) return;
    const all = new Set([...(enclosed.get(key) ?? []), ...(number === undefined ? [] : [number])]);
    enclosed.set(
      key,
      [...all].toSorted((a, b) => a - b),
    );
  };
  for (const { entry, document } of links) add(entry, document);
  const linked = new Set(links.map(({ document }) => document));
  for (const { key, document } of namedWithinEntries(profile)) if (linked.has(document)) add(key, document);
  return enclosed;
}

/** Certificates of languages, and whatever else within an entry says which document it is. */
function namedWithinEntries(profile: ProfileDocument): { key: string; document: string }[] {
  const entries = sectionsOf(profile).flatMap(({ id }) => contentOf(profile, id).entries);
  return entries.flatMap((entry) =>
    Object.values(entry).flatMap((value: unknown) =>
      (Array.isArray(value) ? value : []).flatMap((item: unknown) =>
        namesDocument(item) ? [{ key: itemKey(entry, item), document: item.document }] : [],
      ),
    ),
  );
}

const namesDocument = (item: unknown): item is { id: string; document: string } =>
  typeof item === 'object' &&
  item !== null &&
  'id' in item &&
  typeof item.id === 'string' &&
  'document' in item &&
  typeof item.document === 'string';

/** How a CV says it, in its language; it says nothing unless that was asked for. */
export function enclosedIn({ proofs, language }: CvSettings, enclosed: Enclosed) {
  return (key: string): string | undefined => {
    const numbers = proofs === true ? enclosed.get(key) : undefined;
    if (numbers === undefined) return undefined;
    const [first, ...others] = numbers;
    if (first === undefined) return paperLabel('proofEnclosed', language);
    if (others.length === 0) return paperLabel('enclosureNumber', language, { number: first });
    return paperLabel('enclosureNumbers', language, { numbers: listText(numbers.map(String), language) });
  };
}
