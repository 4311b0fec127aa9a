import { fieldKey, overrideKey, ownTextKey, type CvSettings } from '#shared/model/cv.ts';
import type { Fields } from '#shared/model/field.ts';
import { contentOf, type ProfileDocument } from '#shared/profile/document.ts';
import { sectionsOf } from '#shared/profile/sections.ts';
import type { SectionContent, SectionDefinition } from '#shared/sections/define.ts';

export type Entry = SectionContent['entries'][number];

/** Moves what is named to the front, in the order of the names; the rest keeps its order. */
export function inOrder<T extends { id: string }>(items: readonly T[], names: readonly string[] = []): T[] {
  const places = new Map(names.map((name, index) => [name, index]));
  const place = ({ id }: T): number => places.get(id) ?? names.length;
  return items.toSorted((a, b) => place(a) - place(b));
}

/** The head of a CV is the section that knows whose it is: it is always there, and first. */
export const isHead = (section: SectionDefinition): boolean => section.personName !== undefined;

/** The sections of a CV in its order, also those that it hides; what is empty in the profile has no place. */
export function sectionsOfCv(profile: ProfileDocument, { order }: CvSettings): SectionDefinition[] {
  const filled = sectionsOf(profile).filter((section) => !isEmpty(contentOf(profile, section.id)));
  const inPlace = inOrder(filled, order);
  return [...inPlace.filter(isHead), ...inPlace.filter((section) => !isHead(section))];
}

export const entriesOfCv = (content: SectionContent, section: string, { entryOrder }: CvSettings): Entry[] =>
  inOrder(content.entries, entryOrder?.[section]);

/** All ids with one of them in another place: before `before`, or last. */
export function reordered(ids: readonly string[], id: string, before: string | undefined): string[] {
  const others = ids.filter((other) => other !== id);
  const index = before === undefined ? -1 : others.indexOf(before);
  return others.toSpliced(index === -1 ? others.length : index, 0, id);
}

export interface FieldChoice {
  field: string;
  /** `fieldKey` of the section. */
  key: string;
  shown: boolean;
  /** What the section does by itself. */
  byItself: 'shown' | 'hidden';
}

/** What a document can show or hide: single fields that hold something and that it can do without, and what its items say. */
export function fieldChoices(
  section: SectionDefinition,
  content: SectionContent,
  chosen: CvSettings['fields'] = {},
): FieldChoice[] {
  const own = optionalFields(section.fields, section.form.fields?.required, [content.fields]);
  const inEntries = optionalFields(section.entry ?? {}, section.form.entry?.required, content.entries);
  const items = [content.fields, ...content.entries].flatMap((record) => Object.values(record)).flat();
  const ofItems = Object.entries(section.itemChoices ?? {})
    .filter(([, { fields }]) => items.some((item) => holdsAny(item, fields)))
    .map(([choice]) => choice);
  return [...own, ...inEntries, ...ofItems].map((field) => {
    const key = fieldKey(section.id, field);
    const byItself = section.hiddenAtFirst?.includes(field) ? 'hidden' : 'shown';
    return { field, key, byItself, shown: (chosen[key] ?? byItself) === 'shown' };
  });
}

const holdsAny = (item: unknown, fields: readonly string[]): boolean =>
  typeof item === 'object' && item !== null && fields.some((field) => isFilled(valueOf(item, field)));

/** A photo is shown or left out by a switch of its own; without its required fields a record says nothing. */
function optionalFields(
  fields: Fields,
  required: readonly string[] = [],
  records: readonly object[],
): string[] {
  return Object.entries(fields)
    .filter(([key, { kind }]) => kind !== 'photo' && !required.includes(key))
    .filter(([key]) => records.some((record) => isFilled(valueOf(record, key))))
    .map(([key]) => key);
}

/** A text of the profile that a CV may replace for itself. */
export interface Replaceable {
  field: string;
  /** `overrideKey`. */
  key: string;
  path: readonly string[];
}

/** The section's own texts; with an entry, those of the entry. */
export function replaceables(
  section: SectionDefinition,
  overrides: CvSettings['overrides'],
  entry?: Entry,
): Replaceable[] {
  const fields = entry === undefined ? section.fields : (section.entry ?? {});
  const within = entry === undefined ? ['fields'] : ['entries', entry.id];
  return Object.entries(fields)
    .filter(([, { kind }]) => kind === 'rich-text')
    .map(([field]) => ({
      field,
      key: ownTextKey(overrides, section.id, field, entry?.id) ?? overrideKey(section.id, field, entry?.id),
      path: ['sections', section.id, ...within, field],
    }));
}

/** What of a section a CV does otherwise than the profile, so that the list can show it. */
export interface Departures {
  title: boolean;
  newPage: boolean;
  /** How many texts are this CV's own. */
  texts: number;
  order: boolean;
}
export function departuresOf(
  section: SectionDefinition,
  content: SectionContent,
  cv: CvSettings,
): Departures {
  const keys = [undefined, ...content.entries].flatMap((entry) => replaceables(section, cv.overrides, entry));
  return {
    title: (cv.titles?.[section.id] ?? '').trim() !== '',
    newPage: cv.newPage?.[section.id] === true,
    texts: keys.filter(({ key }) => cv.overrides?.[key] !== undefined).length,
    order: entriesOfCv(content, section.id, cv).some(({ id }, index) => content.entries[index]?.id !== id),
  };
}

const isEmpty = ({ fields, entries }: SectionContent): boolean =>
  entries.length === 0 && !Object.values(fields).some(isFilled);

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const valueOf = (record: object, key: string): unknown =>
  Object.entries(record).find(([name]) => name === key)?.[1];
