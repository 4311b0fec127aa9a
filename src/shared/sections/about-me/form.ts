import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  fields: { shown: [cell('text', 12)], optional: [], required: [] },
};
