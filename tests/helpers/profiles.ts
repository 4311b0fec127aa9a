import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseProfile, type ProfileDocument } from '#shared/profile/document.ts';

const root = resolve(import.meta.dirname, '../..');
const envelope = z.looseObject({
  profile: z.unknown(),
  files: z.array(z.object({ id: z.string(), mediaType: z.string(), data: z.base64() })),
});

/** The file of a native document, by its path from the project's root. */
export function nativeDocument(path: string): z.infer<typeof envelope> {
  return envelope.parse(JSON.parse(readFileSync(resolve(root, path), 'utf8')));
}

/** An invented profile of tests/fixtures/profiles. */
export function fixtureProfile(name: string): ProfileDocument {
  return parseProfile(nativeDocument(`tests/fixtures/profiles/${name}.json`).profile);
}

/** The sample that people open from the start screen. */
export function sampleProfile(language: 'da' | 'en'): ProfileDocument {
  return parseProfile(nativeDocument(`resources/sample/profile.${language}.json`).profile);
}

/** A profile with these contents by section id; everything else is empty. */
export function profileWith(
  sections: Record<string, { fields?: unknown; entries?: unknown[] }>,
  language = 'da',
): ProfileDocument {
  const filled = Object.entries(sections).map(([id, { fields = {}, entries = [] }]) => [
    id,
    { fields, entries },
  ]);
  return parseProfile({ version: 1, language, sections: Object.fromEntries(filled) });
}
