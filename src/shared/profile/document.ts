// The profile: one versioned JSON document. A new section or field needs no migration, only a default here.
import { extrasShape, itemShape, recordShape } from '../model/field.ts';
import { array, matching, object, oneOf, withDefault, type Shape } from '../model/shape.ts';
import type { Extras } from '../model/values.ts';
import type { SectionContent } from '../sections/define.ts';
import { registry, type ProfileSections } from '../sections/index.ts';

export const profileVersion = 1;

/** Anything else than a language's code stops whoever asks for its dates, lists or letters. */
export const languagePattern = /^[a-z]{2,3}$/;
export const fallbackLanguage = 'en';

export interface ProfileDocument {
  version: typeof profileVersion;
  /** The language that the content is written in, ISO 639-1 (`no` for Norwegian). */
  language: string;
  sections: ProfileSections;
  /** What imports kept aside for the profile as a whole, by format id. */
  extras: Extras;
}

const emptyContent = (): SectionContent => ({ fields: {}, entries: [] });
const emptySections = () => Object.fromEntries(registry.map(({ id }) => [id, emptyContent()]));

const sectionShapes = registry.map(({ id, fields, entry = {} }): [string, Shape] => [
  id,
  withDefault(
    object({
      fields: withDefault(recordShape(fields), () => ({})),
      entries: withDefault(array(itemShape(entry)), () => []),
    }),
    emptyContent,
  ),
]);

const profileShape = object({
  version: oneOf(profileVersion),
  language: withDefault(matching(languagePattern), () => fallbackLanguage),
  sections: withDefault(object(Object.fromEntries(sectionShapes)), emptySections),
  extras: withDefault(extrasShape, () => ({})),
});

/**
 * Parses a document of the present version. What it does not know it keeps; what is missing it adds empty. Throws Misfit
 * when its shape is wrong.
 */
export function parseProfile(value: unknown): ProfileDocument {
  return profileShape(value, '') as unknown as ProfileDocument;
}

/** What the profile holds for a section of the registry, for code that treats all sections alike. */
export function contentOf(document: ProfileDocument, section: string): SectionContent {
  const contents: Partial<Record<string, SectionContent>> = document.sections;
  return contents[section] ?? { fields: {}, entries: [] };
}

export function emptyProfile(language: string): ProfileDocument {
  return parseProfile({ version: profileVersion, language, sections: emptySections() });
}
