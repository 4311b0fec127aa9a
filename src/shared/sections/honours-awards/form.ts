import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [cell('title', 12), cell('awardingBody', 8), cell('date', 4), cell('description', 12)],
    optional: [cell('links', 12)],
    required: ['title'],
  },
  items: { links: { shown: [cell('url', 12)], optional: [], required: [] } },
};
