import type { Change } from '#shared/profile/change.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { splitGroup, type SkillAt } from '#shared/profile/skill-groups.ts';
import { trashEntry } from '#shared/profile/trash.ts';
import { newId } from '../../state/new-id.ts';

/** The group in which all these stand, if it is one. */
export function onlyGroup(rows: readonly SkillAt[]): string | undefined {
  const groups = new Set(rows.map(({ place }) => (typeof place === 'object' ? place.group : undefined)));
  const [first] = groups;
  return groups.size === 1 ? first : undefined;
}

/** Skills of one group become a group of their own, after it and without a name yet. */
export function splitOff(
  document: ProfileDocument,
  group: string,
  rows: readonly SkillAt[],
  made: string,
): Change[] {
  return splitGroup(document, group, new Set(rows.map(({ id }) => id)), { id: made, title: '' });
}

/** A group goes with all that is in it. It waits in the profile's list of what was deleted. */
export const removeGroup = (document: ProfileDocument, id: string): Change[] =>
  trashEntry(document, 'digital-skills', id, { newId, removedAt: new Date().toISOString() });
