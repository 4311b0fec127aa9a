// Changes to the digital skills of a profile: groups, the skills in none, and those that one wants to learn.
import type { Group, Skill } from '../sections/digital-skills/content.ts';
import { digitalSkills } from '../sections/digital-skills/index.ts';
import type { Change } from './change.ts';
import type { ProfileDocument } from './document.ts';
import { freeId } from './free-id.ts';

export type { Group, Skill };

/** A list of skills: of no group, wanted, or a group's. */
export type SkillPlace = 'ungrouped' | 'wanted' | { group: string };
/** One skill. Ids are a list's own. */
export interface SkillAt {
  place: SkillPlace;
  id: string;
}

const section = ['sections', digitalSkills.id];
const groups = [...section, 'entries'];

export function skillPath(place: SkillPlace): string[] {
  return typeof place === 'string' ? [...section, 'fields', place] : [...groups, place.group, 'skills'];
}

/** The skills of a list; none where the group is gone. */
export function skillsIn(document: ProfileDocument, place: SkillPlace): readonly Skill[] {
  const { fields, entries } = document.sections[digitalSkills.id];
  if (typeof place === 'string') return fields[place] ?? [];
  return entries.find(({ id }) => id === place.group)?.skills ?? [];
}

/** Every skill with where it stands: groups in their order, then those of no group, then wanted ones. */
export function allSkills(document: ProfileDocument): { place: SkillPlace; skill: Skill }[] {
  const places: SkillPlace[] = [
    ...document.sections[digitalSkills.id].entries.map(({ id }) => ({ group: id })),
    'ungrouped',
    'wanted',
  ];
  return places.flatMap((place) => skillsIn(document, place).map((skill) => ({ place, skill })));
}

/** Puts skills into a list, before one of it or at its end. Their ids must be new. */
export function addSkills(place: SkillPlace, skills: readonly Skill[], before?: string): Change[] {
  const path = skillPath(place);
  return skills.map((item) => ({ op: 'insert', path, item, before }));
}

/** Moves skills to a list, in the order given, before one of it or to its end. What is gone is passed over. */
export function moveSkills(
  document: ProfileDocument,
  moved: readonly SkillAt[],
  to: SkillPlace,
  before?: string,
): Change[] {
  const path = skillPath(to);
  const taken = new Set(skillsIn(document, to).map(({ id }) => id));
  return moved.flatMap(({ place, id }): Change[] => {
    const item = skillsIn(document, place).find((skill) => skill.id === id);
    if (item === undefined) return [];
    const from = skillPath(place);
    if (isSame(place, to)) return id === before ? [] : [{ op: 'move', path, id, before }];
    const own = freeId(id, taken);
    taken.add(own);
    return [
      { op: 'remove', path: from, id },
      { op: 'insert', path, item: { ...item, id: own }, before },
    ];
  });
}

export const renameGroup = (group: string, title: string): Change[] => [
  { op: 'set', path: [...groups, group, 'title'], ...(title !== '' && { value: title }) },
];

/** The skills of one group go to the end of another, with what else only the first holds; its title goes. */
export function mergeGroups(document: ProfileDocument, from: string, into: string): Change[] {
  const { entries } = document.sections[digitalSkills.id];
  const [gone, kept] = [from, into].map((id) => entries.find((group) => group.id === id));
  if (gone === undefined || kept === undefined || gone === kept) return [];
  const place = { group: from };
  const skills = skillsIn(document, place).map(({ id }) => ({ place, id }));
  return [
    ...moveSkills(document, skills, { group: into }),
    ...takeOver(gone, kept),
    { op: 'remove', path: groups, id: from },
  ];
}

/** What an import kept aside, and what this program does not know, outlives the group that it stood with. */
function takeOver(
  { id: _, title: _title, skills: _skills, extras = {}, ...rest }: Group,
  kept: Group,
): Change[] {
  const path = [...groups, kept.id];
  const held = new Set(Object.keys(kept));
  const unknown = Object.entries(rest).filter(([key]) => !held.has(key));
  const formats = Object.entries(extras).map(([format, aside]): [string, unknown] => [
    format,
    [...(kept.extras?.[format] ?? []), ...aside],
  ]);
  const changes = unknown.map(([key, value]): Change => ({ op: 'set', path: [...path, key], value }));
  if (formats.length === 0) return changes;
  const value = { ...kept.extras, ...Object.fromEntries(formats) };
  return [...changes, { op: 'set', path: [...path, 'extras'], value }];
}

/** Some skills of a group, in their order there, become a group of their own after it. Its id must be new. */
export function splitGroup(
  document: ProfileDocument,
  group: string,
  chosen: ReadonlySet<string>,
  made: { id: string; title: string },
): Change[] {
  const { entries } = document.sections[digitalSkills.id];
  const index = entries.findIndex(({ id }) => id === group);
  const skills = skillsIn(document, { group }).filter(({ id }) => chosen.has(id));
  if (index === -1 || skills.length === 0) return [];
  const item = { id: made.id, ...(made.title !== '' && { title: made.title }), skills };
  return [
    ...skills.map(({ id }): Change => ({ op: 'remove', path: skillPath({ group }), id })),
    { op: 'insert', path: groups, item, before: entries[index + 1]?.id },
  ];
}

/** A wanted skill is one that the person has: it stands in a list, without the date by which it was to be learnt. */
export function learnedSkill(document: ProfileDocument, id: string, to: SkillPlace = 'ungrouped'): Change[] {
  const item = skillsIn(document, 'wanted').find((skill) => skill.id === id);
  if (item === undefined || to === 'wanted') return [];
  const { when: _, ...learned } = item;
  const own = freeId(id, new Set(skillsIn(document, to).map((skill) => skill.id)));
  return [
    { op: 'remove', path: skillPath('wanted'), id },
    { op: 'insert', path: skillPath(to), item: { ...learned, id: own } },
  ];
}

const isSame = (a: SkillPlace, b: SkillPlace): boolean => skillPath(a).join('/') === skillPath(b).join('/');
