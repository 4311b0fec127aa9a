import { cell, type FieldSet } from './form.ts';

/** How a postal address stands in the editor, in every section that has one. */
export const addressForm: FieldSet = {
  shown: [cell('line1', 12), cell('postalCode', 3), cell('city', 5), cell('country', 4)],
  optional: [cell('line2', 12)],
  required: [],
};
