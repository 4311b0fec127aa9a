import { cefrSkills } from '#shared/codes/cefr.ts';
import type { LanguagePaper } from '#shared/model/language-paper.ts';
import type { ProfileDocument } from '#shared/profile/document.ts';

/** A paper that is about languages alone. */
export type LanguagePaperKind = 'language-passport' | 'self-assessment';

/** The languages that it can show: a table is about levels, a passport names all. */
export function languagesOn(kind: LanguagePaperKind, profile: ProfileDocument) {
  return profile.sections.language.entries.filter(
    (one) => kind === 'language-passport' || cefrSkills.some((skill) => one[skill] !== undefined),
  );
}

/** Whether nothing is left to stand on it. */
export function saysNothing(
  kind: LanguagePaperKind,
  { hiddenEntries }: LanguagePaper,
  profile: ProfileDocument,
): boolean {
  const tongues = profile.sections.language.fields.motherTongues ?? [];
  const shown = languagesOn(kind, profile).filter(({ id }) => hiddenEntries?.[id] !== true);
  return shown.length === 0 && (kind === 'self-assessment' || tongues.length === 0);
}
