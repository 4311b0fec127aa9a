// Removed entries wait in the profile itself, so that undo, history and other windows know of them as of everything else.
import { customSection, isCustomSection } from '../sections/custom/index.ts';
import type { SectionDefinition } from '../sections/define.ts';
import type { Change } from './change.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { freeId } from './free-id.ts';
import { sectionOf } from './sections.ts';
import type { TrashedEntry } from './trash-shape.ts';

export type { TrashedEntry } from './trash-shape.ts';

/** More entries than this are not kept: the oldest go first, for good. */
export const mostTrashed = 500;

const path = ['trash'];

/** What the caller knows and a pure function does not. */
export interface Removal {
  /** A new id each time. */
  newId: () => string;
  /** ISO 8601, UTC. */
  removedAt: string;
}

/** The changes that move an entry into the trash; none when it is not there. */
export function trashEntry(
  document: ProfileDocument,
  section: string,
  entry: string,
  removal: Removal,
): Change[] {
  const item = contentOf(document, section).entries.find(({ id }) => id === entry);
  if (item === undefined) return [];
  return [
    { op: 'remove', path: ['sections', section, 'entries'], id: entry },
    ...intoTrash(document, section, [item], removal),
  ];
}

/** The changes that put entries of a section into the trash, without taking them away from where they are. */
export function intoTrash(
  document: ProfileDocument,
  section: string,
  items: readonly TrashedEntry['item'][],
  { newId, removedAt }: Removal,
): Change[] {
  const title = isCustomSection(section) ? document.sections[section]?.fields.title : undefined;
  const added = items.slice(-mostTrashed);
  const { trash = [] } = document;
  return [
    ...trash.slice(0, Math.max(0, trash.length + added.length - mostTrashed)).map(({ id }) => forGood(id)),
    ...added.map((item): Change => {
      const kept = title === undefined ? { section, item } : { section, sectionTitle: title, item };
      return { op: 'insert', path, item: { id: newId(), ...kept, removedAt } };
    }),
  ];
}

/**
 * The changes that put an entry back at the end of its section. A custom section that is gone is made again. None when the
 * entry is not in the trash, or its section is one that this version does not know.
 */
export function restoreEntry(document: ProfileDocument, id: string): Change[] {
  const trashed = document.trash?.find((each) => each.id === id);
  if (trashed === undefined) return [];
  const { section, sectionTitle: title, item } = trashed;
  const exists = sectionOf(document, section)?.entry !== undefined;
  if (!exists && !isCustomSection(section)) return [];
  const taken = new Set(contentOf(document, section).entries.map((entry) => entry.id));
  return [
    forGood(id),
    ...(exists ? [] : [madeAgain(section, title)]),
    {
      op: 'insert',
      path: ['sections', section, 'entries'],
      item: { ...item, id: freeId(item.id, taken) },
    },
  ];
}

/** The changes that delete an entry of the trash for good. */
export function deleteTrashed(document: ProfileDocument, id: string): Change[] {
  return document.trash?.some((each) => each.id === id) ? [forGood(id)] : [];
}

/** The changes that delete all of the trash for good. */
export function emptyTrash(document: ProfileDocument): Change[] {
  return document.trash === undefined ? [] : [{ op: 'set', path }];
}

const madeAgain = (section: string, title: string | undefined): Change => ({
  op: 'set',
  path: ['sections', section],
  value: { fields: title === undefined ? {} : { title }, entries: [] },
});

const forGood = (id: string): Change => ({ op: 'remove', path, id });

/** The section that an entry of the trash stood in, also one of the person's own that is gone. */
export function sectionOfTrashed(
  document: ProfileDocument,
  { section, sectionTitle }: TrashedEntry,
): SectionDefinition | undefined {
  const present = sectionOf(document, section);
  return present ?? (isCustomSection(section) ? customSection(section, sectionTitle) : undefined);
}

/** The document as others may have it. */
export function withoutTrash(document: ProfileDocument): ProfileDocument {
  const { trash: _, ...rest } = document;
  return rest;
}
