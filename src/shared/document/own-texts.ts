import { ownTextKey } from '../model/cv.ts';
import type { Fields } from '../model/field.ts';
import { isCustomSection } from '../sections/custom/index.ts';
import type { SectionContent, SectionDefinition } from '../sections/define.ts';
import { filled } from '../sections/paper-phrases.ts';
import { isFieldShown, type ShownChoices } from './shown-choices.ts';

/** What a section shows, with the texts in it that a CV has of its own. The very same content where it has none. */
export function withOwnTexts(
  section: SectionDefinition,
  content: SectionContent,
  cv: ShownChoices,
): SectionContent {
  return withTitle(section, withOverrides(section, content, cv), cv.titles?.[section.id]);
}

/** A custom section holds its title as a field: what a CV calls it goes there, so that the other name is nowhere. */
function withTitle({ id }: SectionDefinition, content: SectionContent, title: string | undefined) {
  const own = filled(title);
  return own === undefined || own === content.fields.title || !isCustomSection(id)
    ? content
    : { ...content, fields: { ...content.fields, title: own } };
}

function withOverrides(
  section: SectionDefinition,
  content: SectionContent,
  cv: ShownChoices,
): SectionContent {
  const { overrides } = cv;
  if (overrides === undefined || Object.keys(overrides).length === 0) return content;
  const texts = (fields: Fields = {}) =>
    Object.keys(fields).filter((key) => fields[key]?.kind === 'rich-text' && isFieldShown(section, key, cv));
  const chosen = (keys: string[], entry?: string) =>
    keys.flatMap((key) => {
      const text = overrides[ownTextKey(overrides, section.id, key, entry) ?? ''];
      return text === undefined ? [] : [[key, text] as const];
    });
  const own = chosen(texts(section.fields));
  const ofEntries = texts(section.entry);
  const inEntries = content.entries.map((entry) => chosen(ofEntries, entry.id));
  if (own.length === 0 && inEntries.every(({ length }) => length === 0)) return content;
  return {
    ...content,
    fields: { ...content.fields, ...Object.fromEntries(own) },
    entries: content.entries.map((entry, index) => ({
      ...entry,
      ...Object.fromEntries(inEntries[index] ?? []),
    })),
  };
}
