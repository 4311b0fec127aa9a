import { placedActivityForm } from '../activity.ts';
import { cell, type FormLayout } from '../form.ts';

const { entry, items = {} } = placedActivityForm;

/** New entries go last: what such a section holds, and in which order, is up to the person. */
export const form: FormLayout = {
  fields: { shown: [cell('title', 12)], optional: [], required: ['title'] },
  ...(entry && { entry }),
  items,
};
