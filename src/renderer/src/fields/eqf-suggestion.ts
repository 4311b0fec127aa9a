import { eqfFromNational, type EqfSuggestion } from '#shared/codes/nqf.ts';
import { isRecord, valueAt } from '../state/place.ts';

/** What the table of national frameworks says about a qualification. */
export interface NationalLevel {
  /** As it was written: "4". */
  level: string;
  suggestion: EqfSuggestion;
  /** "NKR", where its name has a short form. */
  framework: string;
}

/** For the record in which the EQF level at `path` stands: nothing where it names no national level that is known. */
export function nationalLevelOf(document: unknown, path: readonly string[]): NationalLevel | undefined {
  const record = valueAt(document, path.slice(0, -1));
  if (!isRecord(record)) return undefined;
  const { nationalLevel, nationalFramework, country } = record;
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
