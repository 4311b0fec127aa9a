import { namedCodes, type CodeList } from './code-list.ts';
import names from './data/nace.json' with { type: 'json' };

const sections = namedCodes(names);

/** Business sectors: the sections A–U of NACE Rev. 2 (Regulation (EC) 1893/2006), and `NS` for none of them. */
export const nace: CodeList = {
  codes: sections.codes,
  name: (code, language) => sections.name(code.toUpperCase(), language),
};

// Divisions (first two digits) at which each section begins.
const firstDivisions: [number, string][] = [
  [1, 'A'],
  [5, 'B'],
  [10, 'C'],
  [35, 'D'],
  [36, 'E'],
  [41, 'F'],
  [45, 'G'],
  [49, 'H'],
  [55, 'I'],
  [58, 'J'],
  [64, 'K'],
  [68, 'L'],
  [69, 'M'],
  [77, 'N'],
  [84, 'O'],
  [85, 'P'],
  [86, 'Q'],
  [90, 'R'],
  [94, 'S'],
  [97, 'T'],
  [99, 'U'],
];

/** The section letter of a NACE code: `c`, `C28`, `28.99` → `C`; undefined for anything else. */
export function canonicalSector(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (nace.codes.includes(code)) return code;
  const [, letter, division] = /^([A-U]?)\.?(\d{2})(?:\.?\d{1,2})?$/.exec(code) ?? [];
  if (division === undefined) return undefined;
  return letter || firstDivisions.findLast(([first]) => first <= Number(division))?.[1];
}
