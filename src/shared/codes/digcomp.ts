import type { CodeList } from './code-list.ts';
import { lookUp, namedCodes } from './code-list.ts';
import areaNames from './data/digcomp-areas.json' with { type: 'json' };
import competenceNames from './data/digcomp.json' with { type: 'json' };
import levelNames from './data/digcomp-level.json' with { type: 'json' };
import versionNames from './data/digcomp-version.json' with { type: 'json' };

/** Versions of the European framework of digital competence, the newest first. */
export const digcompVersions = ['3.0', '2.2'] as const;
export type DigcompVersion = (typeof digcompVersions)[number];

/** Its five areas, by our own names. In both versions they are numbered 1 to 5, in this order. */
export const digcompAreas = ['information', 'communication', 'creation', 'safety', 'problems'] as const;
export type DigcompArea = (typeof digcompAreas)[number];

/** The four levels of proficiency of version 3.0, rising. */
export const digcompLevels = ['basic', 'intermediate', 'advanced', 'highly-advanced'] as const;
export type DigcompLevel = (typeof digcompLevels)[number];

export function isDigcompLevel(value: unknown): value is DigcompLevel {
  return digcompLevels.some((level) => level === value);
}

export const digcompVersion = namedCodes(versionNames);
export const digcompLevel = namedCodes(levelNames);

const numbers = Object.keys(competenceNames['3.0'].en);
const codeOf = (version: DigcompVersion, number: string): string => `${version}:${number}`;

/** The 21 competences as each version words them. A code is the version and the number there: `3.0:1.1`. */
export const digcomp: CodeList = {
  codes: digcompVersions.flatMap((version) => numbers.map((number) => codeOf(version, number))),
  name(code, language) {
    const known = digcompCode(code);
    if (known === undefined) return undefined;
    const names = competenceNames[known.version];
    return lookUp(names, language, known.number) ?? lookUp(names, 'en', known.number);
  },
};

/** The version and number in a code; undefined for what is none. */
export function digcompCode(code: string): { version: DigcompVersion; number: string } | undefined {
  const [, version, number = ''] = /^(2\.2|3\.0):(\d\.\d)$/.exec(code) ?? [];
  const known = digcompVersions.find((each) => each === version);
  return known !== undefined && numbers.includes(number) ? { version: known, number } : undefined;
}

/** The same competence in another version: 3.0 kept all numbers and renamed most. Undefined for what is no code. */
export function digcompIn(version: DigcompVersion, code: string): string | undefined {
  const known = digcompCode(code);
  return known && codeOf(version, known.number);
}

/** The competences of one area, by their codes in a version. */
export function competencesOf(area: DigcompArea, version: DigcompVersion = '3.0'): string[] {
  const first = `${digcompAreas.indexOf(area) + 1}.`;
  return numbers.filter((number) => number.startsWith(first)).map((number) => codeOf(version, number));
}

/** What an area is called in a version, in a language or else in English. */
export function areaName(area: DigcompArea, version: DigcompVersion, language: string): string {
  const names = areaNames[version];
  return lookUp(names, language, area) ?? names.en[area];
}
