import { fieldKey, type CvSettings } from '../model/cv.ts';
import type { SectionDefinition } from '../sections/define.ts';

/** What of a CV or letter decides which parts of the profile it shows, and in which words. */
export type ShownChoices = Pick<CvSettings, 'photo'> &
  Pick<
    Partial<CvSettings>,
    'hiddenSections' | 'hiddenEntries' | 'fields' | 'entryOrder' | 'overrides' | 'titles'
  >;

/** Whether a field of a section is shown, be it of its own or of its entries. */
export function isFieldShown(section: SectionDefinition, field: string, choices: ShownChoices): boolean {
  const isPortrait = section.personName !== undefined && section.fields[field]?.kind === 'photo';
  if (isPortrait && !choices.photo) return false;
  const chosen = choices.fields?.[fieldKey(section.id, field)];
  return chosen === undefined ? section.hiddenAtFirst?.includes(field) !== true : chosen === 'shown';
}
