// The profile: one versioned JSON document. A new section or field needs no migration, only a default here.
import { z } from 'zod';
import { extrasSchema, itemSchema, recordSchema } from '../model/field.ts';
import type { Extras } from '../model/values.ts';
import type { SectionContent } from '../sections/define.ts';
import { registry, type ProfileSections } from '../sections/index.ts';

export const profileVersion = 1;

export interface ProfileDocument {
  version: typeof profileVersion;
  /** The language that the content is written in, ISO 639-1 (`no` for Norwegian). */
  language: string;
  sections: ProfileSections;
  /** What imports kept aside for the profile as a whole, by format id. */
  extras: Extras;
}

const sectionSchemas = Object.fromEntries(
  registry.map((section) => [
    section.id,
    z
      .looseObject({
        fields: recordSchema(section.fields).default({}),
        entries: z.array(itemSchema(section.entry ?? {})).default([]),
      })
      .default({ fields: {}, entries: [] }),
  ]),
);

/** The shape of a stored or received profile. What it does not know it keeps; what is missing it adds empty. */
export const profileSchema = z.looseObject({
  version: z.literal(profileVersion),
  language: z.string().default('en'),
  sections: z.looseObject(sectionSchemas).default({}),
  extras: extrasSchema.default({}),
});

/** Parses a document of the present version; throws a ZodError when its shape is wrong. */
export function parseProfile(value: unknown): ProfileDocument {
  return profileSchema.parse(value) as unknown as ProfileDocument;
}

/** What the profile holds for a section of the registry, for code that treats all sections alike. */
export function contentOf(document: ProfileDocument, section: string): SectionContent {
  const contents: Partial<Record<string, SectionContent>> = document.sections;
  return contents[section] ?? { fields: {}, entries: [] };
}

export function emptyProfile(language: string): ProfileDocument {
  return parseProfile({ version: profileVersion, language, sections: emptySections() });
}

function emptySections(): Record<string, unknown> {
  return Object.fromEntries(registry.map(({ id }) => [id, { fields: {}, entries: [] }]));
}
