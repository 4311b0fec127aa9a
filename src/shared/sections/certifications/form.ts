import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [
      cell('name', 12),
      cell('issuer', 12),
      cell('issued', 6),
      cell('expires', 6),
      cell('description', 12),
    ],
    optional: [cell('eqf', 12), cell('links', 12)],
    required: ['name'],
  },
  items: { links: { shown: [cell('url', 12)], optional: [], required: [] } },
};
