import { heldFields } from '../model/held.ts';
import type { Fields } from '../model/field.ts';
import type { Issue } from '../model/trouble.ts';
import type { Extras } from '../model/values.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import { isCustomSection } from '../sections/custom/index.ts';
import type { SectionDefinition } from '../sections/define.ts';
import type { ImportReport, KeptAside } from './format.ts';

/** What an import tells of itself. All but `unread` is seen in the document, so every way to the same document tells the same. */
export function importReport(document: ProfileDocument, unread: Issue[]): ImportReport {
  return {
    mapped: sectionsOf(document).flatMap((section) => mapped(document, section)),
    keptAside: keptAside(document).map(({ path, name }) => ({
      path: shown(path, longestPath),
      name: shown(name, longestWord),
    })),
    unread: unread.map(({ path, code, params }) => ({
      path: shown(path, longestPath),
      code,
      ...(params && { params: Object.fromEntries(Object.entries(params).map(shownParam)) }),
    })),
  };
}

const longestPath = 200;
const longestWord = 80;

/** What a file says of itself, for a person to read: no novel, nothing that turns the rest of the line round. */
function shown(text: string, most: number): string {
  const clean = text
    .slice(0, most)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .toWellFormed();
  return text.length > most ? `${clean}…` : clean;
}

const shownParam = ([name, value]: [string, string | number]): [string, string | number] => [
  name,
  typeof value === 'string' ? shown(value, longestWord) : value,
];

function mapped(document: ProfileDocument, { id, fields, words }: SectionDefinition): ImportReport['mapped'] {
  const content = contentOf(document, id);
  const values = heldFields(fields, content.fields).map(({ 1: { kind, value } }) =>
    kind === 'list' ? (value?.length ?? 0) : value === undefined ? 0 : 1,
  );
  const count = values.reduce((sum, each) => sum + each, content.entries.length);
  if (isCustomSection(id)) {
    const { length } = content.entries;
    return length === 0 ? [] : [{ name: id, title: shown(words.en.title, longestWord), count: length }];
  }
  return count === 0 ? [] : [{ name: id, count }];
}

/** Everything that lies in extras, for the profile first, then by section and entry. */
function keptAside(document: ProfileDocument): KeptAside[] {
  return [
    ...fromExtras(document.extras, ''),
    ...sectionsOf(document).flatMap(({ id, fields, entry = {}, europassXml: { places } }) => {
      const content = contentOf(document, id);
      return [
        ...fromLists(fields, content.fields, places),
        ...content.entries.flatMap((each) => [
          ...fromExtras(each.extras, places['entry'] ?? id),
          ...fromLists(entry, each, places),
        ]),
      ];
    }),
  ];
}

function fromLists(fields: Fields, values: object, places: Readonly<Record<string, string>>): KeptAside[] {
  return heldFields(fields, values).flatMap(([key, held]) =>
    held.kind === 'list'
      ? (held.value ?? []).flatMap(({ extras }) =>
          fromExtras(extras as Extras | undefined, places[key] ?? key),
        )
      : [],
  );
}

function fromExtras(extras: Extras | undefined, place: string): KeptAside[] {
  return Object.values(extras ?? {})
    .flat()
    .map(({ path, name }) => ({ path: [place, path].filter(Boolean).join('/'), name }));
}
