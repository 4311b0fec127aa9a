import type { CodeList } from './code-list.ts';

/** Occupations of ESCO, by URI. The list is not shipped: an occupation is named by the label that stands beside its code. */
export const escoOccupation: CodeList = { codes: [], name: () => undefined };
