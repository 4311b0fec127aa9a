import type { CvSettings } from '../model/cv.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import { inLetters } from '../sections/define.ts';
import type { HeaderBlock } from './blocks.ts';
import { composeContext } from './compose-context.ts';
import { shownContent } from './shown-content.ts';

/** What says who sends something, and how much of it. */
export type SenderChoices = Pick<CvSettings, 'language' | 'dateFormat' | 'fields' | 'photo'>;

/** The header of a CV, with what a letter shows of it. */
export function senderOf(profile: ProfileDocument, choices: SenderChoices): HeaderBlock {
  const { language, dateFormat, fields, photo } = choices;
  const cv: CvSettings = { template: '', language, dateFormat, fields, photo, pageNumbers: false };
  for (const section of sectionsOf(profile)) {
    if (section.personName === undefined) continue;
    const context = composeContext(section, cv, profile.language);
    const made = section.blocks(
      shownContent(inLetters(section), contentOf(profile, section.id), cv),
      context,
    );
    if (!Array.isArray(made)) return { ...made, id: section.id, title: context.label('title') };
  }
  return { kind: 'header', name: '', contacts: [] };
}
