import type { CvSettings } from '../model/cv.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import type { SectionDefinition } from '../sections/define.ts';
import type { HeaderBlock, PaperDocument, SectionBlock } from './blocks.ts';
import { closingBlock } from './closing.ts';
import { composeContext } from './compose-context.ts';
import { documentFrame } from './document-frame.ts';
import type { Enclosed } from './enclosed.ts';
import { placementOf } from './placement.ts';
import { shownProfile } from './shown-profile.ts';

/**
 * Makes the blocks of a CV: what it shows of a profile, in its order and language. What is empty is not there. What is enclosed
 * is told where the CV asks for it.
 */
export function composeCv(profile: ProfileDocument, cv: CvSettings, enclosed?: Enclosed): PaperDocument {
  const shown = shownProfile(profile, cv);
  let header: HeaderBlock = { kind: 'header', name: '', contacts: [] };
  const sections: SectionBlock[] = [];
  for (const section of inOrder(shown, cv)) {
    const { id } = section;
    const context = composeContext(section, cv, profile.language, enclosed);
    const made = section.blocks(contentOf(shown, id), context);
    const title = context.label('title');
    if (!Array.isArray(made)) header = { ...made, id, title };
    else if (made.length > 0) {
      sections.push({
        kind: 'section',
        id,
        title,
        blocks: made,
        ...placementOf(section, made),
        ...(cv.newPage?.[id] && { newPage: true }),
      });
    }
  }
  const closing = closingBlock(cv, header.name);
  return {
    ...documentFrame('curriculumVitae', header.name, cv),
    contentLanguage: profile.language,
    ...(cv.dateFormat === 'written' && { writtenDates: true }),
    header,
    sections,
    ...(closing && { closing }),
  };
}

/** The sections that the CV names first, then all others as the profile has them. */
function inOrder(profile: ProfileDocument, { order = [] }: CvSettings): SectionDefinition[] {
  const places = new Map(order.toReversed().map((id, index) => [id, order.length - 1 - index]));
  const place = ({ id }: SectionDefinition): number => places.get(id) ?? order.length;
  return sectionsOf(profile).toSorted((a, b) => place(a) - place(b));
}
