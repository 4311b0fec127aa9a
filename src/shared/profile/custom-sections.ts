// Changes that make, rename and remove sections of the person's own. Their entries are changed as those of any section are.
import type { CustomSectionId } from '../sections/custom/index.ts';
import type { Change } from './change.ts';
import { contentOf, type ProfileDocument } from './document.ts';
import { intoTrash, type Removal } from './trash.ts';

/** The id of the custom section that is made with this new id. */
export const customSectionId = (id: string): CustomSectionId => `custom-${id}`;

/** The changes that make a custom section, empty. */
export function addCustomSection(section: CustomSectionId, title: string): Change[] {
  const fields = title === '' ? {} : { title };
  return [{ op: 'set', path: ['sections', section], value: { fields, entries: [] } }];
}

export function renameCustomSection(section: CustomSectionId, title: string): Change[] {
  const path = ['sections', section, 'fields', 'title'];
  return [title === '' ? { op: 'set', path } : { op: 'set', path, value: title }];
}

/** The changes that take a custom section away; its entries go to the trash, from where each brings the section back. */
export function removeCustomSection(
  document: ProfileDocument,
  section: CustomSectionId,
  removal: Removal,
): Change[] {
  const { entries } = contentOf(document, section);
  return [...intoTrash(document, section, entries, removal), { op: 'set', path: ['sections', section] }];
}
