import { addressForm } from '../address-form.ts';
import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [
      cell('occupation', 6),
      cell('employer', 6),
      cell('city', 6),
      cell('country', 6),
      cell('period', 12),
      cell('activities', 12),
    ],
    optional: [
      cell('department', 6),
      cell('sector', 6),
      cell('address', 12),
      cell('email', 6),
      cell('website', 6),
      cell('links', 12),
    ],
    required: ['occupation'],
  },
  items: {
    address: addressForm,
    links: { shown: [cell('url', 12)], optional: [], required: [] },
  },
};
