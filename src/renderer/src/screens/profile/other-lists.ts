import { contentOf, type ProfileDocument } from '#shared/profile/document.ts';
import type { SectionDefinition, SectionWords } from '#shared/sections/define.ts';
import { codeName, type ItemList } from '../../fields/index.ts';
import { t } from '../../i18n/index.ts';
import { sharedLists } from './section-view.ts';

/** The other lists of a section that take the items of the list at `path`: the group next to this one, or none. */
export function otherLists(
  section: SectionDefinition,
  document: ProfileDocument,
  path: readonly string[],
  words: SectionWords,
): ItemList[] {
  const shared = sharedLists(section);
  if (shared === undefined) return [];
  const root = ['sections', section.id];
  const label = (field: string): string => words.fields[field] ?? field;
  const all: ItemList[] = [
    { path: [...root, 'fields', shared.own], name: label(shared.own) },
    ...contentOf(document, section.id).entries.map((entry) => ({
      path: [...root, 'entries', entry.id, shared.inEntries],
      name: section.summary?.(entry, { name: codeName, label }).title ?? t('entry.unnamed'),
    })),
  ];
  const here = path.join('/');
  const places = all.map((list) => list.path.join('/'));
  return places.includes(here) ? all.filter((_, index) => places[index] !== here) : [];
}
