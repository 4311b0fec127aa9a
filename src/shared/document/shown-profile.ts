import { contentOf, type ProfileDocument } from '../profile/document.ts';
import { sectionsOf } from '../profile/sections.ts';
import { withoutTrash } from '../profile/trash.ts';
import { isCustomSection } from '../sections/custom/index.ts';
import type { SectionContent } from '../sections/define.ts';
import { onlyKnown } from './only-known.ts';
import { withOwnTexts } from './own-texts.ts';
import type { ShownChoices } from './shown-choices.ts';
import { shownContent } from './shown-content.ts';

/**
 * The profile as a CV shows it: without what it hides, with the CV's own texts, entries in its order. What the CV names that
 * is gone does no harm. Whatever goes out with the CV is made of this. The trash never does; and as soon as anything is hidden
 * or has another text, neither does what an import kept aside or what this program does not know, for nobody can say whether
 * it tells the same.
 */
export function shownProfile(profile: ProfileDocument, cv: ShownChoices): ProfileDocument {
  const { sections, isAll } = shownSections(profile, cv);
  const shown = {
    ...withoutTrash(profile),
    sections: Object.fromEntries(sections) as ProfileDocument['sections'],
  };
  return isAll ? shown : onlyKnown(shown);
}

/** Whether a CV shows all of a profile, in the profile's own words: then all of it goes out with the CV. */
export const showsAll = (profile: ProfileDocument, cv: ShownChoices): boolean =>
  shownSections(profile, cv).isAll;

function shownSections(
  profile: ProfileDocument,
  cv: ShownChoices,
): { sections: Map<string, SectionContent>; isAll: boolean } {
  const sections = new Map<string, SectionContent>(Object.entries(profile.sections));
  let isAll = true;
  for (const section of sectionsOf(profile)) {
    const { id } = section;
    const content = contentOf(profile, id);
    const shown = cv.hiddenSections?.[id] === true ? nothing : shownContent(section, content, cv);
    const worded = shown === nothing ? shown : withOwnTexts(section, shown, cv);
    isAll &&= worded === shown && sizeOf(shown) >= sizeOf(content);
    if (shown === nothing && isCustomSection(id)) sections.delete(id);
    else sections.set(id, worded);
  }
  return { sections, isAll };
}

const nothing: SectionContent = { fields: {}, entries: [] };

/** How many fields are filled in, those of list items too, and entries made. */
const sizeOf = ({ fields, entries }: SectionContent): number =>
  entries.reduce((sum, entry) => sum + filledIn(entry), filledIn(fields));

const filledIn = (record: object): number =>
  Object.values(record).reduce<number>(
    (sum, value) =>
      sum +
      1 +
      (Array.isArray(value)
        ? value.reduce<number>((all, item: object) => all + Object.keys(item).length, 0)
        : 0),
    0,
  );
