// What projects, volunteering, hobbies and their likes have in common; custom sections too.
import { date, list, period, richText, text, type ItemOf } from '../model/field.ts';
import { cell, type FormLayout } from './form.ts';
import { joined, type EntrySummary } from './summary.ts';

/** Something that a person does or made. */
export const activityFields = {
  title: text(),
  period: period(),
  description: richText(),
  links: list({ url: text({ format: 'url' }) }),
};

/** Something that a person does at a place. */
export const placedActivityFields = { ...activityFields, location: text() };

/** Something that a person does at a place and may be honoured for. */
export const honouredActivityFields = { ...placedActivityFields, honourDate: date() };

/** Any of these: the fields that a section does not have are absent. */
export type Activity = ItemOf<typeof honouredActivityFields>;

const items: FormLayout['items'] = { links: { shown: [cell('url', 12)], optional: [], required: [] } };
const below = [cell('period', 12), cell('description', 12)];

export const activityForm: FormLayout = {
  newestFirst: true,
  entry: { shown: [cell('title', 12), ...below], optional: [cell('links', 12)], required: ['title'] },
  items,
};

export const placedActivityForm: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [cell('title', 7), cell('location', 5), ...below],
    optional: [cell('links', 12)],
    required: ['title'],
  },
  items,
};

export const honouredActivityForm: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [cell('title', 7), cell('location', 5), ...below],
    optional: [cell('honourDate', 6), cell('links', 12)],
    required: ['title'],
  },
  items,
};

export function activitySummary({ title, location, period: when }: Activity): EntrySummary {
  return { title: joined([title], ''), subtitle: joined([location], ''), when };
}
