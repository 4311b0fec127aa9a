import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  entry: {
    shown: [cell('name', 6), cell('role', 6), cell('email', 6), cell('phone', 6), cell('comment', 12)],
    optional: [cell('links', 12)],
    required: ['name'],
  },
  items: {
    phone: { shown: [cell('dialling', 4), cell('number', 8)], optional: [], required: [] },
    links: { shown: [cell('url', 12)], optional: [], required: [] },
  },
};
