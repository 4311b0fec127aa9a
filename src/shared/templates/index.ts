// The templates that a document can choose, as data. A new template is one file and one line in this list;
// no drawing and no measuring here.
import { classic } from './classic.ts';
import { compact } from './compact.ts';
import { framed } from './framed.ts';
import { plain } from './plain.ts';
import { sidebar } from './sidebar.ts';
import type { Template } from './template.ts';

export { assessmentTemplate } from './assessment.ts';
export { passportTemplate } from './passport.ts';
export { supplementTemplate } from './supplement.ts';
export { contactSigns } from './contact-signs.ts';
export type { LevelDetails, LevelSentences, LevelTable, TurnedLevels } from './levels.ts';
export type { Column, Flow, Template } from './template.ts';

export const templates: readonly Template[] = [classic, sidebar, framed, compact, plain];

/** The template of that id; a document that names one which is gone gets the first. */
export function templateById(id: string): Template {
  return templates.find((template) => template.id === id) ?? classic;
}
