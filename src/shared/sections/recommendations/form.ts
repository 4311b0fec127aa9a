import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  entry: {
    shown: [cell('name', 5), cell('role', 7), cell('email', 12), cell('phone', 12), cell('comment', 12)],
    optional: [cell('links', 12)],
    required: ['name'],
  },
  items: {
    phone: { shown: [cell('dialling', 4), cell('number', 8)], optional: [], required: [] },
    links: { shown: [cell('url', 12)], optional: [], required: [] },
  },
};
