import { certificateSupplement } from './certificate-supplement/index.ts';
import type { SupplementDefinition } from './define.ts';
import { diplomaSupplement } from './diploma-supplement/index.ts';
import { mobility } from './mobility/index.ts';

/** The forms there are, in the order in which they are offered. A new one is a folder here and a line in this list. */
export const supplements = [mobility, certificateSupplement, diplomaSupplement] as const;

export type SupplementKind = (typeof supplements)[number]['kind'];
export type AnySupplement = SupplementDefinition<SupplementKind>;

/** The same list without the particular types, for code that treats all forms alike. */
const registry: readonly AnySupplement[] = supplements;

export const supplementKinds: readonly SupplementKind[] = registry.map(({ kind }) => kind);

export function definitionOf(kind: SupplementKind): AnySupplement {
  const found = registry.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no form of kind ${kind}`);
  return found;
}

/** Whether a kind of library document is one that is filled in within the program. */
export const isSupplementKind = (kind: string): kind is SupplementKind =>
  supplementKinds.some((each) => each === kind);
