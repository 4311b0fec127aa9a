import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [
      cell('title', 12),
      cell('authors', 8),
      cell('published', 4),
      cell('journal', 8),
      cell('volume', 4),
      cell('description', 12),
    ],
    optional: [cell('publisher', 6), cell('reference', 6), cell('doi', 6), cell('links', 12)],
    required: ['title'],
  },
  items: { links: { shown: [cell('url', 12)], optional: [], required: [] } },
};
