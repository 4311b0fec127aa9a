// Sections of the person's own making. A profile holds any number of them beside those of the registry, each under the id
// `custom-…`; here stands what all of them are like, and how one of them is defined.
import { activityBlocks } from '../activity-blocks.ts';
import { activitySummary } from '../activity.ts';
import type { SectionDefinition } from '../define.ts';
import { filled } from '../paper-phrases.ts';
import type { Content } from './content.ts';
import { customXml } from './europass-xml.ts';
import { entry, fields } from './fields.ts';
import { form } from './form.ts';
import labelsBg from './labels/bg.json' with { type: 'json' };
import labelsDa from './labels/da.json' with { type: 'json' };
import labelsEl from './labels/el.json' with { type: 'json' };
import labelsEn from './labels/en.json' with { type: 'json' };
import { wordIn } from '../../i18n/index.ts';
import wordsDa from './words/da.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };

export type { Content as CustomContent } from './content.ts';
export { readCustomSections } from './europass-xml.ts';
export { entry as customEntry, fields as customFields } from './fields.ts';

export type CustomSectionId = `custom-${string}`;

/** Whether an id is that of a custom section: `custom-` and an id. */
export function isCustomSection(id: string): id is CustomSectionId {
  return /^custom-[A-Za-z0-9_-]{1,64}$/.test(id);
}

const labels = { da: labelsDa, en: labelsEn, el: labelsEl, bg: labelsBg };
const untitled = (language: string): string => wordIn(labels, language, 'title');

/** The definition of one custom section, which is called what the person calls it. */
export function customSection(id: CustomSectionId, title: string | undefined): SectionDefinition {
  const own = filled(title);
  const titled = <T extends { title: string }>(words: T): T =>
    own === undefined ? words : { ...words, title: own };
  const definition: SectionDefinition<CustomSectionId, typeof fields, typeof entry> = {
    id,
    group: 'more',
    fields,
    entry,
    summary: activitySummary,
    form,
    blocks: (content: Content, context) => activityBlocks(content, context),
    europassXml: customXml(id, untitled),
    words: { da: titled(wordsDa), en: titled(wordsEn) },
    labels: {
      da: titled(labelsDa),
      en: titled(labelsEn),
      el: titled(labelsEl),
      bg: titled(labelsBg),
    },
  };
  return definition;
}
