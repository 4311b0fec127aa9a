import { addressForm } from '../address-form.ts';
import { cell, type FormLayout } from '../form.ts';

export const form: FormLayout = {
  newestFirst: true,
  entry: {
    shown: [
      cell('qualification', 6),
      cell('organisation', 6),
      cell('city', 6),
      cell('country', 6),
      cell('period', 12),
      cell('eqf', 12),
      cell('subjects', 12),
    ],
    optional: [
      cell('nationalFramework', 6),
      cell('nationalLevel', 6),
      cell('finalGrade', 6),
      cell('creditType', 6),
      cell('credits', 6),
      cell('fieldsOfStudy', 12),
      cell('thesis', 12),
      cell('address', 12),
      cell('website', 12),
      cell('links', 12),
    ],
    required: ['qualification'],
  },
  items: {
    fieldsOfStudy: { shown: [cell('field', 12)], optional: [], required: [] },
    address: addressForm,
    links: { shown: [cell('url', 12)], optional: [], required: [] },
  },
};
