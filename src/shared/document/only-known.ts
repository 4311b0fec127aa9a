import type { Fields } from '../model/field.ts';
import { heldFields, type ListItemValues } from '../model/held.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';

/** A profile with nothing but the fields that this program knows. */
export function onlyKnown(document: ProfileDocument): ProfileDocument {
  const { version, language } = document;
  const sections = sectionsOf(document).map((section) => {
    const { fields, entries } = contentOf(document, section.id);
    const known = {
      fields: knownValues(section.fields, fields),
      entries: entries.map((entry) => ({ id: entry.id, ...knownValues(section.entry ?? {}, entry) })),
    };
    return [section.id, known];
  });
  return { version, language, sections: Object.fromEntries(sections), extras: {} };
}

function knownValues(fields: Fields, values: object): Record<string, unknown> {
  const known = heldFields(fields, values).map(([key, held]): [string, unknown] => {
    if (held.value === undefined) return [key, undefined];
    if (held.kind === 'record') return [key, knownValues(held.field.fields, held.value)];
    if (held.kind === 'list') return [key, held.value.map((item) => knownItem(held.field.fields, item))];
    return [key, held.value];
  });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

const knownItem = (fields: Fields, item: ListItemValues) => ({ id: item.id, ...knownValues(fields, item) });
