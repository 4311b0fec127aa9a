import type { CvSettings } from '../model/cv.ts';
import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import type { SectionDefinition } from '../sections/define.ts';
import type { HeaderBlock, PaperDocument, SectionBlock } from './blocks.ts';
import { composeContext } from './compose-context.ts';
import { paperLabel } from './paper-labels.ts';
import { placementOf } from './placement.ts';

/** Makes the blocks of a CV: the sections that it shows, in its order and language. What is empty is not there. */
export function composeCv(profile: ProfileDocument, cv: CvSettings): PaperDocument {
  let header: HeaderBlock = { kind: 'header', name: '', contacts: [] };
  const sections: SectionBlock[] = [];
  for (const section of inOrder(profile, cv)) {
    const context = composeContext(section, cv, profile.language);
    const made = section.blocks(contentOf(profile, section.id), context);
    if (!Array.isArray(made)) header = { ...made, id: section.id, title: context.label('title') };
    else if (made.length > 0 && !cv.hiddenSections?.[section.id]) {
      sections.push({
        kind: 'section',
        id: section.id,
        title: context.label('title'),
        blocks: made,
        ...placementOf(section, made),
        ...(cv.newPage?.[section.id] && { newPage: true }),
      });
    }
  }
  const curriculumVitae = paperLabel('curriculumVitae', cv.language);
  return {
    title: header.name === '' ? curriculumVitae : `${header.name} – ${curriculumVitae}`,
    author: header.name,
    language: cv.language,
    contentLanguage: profile.language,
    header,
    sections,
    footer: {
      left: header.name === '' ? curriculumVitae : `${header.name} · ${curriculumVitae}`,
      ...(cv.pageNumbers && { pageNumber: paperLabel('page', cv.language) }),
    },
    continued: paperLabel('continued', cv.language),
  };
}

/** The sections that the CV names first, then all others as the profile has them. */
function inOrder(profile: ProfileDocument, { order = [] }: CvSettings): SectionDefinition[] {
  const places = new Map(order.toReversed().map((id, index) => [id, order.length - 1 - index]));
  const place = ({ id }: SectionDefinition): number => places.get(id) ?? order.length;
  return sectionsOf(profile).toSorted((a, b) => place(a) - place(b));
}
