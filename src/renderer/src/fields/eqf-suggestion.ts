import { eqfFromNational, type EqfSuggestion } from '#shared/codes/nqf.ts';
import { contentOf, type ProfileDocument } from '#shared/profile/document.ts';

/** What the table of national frameworks says about a qualification. */
export interface NationalLevel {
  /** As it was written: "4". */
  level: string;
  suggestion: EqfSuggestion;
  /** "NKR", where its name has a short form. */
  framework: string;
}

/** For the entry in which the EQF level at `path` stands: nothing where it names no national level that is known. */
export function nationalLevelOf(
  document: ProfileDocument,
  path: readonly string[],
): NationalLevel | undefined {
  const [, section = '', part, id] = path;
  const entry = part === 'entries' && contentOf(document, section).entries.find((one) => one.id === id);
  if (!entry) return undefined;
  const { nationalLevel, nationalFramework, country } = Object.fromEntries(Object.entries(entry));
  if (typeof nationalLevel !== 'string' || nationalLevel.trim() === '') return undefined;
  const [suggestion] = eqfFromNational(codeOf(country), nationalLevel, codeOf(nationalFramework));
  if (suggestion === undefined) return undefined;
  const { name } = suggestion.framework;
  const [, short] = /\(([^()]+)\)$/.exec(name) ?? [];
  return { level: nationalLevel.trim(), suggestion, framework: short ?? name };
}

function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  return typeof value.code === 'string' ? value.code : undefined;
}
