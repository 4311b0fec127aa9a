import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  fields: { shown: [cell('categories', 12)], optional: [], required: [] },
  items: { categories: { shown: [cell('category', 12)], optional: [], required: [] } },
};
