import type { SectionDefinition } from '#shared/sections/define.ts';
import type { Field, Fields } from '#shared/model/field.ts';
import { held } from '#shared/model/held.ts';
import { contentOf, type ProfileDocument } from '#shared/profile/document.ts';
import { sectionsOf } from '#shared/profile/sections.ts';
import { isCustomSection } from '#shared/sections/custom/index.ts';
import { registry } from '#shared/sections/index.ts';

/** A list of single fields whose items may also stand in lists of the entries: skills outside a group and within one. */
export function sharedLists(section: SectionDefinition): { own: string; inEntries: string } | undefined {
  const lists = (fields: Fields) =>
    Object.entries(fields).flatMap(([key, field]): [string, Fields][] =>
      field.kind === 'list' ? [[key, field.fields]] : [],
    );
  for (const [own, itemFields] of lists(section.fields)) {
    const match = lists(section.entry ?? {}).find(([, fields]) => fields === itemFields);
    if (match) return { own, inEntries: match[0] };
  }
  return undefined;
}

/** Whether anything stands in a section. A section of the person's own is there because they made it. */
export function isUsed(section: SectionDefinition, document: ProfileDocument): boolean {
  const { fields, entries } = contentOf(document, section.id);
  return isCustomSection(section.id) || entries.length > 0 || Object.keys(fields).length > 0;
}

/** How many sections of a group are there for everybody; the others wait until somebody wants them. */
const forEverybody = { about: Infinity, experience: 2, skills: 2, more: 0 };

/** Whether the list shows a section even when nothing stands in it. */
export function standsAlways(section: SectionDefinition): boolean {
  const group = registry.filter((one) => one.group === section.group);
  const place = group.indexOf(section);
  return place >= 0 && place < forEverybody[section.group];
}

/** How many things a section holds, without those that stay off the paper by themselves; undefined where counting says nothing. */
export function countOf(section: SectionDefinition, document: ProfileDocument): number | undefined {
  if (section.entry === undefined) return undefined;
  const { fields, entries } = contentOf(document, section.id);
  const own = Object.entries(section.fields)
    .filter(([key]) => section.hiddenAtFirst?.includes(key) !== true)
    .reduce((sum, [key, field]) => sum + length(field, valueOf(fields, key)), 0);
  const shared = sharedLists(section);
  const field = shared && section.entry[shared.inEntries];
  if (shared === undefined || field === undefined) return own + entries.length;
  return entries.reduce((sum, entry) => sum + length(field, valueOf(entry, shared.inEntries)), own);
}

function length(field: Field, value: unknown): number {
  const list = held(field, value);
  return list.kind === 'list' ? (list.value?.length ?? 0) : 0;
}
const valueOf = (record: object, key: string): unknown =>
  Object.entries(record).find(([name]) => name === key)?.[1];

/** The sections of a profile under their captions, the person's own at the end. */
export function groupsOf(document: ProfileDocument) {
  const sections = sectionsOf(document);
  return (['about', 'experience', 'skills', 'more'] as const).map((group) => ({
    group,
    sections: sections.filter((section) => section.group === group),
  }));
}
