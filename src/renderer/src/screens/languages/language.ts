import { cefrSkills, isCefrLevel, levelRange, type CefrLevel, type CefrSkill } from '#shared/codes/cefr.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';
import { codeName } from '../../fields/index.ts';
import { t } from '../../i18n/index.ts';

type Languages = ProfileDocument['sections']['language'];
/** A language beside the mother tongues. */
export type Language = Languages['entries'][number];
export type MotherTongue = NonNullable<Languages['fields']['motherTongues']>[number];
export type Certificate = NonNullable<Language['certificates']>[number];
export type Experience = NonNullable<Language['experiences']>[number];

/** Where the section's own fields and its entries stand in a profile. */
export const tonguesPath = ['sections', 'language', 'fields', 'motherTongues'] as const;
export const languagesPath = ['sections', 'language', 'entries'] as const;

/** "Spansk", in the program's language. */
export const nameOf = (language: Pick<Language, 'language'>): string =>
  codeName('languages', language.language) ?? t('languages.unnamed');

export function levelOf(language: Language, skill: CefrSkill): CefrLevel | undefined {
  const level = language[skill];
  return isCefrLevel(level) ? level : undefined;
}

/** "A2–B2"; undefined where no skill has a level. */
export const rangeOf = (language: Language): string | undefined =>
  levelRange(cefrSkills.map((skill) => levelOf(language, skill)));
