import { customSection, isCustomSection } from '../sections/custom/index.ts';
import type { SectionDefinition } from '../sections/define.ts';
import { registry, sectionById } from '../sections/index.ts';
import type { ProfileDocument } from './document.ts';

type WithSections = Pick<ProfileDocument, 'sections'>;

/** All sections of a profile: those of the registry, then the person's own in the order in which they were made. */
export function sectionsOf(document: WithSections): readonly SectionDefinition[] {
  const customs = Object.keys(document.sections).flatMap((id) => ownSection(document, id) ?? []);
  return customs.length === 0 ? registry : [...registry, ...customs];
}

/** The section of this id, in the registry or the person's own; undefined when the profile has none such. */
export function sectionOf(document: WithSections, id: string): SectionDefinition | undefined {
  return sectionById(id) ?? ownSection(document, id);
}

/** What was made last for the fields of a section: while they are the same, so is the definition. */
const made = new WeakMap<object, { title: string | undefined; definition: SectionDefinition }>();

function ownSection({ sections }: WithSections, id: string): SectionDefinition | undefined {
  if (!isCustomSection(id) || !Object.hasOwn(sections, id)) return undefined;
  const fields = sections[id]?.fields ?? {};
  const known = made.get(fields);
  if (known?.definition.id === id && known.title === fields.title) return known.definition;
  const definition = customSection(id, fields.title);
  made.set(fields, { title: fields.title, definition });
  return definition;
}
