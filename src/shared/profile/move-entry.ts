// Moving an entry into another section. Only where nothing of it would be lost or mean something else.
import type { Field, Fields } from '../model/field.ts';
import type { Change } from './change.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { freeId } from './free-id.ts';
import { sectionOf, sectionsOf } from './sections.ts';

/** The ids of the other sections that have a field of the same kind for everything that an entry holds. */
export function sectionsThatTake(document: ProfileDocument, section: string, entry: string): string[] {
  const from = sectionOf(document, section)?.entry;
  const item = contentOf(document, section).entries.find((each) => each.id === entry);
  if (from === undefined || item === undefined) return [];
  const held = Object.keys(item).filter((key) => key !== 'id' && key !== 'extras');
  // An empty entry is as easily made as moved.
  if (held.length === 0) return [];
  return sectionsOf(document)
    .filter(({ id, entry: to }) => id !== section && to !== undefined && takes(to, from, held))
    .map(({ id }) => id);
}

/** The changes that move an entry to another section, before an entry of it or to its end; none when it cannot. */
export function moveToSection(
  document: ProfileDocument,
  section: string,
  entry: string,
  { to, before }: { to: string; before?: string | undefined },
): Change[] {
  const item = contentOf(document, section).entries.find((each) => each.id === entry);
  if (item === undefined || !sectionsThatTake(document, section, entry).includes(to)) return [];
  const taken = new Set(contentOf(document, to).entries.map(({ id }) => id));
  return [
    { op: 'remove', path: ['sections', section, 'entries'], id: entry },
    {
      op: 'insert',
      path: ['sections', to, 'entries'],
      item: { ...item, id: freeId(item.id, taken) },
      ...(before !== undefined && { before }),
    },
  ];
}

/** Whether these fields, or all of one record's, are there with the same kind in the other. What neither knows is kept by both. */
function takes(to: Fields, from: Fields, keys: readonly string[]): boolean {
  return keys.every((key) => {
    const [theirs, ours] = [to[key], from[key]];
    return theirs === undefined || ours === undefined ? theirs === ours : isSame(theirs, ours);
  });
}

function isSame(a: Field, b: Field): boolean {
  if (a.kind === 'coded' && b.kind === 'coded') return a.vocabulary === b.vocabulary;
  if (a.kind === 'record' && b.kind === 'record') return takes(a.fields, b.fields, Object.keys(b.fields));
  if (a.kind === 'list' && b.kind === 'list') return takes(a.fields, b.fields, Object.keys(b.fields));
  return a.kind === b.kind;
}
