import { duplicateSkills } from '#shared/profile/skill-names.ts';
import { skillPath, skillsIn, type SkillAt, type SkillPlace } from '#shared/profile/skill-groups.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { t } from '../../i18n/index.ts';

/** A list of skills, as an attribute or a choice of a select can hold it. */
export const listKey = (place: SkillPlace): string => skillPath(place).join('/');

/** One row among those of all lists; ids are a list's own. */
export const rowKey = (place: SkillPlace, id: string): string => `${listKey(place)}/${id}`;

/** The end of a list, where rows can be dropped. */
export const endKey = (place: SkillPlace): string => rowKey(place, '');

export const isEndKey = (key: string): boolean => key.endsWith('/');

/** All lists in the order in which they stand on the screen. */
export function placesOf(document: ProfileDocument): SkillPlace[] {
  const groups = document.sections['digital-skills'].entries.map(({ id }) => ({ group: id }));
  return [...groups, 'ungrouped', 'wanted'];
}

/** The row that a key names, also where it is the end of its list; undefined when its group is gone. */
export function rowAt(document: ProfileDocument, key: string): SkillAt | undefined {
  const place = placesOf(document).find((each) => key.startsWith(endKey(each)));
  return place && { place, id: key.slice(endKey(place).length) };
}

/** What the person calls a list. */
export function placeName(document: ProfileDocument, place: SkillPlace): string {
  if (place === 'ungrouped') return t('skills.ungrouped');
  if (place === 'wanted') return t('skills.wanted');
  const group = document.sections['digital-skills'].entries.find(({ id }) => id === place.group);
  return group?.title ?? t('skills.group.unnamed');
}

/** What the person calls a skill. */
export function skillName(document: ProfileDocument, { place, id }: SkillAt): string {
  const skill = skillsIn(document, place).find((each) => each.id === id);
  return skill?.name ?? t('entry.unnamed');
}

/** Where else each skill stands that is in more places than one, by its row. */
export function twinsOf(document: ProfileDocument): ReadonlyMap<string, readonly SkillAt[]> {
  const rows = duplicateSkills(document).map(({ found }) =>
    found.map(({ place, skill }) => ({ place, id: skill.id })),
  );
  return new Map(
    rows.flatMap((twins) =>
      twins.map((row) => [rowKey(row.place, row.id), twins.filter((each) => each !== row)] as const),
    ),
  );
}
