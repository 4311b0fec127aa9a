// What communication, organisational, leadership and job-related skills have in common: a claim and what stands behind it.
import { list, richText, text, type ItemOf } from '../model/field.ts';
import { cell, type FormLayout } from './form.ts';
import { joined, type EntrySummary } from './summary.ts';

export const skillStatementFields = {
  title: text(),
  description: richText(),
  links: list({ url: text({ format: 'url' }) }),
};

export type SkillStatement = ItemOf<typeof skillStatementFields>;
export interface SkillStatements {
  fields: Record<never, never>;
  entries: SkillStatement[];
}

export const skillStatementForm: FormLayout = {
  entry: {
    shown: [cell('title', 12), cell('description', 12)],
    optional: [cell('links', 12)],
    required: ['title'],
  },
  items: { links: { shown: [cell('url', 12)], optional: [], required: [] } },
};

export function skillStatementSummary({ title }: SkillStatement): EntrySummary {
  return { title: joined([title], '') };
}
